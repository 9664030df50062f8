import type { TableDraft } from "../draft.ts";
import { structuralLabel } from "../headers/index.ts";
import { none } from "./agreement.ts";
import type { Surroundings } from "./scores.ts";
import { hasOwnObjectives } from "./search.ts";
import { stylesOf } from "./style.ts";
import type { Token } from "./tokens.ts";
import type { LineTraits } from "./traits.ts";

/** How far a heading reaches: a note or two may stand between it and what it leads to. */
const reach = 7;

export function surroundingsOf(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  repeats: (at: number) => boolean,
  isMentioned: boolean,
  isTitled: boolean,
  isManual: boolean,
): (Surroundings | null)[] {
  const leastColumn = Math.min(...traits.map((line) => line?.column ?? 99));
  const styles = stylesOf(tokens, traits);
  const children = traits.map((line, i) => (line ? childrenOf(traits, i, line) : null));
  const siblings = siblingsOf(
    traits,
    children.map((own) => own?.children ?? 0),
  );
  const parents = parentsOf(traits);
  const shown = shownLines(traits);
  const again = saidAgain(traits);
  const contents = contentLines(traits);
  return tokens.map((token, i) => {
    const line = traits[i];
    if (token.kind === "table" || !line) return null;
    const parent = parents[i] ?? null;
    return {
      ...styles[i]!,
      ...children[i]!,
      siblings: siblings[i]!,
      isShown: shown[i]!,
      isSaidAgain: again[i]!,
      isContents: contents[i]!,
      isUnderColon: parent?.endsWithColon === true && parent.wording.label === null,
      isUnderRemark:
        parent !== null &&
        parent.wording.label === null &&
        parent.listOf === null &&
        (parent.isRemark || parent.field !== null || parent.fieldName !== null || parent.section !== null),
      leadsToList: leadsToList(traits, i, line),
      leadsToTable: leadsToTable(tokens, traits, repeats, i),
      isMentioned,
      isTitled,
      leastColumn,
      isManual,
      nextColumn: columnBelow(traits, i),
      isFollowedLevel:
        traits[i + 1]?.column === line.column &&
        traits[i + 1]!.blankBefore === 0 &&
        parent?.listOf === "objective",
      endsNothing: endsNothing(traits, i, (at) => children[at]?.children ?? 0),
      isTitleOfObjective: isTitleOfObjective(traits, i),
      isBelowNumbered: isBelowNumbered(traits[i - 1], line),
      isAmongFacts: isAmongFacts(traits, i),
      headsOkrList: headsOkrList(traits, i, children[i]!),
      agreement: none,
    };
  });
}

/** For each line whether it belongs to a table of contents: further right than its heading, or without a gap below it. */
function contentLines(traits: readonly (LineTraits | null)[]): boolean[] {
  let heading: LineTraits | null = null;
  let lines = 0;
  return traits.map((line) => {
    if (line === null) heading = null;
    else if (line.headsContents) {
      heading = line;
      lines = 0;
      return true;
    } else if (heading !== null && line.column <= heading.column && line.blankBefore > (lines === 0 ? 1 : 0))
      heading = null;
    lines++;
    return heading !== null;
  });
}

/** For each line whether a key result of its number has been labelled since the last objective that has a label or was announced. */
function saidAgain(traits: readonly (LineTraits | null)[]): boolean[] {
  let numbers = new Set<string>();
  return traits.map((line) => {
    const label = line?.wording.label;
    if (label?.kind === "objective" || line?.listOf === "objective" || line?.isPeriod) numbers = new Set();
    if (label?.kind !== "keyResult" || label.number === null) return false;
    const isAgain = numbers.has(label.number);
    numbers.add(label.number);
    return isAgain;
  });
}

/** For each line whether it stands under "Good OKR", "Bad example" and before the next heading of something else. */
function shownLines(traits: readonly (LineTraits | null)[]): boolean[] {
  let isShown = false;
  return traits.map((line) => {
    if (line === null) return isShown;
    const isHeading = line.blankBefore > 0 && line.wording.label === null && line.words <= 9;
    if (line.isIllustrating) isShown = true;
    else if (isHeading && (line.isPeriod || line.section !== null || line.mentions || line.isExplaining))
      isShown = false;
    return isShown;
  });
}

