import { headerScore } from "./header-score.ts";
import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import { kindOfWord } from "./kind-column.ts";
import type { Line } from "./lines.ts";
import { linesOf } from "./lines.ts";
import { isTotal } from "./row-traits.ts";
import { stripOf, type View } from "./view.ts";

/**
 * Splits a tab whose tables stand side by side into strips of columns. A gap splits where both sides could be read by
 * themselves, where labelled goals stand beside something else, and where a legend stands beside a table; an empty column
 * within a table does not.
 */
export function stripsOf(view: View, lines: readonly Line[]): View[] {
  const gaps = blankColumns(view, lines);
  if (gaps.length === 0) return [view];
  const strips: View[] = [];
  let from = 0;
  for (const gap of gaps) {
    const left = stripOf(view.tab, from, gap);
    const right = stripOf(view.tab, gap + 1, view.columns);
    const [l, r] = [standingOf(left), standingOf(right)];
    const isSplit =
      (l !== null && r !== null) ||
      (l === "labels" && !namesFields(right)) ||
      (r === "labels" && !namesFields(left)) ||
      (l === "header" && isBeside(right, left)) ||
      (r === "header" && isBeside(left, right));
    if (!isSplit) continue;
    strips.push(left);
    from = gap + 1;
  }
  strips.push(stripOf(view.tab, from, view.columns));
  return strips;
}

/** Empty columns with something on either side; a title, or two cells far apart at the top of a sheet, do not count. */
function blankColumns(view: View, lines: readonly Line[]): number[] {
  const used = new Uint8Array(view.columns);
  let left = view.columns;
  let right = -1;
  for (const line of lines) {
    if (line.filled < 2 || (line.filled === 2 && line.last > line.first + 1)) continue;
    // The figures of totals stand wherever there was room.
    if (isTotal(view.text(line.row, line.first))) continue;
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

/** What a strip could be read by: a header that names objectives or key results, or labels of both; null where it has neither. */
function standingOf(strip: View): "header" | "labels" | null {
  const lines = linesOf(strip);
  let objectives = 0;
  let keyResults = 0;
  for (const line of lines.slice(0, 200)) {
    if (line.filled === 0) continue;
    if (line.filled >= 2 && headerScore(strip, line) > 0) {
      for (let column = line.first; column <= line.last; column++) {
        if (kindOfWord(strip.text(line.row, column)) !== null && headsWording(strip, line.row, column))
          return "header";
      }
    }
    const label = structuralLabel(strip.text(line.row, line.first));
    if (label?.kind === "objective" && label.rest !== "") objectives++;
    if (label?.kind === "keyResult" && label.rest !== "") keyResults++;
  }
  return objectives > 0 && keyResults > 0 ? "labels" : null;
}

/** How far below a name its first cells are looked for. */
const below = 8;

/** Whether words stand below a name: "Goal" over figures is how much, not what for. */
function headsWording(strip: View, row: number, column: number): boolean {
  let figures = 0;
  for (let at = row + 1; at <= row + below; at++) {
    const text = strip.text(at, column);
    if (text === "") continue;
    if (!/^[^\p{L}]*\p{Nd}/u.test(text) || text.split(" ").length > 2) return true;
    figures++;
  }
  return figures === 0;
}

/** Whether a strip has a header with fields: figures and owners of the goals next door. */
function namesFields(strip: View): boolean {
  return linesOf(strip)
    .slice(0, 60)
    .some((line) => {
      let names = 0;
      for (let column = line.first; column >= 0 && column <= line.last; column++)
        if ((rolesOfHeader(strip.text(line.row, column))[0]?.confidence ?? 0) > 0.8) names++;
      return names >= 2;
    });
}

/** Whether a strip only stands beside a table: few of the table's rows go on in it, and no column of it is named as a field. */
function isBeside(strip: View, table: View): boolean {
  const own = linesOf(strip);
  let rows = 0;
  let shared = 0;
  for (const line of linesOf(table).slice(0, 200)) {
    if (line.filled < 2) continue;
    rows++;
    const beside = own[line.row]!;
    if (beside.filled === 0) continue;
    shared++;
    if (headerScore(table, line) <= 0) continue;
    for (let column = beside.first; column <= beside.last; column++)
      if ((rolesOfHeader(strip.text(line.row, column))[0]?.confidence ?? 0) > 0.9) return false;
  }
  return shared > 0 && shared < rows * 0.6;
}
