import type { KeyResult, Objective } from "../../okr/plan.ts";
import { setContent } from "../../sheet/edit.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { emptyFieldCell, isFilled, peopleOf } from "../field.ts";
import type { Fix } from "../finding.ts";
import { onePerCell } from "../marks.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

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
      fixed: { C3: "Ana Silva" },
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
      detail: {
        text: keyResult.text,
        noColumn: !table.roles.has("owner"),
        implied: cell === keyResult.cell ? null : impliedOwner(keyResult, objective),
        tab: table.tab,
      },
    };
  },
  report(marks) {
    const { text, noColumn } = marks[0]!.detail;
    const fixes = impliedOwners(marks);
    if (marks.length === 1) {
      return { message: `Nobody owns ${quote(text)}. Name the one person who will report on it.`, fixes };
    }
    return {
      fixes,
      message: noColumn
        ? `${count(marks.length, "key result")} have no owner, and this table has no column for one. Add the column and name one person for each.`
        : `${count(marks.length, "key result")} have no owner. Name one person for each, starting with ${quote(text, 40)}.`,
    };
  },
});

/** The one person who owns every other key result of the objective that has an owner. */
function impliedOwner(keyResult: KeyResult, { keyResults }: Objective): string | null {
  let only: string | null = null;
  for (const { fields } of keyResults) {
    if (fields === keyResult.fields || !isFilled(fields.owner)) continue;
    const [person, ...others] = peopleOf(fields.owner);
    if (!person || person.kind === "team" || others.length > 0) return null;
    if (only !== null && only !== fields.owner!.text) return null;
    only = fields.owner!.text;
  }
  return only;
}

function impliedOwners(
  marks: readonly Mark<{ readonly implied: string | null; readonly tab: Tab }>[],
): Fix[] {
  const known = onePerCell(marks).flatMap(({ cell, detail: { implied, tab } }) =>
    implied === null ? [] : [{ cell, implied, tab }],
  );
  if (known.length === 0) return [];
  const names = Array.from(new Set(known.map(({ implied }) => implied)));
  return [
    {
      safety: "suggestion",
      title: `${list(names)}, as beside ${known.length === 1 ? "it" : "them"}`,
      edits: known.map(({ cell, implied, tab }) =>
        setContent(tab, cell.row, cell.column, { value: implied, formula: null }),
      ),
    },
  ];
}
