import type { TableColumn } from "../okr/plan.ts";
import type { Rectangle } from "../sheet/address.ts";
import { type Arrangement, textColumns } from "./arrangement.ts";
import { assignAround, sharedColumns } from "./assign-around.ts";
import { chooseArrangement } from "./choose.ts";
import { type Assigned, type Column, columnsOf, fieldsRead } from "./columns.ts";
import { confidenceOfColumn } from "./confidence.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { namedByCells } from "./figures.ts";
import { otherColumnOf } from "./headers/index.ts";
import { readInterleaved } from "./layouts/interleaved.ts";
import { readPairs } from "./layouts/pairs.ts";
import type { TableReading } from "./layouts/reading.ts";
import { readReferences, readSingle } from "./layouts/single.ts";
import type { Line } from "./lines.ts";
import { namesObjectives } from "./mentions.ts";
import type { Parse, Style } from "./parser.ts";
import { asConfidences, asMilestones, lonePeriod, twoReadings, withoutPlan } from "./periods.ts";
import { answersFor, doubtOf, questionsOf, saidSo, verdictOn } from "./questions.ts";
import type { Region } from "./segments.ts";
import { evidenceOf, type ItemCounts } from "./table-evidence.ts";
import { columnContext } from "./values/column-context.ts";
import type { View } from "./view.ts";

export interface TableContext {
  readonly parse: Parse;
  readonly answers: Readonly<Record<string, string>>;
  /** The tab, the title or the heading above speaks of OKRs. */
  readonly mentionsOkrs: boolean;
  /** The tab is named after objectives: "goals". */
  readonly namesObjectives: boolean;
}

/** A region read as a table of OKRs, with the evidence that it is one. Null where no column could hold their wording. */
export function readTable(
  view: View,
  lines: readonly Line[],
  region: Region,
  context: TableContext,
): TableDraft | null {
  const read = withUnnamed(view, region, columnsOf(view, region, context.parse), context.parse);
  const isOfObjectives = context.namesObjectives || isHeadedObjectives(view, lines, region);
  const columns = isOfObjectives ? titlesOfObjectives(read) : read;
  if (columns.length === 0) return null;
  const answers = answersFor(view, region, columns, context.answers);
  const verdict = verdictOn(view, region, columns, context.answers);
  if (verdict !== null && verdict.role !== "ignore") answers.set(verdict.column, verdict.role);
  const log = isLogOfIds(columns) ? references(columns) : null;
  const chosen = log ?? arrange(view, lines, region, columns, answers);
  const arrangement = chosen === null || isOfIds(chosen, columns) ? references(columns) : chosen;
  if (!arrangement) return null;
  const assigned = asMilestones(
    view,
    region,
    columns,
    Math.max(...textColumns(arrangement)),
    asConfidences(
      view,
      region,
      columns,
      withoutPlan(
        view,
        region,
        twoReadings(columns, lonePeriod(assignAround(columns, arrangement, answers, view, region))),
      ),
    ),
  );
  const corner = view.place(region.top, region.left);
  const range: Rectangle = view.transposed
    ? {
        row: corner.row,
        column: corner.column,
        rows: region.right - region.left,
        columns: region.end - region.top,
      }
    : {
        row: corner.row,
        column: corner.column,
        rows: region.end - region.top,
        columns: region.right - region.left,
      };
  const table: TableDraft = {
    tab: view.tab.id,
    range,
    layout: "flat",
    evidence: 0,
    reasons: [],
    isExplicit: false,
    firstDataRow: region.firstDataRow,
    headerRow: region.header?.row ?? null,
    columns: tableColumns(view, columns, arrangement, assigned),
    items: [],
    dateColumn: dateColumnOf(columns),
    isReference: arrangement.kind === "references",
    doubt: null,
    questions: questionsOf(view, region, columns, assigned, arrangement, answers),
  };
  const idColumn = assigned.find((one) => one.role === "id")?.column ?? null;
  const reading: TableReading = {
    view,
    lines,
    region,
    table,
    assigned,
    shared: sharedColumns(view, region, arrangement, assigned),
    idColumn,
    numbersRows: columns.some(
      ({ column, profile }) =>
        column === idColumn && profile.distinct === profile.filled && profile.fill > 0.8,
    ),
  };
  readRows(reading, arrangement, context.parse.inStyle(styleOf(view, region, columns)));
  table.layout = layoutOf(table, arrangement, view.transposed);
  const evidence = evidenceOf(columns, arrangement, assigned, countOf(table), context);
  const said = verdict === null ? 0 : verdict.role === "ignore" ? -saidSo.points : saidSo.points;
  table.evidence = evidence.total + said;
  table.reasons = said === 0 ? evidence.reasons : [...evidence.reasons, { ...saidSo, points: said }];
  table.isExplicit = evidence.isExplicit || said > 0;
  table.doubt = said === 0 ? doubtOf(view, region, columns, arrangement, table) : null;
  return table;
}

