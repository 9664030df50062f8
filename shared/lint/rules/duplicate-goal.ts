import type { Objective } from "../../okr/plan.ts";
import type { CellRef } from "../../sheet/address.ts";
import { cellAt } from "../../sheet/grid.ts";
import { cycleNameOf } from "../period.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type Scope } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly kind: "objective" | "key result";
  readonly tab: string;
}

export const duplicateGoal = defineRule({
  id: "duplicate-goal",
  group: "clarity",
  severity: "info",
  impact: 2,
  title: "Same goal twice",
  why: "Two lines for one goal drift apart: one is updated, the other still counts in the average. Where two teams really share a goal, one of them owns it and the other supports it with its own key result.",
  reference: references.googlePlaybook,
  bad: "“Raise NPS to 45” in the sales tab and again in the support tab",
  good: "“Raise NPS to 45” owned by support; sales has “Answer 90 % of quotes within a day” for it",
  settings: { fewestWords: { value: 3, help: "Texts with fewer words are too short to compare" } },
  reads: ["text", "target", "cycle"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Raise NPS from 30 to 45 | Ana Silva
               | Cut churn from 5% to 3% | Ben Okoye
              Support delights | Cut first response from 30 h to 8 h | Chi Lam
               | Raise NPS from 30 to 45. | Dana Fox`,
      cells: ["B2", "B5"],
    },
    {
      sheet: `# Sales
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Support
              Objective | Key Result | Owner
              Answers come fast | Raise renewals from 82% to 90% | Chi Lam`,
      cells: ["B2", "Support!B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew in France | Ana Silva | 82% | 90%
               | Customers who renew in Germany | Ben Okoye | 75% | 85%`,
    },
    {
      sheet: `# Q1 2026
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva
              # Q2 2026
              Objective | Key Result | Owner
              Customers stay | Raise renewals from 82% to 90% | Ana Silva`,
    },
  ],
  plan(scope, { fewestWords }) {
    const marks: Mark<Detail>[] = [];
    const objectives = new Map<string, Objective[]>();
    const keyResults = new Map<string, { cell: CellRef; text: string; objective: string }[]>();
    for (const { objective, table } of scope.items) {
      // The same goal in two cycles was carried over.
      const cycle = cycleNameOf(objective, table);
      const key = objective.cell === null ? null : keyOf(objective.text, fewestWords);
      if (key !== null && !isFormula(objective.cell!, scope)) push(objectives, `${cycle}|${key}`, objective);
      for (const { text, cell, fields } of objective.keyResults) {
        const own = keyOf(text, fewestWords);
        if (own === null || isFormula(cell, scope)) continue;
        push(keyResults, `${cycle}|${own}|${fields.target?.text ?? ""}`, {
          cell,
          text,
          objective: `${cycle}|${key}`,
        });
      }
    }
    for (const [key, same] of objectives) {
      if (same.length < 2) continue;
      for (const { cell, text } of same) {
        marks.push({
          cell: cell!,
          cause: key,
          detail: { text, kind: "objective", tab: tabNameOf(cell!, scope) },
        });
      }
    }
    for (const [key, same] of keyResults) {
      if (same.length < 2) continue;
      // Copies of a whole objective are one finding, not one for each of its lines.
      const parents = new Set(same.map(({ objective }) => objective));
      if (parents.size === 1 && (objectives.get(same[0]!.objective)?.length ?? 0) > 1) continue;
      for (const { cell, text } of same) {
        marks.push({ cell, cause: key, detail: { text, kind: "key result", tab: tabNameOf(cell, scope) } });
      }
    }
    return marks;
  },
  report(marks) {
    const { text, kind } = marks[0]!.detail;
    const tabs = Array.from(new Set(marks.map(({ detail }) => detail.tab)));
    const where = tabs.length > 1 ? ` (${list(tabs)})` : "";
    return {
      message: `${quote(text)} stands here ${marks.length === 2 ? "twice" : count(marks.length, "time")}${where} as ${kind === "objective" ? "an objective" : "a key result"}. Keep one, and let the others support it or go.`,
    };
  },
});

/** Folded text; null where it is too short to mean the same thing in two places. */
function keyOf(text: string, fewestWords: number): string | null {
  const folded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return folded.split(" ").length >= fewestWords || folded.length >= 12 * fewestWords ? folded : null;
}

function isFormula({ tab, row, column }: CellRef, scope: Scope): boolean {
  const found = scope.workbook.tabs.find(({ id }) => id === tab);
  return found !== undefined && (cellAt(found, row, column)?.formula ?? null) !== null;
}

function tabNameOf({ tab }: CellRef, scope: Scope): string {
  return scope.workbook.tabs.find(({ id }) => id === tab)?.name ?? tab;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
