import type { Summary } from "../../shared/progress/summary.ts";
import { owesCheckIn, weeklyOnMonday } from "../../shared/schedule/cadence.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";

/** Further ahead than a month nobody can say what will have been checked in by then. */
const horizon = 31;

/** The day on which each key result owes its next check-in; today for what is owed already. */
export function dueDays(summary: Summary): IsoDate[] {
  const days: IsoDate[] = [];
  for (const { keyResults } of summary.objectives) {
    for (const { due, status, lastCheckIn } of keyResults) {
      if (due) days.push(summary.today);
      else if (status !== "done" && status !== "dropped") {
        const next = nextDueDay(summary, lastCheckIn);
        if (next !== null) days.push(next);
      }
    }
  }
  return days;
}

function nextDueDay(summary: Summary, lastCheckIn: IsoDate | null): IsoDate | null {
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const day = addDays(summary.today, ahead);
    if (owesCheckIn(weeklyOnMonday, summary.cycle, lastCheckIn, day)) return day;
  }
  return null;
}