/** A longer line says more than what stands below it. */
const mostWordsOfName = 2;

/** "objectives" and nothing else right above: the name of a table of a database. */
function isHeadedObjectives(view: View, lines: readonly Line[], { top }: Region): boolean {
  const above = lines[top - 1];
  if (view.transposed || above?.filled !== 1) return false;
  const text = view.text(above.row, above.first);
  return text.split(/\s+/u).length <= mostWordsOfName && namesObjectives(text);
}

/** "is_top_objective" over "false" is no wording. */
const leastWordsOfGoal = 1.5;

/** "Title", "Name" or "Description" in a tab called "Goals" holds goals. */
function titlesOfObjectives(columns: readonly Column[]): readonly Column[] {
  const says = (column: Column, role: "objective" | "keyResult") => column.said.get(role) ?? 0;
  const isWording = (column: Column) =>
    column.profile.words > leastWordsOfGoal &&
    Math.max(says(column, "objective"), says(column, "keyResult")) > 0.6;
  const isOfKeyResults = columns.some(({ profile }) => profile.keyResultId + profile.keyResultLabel > 0.6);
  if (isOfKeyResults || columns.some(isWording)) return columns;
  const title = columns.find(
    (column) =>
      column.profile.words > leastWordsOfGoal &&
      says(column, "objective") > 0.2 &&
      says(column, "keyResult") > 0.2,
  );
  return columns.map((column) =>
    column === title ? { ...column, said: new Map([["objective", 0.75]]) } : column,
  );
}

/** Columns whose headers say nothing are named by arithmetic, by order and by what their cells have in common with the wording. */
function withUnnamed(
  view: View,
  region: Region,
  columns: readonly Column[],
  parse: Parse,
): readonly Column[] {
  const named = namedByCells(view, region, columns, parse);
  return columns.map((column) => {
    const field = named.get(column.column);
    return field ? { ...column, said: new Map([[field, 0.6]]) } : column;
  });
}

function arrange(
  view: View,
  lines: readonly Line[],
  region: Region,
  columns: readonly Column[],
  answers: ReadonlyMap<number, string>,
): Arrangement | null {
  const answered = (role: string) => columns.find(({ column }) => answers.get(column) === role)?.column;
  const o = answered("objective");
  const k = answered("keyResult");
  if (o !== undefined && k !== undefined)
    return { kind: "pair", objective: o, keyResult: k, points: 12, margin: 9 };
  const open = columns.filter(({ column }) => !answers.has(column) || column === o || column === k);
  const chosen = chooseArrangement(view, lines, region, open);
  if (k !== undefined) {
    if (chosen?.kind === "pair" && chosen.objective !== k) return { ...chosen, keyResult: k };
    return { kind: "key-results", keyResult: k, points: 9, margin: 9 };
  }
  if (o !== undefined) {
    if (chosen?.kind === "pair" && chosen.keyResult !== o) return { ...chosen, objective: o };
    if (chosen?.kind === "mixed" && chosen.text === o) return chosen;
    return { kind: "objectives", objective: o, points: 9, margin: 9 };
  }
  return chosen;
}

/** "14 Feb | KR 2 | 118 | Server bug": dated rows that come back to the same ids say something of key results worded elsewhere. */
function isLogOfIds(columns: readonly Column[]): boolean {
  const ids = columns.find(
    (column) => column.profile.filled > 2 && (column.profile.keyResultId > 0.6 || holdsCodes(column)),
  );
  if (!ids || ids.profile.distinct > ids.profile.filled * 0.8) return false;
  // "KR1.1 | Title": numbers that start again with each objective, and what they number.
  const isWorded = columns.some(
    ({ said, profile }) =>
      (said.get("keyResult") ?? 0) > 0.35 &&
      profile.sentence > 0.5 &&
      profile.distinct > profile.filled * 0.8,
  );
  if (isWorded) return false;
  return columns.some(
    ({ profile, said }) =>
      profile.date + profile.period > 0.7 ||
      Math.max(said.get("lastCheckIn") ?? 0, said.get("due") ?? 0) > 0.25,
  );
}

/** "Code" over "A1", "B2": ids in a team's own way. */
function holdsCodes({ said, profile }: Column): boolean {
  return (said.get("id") ?? 0) > 0.6 && profile.identifier > 0.8 && profile.number < 0.2;
}

/** Whether what was chosen for the wording holds only ids. */
function isOfIds(arrangement: Arrangement, columns: readonly Column[]): boolean {
  if (arrangement.kind !== "key-results" && arrangement.kind !== "objectives") return false;
  const [text] = textColumns(arrangement);
  const profile = columns.find(({ column }) => column === text)?.profile;
  return profile !== undefined && profile.keyResultId + profile.objectiveId > 0.8 && profile.words <= 2;
}

