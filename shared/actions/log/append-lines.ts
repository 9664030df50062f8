import { findLogHeader } from "../../reading/logs/log-tab.ts";
import { type IsoDate, isoToSerial } from "../../sheet/dates.ts";
import { type Content, contentOf, type Edit } from "../../sheet/edit.ts";
import { displayText } from "../../sheet/format.ts";
import { isBlank } from "../../sheet/grid.ts";
import { type Cell, type Row, type Tab, tabByName, type Workbook } from "../../sheet/workbook.ts";
import { logTab } from "./log-tab.ts";

/** What one column of a new line holds. Dates are written as dates, numbers in the given format. */
export type Entry =
  | string
  | number
  | null
  | { readonly date: IsoDate }
  | { readonly number: number; readonly format: string };

export type LogEntry = Readonly<Record<string, Entry>>;

const dateFormat = "yyyy-mm-dd";

/**
 * Adds lines below the last line of a log tab, by column name; makes the tab behind the others where there is none yet.
 * Columns that people have reordered are found; columns of their own stay as they are.
 */
export function appendLines(
  workbook: Workbook,
  name: string,
  columns: readonly string[],
  entries: readonly LogEntry[],
): Edit[] {
  if (entries.length === 0) return [];
  const tab = tabByName(workbook, name);
  if (!tab) {
    const fresh = logTab(name, columns);
    const rows = entries.map((entry): Row => columns.map((column) => cellOf(entry[column] ?? null)));
    return [
      { kind: "add-tab", index: workbook.tabs.length, tab: { ...fresh, rows: [...fresh.rows, ...rows] } },
    ];
  }
  const header = findLogHeader(tab, columns);
  const edits: Edit[] = header ? [] : [headerEdit(tab, columns)];
  const places = header?.places ?? new Map(columns.map((column, i) => [column, i]));
  const first = (header ? lastUsedRow(tab) : lastUsedRow(tab) + 1) + 1;
  return [...edits, ...entries.flatMap((entry, i) => lineEdits(tab, first + i, places, entry))];
}

/** A log whose heading somebody has removed gets it back below what is there. */
function headerEdit(tab: Tab, columns: readonly string[]): Edit {
  const row = lastUsedRow(tab) + 1;
  const after = columns.map((column): Content => ({ value: column, formula: null }));
  return {
    kind: "cells",
    aspect: "content",
    tab: tab.id,
    row,
    column: 0,
    before: [standing(tab, row, 0, columns.length)],
    after: [after],
  };
}

function lineEdits(tab: Tab, row: number, places: ReadonlyMap<string, number>, entry: LogEntry): Edit[] {
  const used = Object.entries(entry).flatMap(([column, value]) => {
    const at = places.get(column);
    return at === undefined || value === null || value === "" ? [] : [{ at, cell: cellOf(value)! }];
  });
  if (used.length === 0) return [];
  const from = Math.min(...used.map(({ at }) => at));
  const width = Math.max(...used.map(({ at }) => at)) - from + 1;
  const before = standing(tab, row, from, width);
  const after = before.slice();
  for (const { at, cell } of used) after[at - from] = { value: cell.value, formula: null };
  const formats = used.filter(({ cell }) => cell.format !== null);
  return [
    ...formats.map(({ at, cell }): Edit => {
      const standingFormat = tab.rows[row]?.[at]?.format ?? null;
      return {
        kind: "cells",
        aspect: "format",
        tab: tab.id,
        row,
        column: at,
        before: [[standingFormat]],
        after: [[cell.format]],
      };
    }),
    { kind: "cells", aspect: "content", tab: tab.id, row, column: from, before: [before], after: [after] },
  ];
}

function standing(tab: Tab, row: number, column: number, width: number): Content[] {
  return Array.from({ length: width }, (_, i) => contentOf(tab.rows[row]?.[column + i]));
}

function lastUsedRow(tab: Tab): number {
  for (let row = tab.rows.length - 1; row >= 0; row--) if (!tab.rows[row]!.every(isBlank)) return row;
  return -1;
}

function cellOf(entry: Entry): Cell | null {
  if (entry === null || entry === "") return null;
  const [value, format] =
    typeof entry === "object"
      ? "date" in entry
        ? [isoToSerial(entry.date), dateFormat]
        : [entry.number, entry.format]
      : [entry, null];
  return { value, text: displayText(value, format), formula: null, format };
}
