import { describe, expect, it } from "vitest";
import { type CheckInInput, checkIn } from "../../shared/actions/check-in.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, pct, planOf, tabOf, tidy, today, workbookOf } from "./sheets.ts";

const workbook = workbookOf([
  tabOf("Q4", [
    ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Confidence"],
    ["Riders stay with us", "Week-1 activation", "Ana", pct(0.31), pct(0.45), pct(0.38), 6],
    ["", "Monthly churn", "Ben", pct(0.024), pct(0.018), pct(0.022), 5],
    ["", "Stations opened", "Cem", 0, 40, 12, ""],
    ["", "Rides per day", "Cem", 1000, 1500, { formula: "=SUM(Data!A:A)", value: 1200 }, 7],
  ]),
]);
const plan = planOf(workbook);
const [activation, churn, stations, rides] = keyResultsOf(plan);

function input(given: Partial<CheckInInput>): CheckInInput {
  const { id, cell, text } = activation!;
  return {
    id: "c-1",
    keyResult: id,
    cell,
    text,
    value: "",
    confidence: null,
    note: "",
    by: "Ana",
    date: today,
    ...given,
  };
}

function about(keyResult: typeof activation, given: Partial<CheckInInput>): CheckInInput {
  const { id, cell, text } = keyResult!;
  return input({ keyResult: id, cell, text, ...given });
}

function record(book: Workbook, given: CheckInInput): Workbook {
  const result = checkIn(book, planOf(book), given, today);
  if ("reason" in result) throw new Error(result.reason);
  return applied(book, result.edits);
}

describe("what a check-in writes", () => {
  it.each([
    { typed: "41 %", keyResult: activation, row: 1, value: 0.41 },
    { typed: "41", keyResult: activation, row: 1, value: 0.41 },
    { typed: "1,9%", keyResult: churn, row: 2, value: 0.019 },
    { typed: "14", keyResult: stations, row: 3, value: 14 },
    { typed: "14 stations", keyResult: stations, row: 3, value: 14 },
  ])("$typed becomes $value in its row and in the log", ({ typed, keyResult, row, value }) => {
    const after = record(
      workbook,
      about(keyResult, { value: typed, confidence: 7, note: "Two more to come" }),
    );
    expect(cellAt(after.tabs[0]!, row, 5)?.value).toBeCloseTo(value, 10);
    expect(cellAt(after.tabs[0]!, row, 6)?.value).toBe(7);
    expect(readCheckIns(after, today)!.checkIns).toEqual([
      {
        id: "c-1",
        keyResult: keyResult!.id,
        date: today,
        value,
        confidence: 7,
        note: "Two more to come",
        by: "Ana",
      },
    ]);
  });

  it("leaves a value that a formula feeds to the formula", () => {
    const after = record(workbook, about(rides, { value: "1300", confidence: 8 }));
    expect(cellAt(after.tabs[0]!, 4, 5)?.formula).toBe("=SUM(Data!A:A)");
    expect(cellAt(after.tabs[0]!, 4, 6)?.value).toBe(8);
    expect(readCheckIns(after, today)!.checkIns).toHaveLength(1);
  });

  it("keeps the row as it is where a later check-in stands", () => {
    const first = record(workbook, input({ value: "41 %" }));
    const late = record(first, input({ id: "c-2", value: "35 %", date: "2026-11-09" }));
    expect(cellAt(late.tabs[0]!, 1, 5)?.value).toBe(0.41);
    expect(readCheckIns(late, today)!.checkIns.map(({ date }) => date)).toEqual([today, "2026-11-09"]);
  });

  it("finds its row again after the rows were sorted", () => {
    const [heading, first, ...rest] = workbook.tabs[0]!.rows;
    const [objective, ...fields] = first!;
    const sorted = {
      ...workbook.tabs[0]!,
      rows: [heading!, [objective!, ...rest[1]!.slice(1)], rest[0]!, [null, ...fields], rest[2]!],
    };
    const after = record({ ...workbook, tabs: [sorted] }, input({ value: "41 %" }));
    expect(cellAt(after.tabs[0]!, 3, 5)?.value).toBe(0.41);
  });
});

