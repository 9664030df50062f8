import type { ColumnRole, FieldName } from "../../okr/fields.ts";
import { type Assigned, assignFields, type Column, columnsOf, fieldsRead } from "../columns.ts";
import type { Draft, TableDraft } from "../draft.ts";
import { fieldAt } from "../fields.ts";
import { namedByCells } from "../figures.ts";
import { rolesOfHeader } from "../headers/index.ts";
import type { Parse } from "../parser.ts";
import { answersFor } from "../questions.ts";
import { mayBeOwners } from "../unnamed.ts";
import { rowsOf, type View } from "../view.ts";
import type { LineTraits } from "./lines/line.ts";

/** An objective or key result and the line it was read from. */
export interface Worded {
  readonly draft: Draft;
  readonly line: LineTraits;
}

/** Fewer key results than this show no column. */
const leastRows = 2;
/** Share of the key results that must fill a column. */
const leastFill = 0.4;

/**
 * Fields from the cells right of lines that nobody has put a header over: what stands in the same column beside one key result
 * after the other is told by its cells, as in a table without a header. What a line says of itself stands.
 */
export function readBeside(
  view: View,
  table: TableDraft,
  words: readonly Worded[],
  heading: string,
  parse: Parse,
  answers: Readonly<Record<string, string>>,
): void {
  const rows = words.filter(({ draft, line }) => draft.kind === "keyResult" && line.part < 0);
  if (rows.length < leastRows) return;
  const text = Math.max(...words.map(({ line }) => line.textColumn));
  const compact = rowsOf(
    view,
    rows.map(({ line }) => line.row),
  );
  const region = {
    header: null,
    top: 0,
    firstDataRow: 0,
    end: rows.length,
    left: text,
    right: view.columns,
  };
  const isTold = ({ column, profile }: Column) => column > text && profile.fill >= leastFill;
  const read = columnsOf(compact, region, parse);
  if (!read.some(isTold)) return;
  const named = namedByCells(compact, region, read, parse);
  const columns = read.filter(isTold).map((column) => {
    const field = named.get(column.column) ?? shareOf(column, heading) ?? remarksOf(column);
    return field ? { ...column, said: new Map<ColumnRole, number>([[field, 0.6]]) } : column;
  });
  const told = answersFor(compact, region, columns, answers);
  const assigned = assignFields(columns, new Set(), told).filter(
    ({ role, column }) =>
      role !== "owner" ||
      told.has(column) ||
      mayBeOwners(columns.find((one) => one.column === column)!.profile),
  );
  if (assigned.length === 0) return;
  for (const { draft, line } of words) setFields(view, draft, line.row, assigned, parse);
  const { range } = table;
  const right = Math.max(...assigned.map(({ column }) => view.place(0, column).column + 1));
  table.range = { ...range, columns: Math.max(range.columns, right - range.column) };
  table.columns = fieldsRead(view, assigned);
}

/** What figures alone in their column are shares of: "7/10" under "Confidence" of a vote, percents and "7/18" of the way. */
function shareOf({ profile }: Column, heading: string): FieldName | null {
  if (profile.number < 0.6) return null;
  const [role] = rolesOfHeader(heading.replace(/(?<!\p{L})OKRs?(?!\p{L})/giu, ""));
  if (role?.role === "confidence" && role.confidence > 0.8) return "confidence";
  return profile.percent + profile.unitInterval > profile.number ? "progress" : null;
}

/** Words that differ from row to row. */
function remarksOf({ profile }: Column): FieldName | null {
  return profile.words >= 2 && profile.sentence + profile.shortText > 0.6 && profile.status < 0.2
    ? "note"
    : null;
}

function setFields(view: View, draft: Draft, row: number, assigned: readonly Assigned[], parse: Parse): void {
  for (const { role, column } of assigned) {
    if (role === "objective" || role === "keyResult" || role === "period") continue;
    const value = fieldAt(view, row, column, role, parse);
    if (value !== null && draft.fields[role] === undefined) draft.fields[role] = value;
  }
}
