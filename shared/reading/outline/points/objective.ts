import type { Surroundings } from "../around/surroundings.ts";
import type { Context } from "../context.ts";
import type { LineTraits } from "../lines/line.ts";

/** Of 780 unlabelled headings in public documents, those led by a verb were objectives five times as often as those that were names. */
const objectiveShapes = { verb: 0.7, clause: 0, noun: -0.4 } as const;

/** Points for reading a line as an objective. */
export function objectivePoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (line.isTemplate || line.wording.text === "" || (label && line.listOf)) return -20;
  if (label?.kind === "keyResult") return -20;
  let points = around.agreement.objective - (around.isContents ? 9 : 0);
  if (around.isOfTemplate) points -= 6;
  if (around.isManual) points -= 2.5;
  if (label) {
    points += 5.5 * label.confidence + (around.isInRun ? 1.5 : 0);
    if (around.isTitleOfObjective) points -= 8;
    if (around.isResumed) points -= 24;
    if (around.isPreview && around.children === 0 && around.leadsToTable === 0 && !around.leadsToList)
      points -= 8;
    if (around.isGlossary && around.numberedKeyResults > 2) points -= 4;
    if (label.number === null && !around.leadsToList && around.children === 0 && around.leadsToTable === 0)
      points -= 0.5;
    if (line.isProse) points -= 0.5;
    if (line.isDefinition) points -= 6;
    if (around.isBelowNumbered) points -= context.state === "objective" ? 5 : 1;
    if (around.isAmongFacts && around.children === 0 && !around.leadsToList) points -= 4;
    const isWithin = context.state === "keyResults" && line.column > context.keyResultColumn;
    if (label.number === null && label.confidence < 0.7 && isWithin) points -= 4;
    // "Goal: 45 % stay", and below it "Actual: 42 %": a target of something.
    if (label.number === null && label.confidence < 0.7 && around.isAboveActual && line.hasFigure)
      points -= 4;
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
    if (around.headsTasks && around.hasStyle) points -= 8;
    // "Goal: …" right over tasks, where nothing speaks of OKRs.
    if (around.isOverOther && label.number === null && !around.isMentioned && !around.hasStyle) points -= 5;
    if (context.state === "aside" && !around.isNextObjective)
      points -= around.children > 0 || around.leadsToTable > 0 || around.leadsToList ? 2 : 4.5;
    return points;
  }
  if (around.isNamedAgain) return 5;
  // Once a list of objectives has begun, what stands level with its heading is the next heading.
  const isAnnounced =
    context.state === "objectives" &&
    line.blankBefore <= 2 &&
    !(context.isServed && line.column <= context.objectiveColumn);
  // Of 83 such lines in public documents that have key results and word no other objective, 75 were it.
  const isTheOne =
    isAnnounced &&
    around.isBelowObjective &&
    around.hasStyle &&
    !around.hasWordedObjectives &&
    !around.hasObjectiveTable;
  points -= 2.6;
  if (around.isShown) points -= 8;
  if (line.isTabular) points -= 3;
  // "North 5 · South 12 · East 3": of a list in one cell no part heads what follows.
  if (line.part >= 0 && around.children === 0) points -= 2.5;
  if (line.field) points -= asRemark(around);
  if (line.isByline) points -= 8;
  if (line.listOf || line.fieldName) points -= 5;
  if (line.section) points -= line.words <= 3 ? 12 : 5;
  if (line.isPeriod) points -= 6;
  if (line.isTitle) points -= 2.5;
  if (line.isLink) points -= 3;
  // "OKR Grow" over its key results is one, "OKR Q2 — Grow the community" over its table, "Our OKRs" is not.
  const isOkr = around.labelledChildren >= 0.6 && !/okrs(?![\p{L}])/iu.test(line.raw);
  const isTitleOfTable =
    around.leadsToTable > 1 && /^[^\p{L}]*OKR\s[^—–:]{0,20}\s[—–:]\s*\p{L}+.*\s\p{L}{3}/u.test(line.raw);
  // "Our Q3 OKRs" never is one of them.
  if (line.words <= 6 && /okrs(?![\p{L}])/iu.test(line.raw)) points -= 6;
  else if (/okrs?\s*[(（][^()（）]*[)）]$/iu.test(line.raw)) points -= 4;
  // "Objectives & key results of phase 10".
  if (line.mentions && line.speaksOfObjectives && line.words <= 12) points -= 4;
  // "Q1 — preview (3 objectives, 8 KRs)" counts them.
  if (/(?:^|[^\p{L}\p{N}])\p{Nd}{1,2}\s(?:objectives?|KRs?|key results?)(?!\p{L})/iu.test(line.raw))
    points -= 6;
  if (/^[^\p{L}]*road\s?map(?!\p{L})/iu.test(line.raw)) points -= 3;
  // "6.2 Key Results (KR) for the practice", "Key results of Q1".
  if (/^[^\p{L}]*key results\s*(?:[(（]KRs?[)）]\s*)?(?:for|of)\s/iu.test(line.raw)) points -= 5;
  if (line.words <= 7 && /(?:^|[^\p{L}])KRs?(?![\p{L}])/u.test(line.raw)) points -= 5;
  if (isTheOne) points += 3;
  else points -= againstHeading(line, around, isOkr || isTitleOfTable);
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
  if (line.isQuestion) points -= 3;
  if (line.isAdvice) points -= 1;
  if (around.adviceChildren >= 0.4) points -= 2.5;
  // "Metrics:" over a list of its own, and then "Key results:".
  if (line.endsWithColon && around.leadsToList && around.children > 0) points -= 3;
  if (isAnnounced && line.speaksOfObjectives) points -= 2;
  // "Goal", and below it what a project is for, where a table has the OKRs.
  if (
    isAnnounced &&
    around.hasObjectiveTable &&
    !around.leadsToList &&
    around.leadsToTable === 0 &&
    around.children === 0 &&
    (line.isProse || line.words > 12)
  )
    points -= 3;
  if (isAnnounced && (line.namesObjective || around.isNameBelowObjective)) points -= 4;
  if (/[。]$/u.test(line.raw) && line.raw.length > 30) points -= 1.5;
  if (line.column > around.leastColumn) points -= 1.2;
  if (line.words <= 1) points -= 0.8;
  const isProven = isAnnounced || around.leadsToList || around.labelledChildren > 0.5;
  if (line.shape !== null && !isProven) points += objectiveShapes[line.shape];
  if (line.blankBefore > 0) points += 0.4;
  if (line.isBold) points += 0.4;
  if (around.leadsToList) points += line.blankBefore > 0 ? 3.6 : 1.4;
  if (/^[^\p{L}]*KPIs?(?![\p{L}])/iu.test(line.raw)) points -= 3;
  if (/[(（]KPIs?[)）]/iu.test(line.raw)) points -= 5;
  if (line.isSmart) points -= 6;
  if (line.isQuality) points -= 5;
  if (line.namesMeasures) points -= 4.5;
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
  if ((around.labelledObjectives > 0 || around.announcesObjectives) && !isAnnounced && !isTitleOfTable)
    points -=
      isOneChapter && (around.leadsToTable > 0 || around.leadsToList)
        ? 1
        : around.labelledObjectives > 2
          ? 5.5
          : 4;
  else if (
    !isAnnounced &&
    around.hasStyle &&
    around.labelledChildren === 0 &&
    !around.leadsToList &&
    around.leadsToTable === 0
  )
    points -= 2.5;
  // "Sales", a gap, and bullets with bullets of their own: the next after one that was an objective.
  if (
    (around.isBulletOfChapter || around.labelledChildren >= 0.6) &&
    context.state === "keyResults" &&
    line.column === context.objectiveColumn &&
    around.children > 0
  )
    points += 2;
  if (line.isCode) points -= 3;
  if (isAnnounced) points += line.column >= Math.floor(context.objectiveColumn) ? 3.4 : 0;
  if (context.state === "aside") points -= line.column > context.asideColumn ? 6 : 3;
  // Something inside a list is not the heading of another.
  if (
    (context.state === "list" || context.state === "keyResults") &&
    line.column >= Math.max(context.keyResultColumn, context.objectiveColumn + 1)
  )
    points -= 3;
  return points;
}

const asRemark = ({ labelledChildren }: Surroundings): number => (labelledChildren >= 0.6 ? 1.5 : 4);

/** What the form of a line says against its being the heading of key results: a remark, a mention of OKRs, a sentence. */
function againstHeading(line: LineTraits, around: Surroundings, isTitle: boolean): number {
  let points = 0;
  if (line.isRemark && !line.field) points += asRemark(around);
  if (line.mentions && !isTitle) points += line.words <= 7 ? 6 : 3;
  if (line.endsWithColon) points += around.leadsToTable > 0 ? 5 : 3.5;
  if (line.endsWithStop && line.words > 5 && around.markedChildren < 0.5) points += 1.6;
  if (line.words > 25) points += 1.5;
  return points;
}
