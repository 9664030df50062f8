import type { View } from "./view.ts";

/** What stands on one row of a view: which columns are filled. */
export interface Line {
  readonly row: number;
  /** First and last filled column; −1 on a blank row. */
  readonly first: number;
  readonly last: number;
  readonly filled: number;
}

/** Every row of a view, in order. Linear in the cells. */
export function linesOf(view: View): Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < view.rows; row++) {
    let first = -1;
    let last = -1;
    let filled = 0;
    for (let column = 0; column < view.columns; column++) {
      if (view.text(row, column) === "") continue;
      if (first < 0) first = column;
      last = column;
      filled++;
    }
    lines.push({ row, first, last, filled });
  }
  return lines;
}
