import type { CheckIn } from "../okr/check-in.ts";
import type { Cycle, KeyResult, Objective } from "../okr/plan.ts";
import { type Forecast, forecastOf } from "../progress/forecast.ts";
import { measureOf } from "../progress/measure.ts";
import { progressOf } from "../progress/progress.ts";
import { rollUp } from "../progress/roll-up.ts";
import type { IsoDate } from "../sheet/dates.ts";

/** What a chart of one key result draws, in its own unit (percentages as fractions). */
export interface Trend {
  readonly cycle: Cycle;
  readonly today: IsoDate;
  readonly start: number;
  readonly target: number;
  readonly unit: string | null;
  /** One point a day at the most, in order. */
  readonly points: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly forecast: Forecast | null;
}

/** The check-ins of a key result as a line, with where it leads; null where it has no way from a start to a target or no value yet. */
export function trendOf(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  cycle: Cycle,
  today: IsoDate,
): Trend | null {
  const measure = measureOf(keyResult);
  if (measure.kind !== "number") return null;
  const own = checkIns.filter(
    ({ keyResult: id, date, value }) =>
      id === keyResult.id && value !== null && date >= cycle.start && date <= today,
  );
  if (own.length === 0) return null;
  const byDate = new Map<IsoDate, number>();
  for (const { date, value } of own) byDate.set(date, value!);
  const points = Array.from(byDate, ([date, value]) => ({ date, value })).sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
  const forecast = forecastOf(own, measure.target, cycle.end);
  return {
    cycle,
    today,
    start: measure.start,
    target: measure.target,
    unit: measure.unit,
    points,
    forecast: "reason" in forecast ? null : forecast,
  };
}

/** An objective's way through its cycle. */
export interface BurnUpLine {
  readonly objective: string;
  readonly text: string;
  readonly cycle: Cycle;
  /** Fractions; at least one. */
  readonly points: readonly { readonly date: IsoDate; readonly value: number }[];
}

/** An objective's progress after each day on which one of its key results was checked in: the burn-up. Fractions. */
export function burnUpOf(
  objective: Objective,
  checkIns: readonly CheckIn[],
  cycle: Cycle,
  today: IsoDate,
): { date: IsoDate; value: number }[] {
  const own = checkIns
    .filter(({ date, value }) => value !== null && date >= cycle.start && date <= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const measures = objective.keyResults
    .map((keyResult) => ({ id: keyResult.id, measure: measureOf(keyResult) }))
    .filter(({ measure }) => measure.kind === "number");
  const latest = new Map<string, number>();
  const points: { date: IsoDate; value: number }[] = [];
  own.forEach(({ keyResult, date, value }, i) => {
    if (!measures.some(({ id }) => id === keyResult)) return;
    latest.set(keyResult, value!);
    if (
      own[i + 1]?.date === date &&
      own
        .slice(i + 1)
        .some((later) => later.date === date && measures.some(({ id }) => id === later.keyResult))
    )
      return;
    const parts = measures.map(({ id, measure }) => {
      if (measure.kind !== "number") return { progress: null, weight: 1, dropped: false };
      // What was not checked in yet stands where it started.
      const result = progressOf({ ...measure, current: latest.get(id) ?? measure.start });
      return { progress: "value" in result ? result.value : null, weight: 1, dropped: false };
    });
    const rolled = rollUp(parts);
    if (rolled !== null) points.push({ date, value: rolled });
  });
  return points;
}
