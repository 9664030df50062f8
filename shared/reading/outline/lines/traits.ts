import type { Line } from "../../lines.ts";
import type { View } from "../../view.ts";
import type { Token } from "../tokens.ts";
import { asRest, goesOn, withCatchwords } from "./broken-lines.ts";
import { valueBelow } from "./fields.ts";
import { bulletLevel, numberedLevel, numberedLists, tabularRows } from "./levels.ts";
import { type LineTraits, lineTraits } from "./line.ts";
import {
  criterionOf,
  fieldOfNumber,
  isTitleOf,
  labelled,
  measureOf,
  namesItsText,
  numbersLabel,
  okrsOf,
  wordsKind,
} from "./titles.ts";

/** "1.0 = no penalties" below "Scoring". */
const grade = /^[\p{Nd}.,%]+\s*=/u;

/** Traits of every line token, in order; null at tables. */
export function traitsOf(
  view: View,
  lines: readonly Line[],
  tokens: readonly Token[],
): (LineTraits | null)[] {
  let previousRow = -1;
  let above: LineTraits | null = null;
  /** The numbered key result whose lines these are. */
  let keyResult: LineTraits | null = null;
  const traits: (LineTraits | null)[] = [];
  const chapters = new Map<string, number>();
  const tabular = tabularRows(lines);
  const plainColumns = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "table") {
      previousRow = token.end - 1;
      above = null;
      traits.push(null);
      chapters.clear();
      continue;
    }
    const blankBefore = token.part > 0 ? 0 : previousRow < 0 ? 3 : Math.max(0, token.row - previousRow - 1);
    const isFirst = previousRow < 0;
    previousRow = token.row;
    const own = criterionOf(
      measureOf(
        numberedLevel(fieldOfNumber(lineTraits(view, lines, token, blankBefore, isFirst, tabular)), chapters),
        above,
      ),
      keyResult,
    );
    if (own.wording.label?.kind === "keyResult" && own.wording.label.number !== null) keyResult = own;
    else if (keyResult && own.column <= keyResult.column) keyResult = null;
    const line = bulletLevel(own, plainColumns);
    const isValue: boolean =
      above !== null &&
      above.fieldName !== null &&
      line.column >= above.column &&
      blankBefore === 0 &&
      !grade.test(line.raw);
    const isPlain = !line.field && !line.fieldName && !line.wording.label && !line.listOf;
    // "KR2", "KR3" one below the other are rows left empty.
    const isEmptyRow = above?.blankBefore === 0 && traits[i - 2]?.wording.label?.rest === "";
    if (above !== null && isPlain && !isEmptyRow && isTitleOf(above, line)) {
      // "KR1 — Leading metric" on one line, its sentence on the next.
      traits[i - 1] = { ...above, wording: { label: null, text: above.wording.text }, isRemark: true };
      above = labelled(line, above.wording.label!);
    } else if (
      above !== null &&
      (namesItsText(above, line) || numbersLabel(above, line) || wordsKind(above, line))
    ) {
      // "KR A | Ticket time", and below it "KR text | Ticket time under 18 min".
      traits[i - 1] = { ...above, wording: { label: null, text: above.wording.text }, isRemark: true };
      above = labelled(line, above.wording.label!);
    } else above = isValue && isPlain && line.words <= 10 ? valueBelow(line, above!) : line;
    traits.push(above);
  }
  return withCatchwords(
    okrsOf(numberedLists(traits)).map((line, i) => (goesOn(traits[i - 1], line) ? asRest(line!) : line)),
  );
}
