import type { Surroundings } from "../around/surroundings.ts";
import type { Context } from "../context.ts";
import type { LineTraits } from "../lines/line.ts";

/** Points for reading a line as the start of a new section. */
export function sectionPoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (label && label.rest !== "") return -6;
  if (line.isIllustrating) return -6;
  const isBelowKeyResult = context.state === "keyResults" && line.column > context.keyResultColumn;
  // "Month 1: ten users" below a key result is a step on its way.
  if (line.isPeriod) return isBelowKeyResult && context.isLabelled && line.blankBefore === 0 ? -4 : 4;
  // "Initiative: talk to investors" stands within a list.
  if (line.isRemark) return -3;
  if (line.listOf) return -1;
  let points = -0.5;
  // What stands deeper than a labelled key result is about it.
  if (isBelowKeyResult && context.isLabelled) points -= 2;
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
  const isAfterOkrs = context.isServed && line.column <= context.objectiveColumn;
  if ((isAfterOkrs || context.state === "none") && namesNextOkrs(line)) points += 2;
  if (context.state === "keyResults" && line.column < context.keyResultColumn) points += 0.6;
  if (context.state === "aside")
    points += line.column < context.asideColumn ? 0.5 : line.mentions && line.blankBefore > 0 ? -0.4 : -2;
  if (around.children > 0) points -= 0.4;
  return points;
}

/** "5.3 Q1 2026 OKRs: Discovery", a gap above it: a chapter or a period of its own. */
function namesNextOkrs(line: LineTraits): boolean {
  return (
    line.mentions &&
    line.blankBefore > 0 &&
    line.words <= 10 &&
    /^\d{1,2}(?:\.\d{1,2})+\s|OKRs?\s[—–]\s\p{Lu}|(?:^|[^\p{L}\p{N}])(?:[QTH][1-4]|20\d\d)(?![\p{L}\p{N}])/u.test(
      line.raw,
    )
  );
}

/** Points for reading a line as the start of a list that holds no OKRs. */
export function asidePoints(line: LineTraits, around: Surroundings, context: Context): number {
  const { label } = line.wording;
  if (label && label.rest !== "") return around.isResumed && line.endsWithColon ? 0.5 : -6;
  // "Context rules" right below a key result details it.
  const isDetail =
    (context.state === "keyResults" && line.column > context.keyResultColumn) ||
    (context.state === "list" && context.isAnnounced && line.column > context.objectiveColumn);
  if (isDetail && line.blankBefore === 0 && line.section === null) return -2;
  // "Initiative: talk to investors" is one of them, below the key result it serves.
  if (line.section && /[:：]\s*\S/u.test(line.raw)) return context.isLabelled ? -0.5 : 0.2;
  // "Scorecard" over the first table of a tab is its title.
  if (line.section === "indicators" && line.row === 0) return -1.2;
  if (line.section) return line.words <= 6 ? 4 : 1.5;
  // "What this means: supervisors can answer …" is said of the objective above.
  if (line.isExplaining) return line.words > 8 && /[:：]\s*\S/u.test(line.raw) ? 0 : 3.5;
  return line.endsWithColon && around.children > 0 && line.blankBefore > 0 ? 0.4 : -1.2;
}
