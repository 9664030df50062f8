import type { Rule } from "./rule.ts";
import { activityKeyResult } from "./rules/activity-key-result.ts";
import { allDueOnLastDay } from "./rules/all-due-on-last-day.ts";
import { alwaysAchieved } from "./rules/always-achieved.ts";
import { ambiguousMetric } from "./rules/ambiguous-metric.ts";
import { compoundKeyResult } from "./rules/compound-key-result.ts";
import { dateAsText } from "./rules/date-as-text.ts";
import { duplicateGoal } from "./rules/duplicate-goal.ts";
import { formulaError } from "./rules/formula-error.ts";
import { hiddenGoal } from "./rules/hidden-goal.ts";
import { incompleteRollUp } from "./rules/incomplete-roll-up.ts";
import { metricAsObjective } from "./rules/metric-as-objective.ts";
import { missingConfidence } from "./rules/missing-confidence.ts";
import { missingDeadline } from "./rules/missing-deadline.ts";
import { missingOwner } from "./rules/missing-owner.ts";
import { missingStart } from "./rules/missing-start.ts";
import { missingTarget } from "./rules/missing-target.ts";
import { mixedScales } from "./rules/mixed-scales.ts";
import { neverCheckedIn } from "./rules/never-checked-in.ts";
import { noContributors } from "./rules/no-contributors.ts";
import { noSponsor } from "./rules/no-sponsor.ts";
import { numberAsText } from "./rules/number-as-text.ts";
import { objectiveWithoutKeyResults } from "./rules/objective-without-key-results.ts";
import { orphanObjective } from "./rules/orphan-objective.ts";
import { overloadedOwner } from "./rules/overloaded-owner.ts";
import { overlongText } from "./rules/overlong-text.ts";
import { overwrittenFormula } from "./rules/overwritten-formula.ts";
import { pastDue } from "./rules/past-due.ts";
import { rosyStatus } from "./rules/rosy-status.ts";
import { sandbaggedTarget } from "./rules/sandbagged-target.ts";
import { settings } from "./rules/settings.ts";
import { sharedOwner } from "./rules/shared-owner.ts";
import { silentChange } from "./rules/silent-change.ts";
import { silentSponsor } from "./rules/silent-sponsor.ts";
import { staleCheckIn } from "./rules/stale-check-in.ts";
import { teamAsOwner } from "./rules/team-as-owner.ts";
import { tooFewKeyResults } from "./rules/too-few-key-results.ts";
import { tooManyKeyResults } from "./rules/too-many-key-results.ts";
import { tooManyObjectives } from "./rules/too-many-objectives.ts";
import { unmeasurableKeyResult } from "./rules/unmeasurable-key-result.ts";
import { unmetWithoutDecision } from "./rules/unmet-without-decision.ts";
import { unmetWithoutReflection } from "./rules/unmet-without-reflection.ts";
import { unreadRows } from "./rules/unread-rows.ts";
import { unrealisticTarget } from "./rules/unrealistic-target.ts";
import { unsharedMiss } from "./rules/unshared-miss.ts";
import { vagueObjective } from "./rules/vague-objective.ts";
import { wrongDirection } from "./rules/wrong-direction.ts";
import { wrongProgress } from "./rules/wrong-progress.ts";

/** Every rule, in the order of the docs page: by group, and within a group the commonest first. */
export const rules: readonly Rule[] = [
  vagueObjective,
  unmeasurableKeyResult,
  activityKeyResult,
  compoundKeyResult,
  missingTarget,
  missingStart,
  ambiguousMetric,
  missingDeadline,
  overlongText,
  duplicateGoal,
  metricAsObjective,
  tooManyObjectives,
  tooManyKeyResults,
  tooFewKeyResults,
  objectiveWithoutKeyResults,
  overloadedOwner,
  missingOwner,
  teamAsOwner,
  sharedOwner,
  noContributors,
  orphanObjective,
  noSponsor,
  silentSponsor,
  unrealisticTarget,
  sandbaggedTarget,
  wrongDirection,
  alwaysAchieved,
  staleCheckIn,
  neverCheckedIn,
  rosyStatus,
  missingConfidence,
  allDueOnLastDay,
  pastDue,
  hiddenGoal,
  silentChange,
  unmetWithoutReflection,
  unmetWithoutDecision,
  unsharedMiss,
  wrongProgress,
  mixedScales,
  numberAsText,
  dateAsText,
  formulaError,
  overwrittenFormula,
  incompleteRollUp,
  unreadRows,
  settings,
];

export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
