import { describe, expect, it } from "vitest";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { burnUpOf, trendOf } from "../../shared/report/trend.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { forecastWords } from "../../shared/ui/TrendChart.tsx";
import { mondays, sheetWith } from "./weekly.ts";

const today = "2026-11-16";
const cycle = quarterOf(today);
const { plan } = sheetWith(
  [
    ["Stations opened in the north", "Ana", 0, 40, 24, ""],
    ["Rides per day on weekdays", "Ben", 100, 500, 300, ""],
    ["Be kinder to one another", "Cem", "", "", "", ""],
  ],
  today,
);
const [stations, rides, kinder] = keyResultsOf(plan);
const checkIns = [
  ...mondays(plan, "Stations opened in the north", [4, 8, 12, 16, 20, 24]),
  ...mondays(plan, "Rides per day on weekdays", [null, 300]),
];

describe("the trend of a key result", () => {
  it("is its check-ins up to today, with where they lead", () => {
    const trend = trendOf(stations!, checkIns, cycle, today)!;
    expect(trend.points.map(({ value }) => value)).toEqual([4, 8, 12, 16, 20, 24]);
    expect(trend.forecast?.value).toBeCloseTo(24 + (4 * 52) / 7, 6);
    expect(forecastWords(trend)).toBe(
      "If it goes on like this: 53.7 to 53.7 by 31 Dec (target 40), at the target around 7 Dec.",
    );
  });
  it("has no forecast from one check-in, and says when there will be one", () => {
    const trend = trendOf(rides!, checkIns, cycle, today)!;
    expect([trend.forecast, forecastWords(trend)]).toEqual([
      null,
      "Three check-ins with a value, and a forecast stands here.",
    ]);
  });
  it("does not look ahead", () => {
    expect(trendOf(stations!, checkIns, cycle, "2026-10-13")?.points).toHaveLength(2);
  });
  it("is none where nothing is measured", () => {
    expect(trendOf(kinder!, checkIns, cycle, today)).toBeNull();
  });
});

describe("the burn-up of an objective", () => {
  it("is its roll-up after each day with a check-in; what was not checked in stands at its start", () => {
    expect(burnUpOf(plan.objectives[0]!, checkIns, cycle, today)).toEqual([
      { date: "2026-10-05", value: 0.05 },
      { date: "2026-10-12", value: 0.35 },
      { date: "2026-10-19", value: 0.4 },
      { date: "2026-10-26", value: 0.45 },
      { date: "2026-11-02", value: 0.5 },
      { date: "2026-11-09", value: 0.55 },
    ]);
  });
});
