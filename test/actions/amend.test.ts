import { describe, expect, it } from "vitest";
import { type Amendment, amend } from "../../shared/actions/amend.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import { applied, pct, planOf, tabOf, today, workbookOf } from "./sheets.ts";

const workbook = workbookOf([
  tabOf("Q4", [
    ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Status", "Due"],
    ["Riders stay with us", "Week-1 activation", "Ana", pct(0.31), pct(0.45), pct(0.38), "On track", ""],
    ["", "Monthly churn in percent", "Ben", 2.4, 1.8, 2.2, "", ""],
  ]),
]);
const plan = planOf(workbook);
const [activation, churn] = keyResultsOf(plan);

const cases: {
  name: string;
  item: typeof activation;
  amendment: Amendment;
  cell: [number, number];
  shown: string;
  before: string;
  after: string;
}[] = [
  {
    name: "a target in percent",
    item: activation,
    amendment: { kind: "target", to: "40 %" },
    cell: [1, 4],
    shown: "40%",
    before: "45%",
    after: "40 %",
  },
  {
    name: "a bare figure in a percent cell",
    item: activation,
    amendment: { kind: "target", to: "40" },
    cell: [1, 4],
    shown: "40%",
    before: "45%",
    after: "40",
  },
  {
    name: "percent in a column of whole percents",
    item: churn,
    amendment: { kind: "target", to: "2 %" },
    cell: [2, 4],
    shown: "2",
    before: "1.8",
    after: "2 %",
  },
  {
    name: "an owner",
    item: churn,
    amendment: { kind: "owner", to: "Cem" },
    cell: [2, 2],
    shown: "Cem",
    before: "Ben",
    after: "Cem",
  },
  {
    name: "the wording",
    item: churn,
    amendment: { kind: "wording", to: "Monthly churn" },
    cell: [2, 1],
    shown: "Monthly churn",
    before: "Monthly churn in percent",
    after: "Monthly churn",
  },
  {
    name: "a date where there was none",
    item: activation,
    amendment: { kind: "due", to: "2026-12-11" },
    cell: [1, 7],
    shown: "2026-12-11",
    before: "",
    after: "2026-12-11",
  },
  {
    name: "dropping",
    item: churn,
    amendment: { kind: "dropped" },
    cell: [2, 6],
    shown: "Dropped",
    before: "",
    after: "Dropped",
  },
];

describe("an amendment", () => {
  it.each(cases)(
    "changes the row and keeps what it was and why: $name",
    ({ item, amendment, cell, shown, before, after }) => {
      const result = amend(
        workbook,
        plan,
        { item: item!.id, amendment, reason: "The market moved", by: "Ines" },
        today,
      );
      if ("reason" in result) throw new Error(result.reason);
      const done = applied(workbook, result.edits);
      expect(textAt(done.tabs[0]!, ...cell)).toBe(shown);
      expect(readChanges(done, today)?.changes).toMatchObject([
        {
          item: item!.id,
          text: item!.text,
          date: today,
          kind: amendment.kind,
          before,
          after,
          reason: "The market moved",
          by: "Ines",
        },
      ]);
      expect(apply(done, invert(result.edits)).workbook).toEqual(workbook);
      const again = { item: item!.id, amendment, reason: "again", by: "Ines" };
      const same = keyResultsOf(planOf(done)).find(({ cell }) => cell.row === item!.cell.row);
      expect(amend(done, planOf(done), { ...again, item: same!.id }, today)).toEqual({
        reason: "That is what the sheet says already.",
      });
    },
  );

  it.each([
    {
      name: "no reason",
      input: { item: activation!.id, amendment: { kind: "target", to: "40 %" }, reason: " ", by: "" },
      reason: "Say in a few words why, so that the team can follow.",
    },
    {
      name: "an unknown goal",
      input: { item: "gone", amendment: { kind: "dropped" }, reason: "x", by: "" },
      reason: "This goal is no longer in the sheet. Check the sheet again and choose it anew.",
    },
    {
      name: "no change",
      input: { item: churn!.id, amendment: { kind: "owner", to: "Ben " }, reason: "x", by: "" },
      reason: "That is what the sheet says already.",
    },
  ] as const)("is refused in words: $name", ({ input, reason }) => {
    expect(amend(workbook, plan, input, today)).toEqual({ reason });
  });

  it("names the column that is missing", () => {
    const bare = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Target"],
        ["Riders stay", "Monthly churn", pct(0.02)],
      ]),
    ]);
    const barePlan = planOf(bare);
    const input = {
      item: keyResultsOf(barePlan)[0]!.id,
      amendment: { kind: "dropped" },
      reason: "x",
      by: "",
    } as const;
    expect(amend(bare, barePlan, input, today)).toMatchObject({
      reason: expect.stringContaining("no status column"),
    });
  });
});
