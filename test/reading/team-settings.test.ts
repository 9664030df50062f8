import { describe, expect, it } from "vitest";
import { answerSetting, readTeamSettings, teamSettings } from "../../shared/reading/logs/team-settings.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { type CellValue, makeWorkbook } from "../../shared/sheet/workbook.ts";

const today = "2026-11-23";
const read = (...lines: CellValue[][]) =>
  readTeamSettings(
    makeWorkbook({ tabs: [tabFromValues("Plumbline", [["Setting", "Value", "What it does"], ...lines])] }),
    today,
  );

describe("a team's settings", () => {
  it.each([
    {
      line: ["Check in", "every two weeks"],
      expected: { cadence: { every: "two-weeks", weekday: 1, earlyDays: 3 } },
    },
    { line: ["check-in day", "Friday"], expected: { cadence: { every: "week", weekday: 5, earlyDays: 3 } } },
    { line: ["Cycle", "Q1 2027"], expected: { cycle: { start: "2027-01-01", end: "2027-03-31" } } },
    {
      line: ["On track within", "5 %"],
      expected: { thresholds: { onTrackWithin: 0.05, atRiskWithin: 0.25 } },
    },
    { line: ["At risk within", 0.3], expected: { thresholds: { onTrackWithin: 0.1, atRiskWithin: 0.3 } } },
    { line: ["Count workdays only", "Yes"], expected: { workdaysOnly: true } },
    { line: [answerSetting("q3/D/goal"), "target"], expected: { answers: { "q3/D/goal": "target" } } },
    { line: ["Favourite colour", "blue"], expected: { mistakes: [] } },
  ])("$line", ({ line, expected }) => {
    expect(read(line)).toMatchObject(expected);
  });

  it.each([
    {
      line: ["Check in", "often"],
      reason: "“often” does not fit “Check in”. Write Every week, Every two weeks, Every month.",
    },
    {
      line: ["Check-in day", "Mo"],
      reason: "“Mo” does not fit “Check-in day”. Write a day of the week, such as Monday.",
    },
    {
      line: ["Cycle", "soon"],
      reason: "“soon” does not fit “Cycle”. Write a quarter, half or year, such as Q4 2026.",
    },
    {
      line: ["On track within", "a lot"],
      reason: "“a lot” does not fit “On track within”. Write a share such as 10 %.",
    },
  ])("names a mistake at its cell: $line", ({ line, reason }) => {
    expect(read(line).mistakes).toEqual([{ cell: { tab: "Plumbline", row: 1, column: 1 }, reason }]);
  });

  it("accept what they start with", () => {
    const lines = teamSettings
      .filter(({ initial }) => initial !== "")
      .map(({ name, initial }) => [name, initial]);
    expect(read(...lines)).toEqual(read());
  });
});
