import { setContent } from "../../sheet/edit.ts";
import { emptyFieldCell, figureOf, isFilled } from "../field.ts";
import { contentFor } from "../fill.ts";
import type { Fix } from "../finding.ts";
import { onePerCell } from "../marks.ts";
import { count, figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const missingTarget = defineRule({
  id: "missing-target",
  group: "clarity",
  severity: "warning",
  impact: 5,
  title: "No target",
  why: "Without a target there is no way to be on or off track, and no moment at which the team may call it done. A rough target now, corrected later with a reason, beats none.",
  reference: references.orca,
  bad: "NPS | start: 30 | target: (empty)",
  good: "NPS | start: 30 | target: 45",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 |
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
      cells: ["E2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Raise NPS from 30 to 45 | Ana Silva | 30 |
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
      cells: ["E2"],
      fixed: { E2: "45" },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 | TBD
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
      cells: ["E2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers recommend us | Net promoter score | Ana Silva | 30 | 45
               | Share of customers who renew | Ben Okoye | 82% | 90%`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers recommend us | Raise NPS from 30 to 45 | Ana Silva`,
    },
  ],
  keyResult(item, scope) {
    const { keyResult, summary, table } = item;
    const { fields, stated, text } = keyResult;
    if (isFilled(fields.target) && fields.target?.cell.column !== keyResult.cell.column) return null;
    if (summary.status === "dropped" || summary.status === "done") return null;
    if (fields.start?.parsed.kind === "span" || fields.current?.parsed.kind === "fraction") return null;
    if (fields.current?.parsed.kind === "boolean" || fields.status?.parsed.kind === "boolean") return null;
    const said = figureOf(fields.target) ?? stated?.target ?? null;
    const unit = stated?.unit ?? null;
    const counted = figureOf(fields.start) !== null || figureOf(fields.current) !== null;
    if (table.roles.has("target")) {
      // Work to do has no target; that it is work is what there is to say about it.
      if (said === null && !counted && scope.judgeKeyResult(item).activity.defect) return null;
      const free = emptyFieldCell(keyResult, "target", table);
      if (said !== null && free === null) return null;
      const cell = free ?? fields.target?.cell ?? keyResult.cell;
      return { cell, cause: table.tab.name, detail: { text, said, unit, free, table } };
    }
    // No column for it: the other numbers imply one, unless the wording has it.
    if (!counted || said !== null) return null;
    return {
      cell: keyResult.cell,
      cause: table.tab.name,
      detail: { text, said, unit, free: null, table },
    };
  },
  report(marks) {
    const { text, said, unit } = marks[0]!.detail;
    const fillable = marks.filter(({ detail }) => detail.said !== null && detail.free !== null);
    const fixes: Fix[] = fillable.length
      ? [
          {
            safety: "safe",
            title:
              fillable.length === 1 ? "Copy the target from the text" : "Copy the targets from the texts",
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
    if (marks.length > 1) {
      const rest = fillable.length > 0 ? `; ${fillable.length} of them name it in the text` : "";
      return {
        message: `${count(marks.length, "key result")} have no target${rest}. Give each the number to reach.`,
        fixes,
      };
    }
    return {
      message:
        said !== null
          ? `The target of ${quote(text)} stands in its text only. Put ${figure(said, unit)} into the target cell.`
          : `${quote(text)} has no target. Give the number to reach.`,
      fixes,
    };
  },
});
