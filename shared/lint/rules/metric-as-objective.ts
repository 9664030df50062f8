import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const metricAsObjective = defineRule({
  id: "metric-as-objective",
  group: "clarity",
  // Contested: some praise "Increase market share by 2 %" as an objective, so only profiles that forbid it switch this on.
  severity: "off",
  impact: 2,
  title: "Number in an objective",
  why: "In this school of OKRs the objective says what people want to be true and the key results say how they will know. A number in the objective does the key results' work and leaves nothing to be inspired by.",
  reference: references.wodtke,
  bad: "Increase market share by 2 %",
  good: "Become the first choice of small bakeries (market share from 11 % to 13 %)",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Increase market share by 2% | 40 customers in Germany | Ana Silva`,
      cells: ["A2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Raise revenue from $2M to $3M | 25 deals closed by partners | Ana Silva`,
      cells: ["A2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Become the first choice of small bakeries | Raise market share from 11% to 13% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Ana Silva`,
    },
  ],
  objective({ objective }, scope) {
    if (objective.cell === null || !scope.judgeObjective(objective).metric.defect) return null;
    return { cell: objective.cell, detail: objective.text };
  },
  report([mark]) {
    return {
      message: `${quote(mark!.detail)} already holds the number. Say what people will notice, and move the number to a key result.`,
    };
  },
});
