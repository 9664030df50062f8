import type { FormulaStyle } from "../sheet/formula-style.ts";

/**
 * The progress formula for three cells of a row, right for rising and falling targets: (current − start) / (target − start).
 * Empty until all three are numbers, so a blank or "TBD" shows nothing instead of an error or a wrong figure.
 * `start`, `target` and `current` are A1 addresses.
 */
export function progressFormula(
  cells: { start: string; target: string; current: string },
  style: FormulaStyle,
): string {
  const { start, target, current } = cells;
  const s = style.separator;
  return `=IF(COUNT(${start}${s}${target}${s}${current})<3${s}""${s}IF(${target}=${start}${s}""${s}(${current}-${start})/(${target}-${start})))`;
}

/** The mean of the cells that hold numbers, empty while none does: an objective's progress over its key results. */
export function meanFormula(range: string, style: FormulaStyle): string {
  const s = style.separator;
  return `=IF(COUNT(${range})=0${s}""${s}AVERAGE(${range}))`;
}
