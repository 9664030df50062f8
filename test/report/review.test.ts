import { describe, expect, it } from "vitest";
import { recordWorked } from "../../shared/actions/record.ts";
import { readSettings } from "../../shared/lint/settings-tab.ts";
import type { Closing } from "../../shared/okr/change.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readTeamSettings } from "../../shared/reading/logs/team-settings.ts";
import { closingMessage, missesTold } from "../../shared/report/closing-message.ts";
import { figuresOf, lastCycleOf, type ProcessReview, reviewOf } from "../../shared/report/review.ts";
import { revisitsOf } from "../../shared/report/revisit.ts";
import { suggestionsFor } from "../../shared/report/suggestions.ts";
import { weeklyOnMonday } from "../../shared/schedule/cadence.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { mondays, sheetWith } from "./weekly.ts";

const today = "2027-01-04";
const cycle = quarterOf("2026-12-31");
const { plan } = sheetWith(
  [
    ["Stations opened in the north", "Ana", 0, 40, 40, "Committed"],
    ["Rides per day on weekdays", "Ben", 100, 500, 380, "Aspirational"],
    ["Partners who sell our passes", "", 0, 8, 2, "Committed"],
    ["Be kinder to one another", "Cem", "", "", "", ""],
  ],
  today,
);
const idOf = (text: string) => keyResultsOf(plan).find((keyResult) => keyResult.text === text)!.id;
const steady = [3, 6, 9, 12, 16, 19, 22, 25, 28, 31, 34, 37, 40];
const checkIns = [
  ...mondays(plan, "Stations opened in the north", steady),
  ...mondays(plan, "Rides per day on weekdays", [
    null,
    130,
    null,
    200,
    null,
    240,
    null,
    290,
    null,
    330,
    null,
    360,
    380,
  ]),
];
const closing = (text: string, score: number, given: Partial<Closing> = {}): Closing => ({
  item: idOf(text),
  text,
  date: today,
  score,
  computed: score,
  scoreReason: "",
  decision: "done",
  learned: "",
  by: "Ines",
  ...given,
});
const closings = [
  closing("Stations opened in the north", 1),
  closing("Rides per day on weekdays", 0.7),
  closing("Partners who sell our passes", 0.3, { decision: "adjust", learned: "Legal needs ten weeks" }),
];
const changes = [
  {
    item: idOf("Rides per day on weekdays"),
    text: "",
    date: "2026-11-02",
    kind: "target",
    before: "600",
    after: "500",
    reason: "",
    by: "",
    cell: null,
  },
] as const;
const review = reviewOf({ plan, cycle, cadence: weeklyOnMonday, checkIns, changes, closings, today });

describe("a process review", () => {
  it("counts how the cycle was worked", () => {
    expect(review).toMatchObject({
      keyResults: 4,
      measurable: 0.75,
      owned: 0.75,
      changes: { all: 1, withReason: 0 },
      scores: { full: 1, of: 3 },
      forecasts: { of: 2 },
    });
    expect(review.checkInRate).toBeCloseTo((13 + 7) / (4 * 13), 9);
    expect(review.scores!.mean).toBeCloseTo(2 / 3, 9);
  });

  it("has nothing to say of a cycle without data", () => {
    const empty = { ...plan, objectives: [] };
    expect(
      reviewOf({
        plan: empty,
        cycle,
        cadence: weeklyOnMonday,
        checkIns: [],
        changes: [],
        closings: [],
        today,
      }),
    ).toMatchObject({ checkInRate: null, scores: null, forecasts: null });
  });
});

describe("what to try next", () => {
  const good: ProcessReview = {
    cycle,
    keyResults: 6,
    checkInRate: 0.9,
    measurable: 1,
    owned: 1,
    changes: { all: 1, withReason: 1 },
    scores: { mean: 0.65, full: 1, of: 6 },
    forecasts: { held: 5, of: 6 },
    confidence: { met: 8, unmet: 4 },
  };
  it("is nothing where the process worked", () => {
    expect(suggestionsFor(good)).toEqual([]);
  });

  it.each([
    { name: "few check-ins", given: { checkInRate: 0.3 }, text: /every two weeks/ },
    { name: "everything at 1.0", given: { scores: { mean: 1, full: 6, of: 6 } }, text: /seven tenths/ },
    { name: "everything missed", given: { scores: { mean: 0.2, full: 0, of: 6 } }, text: /fewer goals/ },
    { name: "nothing measured", given: { measurable: 0.5 }, text: /start and target/ },
    { name: "nobody in charge", given: { owned: 0.4 }, text: /one person/ },
    { name: "targets that moved", given: { changes: { all: 5, withReason: 5 } }, text: /one more session/ },
    { name: "forecasts that failed", given: { forecasts: { held: 1, of: 5 } }, text: /half-time/ },
    {
      name: "confidence that told nothing",
      given: { confidence: { met: 6, unmet: 7 } },
      text: /confidence first/,
    },
  ])("answers $name", ({ given, text }) => {
    expect(suggestionsFor({ ...good, ...given })[0]?.text).toMatch(text);
  });

  it("is three things at the most, and each setting is one that the Plumbline tab understands", () => {
    const bad = {
      ...good,
      checkInRate: 0.1,
      measurable: 0.2,
      owned: 0.1,
      scores: { mean: 0.1, full: 0, of: 6 },
    };
    expect(suggestionsFor(bad)).toHaveLength(3);
    const all = [
      { checkInRate: 0.1 },
      { scores: { mean: 1, full: 6, of: 6 } },
      { scores: { mean: 0.1, full: 0, of: 6 } },
      { measurable: 0.1 },
      { owned: 0.1 },
    ];
    const lines = all
      .map((given) => suggestionsFor({ ...good, ...given })[0]!.setting!)
      .map(({ name, value }) => [name, value]);
    const workbook = makeWorkbook({
      tabs: [tabFromValues("Plumbline", [["Setting", "Value", "What it does"], ...lines])],
    });
    expect(readSettings(workbook).mistakes).toEqual([]);
    expect(readTeamSettings(workbook, today)).toMatchObject({
      mistakes: [],
      cadence: { every: "two-weeks" },
    });
  });
});

