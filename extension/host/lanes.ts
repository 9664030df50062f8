import { contains } from "../../shared/sheet/address.ts";
import type { Cell, Tab } from "../../shared/sheet/workbook.ts";
import { type Lines, sizeOf, startOf } from "./geometry.ts";

/** A strip of the tab, in pixels at 100 % zoom, in which the given rows show nothing. */
export interface Lane {
  readonly from: number;
  /** Infinity right of everything that is filled in. */
  readonly to: number;
}

/** Sheets' cell padding, both sides. */
const padding = 6;
/** One step of indentation as the page's style sheet states it. */
const indentStep = 12;

/**
 * The strips that stay free in all of the given rows, from left to right. Text that is wider than its cell runs on into empty
 * neighbours, as on the canvas; numbers stand at the right edge of theirs. `widthOf` measures a text at 100 % zoom.
 */
export function freeLanes(
  tab: Tab,
  rows: readonly number[],
  columns: Lines,
  widthOf: (text: string, cell: Cell) => number,
): Lane[] {
  const taken: Lane[] = [];
  for (const row of rows) taken.push(...takenIn(tab, row, columns, widthOf));
  taken.sort((a, b) => a.from - b.from);
  const lanes: Lane[] = [];
  let end = 0;
  for (const { from, to } of taken) {
    if (from > end) lanes.push({ from: end, to: from });
    if (to > end) end = to;
  }
  lanes.push({ from: end, to: Number.POSITIVE_INFINITY });
  return lanes;
}

function takenIn(
  tab: Tab,
  row: number,
  columns: Lines,
  widthOf: (text: string, cell: Cell) => number,
): Lane[] {
  const cells = tab.rows[row] ?? [];
  const taken: Lane[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell || cell.text === "") continue;
    const left = startOf(columns, column);
    const span = tab.merges.find((merge) => contains(merge, row, column));
    const right = span ? startOf(columns, span.column + span.columns) : left + sizeOf(columns, column);
    if (right === left) continue;
    const width =
      cell.validation?.kind === "list"
        ? right - left
        : widthOf(cell.text, cell) + (cell.style?.indent ?? 0) * indentStep + padding;
    if (isWrapped(tab, row, width, right - left)) taken.push({ from: left, to: right });
    else if (isAlignedRight(cell)) taken.push({ from: Math.max(left, right - width), to: right });
    else if (isCentred(cell)) {
      const side = Math.max(0, (right - left - width) / 2);
      taken.push({ from: left + side, to: right - side });
    } else taken.push({ from: left, to: runsUntil(cells, column, left + width, right, columns) });
  }
  return taken;
}

/** A row higher than one line shows long text wrapped: all of the cell is in use. */
function isWrapped(tab: Tab, row: number, width: number, room: number): boolean {
  return width > room && (tab.rowHeights?.[row] ?? 0) >= 30;
}

function isAlignedRight(cell: Cell): boolean {
  const align = alignOf(cell);
  return align ? align === "right" : typeof cell.value === "number";
}

function isCentred(cell: Cell): boolean {
  const align = alignOf(cell);
  return align ? align === "center" : typeof cell.value === "boolean";
}

/** Alignment as a host may know it beside the model's own style. */
function alignOf(cell: Cell): string | undefined {
  return (cell.style as { readonly align?: string } | undefined)?.align;
}

function runsUntil(
  cells: readonly (Cell | null | undefined)[],
  column: number,
  wanted: number,
  right: number,
  columns: Lines,
): number {
  if (wanted <= right) return wanted;
  let next = column + 1;
  while (next < columns.starts.length - 1 && !cells[next]?.text) {
    if (wanted <= startOf(columns, next + 1)) return wanted;
    next++;
  }
  return next >= columns.starts.length - 1 ? wanted : startOf(columns, next);
}
