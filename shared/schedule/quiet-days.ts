import { addDays, type IsoDate, weekday } from "../sheet/dates.ts";

/** A day, or days in a row, both ends included: "2026-12-24", or without a year "12-24", which comes back every year. */
export interface QuietSpan {
  readonly from: string;
  readonly to: string;
}

/** Days on which nobody is asked for anything: holidays, and the days of the week that are free. */
export interface QuietDays {
  /** 0 Sunday … 6 Saturday, in this order. */
  readonly weekdays: readonly number[];
  readonly spans: readonly QuietSpan[];
}

export const quietWeekends: QuietDays = { weekdays: [0, 6], spans: [] };

export function isQuietDate({ spans }: QuietDays, date: IsoDate): boolean {
  return spans.some(({ from, to }) => {
    const day = from.length === 5 ? date.slice(5) : date;
    // 24 December to 2 January goes over the end of the year.
    return from <= to ? from <= day && day <= to : day >= from || day <= to;
  });
}

/** How many days after `from`, up to and including `to`, are quiet dates; free days of the week do not count. */
export function quietDatesBetween(quiet: QuietDays, from: IsoDate, to: IsoDate): number {
  let count = 0;
  if (quiet.spans.length > 0)
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isQuietDate(quiet, day)) count++;
  return count;
}

export function isQuiet(quiet: QuietDays, date: IsoDate): boolean {
  return quiet.weekdays.includes(weekday(date)) || isQuietDate(quiet, date);
}

/** No team rests for longer; spans that leave no day at all would search for ever. */
const longestRest = 400;

/** The first day from `date` on that is not quiet. */
function nextLoudDay(quiet: QuietDays, date: IsoDate): IsoDate {
  let day = date;
  for (let tried = 0; tried < longestRest && isQuiet(quiet, day); tried++) day = addDays(day, 1);
  return day;
}

/** So many days that are not quiet after `date`: the third of them for 3. For 0 the first from `date` on. */
export function loudDaysAfter(quiet: QuietDays, date: IsoDate, count: number): IsoDate {
  let day = nextLoudDay(quiet, date);
  for (let left = count; left > 0; left--) day = nextLoudDay(quiet, addDays(day, 1));
  return day;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** As the setting writes them: "24 Dec - 2 Jan; 2027-05-01". */
export function quietSpansText(spans: readonly QuietSpan[]): string {
  const said = (day: string) =>
    day.length === 5 ? `${Number(day.slice(3))} ${months[Number(day.slice(0, 2)) - 1]}` : day;
  return spans.map(({ from, to }) => (from === to ? said(from) : `${said(from)} - ${said(to)}`)).join("; ");
}
