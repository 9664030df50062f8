import { type CellRef, type Rectangle, rangeA1 } from "../sheet/address.ts";

/** A finding's places as ranges: cells below each other in one column are one range ("C5:C12"). All on one tab. */
export function rangesOf(places: readonly CellRef[]): string[] {
  const sorted = [...places].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const opening = places[0];
  // The range that holds the finding's first place opens it.
  const first = runs.findIndex(
    (run) =>
      opening && run.column === opening.column && run.row <= opening.row && opening.row < run.row + run.rows,
  );
  const ordered = first > 0 ? [runs[first]!, ...runs.filter((_, i) => i !== first)] : runs;
  return ordered.map(rangeA1);
}
