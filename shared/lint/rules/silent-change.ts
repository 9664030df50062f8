import type { Change } from "../../okr/change.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const silentChange = defineRule({
  id: "silent-change",
  group: "cadence",
  severity: "warning",
  impact: 4,
  title: "Changed without a reason",
  why: "Changing an OKR mid-cycle is allowed and often right. Doing it silently makes every later success doubtful, and the team loses what it learned. One line of reason keeps both.",
  reference: references.changeKeyResults,
  bad: "Target from 60 to 40 in week 9, no reason",
  good: "Target from 60 to 40: the pricing change moved to next quarter",
  settings: {},
  reads: ["text"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 150`,
      changes: [
        {
          item: "gone",
          text: "Customers who renew",
          date: "2026-05-04",
          kind: "target",
          before: "180",
          after: "150",
          reason: "",
          by: "Ana Silva",
          cell: null,
        },
      ],
      cells: ["B2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Customers who renew | Ana Silva | 2026-06-30
               | Partners who sell | Ben Okoye | 2026-06-30`,
      changes: [
        {
          item: "x",
          text: "Partners who sell",
          date: "2026-05-04",
          kind: "due",
          before: "2026-05-15",
          after: "2026-06-30",
          reason: " ",
          by: "",
          cell: null,
        },
        {
          item: "y",
          text: "Customers who renew",
          date: "2026-05-04",
          kind: "target",
          before: "150",
          after: "180",
          reason: "More renewals than planned",
          by: "",
          cell: null,
        },
      ],
      cells: ["B3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 150`,
      changes: [
        {
          item: "x",
          text: "Customers who renew",
          date: "2026-05-04",
          kind: "target",
          before: "180",
          after: "150",
          reason: "The pricing change moved to Q3",
          by: "Ana Silva",
          cell: null,
        },
      ],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 150`,
    },
  ],
  plan({ changes, plan }) {
    if (!changes) return null;
    const marks: Mark<Change>[] = [];
    for (const change of changes) {
      if (change.reason.trim() !== "" || change.kind === "added" || change.kind === "owner") continue;
      const item = findItem(change);
      const cell = change.cell ?? item?.cell ?? null;
      if (cell !== null) marks.push({ cell, cause: change.item || change.text, detail: change });
    }
    return marks;

    function findItem({ item, text }: Change) {
      const all = plan.objectives.flatMap((objective) => [objective, ...objective.keyResults]);
      return all.find(({ id }) => id === item) ?? all.find((candidate) => candidate.text === text) ?? null;
    }
  },
  report(marks) {
    const changes = marks.map(({ detail }) => detail);
    const { text } = changes[0]!;
    const what =
      changes.length === 1
        ? describe(changes[0]!)
        : `${count(changes.length, "change")}, the last: ${describe(changes[changes.length - 1]!)}`;
    return { message: `${quote(text, 40)}: ${what}, and nobody said why. Add one line of reason.` };
  },
});

function describe({ kind, before, after, date }: Change): string {
  switch (kind) {
    case "target": {
      const [from, to] = [Number.parseFloat(before), Number.parseFloat(after)];
      const moved = to < from ? "lowered" : to > from ? "raised" : "changed";
      return `the target was ${moved} from ${before} to ${after} on ${date}`;
    }
    case "due":
      return `the date was moved from ${before || "none"} to ${after || "none"} on ${date}`;
    case "dropped":
      return `it was dropped on ${date}`;
    case "wording":
      return `it was reworded on ${date}`;
    default:
      return `its ${kind} was changed from ${before || "nothing"} to ${after || "nothing"} on ${date}`;
  }
}
