import { type Agreement, none } from "../agreement.ts";
import { namesOne } from "../lines/headings.ts";
import type { LineTraits } from "../lines/line.ts";
import type { Token } from "../tokens.ts";
import { countedLists, goingOn, nextObjectives, runOfObjectives, saidAgain } from "./counting.ts";
import {
  aboveFields,
  headsGoals,
  headsOkrList,
  isAmongFacts,
  isBelowNumbered,
  isGlossary,
  isTitleOfObjective,
} from "./label-places.ts";
import { childrenOf, columnBelow, endsNothing, parentsOf, siblingsOf } from "./neighbours.ts";
import { hasExplicitTable, headsTasks, isOverOther, leadsToList, leadsToTable } from "./reaches.ts";
import {
  contentLines,
  namedAgain,
  plainLists,
  previews,
  refrains,
  resumedObjectives,
  shownLines,
} from "./stretches.ts";
import { type Style, stylesOf } from "./style.ts";

/** What is known of a line from the lines around it. */
export interface Surroundings extends Style {
  /** Lines indented below it, up to the next line at its own level. */
  readonly children: number;
  /** Share of those that carry a mark or figure of a key result. */
  readonly markedChildren: number;
  /** Lines of the same period that stand level with it, each after a gap and over a list of its own, itself among them. */
  readonly siblings: number;
  /** The nearest line above that stands further left is a remark, a field or the name of something else. */
  readonly isUnderRemark: boolean;
  /** That line ends with a colon. */
  readonly isUnderColon: boolean;
  readonly figureChildren: number;
  readonly adviceChildren: number;
  /** Every line of the list below it has blanks to fill in. */
  readonly isOfTemplate: boolean;
  readonly labelledChildren: number;
  /** A "Key Results" heading follows before the next heading. */
  readonly leadsToList: boolean;
  /** A table of key results follows, with nothing but notes between. */
  readonly leadsToTable: number;
  /** A table of tasks stands right below, in a chapter of them. */
  readonly headsTasks: boolean;
  /** Stands right over a table of something else, or over tasks. */
  readonly isOverOther: boolean;
  readonly isMentioned: boolean;
  /** The tab's title itself says OKRs. */
  readonly isTitled: boolean;
  readonly nextColumn: number;
  /** The next line stands right below, level with it, and both deeper than the heading of their list. */
  readonly isFollowedLevel: boolean;
  /** "OKR 2: Grid", and below it "Objective: …" before any key result. */
  readonly isTitleOfObjective: boolean;
  /** "Goal: …" right below "Objective 2: …" says more of it. */
  readonly isBelowNumbered: boolean;
  /** "Actual: …" stands right below, level with it. */
  readonly isAboveActual: boolean;
  /** "Date: …", "Present: …", and then "Objective: …": the head of a page or of minutes. */
  readonly isAmongFacts: boolean;
  /** "Q2 OKRs" over one flat list of figures: its key results, whatever they serve. */
  readonly headsOkrList: boolean;
  /** "OKRs for Q3" over one flat list without figures: see `headsGoals`. */
  readonly headsGoals: boolean;
  /** Further right than the heading of its chapter, with a gap below that, in a tab of OKRs that labels none. */
  readonly isBulletOfChapter: boolean;
  /** The line right above has the label of a key result. */
  readonly isBelowKeyResult: boolean;
  /** Alone right below "Objective", level with it: words that objective. */
  readonly isBelowObjective: boolean;
  /** Stands between "Objective" and the sentence right below, and names that: "Purpose". */
  readonly isNameBelowObjective: boolean;
  /** Nothing stands below it: the tab ends, or the next period or goal begins. */
  readonly endsNothing: boolean;
  readonly agreement: Agreement;
  /** "Objective" and nothing else, before any objective has been worded. */
  readonly isFirstObjective: boolean;
  /** Part of a table of contents. */
  readonly isContents: boolean;
  /** A table above has a key result of this number, or a list that counts "1. …", "2. …". */
  readonly isInTable: boolean;
  /** The same objective, number and all, stands once more below. */
  readonly isPreview: boolean;
  /** "Objective: …" right above "Key results: …": says what the words mean, where the tab numbers its own. */
  readonly isGlossary: boolean;
  /** A key result of this number stands above, under the same objective. */
  readonly isSaidAgain: boolean;
  /** "O3-KR1: …" where "KR1: …" stands above under "O3: …". */
  readonly isSaidInFull: boolean;
  /** A key result with the next number after the one above, both said once under their objective. */
  readonly goesOn: boolean;
  /** One of three or more labelled objectives that count from 1. */
  readonly isInRun: boolean;
  /** An objective with the next number after that of the labelled one above. */
  readonly isNextObjective: boolean;
  /** Says something of an objective that has been labelled above. */
  readonly isResumed: boolean;
  /** Names an objective of a list above once more, over a list of its own. */
  readonly isNamedAgain: boolean;
  /** "Measure: …": one of several remarks of the same name, each right below what it says something of. */
  readonly isRefrain: boolean;
  /** Such a remark stands right below. */
  readonly hasRefrain: boolean;
  /** Under "Good OKR" or "Bad OKR": shows how it is done. */
  readonly isShown: boolean;
  /** One of several lines right below "Key results" and level with it. */
  readonly isPlainListed: boolean;
  /** Lists that "Key results" heads are findings: see `holdsFindings`. */
  readonly isOfFindings: boolean;
  /** One of "1. …", "2. …" right below "Key results". */
  readonly isCounted: boolean;
  /** The tab is a manual: numbered steps to follow. */
  readonly isManual: boolean;
  /** The leftmost column in which a line starts. */
  readonly leastColumn: number;
}