function isTitleOfObjective(traits: readonly (LineTraits | null)[], i: number): boolean {
  const label = traits[i]?.wording.label;
  if (label?.kind !== "objective" || label.number === null) return false;
  for (let at = i + 1; at <= i + reach && at < traits.length; at++) {
    const line = traits[at];
    if (!line) return false;
    const next = line.wording.label;
    if (next)
      return next.kind === "objective" && next.number === null && next.rest !== "" && isSameWord(line.raw);
  }
  return false;
}

function isBelowNumbered(above: LineTraits | null | undefined, line: LineTraits): boolean {
  const [first, second] = [above?.wording.label, line.wording.label];
  if (first?.kind !== "objective" || second?.kind !== "objective") return false;
  return first.number !== null && first.rest !== "" && second.number === null && !isSameWord(line.raw);
}

/** The word for objective itself, rather than "goal" or "aim". */
const isSameWord = (text: string) =>
  /^[^\p{L}]*(?:objecti|objeti|obiett|\p{L}+\s*[(（]objective[)）])/iu.test(text);

/** Where the list below a line starts; a question or an explanation in between says what to write, and is passed over. */
function columnBelow(traits: readonly (LineTraits | null)[], i: number): number {
  const next = traits[i + 1];
  const isPassed = next != null && (next.isExplaining || (next.isQuestion && next.isProse));
  return ((isPassed ? traits[i + 2] : null) ?? next)?.column ?? -1;
}

function headsOkrList(
  traits: readonly (LineTraits | null)[],
  i: number,
  { children, figureChildren, labelledChildren }: ReturnType<typeof childrenOf>,
): boolean {
  const line = traits[i]!;
  if (children < 2 || figureChildren < 0.5 || labelledChildren > 0 || line.listOf !== null) return false;
  if (!/okrs(?![\p{L}])[^\p{L}]*$/iu.test(line.raw) || line.words > 6) return false;
  let items = 0;
  for (let at = i + 1; at < traits.length; at++) {
    const next = traits[at];
    if (!next || next.column <= line.column) break;
    if (next.column !== traits[i + 1]!.column || next.endsWithColon) return false;
    items++;
  }
  return items >= 2;
}

