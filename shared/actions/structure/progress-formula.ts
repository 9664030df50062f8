import type { Measure } from "../../progress/measure.ts";
import type { FormulaStyle } from "./formula-style.ts";

/** A1 references of the three numbers of a key result, relative, so that the formula can be filled down. */
export interface Figures {
  readonly start: string;
  readonly target: string;
  readonly current: string;
}

/**
 * Progress as a formula: empty until its numbers are there, right for rising and falling targets, and in agreement with
 * `progressOf` for the way this key result is measured.
 */
export function progressFormula(measure: Measure, figures: Figures, style: FormulaStyle): string {
  const { start, target, current } = figures;
  const call = (name: string, ...parts: readonly string[]) => `${name}(${parts.join(style.argument)})`;
  const met = call("IF", `${current}>=${target}`, "1", "0");
  const missing = (count: number, ...cells: readonly string[]) => `${call("COUNT", ...cells)}<${count}`;

  if (measure.kind === "milestone") return `=${call("IF", `${current}=TRUE`, "1", "0")}`;
  if (measure.kind === "limit" && measure.bound === "at-most") {
    return `=${call("IF", missing(2, target, current), '""', call("IF", `${current}<=${target}`, "1", "0"))}`;
  }
  if (measure.kind === "number" && measure.startAssumed) {
    // N of an empty cell is 0, so that a start typed in later counts.
    const from = call("N", start);
    const share = call("IF", `${target}=${from}`, met, `(${current}-${from})/(${target}-${from})`);
    return `=${call("IF", missing(2, target, current), '""', share)}`;
  }
  const share = call("IF", `${target}=${start}`, met, `(${current}-${start})/(${target}-${start})`);
  return `=${call("IF", missing(3, start, target, current), '""', share)}`;
}

/** A drawn bar of a progress cell, in the colours of `status`-free accent blue; empty while there is no progress. */
export function barFormula(progress: string, style: FormulaStyle): string {
  const call = (name: string, ...parts: readonly string[]) => `${name}(${parts.join(style.argument)})`;
  const pair = (key: string, value: string) => `"${key}"${style.column}${value}`;
  const options = `{${[pair("charttype", '"bar"'), pair("max", "1"), pair("color1", '"#1a56c4"')].join(";")}}`;
  const clamped = call("MAX", "0", call("MIN", "1", progress));
  return `=${call("IF", call("ISNUMBER", progress), call("SPARKLINE", clamped, options), '""')}`;
}
