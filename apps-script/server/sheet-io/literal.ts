import type { CellValue } from "../../../shared/sheet/workbook.ts";

/**
 * What setValues must be given so that a cell ends up with exactly this content. Sheets reads text as if it had been
 * typed: "12 %" would become a number and "1 May" a date, so text it might read gets the apostrophe that keeps it text.
 */
export function literalOf({
  value,
  formula,
}: {
  readonly value: CellValue;
  readonly formula: string | null;
}): CellValue {
  if (formula !== null) return formula;
  if (value === null) return "";
  return typeof value === "string" && mightBeRead(value) ? `'${value}` : value;
}

function mightBeRead(text: string): boolean {
  return (
    /^['=+@-]/.test(text) || /^(true|false)$/i.test(text.trim()) || (/\d/.test(text) && text.length <= 30)
  );
}
