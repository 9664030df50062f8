import type { KeyResult } from "../../okr/plan.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { cellAt, cellFrom, isBlank } from "../../sheet/grid.ts";
import type { Cell } from "../../sheet/workbook.ts";
import { splitCompound } from "../../wording/judge.ts";
import type { Fix } from "../finding.ts";
import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type TableView } from "../rule.ts";

export const compoundKeyResult = defineRule({
  id: "compound-key-result",
  group: "clarity",
  severity: "info",
  impact: 3,
  title: "Two results in one line",
  why: "When two results share a line, one number cannot stand for both: 50 % may mean that each is half done or that one is finished and the other forgotten. A line each makes both visible.",
  reference: references.orca,
  bad: "Raise NPS to 45 and cut churn to 3 %",
  good: "Raise NPS from 30 to 45, and in its own row: cut churn from 5 % to 3 %",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 and cut churn from 5% to 3% | Ana Silva
               | Raise renewals from 82% to 90% | Ben Okoye`,
      cells: ["B2"],
    },
    {
      sheet: `Objective | Key Result | Owner
              Readers come back | Raise sign-ups from 300 to 500 and raise revenue from $20,000 to $35,000 | Ana Silva
               | Raise the open rate from 31% to 40% | Ben Okoye`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Cut support cost by 10% without losing quality | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise renewals in France and Germany from 82% to 90% | Ana Silva`,
    },
  ],
  keyResult(item, scope) {
    if (item.summary.status === "dropped" || !scope.judgeKeyResult(item).compound.defect) return null;
    return { cell: item.keyResult.cell, detail: item };
  },
  report([mark], scope) {
    const { keyResult, table } = mark!.detail;
    const parts = splitCompound(keyResult.text, scope.plan.language);
    return {
      message: `${quote(keyResult.text)} holds ${parts.length > 2 ? parts.length : "two"} results. Give each a row and a number of its own.`,
      fixes: parts.length > 1 ? splitRows(keyResult, parts, table) : [],
    };
  },
});

/**
 * A row for each further part below this one, with the same owner, dates and team but without the numbers, which belong
 * to one part only. Merged cells and layouts other than one key result a row are left to people.
 */
function splitRows(
  { cell, text, fields }: KeyResult,
  parts: readonly string[],
  { tab, table }: TableView,
): Fix[] {
  if (!["flat", "carried", "interleaved", "block-per-objective"].includes(table.layout)) return [];
  const own = cellAt(tab, cell.row, cell.column);
  const isMerged = tab.merges.some(({ row, rows }) => row <= cell.row && cell.row < row + rows);
  if (isMerged || typeof own?.value !== "string" || own.formula !== null || !own.value.includes(text))
    return [];
  const kept = new Set(
    [fields.owner, fields.team, fields.due, fields.cycle, fields.contributors].map(
      (field) => field?.cell.column,
    ),
  );
  const lines = parts.slice(1).map((part) =>
    (tab.rows[cell.row] ?? []).map((old, column): Cell | null => {
      if (column === cell.column) return cellFrom(part);
      const carries = kept.has(column) && old !== null && old.formula === null && !isBlank(old);
      return carries ? old : null;
    }),
  );
  const edits: Edit[] = [
    setContent(tab, cell.row, cell.column, {
      value: own.value.replace(text, () => parts[0]!),
      formula: null,
    }),
    { kind: "insert", dimension: "rows", tab: tab.id, at: cell.row + 1, count: lines.length, lines },
  ];
  return [{ safety: "unsafe", title: "Split into rows", edits }];
}
