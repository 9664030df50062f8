import { expect, test } from "vitest";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { generate } from "../generate/generate.ts";

/** Sheets whose columns of periods say something of earlier days, where the last one filled in counts. */
const overTime = new Set(["bands", "weeks", "months"]);

test("a sheet read from start to progress says what was drawn into it", () => {
  let right = 0;
  const wrong: string[] = [];
  for (let seed = 0; seed < 400; seed++) {
    const { workbook, okrs, expected } = generate(seed);
    if (overTime.has(expected.family)) continue;
    const drawn = new Map(
      okrs.objectives.flatMap(({ keyResults }) => keyResults.map((one) => [one.text, one])),
    );
    for (const keyResult of keyResultsOf(readPlan(workbook, { today: "2026-08-12" }))) {
      const { start, target, current } = keyResult.fields;
      const one = drawn.get(keyResult.text);
      if (!one || one.unit === null || !start || !target || !current) continue;
      if ([start, target, current].some(({ parsed }) => parsed.kind === "placeholder")) continue;
      const progress = progressOf(measureOf(keyResult));
      const meant = (one.current - one.start) / (one.target - one.start);
      if ("value" in progress && Math.abs(progress.value - meant) < 0.02) right++;
      else wrong.push(`${expected.id}: ${keyResult.text} ${JSON.stringify(progress)} instead of ${meant}`);
    }
  }
  expect(right).toBeGreaterThan(900);
  expect(wrong).toEqual([]);
});
