import { peopleOf } from "../field.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const teamAsOwner = defineRule({
  id: "team-as-owner",
  group: "ownership",
  severity: "warning",
  impact: 3,
  title: "Team as owner",
  why: "When a whole team owns a key result, each member may think another one is on it. One named person answers for it; the team can still share the work.",
  reference: references.howMany,
  bad: "Owner: Marketing team",
  good: "Owner: Ana Silva (with the marketing team)",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless | Raise conversion from 2% to 3% | Marketing team
               | Cut checkout time from 95 s to 40 s | Ben Okoye`,
      cells: ["C2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | Sales
               | Raise brand recall from 4% to 9% | Marketing`,
      cells: ["C2", "C3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Win the German market | 40 customers in Germany | CFO
               | Raise brand recall from 4% to 9% | ana@example.com`,
    },
  ],
  keyResult({ keyResult, objective, summary, table }) {
    const owner = keyResult.fields.owner ?? objective.fields.owner;
    if (!owner || summary.status === "dropped") return null;
    const people = peopleOf(owner);
    if (people.length === 0 || people.some(({ kind }) => kind !== "team")) return null;
    return {
      cell: owner.cell,
      cause: table.tab.name,
      detail: { team: people[0]!.name, text: keyResult.text },
    };
  },
  report(marks) {
    const teams = Array.from(new Set(marks.map(({ detail }) => detail.team)));
    const { text, team } = marks[0]!.detail;
    return {
      message:
        marks.length === 1
          ? `${quote(team)} is a team, not a person. Name one person who answers for ${quote(text, 40)}.`
          : `${count(marks.length, "key result")} are owned by a team (${list(teams)}), not a person. Name one person for each.`,
    };
  },
});
