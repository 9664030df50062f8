import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../shared/sheet/apply.ts";
import { type Edit, invert, invertEdit, setContent } from "../../shared/sheet/edit.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { editsFor, workbooks } from "./workbooks.ts";

/** Empty rows below the last cell are the same whether they are listed or not. */
function withoutTrailingBlanks(workbook: Workbook): Workbook {
  const tabs = workbook.tabs.map((tab) => {
    const last = tab.rows.findLastIndex((row) => row.some((cell) => cell !== null));
    return { ...tab, rows: tab.rows.slice(0, last + 1) };
  });
  return { ...workbook, tabs };
}

describe("apply and invert", () => {
  it("restore the very same workbook, edit by edit", () => {
    const cases = workbooks.chain((workbook) => fc.tuple(fc.constant(workbook), editsFor(workbook)));
    fc.assert(
      fc.property(cases, ([workbook, edit]) => {
        const there = apply(workbook, [edit]);
        expect(there.refused).toEqual([]);
        const back = apply(there.workbook, invert(there.done));
        expect(back.refused).toEqual([]);
        expect(withoutTrailingBlanks(back.workbook)).toEqual(withoutTrailingBlanks(workbook));
      }),
      { numRuns: 500 },
    );
  });

  it("restore the workbook after any sequence of edits, whichever of them were refused", () => {
    const cases = workbooks.chain((workbook) =>
      fc.tuple(fc.constant(workbook), fc.array(editsFor(workbook), { maxLength: 6 })),
    );
    fc.assert(
      fc.property(cases, ([workbook, edits]) => {
        const there = apply(workbook, edits);
        expect(there.done.length + there.refused.length).toBe(edits.length);
        const back = apply(there.workbook, invert(there.done));
        expect(back.refused).toEqual([]);
        expect(withoutTrailingBlanks(back.workbook)).toEqual(withoutTrailingBlanks(workbook));
      }),
      { numRuns: 500 },
    );
  });

  it("are inverses of each other as data", () => {
    const cases = workbooks.chain(editsFor);
    fc.assert(
      fc.property(cases, (edit) => {
        expect(invertEdit(invertEdit(edit))).toEqual(edit);
      }),
    );
  });
});

describe("an edit whose ground has moved", () => {
  const tab = tabFromValues("Q3", [
    ["Owner", "Target"],
    ["Ana", 45],
  ]);
  const workbook = makeWorkbook({ tabs: [tab] });
  const edit = setContent(tab, 1, 1, { value: 50, formula: null });

  const cases: { name: string; meanwhile: Edit; reason: string }[] = [
    {
      name: "the cell was typed over",
      meanwhile: setContent(tab, 1, 1, { value: 46, formula: null }),
      reason: "Q3!B2 has changed since it was read",
    },
    {
      name: "a formula took the cell",
      meanwhile: setContent(tab, 1, 1, { value: 45, formula: "=40+5" }),
      reason: "Q3!B2 has changed since it was read",
    },
    {
      name: "a row came in above",
      meanwhile: { kind: "insert", dimension: "rows", tab: "Q3", at: 0, count: 1, lines: [] },
      reason: "Q3!B2 has changed since it was read",
    },
    {
      name: "the tab is gone",
      meanwhile: { kind: "remove-tab", index: 0, tab },
      reason: "The tab is no longer there",
    },
  ];
  it.each(cases)("is refused when $name", ({ meanwhile, reason }) => {
    const moved = apply(workbook, [meanwhile]).workbook;
    const { workbook: after, done, refused } = apply(moved, [edit]);
    expect({ done, refused, after }).toEqual({ done: [], refused: [{ edit, reason }], after: moved });
  });

  it("does not stop the others", () => {
    const wrong = setContent(tab, 0, 0, { value: "x", formula: null });
    const moved = apply(workbook, [setContent(tab, 0, 0, { value: "Who", formula: null })]).workbook;
    const { done, refused } = apply(moved, [wrong, edit]);
    expect([done, refused.map((r) => r.edit)]).toEqual([[edit], [wrong]]);
  });

  it("takes an insert back only while the new lines are empty", () => {
    const insert: Edit = { kind: "insert", dimension: "rows", tab: "Q3", at: 1, count: 1, lines: [] };
    const inserted = apply(workbook, [insert]).workbook;
    const typed = apply(inserted, [
      setContent(inserted.tabs[0]!, 1, 0, { value: "Ben", formula: null }),
    ]).workbook;
    expect(apply(typed, invert([insert])).refused[0]?.reason).toBe(
      "Q3: the rows to remove have changed since they were read",
    );
  });
});
