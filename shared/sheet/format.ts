import { serialToIso } from "./dates.ts";
import type { CellValue } from "./workbook.ts";

/** Whether a number format pattern shows dates: it has day or year letters outside quotes and brackets. */
export function isDateFormat(format: string | null): boolean {
  return format !== null && /[yd]/i.test(bareFormat(format)) && !/[0#]/.test(bareFormat(format));
}

export function isPercentFormat(format: string | null): boolean {
  return format !== null && bareFormat(format).includes("%");
}

function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").replace(/general/gi, "");
}

/**
 * What a value looks like in a format: percent, decimals, thousands, dates by their day, plain otherwise.
 * Hosts that know the displayed text use theirs; this serves workbooks that live in memory only.
 */
export function displayText(value: CellValue, format: string | null): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === null) return plainNumber(value);
  if (isDateFormat(format)) return formatDate(value, format);
  return formatNumber(value, format);
}

/** At most ten significant decimals, as Sheets shows an automatic number; never an exponent below 1e15. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(10)));
}

function formatNumber(value: number, format: string): string {
  const [positive, negative] = format.split(";");
  const pattern = value < 0 && negative !== undefined ? negative : positive!;
  const number = /[0#?][0#?,]*(\.([0#?]+))?/.exec(bareFormat(pattern));
  if (!number) return plainNumber(value);
  const scaled = isPercentFormat(pattern) ? value * 100 : value;
  const optional = number[2] ?? "";
  const shown = Math.abs(scaled).toFixed(optional.length);
  const [whole, decimals = ""] = shown.split(".");
  const required = optional.replace(/#+$/, "").length;
  let kept = decimals;
  while (kept.length > required && kept.endsWith("0")) kept = kept.slice(0, -1);
  const grouped = number[0].includes(",") ? whole!.replace(/\B(?=(\d{3})+$)/g, ",") : whole!;
  const literal = pattern.replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1").replace(/\[[^\]]*\]/g, "");
  const sign = scaled < 0 && pattern === positive ? "-" : "";
  const text = literal.replace(/"([^"]*)"|\\(.)|[0#?][0#?,]*(\.[0#?]+)?/g, (whole0, quoted, escaped) =>
    quoted !== undefined
      ? quoted
      : escaped !== undefined
        ? escaped
        : whole0 === number[0]
          ? grouped + (kept ? `.${kept}` : "")
          : "",
  );
  return sign + text;
}

function formatDate(serial: number, format: string): string {
  const [year, month, day] = serialToIso(serial).split("-") as [string, string, string];
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  return format
    .split(";")[0]!
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"|y+|m+|d+|h+|s+|\\(.)/gi, (part, quoted, escaped) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const letter = part[0]!.toLowerCase();
      if (letter === "y") return part.length > 2 ? year : year.slice(2);
      if (letter === "m")
        return part.length > 2
          ? names[Number(month) - 1]!
          : part.length === 2
            ? month
            : String(Number(month));
      if (letter === "d") return part.length > 1 ? day : String(Number(day));
      return "00";
    });
}
