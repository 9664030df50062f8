import type { CellRef } from "../sheet/address.ts";
import { cellAt } from "../sheet/grid.ts";
import type { Tab } from "../sheet/workbook.ts";
import type { FieldName } from "./fields.ts";
import type { FieldValue, KeyResult, LayoutName, Objective, Plan } from "./plan.ts";

const rowLayouts: ReadonlySet<LayoutName> = new Set<LayoutName>([
  "flat",
  "carried",
  "interleaved",
  "block-per-objective",
  "relational",
  "tool-export",
  "score-table",
]);

/** Whether the fields of an objective or key result stand in its own row in this layout. */
export function hasOwnRow(layout: LayoutName): boolean {
  return rowLayouts.has(layout);
}

/** The cell where a field stands or, left empty, would stand; null where the table has no single place for it. */
export function fieldCellOf(plan: Plan, item: KeyResult | Objective, field: FieldName): CellRef | null {
  const value = item.fields[field];
  if (value) return value.cell;
  const table = plan.tables[item.table];
  if (!table || !item.cell || !hasOwnRow(table.layout)) return null;
  const columns = table.columns.filter(({ role }) => role === field);
  return columns.length === 1 ? { tab: item.cell.tab, row: item.cell.row, column: columns[0]!.column } : null;
}

/** Whether the cell of a value holds more than it: "Target: 6", "Now: 4 | Target: 6". Writing over the cell would lose that. */
export function sharesCell(tab: Tab, { cell: { row, column }, text }: FieldValue): boolean {
  const cell = cellAt(tab, row, column);
  const value = text.trim();
  return (
    typeof cell?.value === "string" && value !== "" && cell.text.trim() !== value && cell.text.includes(value)
  );
}
