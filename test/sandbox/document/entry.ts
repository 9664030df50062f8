import { isoDate, isoToSerial } from "../../../shared/sheet/dates.ts";
import type { CellValue } from "../../../shared/sheet/workbook.ts";

export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that this entry brings along, null to keep the cell's own. */
  readonly format: string | null;
}

const plain = (value: CellValue, format: string | null = null): Entry => ({ value, formula: null, format });

/** Reads what somebody typed as Sheets does: formulas, numbers, percent, currency, dates, booleans, else text. */
export function readEntry(typed: string): Entry {
  if (typed === "") return plain(null);
  if (typed.startsWith("'")) return plain(typed.slice(1));
  if (/^=./.test(typed)) return { value: null, formula: typed, format: null };
  const text = typed.trim();
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === "true");
  return readNumber(text) ?? readDate(text) ?? plain(typed);
}

function readNumber(text: string): Entry | null {
  const match = /^([-+]?)\s?([$€£]?)\s?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?\s?([%€]?)$/i.exec(text);
  if (!match || (match[3] === undefined && (match[4] === undefined || match[4] === "."))) return null;
  const [, sign, currency, whole = "0", decimals = "", exponent = "", tail] = match;
  const size = Number(whole!.replace(/,/g, "") + decimals + exponent);
  const number = sign === "-" ? -size : size;
  const places = decimals.length > 1 ? ".00" : "";
  if (tail === "%") return plain(Number((number / 100).toPrecision(15)), `0${places}%`);
  if (currency) return plain(number, `"${currency}"#,##0${places}`);
  if (tail === "€") return plain(number, `#,##0${places}" €"`);
  return plain(number, whole!.includes(",") ? `#,##0${places}` : null);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readDate(text: string): Entry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return dateEntry(Number(slashed[3]), Number(slashed[1]), Number(slashed[2]), "m/d/yyyy");
  const worded = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -,]+(\d{4})$/i.exec(text);
  const month = worded ? months.indexOf(worded[2]!.toLowerCase()) : -1;
  return worded && month >= 0
    ? dateEntry(Number(worded[3]), month + 1, Number(worded[1]), "d mmm yyyy")
    : null;
}

function dateEntry(year: number, month: number, day: number, format: string): Entry | null {
  const date = isoDate(year, month, day);
  return date === null ? null : plain(isoToSerial(date), format);
}
