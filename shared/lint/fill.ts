import type { CellRef } from "../sheet/address.ts";
import type { Content } from "../sheet/edit.ts";
import { displayText, isPercentFormat } from "../sheet/format.ts";
import { cellAt } from "../sheet/grid.ts";
import type { TableView } from "./rule.ts";

/**
 * A figure as this column writes it. Percentages are fractions where the cell or its filled neighbours in the column
 * show percent, whole numbers (45) where the neighbours are, and otherwise text that Sheets reads as a percentage.
 */
export function contentFor(number: number, unit: string | null, table: TableView, cell: CellRef): Content {
  if (unit !== "%") return { value: number, formula: null };
  const own = cellAt(table.tab, cell.row, cell.column)?.format ?? null;
  if (isPercentFormat(own)) return { value: number, formula: null, text: displayText(number, own) };
  const { firstDataRow, range } = table.table;
  for (let row = firstDataRow; row < range.row + range.rows; row++) {
    const neighbour = cellAt(table.tab, row, cell.column);
    if (!neighbour || typeof neighbour.value !== "number" || isPercentFormat(neighbour.format)) continue;
    if (Math.abs(neighbour.value) > 1)
      return { value: Number((number * 100).toPrecision(12)), formula: null };
  }
  return { value: number, formula: null };
}
