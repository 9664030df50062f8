import type { ColumnRole } from "../../okr/fields.ts";
import type { Parsed } from "../../okr/parsed.ts";
import { serialToIso } from "../../sheet/dates.ts";
import { isDateFormat, isPercentFormat } from "../../sheet/format.ts";
import type { Cell } from "../../sheet/workbook.ts";
import { dayIn } from "./calendars.ts";
import { clean, hasDigit } from "./clean.ts";
import { decimalOf, type ParseContext } from "./context.ts";
import { readDate } from "./dates.ts";
import { readBar, readFraction } from "./fractions.ts";
import { readNumber } from "./numbers.ts";
import { readNumeral } from "./numerals.ts";
import { looksLikePeople, readPeople } from "./people.ts";
import { readPeriod } from "./periods.ts";
import { readSpan } from "./spans.ts";
import { readLeadingStatus, readWord } from "./status.ts";

export { columnContext } from "./column-context.ts";
export type { ParseContext } from "./context.ts";
export { jsonValue } from "./json.ts";
export { spanIn } from "./spans.ts";

const blank: Parsed = { kind: "blank" };

/** Columns whose cells are wording or names: what looks like a number or a status in them is part of the wording. */
const wording: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "objective",
  "keyResult",
  "note",
  "parent",
  "type",
  "unit",
  "id",
  "team",
]);
const people: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["owner", "contributors", "sponsor"]);
const times: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["due", "lastCheckIn", "cycle", "period"]);

/**
 * What a cell means. Typed values win over their looks: a number is a number, a serial with a date format is a date.
 * Never throws; what cannot be told for certain stays text.
 */
export function parseValue(cell: Cell | null, context: ParseContext = {}): Parsed {
  if (cell === null) return blank;
  const { value } = cell;
  if (typeof value === "number") return parseTyped(value, cell, context);
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return parseText(value ?? cell.text, context);
}

/** Serial days of 1990 to 2079: a number in a date column that lost its format. */
const isSerial = (value: number) => value >= 32874 && value < 65746;

function parseTyped(value: number, cell: Cell, context: ParseContext): Parsed {
  if (!Number.isFinite(value)) return { kind: "error", error: "#NUM!" };
  const { format, text } = cell;
  if (format !== null && isDateFormat(format))
    return value >= 1 && value < 2958466 ? { kind: "date", date: serialToIso(value) } : number(value, null);
  if (format !== null && isPercentFormat(format)) return number(value, "%");
  if (context.role === "due" || context.role === "lastCheckIn") {
    if (isSerial(value)) return { kind: "date", date: serialToIso(value) };
    if (value > 13000000 && value < 22000000 && Number.isInteger(value)) {
      const date = dayIn(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
      if (date !== null) return { kind: "date", date };
    }
  }
  if ((context.role === "cycle" || context.role === "period") && Number.isInteger(value)) {
    return readPeriod(String(value), context) ?? number(value, null);
  }
  const unit = unitOfFormat(format, text);
  // A quoted % is only drawn behind the number: 0.8 shown as "0.8 %" is 0.8 percent.
  if (unit === "%" && format !== null) return number(Number((value / 100).toPrecision(15)), "%");
  return number(value, unit);
}

function number(value: number, unit: string | null): Parsed {
  return { kind: "number", number: value, unit, bound: "exactly" };
}

/** "$" of "[$$-409]#,##0", "Tage" of "0 \"Tage\"", "%" of a displayed "40%". */
function unitOfFormat(format: string | null, text: string): string | null {
  const last = text.charCodeAt(text.length - 1);
  const first = text.charCodeAt(0);
  const isBare = (code: number) => (code >= 48 && code <= 57) || code === 45;
  if (format === null && (Number.isNaN(last) || (isBare(last) && isBare(first)))) return null;
  if (format === null && text.endsWith("%")) return "%";
  const currency =
    /\[\$([^\]-]+)[^\]]*\]/.exec(format ?? "")?.[1] ?? /[$€£¥₹₽₩₺₫฿]/.exec(format ?? text)?.[0];
  if (currency !== undefined) return currency.trim();
  return /"\s*([^"0-9]+?)\s*"/.exec(format ?? "")?.[1] ?? null;
}

