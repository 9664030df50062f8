import { kindOfWord } from "./choose.ts";
import { headerScore } from "./header.ts";
import { structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { stripOf, type View } from "./view.ts";

/**
 * Splits a tab whose tables stand side by side into strips of columns. A gap splits only where both sides could be read by
 * themselves: a legend beside a table, or an empty column within one, does not.
 */
export function stripsOf(view: View, lines: readonly Line[]): View[] {
  const gaps = blankColumns(view, lines);
  if (gaps.length === 0) return [view];
  const strips: View[] = [];
  let from = 0;
  for (const gap of gaps) {
    const left = stripOf(view.tab, from, gap);
    const right = stripOf(view.tab, gap + 1, view.columns);
    if (!standsAlone(left) || !standsAlone(right)) continue;
    strips.push(left);
    from = gap + 1;
  }
  strips.push(stripOf(view.tab, from, view.columns));
  return strips;
}

/** Empty columns with something on either side; rows with a single cell (titles) do not count. */
function blankColumns(view: View, lines: readonly Line[]): number[] {
  const used = new Uint8Array(view.columns);
  let left = view.columns;
  let right = -1;
  for (const line of lines) {
    if (line.filled < 2) continue;
    if (line.first < left) left = line.first;
    if (line.last > right) right = line.last;
    if (line.filled === line.last - line.first + 1) {
      used.fill(1, line.first, line.last + 1);
      continue;
    }
    for (let column = line.first; column <= line.last; column++) {
      if (used[column] === 0 && view.text(line.row, column) !== "") used[column] = 1;
    }
  }
  const gaps: number[] = [];
  for (let column = left + 1; column < right; column++) if (used[column] === 0) gaps.push(column);
  return gaps;
}

/** Whether a strip has a header of its own that names objectives or key results, or labelled ones of both. */
function standsAlone(strip: View): boolean {
  const lines = linesOf(strip);
  let objectives = 0;
  let keyResults = 0;
  for (const line of lines.slice(0, 200)) {
    if (line.filled === 0) continue;
    if (line.filled >= 2 && headerScore(strip, line) > 0) {
      for (let column = line.first; column <= line.last; column++) {
        if (kindOfWord(strip.text(line.row, column)) !== null) return true;
      }
    }
    const label = structuralLabel(strip.text(line.row, line.first));
    if (label?.kind === "objective" && label.rest !== "") objectives++;
    if (label?.kind === "keyResult" && label.rest !== "") keyResults++;
  }
  return objectives > 0 && keyResults > 0;
}
