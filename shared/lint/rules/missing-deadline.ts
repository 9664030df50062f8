import { isoToSerial } from "../../sheet/dates.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { displayText, isDateFormat } from "../../sheet/format.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { emptyFieldCell, isFilled } from "../field.ts";
import type { Fix } from "../finding.ts";
import { onePerCell } from "../marks.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const missingDeadline = defineRule({
  id: "missing-deadline",
  group: "clarity",
  severity: "warning",
  impact: 3,
  title: "No date by which it is due",
  why: "Without an end nobody can say whether a key result is on track, and it never comes up for review. The end of the cycle is enough; a real date of its own is better.",
  reference: references.googlePlaybook,
  bad: "Improve daily sign-ups by 25 %",
  good: "Improve daily sign-ups by 25 % by 1 May",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Cut churn from 5% to 3% | Ana Silva
               | Raise renewals from 82% to 90% | Ben Okoye`,
      cells: ["B2", "B3"],
    },
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Cut churn from 5% to 3% | Ana Silva | 2026-06-12
               | Raise renewals from 82% to 90% | Ben Okoye |
               | Cut refunds from 90 to 30 a week | Chi Lam | 2026-06-05`,
      cells: ["D3"],
    },
  ],
  accepted: [
    {
      sheet: `# OKRs Q2 2026
              Objective | Key Result | Owner
              Customers stay | Cut churn from 5% to 3% | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner | Due
              Customers stay | Cut churn from 5% to 3% | Ana Silva | 2026-06-12
               | Raise renewals from 82% to 90% | Ben Okoye | 2026-06-30`,
    },
  ],
  keyResult(item, scope) {
    const { keyResult, objective, summary, table, cycle, isCycleNamed } = item;
    if (isFilled(keyResult.fields.due) || isFilled(objective.fields.due)) return null;
    if (isFilled(keyResult.fields.cycle) || isFilled(objective.fields.cycle)) return null;
    if (summary.status === "dropped" || summary.status === "done") return null;
    const free = emptyFieldCell(keyResult, "due", table);
    // With a cycle its end is the date; an empty cell among filled ones still asks for one.
    if (isCycleNamed && free === null) return null;
    if (free === null && scope.judgeKeyResult(item).deadline !== null) return null;
    if (keyResult.series.some(({ end }) => end !== null)) return null;
    return {
      cell: free ?? keyResult.cell,
      cause: free === null ? table.tab.name : `${table.tab.name} cells`,
      detail: {
        text: keyResult.text,
        free,
        tab: table.tab,
        cycle,
        isCycleNamed,
        dateFormat: dateFormatAbove(table.tab, free),
      },
    };
  },
  report(marks) {
    const { text, free, cycle, isCycleNamed } = marks[0]!.detail;
    const { end, label } = cycle;
    if (free === null) {
      return {
        message: `Neither the ${marks.length === 1 ? "key result" : `${count(marks.length, "key result")} here`} nor the sheet names a date or a quarter. Put the cycle into the title or the tab's name, or add due dates.`,
      };
    }
    const fix: Fix = {
      safety: isCycleNamed ? "safe" : "unsafe",
      title: `Fill in the end of ${label}`,
      edits: onePerCell(marks).flatMap(({ detail }) =>
        fillDate(detail.tab, detail.free!, end, detail.dateFormat),
      ),
    };
    return {
      message:
        marks.length === 1
          ? `${quote(text)} has no due date. Fill in a date, or the end of ${label}.`
          : `${count(marks.length, "key result")} have no due date, first ${quote(text, 40)}. Fill in dates, or the end of ${label}.`,
      severity: isCycleNamed ? "info" : "warning",
      fixes: [fix],
    };
  },
});

function dateFormatAbove(tab: Tab, cell: { row: number; column: number } | null): string {
  if (cell === null) return "yyyy-mm-dd";
  for (const row of tab.rows) {
    const format = row[cell.column]?.format ?? null;
    if (isDateFormat(format)) return format!;
  }
  return "yyyy-mm-dd";
}

function fillDate(
  tab: Tab,
  { row, column }: { row: number; column: number },
  date: string,
  format: string,
): Edit[] {
  const before = cellAt(tab, row, column)?.format ?? null;
  const value = isoToSerial(date);
  const edits: Edit[] = [];
  if (!isDateFormat(before)) {
    edits.push({
      kind: "cells",
      aspect: "format",
      tab: tab.id,
      row,
      column,
      before: [[before]],
      after: [[format]],
    });
  }
  const shown = isDateFormat(before) ? before : format;
  return [...edits, setContent(tab, row, column, { value, formula: null, text: displayText(value, shown) })];
}
