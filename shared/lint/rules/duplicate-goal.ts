import type { CellRef } from "../../sheet/address.ts";
import { cellAt } from "../../sheet/grid.ts";
import { tabById } from "../../sheet/workbook.ts";
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
  // The hash is cheap and finds the few that may be the same; only those are folded and compared.
  objectiveKey({ objective }) {
    return objective.cell === null ? null : hashOf(objective.text);
  },
  objectivesTogether(items, scope, { fewestWords }) {
    return items.flatMap(({ objective: { cell, text }, table, objective }): Mark<Detail>[] => {
      const key = keyOf(text, cell!, fewestWords, scope);
      if (key === null) return [];
      const detail: Detail = { text, kind: "objective", tab: table.tab.name };
      return [{ cell: cell!, cause: `objective ${key} ${cycleNameOf(objective, table)}`, detail }];
    });
  },
  keyResultKey({ keyResult }) {
    return hashOf(keyResult.text);
  },
  keyResultsTogether(items, scope, { fewestWords }) {
    // Copies of a whole objective are one finding, not one for each of its lines.
    const parents = new Set(items.map(({ objective }) => objective));
    const parentTexts = new Set(items.map(({ objective }) => fold(objective.text)));
    if (parents.size > 1 && parentTexts.size === 1 && !parentTexts.has("")) return null;
    return items.flatMap(({ keyResult: { cell, text, fields }, objective, table }): Mark<Detail>[] => {
      const key = keyOf(text, cell, fewestWords, scope);
      if (key === null) return [];
      // The same goal in two cycles was carried over; with another target it is another goal.
      const cause = `key result ${key} ${fields.target?.text ?? ""} ${cycleNameOf(objective, table)}`;
      return [{ cell, cause, detail: { text, kind: "key result", tab: table.tab.name } }];
    });
  },
  report(marks) {
    if (marks.length < 2) return null;
    const { text, kind } = marks[0]!.detail;
    const tabs = Array.from(new Set(marks.map(({ detail }) => detail.tab)));
    const where = tabs.length > 1 ? ` (${list(tabs)})` : "";
    return {
      message: `${quote(text)} stands here ${marks.length === 2 ? "twice" : count(marks.length, "time")}${where} as ${kind === "objective" ? "an objective" : "a key result"}. Keep one, and let the others support it or go.`,
    };
  },
});

/** Folded text; null where it is too short to mean the same in two places, or repeats another cell by a formula. */
function keyOf(
  text: string,
  { tab, row, column }: CellRef,
  fewestWords: number,
  { workbook }: Scope,
): string | null {
  const folded = fold(text);
  if (folded.split(" ").length < fewestWords && folded.length < 12 * fewestWords) return null;
  const found = tabById(workbook, tab);
  return found && (cellAt(found, row, column)?.formula ?? null) !== null ? null : folded;
}

/** Of letters and digits, whatever their case: texts that fold to the same have the same. */
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Case is folded within ASCII only; a rare miss beyond it is no harm.
    if (code < 128 && !(code >= 48 && code <= 57) && !((code | 32) >= 97 && (code | 32) <= 122)) continue;
    if (code >= 0x2000 && code <= 0x206f) continue;
    hash = (Math.imul(hash, 31) + (code < 128 ? code | 32 : code)) | 0;
  }
  return hash;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
