import type { Cycle } from "../okr/plan.ts";
import { addDays, daysBetween, type IsoDate, weekday } from "../sheet/dates.ts";

export interface Cadence {
  readonly every: "week" | "two-weeks" | "month";
  /** 0 Sunday … 6 Saturday; for monthly cadences, the first such day of the month. */
  readonly weekday: number;
  /** A check-in made this many days ahead of the due day counts for it. */
  readonly earlyDays: number;
}

/** Weekly on Monday: the cadence that Wodtke's Radical Focus and most platforms start from. */
export const weeklyOnMonday: Cadence = { every: "week", weekday: 1, earlyDays: 3 };

/** The latest due day up to today, null where none has come in this cycle yet. The first week of a cycle is for starting. */
export function latestDueDay(cadence: Cadence, cycle: Cycle, today: IsoDate): IsoDate | null {
  const first = addDays(cycle.start, (cadence.weekday - weekday(cycle.start) + 7) % 7 || 7);
  const until = today < cycle.end ? today : cycle.end;
  if (until < first) return null;
  if (cadence.every !== "month") {
    const step = cadence.every === "week" ? 7 : 14;
    return addDays(first, Math.floor(daysBetween(first, until) / step) * step);
  }
  const thisMonth = firstWeekdayOfMonth(until, cadence.weekday);
  const due =
    thisMonth <= until
      ? thisMonth
      : firstWeekdayOfMonth(addDays(`${until.slice(0, 8)}01`, -1), cadence.weekday);
  return due < first ? first : due;
}

/** Every due day of the cycle up to and including `until`, in order. */
export function dueDays(cadence: Cadence, cycle: Cycle, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  let day = latestDueDay(cadence, cycle, until);
  while (day !== null) {
    days.unshift(day);
    const before = latestDueDay(cadence, cycle, addDays(day, -1));
    day = before !== null && before < day ? before : null;
  }
  return days;
}

/** The due day that a check-in of this date answers: the latest one up to it, or the next where it came early; null outside the cycle. */
export function answeredDueDay(cadence: Cadence, cycle: Cycle, date: IsoDate): IsoDate | null {
  return latestDueDay(cadence, cycle, addDays(date, cadence.earlyDays));
}

function firstWeekdayOfMonth(date: IsoDate, day: number): IsoDate {
  const first = `${date.slice(0, 8)}01`;
  return addDays(first, (day - weekday(first) + 7) % 7);
}

/**
 * Whether a check-in is owed: the latest due day has come and nothing was checked in for it.
 * Nothing is owed before the cycle's first due day or more than a week after its end.
 */
export function owesCheckIn(
  cadence: Cadence,
  cycle: Cycle,
  lastCheckIn: IsoDate | null,
  today: IsoDate,
): boolean {
  if (daysBetween(cycle.end, today) > 7) return false;
  const due = latestDueDay(cadence, cycle, today);
  if (due === null) return false;
  return lastCheckIn === null || lastCheckIn < addDays(due, -cadence.earlyDays);
}
