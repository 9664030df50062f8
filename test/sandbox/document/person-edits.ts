import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { Dimension } from "../../../shared/sheet/edit.ts";
import { displayText, isPercentFormat } from "../../../shared/sheet/format.ts";
import type { Cell, Tab } from "../../../shared/sheet/workbook.ts";
import { type Book, changeCells, type Metadata, replaceTab } from "./book.ts";
import { readEntry } from "./entry.ts";
import { insert, remove } from "./lines.ts";
import { offsetFormula } from "./offset-formula.ts";
import type { SheetStyle } from "./style.ts";
import { addTab, freeName, removeTab, renameTab } from "./tabs.ts";

/** What a person can do on the page, as the page sends it. */
export type PersonEdit =
  | {
      readonly action: "enter";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly action: "clear"; readonly tab: string; readonly range: Rectangle }
  | { readonly action: "style"; readonly tab: string; readonly range: Rectangle; readonly style: SheetStyle }
  | {
      readonly action: "number-format";
      readonly tab: string;
      readonly range: Rectangle;
      readonly format: string | null;
    }
  | {
      readonly action: "insert" | "remove";
      readonly tab: string;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly action: "resize";
      readonly tab: string;
      readonly dimension: Dimension;
      readonly at: number;
      readonly size: number;
    }
  | {
      readonly action: "hide" | "show";
      readonly tab: string;
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    }
  | { readonly action: "freeze"; readonly tab: string; readonly rows: number; readonly columns: number }
  | { readonly action: "merge" | "unmerge"; readonly tab: string; readonly range: Rectangle }
  | {
      readonly action: "note";
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | { readonly action: "add-tab" }
  | { readonly action: "rename-tab"; readonly tab: string; readonly name: string }
  | { readonly action: "remove-tab" | "hide-tab" | "show-tab"; readonly tab: string }
  | {
      readonly action: "sort";
      readonly tab: string;
      readonly range: Rectangle;
      readonly by: number;
      readonly ascending: boolean;
    }
  /** Drags one row above another; what is noted about it goes along. */
  | { readonly action: "move"; readonly tab: string; readonly row: number; readonly to: number }
  | { readonly action: "rename"; readonly title: string };

export function applyPersonEdit(book: Book, edit: PersonEdit): Book {
  switch (edit.action) {
    case "enter":
      return replaceTab(book, edit.tab, (tab) => enter(tab, edit.row, edit.column, edit.texts));
    case "clear":
      return replaceTab(book, edit.tab, (tab) =>
        changeCells(tab, edit.range, (cell) => ({ ...cell, value: null, text: "", formula: null })),
      );
    case "style":
      return replaceTab(book, edit.tab, (tab) =>
        changeCells(tab, edit.range, (cell) => {
          const style: SheetStyle = { ...cell.style, ...edit.style };
          return { ...cell, style };
        }),
      );
    case "number-format":
      return replaceTab(book, edit.tab, (tab) =>
        changeCells(tab, edit.range, (cell) => ({
          ...cell,
          format: edit.format,
          text: displayText(cell.value, edit.format),
        })),
      );
    case "insert":
      return insert(book, edit.tab, edit.dimension, edit.at, edit.count);
    case "remove":
      return remove(book, edit.tab, edit.dimension, edit.at, edit.count);
    case "resize":
      return replaceTab(book, edit.tab, (tab) => resize(tab, edit.dimension, edit.at, edit.size));
    case "hide":
    case "show":
      return replaceTab(book, edit.tab, (tab) =>
        setHidden(tab, edit.dimension, edit.at, edit.count, edit.action === "hide"),
      );
    case "freeze":
      return replaceTab(book, edit.tab, (tab) => ({
        ...tab,
        frozenRows: edit.rows,
        frozenColumns: edit.columns,
      }));
    case "merge":
    case "unmerge":
      return replaceTab(book, edit.tab, (tab) => setMerged(tab, edit.range, edit.action === "merge"));
    case "note":
      return replaceTab(book, edit.tab, (tab) =>
        changeCells(
          tab,
          { row: edit.row, column: edit.column, rows: 1, columns: 1 },
          ({ note: _, ...cell }) => (edit.text ? { ...cell, note: edit.text } : cell),
        ),
      );
    case "sort":
      return sortRows(book, edit.tab, edit.range, edit.by, edit.ascending);
    case "move":
      return moveRow(book, edit.tab, edit.row, edit.to);
    case "add-tab":
      return addTab(book, freeName(book, "Sheet"), book.workbook.tabs.length);
    case "rename-tab":
      return book.workbook.tabs.some((tab) => tab.name === edit.name) || edit.name.trim() === ""
        ? book
        : renameTab(book, edit.tab, edit.name);
    case "remove-tab":
      return removeTab(book, edit.tab);
    case "hide-tab":
      return replaceTab(book, edit.tab, (tab) => ({ ...tab, hidden: true }));
    case "show-tab":
      return replaceTab(book, edit.tab, (tab) => ({ ...tab, hidden: false }));
    case "rename":
      return { ...book, workbook: { ...book.workbook, title: edit.title } };
  }
}

function enter(tab: Tab, row: number, column: number, texts: readonly (readonly string[])[]): Tab {
  const width = Math.max(1, ...texts.map((line) => line.length));
  return changeCells(tab, { row, column, rows: texts.length, columns: width }, (cell, r, c) => {
    const typed = texts[r - row]?.[c - column];
    return typed === undefined ? cell : enterInto(cell, typed, true);
  });
}

/** A cell after somebody typed into it. In a percent cell a person's bare 5 means 5 %; a script's 5 means 500 %. */
export function enterInto(cell: Cell, typed: string, byPerson: boolean): Cell {
  const entry = readEntry(typed);
  const format = cell.format ?? entry.format;
  const bare =
    byPerson && entry.format === null && typeof entry.value === "number" && isPercentFormat(cell.format);
  const value = bare ? Number(((entry.value as number) / 100).toPrecision(15)) : entry.value;
  const isText = cell.format === "@" && entry.formula === null;
  const kept = isText ? typed : value;
  return {
    ...cell,
    value: kept === "" ? null : kept,
    formula: entry.formula,
    format,
    text: entry.formula ? "" : displayText(kept, format),
  };
}

function resize(tab: Tab, dimension: Dimension, at: number, size: number): Tab {
  if (dimension === "rows") {
    const sizes = Array.from({ length: tab.rowCount }, (_, i) => tab.rowHeights?.[i] ?? 21);
    sizes[at] = Math.max(2, Math.round(size));
    return { ...tab, rowHeights: sizes };
  }
  const sizes = Array.from({ length: tab.columnCount }, (_, i) => tab.columnWidths?.[i] ?? 100);
  sizes[at] = Math.max(2, Math.round(size));
  return { ...tab, columnWidths: sizes };
}

export function setHidden(tab: Tab, dimension: Dimension, at: number, count: number, hidden: boolean): Tab {
  const key = dimension === "rows" ? "hiddenRows" : "hiddenColumns";
  const others = tab[key].filter((index) => index < at || index >= at + count);
  const added = hidden ? Array.from({ length: count }, (_, i) => at + i) : [];
  return { ...tab, [key]: [...others, ...added].sort((a, b) => a - b) };
}

export function setMerged(tab: Tab, range: Rectangle, merged: boolean): Tab {
  const meets = (m: Rectangle) =>
    m.row < range.row + range.rows &&
    range.row < m.row + m.rows &&
    m.column < range.column + range.columns &&
    range.column < m.column + m.columns;
  const merges = tab.merges.filter((m) => !meets(m));
  if (!merged) return { ...tab, merges };
  const cleared = changeCells(tab, range, (cell, r, c) =>
    r === range.row && c === range.column ? cell : { ...cell, value: null, text: "", formula: null },
  );
  return { ...cleared, merges: [...merges, range] };
}

function sortRows(book: Book, tabId: string, range: Rectangle, by: number, ascending: boolean): Book {
  const tab = book.workbook.tabs.find((other) => other.id === tabId);
  if (!tab) return book;
  const order = Array.from({ length: range.rows }, (_, i) => range.row + i);
  const key = (row: number) => tab.rows[row]?.[by]?.value ?? null;
  order.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const less = typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
    return ascending ? less : -less;
  });
  return reorder(book, tabId, range, order, book.sortMovesRowMetadata);
}

