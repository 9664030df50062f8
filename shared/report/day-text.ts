import { weekdayNames } from "../schedule/cadence-words.ts";
import { type IsoDate, weekday } from "../sheet/dates.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "Monday, 16 November", with its year where that is not today's. */
export function dayText(date: IsoDate, today: IsoDate): string {
  const year = date.slice(0, 4);
  const named = `${weekdayNames[weekday(date)]}, ${Number(date.slice(8))} ${months[Number(date.slice(5, 7)) - 1]}`;
  return year === today.slice(0, 4) ? named : `${named} ${year}`;
}
