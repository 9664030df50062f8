import type { Decision } from "../okr/change.ts";
import { decisionWords } from "../okr/decision-words.ts";
import { fieldCellOf } from "../okr/field-cell.ts";
import { archivedMark, changesTab, isArchived } from "../okr/own-tabs.ts";
import type { KeyResult, Plan } from "../okr/plan.ts";
import { scoreOf } from "../progress/score.ts";
import type { Summary } from "../progress/summary.ts";
import { ambitionOf, isMet } from "../progress/verdict.ts";
import { changeColumns } from "../reading/logs/changes.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { contentOf, type Edit } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";
import { appendLines, type LogEntry } from "./log/append-lines.ts";
import { newLines } from "./log/new-lines.ts";
import { sharedValue, writeWithin } from "./within-cell.ts";

/** What the owner of a key result says at the end of its cycle. */
export interface Close {
  readonly keyResult: string;
  /** 0–1 in tenths; null takes the computed score. */
  readonly score: number | null;
  /** Needed where the score is not the computed one. */
  readonly scoreReason: string;
  /** What was achieved and learned; needed where it was not met. */
  readonly learned: string;
  readonly decision: Decision;
}

/** The computed grade beside what is still to be said, for the form. */
export interface CloseProposal {
  readonly keyResult: KeyResult;
  /** 0–1 in tenths; null where the numbers do not tell. */
  readonly computed: number | null;
  /** The score that stands in the sheet, which somebody gave; null where none does. */
  readonly given: number | null;
  readonly met: boolean | null;
  readonly proposed: Decision;
}

/** What closing a cycle starts from: a score for each key result from its numbers, and the usual decision. Dropped ones are closed already. */
export function proposeClose(plan: Plan, summary: Summary): CloseProposal[] {
  return plan.objectives.flatMap((objective, o) =>
    objective.keyResults.flatMap((keyResult, k): CloseProposal[] => {
      const shown = summary.objectives[o]!.keyResults[k]!;
      if (shown.status === "dropped") return [];
      const score = shown.progress === null ? null : scoreOf(shown.progress);
      // A score that somebody wrote beside a key result without figures is a score, but not what its numbers say.
      const isGiven = shown.basis === "claimed" && !keyResult.fields.progress;
      const met = score === null ? null : isMet(score, ambitionOf(typeOf(plan, keyResult)));
      return [
        {
          keyResult,
          computed: isGiven ? null : score,
          given: isGiven ? score : null,
          met,
          proposed: met ? "done" : "carry-over",
        },
      ];
    }),
  );
}

export type Closed =
  | { readonly edits: readonly Edit[] }
  | { readonly reason: string; readonly keyResult: string };

/** Writes scores into the score column where there is one, and score, lesson and decision of each key result into the `Changes` tab. */
export function closeCycle(
  workbook: Workbook,
  plan: Plan,
  summary: Summary,
  closes: readonly Close[],
  by: string,
  today: IsoDate,
): Closed {
  const proposals = new Map(proposeClose(plan, summary).map((proposal) => [proposal.keyResult.id, proposal]));
  const lines: LogEntry[] = [];
  const edits: Edit[] = [];
  for (const close of closes) {
    const proposal = proposals.get(close.keyResult);
    const problem = proposal
      ? problemWith(close, proposal, plan)
      : "This key result is no longer in the sheet, or was dropped.";
    if (problem !== null || !proposal) return { reason: problem ?? "", keyResult: close.keyResult };
    const score = (close.score ?? proposal.computed ?? proposal.given)!;
    edits.push(...scoreEdits(workbook, plan, proposal.keyResult, score));
    const shared = {
      Date: { date: today },
      What: proposal.keyResult.text,
      By: by,
      "Item id": close.keyResult,
    };
    lines.push(
      {
        ...shared,
        Change: "scored",
        Before: proposal.computed,
        After: score,
        Reason: close.scoreReason.trim(),
      },
      { ...shared, Change: "decided", After: decisionWords[close.decision], Reason: close.learned.trim() },
    );
  }
  const fresh = newLines(workbook, changesTab, changeColumns, lines);
  return { edits: [...edits, ...appendLines(workbook, changesTab, changeColumns, fresh)] };
}

function problemWith(close: Close, { computed, given, keyResult }: CloseProposal, plan: Plan): string | null {
  const score = close.score ?? computed ?? given;
  if (score === null) return "The numbers give no score here. Choose one from 0.0 to 1.0.";
  if (!(score >= 0 && score <= 1)) return "A score goes from 0.0 to 1.0.";
  const adjusted = computed !== null && Math.abs(score - computed) > 0.049;
  if (adjusted && close.scoreReason.trim() === "")
    return `The numbers say ${computed.toFixed(1)}. Say in a few words why it is ${score.toFixed(1)}.`;
  const met = isMet(score, ambitionOf(typeOf(plan, keyResult)));
  if (!met && close.learned.trim() === "")
    return "It was not reached: what did you learn? One line is enough.";
  return null;
}

function typeOf(plan: Plan, keyResult: KeyResult): string {
  const objective = plan.objectives.find(({ keyResults }) => keyResults.includes(keyResult));
  return (keyResult.fields.type ?? objective?.fields.type)?.text ?? "";
}

function scoreEdits(workbook: Workbook, plan: Plan, keyResult: KeyResult, score: number): Edit[] {
  const place = fieldCellOf(plan, keyResult, "score");
  const tab = place && tabById(workbook, place.tab);
  if (!place || !tab) return [];
  const cell = cellAt(tab, place.row, place.column);
  if (cell?.formula || cell?.value === score) return [];
  const standing = sharedValue(workbook, keyResult.fields, "score");
  if (standing !== null) return writeWithin(workbook, place, "score", standing, String(score)) ?? [];
  const { row, column } = place;
  return [
    {
      kind: "cells",
      aspect: "content",
      tab: tab.id,
      row,
      column,
      before: [[contentOf(cell)]],
      after: [[{ value: score, formula: null }]],
    },
  ];
}

/** What the archive of a cycle is called; the tab stays, with everything on it. */
export function archiveTab(
  workbook: Workbook,
  tabId: string,
): { readonly edits: readonly Edit[] } | { readonly reason: string } {
  const tab = tabById(workbook, tabId);
  if (!tab) return { reason: "The tab is no longer there." };
  if (isArchived(tab.name)) return { edits: [] };
  const name = `${tab.name}${archivedMark}`;
  if (workbook.tabs.some((other) => other.name === name))
    return { reason: `There is already a tab called “${name}”.` };
  return { edits: [{ kind: "tab", property: "name", tab: tab.id, before: tab.name, after: name }] };
}
