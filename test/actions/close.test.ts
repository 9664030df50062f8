import { describe, expect, it } from "vitest";
import { archiveTab, type Close, closeCycle, proposeClose } from "../../shared/actions/close.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import { applied, pct, planOf, tabOf, workbookOf } from "./sheets.ts";

const today = "2027-01-04";
const workbook = workbookOf([
  tabOf("Growth Q4 2026", [
    ["Objective", "Key Result", "Type", "Owner", "Start", "Target", "Current", "Status", "Score"],
    [
      "Riders stay with us",
      "Week-1 activation",
      "Aspirational",
      "Ana",
      pct(0.31),
      pct(0.45),
      pct(0.42),
      "",
      "",
    ],
    ["", "Stations opened", "Committed", "Ben", 0, 40, 34, "", ""],
    ["", "Partners", "Committed", "Ben", 0, 4, 4, "", ""],
    ["", "New app", "Aspirational", "Cem", 0, 10, 2, "Dropped", ""],
    ["", "Rider panel", "Aspirational", "Cem", "", "", "", "", ""],
  ]),
]);
const plan = planOf(workbook);
const summary = summarise(plan, { today });
const [activation, stations, partners, , panel] = keyResultsOf(plan);

function close(keyResult: typeof activation, given: Partial<Close> = {}): Close {
  return { keyResult: keyResult!.id, score: null, scoreReason: "", learned: "", decision: "done", ...given };
}

describe("what closing proposes", () => {
  it("scores from the numbers, reads committed and aspirational goals differently, leaves dropped ones out", () => {
    expect(
      proposeClose(plan, summary).map(({ keyResult, computed, met, proposed }) => [
        keyResult.text,
        computed,
        met,
        proposed,
      ]),
    ).toEqual([
      ["Week-1 activation", 0.8, true, "done"],
      ["Stations opened", 0.9, false, "carry-over"],
      ["Partners", 1, true, "done"],
      ["Rider panel", null, null, "carry-over"],
    ]);
  });
});

describe("closing", () => {
  const closes = [
    close(activation),
    close(stations, { learned: "Permits take ten weeks, not six", decision: "carry-over" }),
    close(panel, {
      score: 0.5,
      scoreReason: "Half of the riders answered",
      learned: "Nobody had time",
      decision: "drop",
    }),
  ];

  it("writes scores into the sheet and the whole story into the log, and is undone exactly", () => {
    const result = closeCycle(workbook, plan, summary, closes, "Ines", today);
    if ("reason" in result) throw new Error(result.reason);
    const done = applied(workbook, result.edits);
    expect([1, 2, 3, 5].map((row) => cellAt(done.tabs[0]!, row, 8)?.value ?? null)).toEqual([
      0.8,
      0.9,
      null,
      0.5,
    ]);
    expect(readChanges(done, today)).toMatchObject({
      changes: [],
      shared: null,
      unreadable: [],
      closings: [
        { text: "Week-1 activation", score: 0.8, computed: 0.8, decision: "done", learned: "" },
        {
          text: "Stations opened",
          score: 0.9,
          computed: 0.9,
          decision: "carry-over",
          learned: "Permits take ten weeks, not six",
        },
        {
          text: "Rider panel",
          score: 0.5,
          computed: null,
          scoreReason: "Half of the riders answered",
          decision: "drop",
        },
      ],
    });
    expect(apply(done, invert(result.edits)).workbook).toEqual(workbook);
  });

  it.each([
    {
      name: "an unmet goal without a lesson",
      given: close(stations),
      reason: "It was not reached: what did you learn? One line is enough.",
    },
    {
      name: "another score without a reason",
      given: close(partners, { score: 0.6 }),
      reason: "The numbers say 1.0. Say in a few words why it is 0.6.",
    },
    {
      name: "no score at all",
      given: close(panel),
      reason: "The numbers give no score here. Choose one from 0.0 to 1.0.",
    },
    {
      name: "a score out of range",
      given: close(panel, { score: 7 }),
      reason: "A score goes from 0.0 to 1.0.",
    },
  ])("asks in words, and writes nothing: $name", ({ given, reason }) => {
    expect(closeCycle(workbook, plan, summary, [given], "Ines", today)).toEqual({
      reason,
      keyResult: given.keyResult,
    });
  });
});

describe("archiving", () => {
  it("renames the tab and does it once", () => {
    const first = archiveTab(workbook, workbook.tabs[0]!.id);
    const done = applied(workbook, "edits" in first ? first.edits : []);
    expect(done.tabs[0]!.name).toBe("Growth Q4 2026 (closed)");
    expect(archiveTab(done, done.tabs[0]!.id)).toEqual({ edits: [] });
  });
});
