import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { ConditionalFormat } from "../../../../shared/sheet/workbook.ts";
import { type Book, replaceTab } from "../../document/book.ts";
import type { Handlers } from "../batch.ts";
import { hexOf } from "../cell-data.ts";
import { ApiProblem } from "../problem.ts";
import { rectangleOf } from "../ranges.ts";

function formatOf(
  book: Book,
  rule: sheets_v4.Schema$ConditionalFormatRule | null | undefined,
): { tab: string; format: ConditionalFormat } {
  const places = (rule?.ranges ?? []).map((range) => rectangleOf(book.workbook, range));
  const [first] = places;
  if (!first) throw new ApiProblem(400, "ConditionalFormatRule.ranges must be specified.");
  const ranges = places.map(({ range }) => range);
  const condition = rule?.booleanRule?.condition;
  const look = rule?.booleanRule?.format;
  if (condition?.type !== "CUSTOM_FORMULA") {
    return {
      tab: first.tab.id,
      format: { kind: "opaque", ranges, key: JSON.stringify(rule?.booleanRule ?? rule?.gradientRule ?? {}) },
    };
  }
  return {
    tab: first.tab.id,
    format: {
      kind: "formula",
      ranges,
      formula: condition.values?.[0]?.userEnteredValue ?? "",
      background: hexOf(look?.backgroundColorStyle?.rgbColor ?? look?.backgroundColor) ?? "#ffffff",
      color:
        hexOf(look?.textFormat?.foregroundColorStyle?.rgbColor ?? look?.textFormat?.foregroundColor) ??
        "#000000",
    },
  };
}

/** Rules have no ids: they are named by their place in the tab's list. */
export const conditionalRequests: Handlers = {
  addConditionalFormatRule(book, { rule, index }) {
    const { tab, format } = formatOf(book, rule);
    return [
      replaceTab(book, tab, (old) => {
        const formats = old.conditionalFormats.slice();
        formats.splice(index ?? 0, 0, format);
        return { ...old, conditionalFormats: formats };
      }),
      {},
    ];
  },
  updateConditionalFormatRule(book, { rule, index, sheetId, newIndex }) {
    const at = index ?? 0;
    const tab = rule ? formatOf(book, rule).tab : String(sheetId ?? 0);
    return [
      replaceTab(book, tab, (old) => {
        const formats = old.conditionalFormats.slice();
        const [moved] = formats.splice(at, 1);
        if (!moved) throw new ApiProblem(400, `No conditional format on sheet: ${tab} at index: ${at}`);
        formats.splice(rule ? at : (newIndex ?? at), 0, rule ? formatOf(book, rule).format : moved);
        return { ...old, conditionalFormats: formats };
      }),
      {},
    ];
  },
  deleteConditionalFormatRule(book, { index, sheetId }) {
    const tab = String(sheetId ?? 0);
    return [
      replaceTab(book, tab, (old) => {
        if (!old.conditionalFormats[index ?? 0])
          throw new ApiProblem(400, `No conditional format on sheet: ${tab} at index: ${index ?? 0}`);
        return { ...old, conditionalFormats: old.conditionalFormats.filter((_, at) => at !== (index ?? 0)) };
      }),
      {},
    ];
  },
};
