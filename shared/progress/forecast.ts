import type { CheckIn } from "../okr/check-in.ts";
import { addDays, daysBetween, type IsoDate } from "../sheet/dates.ts";

/** Where a key result ends if it goes on as it has, in its own unit. */
export interface Forecast {
  readonly end: IsoDate;
  readonly value: number;
  /** Nine in ten futures of a steady trend with the scatter seen so far end between these. */
  readonly low: number;
  readonly high: number;
  /** Change a day. */
  readonly slope: number;
  /** The day on which the trend meets the target, null where it does not within a year. */
  readonly reaches: IsoDate | null;
}

export type ForecastResult = Forecast | { readonly reason: string };

interface Point {
  readonly day: number;
  readonly value: number;
}

/** Fewer points than this give a line, but no honest range around it. */
const fewestPoints = 3;

/**
 * A straight line through the check-ins by least squares, carried to the end of the cycle, with its 90 % prediction interval
 * (standard error of a forecast in simple regression, Student's t with n − 2 degrees of freedom).
 */
export function forecastOf(checkIns: readonly CheckIn[], target: number, end: IsoDate): ForecastResult {
  const points = pointsOf(checkIns);
  if (points.length < fewestPoints) {
    return {
      reason: `A forecast needs ${fewestPoints} check-ins with a value; there ${points.length === 1 ? "is" : "are"} ${points.length}`,
    };
  }
  const origin = checkIns.reduce((first, { date }) => (date < first ? date : first), checkIns[0]!.date);
  const n = points.length;
  const meanDay = mean(points.map(({ day }) => day));
  const meanValue = mean(points.map(({ value }) => value));
  const spread = sum(points.map(({ day }) => (day - meanDay) ** 2));
  const slope = sum(points.map(({ day, value }) => (day - meanDay) * (value - meanValue))) / spread;
  const at = (day: number) => meanValue + slope * (day - meanDay);
  const scatter = Math.sqrt(sum(points.map(({ day, value }) => (value - at(day)) ** 2)) / (n - 2));
  const lastDay = daysBetween(origin, end);
  const margin = student90(n - 2) * scatter * Math.sqrt(1 + 1 / n + (lastDay - meanDay) ** 2 / spread);
  const value = at(lastDay);
  return {
    end,
    value,
    low: value - margin,
    high: value + margin,
    slope,
    reaches: dayOfReaching(origin, at, slope, target, points[n - 1]!),
  };
}

/** One point a day, the last check-in of that day, days counted from the first check-in. */
function pointsOf(checkIns: readonly CheckIn[]): Point[] {
  const byDate = new Map<IsoDate, number>();
  for (const { date, value } of checkIns) if (value !== null) byDate.set(date, value);
  const dates = [...byDate.keys()].sort();
  const first = checkIns.reduce((earliest, { date }) => (date < earliest ? date : earliest), dates[0] ?? "");
  return dates.map((date) => ({ day: daysBetween(first, date), value: byDate.get(date)! }));
}

function dayOfReaching(
  origin: IsoDate,
  at: (day: number) => number,
  slope: number,
  target: number,
  last: Point,
): IsoDate | null {
  const days = (target - at(0)) / slope;
  return Number.isFinite(days) && days >= last.day && days <= last.day + 365
    ? addDays(origin, Math.ceil(days))
    : null;
}

/** Two-sided 90 % quantiles of Student's t for 1, 2, … degrees of freedom (any statistics table); a quarter's weekly check-ins need no more. */
const quantiles = [
  6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753,
];

function student90(freedom: number): number {
  return quantiles[freedom - 1] ?? 1.69;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
