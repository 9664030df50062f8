import type { Line } from "./lines.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Fewer rows or columns than this are lines, not a table. */
const leastRows = 3;
const leastColumns = 3;

/**
 * Stretches of rows without a header that share their columns: most rows fill three or more. Whether they are goals is for the
 * evidence in them to say. Rows that a header already claims are left out.
 */
export function headlessOf(view: View, lines: readonly Line[], isFree: (row: number) => boolean): Region[] {
  const regions: Region[] = [];
  let top = -1;
  let end = -1;
  const close = () => {
    if (top >= 0) {
      const region = regionFrom(view, lines, top, end);
      if (region) regions.push(region);
    }
    top = -1;
  };
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row]!;
    if (!isFree(row) || (line.filled === 0 && lines[row - 1]?.filled === 0)) {
      close();
      continue;
    }
    if (line.filled === 0) continue;
    if (top < 0 && line.filled < 2) continue;
    if (top < 0) top = row;
    end = row + 1;
  }
  close();
  return regions;
}

function regionFrom(view: View, lines: readonly Line[], top: number, end: number): Region | null {
  let left = view.columns;
  let right = 0;
  let wide = 0;
  let rows = 0;
  for (let row = top; row < end; row++) {
    const line = lines[row]!;
    if (line.filled === 0) continue;
    rows++;
    if (line.filled >= leastColumns) wide++;
    left = Math.min(left, line.first);
    right = Math.max(right, line.last + 1);
  }
  if (rows < leastRows || wide < leastRows || wide < rows * 0.5 || right - left > 40) return null;
  const firstDataRow = isUnknownHeader(view, lines, top, end) ? top + 1 : top;
  return { header: null, top, firstDataRow, end, left, right };
}

/** Short words over columns of figures and dates: the names of the columns, in words that nobody has taught Plumbline. */
function isUnknownHeader(view: View, lines: readonly Line[], top: number, end: number): boolean {
  const line = lines[top]!;
  let over = 0;
  for (let column = line.first; column <= line.last; column++) {
    const text = view.text(top, column);
    if (text === "") continue;
    if (text.length > 40 || /\p{Nd}/u.test(text) || !/\p{L}/u.test(text)) return false;
    let figures = 0;
    let filled = 0;
    for (let row = top + 1; row < end; row++) {
      const below = view.text(row, column);
      if (below === "") continue;
      filled++;
      if (/\p{Nd}/u.test(below) && below.length < 16) figures++;
    }
    if (filled >= 2 && figures > filled * 0.7) over++;
  }
  return over >= 2;
}
