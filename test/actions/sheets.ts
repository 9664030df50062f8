import { readPlan } from "../../shared/reading/read.ts";
import { apply } from "../../shared/sheet/apply.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import {
  type CellValue,
  makeTab,
  makeWorkbook,
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
    rows: rows.map((row) =>
      row.map((cell) => {
        if (cell === null || typeof cell !== "object") return cellFrom(cell);
        if ("formula" in cell) return cellFrom(cell.value ?? null, null, cell.formula);
        return cellFrom(cell.value, cell.format);
      }),
    ),
    columnCount: 26,
    rowCount: 100,
    ...given,
  });
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
