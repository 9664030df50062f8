import type { Summary } from "../../shared/progress/summary.ts";
import { type Cadence, owesCheckIn } from "../../shared/schedule/cadence.ts";
import { isQuiet } from "../../shared/schedule/quiet-days.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";

/** Further ahead than a month nobody can say what will have been checked in by then. */
const horizon = 31;

/** The day on which each key result owes its next check-in; today for what is owed already. */
export function dueDays(summary: Summary, cadence: Cadence): IsoDate[] {
  const days: IsoDate[] = [];
  for (const { keyResults } of summary.objectives) {
    for (const { due, status, lastCheckIn } of keyResults) {
      if (due) days.push(summary.today);
      else if (status !== "done" && status !== "dropped") {
        const next = nextDueDay(summary, cadence, lastCheckIn);
        if (next !== null) days.push(next);
      }
    }
  }
  return days;
}

/** The days until the horizon on which the team wants to be left in peace. */
export function quietDays(today: IsoDate, { quiet }: Cadence): IsoDate[] {
  const days = Array.from({ length: horizon + 1 }, (_, ahead) => addDays(today, ahead));
  return days.filter((day) => isQuiet(quiet, day));
}

function nextDueDay(summary: Summary, cadence: Cadence, lastCheckIn: IsoDate | null): IsoDate | null {
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const day = addDays(summary.today, ahead);
    if (owesCheckIn(cadence, summary.cycle, lastCheckIn, day)) return day;
  }
  return null;
}