/** Rows between the heading and the wording. */
const headingGap = 2;
/** Words that a name of something else seldom has. */
const leastSentence = 6;

/** The most words of a name between the heading and its sentence. */
const mostOfName = 4;

/** "Objective", then "Purpose", and right below that the sentence which words it: a name that says nothing of its own. */
function isNameBelowObjective(traits: readonly (LineTraits | null)[], i: number): boolean {
  const [heading, line, next] = [traits[i - 1], traits[i], traits[i + 1]];
  if (heading?.listOf !== "objective" || !line || !next || !namesOne(heading.raw)) return false;
  if (line.listOf || line.hasFigure || line.words > mostOfName || line.blankBefore > headingGap) return false;
  return next.column === line.column && next.blankBefore === 0 && next.words >= leastSentence && !next.listOf;
}

function isBelowObjective(traits: readonly (LineTraits | null)[], i: number): boolean {
  const [above, line, next] = [traits[i - 1], traits[i], traits[i + 1]];
  const heading = isNameBelowObjective(traits, i - 1) ? traits[i - 2] : above;
  if (heading?.listOf !== "objective" || !line || !namesOne(heading.raw)) return false;
  if (line.column !== Math.floor(heading.column) || line.blankBefore > headingGap) return false;
  if (line.namesObjective || line.isTemplate || line.listOf) return false;
  // "Make the portal the place where customers:" goes on below; "Current baseline:" is a name.
  if (line.endsWithColon && line.words < leastSentence) return false;
  return next?.column !== line.column || next.blankBefore > 0;
}

/**
 * Whether "Key results" heads what came out rather than what is aimed at: in a tab that never speaks of OKRs, words no objective, numbers
 * no key result, and where nothing above such a heading is led by a verb ("Story 1.1 — Data exploration").
 */
function holdsFindings(traits: readonly (LineTraits | null)[], isNamed: boolean): boolean {
  if (isNamed) return false;
  let findings = 0;
  let above: LineTraits | null = null;
  for (const line of traits) {
    if (line === null) continue;
    const { label } = line.wording;
    const isHeading = line.listOf === "keyResult";
    if (label?.kind === "objective" || line.listOf === "objective" || line.namesObjective) return false;
    // "Key results (KR)" says which it means.
    if (isHeading && /(?:^|[^\p{L}])O?KRs?(?!\p{L})/u.test(line.raw)) return false;
    if (!isHeading && (label?.kind === "keyResult" || line.mentions)) return false;
    if (isHeading) {
      if (above === null || above.shape === "verb") return false;
      findings++;
    }
    above = line;
  }
  return findings > 0;
}

/** What is known of a tab as a whole. */
export interface TabSigns {
  /** The tab's name says OKRs, or its title goals and their period. */
  readonly isNamed: boolean;
  readonly isMentioned: boolean;
  readonly isTitled: boolean;
  readonly isManual: boolean;
}

