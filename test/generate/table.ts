import { languages } from "../../shared/reading/headers/languages.ts";
import { isoDate, isoToSerial } from "../../shared/sheet/dates.ts";
import { type Drawing, headerOf, labelOf, putField } from "./drawing.ts";
import type { ExpectedFields, ExpectedKeyResult, ExpectedObjective } from "./expected.ts";
import { type HeaderField, listOf } from "./phrases.ts";
import type { PlannedObjective } from "./plan.ts";
import type { Sheet } from "./sheet.ts";

export interface TablePlan {
  readonly row: number;
  readonly column: number;
  readonly fields: readonly HeaderField[];
  readonly objectives: readonly PlannedObjective[];
  /** How the objective stands beside its key results. */
  readonly objective: "blank" | "merged" | "repeated";
  readonly hasTeam?: boolean;
  readonly hasId?: boolean;
  readonly hasGroups?: boolean;
  readonly header?: "normal" | "none";
  /** A column that looks like a field and is none, behind the key result: start dates, data sources. */
  readonly decoy?: "startDate" | "measurement" | "initiative";
  /** Numbers objectives from here on. */
  readonly firstNumber?: number;
}

export function expect(drawing: Drawing, sheet: Sheet, objective: ExpectedObjective): void {
  drawing.expected.push({ tab: sheet.name, objective });
}

/** Headers at `row`, each in its column; returns the columns of the fields. */
function drawHeader(
  drawing: Drawing,
  sheet: Sheet,
  row: number,
  column: number,
  fields: readonly HeaderField[],
): void {
  fields.forEach((field, i) => {
    sheet.put(row, column + i, headerOf(drawing, field), { bold: true, background: "#d9e2f3" });
  });
}

/** One key result a row with its objective to the left; returns the first free row. */
export function drawTable(drawing: Drawing, sheet: Sheet, table: TablePlan): number {
  const { random } = drawing;
  const columns: HeaderField[] = [];
  if (table.hasId) columns.push("id");
  if (table.hasTeam) columns.push("team");
  columns.push("objective", "keyResult", ...table.fields);
  const decoyAt = table.column + columns.length;
  let row = table.row;
  if (table.header !== "none") {
    drawHeader(drawing, sheet, row, table.column, columns);
    if (table.decoy) sheet.put(row, decoyAt, decoyHeader(drawing, table.decoy), { bold: true });
    if (random.chance(0.3) && table.column === 0) sheet.frozenRows = row + 1;
    row++;
  }
  const at = (field: HeaderField) => table.column + columns.indexOf(field);
  table.objectives.forEach((objective, i) => {
    const number = (table.firstNumber ?? 1) + i;
    // A team's name across the table, between its groups.
    if (table.hasGroups && i % 2 === 0) {
      sheet.put(row, table.column, random.pick(listOf(drawing.phrases.teams)), {
        bold: true,
        background: "#cccccc",
      });
      if (random.chance(0.5)) sheet.merge(row, table.column, 1, columns.length);
      row++;
    }
    const label = labelOf(drawing, "objective", number);
    const cell = sheet.put(row, at("objective"), label + objective.text);
    const fields: ExpectedFields = {};
    const keyResults: ExpectedKeyResult[] = [];
    if (table.hasTeam) fields.team = sheet.put(row, at("team"), objective.team);
    if (table.objective === "merged") sheet.merge(row, at("objective"), objective.keyResults.length, 1);
    objective.keyResults.forEach((keyResult, k) => {
      if (k > 0 && table.objective === "repeated") sheet.put(row, at("objective"), label + objective.text);
      const own: ExpectedFields = {};
      if (table.hasTeam) own.team = sheet.put(row, at("team"), objective.team);
      if (table.hasId) own.id = sheet.put(row, at("id"), `${number}.${k + 1}`);
      const keyResultCell = sheet.put(
        row,
        at("keyResult"),
        labelOf(drawing, "keyResult", k + 1) + keyResult.text,
      );
      for (const field of table.fields) putField(drawing, sheet, row, at(field), field, keyResult, own);
      if (table.decoy) drawDecoy(drawing, sheet, row, decoyAt, table.decoy);
      keyResults.push({ cell: keyResultCell, text: keyResult.text, fields: own });
      row++;
    });
    expect(drawing, sheet, { cell, text: objective.text, fields, keyResults });
    if (drawing.habits.hasGaps && i < table.objectives.length - 1) row++;
  });
  return row;
}

function decoyHeader({ phrases, random }: Drawing, decoy: NonNullable<TablePlan["decoy"]>): string {
  const language = languages.find((one) => one.code === phrases.code);
  return random.pick(listOf(language?.others[decoy] ?? ""));
}

function drawDecoy(
  { random, okrs, phrases }: Drawing,
  sheet: Sheet,
  row: number,
  column: number,
  decoy: NonNullable<TablePlan["decoy"]>,
): void {
  if (decoy === "startDate")
    sheet.put(row, column, isoToSerial(isoDate(okrs.year, okrs.quarter * 3 - 2, random.int(1, 9))!), {
      format: "yyyy-mm-dd",
    });
  else if (decoy === "measurement")
    sheet.put(row, column, random.pick(["CRM", "Jira", "Google Analytics", "Salesforce", "BigQuery"]));
  else if (random.chance(0.7))
    sheet.put(row, column, random.pick(phrases.initiatives.split(" ; ")[2]!.split(" / ")).split(" | ")[0]!);
}

/** A total or average line under a table; reading must not take it for a key result. */
export function drawTotal(
  drawing: Drawing,
  sheet: Sheet,
  row: number,
  column: number,
  fields: readonly HeaderField[],
  first: number,
): number {
  const { random, phrases } = drawing;
  const figure = fields.findIndex((field) => field === "progress" || field === "weight" || field === "score");
  if (figure < 0 || !random.chance(0.4)) return row;
  const at = column + figure;
  sheet.put(row, column - 1, random.pick(listOf(phrases.total)), { bold: true });
  sheet.put(row, at, 0.55, {
    format: "0%",
    formula: `=AVERAGE(${sheet.span(first, at, row - first)})`,
    bold: true,
  });
  return row + 1;
}
