import { describe, expect, it } from "vitest";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import { clamp, percent, percentUnclamped } from "../../shared/ui/percent.ts";
import { badgeLabel, claimBesideComputed, count, daysAgo } from "../../shared/ui/words.ts";

const keyResult: KeyResultSummary = {
  id: "k",
  cell: { tab: "1", row: 3, column: 0 },
  text: "NPS 32 → 45",
  owner: "Ines",
  start: "32",
  target: "45",
  current: "34",
  progress: 0.154,
  basis: "numbers",
  reason: null,
  expected: 0.62,
  expectedText: "40",
  status: "off-track",
  claimedStatus: null,
  claimedProgress: null,
  lastCheckIn: null,
  due: false,
};

describe("percent", () => {
  it.each([
    { input: 0.583, expected: "58\u202f%" },
    { input: 0, expected: "0\u202f%" },
    { input: 1.06, expected: "100\u202f%" },
    { input: -0.2, expected: "0\u202f%" },
    { input: Number.NaN, expected: "0\u202f%" },
    { input: null, expected: "–" },
  ])("$input", ({ input, expected }) => {
    expect(percent(input)).toBe(expected);
  });

  it.each([
    { input: 1.06, expected: "106\u202f%" },
    { input: -0.2, expected: "-20\u202f%" },
    { input: -0.001, expected: "0\u202f%" },
  ])("unclamped $input", ({ input, expected }) => {
    expect(percentUnclamped(input)).toBe(expected);
  });

  it.each([
    { input: Number.POSITIVE_INFINITY, expected: 1 },
    { input: Number.NEGATIVE_INFINITY, expected: 0 },
    { input: Number.NaN, expected: 0 },
  ])("a bar of $input has a width", ({ input, expected }) => {
    expect(clamp(input)).toBe(expected);
  });
});

describe("daysAgo", () => {
  it.each([
    { date: "2026-11-23", expected: "today" },
    { date: "2026-11-22", expected: "yesterday" },
    { date: "2026-11-07", expected: "16 days ago" },
    { date: "2026-11-24", expected: "in 1 day" },
    { date: "2026-12-01", expected: "in 8 days" },
  ])("$date is $expected", ({ date, expected }) => {
    expect(daysAgo(date, "2026-11-23")).toBe(expected);
  });
});

describe("claimBesideComputed", () => {
  it.each([
    { change: {}, expected: null },
    { change: { claimedStatus: "off-track", claimedProgress: 0.16 }, expected: null },
    { change: { claimedStatus: "on-track" }, expected: { claimed: "on track", computed: "off track" } },
    { change: { claimedProgress: 0.89 }, expected: { claimed: "89\u202f%", computed: "15\u202f%" } },
    { change: { claimedProgress: 0.89, progress: null, status: "not-started" }, expected: null },
    {
      change: { claimedProgress: 0.89, claimedStatus: "off-track", progress: 1.06, status: "done" },
      expected: { claimed: "89\u202f%, off track", computed: "106\u202f%, done" },
    },
  ] as const)("$change", ({ change, expected }) => {
    expect(claimBesideComputed({ ...keyResult, ...change })).toEqual(expected);
  });
});

it("says aloud what the badge shows", () => {
  expect(badgeLabel(keyResult, 2)).toBe(
    "NPS 32 → 45, Off track, 15\u202f% done, 62\u202f% expected by today, 2 findings",
  );
  expect(badgeLabel({ ...keyResult, progress: null, expected: null }, 0)).toBe(
    "NPS 32 → 45, Off track, no progress to compute",
  );
  expect([count(1, "finding"), count(0, "finding"), count(2, "check-in")]).toEqual([
    "1 finding",
    "0 findings",
    "2 check-ins",
  ]);
});
