import { hasOwnRow } from "../okr/field-cell.ts";
import type { ColumnRole, FieldName } from "../okr/fields.ts";
import type { FieldValue, KeyResult } from "../okr/plan.ts";
import type { CellRef } from "../sheet/address.ts";
import { cellAt, isBlank } from "../sheet/grid.ts";
import type { TableView } from "./rule.ts";

/** The number that a field gives: the end of a span, a fraction's value. Null where it gives none. */
export function figureOf(field: FieldValue | undefined): number | null {
  const parsed = field?.parsed;
  if (parsed === undefined) return null;
  if (parsed.kind === "number") return parsed.number;
  if (parsed.kind === "span") return parsed.to;
  if (parsed.kind === "fraction" && parsed.of > 0) return parsed.done / parsed.of;
  return null;
}

/** Whether somebody has filled it in: blanks and "TBD" are not. */
export function isFilled(field: FieldValue | undefined): boolean {
  return field !== undefined && field.parsed.kind !== "blank" && field.parsed.kind !== "placeholder";
}

/** The people that a field names, teams and roles among them. */
export function peopleOf(field: FieldValue | undefined) {
  return field?.parsed.kind === "people" ? field.parsed.people : [];
}

/** The cell where a field of a key result stands or, left empty, would stand; null where the table has no single place for it. */
export function fieldCell(keyResult: KeyResult, role: ColumnRole, table: TableView): CellRef | null {
  const field =
    role === "objective" || role === "keyResult" || role === "period" ? undefined : keyResult.fields[role];
  if (field) return field.cell;
  const column = table.columnOf[role];
  if (column === undefined || !hasOwnRow(table.table.layout)) return null;
  return { tab: keyResult.cell.tab, row: keyResult.cell.row, column };
}

/** Like `fieldCell`, but only where that cell is free to be filled. */
export function emptyFieldCell(keyResult: KeyResult, role: ColumnRole, table: TableView): CellRef | null {
  const cell = fieldCell(keyResult, role, table);
  return cell !== null && isBlank(cellAt(table.tab, cell.row, cell.column)) ? cell : null;
}

/** Whether any cell that may give one of these fields holds text: a quick test before a closer look. */
export function holdsText({ cell }: KeyResult, table: TableView, names: readonly FieldName[]): boolean {
  let known = lastAsked.get(names);
  if (known?.table !== table) lastAsked.set(names, (known = { table, columns: columnsOf(table, names) }));
  const { columns } = known;
  if (columns === null) return true;
  const cells = table.tab.rows[cell.row];
  if (cells === undefined) return false;
  for (let i = 0; i < columns.length; i++) {
    if (typeof cells[columns[i]!]?.value === "string") return true;
  }
  return false;
}

/** Key results of one table are asked about in a row: the columns of the last table are all that is worth keeping. */
const lastAsked = new WeakMap<
  readonly FieldName[],
  { readonly table: TableView; readonly columns: readonly number[] | null }
>();

/** The columns of these fields; null where a field may stand in several, or anywhere. */
function columnsOf(
  { table, columnOf, roles }: TableView,
  names: readonly FieldName[],
): readonly number[] | null {
  if (!hasOwnRow(table.layout)) return null;
  const columns: number[] = [];
  for (const name of names) {
    const column = columnOf[name];
    if (column !== undefined) columns.push(column);
    else if (roles.has(name)) return null;
  }
  return columns;
}

const keyResultRows = new WeakMap<TableView, readonly number[]>();

/** The row of each key result of a table, in the plan's order: an edit that moves one has everything checked again. */
export function rowsOfKeyResults(table: TableView): readonly number[] {
  let rows = keyResultRows.get(table);
  if (!rows) {
    rows = table.items.flatMap(({ objective }) => objective.keyResults.map(({ cell }) => cell.row));
    keyResultRows.set(table, rows);
  }
  return rows;
}

const itemRows = new WeakMap<TableView, readonly boolean[]>();

/** The rows of a table's tab in which one of its objectives or key results stands. */
export function rowsOfItems(table: TableView): readonly boolean[] {
  const known = itemRows.get(table);
  if (known) return known;
  const rows: boolean[] = [];
  for (const { objective } of table.items) {
    if (objective.cell) rows[objective.cell.row] = true;
    for (const { cell } of objective.keyResults) rows[cell.row] = true;
  }
  itemRows.set(table, rows);
  return rows;
}
