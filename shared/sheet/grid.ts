import type { Rectangle } from "./address.ts";
import { displayText } from "./format.ts";
import { type Cell, type CellValue, makeTab, type Row, type Tab } from "./workbook.ts";

/** The cell at a place, null where it is empty or outside the grid. */
export function cellAt(tab: Tab, row: number, column: number): Cell | null {
  return tab.rows[row]?.[column] ?? null;
}

export function textAt(tab: Tab, row: number, column: number): string {
  return tab.rows[row]?.[column]?.text ?? "";
}

export function isBlank(cell: Cell | null | undefined): boolean {
  return !cell || (cell.formula === null && cell.text.trim() === "");
}

/** A cell from a raw value; its text is what Sheets would show for the format. */
export function cellFrom(
  value: CellValue,
  format: string | null = null,
  formula: string | null = null,
): Cell | null {
  if ((value === null || value === "") && formula === null && format === null) return null;
  return { value, text: displayText(value, format), formula, format };
}

/** A tab from plain values: strings starting with "=" are kept as text, not as formulas. */
export function tabFromValues(name: string, values: readonly (readonly CellValue[])[]): Tab {
  return makeTab({ name, rows: values.map((row): Row => row.map((value) => cellFrom(value))) });
}

/** The smallest rectangle that holds every non-blank cell; null on an empty tab. */
export function usedRange(tab: Tab): Rectangle | null {
  let top = -1;
  let bottom = -1;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  tab.rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      if (isBlank(row[c])) continue;
      if (top < 0) top = r;
      bottom = r;
      if (c < left) left = c;
      if (c > right) right = c;
    }
  });
  return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
