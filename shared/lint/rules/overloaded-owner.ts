import { isFilled, peopleOf } from "../field.ts";
import { cycleNameOf } from "../period.ts";
import { count } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

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
  keyResultKey({ keyResult, objective, summary, table }) {
    if (summary.status === "done" || summary.status === "dropped") return null;
    const [person] = peopleOf(
      isFilled(keyResult.fields.owner) ? keyResult.fields.owner : objective.fields.owner,
    );
    if (person?.kind !== "person") return null;
    return `${(person.email ?? person.name).toLowerCase()} ${cycleNameOf(objective, table)}`;
  },
  keyResultsTogether(items, _scope, { maximum }) {
    if (items.length <= maximum) return null;
    return items.map(({ keyResult: { fields, cell }, objective }) => ({
      cell: fields.owner?.cell ?? cell,
      detail: peopleOf(fields.owner ?? objective.fields.owner)[0]!.name,
    }));
  },
  report(marks, _scope, { maximum }) {
    return {
      message: `${marks[0]!.detail} owns ${count(marks.length, "key result")}, more than ${maximum}. Hand some to others who work on them.`,
    };
  },
});
