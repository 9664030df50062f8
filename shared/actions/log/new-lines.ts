import { readLogLines } from "../../reading/logs/log-tab.ts";
import { isoToSerial } from "../../sheet/dates.ts";
import type { Cell, CellValue, Workbook } from "../../sheet/workbook.ts";
import type { Entry, LogEntry } from "./append-lines.ts";

/** Those lines that the log does not hold yet, word for word: what is recorded twice on one day is recorded once. */
export function newLines(
  workbook: Workbook,
  name: string,
  columns: readonly string[],
  entries: readonly LogEntry[],
): LogEntry[] {
  const lines = readLogLines(workbook, name, columns) ?? [];
  return entries.filter(
    (entry) =>
      !lines.some((line) => columns.every((column) => isSame(line.cell(column), entry[column] ?? null))),
  );
}

function isSame(cell: Cell | null, entry: Entry): boolean {
  const standing = cell?.value ?? null;
  const value = written(entry);
  return standing === value || (value === null && standing === "");
}

function written(entry: Entry): CellValue {
  if (entry === "" || entry === null) return null;
  if (typeof entry !== "object") return entry;
  return "date" in entry ? isoToSerial(entry.date) : entry.number;
}
