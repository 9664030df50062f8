import type { Question } from "../../okr/plan.ts";
import { rangeA1 } from "../../sheet/address.ts";
import { confidenceOfTable } from "../confidence.ts";
import type { Draft, TableDraft } from "../draft.ts";
import { fold } from "../headers/index.ts";
import { doubtKey, saidSo } from "../questions.ts";
import type { View } from "../view.ts";

/** Below this, reading asks whether lines are OKRs at all: of ten stretches that lay below in documents not learnt from, five were. */
const askBelow = 0.6;
/** Below this they are no likelier than not: where a tab has nothing better, they are left out until somebody has answered. */
const leaveOutBelow = 0.5;
/** So much of the first wording names a stretch of lines, wherever it has moved to. */
const namedBy = 60;

/** Names the question whether a stretch of lines holds OKRs, by its first wording. */
function keyOf(view: View, { items }: TableDraft): string {
  return doubtKey(`${fold(view.tab.name)}/${fold(items[0]!.text).slice(0, namedBy)}`);
}

/** Whether a person has said that a stretch holds no OKRs, or that it does; null where nobody was asked. */
function verdictOn(
  view: View,
  table: TableDraft,
  answers: Readonly<Record<string, string>>,
): "okrs" | "none" | null {
  const answer = answers[keyOf(view, table)];
  return answer === undefined ? null : answer === "ignore" ? "none" : "okrs";
}

/** What reading asks about lines that hardly look like what they were taken for; null where it is sure. */
function questionOn(view: View, table: TableDraft): Omit<Question, "table"> | null {
  const confidence = confidenceOfTable(table.evidence);
  const [first] = table.items;
  if (confidence >= askBelow || !first?.place) return null;
  const name = first.text.length > namedBy ? `${first.text.slice(0, namedBy)}…` : first.text;
  return {
    key: keyOf(view, table),
    cell: first.place,
    text: `Does ${rangeA1(table.range)} hold OKRs, with “${name}” as ${first.kind === "objective" ? "an objective" : "a key result"}?`,
    candidates: [
      { role: first.kind, confidence },
      { role: "ignore", confidence: 1 - confidence },
    ],
  };
}

/**
 * Asks about stretches of lines that are unsure, and leaves out those that a person has said hold no OKRs. Those that are no likelier
 * than not wait for an answer, where they are all that a tab has.
 */
export function withAnswers(
  view: View,
  tables: readonly TableDraft[],
  stretches: readonly TableDraft[],
  items: readonly Draft[],
  answers: Readonly<Record<string, string>>,
): { readonly items: Draft[]; readonly pending: TableDraft[] } {
  const pending: TableDraft[] = [];
  const dropped = new Set<TableDraft>();
  const filled = stretches.filter((table) => table.items.length > 0);
  const areAllDoubtful =
    tables.length === stretches.length &&
    filled.every(
      (table) =>
        verdictOn(view, table, answers) === null && confidenceOfTable(table.evidence) < leaveOutBelow,
    );
  for (const table of filled) {
    const verdict = verdictOn(view, table, answers);
    if (verdict === "none") dropped.add(table);
    else if (verdict === "okrs") {
      table.evidence = saidSo.points;
      table.reasons = [saidSo];
    } else {
      const question = questionOn(view, table);
      if (question && areAllDoubtful) {
        table.doubt = question;
        pending.push(table);
        dropped.add(table);
      } else if (question) table.questions.push(question);
    }
  }
  for (const item of items) if (item.parent && dropped.has(item.parent.table)) item.parent = null;
  for (const table of pending) table.items.length = 0;
  return { items: items.filter(({ table }) => !dropped.has(table)), pending };
}
