import { addDays } from "../../sheet/dates.ts";
import { isMissed } from "../miss.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const unsharedMiss = defineRule({
  id: "unshared-miss",
  group: "learning",
  severity: "info",
  impact: 3,
  title: "The team was not told",
  why: "A miss that is talked about makes it safe to aim high and to ask for help. A miss that is passed over in silence teaches people to set targets they are sure of.",
  reference: references.perdooClose,
  bad: "Missed, and the closing message speaks of successes only",
  good: "“We missed renewals: 140 of 180. Here is why, and what we try next.”",
  settings: { days: { value: 14, help: "How many days before the cycle's end a message counts as told" } },
  reported: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140`,
      today: "2026-04-08",
      digests: [],
      cells: ["B2"],
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140
               | Partners who sell | Ben Okoye | 0 | 8 | 2`,
      today: "2026-04-08",
      digests: [{ date: "2026-02-02", keyResults: [] }],
      cells: ["B2", "B3"],
    },
  ],
  accepted: [
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 180`,
      today: "2026-04-08",
      digests: [],
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner | Start | Target | Current
              Customers stay | Customers who renew | Ana Silva | 120 | 180 | 140`,
      today: "2026-04-08",
    },
  ],
  keyResult(item, scope, { days }) {
    const { digests } = scope;
    if (!digests || !isMissed(item, scope)) return null;
    const { id, cell, text } = item.keyResult;
    const since = addDays(item.cycle.end, -days);
    if (digests.some(({ date, keyResults }) => date >= since && keyResults.includes(id))) return null;
    return { cell, cause: item.table.tab.name, detail: text };
  },
  report(marks) {
    const text = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(text)} was not reached, and no message has told the team. Send them what happened and what you learned.`
          : `${count(marks.length, "key result")} were not reached, and no message has told the team, first ${quote(text, 40)}. Send them what happened and what you learned.`,
    };
  },
});
