import { daysBetween } from "../../sheet/dates.ts";
import { peopleOf } from "../field.ts";
import { list } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const silentSponsor = defineRule({
  id: "silent-sponsor",
  group: "leadership",
  severity: "warning",
  impact: 3,
  title: "The sponsor has not looked for weeks",
  why: "People work on what their leaders look at. Four weeks without a look or a comment tells a team that its goals no longer matter, whatever was said at the start.",
  reference: references.doerr,
  bad: "Last look by the sponsor: 9 weeks ago",
  good: "Read the digest on Monday and asked what is in the way",
  settings: { days: { value: 28, help: "Days without a look or comment before it is reported" } },
  reads: ["sponsor"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox`,
      today: "2026-05-20",
      acknowledgements: [{ date: "2026-04-08", by: "Dana Fox" }],
      cells: ["D2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox
              Answers come fast | Cut first response from 30 h to 8 h | Ben Okoye | Eli Roth`,
      today: "2026-05-20",
      acknowledgements: [{ date: "2026-05-11", by: "Dana Fox" }],
      cells: ["D3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox`,
      today: "2026-05-20",
      acknowledgements: [{ date: "2026-05-11", by: "dana fox" }],
    },
    {
      sheet: `Objective | Key Result | Owner | Sponsor
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | Dana Fox`,
      today: "2026-05-20",
    },
  ],
  plan({ items, acknowledgements, today }, { days }) {
    if (!acknowledgements) return null;
    const marks: Mark<{ name: string; age: number; ever: boolean }>[] = [];
    for (const { objective, summary } of items) {
      const { fields, keyResults } = objective;
      const { cycle } = summary;
      if (today > cycle.end) continue;
      const field =
        fields.sponsor ?? keyResults.find((keyResult) => keyResult.fields.sponsor)?.fields.sponsor;
      if (!field) continue;
      for (const { name } of peopleOf(field)) {
        const looks = acknowledgements.filter(({ by }) => by.trim().toLowerCase() === name.toLowerCase());
        const last = looks.reduce((latest, { date }) => (date > latest ? date : latest), cycle.start);
        const age = daysBetween(last, today);
        if (age >= days)
          marks.push({
            cell: field.cell,
            cause: name.toLowerCase(),
            detail: { name, age, ever: looks.length > 0 },
          });
      }
    }
    return marks;
  },
  report(marks) {
    const { name, age, ever } = marks[0]!.detail;
    const weeks = Math.floor(age / 7);
    return {
      message: `${list([name])} has not looked at ${marks.length === 1 ? "this objective" : `these ${marks.length} objectives`} ${ever ? `for ${weeks} weeks` : `since the cycle began ${weeks} weeks ago`}. Send the digest and ask one question.`,
    };
  },
});
