import type { Finding } from "../lint/finding.ts";
import { lint } from "../lint/lint.ts";
import type { LintSettings } from "../lint/settings.ts";
import { readSettings } from "../lint/settings-tab.ts";
import type { Cycle, Plan } from "../okr/plan.ts";
import { summarise } from "../progress/summarise.ts";
import type { Summary } from "../progress/summary.ts";
import { readChanges } from "../reading/logs/changes.ts";
import { readCheckIns } from "../reading/logs/check-ins.ts";
import { readPlan } from "../reading/read.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Workbook } from "../sheet/workbook.ts";

export interface ViewOptions {
  readonly settings?: LintSettings;
  /** Answers to questions that reading asked before: question key → role. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly cycle?: Cycle;
}

/** What every host shows of a workbook. */
export interface View {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** The lint settings in force. */
  readonly settings: LintSettings;
}

/** The one road from a snapshot to what a person sees: read, measure, check. */
export function viewOf(workbook: Workbook, today: IsoDate, options: ViewOptions = {}): View {
  const plan = readPlan(workbook, { today, ...(options.answers && { answers: options.answers }) });
  const checkIns = readCheckIns(workbook, today)?.checkIns;
  const changes = readChanges(workbook, today)?.changes;
  const summary = summarise(plan, {
    today,
    ...(options.cycle && { cycle: options.cycle }),
    ...(checkIns && { checkIns }),
  });
  // What the team wrote into the `Plumbline` tab goes on top of what the host asks for.
  const settings = readSettings(workbook, options.settings);
  const findings = lint({
    workbook,
    plan,
    summary,
    today,
    settings,
    ...(checkIns && { checkIns }),
    ...(changes && { changes }),
  });
  return { plan, summary, findings, settings };
}
