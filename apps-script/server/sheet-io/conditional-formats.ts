import { parseRange, type Rectangle, rangeA1 } from "../../../shared/sheet/address.ts";
import type { ConditionalFormat } from "../../../shared/sheet/workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A sheet's rules in order. Those that Plumbline does not write itself are only pointed at, by their place in the list. */
export function readConditionalFormats(sheet: Sheet): ConditionalFormat[] {
  return sheet.getConditionalFormatRules().map(formatOf);
}

function formatOf(rule: Rule, index: number): ConditionalFormat {
  const ranges = rule
    .getRanges()
    .map((range) => parseRange(range.getA1Notation()))
    .filter((range): range is Rectangle => range !== null);
  const condition = rule.getBooleanCondition();
  if (condition && String(condition.getCriteriaType()) === "CUSTOM_FORMULA") {
    const background = condition.getBackground();
    const color = condition.getFontColor();
    const formula = String(condition.getCriteriaValues()[0]);
    const plain = condition.getBold() === null && condition.getItalic() === null;
    if (background && color && plain) return { kind: "formula", ranges, formula, background, color };
  }
  return { kind: "opaque", ranges, key: `rule ${index + 1}` };
}

/** Sets the whole list: rules that are only pointed at are handed back as they were. */
export function writeConditionalFormats(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  const standing = sheet.getConditionalFormatRules();
  const opaque = new Map<string, Rule>();
  standing.forEach((rule, index) => {
    const format = formatOf(rule, index);
    if (format.kind === "opaque") opaque.set(format.key, rule);
  });
  const rules = formats.flatMap((format) => {
    if (format.kind === "opaque") return opaque.get(format.key) ?? [];
    return SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(format.formula)
      .setBackground(format.background)
      .setFontColor(format.color)
      .setRanges(format.ranges.map((range) => sheet.getRange(rangeA1(range))))
      .build();
  });
  sheet.setConditionalFormatRules(rules);
}
