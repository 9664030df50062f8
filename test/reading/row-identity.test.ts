import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structure } from "../../shared/actions/structure.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readRowKey, writeRowKey } from "../../shared/okr/row-key.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook, type Row, type Workbook } from "../../shared/sheet/workbook.ts";

const values = [
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current"],
  ["Customers stay", "Monthly churn falls", "Ana", 9, 4, 8],
  ["Customers stay", "Net Promoter Score rises", "Ben", 30, 45, 31],
  ["Open Hamburg", "Paying subscribers in Hamburg", "Cem", 0, 900, 120],
  ["Open Hamburg", "Bikes repaired within two days", "Dana", 40, 90, 52],
];
const plain = makeWorkbook({ tabs: [tabFromValues("Q4", values)] });
const kept = apply(plain, structure(plain, readPlan(plain), ["row-ids"])).workbook;
const idByText = new Map(keyResultsOf(readPlan(kept)).map(({ id, text }) => [text, id]));

/** Sorting as Sheets does it: contents move, metadata stays. */
function reordered(
  workbook: Workbook,
  order: readonly number[],
  change: (row: Row, index: number) => Row = (row) => row,
): Workbook {
  const tab = workbook.tabs[0]!;
  const rows = [tab.rows[0]!, ...order.map((from, i) => change(tab.rows[from + 1]!, i))];
  return { ...workbook, tabs: [{ ...tab, rows }] };
}

const withText = (row: Row, text: string): Row =>
  row.map((cell, c) => (c === 1 && cell ? { ...cell, value: text, text } : cell));
const idsOf = (workbook: Workbook) =>
  keyResultsOf(readPlan(workbook)).map(({ id, text }) => [text, id] as const);

describe("a key result's identity", () => {
  it("follows its contents through any sorting", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        for (const [text, id] of idsOf(reordered(kept, order))) expect(id).toBe(idByText.get(text));
      }),
    );
  });

  it("stays when the wording changes in place", () => {
    const reworded = reordered(kept, [0, 1, 2, 3], (row, i) =>
      i === 2 ? withText(row, "Subscribers who pay, in Hamburg") : row,
    );
    expect(idsOf(reworded)[2]).toEqual([
      "Subscribers who pay, in Hamburg",
      idByText.get("Paying subscribers in Hamburg"),
    ]);
  });

  it("is not guessed when rows were sorted and one was reworded at once", () => {
    const both = reordered(kept, [3, 2, 1, 0], (row, i) =>
      i === 1 ? withText(row, "Something else altogether") : row,
    );
    const found = new Map(idsOf(both));
    expect(found.get("Monthly churn falls")).toBe(idByText.get("Monthly churn falls"));
    expect([...idByText.values()]).not.toContain(found.get("Something else altogether"));
  });

  it("outlives the tab's name", () => {
    const tab = { ...kept.tabs[0]!, name: "Q4 (closed)" };
    expect(idsOf({ ...kept, tabs: [tab] })).toEqual([...idByText]);
  });

  it("is brought up to date by structuring again, and then holds through the next sorting", () => {
    const reworded = reordered(kept, [0, 1, 2, 3], (row, i) =>
      i === 0 ? withText(row, "Fewer customers leave") : row,
    );
    const renewed = apply(reworded, structure(reworded, readPlan(reworded), ["row-ids"])).workbook;
    const ids = new Map(idsOf(reordered(renewed, [2, 3, 0, 1])));
    expect(ids.get("Fewer customers leave")).toBe(idByText.get("Monthly churn falls"));
    expect(structure(renewed, readPlan(renewed), ["row-ids"])).toEqual([]);
  });

  it("is written and read back", () => {
    const text = fc.string();
    const agreed = fc.option(fc.record({ text, start: text, target: text, due: text, owner: text }), {
      nil: null,
    });
    fc.assert(
      fc.property(fc.record({ id: text, wording: text, agreed }), (key) => {
        expect(readRowKey(writeRowKey(key))).toEqual(key);
      }),
    );
  });

  it.each(["kr-7", "", "[not json", "[1,2]", '["a"]', "[]"])(
    "takes %o, which somebody else wrote, as it is",
    (key) => {
      expect(readRowKey(key)).toEqual({ id: key, wording: "", agreed: null });
    },
  );
});
