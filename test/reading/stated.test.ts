import { describe, expect, it } from "vitest";
import { statedIn } from "../../shared/reading/values/stated.ts";

describe("figures that a sentence names", () => {
  it.each([
    ["Raise week-1 activation from 31 % to 45 %", { start: 0.31, target: 0.45, unit: "%", bound: "exactly" }],
    ["Monthly churn 2.4 % → 1.8 %", { start: 0.024, target: 0.018, unit: "%", bound: "exactly" }],
    ["Increase retention to 90 %", { start: null, target: 0.9, unit: "%", bound: "exactly" }],
    ["NPS ≥ 45", { start: null, target: 45, unit: null, bound: "at-least" }],
    ["Time to first report under 10 minutes", { start: null, target: 10, unit: "minutes", bound: "at-most" }],
    ["Close at least 12 deals", { start: null, target: 12, unit: "deals", bound: "at-least" }],
    ["No more than 5 incidents a month", { start: null, target: 5, unit: "incidents", bound: "at-most" }],
    ["200+ teams on the new plan", { start: null, target: 200, unit: "teams", bound: "at-least" }],
    ["Win 40 press mentions", { start: null, target: 40, unit: "press", bound: "exactly" }],
    ["Hold 10 meetings by Q3 2026", { start: null, target: 10, unit: "meetings", bound: "exactly" }],
  ] as const)("%s", (text, stated) => {
    expect(statedIn(text)).toMatchObject(stated);
  });

  it.each([
    "Improve onboarding",
    "Cut churn by 20 %",
    "Cut 3 steps from the sign-up",
    "Answer in 2 days",
    "Top 10 list of requested features",
    "Phase 2 is live",
    "Ship by 30 June 2026",
    "Launch version 4.1",
    "Be ready for 2027",
    "",
  ])("none in “%s”", (text) => {
    expect(statedIn(text)).toBeNull();
  });
});
