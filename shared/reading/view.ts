import type { CellRef } from "../sheet/address.ts";
import type { Cell, Row, Tab } from "../sheet/workbook.ts";

/**
 * A window on a tab that the layouts read: all of it, a strip of columns, or a part turned on its side. Rows and columns
 * count from 0 inside the window; `place` gives the address in the sheet.
 */
export interface View {
  readonly tab: Tab;
  readonly rows: number;
  readonly columns: number;
  readonly transposed: boolean;
  /** Columns that are the levels of an outline are read as one; the indent of its cells is 1 for objectives, 2 for key results. */
  readonly isFolded: boolean;
  cell(row: number, column: number): Cell | null;
  /** Trimmed; "" where the cell is blank. */
  text(row: number, column: number): string;
  place(row: number, column: number): CellRef;
}

const noRow: Row = [];

export function viewOfTab(tab: Tab): View {
  return stripOf(tab, 0, tab.columnCount);
}

/** The columns `from` to `to` (exclusive) of a tab, full height. */
export function stripOf(tab: Tab, from: number, to: number): View {
  const cell = (row: number, column: number): Cell | null =>
    column < 0 || from + column >= to ? null : ((tab.rows[row] ?? noRow)[from + column] ?? null);
  return {
    tab,
    rows: tab.rows.length,
    columns: to - from,
    transposed: false,
    isFolded: false,
    cell,
    text: (row, column) => textOf(cell(row, column)),
    place: (row, column) => ({ tab: tab.id, row, column: from + column }),
  };
}

/** Part of a view turned on its side: its columns are read as rows. */
export function transpose(view: View, top: number, left: number, rows: number, columns: number): View {
  const cell = (row: number, column: number): Cell | null =>
    row < 0 || column < 0 || row >= columns || column >= rows ? null : view.cell(top + column, left + row);
  return {
    tab: view.tab,
    rows: columns,
    columns: rows,
    transposed: true,
    isFolded: false,
    cell,
    text: (row, column) => textOf(cell(row, column)),
    place: (row, column) => view.place(top + column, left + row),
  };
}

/** Some rows of a view, as if nothing stood between them. */
export function rowsOf(view: View, rows: readonly number[]): View {
  const at = (row: number) => rows[row] ?? -1;
  return {
    ...view,
    rows: rows.length,
    cell: (row, column) => (row in rows ? view.cell(at(row), column) : null),
    text: (row, column) => (row in rows ? view.text(at(row), column) : ""),
    place: (row, column) => view.place(at(row), column),
  };
}

export function textOf(cell: Cell | null): string {
  if (cell === null) return "";
  const { text } = cell;
  if (text === "") return "";
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  // Trimming allocates, and nearly every text has nothing to trim.
  return first > 32 && first < 160 && last > 32 && last < 160 ? text : trim(text);
}

/** White space, zero-width marks and the byte order mark at both ends. */
function trim(text: string): string {
  return text.replace(/^[\s\u200b-\u200f\u2060\ufeff]+|[\s\u200b-\u200f\u2060\ufeff]+$/g, "");
}
