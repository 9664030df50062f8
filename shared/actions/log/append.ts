import { contentOf, type Edit } from "../../sheet/edit.ts";
import { displayText } from "../../sheet/format.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import { type Cell, type CellValue, tabByName, type Workbook } from "../../sheet/workbook.ts";
import { logTab } from "./log-tab.ts";

/** What one line of a log says under a heading. */
export interface Entry {
  readonly value: CellValue;
  readonly format?: string;
}

/**
 * Adds a line behind the last one of a log tab, under the headings wherever people have moved them; makes the tab where
 * there is none. Headings that are gone are put back at the right.
 */
export function appendToLog(
  workbook: Workbook,
  name: string,
  columns: readonly string[],
  line: Readonly<Record<string, Entry>>,
): Edit[] {
  const tab = tabByName(workbook, name);
  if (!tab) {
    const fresh = logTab(name, columns);
    const row = columns.map((column) => cellOf(line[column]));
    return [{ kind: "add-tab", index: workbook.tabs.length, tab: { ...fresh, rows: [...fresh.rows, row] } }];
  }
  const headingRow = headingRowOf(tab.rows, columns);
  const headings = (tab.rows[headingRow] ?? []).map((cell) => cell?.text.trim().toLowerCase() ?? "");
  let last = headingRow;
  tab.rows.forEach((row, r) => {
    if (r > last && !row.every(isBlank)) last = r;
  });
  const at = last + 1;
  const missing = columns.filter((column) => !headings.includes(column.toLowerCase()));
  const edits: Edit[] = [];
  const tooWide = headings.length + missing.length - tab.columnCount;
  if (missing.length > 0 && tooWide > 0) {
    edits.push({
      kind: "insert",
      dimension: "columns",
      tab: tab.id,
      at: tab.columnCount,
      count: tooWide,
      lines: [],
    });
  }
  if (at >= tab.rowCount) {
    edits.push({
      kind: "insert",
      dimension: "rows",
      tab: tab.id,
      at: tab.rowCount,
      count: at - tab.rowCount + 1,
      lines: [],
    });
  }
  const set = (row: number, column: number, { value, format }: Entry) => {
    const cell = cellAt(tab, row, column);
    const place = { tab: tab.id, row, column };
    const standing = cell?.format ?? null;
    if (format && format !== standing) {
      edits.push({ kind: "cells", aspect: "format", ...place, before: [[standing]], after: [[format]] });
    }
    edits.push({
      kind: "cells",
      aspect: "content",
      ...place,
      before: [[contentOf(cell)]],
      after: [[{ value, formula: null }]],
    });
  };
  for (const column of columns) {
    const standing = headings.indexOf(column.toLowerCase());
    const place = standing >= 0 ? standing : headings.length + missing.indexOf(column);
    if (standing < 0) set(headingRow, place, { value: column });
    const entry = line[column];
    if (entry && entry.value !== null && entry.value !== "") set(at, place, entry);
  }
  return edits;
}

/** The first of the top ten rows that names at least half of the columns, as the log is read; else the first row. */
function headingRowOf(rows: readonly (readonly (Cell | null)[])[], columns: readonly string[]): number {
  const wanted = new Set(columns.map((column) => column.toLowerCase()));
  for (let row = 0; row < Math.min(10, rows.length); row++) {
    const texts = rows[row]!.map((cell) => cell?.text.trim().toLowerCase() ?? "");
    if (new Set(texts.filter((text) => wanted.has(text))).size * 2 >= columns.length) return row;
  }
  return 0;
}

function cellOf(entry: Entry | undefined): Cell | null {
  if (!entry || entry.value === null || entry.value === "") return null;
  const { value, format = null } = entry;
  return { value, text: displayText(value, format), formula: null, format };
}
