import type { FieldName } from "../../okr/fields.ts";
import type { KeyResult, Objective } from "../../okr/plan.ts";
import { measureOf } from "../../progress/measure.ts";
import type { DraftKeyResult, DraftObjective } from "./draft.ts";

/** What a key result that was read becomes in a fresh tab: wording, owner and figures; its check-ins stay where they are. */
export function draftOf(keyResult: KeyResult): DraftKeyResult {
  const measure = measureOf(keyResult);
  const figures =
    measure.kind === "number"
      ? {
          start: measure.startAssumed ? null : measure.start,
          target: measure.target,
          current: measure.current,
        }
      : measure.kind === "limit"
        ? { start: null, target: measure.target, current: measure.current }
        : { start: null, target: null };
  const unit = "unit" in measure ? measure.unit : null;
  const owner = textOf(keyResult, "owner");
  const due = keyResult.fields.due?.parsed;
  return {
    text: keyResult.text,
    ...figures,
    ...(owner && { owner }),
    ...(unit === "%" ? { percent: true } : unit ? { unit } : {}),
    ...(due?.kind === "date" && { due: due.date }),
  };
}

export function draftObjectiveOf(
  objective: Objective,
  keyResults: readonly DraftKeyResult[],
): DraftObjective {
  const owner = textOf(objective, "owner");
  return { text: objective.text, ...(owner && { owner }), keyResults };
}

function textOf(item: KeyResult | Objective, field: FieldName): string {
  return item.fields[field]?.text.trim() ?? "";
}
