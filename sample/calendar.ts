import { quarterOf } from "../shared/schedule/cycle.ts";
import { addDays, type IsoDate, isoToSerial, serialToIso } from "../shared/sheet/dates.ts";

/** The dates of the sample, told from the day on which it is looked at. */
export interface Calendar {
  /** "Q4 2026". */
  readonly quarter: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Serial number of the day so many days ago, never before the quarter. */
  ago(days: number): number;
  /** Serial number of the day so many days before the quarter ends. */
  beforeEnd(days: number): number;
}

export function calendarOf(today: IsoDate): Calendar {
  const { label, start, end } = quarterOf(today);
  return {
    quarter: label,
    start,
    end,
    ago: (days) => Math.max(isoToSerial(start), isoToSerial(today) - days),
    beforeEnd: (days) => isoToSerial(addDays(end, -days)),
  };
}

const months = "January February March April May June July August September October November December".split(
  " ",
);

/** "1 October". */
export function dayAndMonth(date: IsoDate): string {
  return `${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
}

/** "31.12.2026", typed as text by somebody used to writing dates that way. */
export function dotted(serial: number): string {
  return serialToIso(serial).split("-").reverse().join(".");
}
