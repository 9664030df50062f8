import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { Cell, Row, Tab, Workbook } from "../../../shared/sheet/workbook.ts";

/** Developer metadata as Google keeps it: on the spreadsheet, a tab, or a whole row or column of one. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly place:
    | { readonly kind: "spreadsheet" }
    | { readonly kind: "sheet"; readonly tab: string }
    | { readonly kind: "row" | "column"; readonly tab: string; readonly index: number };
}

export interface Protection {
  readonly id: number;
  readonly tab: string;
  /** null protects the whole tab. */
  readonly range: Rectangle | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface NamedRange {
  readonly id: string;
  readonly name: string;
  readonly tab: string;
  readonly range: Rectangle;
}

/** A basic filter: the rows it hides are among the tab's hidden rows. */
export interface Filter {
  readonly range: Rectangle;
  readonly rows: readonly number[];
}

/** Everything that a spreadsheet on Google's side holds. Immutable: an edit makes a new one, undo takes an old one. */
export interface Book {
  readonly workbook: Workbook;
  readonly metadata: readonly Metadata[];
  readonly protections: readonly Protection[];
  readonly namedRanges: readonly NamedRange[];
  /** Basic filters by tab id. */
  readonly filters: Readonly<Record<string, Filter>>;
  readonly tabColors: Readonly<Record<string, string>>;
  /**
   * Whether sorting cells carries the metadata of their rows along. Google does not say; row heights stay, so it is
   * taken to stay by default, and code that relies on either should be tested with both.
   */
  readonly sortMovesRowMetadata: boolean;
}

export function makeBook(workbook: Workbook, sortMovesRowMetadata: boolean): Book {
  return {
    workbook,
    metadata: [],
    protections: [],
    namedRanges: [],
    filters: {},
    tabColors: {},
    sortMovesRowMetadata,
  };
}

export function replaceTab(book: Book, id: string, change: (tab: Tab) => Tab): Book {
  const tabs = book.workbook.tabs.map((tab) => (tab.id === id ? change(tab) : tab));
  return { ...book, workbook: { ...book.workbook, tabs } };
}

const blank: Cell = { value: null, text: "", formula: null, format: null };

/** Rewrites every cell of a rectangle; the grid grows where the rectangle reaches beyond it. */
export function changeCells(
  tab: Tab,
  range: Rectangle,
  change: (cell: Cell, row: number, column: number) => Cell | null,
): Tab {
  const rows: Row[] = tab.rows.slice();
  const bottom = range.row + range.rows;
  const right = range.column + range.columns;
  for (let r = range.row; r < bottom; r++) {
    while (rows.length <= r) rows.push([]);
    const row: (Cell | null)[] = rows[r]!.slice();
    for (let c = range.column; c < right; c++) {
      const next = change(row[c] ?? blank, r, c);
      const kept = next && isNothing(next) ? null : next;
      if (kept === null && c >= row.length) continue;
      while (row.length <= c) row.push(null);
      row[c] = kept;
    }
    rows[r] = row;
  }
  return {
    ...tab,
    rows,
    rowCount: Math.max(tab.rowCount, bottom),
    columnCount: Math.max(tab.columnCount, right),
  };
}

function isNothing(cell: Cell): boolean {
  return (
    cell.formula === null &&
    (cell.value === null || cell.value === "") &&
    cell.format === null &&
    cell.note === undefined &&
    cell.validation === undefined &&
    (cell.style === undefined || Object.keys(cell.style).length === 0)
  );
}
