import type { Surroundings } from "./around/surroundings.ts";
import type { LineTraits } from "./lines/line.ts";

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

export const lineKinds: readonly LineKind[] = [
  "objective",
  "keyResult",
  "keyResultsHeading",
  "objectivesHeading",
  "section",
  "aside",
  "field",
  "text",
];

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
      // Below a heading "Key results" the name of an objective heads those of its own.
      if (around.isNamedAgain) return { ...start, ...listBelow(line, around), hasObjective: true };
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
      return { ...context, ...listBelow(line, around) };
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
      if (around.isNameBelowObjective) return context;
      if (context.state === "objectives" && !line.isProse && !line.isRemark && !line.namesObjective)
        return start;
      if (startsGroup(line, around, context))
        return { ...context, state: "list", keyResultColumn: -1, isLabelled: false, isGrouped: true };
      return isHeading(line, around, context) ? { ...context, state: "loose", keyResultColumn: -1 } : context;
  }
}

/** What a heading of a list of key results changes. */
function listBelow(line: LineTraits, around: Surroundings) {
  return {
    state: "list",
    objectiveColumn: line.column,
    keyResultColumn: around.nextColumn > line.column ? around.nextColumn : -1,
    isSure: true,
    isLabelled: false,
    awaitsList: false,
    isAnnounced: true,
    isGrouped: false,
  } as const;
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
  // "Attribute | Value" heads a card of what stands above it.
  if (line.others > 0) return false;
  if (line.column > context.objectiveColumn || line.fieldName || line.isProse || line.endsWithStop)
    return false;
  if (around.isBelowNumbered) return false;
  // "Why now?" between an objective and its "Key results": the objective still waits for them.
  if (context.state === "objective" && context.awaitsList && around.leadsToList) return false;
  // "Initiative: talk to investors" among labelled key results.
  if (context.isLabelled && line.isRemark) return false;
  const hasOwnList = line.blankBefore > 0 && around.children > 0 && !/[,，:：]$/u.test(line.raw);
  const isNumbered = line.blankBefore > 0 && /^\d{1,2}[.)]\s+\p{L}/u.test(line.raw);
  if (context.state === "list" && context.keyResultColumn < 0 && !hasOwnList && !isNumbered) return false;
  return line.blankBefore > 0 ? line.words <= 12 : line.words <= 6 && context.state === "keyResults";
}
