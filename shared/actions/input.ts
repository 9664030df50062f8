import { inputTab } from "../okr/own-tabs.ts";
import { inputColumns, type PlacedInput, readInput } from "../reading/logs/input.ts";
import { findLogHeader } from "../reading/logs/log-tab.ts";
import { nameKey } from "../reading/logs/people.ts";
import { type IsoDate, isoToSerial } from "../sheet/dates.ts";
import { type Content, contentOf, type Edit, setContent } from "../sheet/edit.ts";
import { type Tab, tabByName, type Workbook } from "../sheet/workbook.ts";
import { appendLines } from "./log/append-lines.ts";

export interface InputRequest {
  readonly cycle: string;
  readonly people: readonly string[];
  readonly questions: readonly string[];
}

export interface InputAnswer {
  readonly cycle: string;
  readonly who: string;
  readonly question: string;
  readonly answer: string;
}

export type InputWritten = { readonly edits: readonly Edit[] } | { readonly reason: string };

/** Opens a line for each person and question; what was asked already is not asked again. */
export function askForInput(workbook: Workbook, asked: InputRequest, today: IsoDate): InputWritten {
  const people = namesIn(asked.people);
  const questions = namesIn(asked.questions);
  if (people.length === 0) return { reason: "Choose whom to ask." };
  if (questions.length === 0) return { reason: "Choose at least one question." };
  const known = new Set(readInput(workbook, today).map(keyOf));
  const lines = people.flatMap((who) =>
    questions
      .map((question) => ({ cycle: asked.cycle.trim(), who, question }))
      .filter((line) => !known.has(keyOf(line)))
      .map(({ cycle, question }) => ({
        Cycle: cycle,
        Who: who,
        Question: question,
        Status: "open",
        Asked: { date: today },
      })),
  );
  return { edits: appendLines(workbook, inputTab, inputColumns, lines) };
}

/** Writes what somebody has said beside what they were asked; asked in passing, it gets a line of its own. */
export function recordAnswer(workbook: Workbook, given: InputAnswer, today: IsoDate): InputWritten {
  const answer = given.answer.trim();
  if (answer === "") return { reason: "The answer is empty: write what was said, in a few words." };
  if (given.who.trim() === "" || given.question.trim() === "")
    return { reason: "Say who has answered, and what they were asked." };
  const line = readInput(workbook, today).find((known) => keyOf(known) === keyOf(given));
  const tab = tabByName(workbook, inputTab);
  if (!line || !tab) {
    const { cycle, who, question } = given;
    const entry = {
      Cycle: cycle.trim(),
      Who: who.trim(),
      Question: question.trim(),
      Status: "answered",
      Answer: answer,
      Answered: { date: today },
    };
    return { edits: appendLines(workbook, inputTab, inputColumns, [entry]) };
  }
  return { edits: line.answer === answer ? [] : answerEdits(tab, line, answer, today) };
}

function answerEdits(tab: Tab, { row }: PlacedInput, answer: string, today: IsoDate): Edit[] {
  const { places } = findLogHeader(tab, inputColumns)!;
  const set = (column: (typeof inputColumns)[number], after: Content): Edit[] => {
    const at = places.get(column);
    const standing = contentOf(at === undefined ? null : tab.rows[row]?.[at]);
    return at === undefined || standing.value === after.value ? [] : [setContent(tab, row, at, after)];
  };
  const date = places.get("Answered");
  const format = date === undefined ? null : (tab.rows[row]?.[date]?.format ?? null);
  const asDate: Edit[] =
    date === undefined || format !== null
      ? []
      : [
          {
            kind: "cells",
            aspect: "format",
            tab: tab.id,
            row,
            column: date,
            before: [[null]],
            after: [["yyyy-mm-dd"]],
          },
        ];
  return [
    ...set("Status", { value: "answered", formula: null }),
    ...set("Answer", { value: answer, formula: null }),
    ...asDate,
    ...set("Answered", { value: isoToSerial(today), formula: null }),
  ];
}

function keyOf({ cycle, who, question }: { cycle: string; who: string; question: string }): string {
  return [cycle, who, question].map(nameKey).join(" | ");
}

/** Each once, without the empty. */
function namesIn(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names)
    if (name.trim() !== "" && !found.has(nameKey(name))) found.set(nameKey(name), name.trim());
  return [...found.values()];
}
