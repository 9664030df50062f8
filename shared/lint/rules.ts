import type { Rule } from "./rule.ts";
import { activityKeyResult } from "./rules/activity-key-result.ts";
import { formulaError } from "./rules/formula-error.ts";
import { missingOwner } from "./rules/missing-owner.ts";
import { missingStart } from "./rules/missing-start.ts";
import { missingTarget } from "./rules/missing-target.ts";
import { numberAsText } from "./rules/number-as-text.ts";
import { objectiveWithoutKeyResults } from "./rules/objective-without-key-results.ts";
import { staleCheckIn } from "./rules/stale-check-in.ts";
import { teamAsOwner } from "./rules/team-as-owner.ts";
import { tooManyKeyResults } from "./rules/too-many-key-results.ts";
import { tooManyObjectives } from "./rules/too-many-objectives.ts";
import { unmeasurableKeyResult } from "./rules/unmeasurable-key-result.ts";
import { unrealisticTarget } from "./rules/unrealistic-target.ts";
import { vagueObjective } from "./rules/vague-objective.ts";
import { wrongDirection } from "./rules/wrong-direction.ts";
import { wrongProgress } from "./rules/wrong-progress.ts";

/** Every rule, in the order of the docs page: by group, as RULES' table has them. */
export const rules: readonly Rule[] = [
  vagueObjective,
  unmeasurableKeyResult,
  activityKeyResult,
  missingTarget,
  missingStart,
  tooManyObjectives,
  tooManyKeyResults,
  objectiveWithoutKeyResults,
  missingOwner,
  teamAsOwner,
  unrealisticTarget,
  wrongDirection,
  staleCheckIn,
  wrongProgress,
  numberAsText,
  formulaError,
];

export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
