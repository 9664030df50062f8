import { fieldCell } from "../field.ts";
import { isMissed, notesOn } from "../miss.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const unmetWithoutReflection = defineRule({
  id: "unmet-without-reflection",
  group: "learning",
  severity: "warning",
  impact: 4,
  title: "Missed, and nothing learned yet",
  why: "A missed key result is worth what it teaches. Was the target wrong, the plan, or the time? Two honest lines now spare the next cycle the same surprise; nobody is to blame for them.",
  reference: references.perdooClose,
  bad: "Score 0.4, note: (empty)",
  good: "Score 0.4: two of three partners signed too late; next time we ask in week 1",
  settings: {
    fewestWords: { value: 4, help: "Notes with fewer words say nothing that could be learned from" },
  },
  reported: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current | Notes
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140 |
               | Partners who sell | Ben Okoye | 0 | 8 | 8 | All eight signed in January`,
      today: "2026-04-08",
      cells: ["G2"],
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140
               | Partners who sell | Ben Okoye | 0 | 8 | 2`,
      today: "2026-04-08",
      cells: ["B2", "B3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current | Notes
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140 | Renewal mails went out three weeks late; the list is automatic now`,
      today: "2026-04-08",
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140`,
      today: "2026-05-20",
    },
  ],
  keyResult(item, scope, { fewestWords }) {
    if (!isMissed(item, scope)) return null;
    const notes = notesOn(item, scope);
    if (notes.split(/\s+/).filter((word) => word !== "").length >= fewestWords) return null;
    const { keyResult, table } = item;
    return {
      cell: fieldCell(keyResult, "note", table) ?? keyResult.cell,
      cause: table.tab.name,
      detail: keyResult.text,
    };
  },
  report(marks) {
    const text = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} was not reached. Write down in two lines what you learned from it.`
          : `${count(marks.length, "key result")} were not reached and say nothing about why, first ${quote(text, 40)}. Write two lines on each: what did you learn?`,
    };
  },
});
