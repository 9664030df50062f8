import type { Finding } from "../lint/finding.ts";
import { lint } from "../lint/lint.ts";
import type { LintSettings } from "../lint/settings.ts";
import { readSettings } from "../lint/settings-tab.ts";
import type { Change } from "../okr/change.ts";
import type { CheckIn } from "../okr/check-in.ts";
import type { Cycle, Plan } from "../okr/plan.ts";
import { summarise } from "../progress/summarise.ts";
import type { Summary } from "../progress/summary.ts";
import { type ChangeLog, readChanges } from "../reading/logs/changes.ts";
import { readCheckIns } from "../reading/logs/check-ins.ts";
import { type ListedPerson, readPeopleList } from "../reading/logs/people.ts";
import { readTeamSettings, type TeamSettings } from "../reading/logs/team-settings.ts";
import { noticedChanges } from "../reading/noticed.ts";
import { readPlan } from "../reading/read.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { earlierCycleOf } from "./earlier.ts";

export interface ViewOptions {
  readonly settings?: LintSettings;
  /** Overrides what the team's settings and the sheets name. */
  readonly cycle?: Cycle;
}

/** What every host shows of a workbook. */
export interface View {
  readonly plan: Plan;
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** The lint settings in force. */
  readonly settings: LintSettings;
  /** What the logs record; empty and null where the workbook has none. */
  readonly checkIns: readonly CheckIn[];
  readonly log: ChangeLog | null;
  /** Changes made in the sheet itself that only lack their reason. */
  readonly noticed: readonly Change[];
  readonly team: TeamSettings;
  /** Whom mail can reach, as far as the team has written it down. */
  readonly people: readonly ListedPerson[];
}

/** The one road from a snapshot to what a person sees: read, measure, check. */
export function viewOf(workbook: Workbook, today: IsoDate, options: ViewOptions = {}): View {
  const team = readTeamSettings(workbook, today);
  const plan = readPlan(workbook, { today, answers: team.answers });
  const checkIns = readCheckIns(workbook, today)?.checkIns;
  const log = readChanges(workbook, today);
  const cycle = options.cycle ?? team.cycle;
  const summary = summarise(plan, {
    today,
    cadence: team.cadence,
    thresholds: team.thresholds,
    workdaysOnly: team.workdaysOnly,
    ...(cycle && { cycle }),
    ...(checkIns && { checkIns }),
  });
  const earlier = earlierCycleOf(plan, summary, log?.closings ?? []);
  const noticed = noticedChanges(workbook, plan, today);
  // What the team wrote into the `Plumbline` tab goes on top of what the host asks for.
  const own = readSettings(workbook, options.settings);
  const list = readPeopleList(workbook);
  const mistakes = [...team.mistakes, ...list.mistakes].map(({ cell, reason }) => ({
    cell,
    message: reason,
  }));
  const settings = { ...own, mistakes: [...(own.mistakes ?? []), ...mistakes] };
  const findings = lint({
    workbook,
    plan,
    summary,
    today,
    settings,
    ...(checkIns && { checkIns }),
    ...((log || noticed.length > 0) && { changes: [...(log?.changes ?? []), ...noticed] }),
    ...(earlier && { earlier }),
    ...(log?.shared && { digests: log.shared }),
    quiet: team.cadence.quiet,
    ...(log?.seen && { acknowledgements: log.seen }),
  });
  return {
    plan,
    summary,
    findings,
    settings,
    checkIns: checkIns ?? [],
    log,
    noticed,
    team,
    people: list.people,
  };
}
