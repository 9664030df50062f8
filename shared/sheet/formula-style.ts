import type { Workbook } from "./workbook.ts";

/** How formulas are written in a workbook: 1,5 and ; where the locale has a decimal comma, 1.5 and , elsewhere. */
export interface FormulaStyle {
  readonly separator: "," | ";";
}

/** Languages whose spreadsheets write 1,5 (Unicode CLDR, decimal symbol of the main locale). English, CJK, Thai, Hindi and Hebrew write 1.5. */
const commaLanguages =
  /^(af|az|be|bg|ca|cs|da|de|el|es|et|eu|fi|fr|gl|hr|hu|hy|id|is|it|ka|kk|lt|lv|mk|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(_|-|$)/i;
/** Spanish of North and Central America and the German of Switzerland and Liechtenstein write 1.5. */
const pointRegions = /^(es[_-](MX|US|DO|GT|HN|NI|PA|PE|PR|SV)|de[_-](CH|LI)|it[_-]CH)$/i;

/** The workbook's own style: what its formulas use, else what its locale writes. */
export function formulaStyleOf(workbook: Workbook): FormulaStyle {
  for (const tab of workbook.tabs) {
    for (const row of tab.rows) {
      for (const cell of row) {
        if (cell?.formula == null) continue;
        const separator = separatorIn(cell.formula);
        if (separator) return { separator };
      }
    }
  }
  const decimalComma = commaLanguages.test(workbook.locale) && !pointRegions.test(workbook.locale);
  return { separator: decimalComma ? ";" : "," };
}

/** The argument separator that a formula shows, null where it shows none. A comma between digits may be a decimal sign. */
export function separatorIn(formula: string): "," | ";" | null {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'|\{[^}]*\}|\$?[A-Za-z]+\$?\d+/g, "x");
  if (!bare.includes("(")) return null;
  if (bare.includes(";")) return ";";
  return /[^\d\s],|,\s*[^\d\s]/.test(bare) ? "," : null;
}
