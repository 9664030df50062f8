import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const objectiveWithoutKeyResults = defineRule({
  id: "objective-without-key-results",
  group: "focus",
  severity: "warning",
  impact: 5,
  title: "Objective without key results",
  why: "Without key results nobody can tell whether an objective is reached, or is getting closer. An objective is where to go; key results are how you know that you arrive.",
  reference: references.doerr,
  bad: "Win the German market (and nothing below it)",
  good: "Win the German market: 40 paying customers, 12 partners selling, 9 % brand recall",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Win the German market |  | Ana Silva
              Make checkout effortless | Raise conversion from 2% to 3% | Ben Okoye`,
      cells: ["A2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless | Raise conversion from 2% to 3% | Ben Okoye
              Answer every customer within a day |  | Chi Lam
              Keep our engineers |  | Dana Fox`,
      cells: ["A3", "A4"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Ana Silva
               | 12 partners trained and selling | Ben Okoye`,
    },
    {
      sheet: `Objective | Key Result | Owner | Status
              Win the German market |  | Ana Silva | Dropped
              Make checkout effortless | Raise conversion from 2% to 3% | Ben Okoye | On track`,
    },
  ],
  objective({ objective, summary, table }) {
    if (objective.keyResults.length > 0 || objective.cell === null || summary.status === "dropped")
      return null;
    return { cell: objective.cell, cause: table.tab.name, detail: objective.text };
  },
  report(marks) {
    const message =
      marks.length === 1
        ? `${quote(marks[0]!.detail)} has no key results. Add two to four numbers that will show it is reached.`
        : `${count(marks.length, "objective")} have no key results. Add two to four numbers to each that will show it is reached.`;
    return { message };
  },
});
