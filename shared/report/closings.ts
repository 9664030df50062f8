import type { Closing } from "../okr/change.ts";
import type { Cycle, Plan } from "../okr/plan.ts";
import { addDays, daysBetween } from "../sheet/dates.ts";

/**
 * How the key results of this plan ended in this cycle. The log is one for all teams and all cycles; a team that keeps its tab closes the
 * same rows again every quarter, and what it said before this cycle's middle was about the last one.
 */
export function closingsOf(closings: readonly Closing[], plan: Plan, cycle: Cycle): Closing[] {
  const own = new Set(plan.objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id)));
  const half = addDays(cycle.start, Math.floor(daysBetween(cycle.start, cycle.end) / 2));
  return closings.filter(({ item, date }) => own.has(item) && date >= half);
}
