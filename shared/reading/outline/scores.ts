import type { Agreement } from "./agreement.ts";
import type { Style } from "./style.ts";
import type { LineTraits } from "./traits.ts";

/** What a line can be. `section` starts something new; `aside` starts a list that holds no OKRs (risks, next steps, a guide). */
export type LineKind =
  | "objective"
  | "keyResult"
  | "keyResultsHeading"
  | "objectivesHeading"
  | "section"
  | "aside"
  | "field"
  | "text";

/**
 * What came before: the nearest heading that counts, and where its items stand. `loose`: there is an objective, but a table or
 * another heading has come since, so only labels and tables still belong to it.
 */
export interface Context {
  readonly state: "none" | "aside" | "objectives" | "objective" | "list" | "keyResults" | "loose";
  readonly objectiveColumn: number;
  readonly keyResultColumn: number;
  /** Where the line right below the objective starts, if further right than it; else −1. */
  readonly childColumn: number;
  /** The objective was labelled, or announced by a heading. */
  readonly isSure: boolean;
  /** Its key results are labelled: what is not, is none. */
  readonly isLabelled: boolean;
  readonly asideColumn: number;
  /** A "Key Results" heading is still to come: what stands before it is explanation. */
  readonly awaitsList: boolean;
  /** The objective has key results. */
  readonly isServed: boolean;
  readonly hasObjective: boolean;
  /** Its key results stand under a heading that says so. */
  readonly isAnnounced: boolean;
  /** They stand in groups, each under a heading of its own. */
  readonly isGrouped: boolean;
}

export const start: Context = {
  state: "none",
  objectiveColumn: -1,
  keyResultColumn: -1,
  childColumn: -1,
  isSure: false,
  isLabelled: false,
  asideColumn: -1,
  awaitsList: false,
  isServed: false,
  hasObjective: false,
  isAnnounced: false,
  isGrouped: false,
};

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
  /** "Date: …", "Present: …", and then "Objective: …": the head of a page or of minutes. */
  readonly isAmongFacts: boolean;
  /** "Q2 OKRs" over one flat list of figures: its key results, whatever they serve. */
  readonly headsOkrList: boolean;
  /** Nothing stands below it: the tab ends, or the next period or goal begins. */
  readonly endsNothing: boolean;
  readonly agreement: Agreement;
  /** Part of a table of contents. */
  readonly isContents: boolean;
  /** A key result of this number stands above, under the same objective. */
  readonly isSaidAgain: boolean;
  /** Under "Good OKR" or "Bad OKR": shows how it is done. */
  readonly isShown: boolean;
  /** The tab is a manual: numbered steps to follow. */
  readonly isManual: boolean;
  /** The leftmost column in which a line starts. */
  readonly leastColumn: number;
}

/** Points for reading a line as each kind, from what it looks like and what came before. 0 is a line of text. */
export function pointsOf(kind: LineKind, line: LineTraits, around: Surroundings, context: Context): number {
  switch (kind) {
    case "text":
      return textPoints(line);
    case "objective":
      return objectivePoints(line, around, context);
    case "keyResult":
      return keyResultPoints(line, around, context);
    case "keyResultsHeading":
      if (isGloss(line, around)) return -99;
      if (around.adviceChildren >= 0.4) return -99;
      if (around.headsOkrList && !around.hasStyle) return context.state === "objective" ? -99 : 1.2;
      return line.listOf !== "keyResult"
        ? -99
        : context.state === "objective" || context.state === "list"
          ? 4
          : around.isManual
            ? 0
            : context.state === "aside"
              ? 0.5
              : 2.5;
    case "objectivesHeading":
      if (isGloss(line, around)) return -99;
      // "Goals" after objectives with labels heads another list.
      return line.listOf !== "objective"
        ? -99
        : around.hasWordedObjectives && context.state !== "objectives" && line.words < 4
          ? -12
          : context.state === "aside"
            ? 1.5
            : 3;
    case "section":
      return sectionPoints(line, around, context);
    case "aside":
      return asidePoints(line, around, context);
    case "field":
      return fieldPoints(line, around, context);
  }
}

/** "Objectives: 目標" where objectives have labels of their own explains the word; it heads no list. */
function isGloss(line: LineTraits, around: Surroundings): boolean {
  return around.labelledObjectives > 1 && line.wording.label !== null && line.wording.label.rest !== "";
}

function textPoints(line: LineTraits): number {
  return line.isProse ? 0.8 : 0;
}

