import { isoDate, isoToSerial } from "../../shared/sheet/dates.ts";
import type { Cell } from "../../shared/sheet/workbook.ts";

/** Sheets and Excel keep fifteen digits; longer ones are identifiers. */
const mostDigits = 15;

/**
 * A field of a text file → a cell, as an import into Google Sheets types it: plain numbers, percentages, amounts of money, ISO dates and
 * TRUE/FALSE become values that keep the text they were written with; everything else stays text. Where a reading depends on the
 * country (3/4/2026, 1.234 in a comma file) the field stays text, and so do numbers with leading zeros, which are codes.
 */
export function typedCell(field: string, decimalComma: boolean): Cell | null {
  const text = field.replace(/\r\n?/g, "\n");
  const bare = text.trim();
  if (bare === "") return null;
  const first = bare.charCodeAt(0);
  // Most fields are words: skip the patterns unless the first character can start a value.
  if (first > 64 && first < 0xa2 && !/^(true|false)$/i.test(bare))
    return { value: text, text, formula: null, format: null };
  const typed = booleanOf(bare) ?? dateOf(bare) ?? numberOf(bare, decimalComma);
  return typed ? { ...typed, text: bare, formula: null } : { value: text, text, formula: null, format: null };
}

type Typed = Pick<Cell, "value" | "format">;

function booleanOf(text: string): Typed | null {
  return /^(true|false)$/i.test(text) ? { value: text.toLowerCase() === "true", format: null } : null;
}

function dateOf(text: string): Typed | null {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const date = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? { value: isoToSerial(date), format: "yyyy-mm-dd" } : null;
}

const numberPattern = /^([-+−(]?)\s?([$€£¥]?)\s?(\d[\d.,]*)\s?([%€£$]?)\)?$/;

function numberOf(text: string, decimalComma: boolean): Typed | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, sign, before, digits, after] = match as unknown as [string, string, string, string, string];
  if ((sign === "(") !== text.endsWith(")")) return null;
  const [group, point] = decimalComma ? [".", ","] : [",", "."];
  const parts = digits.split(point);
  const [whole, decimals = ""] = parts as [string, string?];
  if (parts.length > 2 || decimals.includes(group) || (parts.length === 2 && decimals === "")) return null;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (
    grouped &&
    (groups[0]!.length > 3 || groups[0]!.length === 0 || groups.slice(1).some((part) => part.length !== 3))
  )
    return null;
  const plain = groups.join("");
  if (plain.length > 1 && plain.startsWith("0")) return null;
  if (plain.length + decimals.length > mostDigits) return null;
  const magnitude = Number(decimals === "" ? plain : `${plain}.${decimals}`);
  const signed = sign === "-" || sign === "−" || sign === "(" ? -magnitude : magnitude;
  const pattern = (grouped ? "#,##0" : "0") + (decimals === "" ? "" : `.${"0".repeat(decimals.length)}`);
  const currency = before || (after !== "%" ? after : "");
  if (after === "%")
    return currency ? null : { value: Number((signed / 100).toPrecision(mostDigits)), format: `${pattern}%` };
  if (currency)
    return { value: signed, format: before ? `"${currency}"${pattern}` : `${pattern} "${currency}"` };
  return { value: signed, format: grouped || decimals.endsWith("0") ? pattern : null };
}
