import { sharesCell } from "../../okr/field-cell.ts";
import type { KeyResult } from "../../okr/plan.ts";
import { contentOf, setContent } from "../../sheet/edit.ts";
import { cellAt } from "../../sheet/grid.ts";
import { tabById, type Workbook } from "../../sheet/workbook.ts";
import { directionOf } from "../../wording/judge.ts";
import type { Fix } from "../finding.ts";
import { figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const wrongDirection = defineRule({
  id: "wrong-direction",
  group: "ambition",
  severity: "error",
  impact: 5,
  title: "Start and target point the wrong way",
  why: "When the words say reduce and the numbers rise, one of them is wrong: progress counts backwards, and the team may be praised for the opposite of what it wanted. Often start and target were only swapped.",
  reference: references.falling,
  bad: "Reduce churn | start: 5 % | target: 8 %",
  good: "Reduce churn | start: 8 % | target: 5 %",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Reduce monthly churn | Ana Silva | 5% | 8%`,
      cells: ["E2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Reduce monthly churn from 8% to 5% | Ana Silva | 5% | 8%`,
      cells: ["E2"],
      fixed: { D2: "8%", E2: "5%" },
    },
    {
      sheet: `Objective | Key Result | Owner
              Customers stay | Increase renewals from 90% to 82% | Ana Silva`,
      cells: ["B2"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 5%
               | Increase renewals | Ben Okoye | 82% | 90%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Support scales | Reduce manual work by increasing automation | Ana Silva | 20% | 60%
               | Reduce cost per ticket by 30% | Ben Okoye | 0% | 30%`,
    },
  ],
  keyResult({ keyResult, summary }, scope) {
    if (summary.status === "dropped") return null;
    const measure = scope.measure(keyResult);
    // "Reduce by 30 %" from 0 to 30 % counts the reduction itself.
    if (measure.kind !== "number" || measure.startAssumed || measure.start === 0) return null;
    const words = directionOf(keyResult.text, scope.plan.language);
    if (words === null || words === (measure.target > measure.start ? "up" : "down")) return null;
    // "Reduce manual work by raising automation from 20 % to 60 %": the numbers belong to the means.
    const means = keyResult.text.split(byMeansOf).slice(1);
    if (means.some((part) => directionOf(part, scope.plan.language) !== null)) return null;
    const cell = keyResult.fields.target?.cell ?? keyResult.cell;
    return { cell, detail: { keyResult, words, measure } };
  },
  report([mark], scope) {
    const { keyResult, words, measure } = mark!.detail;
    const from = figure(measure.start, measure.unit);
    const to = figure(measure.target, measure.unit);
    return {
      message: `${quote(keyResult.text)} should ${words === "up" ? "rise" : "fall"}, but goes from ${from} to ${to}. Swap start and target, or reword it.`,
      fixes: swap(keyResult, scope.workbook),
    };
  },
});

const byMeansOf =
  /\s(?:by|through|via|durch|mittels|mediante|por medio de|através d[eao]|por|par|grâce à|en)\s/iu;

/** Safe only where the wording itself names both numbers the other way round. */
function swap(keyResult: KeyResult, workbook: Workbook): Fix[] {
  const { start, target } = keyResult.fields;
  if (start?.parsed.kind !== "number" || target?.parsed.kind !== "number") return [];
  const tab = tabById(workbook, start.cell.tab);
  if (!tab || start.cell.tab !== target.cell.tab) return [];
  if (sharesCell(tab, start) || sharesCell(tab, target)) return [];
  const ofStart = contentOf(cellAt(tab, start.cell.row, start.cell.column));
  const ofTarget = contentOf(cellAt(tab, target.cell.row, target.cell.column));
  if (ofStart.formula !== null || ofTarget.formula !== null) return [];
  const { stated } = keyResult;
  const certain =
    stated != null &&
    isSame(stated.start, target.parsed.number) &&
    isSame(stated.target, start.parsed.number);
  return [
    {
      safety: certain ? "safe" : "unsafe",
      title: "Swap start and target",
      edits: [
        setContent(tab, start.cell.row, start.cell.column, ofTarget),
        setContent(tab, target.cell.row, target.cell.column, ofStart),
      ],
    },
  ];
}

function isSame(a: number | null, b: number): boolean {
  return a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
