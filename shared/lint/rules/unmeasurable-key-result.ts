import { figureOf } from "../field.ts";
import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { rewordings } from "../reword.ts";
import { defineRule } from "../rule.ts";

export const unmeasurableKeyResult = defineRule({
  id: "unmeasurable-key-result",
  group: "clarity",
  severity: "warning",
  impact: 5,
  title: "Cannot be measured",
  why: "If nothing tells whether a key result was met, the cycle ends in opinions. A number, a threshold or a yes-or-no state that anyone can check lets the team see early that it is falling behind.",
  reference: references.googlePlaybook,
  bad: "Improve onboarding",
  good: "Raise week-1 activation from 31 % to 45 %",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              New users succeed in their first week | Improve onboarding | Ana Silva
               | Raise week-1 activation from 31% to 45% | Ben Okoye`,
      cells: ["B2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers trust our answers | Better documentation | Ana Silva
               | Cut repeat questions from 25% to 10% | Ben Okoye`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              New users succeed in their first week | Raise week-1 activation from 31% to 45% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              New users succeed in their first week | Week-1 activation | Ana Silva | 31% | 45%`,
    },
  ],
  keyResult(item, scope) {
    if (item.summary.status === "dropped" || !scope.judgeKeyResult(item).unmeasurable.defect) return null;
    // A measure that lacks its target has a rule of its own.
    const { start, current } = item.keyResult.fields;
    if (item.table.roles.has("target") && (figureOf(start) !== null || figureOf(current) !== null))
      return null;
    return { cell: item.keyResult.cell, detail: item };
  },
  report([mark], scope) {
    const { keyResult, objective } = mark!.detail;
    return {
      message: `Nothing tells when ${quote(keyResult.text)} is done. Say which number will move, from where to where.`,
      fixes: rewordings("unmeasurable-key-result", keyResult, scope, objective.text),
    };
  },
});