/** Of 780 unlabelled headings in public documents, those led by a verb were objectives five times as often as those that were names. */
const objectiveShapes = { verb: 0.7, clause: 0, noun: -0.4 } as const;

function objectivePoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (line.isTemplate || line.wording.text === "" || (label && line.listOf)) return -20;
  if (label?.kind === "keyResult") return -20;
  let points = around.agreement.objective - (around.isContents ? 9 : 0);
  if (around.isOfTemplate) points -= 6;
  if (around.isManual) points -= 2.5;
  if (label) {
    points += 5.5 * label.confidence;
    if (around.isTitleOfObjective) points -= 6;
    if (label.number === null && !around.leadsToList && around.children === 0 && around.leadsToTable === 0)
      points -= 0.5;
    if (line.isProse) points -= 0.5;
    if (line.isDefinition) points -= 4;
    if (around.isBelowNumbered && context.state === "objective") points -= 5;
    if (around.isAmongFacts && around.children === 0 && !around.leadsToList) points -= 4;
    const isWithin = context.state === "keyResults" && line.column > context.keyResultColumn;
    if (label.number === null && label.confidence < 0.7 && isWithin) points -= 4;
    // A target's name below a key result gives its target.
    if (line.field?.role === "target" && context.isServed && context.state !== "objective") points -= 4;
    if (around.isManual && label.number === null) points -= 3;
    if (
      label.confidence < 0.9 &&
      label.number !== null &&
      around.children === 0 &&
      around.leadsToTable === 0 &&
      !around.leadsToList
    )
      points -= 2;
    if (around.isShown) points -= 8;
    if (context.state === "aside")
      points -= around.children > 0 || around.leadsToTable > 0 || around.leadsToList ? 2 : 4.5;
    return points;
  }
  points -= 2.6;
  if (around.isShown) points -= 8;
  if (line.isTabular) points -= 3;
  if (line.field || line.isRemark) points -= 3;
  if (line.listOf || line.fieldName) points -= 5;
  if (line.section) points -= 5;
  if (line.isPeriod) points -= 6;
  if (line.isTitle) points -= 2.5;
  if (line.isLink) points -= 3;
  // "OKR Grow" over its key results is one, "Our OKRs" is not.
  const isOkr = around.labelledChildren >= 0.6 && !/okrs(?![\p{L}])/iu.test(line.raw);
  if (line.mentions && !isOkr) points -= line.words <= 7 ? 6 : 3;
  // Once a list of objectives has begun, what stands level with its heading is the next heading.
  const isAnnounced =
    context.state === "objectives" &&
    line.blankBefore <= 2 &&
    !(context.isServed && line.column <= context.objectiveColumn);
  if (line.isProse) points -= isAnnounced && !line.isSeveral ? 0.5 : 2.5;
  if (line.isExplaining) points -= line.words <= 2 ? 5 : 2;
  // An announced objective still waits for its list: what stands between is about it.
  if (
    context.state === "objective" &&
    context.isSure &&
    !context.isServed &&
    (context.awaitsList || (around.labelledObjectives > 0 && around.labelledChildren > 0))
  )
    points -= 2.5;
  if (line.isQuestion) points -= 1.5;
  if (line.isAdvice) points -= 1;
  if (around.adviceChildren >= 0.4) points -= 2.5;
  if (line.endsWithColon) points -= around.leadsToTable > 0 ? 5 : 3.5;
  // "Metrics:" over a list of its own, and then "Key results:".
  if (line.endsWithColon && around.leadsToList && around.children > 0) points -= 3;
  if (isAnnounced && line.speaksOfObjectives) points -= 2;
  if (line.endsWithStop && line.words > 5 && around.markedChildren < 0.5) points -= 1.6;
  if (line.column > around.leastColumn) points -= 1.2;
  if (line.words <= 1) points -= 0.8;
  if (line.words > 25) points -= 1.5;
  const isProven = isAnnounced || around.leadsToList || around.labelledChildren > 0.5;
  if (line.shape !== null && !isProven) points += objectiveShapes[line.shape];
  if (line.blankBefore > 0) points += 0.4;
  if (line.isBold) points += 0.4;
  if (around.leadsToList) points += line.blankBefore > 0 ? 3.6 : 1.4;
  if (/^[^\p{L}]*KPIs?(?![\p{L}])/iu.test(line.raw)) points -= 3;
  if (around.leadsToTable > 0)
    points += (line.blankBefore > 0 ? 2.2 : 0.6) + Math.min(1.6, around.leadsToTable * 0.5);
  if (around.children >= 1) points += around.children === 1 ? 0.4 : around.children <= 12 ? 1.2 : 0.3;
  points += 2 * around.markedChildren + 0.9 * around.figureChildren + 3 * around.labelledChildren;
  // One of several headings of the same form, each over its own list.
  if (around.siblings >= 3 && around.isTitled && around.children > 0 && line.blankBefore > 0) points += 0.7;
  if (line.isThemed)
    points += around.labelledChildren > 0 || around.leadsToList || around.leadsToTable > 0 ? 4 : -1;
  points += around.isTitled ? 1 : around.isMentioned ? 0.2 : -2.2;
  // "Strategic objectives" once may head a chapter in which each has a heading of its own.
  const isOneChapter = around.labelledObjectives === 0 && around.headsChapter;
  if ((around.labelledObjectives > 0 || around.announcesObjectives) && !isAnnounced)
    points -= isOneChapter && (around.leadsToTable > 0 || around.leadsToList) ? 1 : 4;
  else if (
    !isAnnounced &&
    around.hasStyle &&
    around.labelledChildren === 0 &&
    !around.leadsToList &&
    around.leadsToTable === 0
  )
    points -= 2.5;
  if (line.isCode) points -= 3;
  if (isAnnounced) points += line.column >= context.objectiveColumn ? 3.4 : 0;
  if (context.state === "aside") points -= line.column > context.asideColumn ? 6 : 3;
  // Something inside a list is not the heading of another.
  if (
    (context.state === "list" || context.state === "keyResults") &&
    line.column >= Math.max(context.keyResultColumn, context.objectiveColumn + 1)
  )
    points -= 3;
  return points;
}

function keyResultPoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (line.isTemplate || line.wording.text === "" || (label && line.listOf)) return -20;
  if (label?.kind === "objective") return -20;
  if (label) {
    let points = 5.5 * label.confidence + around.agreement.keyResult;
    if (label.confidence < 0.9 && !context.isSure) points -= around.labelledKeyResults > 2 ? 0.5 : 3;
    const isPlaced =
      (context.state === "objective" || context.state === "list" || context.state === "keyResults") &&
      context.objectiveColumn >= 0;
    if (label.number === null && label.confidence < 0.9) points -= isPlaced ? 0.5 : 3;
    // Where key results are numbered, "Result: …" below one is a remark on it.
    if (
      label.number === null &&
      around.labelledKeyResults > 2 &&
      line.column > context.keyResultColumn &&
      context.isLabelled
    )
      points -= 4;
    // "KR1 is delayed" in a note speaks of a key result; "KR1: …" is one.
    if (label.confidence < 0.9 && label.number !== null && !isPlaced) points -= 3;
    if (line.isDefinition || (label.confidence < 0.9 && /^[(（]/u.test(label.rest))) points -= 4;
    if (context.state === "none" || context.state === "objectives" || context.state === "keyResults") {
      // Numbered key results may stand alone: their objective is written elsewhere.
      if (!isPlaced) points -= label.number !== null && label.confidence > 0.9 ? 1.2 : 2;
    }
    if (context.state === "aside") points -= 5;
    // "KR1: 35 of 50 are enough" after the list of key results speaks of the first.
    const hasObjectives = around.announcesObjectives || around.labelledObjectives > 0;
    const isUnsure = hasObjectives && (isPlaced ? !context.isSure : context.state === "none");
    if (around.isSaidAgain && (context.state === "loose" || isUnsure || around.hasOneObjective)) points -= 5;
    if (around.isShown || around.isContents) points -= 8;
    if (context.state === "loose") points -= context.isSure ? 1 : 2.5;
    if (context.state === "keyResults" && line.column > context.keyResultColumn) points -= 1.5;
    return points;
  }
  let points = 0;
  if (line.listOf) points -= 6;
  if (line.section && line.words <= 3) points -= 4;
  if (line.isPeriod) points -= 5;
  if (line.fieldName) points -= 4;
  if (line.isLink) points -= 1.5;
  if (line.endsWithColon && !context.isAnnounced) points -= 1.2;
  if (line.isQuestion) points -= 1.2;
  if (line.isAdvice) points -= 1.2;
  if (line.isTabular) points -= 3;
  if (around.isShown) points -= 8;
  if (line.field && line.field.confidence > 0.8) points -= 2.5;
  if (line.mentions && line.words < 8) points -= 1.2;
  // Under "Key results:" what stands level is one, however long; elsewhere only right below the one before.
  const isListed =
    context.isAnnounced &&
    (context.state === "list" || (context.state === "keyResults" && line.column === context.keyResultColumn));
  const isNextInList =
    context.state === "keyResults" && line.column === context.keyResultColumn && line.blankBefore === 0;
  if (line.isProse)
    points += isListed ? 0.8 : line.isMarked || (isNextInList && !line.isSeveral) ? 0.5 : -0.8;
  if (line.isRemark) points -= 1.6;
  if (around.isUnderRemark) points -= 3;
  if (around.isManual) points -= 2.5;
  if (around.hasStyle && !context.isSure) points -= 0.8;
  if (line.isReference) points -= 2.5;
  if (line.isCode) points -= 2;
  if (line.isMarked) points += 0.8;
  if (line.hasFigure) points += 0.2;
  switch (context.state) {
    case "objective":
      if (line.column <= context.objectiveColumn) return points - 4;
      if (context.awaitsList) points -= 4;
      points += context.isSure ? 1.4 : 0.25;
      if (around.labelledKeyResults > 2) points -= 1.2;
      // The lines right below an objective are its list; what stands deeper details them.
      if (context.childColumn >= 0 && line.column > context.childColumn) points -= 1;
      return points;
    case "list":
      if (around.labelledKeyResults > 2) points -= 2;
      if (!context.hasObjective) points -= 1.6;
      return (
        points +
        (line.column >= context.objectiveColumn ? 2 : -3) -
        (context.keyResultColumn >= 0 && line.column > context.keyResultColumn ? 3 : 0) -
        (line.column === context.objectiveColumn && line.endsWithColon ? 2 : 0) -
        (line.column === context.objectiveColumn && around.children > 0 ? 2 : 0) -
        (context.keyResultColumn >= 0 && line.column === context.objectiveColumn ? 1 : 0)
      );
    case "keyResults":
      if (context.awaitsList) points -= 4;
      if (!context.isLabelled && around.labelledKeyResults > 2) points -= 1.2;
      // Among labelled key results one without a label may have been forgotten, if it stands right below and level.
      if (context.isLabelled) {
        const isLevel = line.column === context.keyResultColumn && line.blankBefore === 0;
        points -= !isLevel ? 4 : around.numberedKeyResults > 2 ? 2.5 : 1;
      }
      if (line.column !== context.keyResultColumn) return points - 4;
      if (line.column === context.objectiveColumn && line.blankBefore > 0) points -= 2.5;
      return points + (context.isSure ? 1.4 : 0.25);
    default:
      return -99;
  }
}

function sectionPoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (label && label.rest !== "") return -6;
  if (line.isIllustrating) return -6;
  if (line.isPeriod) return 4;
  // "Initiative: talk to investors" stands within a list.
  if (line.isRemark) return -3;
  if (line.listOf) return -1;
  let points = -0.5;
  // What stands deeper than a labelled key result is about it.
  if (context.state === "keyResults" && context.isLabelled && line.column > context.keyResultColumn)
    points -= 2;
  const isOutside = context.state === "none" || context.state === "aside";
  if (line.mentions && line.words < 14 && !line.isExplaining) points += isOutside ? 0.7 : 0.4;
  if (line.isProse || line.field) points -= 2;
  // A heading stands alone on its row; two cells are the head of a card.
  if (line.others > 0) points -= 3;
  if (line.words > 14) points -= 2;
  const isParallel = around.siblings >= 3 && around.children > 0;
  if (
    context.isServed &&
    line.column <= context.objectiveColumn &&
    line.blankBefore > 0 &&
    line.words <= 10 &&
    !isParallel
  )
    points += 1;
  if (context.state === "keyResults" && line.column < context.keyResultColumn) points += 0.6;
  if (context.state === "aside")
    points += line.column < context.asideColumn ? 0.5 : line.mentions && line.blankBefore > 0 ? -0.4 : -2;
  if (around.children > 0) points -= 0.4;
  return points;
}

function asidePoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (label && label.rest !== "") return -6;
  // "Context rules" right below a key result details it.
  const isDetail = context.state === "keyResults" && line.column > context.keyResultColumn;
  if (isDetail && line.blankBefore === 0 && line.section === null) return -2;
  // "Initiative: talk to investors" is one of them, below the key result it serves.
  if (line.section && /[:：]\s*\S/u.test(line.raw)) return context.isLabelled ? -0.5 : 0.2;
  if (line.section) return line.words <= 6 ? 4 : 1.5;
  // "What this means: supervisors can answer …" is said of the objective above.
  if (line.isExplaining) return line.words > 8 && /[:：]\s*\S/u.test(line.raw) ? 0 : 3.5;
  return line.endsWithColon && around.children > 0 && line.blankBefore > 0 ? 0.4 : -1.2;
}

