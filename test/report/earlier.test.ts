import { describe, expect, it } from "vitest";
import { viewOf } from "../../shared/report/view.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { type CellValue, makeWorkbook } from "../../shared/sheet/workbook.ts";

const header = ["Objective", "Key Result", "Owner", "Start", "Target", "Current"];
const quarter = (name: string, rows: CellValue[][]) => tabFromValues(name, [header, ...rows]);
const third = quarter("Q3 2026", [
  ["Customers stay with us", "Customers who renew", "Ana Silva", 90, 120, 126],
  ["", "Partners who sell our passes", "Ben Okoye", 0, 4, 4],
  ["", "Schools that joined the programme", "Chi Lam", 10, 20, 20],
]);
const fourth = (target: number) =>
  quarter("Q4 2026", [
    ["Customers stay with us", "Customers who renew", "Ana Silva", 126, target, 130],
    ["", "Partners who sell our passes", "Ben Okoye", 4, 8, 5],
    ["", "Schools that joined the programme", "Chi Lam", 20, 30, 22],
  ]);

describe("the cycle before, as its own tab tells it", () => {
  const raised = (workbook: ReturnType<typeof makeWorkbook>) =>
    viewOf(workbook, "2026-11-23").findings.filter(({ rule }) => rule === "always-achieved");

  it("is what shows a team that reached everything and set the same bar", () => {
    expect(raised(makeWorkbook({ tabs: [third, fourth(150)] })).map(({ message }) => message)).toEqual([
      "This team scored 1.0 on all 3 key results of Q3 2026 and set no higher bar this time. Ask which of them should be hard enough to miss.",
    ]);
  });

  it.each([
    { name: "a higher bar", tabs: [third, fourth(180)] },
    { name: "no earlier tab", tabs: [fourth(150)] },
  ])("says nothing with $name", ({ tabs }) => {
    expect(raised(makeWorkbook({ tabs }))).toEqual([]);
  });
});
