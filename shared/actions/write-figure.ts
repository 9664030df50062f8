import type { FieldName } from "../okr/fields.ts";
import { parseText } from "../reading/values/parse.ts";
import type { CellRef } from "../sheet/address.ts";
import { isoToSerial } from "../sheet/dates.ts";
import { contentOf, type Edit } from "../sheet/edit.ts";
import { isDateFormat, isPercentFormat } from "../sheet/format.ts";
import { cellAt } from "../sheet/grid.ts";
import { type CellValue, tabById, type Workbook } from "../sheet/workbook.ts";

/**
 * Writes what a person typed ("38 %", "1.9M", "31 Mar 2027", "Ana") into a field's cell the way the sheet keeps it: percentages as fractions
 * where the cell has a percent format, as 38 where the column keeps whole percents, dates as dates; words as they are.
 */
export function writeFigure(workbook: Workbook, at: CellRef, field: FieldName, typed: string): Edit[] {
  const tab = tabById(workbook, at.tab);
  if (!tab) return [];
  const cell = cellAt(tab, at.row, at.column);
  const { value, format } = valueAndFormat(
    typed,
    field,
    cell?.value ?? null,
    cell?.format ?? null,
    workbook.locale,
  );
  const place = { tab: at.tab, row: at.row, column: at.column };
  const edits: Edit[] = [];
  if (format !== (cell?.format ?? null)) {
    edits.push({
      kind: "cells",
      aspect: "format",
      ...place,
      before: [[cell?.format ?? null]],
      after: [[format]],
    });
  }
  edits.push({
    kind: "cells",
    aspect: "content",
    ...place,
    before: [[contentOf(cell)]],
    after: [[{ value, formula: null }]],
  });
  return edits;
}

function valueAndFormat(
  typed: string,
  role: FieldName,
  standing: CellValue,
  format: string | null,
  locale: string,
): { value: CellValue; format: string | null } {
  const parsed = parseText(typed, { role, locale });
  if (parsed.kind === "date")
    return { value: isoToSerial(parsed.date), format: isDateFormat(format) ? format : "yyyy-mm-dd" };
  if (parsed.kind !== "number" || parsed.bound !== "exactly")
    return { value: typed.trim() === "" ? null : typed.trim(), format };
  if (parsed.unit === "%") {
    const wholePercents =
      typeof standing === "number" && Math.abs(standing) > 1.5 && !isPercentFormat(format);
    if (wholePercents) return { value: rounded(parsed.number * 100), format };
    return { value: parsed.number, format: isPercentFormat(format) ? format : "0.##%" };
  }
  // "45" typed into a cell that shows 31 % means 45 %.
  if (parsed.unit === null && isPercentFormat(format) && Math.abs(parsed.number) > 1.5)
    return { value: rounded(parsed.number / 100), format };
  // "4" typed over "3/5" is 4/5.
  const before = typeof standing === "string" ? parseText(standing, { role, locale }) : null;
  if (before?.kind === "fraction" && parsed.unit === null && parsed.number <= before.of) {
    const kept = (standing as string).replace(/\d+(?:[.,]\d+)?(?=\s?\/)/, typed.trim());
    if (kept !== standing) return { value: kept, format };
  }
  const keepsUnit = parsed.unit === null || typeof standing === "number";
  return { value: keepsUnit ? parsed.number : typed.trim(), format };
}

/** 0.38 × 100 without the dust of binary fractions. */
function rounded(number: number): number {
  return Number(number.toPrecision(15));
}
