import { describe, expect, it } from "vitest";
import type { CheckIn } from "../../shared/okr/check-in.ts";
import { forecastOf } from "../../shared/progress/forecast.ts";
import { addDays } from "../../shared/sheet/dates.ts";

function weekly(values: readonly (number | null)[], start = "2026-10-05"): CheckIn[] {
  return values.map((value, week) => ({
    id: `c${week}`,
    keyResult: "kr",
    date: addDays(start, 7 * week),
    value,
    confidence: null,
    note: "",
    by: "Ana",
  }));
}

describe("forecast", () => {
  it("carries a steady trend to the end, with no doubt where there is no scatter", () => {
    const forecast = forecastOf(weekly([10, 12, 14, 16]), 30, "2026-12-28");
    expect(forecast).toMatchObject({ end: "2026-12-28", reaches: "2026-12-14" });
    if ("reason" in forecast) throw new Error(forecast.reason);
    for (const figure of [forecast.value, forecast.low, forecast.high]) expect(figure).toBeCloseTo(34, 6);
    expect(forecast.slope).toBeCloseTo(2 / 7, 9);
  });

  it.each([
    { name: "no check-ins", values: [], reason: "A forecast needs 3 check-ins with a value; there are 0" },
    { name: "one", values: [3], reason: "A forecast needs 3 check-ins with a value; there is 1" },
    {
      name: "notes only",
      values: [null, null, null, 4, 5],
      reason: "A forecast needs 3 check-ins with a value; there are 2",
    },
  ])("says why there is none: $name", ({ values, reason }) => {
    expect(forecastOf(weekly(values), 10, "2026-12-31")).toEqual({ reason });
  });

  it.each([
    { name: "flat", values: [5, 5, 5] },
    { name: "moving away", values: [5, 4, 3] },
  ])("meets the target never: $name", ({ values }) => {
    expect(forecastOf(weekly(values), 10, "2026-12-31")).toMatchObject({ reaches: null });
  });

  it("takes the last of several check-ins of one day", () => {
    const twice = [...weekly([1, 2, 3]), { ...weekly([1, 2, 9])[2]!, id: "late" }];
    const forecast = forecastOf(twice, 100, "2026-10-19");
    expect("reason" in forecast ? null : forecast.high).toBeGreaterThan(8);
  });

  it("gives a range that holds nine in ten of steady trends with noise", () => {
    const random = generator(7);
    let held = 0;
    const runs = 2000;
    for (let run = 0; run < runs; run++) {
      const noise = () => gaussian(random) * 3;
      const values = Array.from({ length: 6 }, (_, week) => 20 + 2 * week + noise());
      const truth = 20 + 2 * 12 + noise();
      const forecast = forecastOf(weekly(values), 100, addDays("2026-10-05", 7 * 12));
      if ("reason" in forecast) throw new Error(forecast.reason);
      if (truth >= forecast.low && truth <= forecast.high) held++;
    }
    expect(held / runs).toBeGreaterThan(0.88);
    expect(held / runs).toBeLessThan(0.92);
  });
});

/** Numerical Recipes' linear congruential generator: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
