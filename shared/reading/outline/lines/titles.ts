import { shapeOf } from "../../../wording/judge.ts";
import { wordingOf } from "../../clean.ts";
import { rolesOfHeader, type StructuralLabel } from "../../headers/index.ts";
import { wordCount } from "../../profile.ts";
import { inlineField } from "./fields.ts";
import { kindOfMetric } from "./kinds.ts";
import type { LineTraits } from "./line.ts";

/** A line with the label of the title above it. */
export function labelled(line: LineTraits, label: StructuralLabel): LineTraits {
  const { text } = line.wording;
  return { ...line, wording: { label: { ...label, rest: text }, text } };
}

/** "Target: pass the B1 exam" right behind "Goal: speak Spanish" in the same cell words a key result; "Target: 45 %" is a figure. */
export function measureOf(line: LineTraits, above: LineTraits | null): LineTraits {
  const isBehindObjective =
    line.part > 0 && above?.part === line.part - 1 && above.wording.label?.kind === "objective";
  if (!isBehindObjective || line.field?.role !== "target" || wordCount(line.field.text) < 3) return line;
  const { text } = wordingOf(line.field.text);
  const label = { ...above.wording.label!, kind: "keyResult" as const, number: null, rest: text };
  return { ...line, wording: { label, text }, field: null, isRemark: false };
}

/** "O1 score: 9/10" says something of an objective or a key result by its number. */
export function fieldOfNumber(line: LineTraits): LineTraits {
  const { label } = line.wording;
  if (!label || label.number === null || label.confidence >= 0.9) return line;
  const field = inlineField(label.rest, line.textColumn);
  if (field === null || field.confidence < 0.9) return line;
  return { ...line, wording: { label: null, text: line.raw }, field };
}

/** "Standard: three modules and 100 tests" below a labelled key result says how much; each of "✅ 100 users, ⚠️ 50" is a grade. */
export function criterionOf(line: LineTraits, keyResult: LineTraits | null): LineTraits {
  if (keyResult === null || line.column <= keyResult.column || line.field || line.wording.label) return line;
  const match = /^[^\p{L}]*(\p{L}[^:：]{0,30}?)\s*[:：]\s*(\S.*)$/su.exec(line.raw);
  if (!match || !/\p{Nd}/u.test(match[2]!) || /[✅⚠❌🟢🟡🔴]/u.test(match[2]!)) return line;
  const [best] = rolesOfHeader(match[1]!);
  if (best?.role !== "keyResult" || best.confidence < 0.9) return line;
  const field = { role: "target" as const, confidence: 0.6, column: line.textColumn, text: match[2]! };
  return { ...line, field, isRemark: true };
}

/** "Goal: …", and below it "OKR 1: …", "OKR 2: …", two at least and deeper: numbered key results of that goal, whatever they are called. */
export function okrsOf(traits: readonly (LineTraits | null)[]): readonly (LineTraits | null)[] {
  const isOkr = (line: LineTraits | null | undefined) =>
    line?.wording.label?.kind === "objective" && /^[^\p{L}]*OKR\s?\d/u.test(line.raw);
  const columns = new Map<number, number>();
  for (const line of traits) if (isOkr(line)) columns.set(line!.column, (columns.get(line!.column) ?? 0) + 1);
  let goal: LineTraits | null = null;
  return traits.map((line) => {
    const label = line?.wording.label;
    if (!line || !label) return line;
    if (!isOkr(line)) {
      goal = label.kind === "objective" && label.rest !== "" ? line : null;
      return line;
    }
    const isDeeper = goal !== null && line.column > goal.column;
    return isDeeper && columns.get(line.column)! > 1
      ? { ...line, wording: { ...line.wording, label: { ...label, kind: "keyResult" as const } } }
      : line;
  });
}

/** "O1KR2" alone, and below it "Key result: …". */
export function numbersLabel(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first?.rest === "" &&
    first.number !== null &&
    second?.kind === first.kind &&
    second.number === null &&
    second.rest !== "" &&
    line.blankBefore <= 1 &&
    line.column === title.column
  );
}

/** "KR A | Ticket time", and below it "KR text | Ticket time under 18 min". */
export function namesItsText(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first !== null &&
    second !== null &&
    first.kind === second.kind &&
    first.number !== null &&
    second.number === null &&
    title.others > 0 &&
    line.others > 0 &&
    line.blankBefore === 0 &&
    line.column === title.column
  );
}

/** "KR2: Lagging metric", and below it "Goal: 500 subscriptions": the sentence of the key result, whatever its name. */
export function wordsKind(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first?.kind === "keyResult" &&
    first.number !== null &&
    kindOfMetric.test(first.rest) &&
    (second === null || (second.number === null && second.confidence < 0.7)) &&
    line.words >= 5 &&
    line.blankBefore <= 1 &&
    line.column >= title.column &&
    !line.isExplaining
  );
}

/** The most words of a name, and the least of what words an objective. */
const mostOfName = 4;
const leastOfSentence = 8;

/** "OKR 01 · The skipper's trust" over "Make trust the reason why skippers choose us.": a name, and the sentence that says what is to be done. */
function isNameOver({ raw, wording }: LineTraits, line: LineTraits): boolean {
  const { rest } = wording.label!;
  return (
    /^[^\p{L}]*OKR\s?\p{Nd}/u.test(raw) &&
    wordCount(rest) <= mostOfName &&
    shapeOf(rest) === "noun" &&
    line.words >= leastOfSentence &&
    line.shape === "verb"
  );
}

/** Whether a numbered label stands alone, or with the kind of its metric only, over the wording it numbers. */
export function isTitleOf(title: LineTraits, line: LineTraits): boolean {
  const { label } = title.wording;
  if (!label || label.number === null || title.others > 0 || line.blankBefore > 1) return false;
  // The figures of "KR2" and "O1" count nothing.
  const isFigured = (text: string) => /\p{Nd}/u.test(text.replace(/(?:KR|O)[\s-]?\p{Nd}+/gu, ""));
  const isKind =
    label.rest === "" ||
    kindOfMetric.test(label.rest) ||
    (wordCount(label.rest) <= 2 && rolesOfHeader(label.rest).some(({ role }) => role === "keyResult")) ||
    // "Objective 1 (Activation)" over the sentence in quotes.
    (label.kind === "objective" && /^[(（].*[)）]$/su.test(label.rest) && /^["“«„「]/u.test(line.raw)) ||
    (label.kind === "objective" && isNameOver(title, line)) ||
    // A catchword without a figure over a sentence that has one.
    (label.kind === "keyResult" &&
      wordCount(label.rest.replace(/[(（][^()（）]*[)）]/gu, "")) <= 4 &&
      line.words >= 6 &&
      !isFigured(label.rest) &&
      isFigured(line.raw));
  // "… see KR3.2", broken into lines: the next begins in the middle of a sentence.
  const isAnnouncing = label.rest === "" && title.endsWithColon;
  if ((/^\p{Ll}/u.test(line.raw) && !isAnnouncing) || line.isExplaining || line.isTemplate) return false;
  return isKind && line.column === title.column && line.words >= 3 && !line.isPeriod && line.section === null;
}
