import type { CheckIn } from "../okr/check-in.ts";
import { type Status, statuses } from "../okr/parsed.ts";
import type { Cycle, FieldValue, KeyResult, Objective, Plan } from "../okr/plan.ts";
import { type Cadence, owesCheckIn, weeklyOnMonday } from "../schedule/cadence.ts";
import { quarterOf } from "../schedule/cycle.ts";
import { daysBetween, type IsoDate } from "../sheet/dates.ts";
import { elapsedShare, expectedOf } from "./expected.ts";
import { figureText } from "./figure-text.ts";
import { type Measure, measureOf } from "./measure.ts";
import { progressOf } from "./progress.ts";
import { rollUp } from "./roll-up.ts";
import { defaultStatusThresholds, type StatusThresholds, statusOf } from "./status.ts";
import type { KeyResultSummary, ObjectiveSummary, Summary } from "./summary.ts";

export interface SummariseOptions {
  readonly today: IsoDate;
  /** Overrides the cycle that the sheet names; where neither does, it is the calendar quarter of today. */
  readonly cycle?: Cycle;
  readonly checkIns?: readonly CheckIn[];
  readonly cadence?: Cadence;
  readonly thresholds?: StatusThresholds;
  readonly workdaysOnly?: boolean;
}

/** Progress, pace and status of every objective and key result, computed from the numbers, beside what the sheet claims. */
export function summarise(plan: Plan, options: SummariseOptions): Summary {
  const { today } = options;
  const cycle = options.cycle ?? cycleOfPlan(plan, today);
  const lastLogged = latestCheckIns(options.checkIns ?? []);
  const summaries = plan.objectives.map((objective) =>
    summariseObjective(objective, cycleOfObjective(plan, objective, cycle), lastLogged, options),
  );
  const isOver = ({ cycle: { end } }: ObjectiveSummary) => daysBetween(end, today) > daysUntilPast;
  const someRun = !summaries.every(isOver);
  const objectives = summaries.map((objective) => ({ ...objective, past: someRun && isOver(objective) }));
  return {
    today,
    cycle,
    elapsed: elapsedShare(cycle, today, options.workdaysOnly),
    objectives,
    counts: countsOf(objectives),
  };
}

/** Two weeks for scores and lessons; after that a cycle is history. */
const daysUntilPast = 14;

/** The running cycle: what the plan names if it runs today, else a table's that does, else what the plan names, else the calendar quarter. */
function cycleOfPlan(plan: Plan, today: IsoDate): Cycle {
  const named = [plan.cycle, ...plan.tables.map(({ cycle }) => cycle)].filter((cycle) => cycle !== null);
  return named.find(({ start, end }) => start <= today && today <= end) ?? named[0] ?? quarterOf(today);
}

/** An objective belongs to the cycle in its own row, else to that of its tab, else to the plan's. */
function cycleOfObjective(plan: Plan, objective: Objective, fallback: Cycle): Cycle {
  const own = (objective.fields.cycle ?? objective.keyResults[0]?.fields.cycle)?.parsed;
  if (own?.kind === "period") return { label: own.label, start: own.start, end: own.end };
  return plan.tables[objective.table]?.cycle ?? fallback;
}

function countsOf(objectives: readonly ObjectiveSummary[]): Summary["counts"] {
  const counts = { keyResults: 0, due: 0 } as Record<Status | "keyResults" | "due", number>;
  for (const status of statuses) counts[status] = 0;
  for (const { keyResults, past } of objectives) {
    if (past) continue;
    for (const keyResult of keyResults) {
      counts.keyResults++;
      counts[keyResult.status]++;
      if (keyResult.due) counts.due++;
    }
  }
  return counts;
}

function latestCheckIns(checkIns: readonly CheckIn[]): ReadonlyMap<string, IsoDate> {
  const latest = new Map<string, IsoDate>();
  for (const { keyResult, date } of checkIns) {
    if (date > (latest.get(keyResult) ?? "")) latest.set(keyResult, date);
  }
  return latest;
}

function summariseObjective(
  objective: Objective,
  cycle: Cycle,
  lastLogged: ReadonlyMap<string, IsoDate>,
  options: SummariseOptions,
): ObjectiveSummary {
  const keyResults = objective.keyResults.map((keyResult) =>
    summariseKeyResult(keyResult, objective, cycle, lastLogged, options),
  );
  const measured = rollUp(
    keyResults.map(({ progress, status }, i) => ({
      progress,
      weight: weightOf(objective.keyResults[i]!),
      dropped: status === "dropped",
    })),
  );
  const progress = measured ?? claimedProgressOf(objective.fields.progress ?? objective.fields.score);
  const expected = expectedOf(cycle, dueOf(objective.fields.due), options.today, options.workdaysOnly);
  const dropped = claimedStatusOf(objective.fields.status) === "dropped";
  return {
    id: objective.id,
    cell: objective.cell,
    text: objective.text,
    owner: objective.fields.owner?.text ?? "",
    team: objective.fields.team?.text ?? "",
    progress,
    expected: progress === null ? null : expected,
    status: dropped ? "dropped" : statusOf(progress, expected, options.thresholds),
    cycle,
    past: false,
    keyResults,
  };
}

