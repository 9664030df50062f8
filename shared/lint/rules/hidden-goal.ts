import type { CellRef } from "../../sheet/address.ts";
import { columnName } from "../../sheet/address.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly where: "tab" | "row" | "column";
  readonly tab: string;
  readonly column: number;
}

export const hiddenGoal = defineRule({
  id: "hidden-goal",
  group: "cadence",
  severity: "warning",
  impact: 3,
  title: "A goal that nobody sees",
  why: "OKRs work because everybody can see them. A goal in a hidden row still counts in the averages while nobody checks in on it. What is dropped can be marked as dropped; old cycles belong in an archive.",
  reference: references.doerr,
  bad: "Row 7 with a key result is hidden",
  good: "Row 7 is visible and says: dropped, because the supplier left",
  settings: {},
  reads: ["text"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Customers who renew from 120 to 180 | Ana Silva
               | Partners who sell from 4 to 8 | Ben Okoye
               | Refunds per week from 90 to 30 | Chi Lam`,
      hiddenRows: [3],
      cells: ["B3"],
    },
    {
      sheet: `# Sales
              Objective | Key Result | Owner
              Customers stay | Customers who renew from 120 to 180 | Ana Silva
              # Support
              Objective | Key Result | Owner
              Answers come fast | Cut first response from 30 h to 8 h | Chi Lam`,
      hiddenTabs: ["Support"],
      cells: ["Support!A2", "Support!B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Customers who renew from 120 to 180 | Ana Silva`,
      hiddenRows: [5],
    },
    {
      sheet: `# Q2 2026
              Objective | Key Result | Owner
              Customers stay | Customers who renew from 120 to 180 | Ana Silva
              # Q1 2026
              Objective | Key Result | Owner
              Customers stay | Customers who renew from 90 to 120 | Ana Silva`,
      hiddenTabs: ["Q1 2026"],
    },
    {
      sheet: `Objective | Key Result | Owner | Status
              Customers stay | Customers who renew from 120 to 180 | Ana Silva | On track
               | Partners who sell from 4 to 8 | Ben Okoye | Dropped`,
      hiddenRows: [3],
    },
  ],
  table({ tab, items }) {
    if (isArchive(tab)) return null;
    if (!tab.hidden && tab.hiddenRows.length === 0 && tab.hiddenColumns.length === 0) return null;
    const rows = new Set(tab.hiddenRows);
    const columns = new Set(tab.hiddenColumns);
    const marks: Mark<Detail>[] = [];
    const look = (cell: CellRef | null, text: string) => {
      if (cell === null || cell.tab !== tab.id) return;
      const where = tab.hidden
        ? "tab"
        : rows.has(cell.row)
          ? "row"
          : columns.has(cell.column)
            ? "column"
            : null;
      if (where === null) return;
      const detail = { text, where, tab: tab.name, column: cell.column } as const;
      marks.push({ cell, cause: `${tab.name} ${where}${where === "column" ? cell.column : ""}`, detail });
    };
    for (const { objective, summary } of items) {
      look(objective.cell, objective.text);
      objective.keyResults.forEach((keyResult, k) => {
        if (summary.keyResults[k]!.status !== "dropped") look(keyResult.cell, keyResult.text);
      });
    }
    return marks;
  },
  report(marks) {
    const { text, where, tab, column } = marks[0]!.detail;
    if (where === "tab") {
      return {
        message: `${quote(tab)} is a hidden tab with ${count(marks.length, "goal")}. Show it, or mark it as an archive by its name.`,
      };
    }
    if (where === "column") {
      return {
        message: `${count(marks.length, "goal")} in column ${columnName(column)} cannot be seen, because the column is hidden. Show it.`,
      };
    }
    return {
      message:
        marks.length === 1
          ? `${quote(text)} is in a hidden row. Show it, or mark it as dropped.`
          : `${count(marks.length, "goal")} are in hidden rows, first ${quote(text, 40)}. Show them, or mark them as dropped.`,
    };
  },
});

/** Tabs of earlier periods are hidden on purpose. */
function isArchive({ name, hidden }: Tab): boolean {
  return (
    hidden &&
    /archiv|old|backup|template|vorlage|alt\b|antig|anterior|ancien|modèle|plantilla|modelo|copy|kopie|copia|(?:19|20)\d\d|(?:^|[^\p{L}])[qht]\s*[1-4]\b/iu.test(
      name,
    )
  );
}
