import {
  columnIndex,
  parseRange,
  quoteTabName,
  type Rectangle,
  rangeA1,
} from "../../../shared/sheet/address.ts";
import type { Tab, Workbook } from "../../../shared/sheet/workbook.ts";
import { ApiProblem } from "./problem.ts";

export interface Located {
  readonly tab: Tab;
  readonly range: Rectangle;
}

/** "Q3!A1:B2", "'My tab'!5:5", "Q3" or "A1" → a tab and a rectangle within it. */
export function locate(workbook: Workbook, text: string): Located {
  const bang = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const name = bang ? (bang[1]?.replace(/''/g, "'") ?? bang[2]!) : text.replace(/^'|'$/g, "");
  const named = workbook.tabs.find((tab) => tab.name === name);
  if (!bang && named)
    return { tab: named, range: { row: 0, column: 0, rows: named.rowCount, columns: named.columnCount } };
  const tab = bang ? named : workbook.tabs[0];
  const range = tab && readRange(tab, bang ? bang[3]! : text);
  if (!tab || !range) throw new ApiProblem(400, `Unable to parse range: ${text}`);
  return { tab, range };
}

function readRange(tab: Tab, text: string): Rectangle | null {
  const a1 = text.replace(/\$/g, "");
  const rows = /^(\d+):(\d+)$/.exec(a1);
  if (rows)
    return {
      row: Number(rows[1]) - 1,
      rows: Number(rows[2]) - Number(rows[1]) + 1,
      column: 0,
      columns: tab.columnCount,
    };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(a1);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]!)!, columnIndex(columns[2]!)!];
    return { row: 0, rows: tab.rowCount, column: first, columns: last - first + 1 };
  }
  const open = /^([A-Za-z]{1,3}\d+):([A-Za-z]{1,3})$/.exec(a1);
  return parseRange(open ? `${open[1]}:${open[2]}${tab.rowCount}` : a1);
}

export function addressOf({ tab, range }: Located): string {
  return `${quoteTabName(tab.name)}!${rangeA1(range)}`;
}

/** A grid range of the API, with its open sides filled in. */
export function rectangleOf(
  workbook: Workbook,
  range:
    | {
        sheetId?: number | null;
        startRowIndex?: number | null;
        endRowIndex?: number | null;
        startColumnIndex?: number | null;
        endColumnIndex?: number | null;
      }
    | null
    | undefined,
): Located {
  const tab = workbook.tabs.find((other) => other.id === String(range?.sheetId ?? 0));
  if (!tab) throw new ApiProblem(400, `No grid with id: ${range?.sheetId ?? 0}`);
  const row = range?.startRowIndex ?? 0;
  const column = range?.startColumnIndex ?? 0;
  return {
    tab,
    range: {
      row,
      column,
      rows: (range?.endRowIndex ?? tab.rowCount) - row,
      columns: (range?.endColumnIndex ?? tab.columnCount) - column,
    },
  };
}
