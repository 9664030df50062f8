import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planOf, tabOf } from "./grids.ts";

const cases: { name: string; header: string; written: string[]; read: (number | null)[] }[] = [
  { name: "whole percents", header: "Progress %", written: ["31", "45.5", "0"], read: [0.31, 0.455, 0] },
  {
    name: "whole percents, one of them 1",
    header: "Progress",
    written: ["1", "60", "100"],
    read: [0.01, 0.6, 1],
  },
  { name: "shares of 1", header: "Progress", written: ["0.4", "1", "1.2"], read: [0.4, 1, 1.2] },
  { name: "both, each by its size", header: "Progress", written: ["0.4", "60", "1"], read: [0.4, 0.6, 1] },
  {
    name: "percents with their sign",
    header: "Progress",
    written: ["31%", "150%", "0%"],
    read: [0.31, 1.5, 0],
  },
  { name: "tenths", header: "Score", written: ["7", "10", "0"], read: [0.7, 1, 0] },
  { name: "scores in percent", header: "Score", written: ["70", "100", "5"], read: [0.7, 1, 0.05] },
  {
    name: "a scale that the header names",
    header: "Score (1-5)",
    written: ["4", "5", "2"],
    read: [0.8, 1, 0.4],
  },
  { name: "grades of the playbook", header: "Score", written: ["0.7", "1.0", "0.3"], read: [0.7, 1, 0.3] },
  { name: "confidence of ten", header: "Confidence", written: ["7", "10", "5"], read: [7, 10, 5] },
  {
    name: "confidence in whole percents",
    header: "Confidence",
    written: ["70", "100", "50"],
    read: [0.7, 1, 0.5],
  },
];

const texts = ["Sell 100 boats", "Open 3 shops", "Sign 12 crews"];

function read(header: string, written: readonly string[]): (number | null)[] {
  const rows = texts.map((text, i) => `${i === 0 ? "Grow in the north" : ""} | ${text} | ${written[i]}`);
  const plan = planOf(tabOf([`Objective | Key Result | ${header}`, ...rows].join("\n"), "OKRs"));
  return plan.objectives[0]!.keyResults.map(({ fields }) => {
    const parsed = (fields.progress ?? fields.score ?? fields.confidence)?.parsed;
    return parsed?.kind === "number" ? parsed.number : null;
  });
}

describe("the scale of progress, scores and confidence", () => {
  it.each(cases)("$name", ({ header, written, read: expected }) => {
    read(header, written).forEach((number, i) => {
      expect(number).toBeCloseTo(expected[i]!, 9);
    });
  });

  it("reads the same progress from shares, from whole percents and with a sign", () => {
    const percent = fc.integer({ min: 0, max: 130 });
    fc.assert(
      fc.property(fc.tuple(percent, percent, percent), (percents) => {
        // Nothing above 1.5 would be shares whichever way they are written.
        fc.pre(Math.max(...percents) > 1);
        const whole = read("Progress", percents.map(String));
        const signed = read(
          "Progress",
          percents.map((one) => `${one}%`),
        );
        const shares = read(
          "Progress",
          percents.map((one) => String(one / 100)),
        );
        percents.forEach((one, i) => {
          for (const numbers of [whole, signed, shares]) expect(numbers[i]).toBeCloseTo(one / 100, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("takes figures that are no shares for current values", () => {
    const [boats, shops] = planOf(
      tabOf(
        `
Objective         | Key Result | Target | Progress
Grow in the north | Boats sold | 5000   | 1200
                  | Shops open | 30     | 12`,
        "OKRs",
      ),
    ).objectives[0]!.keyResults;
    expect([boats!.fields.progress, shops!.fields.progress]).toEqual([undefined, undefined]);
    expect([boats!.fields.current?.text, shops!.fields.current?.text]).toEqual(["1200", "12"]);
  });
});
