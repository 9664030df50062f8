import { describe, expect, it } from "vitest";
import { lint } from "../../shared/lint/lint.ts";
import type { LintInput } from "../../shared/lint/rule.ts";
import { startSession } from "../../shared/lint/session.ts";
import { defaultSettings } from "../../shared/lint/settings.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { setContent } from "../../shared/sheet/edit.ts";
import type { CellValue, Workbook } from "../../shared/sheet/workbook.ts";
import { largeSheet } from "../bench/lint.ts";

const today = "2026-05-20";

function inputOf(workbook: Workbook): LintInput {
  const plan = readPlan(workbook, { today });
  return { workbook, plan, summary: summarise(plan, { today }), today, settings: defaultSettings };
}

describe("a session", () => {
  const edits: {
    name: string;
    row: number;
    column: number;
    value: CellValue;
    expected: "partly" | "whole";
  }[] = [
    { name: "a current value", row: 5, column: 6, value: 49, expected: "partly" },
    { name: "a target lowered below the start", row: 9, column: 5, value: 10, expected: "partly" },
    { name: "a target to do", row: 12, column: 5, value: "TBD", expected: "partly" },
    { name: "a number as text", row: 13, column: 6, value: "41", expected: "partly" },
    { name: "an owner removed", row: 17, column: 3, value: null, expected: "partly" },
    { name: "an owner filled in", row: 4, column: 3, value: "Ana Silva 3", expected: "partly" },
    { name: "a team as owner", row: 21, column: 3, value: "Marketing team", expected: "partly" },
    { name: "a typed progress", row: 22, column: 7, value: 0.95, expected: "partly" },
    { name: "a status", row: 26, column: 9, value: "Dropped", expected: "partly" },
    { name: "a formula error", row: 27, column: 7, value: "#REF!", expected: "partly" },
    { name: "a wording", row: 30, column: 2, value: "Better documentation", expected: "whole" },
    { name: "a header", row: 0, column: 3, value: "Who", expected: "whole" },
  ];

  it("finds after each edit what a check of the whole would find", () => {
    const session = startSession(inputOf(largeSheet(400)));
    const whole = () => lint(inputOf(session.workbook()));
    expect(session.findings()).toEqual(whole());
    for (const { name, row, column, value, expected } of edits) {
      const edit = setContent(session.workbook().tabs[0]!, row, column, { value, formula: null });
      expect(session.edit([edit]), name).toBe(expected);
      expect(session.findings(), name).toEqual(whole());
    }
  });

  it("reads small sheets again as a whole", () => {
    const session = startSession(inputOf(largeSheet(40)));
    const edit = setContent(session.workbook().tabs[0]!, 2, 3, { value: null, formula: null });
    expect(session.edit([edit])).toBe("whole");
    expect(session.findings()).toEqual(lint(inputOf(session.workbook())));
  });
});
