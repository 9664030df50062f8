import { sharesCell } from "../../okr/field-cell.ts";
import type { FieldValue, KeyResult } from "../../okr/plan.ts";
import { setContent } from "../../sheet/edit.ts";
import { cellAt } from "../../sheet/grid.ts";
import { emptyFieldCell, peopleOf } from "../field.ts";
import type { Fix } from "../finding.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type TableView } from "../rule.ts";

export const sharedOwner = defineRule({
  id: "shared-owner",
  group: "ownership",
  severity: "info",
  impact: 2,
  title: "Several owners",
  why: "Two owners can each believe that the other one has it. Many may contribute, but one person answers the question how it stands.",
  reference: references.howMany,
  bad: "Owner: Ana, Ben, Chi",
  good: "Owner: Ana; contributors: Ben, Chi",
  settings: { maximum: { value: 1, help: "Most people who may own one key result" } },
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva, Ben Okoye
               | Cut churn from 5% to 3% | Chi Lam`,
      cells: ["C2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Contributors
              Customers stay | Raise NPS from 30 to 45 | Ana Silva, Ben Okoye |
               | Cut churn from 5% to 3% | Chi Lam; Dana Fox | Eli Roth`,
      cells: ["C2", "C3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Contributors
              Customers stay | Raise NPS from 30 to 45 | Ana Silva | Ben Okoye, Chi Lam`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | ana.silva@example.com`,
    },
  ],
  keyResult({ keyResult, objective, summary, table }, _scope, { maximum }) {
    const owner = keyResult.fields.owner ?? objective.fields.owner;
    if (!owner || summary.status === "dropped" || summary.status === "done") return null;
    const people = peopleOf(owner);
    if (people.length <= maximum) return null;
    const names = people.map(({ name }) => name);
    return {
      cell: owner.cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, names, keyResult, owner, table },
    };
  },
  report(marks) {
    const { text, names } = marks[0]!.detail;
    const fixes = marks.length === 1 ? keepFirst(marks[0]!.detail) : [];
    return {
      message:
        marks.length === 1
          ? `${list(names)} own ${quote(text, 40)} together. Choose one of them; the others are contributors.`
          : `${count(marks.length, "key result")} have several owners, first ${quote(text, 40)} (${list(names)}). Choose one for each; the others are contributors.`,
      fixes,
    };
  },
});

/** The person named first owns it and the others move to an empty contributors cell; who it should be is for people to say. */
function keepFirst(detail: {
  names: readonly string[];
  keyResult: KeyResult;
  owner: FieldValue;
  table: TableView;
}): Fix[] {
  const { names, keyResult, owner, table } = detail;
  const others = emptyFieldCell(keyResult, "contributors", table);
  const { tab } = table;
  if (others === null || owner.cell.tab !== tab.id || sharesCell(tab, owner)) return [];
  if ((cellAt(tab, owner.cell.row, owner.cell.column)?.formula ?? null) !== null) return [];
  return [
    {
      safety: "suggestion",
      title: `${names[0]} owns it, the others contribute`,
      edits: [
        setContent(tab, owner.cell.row, owner.cell.column, { value: names[0]!, formula: null }),
        setContent(tab, others.row, others.column, { value: names.slice(1).join(", "), formula: null }),
      ],
    },
  ];
}
