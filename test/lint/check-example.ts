import type { Finding } from "../../shared/lint/finding.ts";
import { lint } from "../../shared/lint/lint.ts";
import type { Example, LintInput, Rule } from "../../shared/lint/rule.ts";
import { defaultSettings, type LintSettings } from "../../shared/lint/settings.ts";
import { readSettings } from "../../shared/lint/settings-tab.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { a1 } from "../../shared/sheet/address.ts";
import { type Tab, tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import { workbookOf } from "./written-sheet.ts";

const midQuarter = "2026-05-20";

/** The whole road from an example to what lint takes: written sheet → workbook → plan → summary. */
export function inputOf(
  example: Example,
  workbook: Workbook = workbookOf(example),
  settings?: LintSettings,
): LintInput {
  const { today = midQuarter, checkIns, changes, digests, acknowledgements, earlier, quiet } = example;
  const plan = readPlan(workbook, { today });
  return {
    workbook,
    plan,
    summary: summarise(plan, { today, ...(checkIns && { checkIns }) }),
    today,
    settings: settings ?? defaultSettings,
    ...(checkIns && { checkIns }),
    ...(changes && { changes }),
    ...(digests && { digests }),
    ...(acknowledgements && { acknowledgements }),
    ...(earlier && { earlier }),
    ...(quiet && { quiet }),
  };
}

/** Runs one rule, switched on, on an example. */
export function findingsOf(
  rule: Rule,
  example: Example,
  workbook: Workbook = workbookOf(example),
): Finding[] {
  const settings: LintSettings = {
    ...defaultSettings,
    mistakes: readSettings(workbook).mistakes,
    rules: {
      [rule.id]: {
        severity: rule.severity === "off" ? "warning" : rule.severity,
        ...(example.settings && { values: example.settings }),
      },
    },
  };
  return lint(inputOf(example, workbook, settings), [rule]);
}

/** "C2" on the first tab, "Tab!C2" elsewhere. */
export function addressIn(
  workbook: Workbook,
  { tab, row, column }: { tab: string; row: number; column: number },
): string {
  const found = tabById(workbook, tab) as Tab;
  return `${found === workbook.tabs[0] ? "" : `${found.name}!`}${a1(row, column)}`;
}
