import type { Cycle } from "../okr/plan.ts";
import { addDays, type IsoDate, isoDate } from "../sheet/dates.ts";

/** The calendar quarter of a date: "Q4 2026", 1 October to 31 December. */
export function quarterOf(date: IsoDate): Cycle {
  const year = Number(date.slice(0, 4));
  const quarter = Math.floor((Number(date.slice(5, 7)) - 1) / 3) + 1;
  return quarterCycle(year, quarter);
}

/** Quarter 1–4 of a calendar year. */
function quarterCycle(year: number, quarter: number): Cycle {
  const start = isoDate(year, quarter * 3 - 2, 1)!;
  const next = quarter === 4 ? isoDate(year + 1, 1, 1)! : isoDate(year, quarter * 3 + 1, 1)!;
  return { label: `Q${quarter} ${year}`, start, end: addDays(next, -1) };
}