/** What is known of each line from the lines around it, in order; null at tables. */
export function surroundingsOf(
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  repeats: (at: number) => boolean,
  { isNamed, isMentioned, isTitled, isManual }: TabSigns,
): (Surroundings | null)[] {
  const leastColumn = traits.reduce((least, line) => Math.min(least, line?.column ?? least), 99);
  const styles = stylesOf(tokens, traits);
  const isExplicit = hasExplicitTable(tokens);
  const children = traits.map((line, i) => (line ? childrenOf(traits, i, line) : null));
  const siblings = siblingsOf(
    traits,
    children.map((own) => own?.children ?? 0),
  );
  const parents = parentsOf(traits);
  const shown = shownLines(traits);
  const counted = countedLists(traits);
  const again = saidAgain(tokens, traits, counted);
  const named = namedAgain(traits, (at) => children[at]?.children ?? 0);
  const contents = contentLines(traits);
  const resumed = resumedObjectives(traits);
  const goes = goingOn(traits);
  const nextOnes = nextObjectives(traits);
  const run = runOfObjectives(traits);
  const plain = plainLists(traits);
  const preview = previews(traits);
  const isOfFindings = holdsFindings(traits, isNamed);
  const refrain = refrains(traits);
  const worded = traits.findIndex(
    (line) => line?.wording.label?.kind === "objective" && line.listOf === null,
  );
  const chapters = new Set(
    traits.filter((line, i) => line !== null && line.words <= 6 && (traits[i + 1]?.blankBefore ?? 0) > 0),
  );
  return tokens.map((token, i) => {
    const line = traits[i];
    if (token.kind === "table" || !line) return null;
    const parent = parents[i] ?? null;
    return {
      ...styles[i]!,
      ...children[i]!,
      siblings: siblings[i]!,
      isShown: shown[i]!,
      goesOn: goes[i]!,
      isNextObjective: nextOnes[i]!,
      isInRun: run[i]!,
      isResumed: resumed[i]!,
      isPlainListed: plain[i]!,
      isCounted: counted[i]!,
      isNamedAgain: named[i]!,
      isSaidAgain: again[i] === "by a line",
      isInTable: again[i] === "by a table" || again[i] === "by a list",
      isSaidInFull: again[i] === "in full",
      isContents: contents[i]!,
      isBelowObjective: isBelowObjective(traits, i),
      isNameBelowObjective: isNameBelowObjective(traits, i),
      isFirstObjective:
        i <= worded && line.listOf === "objective" && /^\P{L}*\p{L}+(?<!s)\P{L}*$/u.test(line.raw),
      isPreview: preview[i]!,
      isRefrain: refrain[i]!,
      hasRefrain: refrain[i + 1] === true,
      isGlossary: isGlossary(traits, i),
      isUnderColon: parent?.endsWithColon === true && parent.wording.label === null,
      isUnderRemark:
        parent !== null &&
        parent.wording.label === null &&
        parent.listOf === null &&
        (parent.isRemark || parent.field !== null || parent.fieldName !== null || parent.section !== null),
      leadsToList: leadsToList(traits, i, line),
      leadsToTable: leadsToTable(tokens, traits, repeats, isExplicit, i),
      headsTasks: headsTasks(tokens, traits, i),
      isOverOther: isOverOther(tokens, traits, i),
      isMentioned,
      isTitled,
      leastColumn,
      isManual,
      isOfFindings,
      nextColumn: columnBelow(traits, i),
      isFollowedLevel:
        traits[i + 1]?.column === line.column &&
        traits[i + 1]!.blankBefore === 0 &&
        parent?.listOf === "objective",
      endsNothing: endsNothing(traits, i, (at) => children[at]?.children ?? 0),
      isTitleOfObjective: isTitleOfObjective(traits, i),
      isBelowNumbered: isBelowNumbered(aboveFields(traits, i), line),
      isAboveActual:
        traits[i + 1]?.field?.role === "current" &&
        traits[i + 1]!.column === line.column &&
        traits[i + 1]!.blankBefore === 0,
      isAmongFacts: isAmongFacts(traits, i),
      headsOkrList: headsOkrList(traits, i, children[i]!),
      headsGoals: headsGoals(traits, i, children[i]!, styles[i]!),
      isBulletOfChapter: isTitled && !styles[i]!.hasStyle && parent !== null && chapters.has(parent),
      isBelowKeyResult: traits[i - 1]?.wording.label?.kind === "keyResult",
      agreement: none,
    };
  });
}