describe("the message at the end of a cycle", () => {
  const message = closingMessage(plan, closings, cycle, { title: "Velo", url: "https://example.com" });
  it("says what was reached and what was learned, without blame", () => {
    expect(message.subject).toBe("Velo: how Q4 2026 ended, and what we learned");
    expect(message.text).toContain("2 of 3 key results were reached; the mean score is 0.7.");
    expect(message.text).toContain(
      "Not reached, and what it taught us\n  • Partners who sell our passes – score 0.3. Legal needs ten weeks. Next: adjust.",
    );
    expect(message.text).not.toMatch(/fail|blame|bad/i);
  });
  it("names the misses it tells of", () => {
    expect(missesTold(plan, closings)).toEqual([idOf("Partners who sell our passes")]);
  });
});

describe("revisiting", () => {
  const during = "2026-11-16";
  const running = sheetWith(
    [
      ["Stations opened in the north", "Ana", 0, 40, 4, ""],
      ["Rides per day on weekdays", "Ben", 0, 100, 60, ""],
    ],
    during,
  );
  it.each([
    { name: "off track twice in a row", values: [1, 2, 2, 3, 3, 3, 4], count: 1 },
    { name: "off track only now", values: [3, 6, 9, 12, 16, 18, 4], count: 0 },
    { name: "one check-in", values: [null, null, null, null, null, null, 4], count: 0 },
  ])("$name: $count", ({ values, count }) => {
    const own = mondays(running.plan, "Stations opened in the north", values, { note: "No permit yet" });
    const found = revisitsOf(running.plan, running.summary, own);
    expect(found).toHaveLength(count);
    const settled = [{ item: running.plan.objectives[0]!.keyResults[0]!.id, date: during }];
    expect(revisitsOf(running.plan, running.summary, own, settled)).toEqual([]);
    if (count > 0)
      expect(found[0]).toMatchObject({
        progress: 0.1,
        notes: ["No permit yet"],
      });
  });
});

describe("a process review held against the last cycle", () => {
  const empty = makeWorkbook({ tabs: [tabFromValues("Team North", [["Objective"]])] });
  const keep = (workbook: Workbook, team: string, label: string, day: string) =>
    apply(workbook, recordWorked(workbook, team, label, figuresOf(review), day)).workbook;
  const next = quarterOf("2027-02-01");
  const lastOf = (workbook: Workbook, team: string) =>
    lastCycleOf(readChanges(workbook, today)?.worked ?? [], team, next);

  it("reads back what was kept, figure by figure", () => {
    const last = lastOf(keep(empty, "North", cycle.label, today), "North");
    expect(last?.cycle).toBe(cycle.label);
    for (const { name, share } of figuresOf(review)) {
      if (share === null) expect(last?.shares[name]).toBeUndefined();
      else expect(last?.shares[name]).toBeCloseTo(share, 2);
    }
  });

  it("keeps a cycle once, and the latest of several is the last", () => {
    const once = keep(empty, "North", cycle.label, "2026-10-05");
    expect(recordWorked(once, "North", cycle.label, figuresOf(review), today)).toEqual([]);
    const twice = keep(keep(empty, "North", "Q3 2026", "2026-10-01"), "North", cycle.label, today);
    expect(lastOf(twice, "North")?.cycle).toBe(cycle.label);
  });

  it("is not held against another team, nor against the cycle itself", () => {
    expect(lastOf(keep(empty, "North", cycle.label, today), "South")).toBeNull();
    expect(lastOf(keep(empty, "North", next.label, "2027-02-01"), "North")).toBeNull();
    expect(lastOf(empty, "North")).toBeNull();
  });
});
