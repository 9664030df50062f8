import { figureOf } from "../field.ts";
import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { rewordings } from "../reword.ts";
import { defineRule } from "../rule.ts";

/** How sure the judge of wording has to be where the row has a target number, which speaks for a measure. */
const surely = 0.7;

export const activityKeyResult = defineRule({
  id: "activity-key-result",
  group: "clarity",
  severity: "warning",
  impact: 4,
  title: "Activity, not outcome",
  why: "Work can be finished without helping anyone. A key result names what should change for customers, users or the business, and leaves the team free to find a better way there when the first plan fails.",
  reference: references.googlePlaybook,
  bad: "Launch Foo 4.1",
  good: "Launch Foo 4.1 to improve sign-ups by 25 %",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              New users succeed in their first week | Launch the new onboarding flow | Ana Silva
               | Raise week-1 activation from 31% to 45% | Ben Okoye`,
      cells: ["B2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers trust our answers | Hold 10 training sessions | Ana Silva
               | Cut repeat questions from 25% to 10% | Ben Okoye`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              New users succeed in their first week | Launch guided setup to raise activation by 25% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers trust our answers | Cut repeat questions from 25% to 10% | Ana Silva`,
    },
  ],
  keyResult(item, scope) {
    const { defect, confidence } = scope.judgeKeyResult(item).activity;
    if (!defect || item.summary.status === "dropped") return null;
    const { start, target } = item.keyResult.fields;
    const isCounted = figureOf(target) !== null;
    // A figure that goes from one number to another in its own cells is a measure, whatever its name sounds like.
    if (isCounted && ((figureOf(start) ?? 0) !== 0 || confidence < surely)) return null;
    return { cell: item.keyResult.cell, detail: item };
  },
  report([mark], scope) {
    const { keyResult, objective } = mark!.detail;
    return {
      message: `${quote(keyResult.text)} is work to do, not a result. Say what it should change, and for whom.`,
      fixes: rewordings("activity-key-result", keyResult, scope, objective.text),
    };
  },
});
