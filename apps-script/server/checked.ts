import { teamOfTab } from "../../shared/actions/start/team-of-tab.ts";
import { topFindings } from "../../shared/lint/rank.ts";
import { rules } from "../../shared/lint/rules.ts";
import type { CheckIn } from "../../shared/okr/check-in.ts";
import { keyResultsOf, type Plan } from "../../shared/okr/plan.ts";
import type { Summary } from "../../shared/progress/summary.ts";
import type { ChangeLog } from "../../shared/reading/logs/changes.ts";
import { readInput } from "../../shared/reading/logs/input.ts";
import { closingsOf } from "../../shared/report/closings.ts";
import { lastCycleOf, reviewOf } from "../../shared/report/review.ts";
import { revisitsOf } from "../../shared/report/revisit.ts";
import { suggestionsFor } from "../../shared/report/suggestions.ts";
import { type BurnUpLine, burnUpOf, type Trend, trendOf } from "../../shared/report/trend.ts";
import { viewOf } from "../../shared/report/view.ts";
import type { Cadence } from "../../shared/schedule/cadence.ts";
import { type CellRef, rangeA1 } from "../../shared/sheet/address.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import { cellAt, textAt } from "../../shared/sheet/grid.ts";
import { tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import type { FindingView } from "../../shared/ui/finding-view.ts";
import type { Checked, LastChange } from "../contract.ts";

/** How many findings a person can act on at first sight. */
const mostAtFirst = 3;

/** What the sidebar shows of a workbook whose first tab is the active one. */
export function checkedOf(
  workbook: Workbook,
  today: IsoDate,
  lastChange: LastChange | null,
  mailProblem = "",
): Checked {
  const { plan, summary, findings, checkIns, log, noticed, team } = viewOf(workbook, today);
  const { id, name } = workbook.tabs[0]!;
  return {
    spreadsheet: workbook.id,
    tab: { id, name },
    summary,
    findings: findings.map((finding): FindingView => {
      const place = finding.places[0]!;
      const tab = tabById(workbook, place.tab);
      const rule = rules.find((candidate) => candidate.id === finding.rule);
      return {
        ...finding,
        title: rule?.title ?? finding.rule,
        good: rule?.good ?? "",
        bad: rule?.bad ?? "",
        quote: tab ? textAt(tab, place.row, place.column) : "",
      };
    }),
    top: topFindings(findings, mostAtFirst).map(({ key }) => key),
    questions: plan.questions,
    noticed,
    closings: closingsOf(log?.closings ?? [], plan, summary.cycle),
    latest: latestOf(checkIns),
    trends: trendsOf(plan, summary, checkIns),
    revisits: revisitsOf(plan, summary, checkIns, [...(log?.revisited ?? []), ...(log?.changes ?? [])]),
    review: {
      ...reviewedOf(plan, summary, checkIns, log, team.cadence),
      answers: answersIn(log, id, summary),
      before: lastCycleOf(log?.worked ?? [], teamOfTab(name, summary.cycle), summary.cycle),
    },
    input: readInput(workbook, today),
    mailProblem,
    team: { cadence: team.cadence, mail: team.mail },
    fed: keyResultsOf(plan)
      .filter(({ fields }) => isFormula(workbook, fields.current?.cell))
      .map((keyResult) => keyResult.id),
    tables: plan.tables.map((table) => rangeA1(table.range)),
    lastChange,
  };
}

function reviewedOf(
  plan: Plan,
  { cycle, today, objectives }: Summary,
  checkIns: readonly CheckIn[],
  log: ChangeLog | null,
  cadence: Cadence,
): Omit<Checked["review"], "answers" | "before"> {
  const closings = closingsOf(log?.closings ?? [], plan, cycle);
  const review = reviewOf({ plan, cycle, cadence, checkIns, changes: log?.changes ?? [], closings, today });
  const burnUps = plan.objectives.flatMap((objective, o): BurnUpLine[] => {
    const shown = objectives[o]!;
    const points = shown.past ? [] : burnUpOf(objective, checkIns, shown.cycle, today);
    return points.length === 0
      ? []
      : [{ objective: objective.id, text: objective.text, cycle: shown.cycle, points }];
  });
  return { review, suggestions: suggestionsFor(review), burnUps };
}

function answersIn(log: ChangeLog | null, tab: string, { cycle }: Summary): Record<string, string> {
  const own = (log?.reflections ?? []).filter(
    (reflection) => reflection.tab === tab && reflection.date >= cycle.start,
  );
  return Object.fromEntries(own.map(({ question, answer }) => [question, answer]));
}

function trendsOf(
  plan: Plan,
  { objectives, today }: Summary,
  checkIns: readonly CheckIn[],
): Record<string, Trend> {
  const trends: Record<string, Trend> = {};
  plan.objectives.forEach(({ keyResults }, o) => {
    for (const keyResult of keyResults) {
      const trend = trendOf(keyResult, checkIns, objectives[o]!.cycle, today);
      if (trend) trends[keyResult.id] = trend;
    }
  });
  return trends;
}

function latestOf(checkIns: readonly CheckIn[]): Record<string, CheckIn> {
  const latest: Record<string, CheckIn> = {};
  for (const checkIn of checkIns) {
    const standing = latest[checkIn.keyResult];
    if (!standing || standing.date <= checkIn.date) latest[checkIn.keyResult] = checkIn;
  }
  return latest;
}

function isFormula(workbook: Workbook, cell: CellRef | undefined): boolean {
  const tab = cell && tabById(workbook, cell.tab);
  return Boolean(tab && cell && cellAt(tab, cell.row, cell.column)?.formula);
}
