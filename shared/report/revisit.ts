import type { CheckIn } from "../okr/check-in.ts";
import type { KeyResult, Plan } from "../okr/plan.ts";
import { expectedOf } from "../progress/expected.ts";
import { type Forecast, forecastOf } from "../progress/forecast.ts";
import { measureOf } from "../progress/measure.ts";
import { progressOf } from "../progress/progress.ts";
import { defaultStatusThresholds, type StatusThresholds, statusOf } from "../progress/status.ts";
import type { Summary } from "../progress/summary.ts";
import type { IsoDate } from "../sheet/dates.ts";

/** A key result that was off track at its last two check-ins: the moment to decide together whether to keep, adjust, get help, or drop it. */
export interface Revisit {
  readonly keyResult: KeyResult;
  readonly objective: string;
  /** Progress at the last check-in and where it should have been then, as fractions. */
  readonly progress: number;
  readonly expected: number;
  /** Where it ends if it goes on like this, null where the check-ins do not tell. */
  readonly forecast: Forecast | null;
  /** What its check-ins said was in the way, latest first. */
  readonly notes: readonly string[];
}

export function revisitsOf(
  plan: Plan,
  summary: Summary,
  checkIns: readonly CheckIn[],
  /** What was decided on since; a key result comes up again when a later check-in is off track too. */
  decided: readonly { readonly item: string; readonly date: IsoDate }[] = [],
  thresholds: StatusThresholds = defaultStatusThresholds,
): Revisit[] {
  const byKeyResult = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    if (checkIn.date <= summary.today)
      byKeyResult.set(checkIn.keyResult, [...(byKeyResult.get(checkIn.keyResult) ?? []), checkIn]);
  }
  return plan.objectives.flatMap((objective, o) => {
    const shownObjective = summary.objectives[o]!;
    if (shownObjective.past) return [];
    return objective.keyResults.flatMap((keyResult, k): Revisit[] => {
      const { status } = shownObjective.keyResults[k]!;
      const measure = measureOf(keyResult);
      if (measure.kind !== "number" || status === "done" || status === "dropped") return [];
      const due = (keyResult.fields.due ?? objective.fields.due)?.parsed;
      const own = (byKeyResult.get(keyResult.id) ?? [])
        .filter(({ value }) => value !== null)
        .sort((a, b) => (a.date < b.date ? -1 : 1));
      const lastTwo = own.slice(-2).map(({ value, date }) => {
        const result = progressOf({ ...measure, current: value });
        return {
          progress: "value" in result ? result.value : 0,
          expected: expectedOf(shownObjective.cycle, due?.kind === "date" ? due.date : null, date),
        };
      });
      const off = lastTwo.filter(
        ({ progress, expected }) => statusOf(progress, expected, thresholds) === "off-track",
      );
      const settled = decided.some(
        ({ item, date }) => item === keyResult.id && date >= (own[own.length - 1]?.date ?? ""),
      );
      if (off.length < 2 || settled) return [];
      const forecast = forecastOf(own, measure.target, shownObjective.cycle.end);
      return [
        {
          keyResult,
          objective: objective.text,
          ...lastTwo[1]!,
          forecast: "reason" in forecast ? null : forecast,
          notes: [...new Set(own.map(({ note }) => note.trim()).reverse())]
            .filter((note) => note !== "")
            .slice(0, 3),
        },
      ];
    });
  });
}
