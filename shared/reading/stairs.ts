import type { Cell } from "../sheet/workbook.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Of the rows, the share that must stand on exactly one step. */
const leastShare = 0.85;

/**
 * A table whose first columns have no names and are the levels of an outline (objectives in the first, key results in the next,
 * what is done about them in the third), read as one column with indents. Null where the columns before the first name are no such steps.
 */
export function stairsOf(view: View, region: Region): { view: View; lines: Line[] } | null {
  const steps = unnamedColumns(view, region);
  if (steps < 2) return null;
  const levels: number[] = new Array(steps).fill(0);
  const figures: number[] = new Array(steps).fill(0);
  let rows = 0;
  let single = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const filled: number[] = [];
    for (let step = 0; step < steps; step++) if (view.text(row, region.left + step) !== "") filled.push(step);
    if (filled.length === 0) continue;
    rows++;
    if (filled.length > 1) continue;
    single++;
    const level = filled[0]!;
    levels[level]!++;
    for (let column = region.left + steps; column < region.right; column++)
      if (/\p{Nd}/u.test(view.text(row, column))) figures[level]!++;
  }
  const used = levels.flatMap((count, level) => (count >= 2 ? [level] : []));
  if (used.length < 2 || single < rows * leastShare) return null;
  const keyResults = used
    .slice(1)
    .reduce((best, level) =>
      figures[level]! / levels[level]! > (1.5 * figures[best]!) / levels[best]! ? level : best,
    );
  const folded = fold(view, region, steps, (level) => used.indexOf(level) - used.indexOf(keyResults));
  return { view: folded, lines: linesOf(folded) };
}

function unnamedColumns(view: View, region: Region): number {
  const row = region.header?.row;
  if (row === undefined || region.header!.bandRow !== null) return 0;
  let steps = 0;
  while (region.left + steps < region.right && view.text(row, region.left + steps) === "") steps++;
  return steps;
}

/** Steps folded into their first column; `depth` is 0 for key results, −1 for objectives, 1 for what is done about them. */
function fold(view: View, region: Region, steps: number, depth: (level: number) => number): View {
  const isStep = (row: number, column: number) =>
    row >= region.firstDataRow && row < region.end && column >= region.left && column < region.left + steps;
  const stepOf = (row: number): number => {
    for (let step = 0; step < steps; step++) if (view.text(row, region.left + step) !== "") return step;
    return 0;
  };
  const cell = (row: number, column: number): Cell | null => {
    if (!isStep(row, column)) return view.cell(row, column);
    if (column > region.left) return null;
    const step = stepOf(row);
    const own = view.cell(row, region.left + step);
    return own && { ...own, style: { ...own.style, indent: 2 + depth(step) } };
  };
  return {
    ...view,
    cell,
    text: (row, column) =>
      !isStep(row, column)
        ? view.text(row, column)
        : column > region.left
          ? ""
          : view.text(row, region.left + stepOf(row)),
    place: (row, column) => view.place(row, isStep(row, column) ? region.left + stepOf(row) : column),
    isFolded: true,
  };
}
