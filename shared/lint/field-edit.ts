import { hasOwnRow } from "../okr/field-cell.ts";
import type { FieldName } from "../okr/fields.ts";
import type { Parsed } from "../okr/parsed.ts";
import type { FieldValue, KeyResult } from "../okr/plan.ts";
import { parseValue } from "../reading/values/parse.ts";
import type { Edit } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import { type Cell, tabById, type Workbook } from "../sheet/workbook.ts";
import type { ObjectiveItem, Scope, TableView } from "./rule.ts";

/** An edit of one cell, as what it means for one key result. */
export interface FieldEdit {
  readonly item: ObjectiveItem;
  /** In its new form. */
  readonly keyResult: KeyResult;
  readonly role: FieldName;
  readonly column: number;
  readonly table: TableView;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** Fields that mean nothing beyond their own row. A team, a cycle, a parent or an id can move a row to another place in the plan. */
const ownFields: ReadonlySet<string> = new Set<FieldName>([
  "owner",
  "contributors",
  "sponsor",
  "start",
  "target",
  "current",
  "progress",
  "score",
  "confidence",
  "status",
  "due",
  "weight",
  "priority",
  "lastCheckIn",
  "note",
]);

/** Null where the edit may mean more than a new value in a cell of one key result; then only reading the sheet again will tell. */
export function fieldEditOf(scope: Scope, before: Workbook, after: Workbook, edit: Edit): FieldEdit | null {
  if (
    edit.kind !== "cells" ||
    edit.aspect !== "content" ||
    edit.after.length !== 1 ||
    edit.after[0]!.length !== 1
  )
    return null;
  const { tab: id, row, column } = edit;
  const table = scope.tables.find(
    ({ table: { tab, range } }) => tab === id && row >= range.row && row < range.row + range.rows,
  );
  const [oldTab, tab] = [tabById(before, id), tabById(after, id)];
  if (!table || !oldTab || !tab || !hasOwnRow(table.table.layout)) return null;
  const role = roleOf(table, column);
  const found = itemAt(scope, table, row);
  if (role === null || found === null) return null;
  const { item, keyResult } = found;
  const standing = keyResult.fields[role];
  const [old, cell] = [cellAt(oldTab, row, column), cellAt(tab, row, column)];
  const understands = (value: Cell | null) =>
    parseValue(value, { role, locale: scope.workbook.locale, today: scope.today });
  const [was, is] = [understands(old), understands(cell)];
  // What the reader made of a cell has to follow from the cell alone, or it used more than can be seen here.
  const isAsRead = standing
    ? standing.cell.row === row && standing.cell.column === column && isSame(standing.parsed, was)
    : was.kind === "blank" && neighbourIsAsRead(item, keyResult, role, understands, table);
  if (!isAsRead || was.kind === "span" || is.kind === "span" || isSharedCell(item, row, column)) return null;
  const fields: Partial<Record<FieldName, FieldValue>> = { ...keyResult.fields };
  if (is.kind === "blank" || cell === null || /^[-–—−‐]{1,3}$/.test(cell.text.trim())) delete fields[role];
  else fields[role] = { cell: { tab: id, row, column }, text: cell.text.trim(), parsed: is };
  return { item, keyResult: { ...keyResult, fields }, role, column, table, before: old, after: cell };
}

function roleOf(table: TableView, column: number): FieldName | null {
  const [role] = table.table.columns
    .filter((candidate) => candidate.column === column)
    .map((candidate) => candidate.role);
  return role !== undefined && ownFields.has(role) && table.columnOf[role] === column
    ? (role as FieldName)
    : null;
}

/** The key result of a row, by its place: rows stand in the plan in the order of the sheet. */
function itemAt(
  scope: Scope,
  { items }: TableView,
  row: number,
): { item: ObjectiveItem; keyResult: KeyResult } | null {
  let [low, high] = [0, items.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { keyResults } = items[middle]!.objective;
    const [first, last] = [keyResults[0]?.cell.row, keyResults[keyResults.length - 1]?.cell.row];
    if (first === undefined || last === undefined) return null;
    if (row < first) high = middle - 1;
    else if (row > last) low = middle + 1;
    else {
      const inRow = keyResults.filter((keyResult) => keyResult.cell.row === row);
      const isOwn = inRow.length === 1 && scope.items.includes(items[middle]!);
      return isOwn ? { item: items[middle]!, keyResult: inRow[0]! } : null;
    }
  }
  return null;
}

/** Whether a cell gives a field to the objective or to another key result as well. */
function isSharedCell({ objective }: ObjectiveItem, row: number, column: number): boolean {
  const stands = (field: FieldValue | undefined) => field?.cell.row === row && field.cell.column === column;
  const inRows = objective.keyResults.filter(({ fields }) => Object.values(fields).some(stands)).length;
  return Object.values(objective.fields).some(stands) || inRows > 1;
}

/** For a cell that was empty: another cell of the column shows whether the reader goes by the cell alone. */
function neighbourIsAsRead(
  { objective }: ObjectiveItem,
  keyResult: KeyResult,
  role: FieldName,
  understands: (cell: Cell | null) => Parsed,
  { tab, columnOf }: TableView,
): boolean {
  const neighbour = objective.keyResults.find(
    (other) => other !== keyResult && other.fields[role]?.cell.column === columnOf[role],
  );
  const field = neighbour?.fields[role];
  return (
    field !== undefined && isSame(field.parsed, understands(cellAt(tab, field.cell.row, field.cell.column)))
  );
}

function isSame(a: Parsed, b: Parsed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
