import type { FieldValue } from "../../okr/plan.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import { count } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const allDueOnLastDay = defineRule({
  id: "all-due-on-last-day",
  group: "cadence",
  severity: "info",
  impact: 1,
  title: "Everything due on the last day",
  why: "If all dates are the last day of the cycle, they were probably not thought about, and everything will be late together. A few real dates on the way show early whether the plan holds.",
  reference: references.googlePlaybook,
  bad: "Six key results, all due on 30 June",
  good: "Two due in May, two in mid-June, two on 30 June",
  settings: { fewest: { value: 4, help: "Fewest key results with a date for this to be reported" } },
  reads: ["due"],
  reported: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Due
              Customers stay | Customers who renew | Ana Silva | 2026-06-30
               | Partners who sell | Ben Okoye | 2026-06-30
               | Answers within a day | Chi Lam | 2026-06-30
               | Refunds per week | Dana Fox | 2026-06-30`,
      cells: ["D2", "D3", "D4", "D5"],
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Due
              Customers stay | Customers who renew | Ana Silva | 2026-06-30
               | Partners who sell | Ben Okoye | 2026-06-30`,
      settings: { fewest: 2 },
      cells: ["D2", "D3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Due
              Customers stay | Customers who renew | Ana Silva | 2026-05-29
               | Partners who sell | Ben Okoye | 2026-06-30
               | Answers within a day | Chi Lam | 2026-06-12
               | Refunds per week | Dana Fox | 2026-06-30`,
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner
              Customers stay | Customers who renew | Ana Silva
               | Partners who sell | Ben Okoye`,
      settings: { fewest: 2 },
    },
  ],
  table({ items, tab }, _scope, { fewest }) {
    const marks: Mark<IsoDate>[] = [];
    for (const { objective, summary, isCycleNamed } of items) {
      const { keyResults, fields } = objective;
      // Without a cycle nobody knows which day is the last.
      if (!isCycleNamed) return null;
      for (const keyResult of keyResults) {
        const due = keyResult.fields.due ?? fields.due;
        if (due?.parsed.kind === "period") return null;
        const date = dateOf(due);
        if (date === null) continue;
        if (date !== summary.cycle.end) return null;
        marks.push({ cell: due!.cell, cause: tab.name, detail: date });
      }
    }
    return marks.length >= fewest ? marks : null;
  },
  report(marks) {
    return {
      message: `All ${count(marks.length, "key result")} with a date are due on the last day, ${marks[0]!.detail}. Move those that can be reached earlier to the day they should be.`,
    };
  },
});

function dateOf(field: FieldValue | undefined): string | null {
  return field?.parsed.kind === "date" ? field.parsed.date : null;
}
