import type { LineTraits } from "../lines/line.ts";

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

/** For each line whether a key result of its number has been labelled since the last objective that has a label or was announced. */
export function saidAgain(traits: readonly (LineTraits | null)[]): boolean[] {
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
export function shownLines(traits: readonly (LineTraits | null)[]): boolean[] {
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
