import type { Change, Closing, Worked } from "../okr/change.ts";
import type { CheckIn } from "../okr/check-in.ts";
import { type Cycle, type KeyResult, keyResultsOf, type Plan } from "../okr/plan.ts";
import { forecastOf } from "../progress/forecast.ts";
import { measureOf } from "../progress/measure.ts";
import { answeredDueDay, type Cadence, dueDays } from "../schedule/cadence.ts";
import { addDays, daysBetween, type IsoDate } from "../sheet/dates.ts";

/** How a cycle was worked, not how good its results were. Shares are 0–1; null where there is nothing to count. */
export interface ProcessReview {
  readonly cycle: Cycle;
  readonly keyResults: number;
  /** Due check-ins that were made. */
  readonly checkInRate: number | null;
  readonly measurable: number | null;
  readonly owned: number | null;
  readonly changes: { readonly all: number; readonly withReason: number };
  readonly scores: { readonly mean: number; readonly full: number; readonly of: number } | null;
  /** Forecasts made halfway whose range held the final value. */
  readonly forecasts: { readonly held: number; readonly of: number } | null;
  /** Mean confidence halfway (0–10) of those that were met and of those that were not. */
  readonly confidence: { readonly met: number | null; readonly unmet: number | null };
}

/** What is shown and kept of a review, a share each; null where there is nothing to count. */
export function figuresOf(review: ProcessReview): { readonly name: string; readonly share: number | null }[] {
  const { changes, scores, forecasts } = review;
  return [
    { name: "Check-ins made", share: review.checkInRate },
    { name: "Measurable", share: review.measurable },
    { name: "Owned by a person", share: review.owned },
    { name: "Changes with a reason", share: changes.all === 0 ? null : changes.withReason / changes.all },
    { name: "Forecasts that held", share: forecasts && forecasts.held / forecasts.of },
    { name: "Mean score", share: scores?.mean ?? null },
  ];
}

/** The figures that a team's last other cycle ended with, by name; null where none were kept. */
export function lastCycleOf(
  worked: readonly Worked[],
  team: string,
  cycle: Cycle,
): { readonly cycle: string; readonly shares: Readonly<Record<string, number>> } | null {
  const own = worked.filter((figure) => figure.team === team && figure.cycle !== cycle.label);
  const last = own.reduce<Worked | null>(
    (latest, figure) => (latest === null || figure.date >= latest.date ? figure : latest),
    null,
  );
  if (last === null) return null;
  const figures = own.filter((figure) => figure.cycle === last.cycle);
  return { cycle: last.cycle, shares: Object.fromEntries(figures.map(({ name, share }) => [name, share])) };
}

export interface ReviewInput {
  readonly plan: Plan;
  readonly cycle: Cycle;
  readonly cadence: Cadence;
  readonly checkIns: readonly CheckIn[];
  readonly changes: readonly Change[];
  readonly closings: readonly Closing[];
  /** Check-ins are due up to here; the cycle's end where it is over. */
  readonly today: IsoDate;
}

export function reviewOf({
  plan,
  cycle,
  cadence,
  checkIns,
  changes,
  closings,
  today,
}: ReviewInput): ProcessReview {
  const keyResults = keyResultsOf(plan);
  const own = checkIns.filter(({ date }) => isWithin(date, cycle));
  const scored = closings.filter(
    (closing) => closing.score !== null && keyResults.some(({ id }) => id === closing.item),
  );
  // The log is one for all teams of the workbook.
  const items = new Set(
    plan.objectives.flatMap(({ id, keyResults: own }) => [id, ...own.map((kr) => kr.id)]),
  );
  const changed = changes.filter(
    ({ item, date, kind }) => items.has(item) && isWithin(date, cycle) && kind !== "added",
  );
  return {
    cycle,
    keyResults: keyResults.length,
    checkInRate: checkInRate(keyResults, own, cadence, cycle, today),
    measurable: share(keyResults, (keyResult) => measureOf(keyResult).kind !== "none"),
    owned: share(keyResults, ({ fields }) => fields.owner?.parsed.kind === "people"),
    changes: { all: changed.length, withReason: changed.filter(({ reason }) => reason.trim() !== "").length },
    scores:
      scored.length === 0
        ? null
        : {
            mean: mean(scored.map(({ score }) => score!))!,
            full: scored.filter(({ score }) => score! >= 1).length,
            of: scored.length,
          },
    forecasts: forecastsOf(keyResults, own, cycle),
    confidence: confidenceOf(scored, own, cycle),
  };
}

function checkInRate(
  keyResults: readonly KeyResult[],
  checkIns: readonly CheckIn[],
  cadence: Cadence,
  cycle: Cycle,
  today: IsoDate,
): number | null {
  const due = dueDays(cadence, cycle, today).length * keyResults.length;
  const ids = new Set(keyResults.map(({ id }) => id));
  const made = new Set<string>();
  for (const { keyResult, date } of checkIns) {
    const day = answeredDueDay(cadence, cycle, date);
    if (day !== null && ids.has(keyResult)) made.add(`${keyResult} ${day}`);
  }
  return due === 0 ? null : made.size / due;
}

/** What a forecast from the first half's check-ins would have said, held against the last value that was checked in. */
function forecastsOf(
  keyResults: readonly KeyResult[],
  checkIns: readonly CheckIn[],
  cycle: Cycle,
): ProcessReview["forecasts"] {
  const half = halfway(cycle);
  let held = 0;
  let of = 0;
  for (const keyResult of keyResults) {
    const measure = measureOf(keyResult);
    if (measure.kind !== "number") continue;
    const own = checkIns.filter((checkIn) => checkIn.keyResult === keyResult.id && checkIn.value !== null);
    const last = own.reduce<CheckIn | null>(
      (latest, checkIn) => (latest === null || checkIn.date >= latest.date ? checkIn : latest),
      null,
    );
    if (last === null || last.date <= half) continue;
    const forecast = forecastOf(
      own.filter(({ date }) => date <= half),
      measure.target,
      last.date,
    );
    if ("reason" in forecast) continue;
    of++;
    if (last.value! >= forecast.low && last.value! <= forecast.high) held++;
  }
  return of === 0 ? null : { held, of };
}

function confidenceOf(
  scored: readonly Closing[],
  checkIns: readonly CheckIn[],
  cycle: Cycle,
): ProcessReview["confidence"] {
  const half = halfway(cycle);
  const believed = (item: string) => {
    const own = checkIns.filter(
      ({ keyResult, date, confidence }) => keyResult === item && date <= half && confidence !== null,
    );
    return own.length === 0
      ? null
      : own.reduce((latest, checkIn) => (checkIn.date >= latest.date ? checkIn : latest)).confidence;
  };
  const of = (met: boolean) =>
    mean(scored.filter(({ score }) => score! >= 0.7 === met).flatMap(({ item }) => believed(item) ?? []));
  return { met: of(true), unmet: of(false) };
}

function halfway({ start, end }: Cycle): IsoDate {
  return addDays(start, Math.floor(daysBetween(start, end) / 2));
}

function isWithin(date: IsoDate, { start, end }: Cycle): boolean {
  return date >= start && date <= addDays(end, 14);
}

function share<T>(items: readonly T[], is: (item: T) => boolean): number | null {
  return items.length === 0 ? null : items.filter(is).length / items.length;
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