/** A table that names items by number only: "KR 1.2 | 0.7". */
function references(columns: readonly Column[]): Arrangement | null {
  // "R1", "R2" in a register of risks are no results; what is due beside an initiative is that initiative.
  const isOther = ({ header, profile }: Column) =>
    profile.sentence > 0.5 && (otherColumnOf(header) === "risk" || otherColumnOf(header) === "initiative");
  if (columns.some(isOther)) return null;
  const named =
    columns.find(({ profile }) => profile.filled > 0 && profile.keyResultId + profile.objectiveId >= 0.6) ??
    (isLogOfIds(columns) ? columns.find(holdsCodes) : undefined);
  if (!named) return null;
  const role = named.profile.keyResultId >= named.profile.objectiveId ? "keyResult" : "objective";
  return { kind: "references", column: named.column, role, points: 3, margin: 3 };
}

/** The column that dates the rows of a log. */
function dateColumnOf(columns: readonly Column[]): number | null {
  return (
    columns.find(({ profile }) => profile.filled > 1 && profile.date + profile.period > 0.7)?.column ?? null
  );
}

/** Rows that are looked at for how the table writes its figures. */
const styled = 300;

/** What the typed texts of a table show of its decimals and of the order of day and month: "8,4" in one cell settles "1.234" in another. */
function styleOf(view: View, region: Region, columns: readonly Column[]): Style {
  const texts: string[] = [];
  for (const { column, profile } of columns) {
    if (profile.number + profile.date + profile.span + profile.percent < 0.3) continue;
    for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + styled); row++) {
      const cell = view.cell(row, column);
      if (cell !== null && typeof cell.value === "string") texts.push(cell.text);
    }
  }
  const { decimal, dateOrder } = columnContext(texts);
  return { ...(decimal && { decimal }), ...(dateOrder && { dateOrder }) };
}

function readRows(reading: TableReading, arrangement: Arrangement, parse: Parse): void {
  if (arrangement.kind === "pair") readPairs(reading, arrangement, parse);
  else if (arrangement.kind === "mixed") readInterleaved(reading, arrangement, parse);
  else if (arrangement.kind === "key-results") readSingle(reading, "keyResult", arrangement.keyResult, parse);
  else if (arrangement.kind === "references")
    readReferences(reading, arrangement.role, arrangement.column, parse);
  else readSingle(reading, "objective", arrangement.objective, parse);
}

/** Whether a cell holds several items. */
export function sharesCells(items: readonly Draft[]): boolean {
  return items.some((item, i) => {
    const place = items[i + 1]?.place;
    return (
      place?.row === item.place?.row &&
      place?.column === item.place?.column &&
      place !== undefined &&
      place !== null
    );
  });
}

function layoutOf(table: TableDraft, arrangement: Arrangement, isTurned: boolean): TableDraft["layout"] {
  if (isTurned) return "key-results-as-columns";
  if (sharesCells(table.items)) return "one-cell";
  if (arrangement.kind === "key-results" && table.items.some((item) => item.parentKey !== null))
    return "relational";
  switch (arrangement.kind) {
    case "pair": {
      const objectives = table.items.filter((item) => item.kind === "objective").length;
      return objectives > 0 && objectives < table.items.length - objectives ? "carried" : "flat";
    }
    case "mixed":
      return arrangement.kindColumn !== null ? "tool-export" : "interleaved";
    case "key-results":
      return "block-per-objective";
    case "objectives":
      return "flat";
    case "references":
      return "score-table";
  }
}

function tableColumns(
  view: View,
  columns: readonly Column[],
  arrangement: Arrangement,
  assigned: readonly Assigned[],
): TableColumn[] {
  const header = (column: number) => columns.find((one) => one.column === column)?.header ?? "";
  const text = (role: "objective" | "keyResult", column: number): TableColumn => ({
    role,
    column: view.place(0, column).column,
    header: header(column),
    confidence: confidenceOfColumn(
      arrangement.points / (arrangement.kind === "pair" ? 2 : 1),
      arrangement.margin,
    ),
  });
  const items: TableColumn[] = [];
  if (arrangement.kind === "pair")
    items.push(text("objective", arrangement.objective), text("keyResult", arrangement.keyResult));
  else if (arrangement.kind === "mixed")
    items.push(text("objective", arrangement.text), text("keyResult", arrangement.text));
  else if (arrangement.kind === "key-results") items.push(text("keyResult", arrangement.keyResult));
  else if (arrangement.kind === "objectives") items.push(text("objective", arrangement.objective));
  else items.push(text(arrangement.role, arrangement.column));
  return items.concat(fieldsRead(view, assigned)).sort((a, b) => a.column - b.column);
}

function countOf({ items }: TableDraft): ItemCounts {
  const objectives = items.filter((item) => item.kind === "objective").length;
  let keyResultCells = 0;
  let last: Draft["place"] = null;
  for (const { kind, place } of items) {
    if (kind !== "keyResult") continue;
    // Several in one cell follow each other.
    if (place === null || place.row !== last?.row || place.column !== last.column) keyResultCells++;
    last = place;
  }
  return { objectives, keyResults: items.length - objectives, keyResultCells };
}
