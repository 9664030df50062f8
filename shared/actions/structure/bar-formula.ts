import { call, type FormulaStyle } from "../../sheet/formula-style.ts";

/** A drawn bar of a progress cell, in a blue that means no status; empty while there is no progress. */
export function barFormula(progress: string, style: FormulaStyle): string {
  const pair = (key: string, value: string) => `"${key}"${style.column}${value}`;
  const options = `{${[pair("charttype", '"bar"'), pair("max", "1"), pair("color1", '"#1a56c4"')].join(";")}}`;
  const clamped = call(style, "MAX", "0", call(style, "MIN", "1", progress));
  return `=${call(style, "IF", call(style, "ISNUMBER", progress), call(style, "SPARKLINE", clamped, options), '""')}`;
}