const errors =
  /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|¡?REF!|¡?VALOR!|¡?DIV\/0!|BEZUG!|NV|WERT!|ZAHL!|VALEUR!|NOM\s?\?|NOMBRE\?|ССЫЛКА!|ДЕЛ\/0!|ЗНАЧ!|Н\/Д|RIF!|VALORE!|DEEL\/0!|VERW!|WAARDE!|ADR!|ARG!)/i;

let remembered = new Map<string, Parsed>();
let rememberedFor = "";
let lastContext: ParseContext | null = null;

/** What a text means where it is the whole of a cell. */
export function parseText(text: string, context: ParseContext = {}): Parsed {
  if (text === "") return blank;
  const first = text.charCodeAt(0);
  if (first < 58 && first > 42 && text.length <= 20) {
    // Figures are by far the commonest and cost less to read than to remember.
    const figure = readFigure(text, context);
    if (figure) return figure;
  }
  if (context !== lastContext || remembered.size > 4000) {
    lastContext = context;
    forget(context);
  }
  let parsed = remembered.get(text);
  if (parsed === undefined) {
    parsed = recognise(text, context);
    remembered.set(text, parsed);
  }
  return parsed;
}

/** A plain number, with or without a percent sign, where the column holds neither wording nor days. */
function readFigure(text: string, context: ParseContext): Parsed | null {
  const { role } = context;
  if (role !== undefined && (wording.has(role) || people.has(role) || times.has(role))) return null;
  const plain = /^([-+]?)(\d[\d.,]*)(\s?%)?$/.exec(text);
  if (!plain) return null;
  const read = readNumeral(plain[2]!, decimalOf(context));
  if (read === null) return null;
  const signed = plain[1] === "-" ? -read : read;
  return plain[3] === undefined ? number(signed, null) : number(Number((signed / 100).toPrecision(15)), "%");
}

/** Empties the memory where it is full or was filled under another context. */
function forget(context: ParseContext): void {
  const key = `${context.role ?? ""}|${context.locale ?? ""}|${context.today ?? ""}|${context.decimal ?? ""}|${context.dateOrder ?? ""}`;
  if (key !== rememberedFor || remembered.size > 4000) {
    remembered = new Map();
    rememberedFor = key;
  }
}

