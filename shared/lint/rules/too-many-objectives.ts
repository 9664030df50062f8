import { cycleNameOf } from "../period.ts";
import { count } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const tooManyObjectives = defineRule({
  id: "too-many-objectives",
  group: "focus",
  severity: "warning",
  impact: 5,
  title: "Too many objectives",
  why: "OKRs are for what matters most. With more than a handful of objectives nothing is first, attention is spread thin, and most end the cycle half done. Everything else can go on without being an OKR.",
  reference: references.howMany,
  bad: "12 objectives for one team and one quarter",
  good: "3 objectives, and a list of what will not be done this quarter",
  settings: {
    maximum: { value: 5, help: "Most objectives a team should have in a cycle" },
    errorFrom: { value: 10, help: "From this many objectives on it is an error" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Ana Silva
              Make checkout effortless | Raise conversion from 2% to 3% | Ben Okoye
              Answer every customer within a day | Cut first response from 30 h to 8 h | Chi Lam
              Keep our engineers | Lower attrition from 15% to 8% | Dana Fox
              Ship without fear | Cut failed deployments from 12% to 4% | Eli Roth
              Let partners sell for us | 25 deals closed by partners | Fay Berg`,
      cells: ["A2", "A3", "A4", "A5", "A6", "A7"],
    },
    {
      sheet: `Team | Objective | Key Result
              Sales | Win the German market | 40 customers in Germany
              Sales | Let partners sell for us | 25 deals closed by partners
              Support | Answer every customer within a day | Cut first response from 30 h to 8 h`,
      cells: ["B2", "B3"],
      settings: { maximum: 1 },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Ana Silva
              Make checkout effortless | Raise conversion from 2% to 3% | Ben Okoye`,
    },
    {
      sheet: `Team | Objective | Key Result
              Sales | Win the German market | 40 customers in Germany
              Sales | Let partners sell for us | 25 deals closed by partners
              Sales | Make buying easy | Raise trial conversion from 12% to 18%
              Support | Answer every customer within a day | Cut first response from 30 h to 8 h
              Support | Solve it the first time | Raise first-contact resolution from 55% to 75%
              Support | Make help easy to find | Cut tickets per customer from 1.4 to 0.8`,
    },
  ],
  objectiveKey({ objective, summary, table }) {
    if (objective.cell === null || summary.status === "dropped") return null;
    return `${table.tab.name} ${objective.fields.team?.text ?? ""} ${cycleNameOf(objective, table)}`;
  },
  objectivesTogether(items, _scope, { maximum }) {
    if (items.length <= maximum) return null;
    return items.map(({ objective, table }) => ({
      cell: objective.cell!,
      detail: objective.fields.team?.text || table.tab.name,
    }));
  },
  report(marks, _scope, { maximum, errorFrom }) {
    return {
      message: `${marks[0]!.detail} has ${count(marks.length, "objective")}; more than ${maximum} compete for the same attention. Keep those that matter most this cycle and park the rest.`,
      severity: marks.length >= errorFrom ? "error" : "warning",
    };
  },
});
