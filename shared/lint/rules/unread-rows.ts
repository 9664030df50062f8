import { hasOwnRow } from "../../okr/field-cell.ts";
import type { FieldName } from "../../okr/fields.ts";
import { sectionOf } from "../../reading/headers/index.ts";
import type { CellRef } from "../../sheet/address.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import { tabById } from "../../sheet/workbook.ts";
import { rowsOfItems } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type TableView } from "../rule.ts";

export const unreadRows = defineRule({
  id: "unread-rows",
  group: "spreadsheet",
  severity: "info",
  impact: 2,
  title: "Rows that could not be placed",
  why: "These rows look like OKRs but fit nowhere in the table, so they are not measured, not reminded of and not checked. It is better to ask than to guess.",
  reference: references.panko,
  bad: "A key result typed under the total, one column to the left",
  good: "The same key result in the row below its objective",
  settings: {},
  // An edit of a row that has a place cannot change the rows that have none.
  reads: ["text"],
  reported: [
    {
      sheet: `obj_id | objective
              O1 | Customers stay with us
              O2 | Answers come fast

              kr_id | obj_id | key result | start | target
              K1 | O1 | Customers who renew | 120 | 180
              K2 | O2 | Answers within a day | 40 | 90
              K3 | O7 | Calls answered at night | 4 | 8`,
      cells: ["C8"],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 180
               |  | Ben Okoye | 4 | 8
               | Answers within a day | Chi Lam | 40 | 90`,
      cells: ["B3"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Due
              Customers stay | Customers who renew | Ana Silva | 180 | 2026-06-30
               |  | Ben Okoye | 8 | 2026-05-29
               |  | Dana Fox | 60 | 2026-06-12
               | Answers within a day | Chi Lam | 90 | 2026-06-30`,
      cells: ["B3", "B4"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 180
               | Answers within a day | Chi Lam | 40 | 90
              Total |  |  | 160 | 270`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 180
              Answers come fast |  | Ben Okoye |  |
               | Answers within a day | Chi Lam | 40 | 90`,
    },
  ],
  plan({ plan, tables, workbook }) {
    const mark = (isLost: boolean) => (cell: CellRef) => ({
      cell,
      cause: `${tabById(workbook, cell.tab)?.name ?? cell.tab}${isLost ? " without objective" : ""}`,
      detail: { isLost },
    });
    return [...plan.unread.map(mark(true)), ...tables.flatMap(rowsWithoutWording).map(mark(false))];
  },
  report(marks, { workbook }) {
    const [first] = marks;
    const tab = tabById(workbook, first!.cell.tab);
    const said = (tab && cellAt(tab, first!.cell.row, first!.cell.column)?.text) || "";
    if (first!.detail.isLost)
      return {
        message:
          marks.length === 1
            ? `${quote(said, 40)} names an objective that is not in the workbook. Correct the id, or add the objective.`
            : `${count(marks.length, "key result")} name objectives that are not in the workbook, first ${quote(said, 40)}. Correct the ids, or add the objectives.`,
      };
    const which = said === "" ? `row ${first!.cell.row + 1}` : quote(said, 40);
    return {
      message:
        marks.length === 1
          ? `${which[0]!.toUpperCase()}${which.slice(1)} looks like a key result but has no place in the table. Write what should be reached, or move it out.`
          : `${count(marks.length, "row")} look like key results but have no place in the table, first ${which}. Write what should be reached, or move them out.`,
    };
  },
});

/** Rows of a table with an owner or dates and numbers, but nothing that says what they are about. */
function rowsWithoutWording(view: TableView): CellRef[] {
  const { table, tab, items, columnOf } = view;
  const { keyResult } = columnOf;
  if (items.length === 0 || keyResult === undefined || !hasOwnRow(table.layout)) return [];
  const taken = rowsOfItems(view);
  const found: CellRef[] = [];
  for (let row = table.firstDataRow; row < table.range.row + table.range.rows; row++) {
    if (taken[row]) continue;
    const filled = signs.filter(
      (role) => columnOf[role] !== undefined && !isBlank(cellAt(tab, row, columnOf[role]!)),
    );
    const isTotal = tab.rows[row]?.some((cell) => cell !== null && sectionOf(cell.text) !== null) ?? false;
    if (filled.length >= 3 && !isTotal && isBlank(cellAt(tab, row, keyResult)))
      found.push({ tab: tab.id, row, column: keyResult });
  }
  return found;
}

const signs = ["owner", "start", "target", "current", "due"] as const satisfies readonly FieldName[];