function isAmongFacts(traits: readonly (LineTraits | null)[], i: number): boolean {
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

function endsNothing(
  traits: readonly (LineTraits | null)[],
  i: number,
  childrenAt: (at: number) => number,
): boolean {
  // A line right below another describes it.
  if (childrenAt(i) > 0 || (traits[i]!.blankBefore === 0 && traits[i - 1]?.isPeriod !== true)) return false;
  if (i + 1 === traits.length) return true;
  const next = traits[i + 1];
  return (
    next != null &&
    next.blankBefore > 0 &&
    next.column <= traits[i]!.column &&
    (next.isPeriod || (childrenAt(i + 1) > 0 && next.listOf === null))
  );
}

/** For each line how many lines of its form there are between two periods or tables. */
function siblingsOf(traits: readonly (LineTraits | null)[], children: readonly number[]): number[] {
  const siblings: number[] = new Array(traits.length).fill(0);
  let from = 0;
  const close = (end: number) => {
    const counts = new Map<number, number>();
    const isHeading = (at: number) => traits[at]!.blankBefore > 0 && children[at]! > 0;
    for (let at = from; at < end; at++)
      if (isHeading(at)) counts.set(traits[at]!.column, (counts.get(traits[at]!.column) ?? 0) + 1);
    for (let at = from; at < end; at++) if (isHeading(at)) siblings[at] = counts.get(traits[at]!.column)!;
    from = end + 1;
  };
  traits.forEach((line, i) => {
    if (line === null || line.isPeriod) close(i);
  });
  close(traits.length);
  return siblings;
}

/** For each line the nearest one above that starts further left; null where there is none. */
function parentsOf(traits: readonly (LineTraits | null)[]): (LineTraits | null)[] {
  let open: LineTraits[] = [];
  return traits.map((line) => {
    if (line === null) {
      open = [];
      return null;
    }
    while (open.length > 0 && open[open.length - 1]!.column >= line.column) open.pop();
    const parent = open[open.length - 1] ?? null;
    open.push(line);
    return parent;
  });
}

function childrenOf(traits: readonly (LineTraits | null)[], i: number, line: LineTraits) {
  let children = 0;
  let marked = 0;
  let figures = 0;
  let advice = 0;
  let blanks = 0;
  let labelled = 0;
  let isBroken = false;
  let between = 0;
  let first = -1;
  for (let at = i + 1; at < traits.length && children < 40; at++) {
    const next = traits[at];
    if (!next) break;
    if (next.column <= line.column) {
      // A description may stand between a heading and its list, at the heading's own level.
      if (
        children > 0 ||
        ++between > 2 ||
        !(next.isProse || next.endsWithStop || next.words > 8 || next.field)
      )
        break;
      continue;
    }
    if (first < 0) first = next.column;
    if (next.column !== first) continue;
    children++;
    if (next.isMarked) marked++;
    if (next.hasFigure) figures++;
    if (next.isTemplate) blanks++;
    if (next.isAdvising || next.isDefining) advice++;
    // "KR1 …", "KR3 …" in a note refer to key results that stand elsewhere.
    if (next.wording.label?.kind === "keyResult") {
      if (isNext(next.wording.label.number, labelled + 1)) labelled++;
      else isBroken = true;
    }
  }
  const share = (n: number) => (children === 0 ? 0 : n / children);
  return {
    children,
    markedChildren: share(marked),
    figureChildren: share(figures),
    adviceChildren: share(advice),
    isOfTemplate: blanks > 1 && blanks === children,
    labelledChildren: isBroken ? 0 : share(labelled),
  };
}

function isNext(number: string | null, expected: number): boolean {
  return number === null || Number(number.split(/[.-]/).pop()) === expected;
}

/** Whether "Key Results" follows as the heading of a list, before anything else could claim it. */
function leadsToList(traits: readonly (LineTraits | null)[], i: number, line: LineTraits): boolean {
  for (let at = i + 1; at <= i + reach && at < traits.length; at++) {
    const next = traits[at];
    if (!next) return false;
    if (next.listOf === "keyResult") return true;
    if (next.wording.label?.kind === "objective" || next.listOf === "objective") return false;
    if (next.column < line.column || next.isPeriod) return false;
  }
  return false;
}

/** "KR 1.1 … KR 3.2": key results of several objectives, so no heading above them is one. */
function servesSeveral({ items }: TableDraft): boolean {
  const majors = new Set<string>();
  for (const { number, key } of items) {
    const own = number ?? (key === null ? null : (structuralLabel(key)?.number ?? null));
    const major = own === null ? null : /^(\d+)[.-]\d/.exec(own)?.[1];
    if (major) majors.add(major);
  }
  return majors.size > 1;
}

/** Evidence of the table of key results that a heading leads to; 0 where it leads to none. Only remarks may stand between. */
function leadsToTable(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  repeats: (at: number) => boolean,
  i: number,
): number {
  let headings = 0;
  for (let at = i + 1; at <= i + reach && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === "table") {
      const { table } = token;
      if (!table || table.items.length === 0 || hasOwnObjectives(table)) return 0;
      if (repeats(at) || servesSeveral(table)) return 0;
      return Math.max(0, table.evidence + 0.5);
    }
    const next = traits[at]!;
    if (next.wording.label || next.isPeriod || next.listOf === "objective") return 0;
    const isRemark =
      next.isProse || next.endsWithStop || next.isRemark || next.field || next.isTemplate || next.listOf;
    if (!isRemark && ++headings > 1) return 0;
  }
  return 0;
}
