import { describe, expect, it } from "vitest";
import { readQuietSpans } from "../../shared/reading/logs/quiet-days.ts";
import { answerSetting, readTeamSettings, teamSettings } from "../../shared/reading/logs/team-settings.ts";
import { quietSpansText } from "../../shared/schedule/quiet-days.ts";
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
    { line: ["Check-in grace", 2], expected: { cadence: { graceDays: 2 } } },
    { line: ["Quiet weekdays", "friday, Saturday"], expected: { cadence: { quiet: { weekdays: [5, 6] } } } },
    { line: ["Quiet weekdays", "None"], expected: { cadence: { quiet: { weekdays: [] } } } },
    { line: ["Check-in day", "Saturday"], expected: { cadence: { quiet: { weekdays: [0] } } } },
    {
      line: ["Quiet days", "24 Dec - 2 Jan; 2027-05-01"],
      expected: {
        cadence: {
          quiet: {
            spans: [
              { from: "12-24", to: "01-02" },
              { from: "2027-05-01", to: "2027-05-01" },
            ],
          },
        },
      },
    },
    { line: ["Digest by mail", "no"], expected: { mail: { digests: false, reminders: true } } },
    { line: ["Reminders by mail", false], expected: { mail: { digests: true, reminders: false } } },
    { line: ["Digest after", 1], expected: { mail: { digestAfter: 1 } } },
    { line: ["Mail hour", "7:00"], expected: { mail: { hour: 7 } } },
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
      line: ["Quiet days", "Christmas"],
      reason:
        "“Christmas” does not fit “Quiet days”. “Christmas” is no day. Write days such as 24 Dec - 2 Jan; 2027-05-01.",
    },
    {
      line: ["Quiet weekdays", "Sat"],
      reason:
        "“Sat” does not fit “Quiet weekdays”. Write days of the week such as Saturday, Sunday; or None.",
    },
    {
      line: ["Check-in grace", "long"],
      reason: "“long” does not fit “Check-in grace”. Write a number of days from 0 to 10.",
    },
    {
      line: ["Mail hour", 25],
      reason: "“25” does not fit “Mail hour”. Write an hour from 0 to 23.",
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

  it.each([
    { text: "24 Dec - 2 Jan", spans: ["12-24 01-02"] },
    { text: "24 Dec – 2 Jan 2027", spans: ["2026-12-24 2027-01-02"] },
    { text: "24 Dec 2026 to 2 Jan", spans: ["2026-12-24 2027-01-02"] },
    { text: "24-27 Dec", spans: ["12-24 12-27"] },
    { text: "Dec 24, 2026", spans: ["2026-12-24 2026-12-24"] },
    { text: "2026-12-24 - 2027-01-02", spans: ["2026-12-24 2027-01-02"] },
    { text: "1 May, 3 Oct\n25.12.", spans: ["05-01 05-01", "10-03 10-03", "12-25 12-25"] },
    { text: "01.05.2027; 24.12.2026-02.01.2027", spans: ["2027-05-01 2027-05-01", "2026-12-24 2027-01-02"] },
    { text: "24 Dec; soon", spans: ["12-24 12-24"], problem: "“soon” is no day." },
    { text: "2027-01-02 - 2026-12-24", spans: [], problem: "ends before it begins" },
    { text: "1 Jan - 30 Nov", spans: [], problem: "longer than 120 days" },
    { text: "2026-02-30", spans: [], problem: "“2026-02-30” is no day." },
  ])("quiet days: $text", ({ text, spans, problem }) => {
    const read = readQuietSpans(text, { locale: "de_DE", today });
    expect(read.spans.map(({ from, to }) => `${from} ${to}`)).toEqual(spans);
    if (problem === undefined) expect(read.problem).toBeNull();
    else expect(read.problem).toContain(problem);
    expect(readQuietSpans(quietSpansText(read.spans), { locale: "", today }).spans).toEqual(read.spans);
  });

  it("accept what they start with", () => {
    const lines = teamSettings
      .filter(({ initial }) => initial !== "")
      .map(({ name, initial }) => [name, initial]);
    expect(read(...lines)).toEqual(read());
  });
});
