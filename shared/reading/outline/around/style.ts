import type { LineTraits } from "../lines/line.ts";
import type { Token } from "../tokens.ts";

/** How objectives and key results are written in a part of a tab. */
export interface Style {
  /** Labelled objectives and key results. */
  readonly labelledObjectives: number;
  readonly labelledKeyResults: number;
  /** "Key results:" over a list of them. */
  readonly keyResultHeadings: number;
  readonly numberedKeyResults: number;
  /** A line says "Objective: …", with its wording. */
  readonly hasWordedObjectives: boolean;
  /** A line says "Objective" and nothing else. */
  readonly announcesObjectives: boolean;
  /** "Objective", "Mục tiêu": there is one, by that line. */
  readonly hasOneObjective: boolean;
  /** The only such line heads a chapter: what follows it speaks about the objectives to come. */
  readonly headsChapter: boolean;
  /** A table words objectives beside their key results. */
  readonly hasObjectiveTable: boolean;
  /** Key results are labelled, announced by headings or in tables. */
  readonly hasStyle: boolean;
}

/** Labels below this confidence ("Goal: …") say too little of how a tab is written. */
const sure = 0.75;
/** A tab that is written period by period has this many headings of periods. */
const leastPeriods = 2;
/** A period needs so many lines to show how it is written. */
const leastLines = 4;

/**
 * The style around each line: of its own period where the tab goes from period to period (teams change how they write), else of
 * the whole tab.
 */
export function stylesOf(tokens: readonly Token[], traits: readonly (LineTraits | null)[]): Style[] {
  const starts = traits.flatMap((line, i) =>
    line?.isPeriod && line.others === 0 && line.blankBefore > 0 ? [i] : [],
  );
  const whole = styleOf(tokens, traits, 0, tokens.length);
  if (starts.length < leastPeriods) return tokens.map(() => whole);
  const styles: Style[] = [];
  for (const [n, from] of [0, ...starts].entries()) {
    const end = starts[n] ?? tokens.length;
    // What stands before the first period is written as the tab is.
    const own = n > 0 && end - from > leastLines ? styleOf(tokens, traits, from, end) : whole;
    for (let at = from; at < end; at++) styles.push(own);
  }
  return styles;
}

function styleOf(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  from: number,
  end: number,
): Style {
  let labelledObjectives = 0;
  let labelledKeyResults = 0;
  let numberedKeyResults = 0;
  let hasWordedObjectives = false;
  let announcements = 0;
  let chapters = 0;
  let plurals = 0;
  let keyResultHeadings = 0;
  let hasKeyResultTable = false;
  let hasObjectiveTable = false;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    const line = traits[at];
    if (token.kind === "table") {
      const { table } = token;
      if (table?.isExplicit && table.evidence > 0.5) {
        hasKeyResultTable = true;
        if (table.items.some(({ kind }) => kind === "objective")) hasObjectiveTable = true;
      }
    }
    if (!line) continue;
    if (line.listOf === "objective") {
      announcements++;
      if (traits[at + 1]?.speaksOfObjectives) chapters++;
      if (/s[^\p{L}]*$/u.test(line.raw)) plurals++;
    }
    if (line.listOf === "keyResult") keyResultHeadings++;
    const { label, text } = line.wording;
    if (label === null || label.confidence <= sure) continue;
    if (label.kind === "objective") {
      labelledObjectives++;
      if (line.listOf === null && text !== "") hasWordedObjectives = true;
    } else if (line.listOf === null) {
      labelledKeyResults++;
      if (label.number !== null) numberedKeyResults++;
    }
  }
  return {
    labelledObjectives,
    labelledKeyResults,
    keyResultHeadings,
    numberedKeyResults,
    hasWordedObjectives,
    announcesObjectives: announcements > 0,
    hasOneObjective: announcements === 1 && plurals === 0 && !hasWordedObjectives,
    hasObjectiveTable,
    headsChapter: announcements === 1 && chapters === 1,
    hasStyle: labelledKeyResults > 1 || keyResultHeadings > 0 || hasKeyResultTable,
  };
}
