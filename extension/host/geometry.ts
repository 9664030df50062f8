import type { Rectangle } from "../../shared/sheet/address.ts";
import type { Tab } from "../../shared/sheet/workbook.ts";

/** Rows or columns of a tab along one axis: `starts[i]` is where line i begins, in pixels at 100 % zoom; hidden lines have no size. */
export interface Lines {
  readonly starts: Float64Array;
  /** Lines before this one are frozen. */
  readonly frozen: number;
}

/** Sizes that Sheets gives a new row and column. */
const defaultHeight = 21;
const defaultWidth = 100;

/**
 * `extra` is added to every visible row: exported HTML states heights without the grid line (20 for a row of 21 px), and whether a
 * given export does is settled by calibration.
 */
export function rowLines(tab: Tab, extra: number): Lines {
  return linesOf(tab.rowCount, tab.rowHeights, tab.hiddenRows, tab.frozenRows, defaultHeight, extra);
}

export function columnLines(tab: Tab): Lines {
  return linesOf(tab.columnCount, tab.columnWidths, tab.hiddenColumns, tab.frozenColumns, defaultWidth, 0);
}

function linesOf(
  count: number,
  sizes: readonly number[] | null,
  hidden: readonly number[],
  frozen: number,
  usual: number,
  extra: number,
): Lines {
  const isHidden = new Set(hidden);
  const starts = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    const size = isHidden.has(i) ? 0 : (sizes?.[i] ?? usual);
    starts[i + 1] = starts[i]! + (size > 0 ? size + extra : 0);
  }
  return { starts, frozen: Math.min(frozen, count) };
}

/** Where a line begins at 100 % zoom; past the last line the grid goes on in lines of the usual size. */
export function startOf(lines: Lines, index: number): number {
  const last = lines.starts.length - 1;
  return index <= last ? lines.starts[index]! : lines.starts[last]!;
}

export function sizeOf(lines: Lines, index: number, count = 1): number {
  return startOf(lines, index + count) - startOf(lines, index);
}

/** One axis of the window on the grid, in viewport pixels. The frozen band ends where the scrolling band begins. */
export interface Band {
  /** Start of the frozen band, with the row or column headers in it. */
  readonly frozenStart: number;
  readonly start: number;
  readonly end: number;
  /** Scrollbar position. */
  readonly scrolled: number;
}

/** How the page's pixels relate to the tab's. */
export interface Scale {
  readonly zoom: number;
  /** Whether the scrollbar counts pixels of the screen or of the sheet at 100 %. */
  readonly scrollUnits: "screen" | "sheet";
  /** Constant shift that calibration found, at most a few pixels. */
  readonly offset: number;
}

/** Viewport position of a point at `at` pixels (100 % zoom) of an axis. */
export function project(at: number, lines: Lines, band: Band, scale: Scale): number {
  const frozenSize = startOf(lines, lines.frozen);
  const position = band.start + (at - frozenSize) * scale.zoom + scale.offset;
  if (at < frozenSize) return position;
  return position - band.scrolled * (scale.scrollUnits === "sheet" ? scale.zoom : 1);
}

/** First and last line of the scrolling band that can be seen at least in part; null where there is none. */
export function visibleLines(lines: Lines, band: Band, scale: Scale): { first: number; last: number } | null {
  const units = scale.scrollUnits === "sheet" ? 1 : 1 / scale.zoom;
  const from = startOf(lines, lines.frozen) + band.scrolled * units - scale.offset / scale.zoom;
  const to = from + (band.end - band.start) / scale.zoom;
  const first = Math.max(lines.frozen, lineAt(lines, from));
  const last = Math.min(lines.starts.length - 2, lineAt(lines, to));
  return first <= last ? { first, last } : null;
}

/** Index of the line that holds a position; hidden lines hold none. */
function lineAt(lines: Lines, at: number): number {
  const { starts } = lines;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The window on the grid as measured on the page at one moment. */
export interface Grid {
  readonly rows: Band;
  readonly columns: Band;
  /** What the zoom control says, 1 for 100 %; null where it could not be read. */
  readonly zoomLabel: number | null;
  /** The border of the active cell, with the range the name box names; null where either is missing. */
  readonly active: { readonly box: Box; readonly range: Rectangle } | null;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
