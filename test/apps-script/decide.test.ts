import { describe, expect, it } from "vitest";
import type { Action } from "../../apps-script/contract.ts";
import { checkedOf } from "../../apps-script/server/checked.ts";
import { decide } from "../../apps-script/server/decide.ts";
import { checkIn } from "../../shared/actions/check-in.ts";
import { structure } from "../../shared/actions/structure.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readTeamSettings } from "../../shared/reading/logs/team-settings.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { addDays } from "../../shared/sheet/dates.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";

const today = "2026-11-16";
const plain = makeWorkbook({
  locale: "en_US",
  tabs: [
    tabFromValues("Q4 2026", [
      ["Objective", "Key Result", "Owner", "Start", "Target", "Current"],
      ["Riders stay with us for years", "Stations opened in the north", "Ana Silva", 0, 40, 0],
      ["", "Rides per day on weekdays", "Ben Okoye", 100, 500, 100],
    ]),
  ],
});

/** A quarter in which the first key result hardly moved. */
const lived = [1, 2, 2, 3, 3, 3].reduce(
  (workbook, value, week) => {
    const date = addDays("2026-10-12", 7 * week);
    const plan = readPlan(workbook);
    const { id, cell, text } = keyResultsOf(plan)[0]!;
    const input = {
      id: `c${week}`,
      keyResult: id,
      cell,
      text,
      value: String(value),
      confidence: 4,
      note: week === 5 ? "No permit yet" : "",
      by: "Ana Silva",
      date,
    };
    const result = checkIn(workbook, plan, input, date);
    if ("reason" in result) throw new Error(result.reason);
    return apply(workbook, result.edits).workbook;
  },
  apply(plain, structure(plain, readPlan(plain), ["row-ids", "tabs"])).workbook,
);
const stations = keyResultsOf(readPlan(lived))[0]!;

function done(workbook: Workbook, action: Action): Workbook {
  const result = decide(workbook, action, today);
  if ("reason" in result) throw new Error(result.reason);
  const applied = apply(workbook, result.edits);
  expect(applied.refused).toEqual([]);
  return applied.workbook;
}

describe("what the sidebar sees in the middle of a cycle", () => {
  const checked = checkedOf(lived, today, null);
  it("has the way of the key result, and that it is worth another look", () => {
    expect(checked.trends[stations.id]?.points.map(({ value }) => value)).toEqual([1, 2, 2, 3, 3, 3]);
    expect(checked.revisits.map(({ keyResult, notes }) => [keyResult.text, notes])).toEqual([
      ["Stations opened in the north", ["No permit yet"]],
    ]);
    expect(checked.review.review.checkInRate).toBeCloseTo(6 / 14, 9);
    expect(checked.review.burnUps.map(({ text, points }) => [text, points.length])).toEqual([
      ["Riders stay with us for years", 6],
    ]);
  });
  it("travels as plain text", () => {
    expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
  });
});

describe("a decision in the sidebar", () => {
  it("to keep a key result settles the revisit until the next bad check-in", () => {
    const kept = done(lived, {
      kind: "revisit",
      tab: "Q4 2026",
      keyResult: stations.id,
      decision: "keep",
      note: "The permit comes in December",
      by: "Ana Silva",
    });
    expect(readChanges(kept, today)?.revisited).toEqual([{ item: stations.id, date: today }]);
    expect(checkedOf(kept, today, null).revisits).toEqual([]);
    expect(checkedOf(kept, today, null).findings.filter(({ rule }) => rule === "silent-change")).toEqual([]);
  });

  it("to try another rhythm changes the team's settings, and the tab is made for it", () => {
    const changed = done(lived, {
      kind: "setting",
      tab: "Q4 2026",
      name: "Check in",
      value: "Every two weeks",
    });
    expect(readTeamSettings(changed, today).cadence.every).toBe("two-weeks");
    expect(checkedOf(changed, today, null).findings.filter(({ rule }) => rule === "settings")).toEqual([]);
  });

  it("of a leader who looked is what silent-sponsor reads", () => {
    const seen = done(lived, {
      kind: "seen",
      tab: "Q4 2026",
      by: "Dana Fox",
      comment: "What is in the way?",
    });
    expect(readChanges(seen, today)?.seen).toEqual([{ date: today, by: "Dana Fox" }]);
  });
});
