import { addDays, type IsoDate, isoDate } from "../../sheet/dates.ts";

export type Calendar = "gregorian" | "jalali" | "buddhist";

/**
 * Solar Hijri date to ISO by the 33-year rule with the break years of Borkowski ("The Persian calendar for 3000 years", 1996);
 * null where there is no such day.
 */
export function jalaliToIso(year: number, month: number, day: number): IsoDate | null {
  if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1) return null;
  const length = month <= 6 ? 31 : month <= 11 || isJalaliLeap(year) ? 30 : 29;
  if (day > length) return null;
  // 1 Farvardin 1395 was 20 March 2016.
  let start = "2016-03-20";
  if (year >= 1395) for (let y = 1395; y < year; y++) start = addDays(start, isJalaliLeap(y) ? 366 : 365);
  else for (let y = 1394; y >= year; y--) start = addDays(start, isJalaliLeap(y) ? -366 : -365);
  return addDays(start, (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1);
}

/** Years 1, 5, 9, 13, 17, 22, 26 and 30 of each 33 are leap; right for 1178–1633. */
function isJalaliLeap(year: number): boolean {
  const rest = year % 33;
  return (
    rest === 1 ||
    rest === 5 ||
    rest === 9 ||
    rest === 13 ||
    rest === 17 ||
    rest === 22 ||
    rest === 26 ||
    rest === 30
  );
}

/** The calendar that a year number belongs to; null where it is no year of a plan. */
export function calendarOf(year: number): Calendar | null {
  if (year >= 1900 && year < 2200) return "gregorian";
  if (year >= 1340 && year < 1460) return "jalali";
  if (year >= 2440 && year < 2743) return "buddhist";
  return null;
}

/** Year, month, day in the calendar that the year shows, to ISO; null where there is no such day. */
export function dayIn(year: number, month: number, day: number): IsoDate | null {
  const calendar = calendarOf(year);
  if (calendar === null) return null;
  if (calendar === "jalali") return jalaliToIso(year, month, day);
  return isoDate(calendar === "buddhist" ? year - 543 : year, month, day);
}

/** The last day of a month in the calendar that the year shows. */
export function monthEnd(year: number, month: number): IsoDate | null {
  const next = month === 12 ? dayIn(year + 1, 1, 1) : dayIn(year, month + 1, 1);
  return next === null ? null : addDays(next, -1);
}
