import type { CellRef } from "../../sheet/address.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import { type Cell, type Tab, tabByName, type Workbook } from "../../sheet/workbook.ts";

/** A line of a log that cannot be used as it stands. It stays where it is; a person is told what to mend. */
export interface Unreadable {
  readonly cell: CellRef;
  readonly reason: string;
}

/** A line of a log: its cells by column name. */
export interface LogLine {
  readonly row: number;
  cell(column: string): Cell | null;
  text(column: string): string;
  ref(column: string): CellRef;
}

/**
 * The lines of a log tab in the order in which they stand. The columns are found by their names, so people may reorder them and add
 * their own; a column that is gone reads as empty. Null where there is no such tab or no header.
 */
export function readLogLines(workbook: Workbook, name: string, columns: readonly string[]): LogLine[] | null {
  const tab = tabByName(workbook, name);
  if (!tab) return null;
  const header = findLogHeader(tab, columns);
  if (!header) return null;
  const lines: LogLine[] = [];
  for (let row = header.row + 1; row < tab.rows.length; row++) {
    if (tab.rows[row]!.every(isBlank)) continue;
    const at = (column: string) => header.places.get(column);
    const cell = (column: string) => {
      const place = at(column);
      return place === undefined ? null : cellAt(tab, row, place);
    };
    lines.push({
      row,
      cell,
      text: (column) => cell(column)?.text.trim() ?? "",
      ref: (column) => ({ tab: tab.id, row, column: at(column) ?? 0 }),
    });
  }
  return lines;
}

/** The first of the top ten rows that names at least half of the columns. */
export function findLogHeader(
  tab: Tab,
  columns: readonly string[],
): { row: number; places: ReadonlyMap<string, number> } | null {
  const wanted = new Map(columns.map((column) => [column.toLowerCase(), column]));
  for (let row = 0; row < Math.min(10, tab.rows.length); row++) {
    const places = new Map<string, number>();
    tab.rows[row]!.forEach((cell, column) => {
      const name = wanted.get((cell?.text ?? "").trim().toLowerCase());
      if (name !== undefined && !places.has(name)) places.set(name, column);
    });
    if (places.size * 2 >= columns.length) return { row, places };
  }
  return null;
}
