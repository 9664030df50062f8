import type { Header } from "./header.ts";
import type { Line } from "./lines.ts";
import type { View } from "./view.ts";

/** "SO-01", "KR1.2". */
const coded = /^[A-Z]{1,4}[-_. ]?\d{1,3}(?:\.\d{1,2})?$/;

/** The shape of a cell, coarsely: figure, mark, a word or two, wording. */
function shapeOf(text: string): string {
  const code = text.charCodeAt(0);
  if (
    (code >= 48 && code <= 57) ||
    code === 36 ||
    code === 8364 ||
    code === 60 ||
    code === 62 ||
    code === 8722 ||
    code === 8804 ||
    code === 8805
  )
    return "figure";
  if ((text.length <= 4 && /\d/.test(text)) || coded.test(text)) return "mark";
  // A character of Chinese, Japanese or Korean says as much as two or three letters.
  const length = code >= 0x3040 ? text.length * 2.5 : text.length;
  if (length > 24 || text.split(" ").length > 2) return "wording";
  return "word";
}

/** Adds the shapes of the cells of a row to those seen in each column. */
export function remember(view: View, line: Line, header: Header, shapes: readonly Set<string>[]): void {
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    if (text !== "") shapes[column - header.left]!.add(shapeOf(text));
  }
}

/** Whether a row after a gap looks like those before it. */
export function fits(
  view: View,
  line: Line,
  header: Header,
  shapes: readonly Set<string>[],
  isHeaded: boolean,
): boolean {
  let filled = 0;
  let fitting = 0;
  let isFirst = false;
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    if (text === "") continue;
    filled++;
    const known = shapes[column - header.left]!;
    const isFit = known.has(shapeOf(text));
    if (isFit) fitting++;
    // Under a heading of its own, words where every row above has a figure or a code are names of other columns.
    const isCounted = known.size === 1 && (known.has("figure") || known.has("mark"));
    if (isHeaded && isCounted && !/\p{Nd}/u.test(text)) return false;
    if (filled === 1) isFirst = isFit;
  }
  return isFirst && fitting * 2 >= filled;
}

/** Whether a row below a heading has words in two columns where the one row above has figures: names of other columns. */
export function namesOthers(view: View, line: Line, header: Header, shapes: readonly Set<string>[]): boolean {
  let words = 0;
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    const known = shapes[column - header.left]!;
    if (text !== "" && known.size === 1 && known.has("figure") && !/\p{Nd}/u.test(text)) words++;
  }
  return words >= 2;
}
