import type { Rectangle } from "../../../../shared/sheet/address.ts";
import { type PageTab, type Selection, state } from "../state.ts";

/** Rows or columns of one tab: where each starts, in pixels at 100 % zoom. Hidden ones have no size. */
export class Lines {
  readonly starts: readonly number[];
  readonly frozen: number;
  readonly count: number;

  constructor(
    count: number,
    frozen: number,
    hidden: readonly number[],
    sizes: readonly number[] | null,
    usual: number,
  ) {
    const gone = new Set(hidden);
    const starts = [0];
    for (let i = 0; i < count; i++) starts.push(starts[i]! + (gone.has(i) ? 0 : (sizes?.[i] ?? usual)));
    this.starts = starts;
    this.count = count;
    this.frozen = Math.min(frozen, count);
  }

  size(index: number): number {
    return (this.starts[index + 1] ?? this.total) - (this.starts[index] ?? this.total);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  get frozenSize(): number {
    return this.starts[this.frozen]!;
  }

  /** The line at a distance from the first one. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next line that shows, in a direction; the same one where there is none. */
  step(from: number, by: 1 | -1): number {
    for (let i = from + by; i >= 0 && i < this.count; i += by) if (this.size(i) > 0) return i;
    return from;
  }
}

export interface Geometry {
  readonly rows: Lines;
  readonly columns: Lines;
}

const known = new WeakMap<PageTab, Geometry>();

export function geometryOf(tab: PageTab): Geometry {
  const before = known.get(tab);
  if (before) return before;
  const made = {
    rows: new Lines(tab.rowCount, tab.frozenRows, tab.hiddenRows, tab.rowHeights, 21),
    columns: new Lines(tab.columnCount, tab.frozenColumns, tab.hiddenColumns, tab.columnWidths, 100),
  };
  known.set(tab, made);
  return made;
}

export const headerHeight = () => 24 * state.zoom;
export const headerWidth = () => 46 * state.zoom;

export function mergeAt(tab: PageTab, row: number, column: number): Rectangle | null {
  return (
    tab.merges.find(
      (m) => row >= m.row && row < m.row + m.rows && column >= m.column && column < m.column + m.columns,
    ) ?? null
  );
}

/** One cell, or the merged cell it is part of. */
export function whole(tab: PageTab, row: number, column: number): Rectangle {
  return mergeAt(tab, row, column) ?? { row, column, rows: 1, columns: 1 };
}

/** The selection between two corners, grown until no merged cell is cut. */
export function between(
  tab: PageTab,
  a: { row: number; column: number },
  b: { row: number; column: number },
): Selection {
  let range: Rectangle = {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of tab.merges) {
      const union = unite(range, merge);
      if (meets(range, merge) && (union.rows !== range.rows || union.columns !== range.columns)) {
        range = union;
        grown = true;
      }
    }
  }
  const active = whole(tab, a.row, a.column);
  return { row: active.row, column: active.column, range };
}

function meets(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function unite(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
