import type { Tab } from "../../../shared/sheet/workbook.ts";
import type { SheetsDocument } from "./document.ts";
import { offsetFormula } from "./offset-formula.ts";

export interface Fill {
  readonly background: string;
  readonly color: string;
}

const known = new WeakMap<Tab, Record<string, Fill>>();
/** Cells that conditional formats may cover on one tab before the stand-in stops evaluating them. */
const limit = 20_000;

/** What conditional formats paint, by "row,column". The first rule that holds wins, as in Sheets. */
export function conditionalFills(document: SheetsDocument, tab: Tab): Record<string, Fill> {
  if (tab.conditionalFormats.length === 0) return {};
  const before = known.get(tab);
  if (before) return before;
  const fills: Record<string, Fill> = {};
  let left = limit;
  for (const rule of tab.conditionalFormats) {
    if (rule.kind !== "formula") continue;
    const origin = rule.ranges[0];
    for (const range of rule.ranges) {
      for (let row = range.row; row < Math.min(range.row + range.rows, tab.rows.length); row++) {
        for (
          let column = range.column;
          column < Math.min(range.column + range.columns, tab.columnCount);
          column++
        ) {
          const key = `${row},${column}`;
          if (fills[key] || left-- <= 0) continue;
          const formula = offsetFormula(rule.formula, row - origin!.row, column - origin!.column);
          const value = document.calculate(formula, tab);
          if (value === true || (typeof value === "number" && value !== 0))
            fills[key] = { background: rule.background, color: rule.color };
        }
      }
    }
  }
  known.set(tab, fills);
  return fills;
}
