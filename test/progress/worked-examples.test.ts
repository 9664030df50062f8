import { HyperFormula } from "hyperformula";
import { describe, expect, it } from "vitest";
import type { CheckIn } from "../../shared/okr/check-in.ts";
import { elapsedShare } from "../../shared/progress/expected.ts";
import { forecastOf } from "../../shared/progress/forecast.ts";
import { meanFormula, progressFormula } from "../../shared/progress/formula.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import { rollUp } from "../../shared/progress/roll-up.ts";
import { scoreColour, scoreOf } from "../../shared/progress/score.ts";
import { statusOf } from "../../shared/progress/status.ts";
import { ambitionOf, isMet } from "../../shared/progress/verdict.ts";
import { addDays } from "../../shared/sheet/dates.ts";
import { decimalPoint } from "../../shared/sheet/formula-style.ts";
import { keyResult, number } from "./key-results.ts";
import {
  anscombe,
  colourExamples,
  expectedExamples,
  paceExamples,
  progressExamples,
  rollUpExamples,
  scoreExamples,
  verdictExamples,
  type Worked,
} from "./worked-examples.ts";

/** What a sheet itself makes of the last cell. */
function inSheet(...rows: readonly (readonly (number | string | null)[])[]): unknown {
  const sheet = HyperFormula.buildFromArray(rows as never, { licenseKey: "gpl-v3" });
  const row = rows.length - 1;
  const value = sheet.getCellValue({ sheet: 0, row, col: rows[row]!.length - 1 });
  sheet.destroy();
  return value;
}

const expectedOf = <Given, Result>({ theirs, ours }: Worked<Given, Result>) => ours ?? theirs;

describe("worked examples from public sources", () => {
  it.each(progressExamples)("progress: $source, $given → $theirs", (example) => {
    const { start, target, current, bound } = example.given;
    const measure = measureOf(
      keyResult({
        ...(start !== undefined && { start: number(start) }),
        target: number(target, null, bound),
        current: number(current),
      }),
    );
    const result = progressOf(measure);
    expect("value" in result ? result.value : null).toBeCloseTo(expectedOf(example), 6);
    const formula = progressFormula(measure, { start: "A1", target: "B1", current: "C1" }, decimalPoint);
    expect(inSheet([start ?? null, target, current, formula])).toBeCloseTo(expectedOf(example), 6);
  });

  it.each(rollUpExamples)("roll-up: $source, $given → $theirs", (example) => {
    const { progress, weights, dropped = [] } = example.given;
    const parts = progress.map((share, i) => ({
      progress: share,
      weight: weights?.[i] ?? 1,
      dropped: dropped.includes(i),
    }));
    expect(rollUp(parts)).toBeCloseTo(expectedOf(example), 6);
    // The formula that a new tab has takes equal weights.
    if (weights) return;
    const rows = progress.map((share, i) => [share, dropped.includes(i) ? "Dropped" : null]);
    const last = progress.length;
    const formula = meanFormula(`A1:A${last}`, `B1:B${last}`, decimalPoint);
    expect(inSheet(...rows, [formula])).toBeCloseTo(expectedOf(example), 6);
  });

  it.each(paceExamples)("pace: $source, $given → $theirs", (example) => {
    expect(statusOf(example.given.progress, example.given.expected)).toBe(expectedOf(example));
  });

  it.each(expectedExamples)("expected: $source → $theirs", (example) => {
    const { start, end, today } = example.given;
    expect(elapsedShare({ start, end }, today)).toBeCloseTo(expectedOf(example), 6);
  });

  it.each(scoreExamples)("score: $source, $given → $theirs", (example) => {
    expect(scoreOf(example.given)).toBe(expectedOf(example));
  });

  it.each(colourExamples)("colour: $source, $given → $theirs", (example) => {
    expect(scoreColour(example.given)).toBe(expectedOf(example));
  });

  it.each(verdictExamples)("verdict: $source, $given → $theirs", (example) => {
    const { score, type } = example.given;
    expect(isMet(score, ambitionOf(type))).toBe(expectedOf(example));
  });

  it("every difference has its reason", () => {
    const all: readonly Worked<unknown, unknown>[] = [
      ...progressExamples,
      ...rollUpExamples,
      ...paceExamples,
      ...expectedExamples,
      ...scoreExamples,
      ...colourExamples,
      ...verdictExamples,
    ];
    for (const { source, theirs, ours, because } of all) {
      expect(source).toMatch(/\w/);
      expect(ours === undefined, source).toBe(because === undefined);
      if (ours !== undefined) expect(ours).not.toBe(theirs);
    }
  });
});

describe("the forecast", () => {
  const firstDay = "2026-01-01";
  const checkIns = anscombe.days.map(
    (day, i): CheckIn => ({
      id: String(i),
      keyResult: "k",
      date: addDays(firstDay, day),
      value: anscombe.values[i]!,
      confidence: null,
      note: "",
      by: "",
    }),
  );
  const end = 20;
  const forecast = forecastOf(checkIns, 100, addDays(firstDay, end));
  if ("reason" in forecast) throw new Error(forecast.reason);

  it("is the line that Anscombe published", () => {
    expect(forecast.slope).toBeCloseTo(anscombe.slope, 3);
    expect(forecast.value).toBeCloseTo(anscombe.intercept + anscombe.slope * end, 3);
  });

  it("has the range that the sheet’s own statistics give", () => {
    const rows = anscombe.days.map((day, i) => [day, anscombe.values[i]!]);
    const x = "A1:A11";
    const y = "B1:B11";
    const margin = `T.INV.2T(0.1,9)*STEYX(${y},${x})*SQRT(1+1/11+(${end}-AVERAGE(${x}))^2/DEVSQ(${x}))`;
    expect(forecast.high - forecast.value).toBeCloseTo(inSheet(...rows, [`=${margin}`]) as number, 3);
    expect(forecast.value - forecast.low).toBeCloseTo(forecast.high - forecast.value, 9);
  });
});
