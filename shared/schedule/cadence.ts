import type { Cycle } from "../okr/plan.ts";
import { addDays, daysBetween, type IsoDate, weekday } from "../sheet/dates.ts";
import { isQuietDate, type QuietDays, quietWeekends } from "./quiet-days.ts";

export interface Cadence {
  readonly every: "week" | "two-weeks" | "month";
  /** 0 Sunday … 6 Saturday; for monthly cadences, the first such day of the month. */
  readonly weekday: number;
  /** A check-in made this many days ahead of the due day counts for it. */
  readonly earlyDays: number;
  /** So many days after the due day nobody is reminded yet. */
  readonly graceDays: number;
  readonly quiet: QuietDays;
}

/** Weekly on Monday: the cadence that Wodtke's Radical Focus and most platforms start from. */
export const weeklyOnMonday: Cadence = {
  every: "week",
  weekday: 1,
  earlyDays: 3,
  graceDays: 0,
  quiet: quietWeekends,
};

/** A due day as the rhythm has it, and the day it moves to where that one is quiet. */
interface Due {
  readonly planned: IsoDate;
  readonly day: IsoDate;
}

/** The latest due day up to today, null where none has come in this cycle yet. The first week of a cycle is for starting. */
export function latestDueDay(cadence: Cadence, cycle: Cycle, today: IsoDate): IsoDate | null {
  return latestDue(cadence, cycle, today)?.day ?? null;
}

/** Every due day of the cycle up to and including `until`, in order. */
export function dueDays(cadence: Cadence, cycle: Cycle, until: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let due = latestDue(cadence, cycle, until); due; due = dueBefore(cadence, cycle, due.planned))
    days.unshift(due.day);
  return days;
}

/** The first due day after `today`, null where the cycle has none left. */
export function nextDueDay(cadence: Cadence, cycle: Cycle, today: IsoDate): IsoDate | null {
  return dueDays(cadence, cycle, cycle.end).find((day) => day > today) ?? null;
}

/** The due day that a check-in of this date answers: the latest one up to it, or the next where it came early; null outside the cycle. */
export function answeredDueDay(cadence: Cadence, cycle: Cycle, date: IsoDate): IsoDate | null {
  const planned = latestPlanned(cadence, cycle, addDays(date, cadence.earlyDays));
  if (planned === null) return null;
  return (moved(cadence, cycle, planned) ?? dueBefore(cadence, cycle, planned))?.day ?? null;
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
  const due = latestDue(cadence, cycle, today);
  if (due === null) return false;
  return lastCheckIn === null || lastCheckIn < addDays(due.planned, -cadence.earlyDays);
}

function latestDue(cadence: Cadence, cycle: Cycle, today: IsoDate): Due | null {
  const planned = latestPlanned(cadence, cycle, today);
  if (planned === null) return null;
  const due = moved(cadence, cycle, planned);
  return due !== null && due.day <= today ? due : dueBefore(cadence, cycle, planned);
}

function dueBefore(cadence: Cadence, cycle: Cycle, planned: IsoDate): Due | null {
  const before = latestPlanned(cadence, cycle, addDays(planned, -1));
  if (before === null || before >= planned) return null;
  return moved(cadence, cycle, before) ?? dueBefore(cadence, cycle, before);
}

/**
 * A due day among quiet dates moves to the first day after them. It falls away where the next one, or the end of the cycle, comes first. The team
 * has chosen its day of the week itself, so a free one may be that day, but nothing moves to another.
 */
function moved(cadence: Cadence, cycle: Cycle, planned: IsoDate): Due | null {
  const { quiet } = cadence;
  if (quiet.spans.length === 0 || !isQuietDate(quiet, planned)) return { planned, day: planned };
  const next = plannedAfter(cadence, planned);
  for (let day = addDays(planned, 1); day < next && day <= cycle.end; day = addDays(day, 1)) {
    if (!isQuietDate(quiet, day) && !quiet.weekdays.includes(weekday(day))) return { planned, day };
  }
  return null;
}

/** The latest day of the rhythm up to today, quiet or not. */
function latestPlanned(cadence: Cadence, cycle: Cycle, today: IsoDate): IsoDate | null {
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

function plannedAfter(cadence: Cadence, planned: IsoDate): IsoDate {
  if (cadence.every !== "month") return addDays(planned, cadence.every === "week" ? 7 : 14);
  return firstWeekdayOfMonth(addDays(`${planned.slice(0, 8)}01`, 31), cadence.weekday);
}

function firstWeekdayOfMonth(date: IsoDate, day: number): IsoDate {
  const first = `${date.slice(0, 8)}01`;
  return addDays(first, (day - weekday(first) + 7) % 7);
}
