import { describe, expect, it } from "vitest";
import { type AlignmentNode, alignmentOf } from "../../shared/report/alignment.ts";
import { viewOf } from "../../shared/report/view.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";

const workbook = makeWorkbook({
  tabs: [
    tabFromValues("Company", [
      ["Objective", "Key Result", "Start", "Target", "Current"],
      ["Customers stay for years", "Yearly renewals of customers", 80, 90, 85],
      ["We win the home market", "Market share among cyclists", 10, 20, 10],
    ]),
    tabFromValues("App", [
      ["Objective", "Aligned to", "Key Result", "Start", "Target", "Current"],
      ["The app is a joy every day", "Customers stay for years", "Crashes per thousand sessions", 9, 3, 3],
      ["Support answers at once", "The app is a joy every day", "Support tickets per week", 100, 40, 100],
      ["Developers have fun", "", "Builds below five minutes", 1, 9, 5],
    ]),
    tabFromValues("Support", [
      ["Objective", "Aligned to", "Key Result", "Start", "Target", "Current"],
      ["People tell us what hurts", "Customers stay for years", "Support tickets per week", 100, 150, 100],
    ]),
  ],
});
const { plan, summary } = viewOf(workbook, "2026-11-23");
const alignment = alignmentOf(plan, summary, new Map(workbook.tabs.map(({ id, name }) => [id, name])));

const outline = (nodes: readonly AlignmentNode[]): unknown[] =>
  nodes.map(({ objective, team, rolledUp, children }) => [
    objective.text,
    team,
    rolledUp,
    ...outline(children),
  ]);

describe("alignment across tabs and teams", () => {
  it("is a tree by the parents that the sheets name, each level the mean of what supports it", () => {
    expect(outline(alignment.roots)).toEqual([
      [
        "Customers stay for years",
        "Company",
        (0.5 + 0.5 + 0) / 3,
        ["The app is a joy every day", "App", 0.5, ["Support answers at once", "App", 0]],
        ["People tell us what hurts", "Support", 0],
      ],
      ["We win the home market", "Company", 0],
      ["Developers have fun", "App", 0.5],
    ]);
  });

  it("shows what supports nothing", () => {
    expect(alignment.orphans.map(({ text }) => text)).toEqual([
      "We win the home market",
      "Developers have fun",
    ]);
  });

  it("shows goals of different teams that pull in opposite directions", () => {
    expect(
      alignment.overlaps.map(({ kind, first, second }) => [
        kind,
        first.team,
        second.team,
        first.keyResult.text,
      ]),
    ).toEqual([["opposed", "App", "Support", "Support tickets per week"]]);
  });

  it("has a top even where parents go in a circle", () => {
    const circle = makeWorkbook({
      tabs: [
        tabFromValues("Q4", [
          ["Objective", "Parent", "Key Result", "Target"],
          ["Customers stay for years", "We win the home market", "Yearly renewals", 90],
          ["We win the home market", "Customers stay for years", "Market share", 20],
        ]),
      ],
    });
    const view = viewOf(circle, "2026-11-23");
    const nodes = alignmentOf(view.plan, view.summary, new Map()).roots;
    expect(nodes).toHaveLength(1);
    expect(nodes[0]!.children).toHaveLength(1);
  });
});
