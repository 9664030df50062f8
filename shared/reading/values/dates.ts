import type { Parsed } from "../../okr/parsed.ts";
import { daysBetween, type IsoDate, isoDate } from "../../sheet/dates.ts";
import { fold } from "../headers/fold.ts";
import { calendarOf, dayIn, jalaliToIso } from "./calendars.ts";
import { dateOrderOf, type ParseContext } from "./context.ts";
import { jalaliMonthNumber, monthNumber } from "./months.ts";

/** Nothing is a date whose year lies outside of a plan's reach; "01/01/12026" is a slip of the finger. */
const time =
  /[T ,]+\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|Uhr|[+-]\d{2}:?\d{2})?$/;

/** Year first: 2026-03-31, 2026/3/31, 2026.03.31, 2026年3月31日, 2026년 3월 31일. */
const yearFirst = /^(\d{4})\s?([-/.年년])\s?(\d{1,2})\s?([-/.月월])\s?(\d{1,2})\s?[日일.]?$/;
const yearLast = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/;
const era = /^(令和|平成|R|民國|民国)\s?(\d{1,3}|元)\s?[年.]\s?(\d{1,2})\s?[月.]\s?(\d{1,2})\s?日?$/;
const eraStart: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  民國: 1911,
  民国: 1911,
};

/** A calendar day in any common form and calendar; null where the text is none, is impossible, or could be two different days. */
export function readDate(text: string, context: ParseContext): Parsed | null {
  if (text.length < 4 || text.length > 48) return null;
  const bare = text.replace(/\s*\([^()]*\)$/, "");
  const date = readDay(bare.replace(time, ""), context);
  return date === null ? readDays(bare, context) : { kind: "date", date };
}

/** "13.11.2026 – 20.11.2026": the days from one date to another. */
function readDays(text: string, context: ParseContext): Parsed | null {
  const parts = text.split(/\s+(?:[-–—~]|to|bis|a|à|al|до|au|t\/m)\s+/u);
  if (parts.length !== 2) return null;
  const start = readDay(parts[0]!, context);
  const end = start === null ? null : readDay(parts[1]!, context);
  return start === null || end === null || end < start ? null : { kind: "period", label: text, start, end };
}

function readDay(text: string, context: ParseContext): IsoDate | null {
  let match = yearFirst.exec(text);
  if (match) {
    if (match[2] !== match[4] && /[-/.]/.test(match[2]!)) return null;
    return dayIn(Number(match[1]), Number(match[3]), Number(match[5]));
  }
  match = yearLast.exec(text);
  if (match)
    return readNumericDay(Number(match[1]), Number(match[3]), fullYear(match[4]!), match[2]!, context);
  match = era.exec(text);
  if (match) {
    const year = eraStart[match[1]!]! + (match[2] === "元" ? 1 : Number(match[2]));
    return isoDate(year, Number(match[3]), Number(match[4]));
  }
  if (isDateRole(context)) {
    match = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    if (match) return dayIn(Number(match[1]), Number(match[2]), Number(match[3]));
    // "1-2" may be the first two weeks of something.
    match = /^(?:(\d{1,2})[/.](\d{1,2})\.?|(\d{2})-(\d{2}))$/.exec(text);
    if (match)
      return readYearless(
        Number(match[1] ?? match[3]),
        Number(match[2] ?? match[4]),
        text.includes(".") ? "." : "/",
        context,
      );
  }
  match = /^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]$/.exec(text);
  if (match) return nearest(Number(match[1]), Number(match[2]), context);
  return /\p{L}/u.test(text) ? readNamedDay(text, context) : null;
}

function isDateRole(context: ParseContext): boolean {
  return context.role === "due" || context.role === "lastCheckIn";
}

/** "26" → 2026, "85" → 1985; four digits stay. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

/** A day number above 12 settles the order; points are day first everywhere; else the column or locale decides. */
function readNumericDay(
  a: number,
  b: number,
  year: number,
  separator: string,
  context: ParseContext,
): IsoDate | null {
  if (calendarOf(year) === null) return null;
  const dayFirst = dayIn(year, b, a);
  const monthFirst = dayIn(year, a, b);
  if (separator === ".") return dayFirst;
  if (dayFirst === null || monthFirst === null || a === b) return dayFirst ?? monthFirst;
  if (calendarOf(year) !== "gregorian") return dayFirst;
  const order = dateOrderOf(context);
  return order === "dmy" ? dayFirst : order === "mdy" ? monthFirst : null;
}

