import type { Parsed } from "../../okr/parsed.ts";
import { addDays, type IsoDate, isoDate, weekday } from "../../sheet/dates.ts";
import { asciiDigits, fold, wordKey } from "../headers/fold.ts";
import { type Language, namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { calendarOf, dayIn, monthEnd } from "./calendars.ts";
import { type ParseContext, speaks } from "./context.ts";
import { jalaliMonthNumber, monthNumber } from "./months.ts";

export type PeriodUnit = "year" | "half" | "quarter" | "month" | "week";

/** A period's name taken apart; `year` is null where it names none. */
export interface PeriodName {
  readonly unit: PeriodUnit;
  /** 1–4 for quarters, 1–2 for halves, 1–12, 1–53; 0 for a year. */
  readonly index: number;
  /** The end of "Q3–Q4"; equal to `index` otherwise. */
  readonly lastIndex: number;
  readonly year: number | null;
  readonly isJalali: boolean;
}

interface UnitWord {
  readonly unit: PeriodUnit;
  readonly language: string;
}

let units: Map<string, UnitWord[]> | null = null;
let ordinals: Map<string, number> | null = null;

function addOrdinals(words: readonly string[]): void {
  words.forEach((word, i) => {
    ordinals!.set(wordKey(fold(word)), i + 1);
  });
}

function build(): Map<string, UnitWord[]> {
  const map = new Map<string, UnitWord[]>();
  ordinals = new Map();
  for (const { code, periods } of languages) {
    const { quarter, half, year, month, week } = periods;
    const all: Record<PeriodUnit, Language["periods"]["year"]> = { quarter, half, year, month, week };
    for (const [unit, names] of Object.entries(all)) {
      for (const name of namesOf(names)) {
        const key = wordKey(fold(name));
        const known = map.get(key) ?? [];
        known.push({ unit: unit as PeriodUnit, language: code });
        map.set(key, known);
      }
    }
    addOrdinals(namesOf(periods.ordinals ?? ""));
  }
  addOrdinals(["一", "二", "三", "四"]);
  addOrdinals(["i", "ii", "iii", "iv"]);
  return map;
}

/** Words that add nothing: "end of Q2 2026" is due at the end of Q2, "第2四半期". */
const ignorable =
  /^(?:de|del|of|do|da|di|du|des|der|die|das|the|s|e|er|re|o|a|st|nd|rd|th|ten|ve|end|by|eod|close|ende|fin|final|finales|fim|fine|eind|einde|koniec|konca|до|конец|конца|г|год|года|гг|sonu|cuoi|akhir|nihayeti|נ|第|末|底|前|度|中|まで|말|까지|제|نهايه|پايان|از|ه|م|ش|ปลาย|สิ้น|พศ|พ|ศ|en|le|im|in|im|no|na|em|den|az|el|la|i|r|roku|w|к|в|fy|fiscal|fiscale|fiscales|calendar|ปี|nam|年|年度|년|tahun|सन|वर्ष|साल|سال|عام|سنه)$/;

/** Months that a plan may number from its start. */
const longestPlan = 36;

/** The highest number of a period of a unit, with so many months in its year or plan. */
function mostOf(unit: PeriodUnit, months: number): number {
  switch (unit) {
    case "half":
      return 2;
    case "quarter":
      return 4;
    case "month":
      return months;
    case "week":
      return 53;
    case "year":
      return 9999;
  }
}

function unitOf(word: string, index: number | null, context: ParseContext): PeriodUnit | null {
  units ??= build();
  const found = units.get(word);
  if (!found) return null;
  // "Month 18" is one, "T18" and "M18" may be anything.
  const months = word.length > 2 ? longestPlan : 12;
  const fits = found.filter(({ unit }) => index === null || index <= mostOf(unit, months));
  const own = fits.filter((entry) => speaks(context, entry.language));
  const among = own.length > 0 ? own : fits;
  const first = among[0];
  if (!first) return null;
  // "T3" is a quarter in French and a month in Vietnamese: without a language it stays open.
  return among.every((entry) => entry.unit === first.unit) || own.length > 0 || context.role === "period"
    ? first.unit
    : null;
}

/** "€2M", "3 M$", "1.5m", "< 1 h", "3/quarter": how much, or how often. */
const amount = /[\p{Sc}%‰<>≤≥]|^\p{Nd}+\s?\/\s?\p{L}{3}|^\p{Nd}+[.,]\p{Nd}{1,3}\s?\p{L}{1,3}$/u;

/** "6 months", "12 meses": how long, not June or December. */
function isDuration(text: string): boolean {
  const word = /^\s*\d{1,3}\s+(\p{L}{3,}s)\s*$/u.exec(text)?.[1];
  return word !== undefined && units!.has(wordKey(fold(word)));
}

/** Takes apart a text that is nothing but a period's name, in any language; null for anything else. */
export function readPeriodName(text: string, context: ParseContext = {}): PeriodName | null {
  if (text.length < 2 || text.length > 36 || amount.test(text)) return null;
  units ??= build();
  if (isDuration(text)) return null;
  const plain = asciiDigits(text).replace(/\.(?=[\u0e00-\u0e7f])|(?<=[\u0e00-\u0e7f])\./g, "");
  const numericMonth = /^(?:(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[月월]?|(\d{1,2})\s?[-/.]\s?(\d{4}))$/.exec(
    plain.trim(),
  );
  if (numericMonth) {
    const year = Number(numericMonth[1] ?? numericMonth[4]);
    const month = Number(numericMonth[2] ?? numericMonth[3]);
    // "2026-27" is a fiscal year, not a month.
    if (calendarOf(year) === null) return null;
    if (month < 1 || month > 12) {
      if (numericMonth[1] === undefined || month !== (year + 1) % 100) return null;
      return { unit: "year", index: 0, lastIndex: 1, year, isJalali: calendarOf(year) === "jalali" };
    }
    return { unit: "month", index: month, lastIndex: month, year, isJalali: calendarOf(year) === "jalali" };
  }
  const parts = fold(plain).match(/\d+|[^\d\s]+/gu) ?? [];
  if (parts.length === 0 || parts.length > 9) return null;
  let year: number | null = null;
  const months: number[] = [];
  let isJalali = false;
  const numbers: number[] = [];
  let words: string[] = [];
  const isFiscal = /^(?:fy|年度|財年|财年)/i.test(text.trim()) || /\bfy/i.test(text);
  const isThai = /[\u0e00-\u0e7f]/.test(text);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (/^\d/.test(part)) {
      const number = Number(part);
      const before = parts[i - 1] ?? "";
      const touchesFiscal = /^(?:fy|cy|ay)$/.test(before);
      if (part.length === 4 && calendarOf(number) !== null && year === null) year = number;
      else if (part.length === 2 && touchesFiscal && year === null) year = 2000 + number;
      else if (part.length <= 2) numbers.push(number);
      else if (part.length === 4 && year !== null) return null;
      else return null;
      continue;
    }
    const key = wordKey(part);
    const month = monthNumber(key);
    const jalali = month === 0 ? jalaliMonthNumber(key) : 0;
    if (month !== 0 || jalali !== 0) {
      months.push(month || jalali);
      if (jalali !== 0) isJalali = true;
    } else words.push(key);
  }
  // "Mar" may be a month, "mar" a word for a week day elsewhere; with a unit word it is no month.
  if (months.length > 0 && months.length <= 2) {
    words = words.filter(
      (word) =>
        !ignorable.test(word) &&
        unitOf(word, null, context) !== "month" &&
        unitOf(word, null, context) !== "year",
    );
    if (words.length > 0) return null;
    if (year === null && numbers.length === 1) {
      if (!/[-'’/.]\s?\d{2}$|^\d{2}\s?[-'’/.]/.test(plain.trim()) && !isThai) return null;
      year = isThai ? 2500 + numbers[0]! : 2000 + numbers[0]!;
    } else if (numbers.length > 0) return null;
    return { unit: "month", index: months[0]!, lastIndex: months[months.length - 1]!, year, isJalali };
  }
  let unit: PeriodUnit | null = null;
  for (const word of words) {
    const ordinal = ordinals!.get(word);
    if (ordinal !== undefined) {
      numbers.push(ordinal);
      continue;
    }
    const named =
      unitOf(word, numbers.length > 0 ? Math.min(...numbers) : null, context) ??
      gluedUnit(word, numbers, context);
    if (named !== null) {
      if (unit === null || unit === "year" || named === unit) unit = named;
      else if (named !== "year") return null;
    } else if (!ignorable.test(word)) return null;
  }
  if (unit === null) {
    if (year === null || numbers.length > 1) return null;
    // "2026", "2026–27".
    if (numbers.length === 1 && numbers[0] !== (year + 1) % 100) return null;
    return {
      unit: "year",
      index: 0,
      lastIndex: numbers.length,
      year,
      isJalali: calendarOf(year) === "jalali",
    };
  }
  if (unit === "year") {
    if (year === null) {
      if (numbers.length !== 1) return null;
      // "Year 2" of a plan counts from its start; "FY26" is a year of its own.
      if (!isFiscal && /^\p{L}/u.test(plain.trim()))
        return { unit, index: numbers[0]!, lastIndex: 0, year: null, isJalali: false };
      if (!isFiscal) return null;
      year = 2000 + numbers[0]!;
      numbers.pop();
    }
    // "FY2026/27", "y1_2026_27".
    const isAcross = numbers.length > 0 && numbers[numbers.length - 1] === (year + 1) % 100;
    if (numbers.length > (isAcross ? 2 : 1)) return null;
    return {
      unit,
      index: 0,
      lastIndex: isAcross ? 1 : 0,
      year,
      isJalali: calendarOf(year) === "jalali",
    };
  }
  // "Month 18" of a plan counts from its start, as "Year 2" does.
  const isCounted = year === null && numbers.length === 1 && /^\p{L}/u.test(plain.trim());
  const most = mostOf(unit, isCounted ? longestPlan : 12);
  // "Q1 26", "3T26": the number that cannot be the index is the year.
  if (year === null && numbers.length === 2 && !/[-–—]\s?[^\d\s]+\s?\d{1,2}$/.test(plain)) {
    const [a, b] = numbers as [number, number];
    if (a <= most && b > 12 && b < 70) {
      year = 2000 + b;
      numbers.pop();
    } else if (b <= most && a > 12 && a < 70) {
      year = 2000 + a;
      numbers.shift();
    }
  }
  const index = numbers[0];
  const lastIndex = numbers[1] ?? index;
  if (
    index === undefined ||
    lastIndex === undefined ||
    numbers.length > 2 ||
    index < 1 ||
    lastIndex > most ||
    lastIndex < index
  )
    return null;
  return { unit, index, lastIndex, year, isJalali: year !== null && calendarOf(year) === "jalali" };
}

/** "第2四半期", "季度", "분기": unit words written together with others. */
function gluedUnit(word: string, numbers: readonly number[], context: ParseContext): PeriodUnit | null {
  if (!/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word)) return null;
  const glued = /^(年?第?)([一二三四])?(.+?)(?:末|底|まで|前|中|度|말|까지)?$/u.exec(word);
  if (!glued) return null;
  const unit = unitOf(glued[3]!, null, context);
  if (unit !== null && glued[2]) (numbers as number[]).push("一二三四".indexOf(glued[2]) + 1);
  return unit;
}

