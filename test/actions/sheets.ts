import { readPlan } from "../../shared/reading/read.ts";
import { apply } from "../../shared/sheet/apply.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import {
  type Cell,
  type CellValue,
  makeTab,
  makeWorkbook,
  type Row,
  type Tab,
  type Workbook,
} from "../../shared/sheet/workbook.ts";

export const today = "2026-11-16";

type Written =
  | CellValue
  | { readonly formula: string; readonly value?: CellValue }
  | { readonly value: number; readonly format: string };

/** A tab as people write it: strings, numbers, "=formulas" as { formula } and formatted numbers. */
export function tabOf(name: string, rows: readonly (readonly Written[])[], given: Partial<Tab> = {}): Tab {
  return makeTab({
    name,
    rows: rows.map((row) => trimmed(row.map(cellOf))),
    columnCount: 26,
    rowCount: 100,
    ...given,
  });
}

function cellOf(written: Written): Cell | null {
  if (written === null || typeof written !== "object") return cellFrom(written);
  if ("formula" in written) return cellFrom(written.value ?? null, null, written.formula);
  return cellFrom(written.value, written.format);
}

/** Rows end at their last cell, as edits leave them. */
function trimmed(row: readonly (Cell | null)[]): Row {
  const last = row.reduce((end, cell, c) => (cell ? c + 1 : end), 0);
  return row.slice(0, last);
}

export function workbookOf(tabs: readonly Tab[], locale = "en_US"): Workbook {
  return makeWorkbook({ tabs, locale });
}

export function planOf(workbook: Workbook) {
  return readPlan(workbook, { today });
}

/** Applies edits that must all fit. */
export function applied(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const { workbook: after, refused } = apply(workbook, edits);
  if (refused.length > 0) throw new Error(refused.map(({ reason }) => reason).join("; "));
  return after;
}

export const pct = (value: number) => ({ value, format: "0%" });

/** Without empty cells at the end of rows and empty rows at the end of tabs, which mean nothing. */
export function tidy(workbook: Workbook): Workbook {
  const tabs = workbook.tabs.map((tab) => {
    const rows = tab.rows.map(trimmed);
    while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
    return { ...tab, rows };
  });
  return { ...workbook, tabs };
}