function readYearless(a: number, b: number, separator: string, context: ParseContext): IsoDate | null {
  const dayFirst = nearest(b, a, context);
  const monthFirst = nearest(a, b, context);
  if (separator === ".") return dayFirst;
  if (dayFirst === null || monthFirst === null || a === b) return dayFirst ?? monthFirst;
  const order = dateOrderOf(context);
  return order === "dmy" ? dayFirst : order === "mdy" || order === "ymd" ? monthFirst : null;
}

/** A day without a year is the one nearest to today; without today it is no date. */
function nearest(month: number, day: number, context: ParseContext): IsoDate | null {
  const today = context.today;
  if (today === undefined) return null;
  const year = Number(today.slice(0, 4));
  let best: IsoDate | null = null;
  for (const candidate of [
    isoDate(year, month, day),
    isoDate(year - 1, month, day),
    isoDate(year + 1, month, day),
  ]) {
    if (candidate === null) continue;
    if (best === null || Math.abs(daysBetween(today, candidate)) < Math.abs(daysBetween(today, best)))
      best = candidate;
  }
  return best;
}

/** Words that stand between the parts of a date: "31 de marzo de 2026", "31st of March", "den 3. März", "ngày 31 tháng 3 năm 2026". */
const between =
  /^(?:de|del|of|the|den|der|dem|st|nd|rd|th|er|o|do|da|le|am|il|dia|el|год|года|г|ngay|nam|thn|tahun|r|roku|พ|ศ|พศ|วันที่|تاريخ|ميلادي|ه|ش|am|by|bis|jusqu|au|due|в|до|at|on)$/;

/** A day with its month in words, in any order that puts the month beside the day. */
function readNamedDay(text: string, context: ParseContext): IsoDate | null {
  const parts =
    fold(text.replace(/\.(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\./g, "")).match(/\d+|[^\d\s]+/gu) ?? [];
  if (parts.length < 2 || parts.length > 9) return null;
  let month = 0;
  let isJalali = false;
  const numbers: string[] = [];
  let monthAt = -1;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part >= "0" && part <= "9\uffff" && /^\d/.test(part)) {
      numbers.push(part);
      continue;
    }
    // "tháng 3" names its month by a number.
    if (part === "thang" && /^\d{1,2}$/.test(parts[i + 1] ?? "")) {
      if (month !== 0) return null;
      month = Number(parts[++i]);
      monthAt = numbers.length;
      continue;
    }
    const found = monthNumber(part);
    const jalali = found === 0 ? jalaliMonthNumber(part) : 0;
    if (found !== 0 || jalali !== 0) {
      if (month !== 0) return null;
      month = found || jalali;
      isJalali = jalali !== 0;
      monthAt = numbers.length;
    } else if (!between.test(part) && !(i === 0 && parts.length > 2 && part.length <= 12)) return null;
  }
  if (month === 0 || numbers.length === 0 || numbers.length > 2) return null;
  if (numbers.length === 1) {
    // "Mar 22" is a day; "Mar-22", "Mar '22" and "Mar 2022" are months and belong to the periods.
    if (numbers[0]!.length > 2 || (monthAt === 0 && /[-'’/]\s?\d/.test(text))) return null;
    return isJalali ? null : nearest(month, Number(numbers[0]), context);
  }
  const [first, second] = numbers as [string, string];
  const yearIsFirst = first.length === 4;
  const day = Number(yearIsFirst ? second : first);
  const year = fullYear(yearIsFirst ? first : second);
  if ((yearIsFirst ? second : first).length > 2 || (yearIsFirst ? first : second).length === 3) return null;
  if (isJalali) return jalaliToIso(year < 1200 ? year - 2000 + 1400 : year, month, day);
  // Thai two-digit years are Buddhist: "31 มี.ค. 69" is 2026.
  const isThai = /[\u0e00-\u0e7f]/.test(text);
  if (isThai && !yearIsFirst && second.length === 2) return isoDate(2500 + Number(second) - 543, month, day);
  return calendarOf(year) === null ? null : dayIn(year, month, day);
}
