import { decimalSignOf } from "./locale.ts";
import type { Tab, Workbook } from "./workbook.ts";

/** How formulas are punctuated in a workbook. */
export interface FormulaStyle {
  /** Between arguments. */
  readonly argument: "," | ";";
  /** Between columns of an array literal, where the comma is the decimal sign. */
  readonly column: "," | "\\";
}

export const decimalPoint: FormulaStyle = { argument: ",", column: "," };
export const decimalComma: FormulaStyle = { argument: ";", column: "\\" };

/** What the formulas of the tab, else of the other tabs, show; where all are silent, what the locale writes. */
export function formulaStyleOf(workbook: Workbook, tab?: Tab): FormulaStyle {
  for (const each of tab ? [tab, ...workbook.tabs] : workbook.tabs) {
    for (const row of each.rows) {
      for (const cell of row) {
        const separator = cell?.formula ? separatorIn(cell.formula) : null;
        if (separator) return separator === ";" ? decimalComma : decimalPoint;
      }
    }
  }
  return decimalSignOf(workbook.locale) === "," ? decimalComma : decimalPoint;
}

/** The argument separator that a formula shows, null where it shows none. A comma between digits may be a decimal sign. */
export function separatorIn(formula: string): "," | ";" | null {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'|\{[^}]*\}|\$?[A-Za-z]+\$?\d+/g, "x");
  if (!bare.includes("(")) return null;
  if (bare.includes(";")) return ";";
  return /[^\d\s],|,\s*[^\d\s]/.test(bare) ? "," : null;
}

/** A function call in the style: ("IF", ["A1", "1"]) → "IF(A1;1)". */
export function call(style: FormulaStyle, name: string, ...parts: readonly string[]): string {
  return `${name}(${parts.join(style.argument)})`;
}