function moveRow(book: Book, tabId: string, row: number, to: number): Book {
  const tab = book.workbook.tabs.find((other) => other.id === tabId);
  if (!tab || row === to) return book;
  const first = Math.min(row, to);
  const rows = Math.abs(row - to) + (to > row ? 0 : 1);
  const others = Array.from({ length: rows }, (_, i) => first + i).filter((other) => other !== row);
  const order = to > row ? [...others, row] : [row, ...others];
  return reorder(book, tabId, { row: first, column: 0, rows, columns: tab.columnCount }, order, true);
}

/** Puts the rows of a range into another order; `order` names the old row for each new one. */
function reorder(
  book: Book,
  tabId: string,
  range: Rectangle,
  order: readonly number[],
  movesMetadata: boolean,
): Book {
  const metadata = book.metadata.map((entry): Metadata => {
    const { place } = entry;
    if (!movesMetadata || place.kind !== "row" || place.tab !== tabId) return entry;
    const to = order.indexOf(place.index);
    return to < 0 ? entry : { ...entry, place: { ...place, index: range.row + to } };
  });
  return replaceTab({ ...book, metadata }, tabId, (old) =>
    changeCells(old, range, (_, row, column) => {
      const from = order[row - range.row]!;
      const cell = old.rows[from]?.[column] ?? { value: null, text: "", formula: null, format: null };
      // Relative references move along, as they do when a formula is copied.
      return cell.formula === null ? cell : { ...cell, formula: offsetFormula(cell.formula, row - from, 0) };
    }),
  );
}
