import { describe, expect, it } from "vitest";
import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import type { Finding, Safety } from "../../shared/lint/finding.ts";
import { viewOf } from "../../shared/report/view.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import type { CellValue } from "../../shared/sheet/workbook.ts";
import { applied, tabOf, today, workbookOf } from "./sheets.ts";

function set(row: number, column: number, value: CellValue): Edit {
  return {
    kind: "cells",
    aspect: "content",
    tab: "Q4",
    row,
    column,
    before: [[{ value: null, formula: null }]],
    after: [[{ value, formula: null }]],
  };
}

const insertRow: Edit = { kind: "insert", dimension: "rows", tab: "Q4", at: 3, count: 1, lines: [] };

function finding(key: string, safety: Safety, edits: readonly Edit[]): Finding {
  return {
    rule: "number-as-text",
    severity: "warning",
    places: [{ tab: "Q4", row: 1, column: 1 }],
    message: "",
    why: "",
    reference: "",
    fixes: [{ safety, title: "Fix", edits }],
    key,
  };
}

describe("choosing safe fixes", () => {
  it.each([
    {
      title: "takes fixes that touch different cells",
      findings: [finding("a", "safe", [set(1, 1, 1)]), finding("b", "safe", [set(1, 2, 2)])],
      chosen: ["a", "b"],
      postponed: [],
    },
    {
      title: "leaves the later of two that overlap for the next pass",
      findings: [finding("a", "safe", [set(1, 1, 1)]), finding("b", "safe", [set(2, 1, 2), set(1, 1, 3)])],
      chosen: ["a"],
      postponed: ["b"],
    },
    {
      title: "leaves unsafe ones and suggestions to the person",
      findings: [finding("a", "unsafe", [set(1, 1, 1)]), finding("b", "suggestion", [set(1, 2, 2)])],
      chosen: [],
      postponed: [],
    },
    { title: "leaves fixes without edits", findings: [finding("a", "safe", [])], chosen: [], postponed: [] },
    {
      title: "does not move rows under another fix",
      findings: [finding("a", "safe", [set(5, 1, 1)]), finding("b", "safe", [insertRow])],
      chosen: ["a"],
      postponed: ["b"],
    },
    {
      title: "does nothing more in a tab whose rows were moved",
      findings: [finding("a", "safe", [insertRow]), finding("b", "safe", [set(5, 1, 1)])],
      chosen: ["a"],
      postponed: ["b"],
    },
  ])("$title", ({ findings, chosen, postponed }) => {
    const choice = chooseSafeFixes(findings);
    expect(choice.chosen.map((one) => one.finding.key)).toEqual(chosen);
    expect(choice.postponed.map(({ key }) => key)).toEqual(postponed);
    expect(choice.edits).toHaveLength(choice.chosen.flatMap(({ fix }) => fix.edits).length);
  });
});

describe("safe fixes of a real sheet", () => {
  const workbook = workbookOf([
    tabOf("Q4", [
      ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Progress"],
      [
        "Riders stay with us",
        "Week-1 activation in %",
        "Ana",
        31,
        45,
        "38",
        { formula: "=(F2-D2)/(E2-D2)", value: 0.5 },
      ],
      ["", "Cost per new rider in euro", "Ben", 62, 45, 58, { formula: "=F3/E3", value: 1.29 }],
      ["", "Stations opened", "Cem", 0, "40", 12, { formula: "=(F4-D4)/(E4-D4)", value: 0.3 }],
    ]),
  ]);
  const { findings } = viewOf(workbook, today);
  const choice = chooseSafeFixes(findings);

  it("mend numbers typed as text and progress computed backwards", () => {
    const after = applied(workbook, choice.edits);
    expect([...new Set(choice.chosen.map((one) => one.finding.rule))].sort()).toEqual([
      "number-as-text",
      "wrong-progress",
    ]);
    expect(after.tabs[0]!.rows[1]![5]!.value).toBe(38);
    expect(after.tabs[0]!.rows[3]![4]!.value).toBe(40);
    expect(after.tabs[0]!.rows[2]![6]!.formula).toBe("=(F3-D3)/(E3-D3)");
    expect(textAt(after.tabs[0]!, 1, 1)).toBe("Week-1 activation in %");
  });

  it("are undone exactly", () => {
    expect(applied(applied(workbook, choice.edits), invert(choice.edits))).toEqual(workbook);
  });

  it("leave nothing to fix for the next check", () => {
    const after = applied(workbook, choice.edits);
    const again = chooseSafeFixes(viewOf(after, today).findings);
    expect(again.chosen.filter(({ finding }) => finding.rule === "number-as-text")).toEqual([]);
  });
});
