import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { rewordings } from "../reword.ts";
import { defineRule } from "../rule.ts";

export const vagueObjective = defineRule({
  id: "vague-objective",
  group: "clarity",
  severity: "warning",
  impact: 4,
  title: "Vague objective",
  why: "An objective should leave nobody in doubt what will be different when it is reached. Hazy verbs and adjectives can be agreed to by everyone and achieved by no one; a concrete outcome for a named audience helps people choose what to do and what to leave.",
  reference: references.googlePlaybook,
  bad: "Become a leader in our industry",
  good: "Make checkout effortless for first-time buyers",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target
              Be the best in class | Raise NPS from 30 to 45 | Ana Silva | 45`,
      cells: ["A2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Improve brand awareness | 500 sign-ups from referrals | Ben Okoye
              Operational excellence | Cut order errors from 4% to 1% | Ana Silva`,
      cells: ["A2", "A3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless for first-time buyers | Raise conversion from 2% to 3% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 paying customers in Germany | Ben Okoye`,
    },
  ],
  objective({ objective }, scope) {
    if (objective.cell === null || !scope.judgeObjective(objective).vague.defect) return null;
    return { cell: objective.cell, detail: objective };
  },
  report([mark], scope) {
    const objective = mark!.detail;
    return {
      message: `${quote(objective.text)} does not say what will be different. Name the change and who will notice it.`,
      fixes: rewordings("vague-objective", objective, scope),
    };
  },
});
