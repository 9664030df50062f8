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
  return { header: null, top, firstDataRow: top, end, left, right };
}
