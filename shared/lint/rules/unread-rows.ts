import { cellAt } from "../../sheet/grid.ts";
import { tabById } from "../../sheet/workbook.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

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
  reads: ["text"],
  reported: [],
  accepted: [],
  plan({ plan }) {
    return plan.unread.map((cell) => ({ cell, cause: cell.tab, detail: cell }));
  },
  report(marks, { workbook }) {
    const texts = marks.slice(0, 2).map(({ detail }) => {
      const tab = tabById(workbook, detail.tab);
      return quote((tab && cellAt(tab, detail.row, detail.column)?.text) || "?", 40);
    });
    return {
      message: `${count(marks.length, "row")} could not be placed: ${list(texts.concat(Array(marks.length - texts.length).fill("")), 2)}. Say what they are, or move them into the table.`,
    };
  },
});
