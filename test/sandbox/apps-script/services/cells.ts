import { displayText, isDateFormat } from "../../../../shared/sheet/format.ts";
import type { Cell } from "../../../../shared/sheet/workbook.ts";
import { offsetMinutes } from "../../document/document.ts";
import { enterInto } from "../../document/person-edits.ts";

const msPerDay = 86_400_000;
const epochDays = 25_569;

/** What getValues gives for a cell: dates as Date in the spreadsheet's time zone, empty cells as "". */
export function scriptValue(
  cell: Cell | null | undefined,
  timeZone: string,
): string | number | boolean | Date {
  if (!cell || cell.value === null) return "";
  if (typeof cell.value !== "number" || !isDateFormat(cell.format)) return cell.value;
  const local = Math.round((cell.value - epochDays) * msPerDay);
  return new Date(local - offsetMinutes(timeZone, local) * 60_000);
}

function serialOfDate(date: Date, timeZone: string): number {
  const ms = date.getTime();
  return (ms + offsetMinutes(timeZone, ms) * 60_000) / msPerDay + epochDays;
}

/** A cell after setValue: text is read as if typed, a formula where it starts with "="; what was there, formula included, is gone. */
export function cellWith(cell: Cell, value: unknown, timeZone: string): Cell {
  const bare: Cell = { ...cell, value: null, text: "", formula: null };
  if (value === null || value === undefined || value === "") return bare;
  if (value instanceof Date) {
    const serial = serialOfDate(value, timeZone);
    const format = isDateFormat(cell.format)
      ? cell.format!
      : serial % 1 === 0
        ? "m/d/yyyy"
        : "m/d/yyyy h:mm:ss";
    return { ...bare, value: serial, format, text: displayText(serial, format) };
  }
  if (typeof value === "number" || typeof value === "boolean")
    return { ...bare, value, text: displayText(value, cell.format) };
  return enterInto(bare, String(value), false);
}