function summariseKeyResult(
  keyResult: KeyResult,
  objective: Objective,
  cycle: Cycle,
  lastLogged: ReadonlyMap<string, IsoDate>,
  options: SummariseOptions,
): KeyResultSummary {
  const { fields } = keyResult;
  const measure = measureOf(keyResult);
  const computed = progressOf(measure);
  const claimedProgress = claimedProgressOf(fields.progress ?? fields.score);
  const claimedStatus = claimedStatusOf(fields.status);
  const progress = "value" in computed ? computed.value : claimedProgress;
  const due = dueOf(fields.due ?? objective.fields.due);
  const expected = expectedOf(cycle, due, options.today, options.workdaysOnly);
  const status = keyResultStatus(measure, progress, expected, claimedStatus, options.thresholds);
  const lastCheckIn = laterOf(lastLogged.get(keyResult.id) ?? null, dueOf(fields.lastCheckIn));
  const paced = measure.kind === "number" || ("reason" in computed && progress !== null);
  return {
    id: keyResult.id,
    cell: keyResult.cell,
    text: keyResult.text,
    owner: (fields.owner ?? objective.fields.owner)?.text ?? "",
    start:
      fields.start?.text ??
      (measure.kind === "number" && !measure.startAssumed ? figureText(measure.start, measure.unit) : ""),
    target: fields.target?.text ?? ("target" in measure ? figureText(measure.target, measure.unit) : ""),
    current: fields.current?.text ?? "",
    progress,
    basis: "value" in computed ? "numbers" : progress === null ? null : "claimed",
    reason: "reason" in computed ? computed.reason : null,
    expected: paced ? expected : null,
    expectedText:
      measure.kind === "number"
        ? figureText(measure.start + (measure.target - measure.start) * expected, measure.unit)
        : "",
    status,
    claimedStatus,
    claimedProgress,
    lastCheckIn,
    due:
      status !== "done" &&
      status !== "dropped" &&
      owesCheckIn(options.cadence ?? weeklyOnMonday, cycle, lastCheckIn, options.today),
  };
}

/**
 * Limits and milestones have no pace: a limit is kept or not, a milestone is open until the cycle is over. Where nothing can be measured the
 * status is unknown, whatever colour the sheet gives it; only "done" and "dropped" are the owner's to say.
 */
function keyResultStatus(
  measure: Measure,
  progress: number | null,
  expected: number,
  claimed: Status | null,
  thresholds: StatusThresholds = defaultStatusThresholds,
): Status {
  if (claimed === "dropped") return "dropped";
  if (progress === null) return claimed === "done" ? "done" : "not-started";
  if (measure.kind === "limit") return progress < 1 ? "off-track" : expected >= 1 ? "done" : "on-track";
  if (measure.kind === "milestone" && progress === 0) return expected >= 1 ? "off-track" : "not-started";
  return statusOf(progress, expected, thresholds);
}

/** A claimed progress or score as a share of 1, to whose scale the reading has brought it. */
function claimedProgressOf(field: FieldValue | undefined): number | null {
  const parsed = field?.parsed;
  // "28 open" is no share.
  if (parsed?.kind === "number") return parsed.unit === null || parsed.unit === "%" ? parsed.number : null;
  if (parsed?.kind === "fraction" && parsed.of > 0) return parsed.done / parsed.of;
  return null;
}

function claimedStatusOf(field: FieldValue | undefined): Status | null {
  const parsed = field?.parsed;
  // "In progress" says that work goes on, not that it keeps pace.
  if (parsed?.kind === "status") return parsed.underway ? null : parsed.status;
  if (parsed?.kind === "boolean") return parsed.boolean ? "done" : null;
  return null;
}

function weightOf(keyResult: KeyResult): number {
  const parsed = keyResult.fields.weight?.parsed;
  return parsed?.kind === "number" && parsed.number > 0 ? parsed.number : 1;
}

function dueOf(field: FieldValue | undefined): IsoDate | null {
  const parsed = field?.parsed;
  return parsed?.kind === "date" ? parsed.date : parsed?.kind === "period" ? parsed.end : null;
}

function laterOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null) return b;
  return b === null || a > b ? a : b;
}
