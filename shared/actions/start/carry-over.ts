import type { Decision } from "../../okr/change.ts";
import type { Cycle, KeyResult, Plan } from "../../okr/plan.ts";
import { measureOf } from "../../progress/measure.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import type { DraftKeyResult, DraftObjective } from "./draft.ts";
import { draftObjectiveOf, draftOf } from "./drafts.ts";
import { type Started, startTab } from "./start.ts";

/**
 * The next cycle's tab with what is carried over: goals to carry over go on from where they stand towards the same target; goals to adjust
 * come along with an empty target, because a new one has to be found. Reached and dropped ones stay behind.
 */
export function carryOver(
  workbook: Workbook,
  plan: Plan,
  decided: ReadonlyMap<string, Decision>,
  team: string,
  cycle: Cycle,
): Started {
  const objectives = plan.objectives.flatMap((objective): DraftObjective[] => {
    const keyResults = objective.keyResults.flatMap((keyResult) =>
      carried(keyResult, decided.get(keyResult.id)),
    );
    return keyResults.length === 0 ? [] : [draftObjectiveOf(objective, keyResults)];
  });
  if (objectives.length === 0)
    return {
      reason: "Nothing was chosen to be carried over. Start the cycle from a template or from text instead.",
    };
  return startTab(workbook, { team, cycle, objectives });
}

function carried(keyResult: KeyResult, decision: Decision | undefined): DraftKeyResult[] {
  if (decision !== "carry-over" && decision !== "adjust") return [];
  // Last cycle's date is over; the new cycle's end takes its place.
  const { due: _, ...draft } = draftOf(keyResult);
  const measure = measureOf(keyResult);
  const start = "current" in measure && measure.current !== null ? measure.current : draft.start;
  return [{ ...draft, start, target: decision === "adjust" ? null : draft.target, current: start }];
}
