import type { Surroundings } from "../around/surroundings.ts";
import type { Context } from "../context.ts";
import type { LineTraits } from "../lines/line.ts";

/** Points for reading a line as a key result. */
export function keyResultPoints(line: LineTraits, around: Surroundings, context: Context): number {
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
    // "KR — thirty days after the release" over the table of them.
    if (label.number === null && around.leadsToTable > 0 && line.blankBefore > 0) points -= 5;
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
    // "Milestones:" between KR1 and KR2 says something of KR1.
    if (context.state === "aside") points -= around.goesOn ? 2 : 5;
    // "KR1: 35 of 50 are enough" after the list of key results speaks of the first.
    const hasObjectives = around.announcesObjectives || around.labelledObjectives > 0;
    const isUnsure = hasObjectives && (isPlaced ? !context.isSure : context.state === "none");
    if (around.isSaidAgain && (context.state === "loose" || isUnsure || around.hasOneObjective)) points -= 5;
    if (around.isShown || around.isContents) points -= 8;
    if (around.isInTable || around.isSaidInFull) points -= 6;
    if (around.isGlossary && around.numberedKeyResults > 2) points -= 4;
    // "Key results: 4 | average 72 %" counts them.
    if (label.number === null && /^\d+\s*(?:[|/;,]|$)/u.test(label.rest)) points -= 6;
    if (context.state === "loose") points -= context.isSure ? 1 : 2.5;
    if (context.state === "keyResults" && line.column > context.keyResultColumn) points -= 1.5;
    return points;
  }
  let points = around.agreement.keyResult;
  if (line.listOf) points -= 6;
  if (line.isSmart) points -= 6;
  if (line.isQuality) points -= 4;
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
  // Of the lines that stand in the column of a list that "Key results" heads, and are nothing else, 184 of 192 were key results.
  const isInOwnList =
    context.isAnnounced &&
    context.hasObjective &&
    !context.isLabelled &&
    !context.isGrouped &&
    around.labelledKeyResults <= 2 &&
    line.column === context.keyResultColumn &&
    line.column > context.objectiveColumn &&
    !(
      line.isRemark ||
      line.field ||
      line.fieldName ||
      line.isReference ||
      line.endsWithColon ||
      line.isLink
    ) &&
    (context.state === "list" || isNextInList);
  if (isInOwnList) points += 2;
  else if (around.isCounted && context.isAnnounced && context.hasObjective) points += 3;
  else if (around.hasRefrain && context.isAnnounced) points += 2.5;
  if (line.isProse)
    points += isListed ? 0.8 : line.isMarked || (isNextInList && !line.isSeveral) ? 0.5 : -0.8;
  if (line.isRemark) points -= around.isRefrain ? 5 : 1.6;
  if (around.isUnderRemark) points -= 3;
  // What a list of its own follows is an objective.
  if (around.leadsToList && line.blankBefore > 0) points -= 3;
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
      if (around.isPlainListed) points += context.hasObjective ? 4 : 2;
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
        const isLevel =
          line.column === context.keyResultColumn &&
          line.blankBefore === 0 &&
          (around.isBelowKeyResult || around.labelledKeyResults <= 2);
        points -= !isLevel ? 4 : around.numberedKeyResults > 2 ? 2.5 : 1;
      }
      if (line.column !== context.keyResultColumn) return points - 4;
      if (line.column === context.objectiveColumn && line.blankBefore > 0) points -= 2.5;
      if (around.isPlainListed) points += context.hasObjective ? 4 : 2;
      return points + (context.isSure ? 1.4 : 0.25);
    default:
      return -99;
  }
}
