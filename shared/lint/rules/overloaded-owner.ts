import { isFilled, peopleOf } from "../field.ts";
import { cycleNameOf } from "../period.ts";
import { count } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const overloadedOwner = defineRule({
  id: "overloaded-owner",
  group: "focus",
  severity: "warning",
  impact: 3,
  title: "One person owns too much",
  why: "Somebody who owns ten key results can check in on all of them and move none. Sharing them out also shows who else has a part in the goal.",
  reference: references.ownerLoad,
  bad: "Ana owns 11 of the team's 14 key results",
  good: "Ana owns 4, and four colleagues share the others",
  settings: { maximum: { value: 7, help: "Most key results one person should own" } },
  reads: ["owner", "status", "cycle"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva
               | Cut churn from 5% to 3% | ana silva
               | Raise renewals from 82% to 90% | Ana Silva
               | Cut refunds from 90 to 30 a week | Ben Okoye`,
      cells: ["C2", "C3", "C4"],
      settings: { maximum: 2 },
    },
    {
      sheet: `# Sales
              Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva
              # Support
              Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Ana Silva`,
      cells: ["C2", "Support!C2"],
      settings: { maximum: 1 },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva
               | Cut churn from 5% to 3% | Ben Okoye
               | Raise renewals from 82% to 90% | Ana Silva`,
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva
              # Q2 2026
              Objective | Key Result | Owner
              Customers stay | Raise NPS from 45 to 50 | Ana Silva`,
      settings: { maximum: 1 },
    },
  ],
  plan({ items }) {
    const marks: Mark<string>[] = [];
    for (const { objective, summary, table } of items) {
      const cycle = cycleNameOf(objective, table);
      objective.keyResults.forEach((keyResult, k) => {
        const { status } = summary.keyResults[k]!;
        if (status === "done" || status === "dropped") return;
        const owner = isFilled(keyResult.fields.owner) ? keyResult.fields.owner : objective.fields.owner;
        for (const { name, email, kind } of peopleOf(owner)) {
          if (kind !== "person") continue;
          marks.push({
            cell: keyResult.fields.owner?.cell ?? keyResult.cell,
            cause: `${(email ?? name).toLowerCase()} ${cycle}`,
            detail: name,
          });
        }
      });
    }
    return marks;
  },
  report(marks, _scope, { maximum }) {
    if (marks.length <= maximum) return null;
    return {
      message: `${marks[0]!.detail} owns ${count(marks.length, "key result")}, more than ${maximum}. Hand some to others who work on them.`,
    };
  },
});
