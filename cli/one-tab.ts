import type { View } from "../shared/report/view.ts";

/** What a view says about one tab. Objectives stay whole where a part of them stands on the tab. */
export function ofTab(view: View, tab: string): View {
  const { plan, summary, findings } = view;
  const stands = (cells: readonly ({ readonly tab: string } | null)[]) =>
    cells.some((cell) => cell?.tab === tab);
  const keep = plan.objectives.map((objective) =>
    stands([objective.cell, ...objective.keyResults.map((keyResult) => keyResult.cell)]),
  );
  return {
    ...view,
    plan: {
      ...plan,
      objectives: plan.objectives.filter((_, index) => keep[index]),
      questions: plan.questions.filter((question) => question.cell.tab === tab),
      unread: plan.unread.filter((cell) => cell.tab === tab),
    },
    summary: { ...summary, objectives: summary.objectives.filter((_, index) => keep[index]) },
    findings: findings.filter((finding) => stands(finding.places)),
  };
}
