import { statusWords } from "../okr/status-words.ts";
import { call, type FormulaStyle } from "../sheet/formula-style.ts";
import type { Measure } from "./measure.ts";

/** A1 references of the three numbers of a key result, relative, so that the formula can be filled down. */
export interface FigureCells {
  readonly start: string;
  readonly target: string;
  readonly current: string;
}

/**
 * Progress as a formula, right for rising and falling targets, in agreement with `progressOf` for the way this key result is
 * measured. Empty until its numbers are there, so a blank or "TBD" shows nothing instead of an error or a wrong figure.
 */
export function progressFormula(measure: Measure, cells: FigureCells, style: FormulaStyle): string {
  const { start, target, current } = cells;
  const missing = (...needed: readonly string[]) => `${call(style, "COUNT", ...needed)}<${needed.length}`;
  const when = (condition: string, yes: string, no: string) => call(style, "IF", condition, yes, no);
  const met = when(`${current}>=${target}`, "1", "0");

  if (measure.kind === "milestone") return `=${when(`${current}=TRUE`, "1", "0")}`;
  if (measure.kind === "limit") {
    const kept = measure.bound === "at-most" ? when(`${current}<=${target}`, "1", "0") : met;
    return `=${when(missing(target, current), '""', kept)}`;
  }
  // N of an empty cell is 0, so that a start typed in later counts.
  const assumed = measure.kind === "number" && measure.startAssumed;
  const from = assumed ? call(style, "N", start) : start;
  const needed = assumed ? [target, current] : [start, target, current];
  const share = when(`${target}=${from}`, met, `(${current}-${from})/(${target}-${from})`);
  return `=${when(missing(...needed), '""', share)}`;
}

/**
 * The mean of the progress cells that hold numbers, without those of dropped key results; empty while there is none: an objective's progress
 * over its key results, in agreement with `rollUp`.
 */
export function meanFormula(progress: string, status: string, style: FormulaStyle): string {
  const mean = call(style, "AVERAGEIF", status, `"<>${statusWords.dropped}"`, progress);
  return `=${call(style, "IFERROR", mean, '""')}`;
}