function recognise(original: string, context: ParseContext): Parsed {
  const text = clean(original);
  if (text === "" || /^[-–—―‒_.·…]+$/.test(text)) return blank;
  const asText: Parsed = { kind: "text", text: original.trim() };
  if (text[0] === "#" && errors.test(text)) return { kind: "error", error: text };
  const { role } = context;
  if (/^[[<{(].{1,60}[\]>})]$/s.test(text)) {
    const placeholder = readBracketed(text, context);
    if (placeholder) return placeholder;
  }
  if (text[0] === "★") return readFraction(text) ?? asText;
  if (role !== "status" && text.charCodeAt(0) > 0x2500) {
    const bar = readBar(text);
    // The figure behind a bar is more exact than the bar.
    if (bar) return bar.rest === "" ? bar.drawn : recognise(bar.rest, context);
  }
  if (/^[?¿]+$/.test(text)) return { kind: "placeholder", word: text };
  if (role !== undefined && wording.has(role)) {
    const word = text.length <= 32 ? readWord(text, context) : null;
    return word?.kind === "placeholder" ? word : asText;
  }
  if (role !== undefined && people.has(role)) {
    const word = text.length <= 32 ? readWord(text, context) : null;
    if (word?.kind === "placeholder") return word;
    return readPeople(text) ?? asText;
  }
  const digits = hasDigit(text);
  // "✅ 100 %", "0.7 🟢": the sign says what to think of the figure.
  if (digits && role !== "status" && text.length <= 40 && drawn.test(text)) {
    const bare = recognise(text.replace(signsAround, ""), context);
    if (figures.has(bare.kind)) return bare;
  }
  if (digits && text.length <= 64) {
    const isTime = role !== undefined && times.has(role);
    if (isTime) {
      const time =
        role === "cycle" || role === "period"
          ? (readPeriod(text, context) ?? readDate(text, context))
          : (readDate(text, context) ?? readPeriod(text, context));
      if (time) return time;
    }
    const value = readFigures(text, context, isTime);
    if (value) return value;
  } else if (digits && text.length <= 120) {
    const span = readSpan(text, context);
    if (span) return span;
  }
  if (text.length <= 32 || (text.length <= 48 && text.charCodeAt(0) > 127)) {
    const word = readWord(text, context);
    if (word) return "word" in word ? { ...word, word: asText.text } : word;
    if (!digits) {
      const period = readPeriod(text, context);
      if (period && (role === undefined || times.has(role))) return period;
    }
  }
  if (role === "status") return readLeadingStatus(text, context) ?? asText;
  if (role === "confidence") return readLeadingLevel(text, context) ?? asText;
  if (digits && role !== undefined && measured.has(role))
    return readCounted(text) ?? readLeadingFigure(text, context) ?? asText;
  if (digits && role === "target") return readTarget(text, context) ?? asText;
  if (text.indexOf("@") >= 0 && text.length <= 120 && looksLikePeople(text))
    return readPeople(text) ?? asText;
  return asText;
}

/** Columns of what was measured: behind a figure people explain it. Targets are said in sentences too often. */
const measured: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["start", "current", "progress", "score"]);

