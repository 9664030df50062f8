import type { Cell } from "../../shared/sheet/workbook.ts";

/** Sheets writes 10 pt Arial unless told otherwise. */
const font = (cell: Cell) =>
  `${cell.style?.bold ? "bold " : ""}13.333px Arial, "Liberation Sans", sans-serif`;

/** Other fonts than the usual one may run wider. */
const allowance = 1.08;

/** A function that tells how wide a cell's text is at 100 % zoom, in pixels. */
export function textMeasurer(document: Document): (text: string, cell: Cell) => number {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, cell) => {
    if (!context) return text.length * 8;
    const key = (cell.style?.bold ? "b" : "n") + text;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font(cell);
    const widest = text
      .split("\n")
      .reduce((width, line) => Math.max(width, context.measureText(line).width), 0);
    const width = widest * allowance;
    if (known.size > 20_000) known.clear();
    known.set(key, width);
    return width;
  };
}
