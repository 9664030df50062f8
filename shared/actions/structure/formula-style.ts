import type { Tab, Workbook } from "../../sheet/workbook.ts";

/** How formulas are punctuated in a workbook. */
export interface FormulaStyle {
  /** Between arguments. */
  readonly argument: "," | ";";
  /** Between columns of an array literal, where the comma is the decimal sign. */
  readonly column: "," | "\\";
}

const decimalPoint: FormulaStyle = { argument: ",", column: "," };
const decimalComma: FormulaStyle = { argument: ";", column: "\\" };

/** Languages whose sheets write 3,14; Spanish of the Americas north of the Andes and Swiss German write 3.14 (Unicode CLDR). */
const commaLanguages =
  "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " ",
  );
const pointLocales = "es_MX es_US es_PR es_GT es_HN es_SV es_NI es_PA es_DO es_PE de_CH de_LI it_CH".split(
  " ",
);

/** The sheet's own formulas show how it is done; where they are silent, its locale. */
export function formulaStyleOf(workbook: Workbook, tab: Tab): FormulaStyle {
  for (const row of tab.rows) {
    for (const cell of row) {
      const bare = cell?.formula?.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, "") ?? "";
      if (bare.includes(";")) return decimalComma;
      if (bare.includes(",")) return decimalPoint;
    }
  }
  const language = workbook.locale.split("_")[0]!;
  return commaLanguages.includes(language) && !pointLocales.includes(workbook.locale)
    ? decimalComma
    : decimalPoint;
}
