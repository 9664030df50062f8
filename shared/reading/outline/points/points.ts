import type { Surroundings } from "../around/surroundings.ts";
import type { Context, LineKind } from "../context.ts";
import type { LineTraits } from "../lines/line.ts";
import { asidePoints, sectionPoints } from "./heading.ts";
import { keyResultPoints } from "./key-result.ts";
import { objectivePoints } from "./objective.ts";

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
      if (isGloss(line, around) || around.isOfFindings) return -99;
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
      if (isGloss(line, around) || around.adviceChildren >= 0.4) return -99;
      if (around.headsGoals) return 3;
      // "Goals" after objectives with labels heads another list.
      return line.listOf !== "objective"
        ? -99
        : around.hasWordedObjectives &&
            context.state !== "objectives" &&
            line.words < 4 &&
            !around.isFirstObjective
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
  // "Owner: …" stays a field, however much is said of who that is.
  const isNamed = line.field !== null && line.field.confidence > 0.9;
  return line.isProse && !isNamed ? 0.8 : 0;
}

function fieldPoints(line: LineTraits, around: Surroundings, context: Context): number {
  if (!line.field) return -99;
  // "Values:" and the figures below it, inside a labelled key result.
  const isWithin =
    context.state === "keyResults" && context.isLabelled && line.column > context.keyResultColumn;
  if (around.isBelowNumbered) return -3;
  // "Harbour: load every ship in a day" over labelled key results names whose objective it is.
  if (around.labelledChildren >= 0.6 && line.field.confidence < 0.9 && line.words > 3) return -3;
  // "Average score: 0.7" below the key results it sums up.
  if (line.isAverage && context.isServed) return 4;
  return 2.4 * line.field.confidence - (around.isUnderColon && !isWithin ? 2.5 : 0);
}
