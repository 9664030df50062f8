import type { QuietSpan } from "../../schedule/quiet-days.ts";
import { daysBetween, type IsoDate } from "../../sheet/dates.ts";
import { parseText } from "../values/parse.ts";

interface Context {
  readonly locale: string;
  readonly today: IsoDate;
}

/** One day as somebody wrote it; `yearly` where no year is given. */
interface Day {
  readonly date: IsoDate;
  readonly yearly: boolean;
}

/** Longer than any holiday; most likely the first and the last day were mixed up. */
const longestSpan = 120;

/**
 * "24 Dec - 2 Jan; 2027-05-01": days and stretches of days, parted by semicolons or lines. Days without a year come back every year.
 * What can be understood counts; of what cannot, the first part is named.
 */
export function readQuietSpans(
  text: string,
  context: Context,
): { readonly spans: readonly QuietSpan[]; readonly problem: string | null } {
  const spans: QuietSpan[] = [];
  let problem: string | null = null;
  for (const part of partsOf(text)) {
    const read = readSpan(part, context);
    if (typeof read === "string") problem ??= read;
    else spans.push(read);
  }
  return { spans, problem };
}

/** A comma parts days too, unless a year comes after it: "Dec 24, 2026". */
function partsOf(text: string): string[] {
  return text
    .split(/[;\n]|,(?!\s*\d{4}\b)/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readSpan(part: string, context: Context): QuietSpan | string {
  // "24-27 Dec" would pass for a day of 2027.
  const single = /^\d{1,2}\.?\s*[-–—]\s*\d{1,2}\.?\s*\p{L}/u.test(part) ? null : readDay(part, context);
  if (single) return spanOf(single, single);
  for (const { index, 0: between } of part.matchAll(/\s*[-–—]\s*|\s+(?:to|until|through)\s+/g)) {
    const last = readDay(part.slice(index + between.length), context);
    const first = last && readDay(firstIn(part.slice(0, index), part.slice(index + between.length)), context);
    if (first && last) return stretch(first, last, part);
  }
  return `“${part}” is no day. ${howTo}`;
}

const howTo = "Write days such as 24 Dec - 2 Jan; 2027-05-01";

/** "24" of "24-27 Dec" is a day of the same month. */
function firstIn(first: string, last: string): string {
  return /^\d{1,2}$/.test(first) ? last.replace(/\d{1,2}(?!\d)/, first) : first;
}

/** A year that stands at one end only counts for both. */
function stretch(first: Day, last: Day, part: string): QuietSpan | string {
  if (first.yearly && last.yearly) return checked(first, last, part);
  let from = first.date;
  let to = last.date;
  if (first.yearly) {
    from = `${to.slice(0, 4)}${from.slice(4)}`;
    if (from > to) from = `${Number(to.slice(0, 4)) - 1}${from.slice(4)}`;
  } else if (last.yearly) {
    to = `${from.slice(0, 4)}${to.slice(4)}`;
    if (to < from) to = `${Number(from.slice(0, 4)) + 1}${to.slice(4)}`;
  }
  return checked({ date: from, yearly: false }, { date: to, yearly: false }, part);
}

function checked(first: Day, last: Day, part: string): QuietSpan | string {
  const length = daysBetween(first.date, last.date);
  const days = first.yearly && length < 0 ? length + 365 : first.yearly ? length % 365 : length;
  if (days < 0) return `“${part}” ends before it begins. ${howTo}`;
  if (days > longestSpan) return `“${part}” is longer than ${longestSpan} days. ${howTo}`;
  return spanOf(first, last);
}

function spanOf(first: Day, last: Day): QuietSpan {
  const said = ({ date, yearly }: Day) => (yearly ? date.slice(5) : date);
  return { from: said(first), to: said(last) };
}

function readDay(text: string, context: Context): Day | null {
  const parsed = parseText(text, { role: "due", ...context });
  if (parsed.kind !== "date") return null;
  return { date: parsed.date, yearly: !/\d{4}|\d\D+\d+\D+\d/.test(text) };
}
