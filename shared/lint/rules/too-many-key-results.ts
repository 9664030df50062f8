import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const tooManyKeyResults = defineRule({
  id: "too-many-key-results",
  group: "focus",
  severity: "warning",
  impact: 3,
  title: "Too many key results",
  why: "Three to five key results are enough to tell whether an objective is reached. A longer list is usually a list of work, and nobody can say which of its lines decides.",
  reference: references.howMany,
  bad: "One objective with nine key results, most of them tasks",
  good: "One objective with the three numbers that decide",
  settings: { maximum: { value: 5, help: "Most key results an objective should have" } },
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva
               | Cut checkout time from 95 s to 40 s | Ana Silva
               | Cut abandoned carts from 70% to 55% | Ben Okoye
               | Raise payment success from 91% to 97% | Ben Okoye
               | Cut support tickets on payment from 120 to 40 | Chi Lam
               | Raise checkout rating from 3.4 to 4.5 | Chi Lam`,
      cells: ["A2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Ana Silva
               | Raise brand recall from 4% to 9% | Ana Silva
               | 12 partners trained and selling | Ben Okoye`,
      cells: ["A2"],
      settings: { maximum: 2 },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva
               | Cut checkout time from 95 s to 40 s | Ana Silva
               | Cut abandoned carts from 70% to 55% | Ben Okoye`,
    },
    {
      sheet: `Objective | Key Result | Owner | Status
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva | On track
               | Cut checkout time from 95 s to 40 s | Ana Silva | On track
               | Cut abandoned carts from 70% to 55% | Ben Okoye | At risk
               | Raise payment success from 91% to 97% | Ben Okoye | On track
               | Cut support tickets on payment from 120 to 40 | Chi Lam | On track
               | Raise checkout rating from 3.4 to 4.5 | Chi Lam | Dropped`,
    },
  ],
  objective({ objective, summary }, _scope, { maximum }) {
    if (objective.keyResults.length <= maximum) return null;
    // Key results without an objective are no set of their own.
    if (objective.cell === null) return null;
    const kept = summary.keyResults.filter(({ status }) => status !== "dropped").length;
    if (kept <= maximum) return null;
    return { cell: objective.cell, detail: { text: objective.text, kept } };
  },
  report([mark], _scope, { maximum }) {
    const { text, kept } = mark!.detail;
    return {
      message: `${quote(text)} has ${count(kept, "key result")}. Keep at most ${maximum} that decide whether it is reached; the others are work on the way.`,
    };
  },
});
