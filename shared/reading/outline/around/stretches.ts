import { sameForm, withoutBracket } from "../../clean.ts";
import { headsExample } from "../../explaining.ts";
import { rolesOfHeader, type StructuralLabel, sectionOf } from "../../headers/index.ts";
import type { LineTraits } from "../lines/line.ts";

/** For each line whether it names an objective of a list above once more, over a list of its own: "Key results", and the objectives as its headings. */
export function namedAgain(
  traits: readonly (LineTraits | null)[],
  children: (at: number) => number,
): boolean[] {
  const listed = new Set<string>();
  let column = -1;
  return traits.map((line, i) => {
    if (line === null) return false;
    const name = sameForm(withoutBracket(line.wording.text));
    if (line.listOf === "objective") column = line.column;
    else if (line.listOf !== null || line.column <= column) column = -1;
    else if (column >= 0) {
      if (children(i) === 0 && name.length > 3) listed.add(name);
      return false;
    }
    return listed.has(name) && children(i) > 0;
  });
}

const saysMore = /^[^\s:：]{1,12}(?:\s[^\s:：]{1,12})?[:：]/u;

/** "Objective 1 risks", "Objective 2 supporting goals". */
function isPartOf({ rest, confidence }: StructuralLabel): boolean {
  const words = rest.split(/\s+/u);
  const last = words[words.length - 1]!;
  return (
    confidence < 0.9 && words.length <= 3 && (sectionOf(last) !== null || rolesOfHeader(last).length > 0)
  );
}

/** "O1 conclusion: …" where "O1: …" stands above: for each line whether it says something of an objective that has been labelled. */
export function resumedObjectives(traits: readonly (LineTraits | null)[]): boolean[] {
  let numbers = new Set<string>();
  return traits.map((line) => {
    const label = line?.wording.label;
    if (line?.isPeriod) numbers = new Set();
    if (label?.kind !== "objective" || label.number === null) return false;
    // "O1 red flags — check weekly:".
    const isHeading = line!.endsWithColon && label.confidence < 0.9;
    if (numbers.has(label.number) && (saysMore.test(label.rest) || isPartOf(label) || isHeading)) return true;
    numbers.add(label.number);
    return false;
  });
}

/** For each line whether it belongs to a table of contents: further right than its heading, or without a gap below it. */
export function contentLines(traits: readonly (LineTraits | null)[]): boolean[] {
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

/**
 * For each line whether it stands under "Good OKR", "Bad example" and before the next heading of something else. "Example" alone
 * only counts where every objective and key result stands under one: else the tab shows what it has.
 */
export function shownLines(traits: readonly (LineTraits | null)[]): boolean[] {
  const shown = under(traits, (line) => line.isIllustrating);
  const examples = under(traits, (line) => line.row > 0 && headsExample(line.raw));
  const isOwn = traits.some(
    (line, i) =>
      line?.wording.label &&
      !line.isTemplate &&
      !line.isDefinition &&
      line.wording.text !== "" &&
      !examples[i],
  );
  return isOwn ? shown : shown.map((is, i) => is || examples[i]!);
}

/** For each line whether a line that `starts` stands above it and no heading of something else between. */
function under(traits: readonly (LineTraits | null)[], starts: (line: LineTraits) => boolean): boolean[] {
  let isUnder = false;
  return traits.map((line) => {
    if (line === null) return isUnder;
    const isHeading = line.blankBefore > 0 && line.wording.label === null && line.words <= 9;
    if (starts(line)) isUnder = true;
    else if (isHeading && (line.isPeriod || line.section !== null || line.mentions || line.isExplaining))
      isUnder = false;
    return isUnder;
  });
}

/** For each line whether it is an objective with a number that stands once more below: a list of what is to come. */
export function previews(traits: readonly (LineTraits | null)[]): boolean[] {
  const later = new Set<string>();
  const found: boolean[] = new Array(traits.length).fill(false);
  for (let i = traits.length - 1; i >= 0; i--) {
    const line = traits[i];
    const label = line?.wording.label;
    if (line == null || label?.kind !== "objective" || label.number === null || line.wording.text === "")
      continue;
    const key = `${label.number} ${sameForm(line.wording.text)}`;
    found[i] = later.has(key);
    later.add(key);
  }
  // One alone may be a goal that is spoken of again.
  return found.map((is, i) => is && (found[i - 1] === true || found[i + 1] === true));
}

/** A line alone under "Key results" may introduce the list. */
const leastPlain = 2;

/** Lines one right below the other, level with "Key results" above them: its list, in a sheet where nobody indents. */
export function plainLists(traits: readonly (LineTraits | null)[]): boolean[] {
  const listed = traits.map(() => false);
  traits.forEach((heading, i) => {
    if (heading?.listOf !== "keyResult") return;
    let end = i + 1;
    for (; end < traits.length; end++) {
      const line = traits[end];
      if (!line || line.column !== heading.column || line.blankBefore > (end === i + 1 ? 1 : 0)) break;
      if (line.wording.label || line.listOf || line.isProse || line.isPeriod || line.endsWithColon) break;
    }
    if (end - i > leastPlain) listed.fill(true, i + 1, end);
  });
  return listed;
}

const nameInFront = /^[^\p{L}\p{N}]*(\p{L}[^:：]{1,30}?)\s*[:：]\s*\S/u;
/** So often, and in that share of its lines, a name comes right below another line before it says something of that each time. */
const leastRefrains = 3;
const shareOfRefrains = 0.7;

/** "Measure: …" right below one line after the other: for each line whether it says something of the one above, by a name that comes again and again. */
export function refrains(traits: readonly (LineTraits | null)[]): boolean[] {
  const names = traits.map((line) =>
    line?.isRemark && line.wording.label === null && line.listOf === null
      ? (nameInFront.exec(line.raw)?.[1]?.toLowerCase() ?? null)
      : null,
  );
  const isBelowAnother = (at: number) =>
    traits[at]!.blankBefore === 0 && traits[at - 1] != null && names[at - 1] !== names[at];
  const counts = new Map<string, { all: number; below: number }>();
  names.forEach((name, at) => {
    if (name === null) return;
    const own = counts.get(name) ?? { all: 0, below: 0 };
    own.all++;
    if (isBelowAnother(at)) own.below++;
    counts.set(name, own);
  });
  return names.map((name, at) => {
    if (name === null || !isBelowAnother(at)) return false;
    const { all, below } = counts.get(name)!;
    return below >= leastRefrains && below >= all * shareOfRefrains;
  });
}
