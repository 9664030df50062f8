import { daysBetween } from "../../sheet/dates.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const pastDue = defineRule({
  id: "past-due",
  group: "cadence",
  severity: "warning",
  impact: 4,
  title: "Past its due date",
  why: "A date that passed without a word teaches everybody that dates do not count. Done, moved with a reason, or dropped: each of the three is fine, and takes a minute.",
  reference: references.viva,
  bad: "Due 15 April, 60 % done, today is 20 May",
  good: "Due moved to 12 June, with the reason in the note",
  settings: { days: { value: 1, help: "Days past the date before it is reported" } },
  reported: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Due
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | 2026-04-15
               | Partners who sell | Ben Okoye | 8 | 5 | 2026-06-30`,
      today: "2026-05-20",
      cells: ["F2"],
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Due
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | 2026-04-15
               | Partners who sell | Ben Okoye | 8 | 5 | 2026-05-02`,
      today: "2026-05-20",
      cells: ["F2", "F3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Due
              Customers stay | Customers who renew | Ana Silva | 180 | 180 | 2026-04-15
               | Partners who sell | Ben Okoye | 8 | 5 | 2026-06-30`,
      today: "2026-05-20",
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Target | Current | Due | Status
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | 2026-04-15 | Dropped`,
      today: "2026-05-20",
    },
  ],
  keyResult({ keyResult, summary, table, objective, cycle, isCycleNamed }, scope, { days }) {
    const due = keyResult.fields.due ?? objective.fields.due;
    const end =
      due?.parsed.kind === "date" ? due.parsed.date : due?.parsed.kind === "period" ? due.parsed.end : null;
    if (!due || end === null || end >= scope.today || daysBetween(end, scope.today) < days) return null;
    const { status, progress, claimedStatus } = summary;
    if (status === "done" || status === "dropped" || claimedStatus === "done") return null;
    if (progress !== null && progress >= 1) return null;
    // Once the cycle is over, what was missed is something to learn from, and two other rules ask for it.
    if (isCycleNamed && scope.today > cycle.end) return null;
    return {
      cell: due.cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, late: daysBetween(end, scope.today) },
    };
  },
  report(marks) {
    const { text, late } = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} was due ${count(late, "day")} ago and is not done. Close it, drop it, or move the date with a reason.`
          : `${count(marks.length, "key result")} are past their date and not done, first ${quote(text, 40)} (${count(late, "day")}). Close them, drop them, or move the dates with a reason.`,
    };
  },
});
