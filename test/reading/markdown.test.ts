import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { withoutMarkdown } from "../../shared/reading/markdown.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeTab } from "../../shared/sheet/workbook.ts";

const readOf = (values: readonly (readonly (string | number)[])[]) =>
  withoutMarkdown(tabFromValues("Plan", values)).rows.map((row) => row.map((cell) => cell?.text ?? ""));

describe("Markdown in cells", () => {
  it.each([
    ["## Objective 1: Sing", "Objective 1: Sing"],
    ["**Owner**: Ana", "Owner: Ana"],
    ["1. **KR1**: Guests from **80** to 150", "1. KR1: Guests from 80 to 150"],
    ["__Baseline__: 80", "Baseline: 80"],
    ["---", ""],
    ["* * *", ""],
    ["5 ** 2 is 25", "5 ** 2 is 25"],
    ["# Choir OKRs", "Choir OKRs"],
    ["# of guests", "# of guests"],
  ])("%s reads “%s” where others are marked, too", (text, read) => {
    expect(readOf([["## One", "**Two**"], [text]])[1]).toEqual([read]);
  });

  it.each([[["# of guests", "Target"]], [["Won** deals", "** at list price"]], [["**Total**", "12"]]])(
    "one mark alone is none: %j",
    (row) => {
      expect(readOf([row])).toEqual([row]);
    },
  );

  test("figures, formulas and places stay as they are, and a second time there is nothing left to do", () => {
    const mark = fc.constantFrom(
      "**Owner**: Ana",
      "## Objective 2",
      "---",
      "- **KR1**: 80 → 150",
      "plain",
      "",
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(mark, fc.integer()), { maxLength: 4 }), { maxLength: 6 }),
        (rows) => {
          const tab = tabFromValues("Plan", [["## One", "**Two**"], ...rows]);
          const once = withoutMarkdown(tab);
          expect(once.rows.map((row) => row.length)).toEqual(tab.rows.map((row) => row.length));
          expect(withoutMarkdown(once)).toEqual(once);
          tab.rows.forEach((row, r) => {
            row.forEach((cell, c) => {
              if (typeof cell?.value === "number") expect(once.rows[r]![c]).toBe(cell);
            });
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a tab without marks is the same tab", () => {
    const tab = makeTab({ name: "Plan", rows: [] });
    expect(withoutMarkdown(tab)).toBe(tab);
  });
});
