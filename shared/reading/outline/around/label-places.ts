import type { LineTraits } from "../lines/line.ts";
import type { childrenOf } from "./neighbours.ts";
import { reach } from "./reaches.ts";
import type { Style } from "./style.ts";

/** "OKR 2: Grid", and below it "Objective: …" before any key result: the line is a title. */
export function isTitleOfObjective(traits: readonly (LineTraits | null)[], i: number): boolean {
  const label = traits[i]?.wording.label;
  if (label?.kind !== "objective" || label.number === null) return false;
  for (let at = i + 1; at <= i + reach && at < traits.length; at++) {
    const line = traits[at];
    if (!line) return false;
    const next = line.wording.label;
    // "Objective" in one cell and its wording in the next.
    const isSplit = line.textColumn > line.column;
    if (next)
      return (
        next.kind === "objective" &&
        (next.rest !== "" || isSplit) &&
        (next.number === null ? isSplit || isSameWord(line.raw) : isStatementOf(traits[i]!, line))
      );
  }
  return false;
}

/** "OKR 2: Grid", and below it "O2: every block has power by May". */
function isStatementOf(title: LineTraits, line: LineTraits): boolean {
  const isOkr = (text: string) => /^[^\p{L}]*OKR(?!\p{L})/iu.test(text);
  return title.wording.label?.number === line.wording.label?.number && isOkr(title.raw) && !isOkr(line.raw);
}

/** Fields that may stand between an objective and what else is said of it. */
const mostFields = 4;

/** The line above, past those that give a field of it: "Objective 2: …", "State: 40 %", and then "Goal: …". */
export function aboveFields(
  traits: readonly (LineTraits | null)[],
  i: number,
): LineTraits | null | undefined {
  for (let at = i - 1; at >= i - mostFields; at--) {
    const isField = traits[at]?.field && traits[at]!.wording.label === null;
    if (!isField || traits[at + 1]?.blankBefore !== 0) return traits[at];
  }
  return traits[i - 1];
}

/** "Goal: …" right below "Objective 2: …" says more of it. */
export function isBelowNumbered(above: LineTraits | null | undefined, line: LineTraits): boolean {
  const [first, second] = [above?.wording.label, line.wording.label];
  if (above && isStatementOf(above, line)) return false;
  if (first?.kind !== "objective" || second?.kind !== "objective") return false;
  if (first.number === null || first.rest === "") return false;
  // "Objective A: Quality" and "OKR-A: answers are right" right below.
  if (second.number === first.number) return line.column >= above!.column;
  return second.number === null && !isSameWord(line.raw);
}

/** The word for objective itself, rather than "goal" or "aim". */
const isSameWord = (text: string) =>
  /^[^\p{L}]*(?:objecti|objeti|obiett|\p{L}+\s*[(（]objective[)）])/iu.test(text);

/** "Q2 OKRs" over one flat list of figures. */
export function headsOkrList(
  traits: readonly (LineTraits | null)[],
  i: number,
  { children, figureChildren, labelledChildren }: ReturnType<typeof childrenOf>,
): boolean {
  const line = traits[i]!;
  if (children < 2 || figureChildren < 0.5 || labelledChildren > 0 || line.listOf !== null) return false;
  if (!/okrs(?![\p{L}])[^\p{L}]*$/iu.test(line.raw) || line.words > 6) return false;
  return isFlatList(traits, i);
}

/** At least two lines below one, all of them level with each other, and none that heads others. */
function isFlatList(traits: readonly (LineTraits | null)[], i: number): boolean {
  let items = 0;
  for (let at = i + 1; at < traits.length; at++) {
    const next = traits[at];
    if (!next || next.column <= traits[i]!.column) break;
    if (next.column !== traits[i + 1]!.column || next.endsWithColon) return false;
    items++;
  }
  return items >= 2;
}

/** "OKRs for Q3 2026", "OKRs 2026". */
const okrsOfPeriod =
  /^[^\p{L}]*(?:\p{L}+\s)?OKRs?\s(?:(?:for|of|in|de|do|für|par|del|per)\s)?[^\p{L}]*(?:[QTHS][1-4]|FY|20\d\d)/u;
/** "The OKRs of the crew were set as:", "Os OKRs do time são:". */
const okrsAre =
  /(?:^|[^\p{L}])OKR(?:['’]?s)?(?!\p{L}).{0,40}(?<!\p{L})(?:are|were|is|são|eram|son|sont|sind|sono|waren)(?!\p{L}).{0,20}[:：]$/iu;

/** "OKRs for Q3 2026" over one flat list without figures, in a tab that words and numbers neither: objectives, with no key results. */
export function headsGoals(
  traits: readonly (LineTraits | null)[],
  i: number,
  { figureChildren, labelledChildren }: ReturnType<typeof childrenOf>,
  { labelledObjectives, hasStyle }: Style,
): boolean {
  const line = traits[i]!;
  if (labelledObjectives > 0 || hasStyle || labelledChildren > 0 || figureChildren >= 0.5) return false;
  if (line.listOf !== null || line.words > 12) return false;
  return (okrsOfPeriod.test(line.raw) || okrsAre.test(line.raw)) && isFlatList(traits, i);
}

/** Whether a line is one of "Objective: …", "Key results: …" right below each other, both without a number. */
export function isGlossary(traits: readonly (LineTraits | null)[], i: number): boolean {
  const at = traits[i]?.wording.label?.kind === "keyResult" ? i - 1 : i;
  const [first, second] = [traits[at], traits[at + 1]];
  return (
    first?.wording.label?.kind === "objective" &&
    second?.wording.label?.kind === "keyResult" &&
    first.wording.label.number === null &&
    second.wording.label.number === null &&
    second.blankBefore === 0 &&
    second.column === first.column &&
    traits[at + 2]?.wording.label?.kind !== "keyResult"
  );
}

/** "Date: …", "Present: …", and then "Objective: …": the head of a page or of minutes. */
export function isAmongFacts(traits: readonly (LineTraits | null)[], i: number): boolean {
  const isFact = (at: number) => {
    const line = traits[at];
    return line != null && line.wording.label === null && /^[^:：]{2,24}[:：]\s*\S/u.test(line.raw);
  };
  const [line, above] = [traits[i]!, traits[i - 1]];
  return (
    line.wording.label?.number === null &&
    line.blankBefore === 0 &&
    above?.blankBefore === 0 &&
    above.column === line.column &&
    isFact(i - 1) &&
    isFact(i - 2)
  );
}
