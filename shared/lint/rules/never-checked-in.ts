import { daysBetween } from "../../sheet/dates.ts";
import { fieldCell } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const neverCheckedIn = defineRule({
  id: "never-checked-in",
  group: "cadence",
  severity: "warning",
  impact: 4,
  title: "No check-in yet",
  why: "The first check-in shows whether a key result can be measured at all and whether its owner has begun. Without one in the first week it is mostly forgotten until the last.",
  reference: references.viva,
  bad: "Week 5, and no figure yet",
  good: "A first figure in week 1, even if it has not moved",
  settings: { days: { value: 7, help: "Days into the cycle before a missing first check-in is reported" } },
  reported: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Last check-in
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | 2026-05-18
               | Partners who sell | Ben Okoye | 8 |  |`,
      today: "2026-05-20",
      cells: ["F3"],
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target
              Customers stay | Customers who renew | Ana Silva | 180
               | Partners who sell | Ben Okoye | 8`,
      today: "2026-05-20",
      checkIns: [],
      cells: ["B2", "B3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Last check-in
              Customers stay | Customers who renew | Ana Silva | 180 | 90 |`,
      today: "2026-04-05",
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current
              Customers stay | Customers who renew | Ana Silva | 180 | 90`,
      today: "2026-05-20",
    },
  ],
  keyResult({ keyResult, summary, table, cycle }, { checkIns, today }, { days }) {
    // Where check-ins are not recorded nobody can be late with one.
    if (!checkIns && !table.roles.has("lastCheckIn")) return null;
    if (summary.lastCheckIn !== null) return null;
    if (summary.status === "done" || summary.status === "dropped") return null;
    if (today > cycle.end || daysBetween(cycle.start, today) < days) return null;
    return {
      cell: fieldCell(keyResult, "lastCheckIn", table) ?? keyResult.cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, days: daysBetween(cycle.start, today) },
    };
  },
  report(marks) {
    const { text, days } = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} has no check-in, ${days} days into the cycle. Ask its owner for a first figure.`
          : `${count(marks.length, "key result")} have no check-in, ${days} days into the cycle. Ask for a first figure, starting with ${quote(text, 40)}.`,
    };
  },
});
