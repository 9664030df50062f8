import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { Dimension } from "../../../shared/sheet/edit.ts";
import { insertLines, removeLines } from "../../../shared/sheet/lines.ts";
import { shiftFormula } from "../../../shared/sheet/shift-formula.ts";
import type { Cell, Row, Tab } from "../../../shared/sheet/workbook.ts";
import type { Book, Metadata } from "./book.ts";

/** Inserts empty rows or columns; formulas everywhere, metadata, protections and filters follow. */
export function insert(book: Book, tabId: string, dimension: Dimension, at: number, count: number): Book {
  return shift(book, tabId, dimension, at, count, (tab) =>
    insertLines(withSizes(tab), { kind: "insert", dimension, tab: tabId, at, count, lines: [] }),
  );
}

export function remove(book: Book, tabId: string, dimension: Dimension, at: number, count: number): Book {
  return shift(book, tabId, dimension, at, -count, (tab) => {
    const removed = removeLines(
      withSizes(tab),
      { kind: "remove", dimension, tab: tabId, at, count, lines: [] },
      () => true,
    );
    return typeof removed === "string" ? tab : removed;
  });
}

function shift(
  book: Book,
  tabId: string,
  dimension: Dimension,
  at: number,
  delta: number,
  change: (tab: Tab) => Tab,
): Book {
  const target = book.workbook.tabs.find((tab) => tab.id === tabId);
  if (!target) return book;
  const tabs = book.workbook.tabs.map((tab) =>
    tab === target ? change(tab) : shiftForeign(tab, target.name, dimension, at, delta),
  );
  const kind = dimension === "rows" ? "row" : "column";
  const metadata = book.metadata.flatMap((entry): Metadata[] => {
    if (entry.place.kind !== kind || entry.place.tab !== tabId) return [entry];
    const index = moveIndex(entry.place.index, at, delta);
    return index === null ? [] : [{ ...entry, place: { ...entry.place, index } }];
  });
  const moved = <T extends { tab: string; range: Rectangle | null }>(entries: readonly T[]) =>
    entries
      .map((entry) =>
        entry.tab === tabId && entry.range
          ? { ...entry, range: moveRange(entry.range, dimension, at, delta) }
          : entry,
      )
      .filter((entry) => entry.range === null || (entry.range.rows > 0 && entry.range.columns > 0));
  const filter = book.filters[tabId];
  const filters = filter && {
    ...book.filters,
    [tabId]: {
      range: moveRange(filter.range, dimension, at, delta),
      rows:
        dimension === "rows"
          ? filter.rows.map((row) => moveIndex(row, at, delta)).filter((row) => row !== null)
          : filter.rows,
    },
  };
  return {
    ...book,
    workbook: { ...book.workbook, tabs },
    filters: filters ?? book.filters,
    metadata,
    protections: moved(book.protections),
    namedRanges: moved(book.namedRanges) as Book["namedRanges"],
  };
}

function moveIndex(index: number, at: number, delta: number): number | null {
  if (delta > 0) return index >= at ? index + delta : index;
  if (index < at) return index;
  return index < at - delta ? null : index + delta;
}

function moveRange(range: Rectangle, dimension: Dimension, at: number, delta: number): Rectangle {
  const [from, size] = dimension === "rows" ? [range.row, range.rows] : [range.column, range.columns];
  let kept = 0;
  let first: number | null = null;
  for (let index = from; index < from + size; index++) {
    const moved = moveIndex(index, at, delta);
    if (moved === null) continue;
    first ??= moved;
    kept = moved - first + 1;
  }
  return dimension === "rows"
    ? { ...range, row: first ?? at, rows: kept }
    : { ...range, column: first ?? at, columns: kept };
}

const foreign =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?/g;

/** Formulas of another tab: only references that name the changed tab move. */
function shiftForeign(tab: Tab, changed: string, dimension: Dimension, at: number, delta: number): Tab {
  let touched = false;
  const rows = tab.rows.map((row): Row => {
    if (!row.some((cell) => cell?.formula?.includes("!"))) return row;
    return row.map((cell): Cell | null => {
      if (!cell?.formula) return cell;
      const formula = cell.formula.replace(foreign, (part) =>
        part.startsWith('"') ? part : shiftFormula(part, changed, dimension, at, delta),
      );
      if (formula === cell.formula) return cell;
      touched = true;
      return { ...cell, formula };
    });
  });
  return touched ? { ...tab, rows } : tab;
}

function withSizes(tab: Tab): Tab {
  return {
    ...tab,
    rowHeights: tab.rowHeights ?? Array<number>(tab.rowCount).fill(21),
    columnWidths: tab.columnWidths ?? Array<number>(tab.columnCount).fill(100),
  };
}
