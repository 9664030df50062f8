import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const tooFewKeyResults = defineRule({
  id: "too-few-key-results",
  group: "focus",
  severity: "info",
  impact: 2,
  title: "Only one key result",
  why: "One number is easily reached at the cost of what matters: faster, but with more mistakes. A second key result guards the first, and shows more than one side of the objective.",
  reference: references.howMany,
  bad: "Answers come fast: first response within 8 h",
  good: "Answers come fast: first response within 8 h, and 75 % solved the first time",
  settings: { minimum: { value: 2, help: "Fewest key results an objective should have" } },
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Ana Silva
              Customers stay | Raise NPS from 30 to 45 | Ben Okoye
               | Cut churn from 5% to 3% | Ben Okoye`,
      cells: ["A2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Ana Silva
              Customers stay | Raise NPS from 30 to 45 | Ben Okoye`,
      cells: ["A2", "A3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ben Okoye
               | Cut churn from 5% to 3% | Ben Okoye`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Ana Silva
               | Solve 75% of requests the first time | Ana Silva
               | Raise satisfaction from 3.9 to 4.5 | Chi Lam`,
    },
  ],
  objective({ objective, summary, table }, _scope, { minimum }) {
    const { keyResults, cell, text } = objective;
    if (cell === null || keyResults.length === 0 || keyResults.length >= minimum) return null;
    if (summary.status === "dropped" || summary.status === "done") return null;
    return { cell, cause: table.tab.name, detail: text };
  },
  report(marks, _scope, { minimum }) {
    const fewer = minimum === 2 ? "only one key result" : `fewer than ${minimum} key results`;
    return {
      message:
        marks.length === 1
          ? `${quote(marks[0]!.detail)} has ${fewer}. Add one that guards it, or shows another side.`
          : `${count(marks.length, "objective")} have ${fewer}, first ${quote(marks[0]!.detail, 40)}. Add one to each that guards it, or shows another side.`,
    };
  },
});
