import type { FieldName } from "../../okr/fields.ts";
import { evidenceOfLines } from "../confidence.ts";
import type { TableDraft } from "../draft.ts";
import { measures } from "../measured-rows.ts";
import type { View } from "../view.ts";
import type { LineTraits } from "./lines/line.ts";

/** A table for the lines that are read without one, from the given line on. */
export function stretchFrom(view: View, line: LineTraits): TableDraft {
  const { row, column } = view.place(line.row, Math.floor(line.column));
  return {
    tab: view.tab.id,
    range: { row, column, rows: 1, columns: 1 },
    layout: "outline",
    evidence: 0,
    reasons: [],
    isExplicit: true,
    firstDataRow: row,
    headerRow: null,
    columns: [],
    items: [],
    dateColumn: null,
    isReference: false,
    doubt: null,
    questions: [],
  };
}

/** Lets a stretch reach over a line. */
export function extend(table: TableDraft, view: View, line: LineTraits): void {
  const { row, column } = view.place(line.row, Math.floor(line.column));
  const last = view.place(
    line.row,
    Math.max(line.textColumn, Math.floor(line.column), line.field?.column ?? 0),
  ).column;
  const left = Math.min(table.range.column, column);
  const right = Math.max(table.range.column + table.range.columns, last + 1);
  table.range = {
    row: table.range.row,
    column: left,
    rows: Math.max(table.range.rows, row - table.range.row + 1),
    columns: right - left,
  };
}

/** Says how sure a stretch is, by the points that each of its objectives and key results was chosen by. */
export function settle(table: TableDraft, points: readonly number[]): void {
  const mean = points.reduce((sum, own) => sum + own, 0) / Math.max(1, points.length);
  table.evidence = evidenceOfLines(mean);
  table.reasons = [{ what: "its lines look like objectives and key results", points: table.evidence }];
}

/** What lines are worth that are all of one kind: a little less than even odds. */
const aloneAtMost = -0.7;

/** What figures of their own say for OKRs where most key results have one: as much as a column that measures and an objective beside do in a table. */
const measured = 1.2;

/** Lines whose figures stand in cells or lines of their own are likelier OKRs than a list of sentences. */
export function countMeasured(table: TableDraft): void {
  const keyResults = table.items.filter(({ kind }) => kind === "keyResult");
  const told = keyResults.filter(({ fields }) =>
    Object.keys(fields).some((name) => measures.has(name as FieldName)),
  );
  if (keyResults.length < 2 || told.length * 2 < keyResults.length) return;
  table.evidence += measured;
  table.reasons = [
    ...table.reasons,
    { what: "most key results have figures of their own", points: measured },
  ];
}

/**
 * "Objective 1", "Objective 2" and no key result, or "KR1", "KR2" and no objective, nothing that follows them up, and no word of OKRs in
 * the tab: a course, a study and a project have goals, too, and letters may stand for anything.
 */
export function countAlone(table: TableDraft, isSaid: () => boolean): void {
  const [first] = table.items;
  const isOther = ({ kind, fields }: TableDraft["items"][number]) =>
    kind !== first!.kind || Object.keys(fields).some((name) => name !== "note" && name !== "id");
  if (table.items.length < 2 || table.items.some(isOther) || isSaid()) return;
  table.evidence = Math.min(table.evidence, aloneAtMost);
  table.reasons = [...table.reasons, { what: "one kind alone, and no word of OKRs", points: 0 }];
}
