import { describe, expect, it } from "vitest";
import { viewOf } from "../../shared/report/view.ts";
import { tabOf, workbookOf } from "../actions/sheets.ts";

const okrs = tabOf("Q4 2026", [
  ["Objective", "Key Result", "Owner", "Target", "Current"],
  ["Riders stay with us", "Raise renewals from 120 to 180", "Ana Silva", 180, 140],
]);

function viewWith(quietDays: string, today: string) {
  const settings = tabOf("Plumbline", [
    ["Setting", "Value", "What it does"],
    ["Quiet days", quietDays],
  ]);
  return viewOf(workbookOf([okrs, settings]), today);
}

describe("quiet days in a workbook", () => {
  it.each([
    { quiet: "", today: "2026-10-05", due: 1 },
    { quiet: "2026-10-05", today: "2026-10-05", due: 0 },
    { quiet: "2026-10-05", today: "2026-10-06", due: 1 },
    { quiet: "1 Oct - 11 Oct", today: "2026-10-09", due: 0 },
  ])("quiet “$quiet”, on $today: $due due", ({ quiet, today, due }) => {
    expect(viewWith(quiet, today).summary.counts.due).toBe(due);
  });

  it("a day that cannot be read is a finding at its cell, and the others count", () => {
    const { findings, team } = viewWith("24 Dec - 2 Jan; Xmas", "2026-11-23");
    expect(team.cadence.quiet.spans).toEqual([{ from: "12-24", to: "01-02" }]);
    expect(findings.filter(({ rule }) => rule === "settings")).toMatchObject([
      {
        places: [{ tab: "Plumbline", row: 1, column: 1 }],
        message: expect.stringContaining("“Xmas” is no day"),
      },
    ]);
  });
});