describe("exactly once", () => {
  it("does nothing for a check-in that is in the log", () => {
    const after = record(workbook, input({ value: "41 %" }));
    expect(checkIn(after, planOf(after), input({ value: "41 %" }), today)).toMatchObject({ edits: [] });
  });

  it("is undone exactly", () => {
    const result = checkIn(workbook, plan, input({ value: "41 %", confidence: 7 }), today);
    const edits = "edits" in result ? result.edits : [];
    expect(applied(applied(workbook, edits), invert(edits))).toEqual(workbook);
    const second = record(workbook, input({ value: "41 %" }));
    const more = checkIn(second, planOf(second), about(stations, { id: "c-2", value: "13" }), today);
    const further = "edits" in more ? more.edits : [];
    expect(tidy(applied(applied(second, further), invert(further)))).toEqual(second);
  });
});

describe("what is refused, with the reason", () => {
  it.each([
    { given: {}, reason: /value, a confidence or a note/ },
    { given: { value: "41 %", keyResult: stations!.id }, reason: /is a percentage, but/ },
    { given: { value: "soon" }, reason: /not a number/ },
    { given: { value: "41 %", date: "2026-12-01" }, reason: /still to come/ },
    { given: { confidence: 11 }, reason: /0 to 10/ },
    { given: { keyResult: "gone", text: "Something else", value: "41 %" }, reason: /moved or been reworded/ },
  ])("$given", ({ given, reason }) => {
    expect(checkIn(workbook, plan, input(given), today)).toEqual({ reason: expect.stringMatching(reason) });
  });
});

describe("what it says afterwards", () => {
  it.each([
    { keyResult: activation, value: "41 %", remark: "Checked in" },
    { keyResult: activation, value: "46 %", remark: "Checked in: the target is reached. Well done" },
    {
      keyResult: activation,
      value: "33 %",
      remark: "Checked in: further from the target than last time. A line on why would help the team",
    },
    { keyResult: churn, value: "1.7 %", remark: "Checked in: the target is reached. Well done" },
    {
      keyResult: churn,
      value: "2.3 %",
      remark: "Checked in: further from the target than last time. A line on why would help the team",
    },
  ])("$value of $keyResult.text: $remark", ({ keyResult, value, remark }) => {
    expect(checkIn(workbook, plan, about(keyResult, { value }), today)).toMatchObject({ remark });
  });

  it.each([
    ["3/5", "4.2/5", "3.9/5", "3.9/5", "Checked in"],
    ["3/5", "4.2/5", "3.9", "3.9/5", "Checked in"],
    ["3 / 5", "", "4", "4 / 5", "Checked in"],
    ["3/5", "4.2/5", "4.2/5", "4.2/5", "Checked in: the target is reached. Well done"],
    ["5/8", "8/8", "6", "6/8", "Checked in"],
    ["5 of 8", "8/8", "6", 6, "Checked in"],
    ["", "8/8", "6/8", "6/8", "Checked in"],
    ["", "8/8", "8", 8, "Checked in: the target is reached. Well done"],
  ])("at %s of %s typing %s leaves %s", (current, target, value, kept, remark) => {
    const book = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Target", "Current"],
        ["Guests are glad to come", "Rating in the guest book", target, current],
        ["", "Rooms sold", 300, 200],
      ]),
    ]);
    const [rating] = keyResultsOf(planOf(book));
    const result = checkIn(book, planOf(book), about(rating, { value }), today);
    expect(result).toMatchObject({ remark });
    const edits = "edits" in result ? result.edits : [];
    expect(cellAt(applied(book, edits).tabs[0]!, 1, 3)?.value).toBe(kept);
  });

  it("congratulates nobody on passing a target where less is better", () => {
    const book = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Target", "Current"],
        ["Guests cost us less", "Cost per guest", 3, 2],
        ["", "Rooms sold", 300, 200],
      ]),
    ]);
    const [cost, rooms] = keyResultsOf(planOf(book)).map((one) =>
      checkIn(book, planOf(book), about(one, { value: "400" }), today),
    );
    expect(cost).toMatchObject({ remark: "Checked in: above the target, and less is better here" });
    expect(rooms).toMatchObject({ remark: "Checked in: the target is reached. Well done" });
  });
});
