import type { LineTraits } from "../lines/line.ts";

/** A question or an explanation in between says what to write, and is passed over: where the list below a line starts. */
export function columnBelow(traits: readonly (LineTraits | null)[], i: number): number {
  const next = traits[i + 1];
  const isPassed = next != null && (next.isExplaining || (next.isQuestion && next.isProse));
  return ((isPassed ? traits[i + 2] : null) ?? next)?.column ?? -1;
}

/** Whether nothing stands below a line: the tab ends, or the next period or goal begins. */
export function endsNothing(
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
export function siblingsOf(traits: readonly (LineTraits | null)[], children: readonly number[]): number[] {
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
export function parentsOf(traits: readonly (LineTraits | null)[]): (LineTraits | null)[] {
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

/** What stands indented below a line, up to the next one at its own level. */
export function childrenOf(traits: readonly (LineTraits | null)[], i: number, line: LineTraits) {
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
        // What is labelled as an objective has the list itself.
        (next.wording.label?.kind === "objective" && next.wording.label.rest !== "") ||
        ++between > 2 ||
        !(next.isProse || next.endsWithStop || next.words > 8 || next.field || next.isByline)
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
