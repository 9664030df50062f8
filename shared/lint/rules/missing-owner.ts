import { emptyFieldCell, isFilled } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const missingOwner = defineRule({
  id: "missing-owner",
  group: "ownership",
  severity: "warning",
  impact: 5,
  title: "No owner",
  why: "A key result that belongs to nobody is updated by nobody. The owner need not do the work alone; they are the one who knows how it stands and asks for help in time.",
  reference: references.howMany,
  bad: "Raise activation from 31 % to 45 % | owner: (empty)",
  good: "Raise activation from 31 % to 45 % | owner: Ana Silva",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva | 3%
               | Cut checkout time from 95 s to 40 s |  | 40`,
      cells: ["C3"],
    },
    {
      sheet: `Objective | Key Result | Target
              Make checkout effortless | Raise conversion from 2% to 3% | 3%
               | Cut checkout time from 95 s to 40 s | 40`,
      cells: ["B2", "B3"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target
              Make checkout effortless | Raise conversion from 2% to 3% | TBD | 3%
               | Cut checkout time from 95 s to 40 s | Ben Okoye | 40`,
      cells: ["C2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva | 3%
               | Cut checkout time from 95 s to 40 s | Ben Okoye | 40`,
    },
    {
      sheet: `Objective | Key Result | Owner | Status
              Make checkout effortless | Raise conversion from 2% to 3% | Ana Silva | On track
               | Cut checkout time from 95 s to 40 s |  | Dropped`,
    },
  ],
  keyResult({ keyResult, objective, summary, table }) {
    if (isFilled(keyResult.fields.owner) || isFilled(objective.fields.owner)) return null;
    if (summary.status === "dropped" || summary.status === "done") return null;
    const cell = keyResult.fields.owner?.cell ?? emptyFieldCell(keyResult, "owner", table) ?? keyResult.cell;
    return {
      cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, noColumn: !table.roles.has("owner") },
    };
  },
  report(marks) {
    const { text, noColumn } = marks[0]!.detail;
    if (marks.length === 1)
      return { message: `Nobody owns ${quote(text)}. Name the one person who will report on it.` };
    return {
      message: noColumn
        ? `${count(marks.length, "key result")} have no owner, and this table has no column for one. Add the column and name one person for each.`
        : `${count(marks.length, "key result")} have no owner. Name one person for each, starting with ${quote(text, 40)}.`,
    };
  },
});