/** A period with its first and last day; null where the text names none, or names one without a year while today is unknown. */
export function readPeriod(text: string, context: ParseContext): Parsed | null {
  const name = readPeriodName(text, context);
  if (!name) return null;
  const year = name.year ?? yearOfToday(name, context);
  if (year === null) return null;
  const span = daysOf(name, year);
  return span && { kind: "period", label: text, start: span[0], end: span[1] };
}

/** "Week 3" and "W12" count from the start of a cycle as often as from January: without a year only a calendar week is one. */
function yearOfToday(name: PeriodName, context: ParseContext): number | null {
  if (context.today === undefined || name.unit === "week" || name.unit === "year" || name.isJalali)
    return null;
  return Number(context.today.slice(0, 4));
}

function daysOf(name: PeriodName, year: number): [IsoDate, IsoDate] | null {
  const from = (first: number, last: number, lastYear = year): [IsoDate, IsoDate] | null => {
    const start = dayIn(year, first, 1);
    const end = monthEnd(lastYear, last);
    return start === null || end === null ? null : [start, end];
  };
  switch (name.unit) {
    case "year":
      return from(1, 12, year + (name.lastIndex > 0 ? 1 : 0));
    case "half":
      return from(name.index * 6 - 5, name.lastIndex * 6);
    case "quarter":
      return from(name.index * 3 - 2, name.lastIndex * 3);
    case "month":
      return from(name.index, name.lastIndex);
    case "week": {
      if (calendarOf(year) !== "gregorian") return null;
      // ISO 8601: week 1 holds 4 January, weeks begin on Monday.
      const fourth = isoDate(year, 1, 4)!;
      const monday = addDays(fourth, -((weekday(fourth) + 6) % 7));
      return [addDays(monday, (name.index - 1) * 7), addDays(monday, name.lastIndex * 7 - 1)];
    }
  }
}
