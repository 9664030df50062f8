import type { Rectangle } from "./address.ts";
import type { InsertEdit, RemoveEdit } from "./edit.ts";
import { shiftFormula } from "./shift-formula.ts";
import type { Cell, Row, Tab } from "./workbook.ts";

/** Inserts rows or columns into a tab: everything behind them moves, and references in the tab's formulas follow. */
export function insertLines(tab: Tab, edit: InsertEdit): Tab {
  const { at, count } = edit;
  const move = (index: number) => (index >= at ? index + count : index);
  const shifted = shiftTab(tab, edit.dimension, at, count, move);
  if (edit.dimension === "rows") {
    const rows = shifted.rows.slice();
    if (at < rows.length || edit.lines.length > 0) {
      while (rows.length < at) rows.push([]);
      rows.splice(at, 0, ...Array.from({ length: count }, (_, i) => edit.lines[i] ?? []));
    }
    return { ...shifted, rows, rowCount: Math.max(tab.rowCount + count, rows.length) };
  }
  const rows = shifted.rows.map((row, r) => {
    const inserted = Array.from({ length: count }, (_, i) => edit.lines[i]?.[r] ?? null);
    if (row.length <= at && inserted.every((cell) => cell === null)) return row;
    const next: (Cell | null)[] = row.slice();
    while (next.length < at) next.push(null);
    next.splice(at, 0, ...inserted);
    return trim(next);
  });
  return { ...shifted, rows, columnCount: tab.columnCount + count };
}

/** Removes rows or columns, unless what stands in them is not what the edit expects. */
export function removeLines(
  tab: Tab,
  edit: RemoveEdit,
  same: (a: readonly Row[], b: readonly Row[]) => boolean,
): Tab | string {
  const { at, count } = edit;
  const standing =
    edit.dimension === "rows"
      ? tab.rows.slice(at, at + count)
      : Array.from({ length: count }, (_, i) => tab.rows.map((row) => row[at + i] ?? null));
  if (!same(standing, edit.lines))
    return `${tab.name}: the ${edit.dimension} to remove have changed since they were read`;
  const move = (index: number) => (index < at ? index : index < at + count ? null : index - count);
  const rows =
    edit.dimension === "rows"
      ? tab.rows.filter((_, r) => r < at || r >= at + count)
      : tab.rows.map((row) => trim(row.filter((_, c) => c < at || c >= at + count)));
  const shifted = shiftTab({ ...tab, rows }, edit.dimension, at, -count, move);
  return edit.dimension === "rows"
    ? { ...shifted, rowCount: tab.rowCount - count }
    : { ...shifted, columnCount: tab.columnCount - count };
}

function shiftTab(
  tab: Tab,
  dimension: "rows" | "columns",
  at: number,
  delta: number,
  move: (index: number) => number | null,
): Tab {
  const moveAll = (indexes: readonly number[]) =>
    indexes.map(move).filter((index): index is number => index !== null);
  const rows = tab.rows.map((row) =>
    row.some((cell) => cell?.formula)
      ? row.map((cell) =>
          cell?.formula
            ? { ...cell, formula: shiftFormula(cell.formula, tab.name, dimension, at, delta) }
            : cell,
        )
      : row,
  );
  const shifted: Tab = {
    ...tab,
    rows,
    merges: tab.merges
      .map((merge) => stretch(merge, dimension, at, delta))
      .filter((m) => m.rows > 0 && m.columns > 0),
    conditionalFormats: tab.conditionalFormats.map((format) => ({
      ...format,
      ranges: format.ranges.map((range) => stretch(range, dimension, at, delta)),
    })),
  };
  if (dimension === "columns") {
    return {
      ...shifted,
      hiddenColumns: moveAll(tab.hiddenColumns),
      columnWidths: tab.columnWidths && spliceSizes(tab.columnWidths, at, delta, 100),
    };
  }
  const keys = Object.entries(tab.rowKeys).flatMap(([row, key]) => {
    const to = move(Number(row));
    return to === null ? [] : [[to, key] as const];
  });
  return {
    ...shifted,
    rowKeys: Object.fromEntries(keys),
    hiddenRows: moveAll(tab.hiddenRows),
    rowHeights: tab.rowHeights && spliceSizes(tab.rowHeights, at, delta, 21),
  };
}

function stretch(range: Rectangle, dimension: "rows" | "columns", at: number, delta: number): Rectangle {
  const [start, size] = dimension === "rows" ? [range.row, range.rows] : [range.column, range.columns];
  let from = start;
  let to = start + size;
  if (delta > 0) {
    if (from >= at) from += delta;
    if (to > at) to += delta;
  } else {
    const pull = (edge: number) => (edge <= at ? edge : Math.max(at, edge + delta));
    from = pull(from);
    to = pull(to);
  }
  return dimension === "rows"
    ? { ...range, row: from, rows: to - from }
    : { ...range, column: from, columns: to - from };
}

function spliceSizes(sizes: readonly number[], at: number, delta: number, fresh: number): number[] {
  const next = sizes.slice();
  if (delta > 0) {
    if (at <= next.length) next.splice(at, 0, ...Array<number>(delta).fill(fresh));
  } else next.splice(at, -delta);
  return next;
}

function trim(row: readonly (Cell | null)[]): Row {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return length === row.length ? row : row.slice(0, length);
}
