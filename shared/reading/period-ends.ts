import type { IsoDate } from "../sheet/dates.ts";
import type { Parse } from "./parser.ts";
import { monthEnd } from "./values/calendars.ts";
import { readPeriodName } from "./values/periods.ts";

/**
 * The last day of each period column, left to right; null where the header names no days. Headers without a year that run over
 * its turn ("Oct | Nov | Dec | Jan") go on into the next one, and those that run backwards into the one before.
 */
export function endsOfPeriods(labels: readonly string[], parse: Parse): (IsoDate | null)[] {
  let shift = 0;
  let previous: number | null = null;
  return labels.map((label) => {
    const parsed = parse({ value: label, text: label, formula: null, format: null }, "cycle");
    const end = parsed.kind === "period" ? parsed.end : parsed.kind === "date" ? parsed.date : null;
    if (end === null || readPeriodName(label, { role: "period" })?.year !== null) return end;
    const month = Number(end.slice(5, 7));
    if (previous !== null && Math.abs(month - previous) >= 6) shift += month < previous ? 1 : -1;
    previous = month;
    return shift === 0 ? end : monthEnd(Number(end.slice(0, 4)) + shift, month);
  });
}
