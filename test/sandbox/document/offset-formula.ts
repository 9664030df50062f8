import { columnIndex, columnName } from "../../../shared/sheet/address.ts";

const reference = /"(?:[^"]|"")*"|(?<![A-Za-z0-9_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/** Moves a formula's relative references, as copying it to another cell does. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (whole, c$?: string, letters?: string, r$?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const column = c$ ? letters : columnName(Math.max(0, (columnIndex(letters) ?? 0) + columns));
    const row = r$ ? digits : String(Math.max(1, Number(digits) + rows));
    return `${c$}${column}${r$}${row}`;
  });
}
