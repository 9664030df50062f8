import type { Cycle } from "../okr/plan.ts";
import { addDays, daysBetween, type IsoDate, weekday } from "../sheet/dates.ts";

/**
 * Share of the cycle that has passed by the end of today, 0–1: 0 the day before it starts, 1 on its last day.
 * With `workdaysOnly`, Saturdays and Sundays do not count.
 */
export function elapsedShare(
  cycle: Pick<Cycle, "start" | "end">,
  today: IsoDate,
  workdaysOnly = false,
): number {
  if (today < cycle.start) return 0;
  if (today >= cycle.end) return 1;
  const count = workdaysOnly ? workdays : (from: IsoDate, to: IsoDate) => daysBetween(from, to) + 1;
  const all = count(cycle.start, cycle.end);
  return all === 0 ? 1 : count(cycle.start, today) / all;
}

/** Monday to Friday from one day to another, both counted. */
function workdays(from: IsoDate, to: IsoDate): number {
  const days = daysBetween(from, to) + 1;
  let count = Math.floor(days / 7) * 5;
  for (let day = addDays(from, Math.floor(days / 7) * 7); day <= to; day = addDays(day, 1)) {
    if (weekday(day) % 6 !== 0) count++;
  }
  return count;
}

/** Where a key result should be today, as a fraction from start to target: the elapsed share up to its own due date. */
export function expectedOf(cycle: Cycle, due: IsoDate | null, today: IsoDate, workdaysOnly = false): number {
  const end = due !== null && due > cycle.start ? due : cycle.end;
  return elapsedShare({ start: cycle.start, end }, today, workdaysOnly);
}
