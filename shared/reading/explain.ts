import { a1, rangeA1 } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { confidenceOfLeftOut, confidenceOfTable } from "./confidence.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { headerEvidence } from "./evidence.ts";
import type { OutlineReading } from "./outline/build.ts";
import { learntPoints } from "./outline/learnt/learnt.ts";
import type { Step } from "./outline/search.ts";
import { makeParser } from "./parser.ts";
import { type ReadOptions, readPlan } from "./read.ts";
import { readTab } from "./tab.ts";

const names: Readonly<Record<Step["choice"], string>> = {
  objective: "an objective",
  keyResult: "a key result",
  keyResultsHeading: "the heading of a list of key results",
  objectivesHeading: "the heading of a list of objectives",
  section: "the start of a new section",
  aside: "the start of something that holds no OKRs",
  field: "a field of the item above",
  text: "a line of text",
  keyResults: "key results of the objective above",
  own: "a table with objectives of its own",
  other: "no table of OKRs",
};

const signed = (points: number) => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(1)}`;

/**
 * Says line by line and cell by cell what reading took each thing for and what decided: for tables the evidence that they
 * hold OKRs and the roles of their columns, for lines the points of the reading that was chosen, for items the cells of their fields.
 */
export function explainReading(workbook: Workbook, options: ReadOptions = {}): string {
  const parse = makeParser(workbook.locale, options.today);
  const plan = readPlan(workbook, options);
  const lines: string[] = [];
  const kept = new Set(plan.tables.map((table) => `${table.tab}!${rangeA1(table.range)}`));
  for (const tab of workbook.tabs) {
    lines.push(`Tab “${tab.name}”`);
    const { strips } = readTab(tab, workbook.title, { parse, answers: options.answers ?? {} });
    for (const strip of strips) explainStrip(strip, kept, lines);
    lines.push("");
  }
  lines.push(
    `${plan.objectives.filter((objective) => objective.cell !== null).length} objectives, ${plan.objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0)} key results` +
      `${plan.cycle ? `, cycle ${plan.cycle.label} (${plan.cycle.start} to ${plan.cycle.end})` : ", no cycle named"}${plan.language === "" ? "" : `, wording in “${plan.language}”`}`,
  );
  for (const question of plan.questions) {
    lines.push(
      `Question: ${question.text} (${question.candidates.map(({ role, confidence }) => `${role} ${confidence.toFixed(2)}`).join(", ")}; answer under “${question.key}”)`,
    );
  }
  return lines.join("\n");
}

function explainStrip(strip: OutlineReading, kept: ReadonlySet<string>, lines: string[]): void {
  const learnt = learntPoints(strip.seen);
  for (const [at, token] of strip.seen.tokens.entries()) {
    const step = strip.steps[at]!;
    if (token.kind === "line") {
      const text = token.text.length > 70 ? `${token.text.slice(0, 67)}…` : token.text;
      const taught = learnt(at, step.choice, step.context);
      lines.push(
        `  ${a1(token.row, token.column).padEnd(6)} “${text}” is read as ${names[step.choice]} (${signed(step.points)}${Math.abs(taught) < 0.05 ? "" : `, ${signed(taught)} of it learnt from other sheets`}, after ${step.context.state})`,
      );
      continue;
    }
    const { table } = token;
    if (table === null) {
      lines.push(
        `  row ${token.row + 1} to ${token.end}: a table in which no column could hold the wording of objectives or key results`,
      );
      continue;
    }
    explainTable(table, step, kept, lines);
  }
  const explained = new Set(
    strip.seen.tokens.flatMap((token) => (token.kind === "table" ? [token.table] : [])),
  );
  for (const table of strip.tables) {
    const told = table.items.filter((item) => Object.keys(item.fields).length > 0);
    if (explained.has(table) || told.length === 0) continue;
    lines.push(`  Beside and below the lines of ${rangeA1(table.range)}:`);
    explainColumns(table, lines);
    for (const item of told) explainItem(item, lines);
  }
}

function explainTable(table: TableDraft, step: Step, kept: ReadonlySet<string>, lines: string[]): void {
  const own = confidenceOfTable(table.evidence);
  const confidence = step.choice === "other" ? confidenceOfLeftOut(table.evidence) : own;
  const isJoined = step.choice !== "other" && !kept.has(`${table.tab}!${rangeA1(table.range)}`);
  lines.push(
    `  ${rangeA1(table.range)} (${table.layout}) is read as ${isJoined ? "a table that speaks of items elsewhere" : names[step.choice]}: ${confidence.toFixed(2)}, from`,
  );
  for (const { what, points } of table.reasons) lines.push(`      ${signed(points)}  ${what}`);
  if (confidence < own)
    lines.push(`      alone it would be ${own.toFixed(2)}: what stands around it says otherwise`);
  explainColumns(table, lines);
  for (const item of table.items) explainItem(item, lines);
}

function explainColumns({ columns }: TableDraft, lines: string[]): void {
  for (const { role, column, header, confidence: sure } of columns) {
    lines.push(
      `    column ${a1(0, column).slice(0, -1)}${header === "" ? "" : ` “${header.slice(0, 40)}”`} is ${role}: ${sure.toFixed(2)} (${saidOf(header, role)})`,
    );
  }
}

function saidOf(header: string, role: TableDraft["columns"][number]["role"]): string {
  const said = headerEvidence(header).get(role) ?? 0;
  return said > 0.8
    ? "its header says so"
    : said > 0
      ? `its header may mean that, ${said.toFixed(2)}, and its cells agree`
      : "from its cells";
}

function explainItem(item: Draft, lines: string[]): void {
  if (item.place === null) return;
  const fields = Object.entries(item.fields).map(
    ([name, value]) =>
      `${name} ${a1(value.cell.row, value.cell.column)} “${value.text.slice(0, 24)}” (${value.parsed.kind})`,
  );
  lines.push(
    `    ${a1(item.place.row, item.place.column).padEnd(6)} ${item.kind === "objective" ? "objective" : "key result"} “${item.text.slice(0, 60)}”${fields.length > 0 ? `: ${fields.join(", ")}` : ""}`,
  );
}
