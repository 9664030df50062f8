import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { rewordings } from "../reword.ts";
import { defineRule } from "../rule.ts";

export const ambiguousMetric = defineRule({
  id: "ambiguous-metric",
  group: "clarity",
  severity: "info",
  impact: 2,
  title: "Number with an unclear meaning",
  why: "“1 million users” can mean registered ever, or active last week. If people count differently, the argument comes at the end of the cycle, when it hurts. Unit and window belong to the number.",
  reference: references.googlePlaybook,
  bad: "1 million users",
  good: "1 million users active in the last 7 days",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Everybody knows us | Reach 1 million users | Ana Silva
               | Raise brand recall from 4% to 9% | Ben Okoye`,
      cells: ["B2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Readers come back | Get 20,000 visitors | Ana Silva
               | Raise the open rate from 31% to 40% | Ben Okoye`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Everybody knows us | Reach 1 million weekly active users | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Readers come back | Raise the open rate from 31% to 40% | Ben Okoye`,
    },
  ],
  keyResult(item, scope) {
    if (item.summary.status === "dropped" || !scope.judgeKeyResult(item).ambiguousMetric.defect) return null;
    return { cell: item.keyResult.cell, detail: item };
  },
  report([mark], scope) {
    const { keyResult, objective } = mark!.detail;
    return {
      message: `People may count ${quote(keyResult.text)} in different ways. Say what counts, and over which time.`,
      fixes: rewordings("ambiguous-metric", keyResult, scope, objective.text),
    };
  },
});
