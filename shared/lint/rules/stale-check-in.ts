import { quietDatesBetween } from "../../schedule/quiet-days.ts";
import { addDays, daysBetween } from "../../sheet/dates.ts";
import { fieldCell } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const staleCheckIn = defineRule({
  id: "stale-check-in",
  group: "cadence",
  severity: "warning",
  impact: 4,
  title: "No check-in for a while",
  why: "A key result that nobody looks at for two weeks has usually stopped moving, and the rest of the cycle is too short to find out late. A check-in takes seconds: the number, how sure you are, one line.",
  reference: references.atRisk,
  bad: "Last check-in: 6 weeks ago",
  good: "Last check-in: Monday",
  settings: { days: { value: 14, help: "Days without a check-in before it is reported" } },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Last check-in
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | 2026-04-10
               | Customers who renew | Ben Okoye | 180 | 90 | 2026-05-18`,
      today: "2026-05-20",
      cells: ["F2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Last update
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | 2026-04-10
               | Customers who renew | Ben Okoye | 180 | 90 | 2026-04-12`,
      today: "2026-05-20",
      cells: ["F2", "F3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Last check-in
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | 2026-05-11`,
      today: "2026-05-20",
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Last check-in
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | 2026-05-01`,
      today: "2026-05-20",
      quiet: { weekdays: [], spans: [{ from: "05-08", to: "05-15" }] },
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Status | Last check-in
              Customers recommend us | Net promoter score | Ana Silva | 45 | 38 | Dropped | 2026-04-02`,
      today: "2026-05-20",
    },
  ],
  keyResult({ keyResult, summary, table, cycle }, { today, quiet }, { days }) {
    const { lastCheckIn, status } = summary;
    if (lastCheckIn === null || status === "done" || status === "dropped") return null;
    // Once the cycle is over it is time to close it, not to check in.
    if (today > addDays(cycle.end, 7) || daysBetween(lastCheckIn, today) < days) return null;
    // Nobody is asked on holidays, so nobody is late because of them.
    const rested = quiet ? quietDatesBetween(quiet, lastCheckIn, today) : 0;
    if (daysBetween(lastCheckIn, today) - rested < days) return null;
    return {
      cell: fieldCell(keyResult, "lastCheckIn", table) ?? keyResult.cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, age: daysBetween(lastCheckIn, today) },
    };
  },
  report(marks, _scope, { days }) {
    const { text, age } = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} was last checked in ${age} days ago. Ask its owner how it stands.`
          : `${count(marks.length, "key result")} had no check-in for ${days} days or more. Start with ${quote(text, 40)}: ${age} days.`,
    };
  },
});