/** "8 interviews (40 % of the target) as of June", "13/16 tests pass": the figure that a longer text begins with; null where a sum or a day follows. */
function readLeadingFigure(text: string, context: ParseContext): Parsed | null {
  const lead = leadOf(text);
  if (lead === null || /\s[+=]\s|\svs\.?\s|^\d+\/\d+\s?\((?=\p{Script=Han})/u.test(text)) return null;
  const counted = /^(\d{1,5}\s?\/\s?\d{1,5})\s\p{L}/u.exec(lead)?.[1];
  const figure = recognise(counted ?? lead, context);
  return figure.kind === "number" || figure.kind === "fraction" ? figure : null;
}

/** "Low (nobody has done this before)", "95 % – all but sure": how sure, and why. */
function readLeadingLevel(text: string, context: ParseContext): Parsed | null {
  const lead = leadOf(text);
  if (lead === null) return null;
  const level = recognise(lead, context);
  return level.kind === "level" || level.kind === "number" || level.kind === "fraction" ? level : null;
}

/** "5 of 8 services (62 %)", "13/16 tests pass", "≥ 137/150 (91 %)": what is counted, or the share it makes, stands behind. */
function readCounted(text: string): Parsed | null {
  const lead =
    /^((?:[≥>]=?\s?)?\d{1,6}(?:[.,]\d)?\s?(?:\/|[\p{L}\p{M}]{1,4}(?=\s\d))\s?\d{1,6})\s?(?:\s[\p{Script=Latin}\p{Script=Cyrillic}]|[(（]\d+(?:[.,]\d+)?\s?%[)）])/u.exec(
      text,
    )?.[1];
  return lead === undefined || text.length > longestCounted ? null : readFraction(lead);
}

const longestCounted = 56;

/** "8/8 features", all of them; "p95 < 2s", a name and a bound. "3/31 at the latest" is a day. */
function readTarget(text: string, context: ParseContext): Parsed | null {
  const counted = readCounted(text);
  if (counted?.kind === "fraction" && !mayBeDay.test(text)) return counted;
  const bounded = boundBehind.exec(text)?.[1];
  const figure = bounded === undefined ? null : recognise(bounded, context);
  return figure?.kind === "number" ? figure : null;
}

/** "3/31 at the latest", and not "8/8 features". */
const mayBeDay = /^(?!(\d+)\s?\/\s?\1(?!\d))(?:0?\d|1[0-2])\s?\/\s?(?:[012]?\d|3[01])(?!\d)/u;

/** One figure with a bound, behind a short name. */
const boundBehind =
  /^(?!\p{Nd})[\p{L}\p{M}\p{N} './_-]{1,24}?([<>≤≥]=?\s?\p{Nd}+(?:[.,]\p{Nd}+)*\s?[\p{L}%]{0,12})$/u;

/** What a longer text begins with, before its explanation; null where it has none. */
function leadOf(text: string): string | null {
  const lead = figureAhead.exec(text)?.[1];
  return lead === undefined || lead === text ? null : lead;
}

/** A short text up to the first bracket, semicolon, dash, or comma that no digit follows. */
const figureAhead =
  /^(?:约|約|about |approx\.? |ca\.? )?([^(（·;；—–]{1,40}?)\s*(?:[(（·;；]|[,，]\s?(?!\d)|\s[—–-]\s|$)/su;

/** Signs before or behind what they stand for. */
const signsAround = /^[\p{Extended_Pictographic}\s]+|[\p{Extended_Pictographic}\s]+$/gu;
const drawn = /^\p{Extended_Pictographic}|\p{Extended_Pictographic}$/u;
const figures: ReadonlySet<Parsed["kind"]> = new Set(["number", "fraction", "span", "date", "period"]);

/** "2K", "4M+": how many, where a column says nothing of time; the same letters name quarters and months in some languages. */
const scaled = /^[<>≤≥~≈+]{0,2}\s?\p{Nd}[\p{Nd}.,]*\s?[kKmM]\+?$/u;

function readFigures(text: string, context: ParseContext, timeIsRead: boolean): Parsed | null {
  const figure = readFigure(text, context);
  if (figure) return figure;
  const isShort = text.length <= 40;
  // Before dates: "out" is a word of fractions in English and a month in Portuguese.
  const fraction = isShort ? readFraction(text) : null;
  if (fraction) return fraction;
  if (!timeIsRead && isShort && /[/.\-\s年月년월\p{L}]/u.test(text)) {
    const date = readDate(text, context);
    if (date) return date;
  }
  if (!timeIsRead && isShort && !scaled.test(text)) {
    const period = readPeriod(text, context);
    if (period) return period;
  }
  if (looksLikeDate(text)) return null;
  return readSpan(text, context) ?? readNumber(text, context);
}

/** "31/04/2026", "2026-02-30": shaped like a date that does not exist, or could be two. */
function looksLikeDate(text: string): boolean {
  return /^(?:\d{1,2}([-/.])\d{1,2}\1\d{2,5}|\d{4}([-/.])\d{1,2}\2\d{1,2})\.?$/.test(text);
}

function readBracketed(text: string, context: ParseContext): Parsed | null {
  const inside = text.slice(1, -1).trim();
  if (/^[x✓✔]$/iu.test(inside)) return text[0] === "[" ? { kind: "boolean", boolean: true } : null;
  if (inside === "" && text[0] === "[") return { kind: "boolean", boolean: false };
  if (/^[?]+$/.test(inside)) return { kind: "placeholder", word: text };
  const word = readWord(inside.split(/\s[-–—]\s/)[0]!, context);
  if (word?.kind === "placeholder") return { kind: "placeholder", word: text };
  // "[target]", "<owner>": angle and square brackets around words are a template's.
  return (text[0] === "[" || text[0] === "<" || text[0] === "{") && /\p{L}/u.test(inside) && !hasDigit(inside)
    ? { kind: "placeholder", word: text }
    : null;
}
