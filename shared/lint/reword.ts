import type { KeyResult, Objective } from "../okr/plan.ts";
import { setContent } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import { tabById } from "../sheet/workbook.ts";
import { type RewriteContext, suggestRewrite } from "../wording/judge.ts";
import { figureOf } from "./field.ts";
import type { Fix } from "./finding.ts";
import { quote } from "./quote.ts";
import type { Scope } from "./rule.ts";

/** A wording that mends this very line, its blanks marked "__"; none where nothing good can be said. */
export function rewordings(
  rule: NonNullable<RewriteContext["rule"]>,
  item: KeyResult | Objective,
  scope: Scope,
  objective?: string,
): Fix[] {
  const due = item.fields.due?.parsed;
  const after = suggestRewrite(item.text, scope.plan.language, {
    rule,
    language: scope.plan.language,
    ...(objective ? { objective } : {}),
    hasTargetNumber: figureOf(item.fields.target) !== null,
    hasStartNumber: figureOf(item.fields.start) !== null,
    due: due?.kind === "date" ? due.date : due?.kind === "period" ? due.end : scope.summary.cycle.end,
  });
  if (after === null || after === item.text || item.cell === null) return [];
  const tab = tabById(scope.workbook, item.cell.tab);
  const cell = tab ? cellAt(tab, item.cell.row, item.cell.column) : null;
  // A label, owner or score around the wording stays; wording that is put together from pieces cannot be replaced.
  if (!tab || !cell || cell.formula !== null || typeof cell.value !== "string") return [];
  const at = cell.value.indexOf(item.text);
  if (at < 0) return [];
  const text = cell.value.slice(0, at) + after + cell.value.slice(at + item.text.length);
  return [
    {
      safety: "suggestion",
      title: `Reword: ${quote(after, 90)}`,
      edits: [setContent(tab, item.cell.row, item.cell.column, { value: text, formula: null })],
    },
  ];
}
