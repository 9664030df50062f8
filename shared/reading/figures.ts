import type { FieldName } from "../okr/fields.ts";
import type { Column } from "./columns.ts";
import type { Parse } from "./parser.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Rows on which arithmetic is tried. */
const tried = 30;

/**
 * Columns of figures without names: where progress = (current − start) / (target − start) holds over the rows, arithmetic
 * names them; else two or three stand in the usual order (start, target, current; target, current).
 */
export function nameFigures(
  view: View,
  region: Region,
  columns: readonly Column[],
  parse: Parse,
): ReadonlyMap<number, FieldName> {
  const named = new Map<number, FieldName>();
  const figures = columns.filter(
    ({ header, profile }) => header === "" && profile.number > 0.6 && profile.filled > 0,
  );
  if (figures.length < 2 || figures.length > 6) return named;
  const values = figures.map(({ column }) => {
    const list: (number | null)[] = [];
    for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + tried); row++) {
      const parsed = parse(view.cell(row, column));
      list.push(
        parsed.kind === "number"
          ? parsed.number
          : parsed.kind === "fraction"
            ? parsed.done / parsed.of
            : null,
      );
    }
    return list;
  });
  for (let p = 0; p < figures.length; p++) {
    const found = solve(values, p);
    if (!found) continue;
    const names: FieldName[] = ["start", "target", "current"];
    for (const [i, index] of found.entries()) named.set(figures[index]!.column, names[i]!);
    named.set(figures[p]!.column, "progress");
    return named;
  }
  const last = figures[figures.length - 1]!;
  const rest = last.profile.percent > 0.8 && figures.length > 2 ? figures.slice(0, -1) : figures;
  if (rest.length < figures.length) named.set(last.column, "progress");
  const order: FieldName[] = rest.length >= 3 ? ["start", "target", "current"] : ["target", "current"];
  for (const [i, { column }] of rest.slice(0, 3).entries()) named.set(column, order[i]!);
  return named;
}

/** Which three columns give the progress in column p, on most rows that have all four; null where none do. */
function solve(values: readonly (readonly (number | null)[])[], p: number): [number, number, number] | null {
  const n = values.length;
  if (n < 4) return null;
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      for (let c = 0; c < n; c++) {
        if (new Set([s, t, c, p]).size < 4) continue;
        let right = 0;
        let all = 0;
        values[p]!.forEach((progress, row) => {
          const [start, target, current] = [values[s]![row], values[t]![row], values[c]![row]];
          if (progress === null || start == null || target == null || current == null || start === target)
            return;
          all++;
          const computed = (current - start) / (target - start);
          if (Math.abs(computed - progress) < 0.02 || Math.abs(computed * 100 - progress) < 2) right++;
        });
        if (all >= 2 && right >= all * 0.8) return [s, t, c];
      }
    }
  }
  return null;
}
