import { setContent } from "../../sheet/edit.ts";
import { emptyFieldCell, figureOf, isFilled } from "../field.ts";
import { contentFor } from "../fill.ts";
import type { Fix } from "../finding.ts";
import { onePerCell } from "../marks.ts";
import { count, figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const missingStart = defineRule({
  id: "missing-start",
  group: "clarity",
  severity: "warning",
  impact: 3,
  title: "No start",
  why: "Progress is the way from start to target. Without the start, 44 of 45 looks nearly done even where the cycle began at 43. If nobody knows it yet, measuring it is the first step.",
  reference: references.orca,
  bad: "NPS | start: (empty) | target: 45",
  good: "NPS | start: 30 | target: 45",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva |  | 45
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
      cells: ["D2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Raise NPS from 30 to 45 | Ana Silva |  | 45
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
      cells: ["D2"],
      fixed: { D2: "30" },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 | 45
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Target
              Win the German market | New customers in Germany | Ana Silva | 40`,
    },
  ],
  keyResult({ keyResult, summary, table }, scope) {
    const { fields, stated, text } = keyResult;
    if (!table.roles.has("start") || isFilled(fields.start)) return null;
    if (summary.status === "dropped" || summary.status === "done") return null;
    if ((figureOf(fields.target) ?? stated?.target ?? null) === null || fields.target?.parsed.kind === "span")
      return null;
    const measure = scope.measure(keyResult);
    const bound = fields.target?.parsed.kind === "number" ? fields.target.parsed.bound : stated?.bound;
    // "At least 95 %" is kept or not, wherever it began.
    if (measure.kind === "limit" && bound !== undefined && bound !== "exactly") return null;
    const cell = fields.start?.cell ?? emptyFieldCell(keyResult, "start", table);
    if (cell === null) return null;
    const assumed = measure.kind === "number" && measure.startAssumed;
    const free = emptyFieldCell(keyResult, "start", table) !== null;
    const said = stated?.start ?? null;
    return {
      cell,
      cause: table.tab.name,
      detail: { text, said, unit: stated?.unit ?? null, assumed, free, table },
    };
  },
  report(marks) {
    const { text, said, unit, assumed } = marks[0]!.detail;
    const fillable = marks.filter(({ detail }) => detail.said !== null && detail.free);
    const fixes: Fix[] = fillable.length
      ? [
          {
            safety: "safe",
            title: fillable.length === 1 ? "Copy the start from the text" : "Copy the starts from the texts",
            edits: onePerCell(fillable).map(({ cell, detail }) =>
              setContent(
                detail.table.tab,
                cell.row,
                cell.column,
                contentFor(detail.said!, detail.unit, detail.table, cell),
              ),
            ),
          },
        ]
      : [];
    // Where every start may be read as 0 nothing is wrong yet, only unsaid.
    const severity = marks.every(({ detail }) => detail.assumed) ? "info" : "warning";
    const until = assumed ? " Until then 0 is assumed." : "";
    if (marks.length > 1) {
      return {
        message: `${count(marks.length, "key result")} have a target but no start. Say where each stood when the cycle began.${until}`,
        severity,
        fixes,
      };
    }
    return {
      message:
        said !== null
          ? `The start of ${quote(text)} stands in its text only. Put ${figure(said, unit)} into the start cell.`
          : `${quote(text)} has a target but no start. Say where it stood when the cycle began.${until}`,
      severity,
      fixes,
    };
  },
});
