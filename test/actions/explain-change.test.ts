import { describe, expect, it } from "vitest";
import { amend } from "../../shared/actions/amend.ts";
import { explainChange } from "../../shared/actions/explain-change.ts";
import { structure } from "../../shared/actions/structure.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { noticedChanges } from "../../shared/reading/noticed.ts";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert, setContent } from "../../shared/sheet/edit.ts";
import type { CellValue, Workbook } from "../../shared/sheet/workbook.ts";
import { applied, pct, planOf, tabOf, today, workbookOf } from "./sheets.ts";

const plain = workbookOf([
  tabOf("Q4", [
    ["Objective", "Key Result", "Owner", "Start", "Target", "Current"],
    ["Riders stay with us", "Week-1 activation", "Ana", pct(0.31), pct(0.45), pct(0.38)],
    ["", "Stations opened", "Ben", 0, 40, 12],
    ["", "Partners", "", 0, "", 1],
  ]),
]);
const agreed = applied(plain, structure(plain, planOf(plain), ["row-ids"]));

/** Somebody types into the sheet, past Plumbline. */
function typed(workbook: Workbook, row: number, column: number, value: CellValue): Workbook {
  return applied(workbook, [setContent(workbook.tabs[0]!, row, column, { value, formula: null })]);
}

const noticed = (workbook: Workbook) =>
  noticedChanges(workbook, planOf(workbook), today).map(({ text, kind, before, after }) => [
    text,
    kind,
    before,
    after,
  ]);

describe("a change made in the sheet itself", () => {
  it.each([
    {
      name: "a target lowered",
      row: 2,
      column: 4,
      value: 30,
      expected: [["Stations opened", "target", "40", "30"]],
    },
    {
      name: "an owner gone",
      row: 2,
      column: 2,
      value: null,
      expected: [["Stations opened", "owner", "Ben", ""]],
    },
    {
      name: "another wording",
      row: 1,
      column: 1,
      value: "Activation in week 1",
      expected: [["Activation in week 1", "wording", "Week-1 activation", "Activation in week 1"]],
    },
    { name: "progress is no change of what was agreed", row: 2, column: 5, value: 20, expected: [] },
    { name: "filling in what was empty is none either", row: 3, column: 4, value: 4, expected: [] },
  ])("is noticed: $name", ({ row, column, value, expected }) => {
    expect(noticed(typed(agreed, row, column, value))).toEqual(expected);
  });

  it("is reported where it shows, until somebody says why", () => {
    const changed = typed(agreed, 2, 4, 30);
    const silent = (workbook: Workbook) =>
      viewOf(workbook, today).findings.filter(({ rule }) => rule === "silent-change");
    expect(silent(changed).map(({ places }) => places)).toEqual([[{ tab: "Q4", row: 2, column: 4 }]]);
    const plan = planOf(changed);
    const item = keyResultsOf(plan)[1]!.id;
    const result = explainChange(
      changed,
      plan,
      { item, kind: "target", reason: "Two cities said no", by: "Ben" },
      today,
    );
    if ("reason" in result) throw new Error(result.reason);
    const explained = applied(changed, result.edits);
    expect(silent(explained)).toEqual([]);
    expect(readChanges(explained, today)?.changes).toMatchObject([
      { kind: "target", before: "40", after: "30", reason: "Two cities said no", by: "Ben" },
    ]);
    expect(apply(explained, invert(result.edits)).workbook).toEqual(changed);
    expect(
      explainChange(explained, planOf(explained), { item, kind: "target", reason: "again", by: "" }, today),
    ).toHaveProperty("reason");
    expect(noticed(typed(explained, 2, 4, 25))).toEqual([["Stations opened", "target", "30", "25"]]);
  });

  it("is not swallowed by structuring the sheet again", () => {
    const changed = typed(agreed, 2, 4, 30);
    const again = applied(changed, structure(changed, planOf(changed), ["row-ids"]));
    expect(noticed(again)).toEqual([["Stations opened", "target", "40", "30"]]);
  });

  it("is not noticed twice after an amendment made with Plumbline", () => {
    const plan = planOf(agreed);
    const result = amend(
      agreed,
      plan,
      {
        item: keyResultsOf(plan)[0]!.id,
        amendment: { kind: "target", to: "40 %" },
        reason: "Less traffic",
        by: "Ana",
      },
      today,
    );
    if ("reason" in result) throw new Error(result.reason);
    expect(noticed(applied(agreed, result.edits))).toEqual([]);
  });
});