function fieldPoints(line: LineTraits, around: Surroundings, context: Context): number {
  if (!line.field) return -99;
  // "Values:" and the figures below it, inside a labelled key result.
  const isWithin =
    context.state === "keyResults" && context.isLabelled && line.column > context.keyResultColumn;
  return 2.4 * line.field.confidence - (around.isUnderColon && !isWithin ? 2.5 : 0);
}

/** The context after a line has been read as a kind. */
export function after(kind: LineKind, line: LineTraits, around: Surroundings, context: Context): Context {
  switch (kind) {
    case "objective":
      // "Objectives", and below it a list of nothing but objectives.
      if (
        context.state === "objectives" &&
        line.wording.label === null &&
        line.column > context.objectiveColumn &&
        (around.nextColumn === line.column || context.isServed) &&
        around.children === 0 &&
        (around.isFollowedLevel || (!around.leadsToList && around.leadsToTable === 0))
      )
        return { ...context, hasObjective: true, isSure: true, isServed: true };
      return {
        state: "objective",
        objectiveColumn: line.column,
        keyResultColumn: -1,
        childColumn: around.nextColumn > line.column ? around.nextColumn : -1,
        isSure:
          line.wording.label !== null ||
          around.leadsToList ||
          context.state === "objectives" ||
          around.agreement.isPeer,
        isLabelled: false,
        asideColumn: -1,
        awaitsList: around.leadsToList,
        isServed: false,
        hasObjective: true,
        isAnnounced: false,
        isGrouped: false,
      };
    case "keyResult":
      return {
        ...context,
        state: "keyResults",
        isServed: true,
        keyResultColumn: line.column,
        isLabelled: (context.state === "keyResults" && context.isLabelled) || line.wording.label !== null,
        objectiveColumn: context.state === "none" || context.state === "aside" ? -1 : context.objectiveColumn,
      };
    case "keyResultsHeading":
      return {
        ...context,
        state: "list",
        objectiveColumn: line.column,
        keyResultColumn: around.nextColumn > line.column ? around.nextColumn : -1,
        isSure: true,
        isLabelled: false,
        awaitsList: false,
        isAnnounced: true,
        isGrouped: false,
      };
    case "objectivesHeading":
      return { ...start, state: "objectives", objectiveColumn: line.column };
    case "section":
      return start;
    case "aside":
      return {
        ...start,
        state: "aside",
        asideColumn: line.column,
      };
    case "field":
      return context;
    case "text":
      if (context.state === "objectives" && !line.isProse && !line.isRemark) return start;
      if (startsGroup(line, around, context))
        return { ...context, state: "list", keyResultColumn: -1, isLabelled: false, isGrouped: true };
      return isHeading(line, around, context) ? { ...context, state: "loose", keyResultColumn: -1 } : context;
  }
}

/** "Key results", then a theme and a list below it, then the next theme: groups of one list. */
function startsGroup(line: LineTraits, around: Surroundings, context: Context): boolean {
  const isFirst = context.state === "list" && context.isAnnounced && context.keyResultColumn < 0;
  return (
    (isFirst || (context.isGrouped && context.state !== "loose")) &&
    line.column === context.objectiveColumn &&
    line.blankBefore > 0 &&
    around.children > 0 &&
    line.words <= 8 &&
    !line.isProse
  );
}

/** A line of text at the objective's own level that looks like the heading of something else. */
function isHeading(line: LineTraits, around: Surroundings, context: Context): boolean {
  if (context.state !== "objective" && context.state !== "list" && context.state !== "keyResults")
    return false;
  if (line.column > context.objectiveColumn || line.fieldName || line.isProse || line.endsWithStop)
    return false;
  // "Initiative: talk to investors" among labelled key results.
  if (context.isLabelled && line.isRemark) return false;
  const hasOwnList = line.blankBefore > 0 && around.children > 0 && !/[,，:：]$/u.test(line.raw);
  const isNumbered = line.blankBefore > 0 && /^\d{1,2}[.)]\s+\p{L}/u.test(line.raw);
  if (context.state === "list" && context.keyResultColumn < 0 && !hasOwnList && !isNumbered) return false;
  return line.blankBefore > 0 ? line.words <= 12 : line.words <= 6 && context.state === "keyResults";
}
