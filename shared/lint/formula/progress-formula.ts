import { a1, type CellRef, columnName } from "../../sheet/address.ts";

export interface ProgressCells {
  readonly start: CellRef;
  readonly target: CellRef;
  readonly current: CellRef;
}

/** (current − start) / (target − start), which serves rising and falling targets alike: "(E4-C4)/(D4-C4)". */
function progressExpression({ start, target, current }: ProgressCells): string {
  const name = ({ row, column }: CellRef) => a1(row, column);
  return `(${name(current)}-${name(start)})/(${name(target)}-${name(start)})`;
}

/**
 * The right formula in the manner of the one that stands there: current/target inside it is replaced, so that rounding,
 * caps and IFERROR stay; a formula of another shape, or one that does more than divide ("=1-E4/D4"), is replaced whole
 * and keeps its IFERROR.
 */
export function correctedProgressFormula(
  formula: string | null,
  cells: ProgressCells,
  showsRatio: boolean,
): string {
  const right = progressExpression(cells);
  if (formula === null) return `=${right}`;
  const ratio = ratioOf(cells);
  if (showsRatio && ratio.test(formula)) return formula.replace(ratio, (_, before: string) => before + right);
  const fallback = /^=\s*IFERROR\(.*([;,])([^;,()]*)\)\s*$/i.exec(formula);
  return fallback ? `=IFERROR(${right}${fallback[1]}${fallback[2]})` : `=${right}`;
}

/** Whether a formula divides current by target and does nothing about the start. */
export function dividesCurrentByTarget(formula: string, cells: ProgressCells): boolean {
  return ratioOf(cells).test(formula) && !new RegExp(`${nameOf(cells.start)}(?![0-9])`, "i").test(formula);
}

function ratioOf({ current, target }: ProgressCells): RegExp {
  return new RegExp(`(^|[^A-Za-z$!.])${nameOf(current)}\\s*/\\s*${nameOf(target)}(?![A-Za-z0-9(])`, "i");
}

function nameOf({ row, column }: CellRef): string {
  return `\\$?${columnName(column)}\\$?${row + 1}`;
}
