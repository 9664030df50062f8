import { emptyFieldCell, isFilled } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const noSponsor = defineRule({
  id: "no-sponsor",
  group: "leadership",
  severity: "info",
  impact: 2,
  title: "No leader stands behind it",
  why: "When priorities collide, a goal without a leader behind it loses. A sponsor need not do anything daily: they look every few weeks, ask what is in the way, and clear it.",
  reference: references.doerr,
  bad: "Sponsor: (empty)",
  good: "Sponsor: Dana Fox, COO",
  settings: { teams: { value: 2, help: "From this many teams on, a sheet without any sponsor is reported" } },
  reads: ["sponsor", "team"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox
              Answers come fast | Cut first response from 30 h to 8 h | Ben Okoye |`,
      cells: ["D3"],
    },
    {
      sheet: `Team | Objective | Key Result | Owner
              Sales | Customers stay | Raise renewals from 82% to 90% | Ana Silva
              Support | Answers come fast | Cut first response from 30 h to 8 h | Ben Okoye
              Marketing | Readers come back | Raise the open rate from 31% to 40% | Chi Lam`,
      cells: ["B2", "B3", "B4"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              Answers come fast | Cut first response from 30 h to 8 h | Ben Okoye`,
    },
  ],
  plan({ items }, { teams }) {
    const kept = items.some(({ table: { roles } }) => roles.has("sponsor"));
    const marks: Mark<{ text: string; kept: boolean }>[] = [];
    const names = new Set<string>();
    for (const { objective, table } of items) {
      const { cell, text, fields, keyResults } = objective;
      names.add((fields.team ?? keyResults[0]?.fields.team)?.text || table.tab.name);
      if (cell === null) continue;
      if (isFilled(fields.sponsor) || keyResults.some((keyResult) => isFilled(keyResult.fields.sponsor)))
        continue;
      if (kept && !table.roles.has("sponsor")) continue;
      const first = keyResults[0];
      const mayBeFree = first && (first.fields.sponsor || table.columnOf.sponsor !== undefined);
      const free = mayBeFree ? emptyFieldCell({ ...first, cell }, "sponsor", table) : null;
      marks.push({ cell: free ?? cell, cause: "sponsor", detail: { text, kept } });
    }
    // A single team that keeps no sponsors has its leader in the room.
    return kept || names.size >= teams ? marks : null;
  },
  report(marks) {
    const { text, kept } = marks[0]!.detail;
    if (!kept) {
      return {
        message:
          "No objective names a leader who stands behind it. Add a sponsor to each: somebody who can clear what is in the way.",
      };
    }
    return {
      message:
        marks.length === 1
          ? `${quote(text)} has no sponsor. Name a leader who can clear what is in the way.`
          : `${count(marks.length, "objective")} have no sponsor, first ${quote(text, 40)}. Name a leader for each who can clear what is in the way.`,
    };
  },
});
