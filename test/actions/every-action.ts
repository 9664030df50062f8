import type { Action } from "../../apps-script/contract.ts";
import { type Decided, decide } from "../../apps-script/server/decide.ts";
import { proposeClose } from "../../shared/actions/close.ts";
import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import { teamTypes } from "../../shared/actions/start/starters.ts";
import { extras, structure, structureColumns } from "../../shared/actions/structure.ts";
import { fieldCellOf } from "../../shared/okr/field-cell.ts";
import { isOwnTab } from "../../shared/okr/own-tabs.ts";
import { type KeyResult, keyResultsOf } from "../../shared/okr/plan.ts";
import { type View, viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { type Edit, setContent } from "../../shared/sheet/edit.ts";
import { tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import { today } from "./sheets.ts";

/** A workbook that somebody acts on, with a number to choose by. */
export interface Given {
  readonly workbook: Workbook;
  readonly view: View;
  readonly pick: number;
}

/** What a person would do to it; null where there is nothing to do it to. Some need the workbook prepared first. */
type Doing = { readonly workbook?: Workbook; readonly decide: (workbook: Workbook) => Decided } | null;

type Kind = Action["kind"] | "structure" | "fix";

const everything = [...structureColumns, ...extras];

/** Every action that there is. A new one without a line here does not pass the type check, nor test/house/actions.test.ts. */
export const everyAction: Readonly<Record<Kind, (given: Given) => Doing>> = {
  structure: () => ({ decide: (book) => ({ edits: structure(book, planOf(book), everything), title: "" }) }),
  fix: () => ({
    decide: (book) => ({ edits: chooseSafeFixes(viewOf(book, today).findings).edits, title: "" }),
  }),
  "check-in": (given) =>
    onKeyResult(given, (keyResult) => ({ kind: "check-in", checkIn: checkIn(keyResult, given.pick) })),
  "check-ins": (given) =>
    onKeyResult(given, (_, tab) => ({
      kind: "check-ins",
      tab,
      checkIns: keyResultsOf(given.view.plan)
        .slice(0, 3)
        .map((keyResult) => checkIn(keyResult, given.pick)),
    })),
  amend: (given) =>
    onKeyResult(given, ({ id }, tab) => {
      const kinds = ["target", "start", "due", "owner", "wording"] as const;
      const kind = kinds[given.pick % kinds.length]!;
      const to = {
        target: "77",
        start: "3",
        due: "2026-12-18",
        owner: "Zoe Adams",
        wording: "Riders who stay",
      };
      const amendment = given.pick % 6 === 5 ? ({ kind: "dropped" } as const) : { kind, to: to[kind] };
      return { kind: "amend", tab, amend: { item: id, amendment, reason: "It has moved", by: "Ana" } };
    }),
  close: (given) =>
    onKeyResult(given, (_, tab) => {
      const closes = proposeClose(given.view.plan, given.view.summary).map(({ keyResult, computed }, i) => ({
        keyResult: keyResult.id,
        score: computed ?? 0.3,
        scoreReason: computed === null ? "As we see it" : "",
        learned: "We began too late",
        decision: (["carry-over", "adjust", "drop", "done"] as const)[i % 4]!,
      }));
      return { kind: "close", tab, closes, by: "Ana" };
    }),
  explain: (given) => {
    const workbook = identified(given.workbook);
    const plan = planOf(workbook);
    for (const keyResult of keyResultsOf(plan)) {
      const place = keyResult.fields.target ? fieldCellOf(plan, keyResult, "target") : null;
      const tab = place && tabById(workbook, place.tab);
      if (!place || !tab || Object.keys(tab.rowKeys).length === 0) continue;
      const typed = setContent(tab, place.row, place.column, { value: 4321, formula: null });
      const explanation = { item: keyResult.id, kind: "target" as const, reason: "It has moved", by: "Ana" };
      return {
        workbook: applied(workbook, [typed]),
        decide: by({ kind: "explain", tab: tab.id, explanation }),
      };
    }
    return null;
  },
  notes: ({ workbook, pick }) => {
    const tab = workbook.tabs[0]!.id;
    const write = by({ kind: "notes", tab, write: true });
    const written = write(workbook);
    return pick % 2 === 0 || "reason" in written
      ? { decide: write }
      : { workbook: applied(workbook, written.edits), decide: by({ kind: "notes", tab, write: false }) };
  },
  copy: ({ workbook }) => ({ decide: by({ kind: "copy", tab: workbook.tabs[0]!.id }) }),
  "carry-over": (given) => {
    const tab = given.workbook.tabs[0]!.id;
    const closed = everyAction.close(given)?.decide(given.workbook);
    if (!closed || "reason" in closed) return null;
    const workbook = applied(given.workbook, closed.edits);
    return { workbook, decide: by({ kind: "carry-over", tab, team: "Riders" }) };
  },
  archive: ({ workbook }) => ({ decide: by({ kind: "archive", tab: workbook.tabs[0]!.id }) }),
  told: (given) => onKeyResult(given, ({ id }, tab) => ({ kind: "told", tab, keyResults: [id], by: "Ana" })),
  silence: ({ view, workbook, pick }) => {
    const finding = view.findings[pick % Math.max(1, view.findings.length)];
    const tab = workbook.tabs[0]!.id;
    return finding ? { decide: by({ kind: "silence", tab, finding, reason: "Known", by: "Ana" }) } : null;
  },
  revisit: (given) =>
    onKeyResult(given, ({ id }, tab) => ({
      kind: "revisit",
      tab,
      keyResult: id,
      decision: given.pick % 2 === 0 ? "keep" : "help",
      note: "Two weeks more",
      by: "Ana",
    })),
  reflect: ({ workbook }) => ({
    decide: by({
      kind: "reflect",
      tab: workbook.tabs[0]!.id,
      answers: [
        { question: "What did we learn?", answer: "To begin earlier" },
        { question: "What else?", answer: "" },
      ],
      by: "Ana",
    }),
  }),
  settings: ({ workbook, pick }) => ({
    decide: by({
      kind: "settings",
      tab: workbook.tabs[0]!.id,
      values: {
        "Check in": pick % 2 === 0 ? "Every week" : "Every two weeks",
        "Quiet days": "24 Dec - 2 Jan",
      },
    }),
  }),
  people: ({ workbook, pick }) => ({
    decide: by({
      kind: "people",
      tab: workbook.tabs[0]!.id,
      people: [
        { name: "Zoe Adams", address: "zoe@example.com", wish: "everything" },
        { name: "Ben Okoye", address: pick % 2 === 0 ? "" : "ben@example.com", wish: "nothing" },
      ],
    }),
  }),
  "ask-input": ({ workbook, pick }) => ({
    decide: by({
      kind: "ask-input",
      tab: workbook.tabs[0]!.id,
      cycle: "Q1 2027",
      people: ["Design", "Zoe Adams"].slice(pick % 2),
      questions: ["What should we aim for?", "Can you commit?"],
    }),
  }),
  "answer-input": (given) => {
    const { workbook, pick } = given;
    const asked = everyAction["ask-input"](given)?.decide(workbook);
    const isAsked = pick % 2 === 0 && asked !== undefined && !("reason" in asked);
    return {
      workbook: isAsked ? applied(workbook, asked.edits) : workbook,
      decide: by({
        kind: "answer-input",
        tab: workbook.tabs[0]!.id,
        given: {
          cycle: "Q1 2027",
          who: "Zoe Adams",
          question: "Can you commit?",
          answer: "To two days a week",
        },
      }),
    };
  },
  setting: ({ workbook, pick }) => {
    const settings = [
      { name: "Check in", value: "Every two weeks" },
      { name: "missing-owner", value: "error" },
      { name: "something of ours", value: "yes" },
    ];
    return { decide: by({ kind: "setting", tab: workbook.tabs[0]!.id, ...settings[pick % 3]! }) };
  },
  seen: ({ workbook }) => ({
    decide: by({ kind: "seen", tab: workbook.tabs[0]!.id, by: "Mara Lindt", comment: "Who can help?" }),
  }),
  answer: ({ view, workbook, pick }) => ({
    decide: by({
      kind: "answer",
      tab: workbook.tabs[0]!.id,
      question: (pick % 2 === 0 && view.plan.questions[0]?.key) || { column: 3, header: "Goal" },
      role: "target",
    }),
  }),
  start: ({ pick }) => {
    const text =
      "Riders stay with us\n- Raise week-1 activation from 31% to 45%\n- Cut churn from 2.4% to 1.8%";
    const from = pick % 3 === 0 ? { text } : { type: teamTypes[pick % teamTypes.length]! };
    return { decide: by({ kind: "start", team: "Riders", from }) };
  },
};

/** As the add-on decides: from the tab that the action is about and Plumbline's own. A new tab depends on the others' names only. */
function by(action: Action): (workbook: Workbook) => Decided {
  return (workbook) => {
    if (action.kind === "start") return decide(workbook, action, today);
    const about = action.kind === "check-in" ? action.checkIn.cell.tab : action.tab;
    const tabs = workbook.tabs.filter(({ id, name }) => id === about || isOwnTab(name));
    return decide({ ...workbook, tabs }, action, today);
  };
}

function planOf(workbook: Workbook) {
  return viewOf(workbook, today).plan;
}

function applied(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return apply(workbook, edits).workbook;
}

/** With identities on its rows and the logs in place, as a structured sheet has them. */
export function identified(workbook: Workbook): Workbook {
  return applied(workbook, structure(workbook, planOf(workbook), ["row-ids", "tabs"]));
}

function onKeyResult({ view, pick }: Given, action: (keyResult: KeyResult, tab: string) => Action): Doing {
  const all = keyResultsOf(view.plan);
  const keyResult = all[pick % Math.max(1, all.length)];
  return keyResult ? { decide: by(action(keyResult, keyResult.cell.tab)) } : null;
}

function checkIn({ id, cell, text }: KeyResult, pick: number) {
  const value = ["", "41", "0.4", "3/5"][pick % 4]!;
  return {
    id: `c ${id}`,
    keyResult: id,
    cell,
    text,
    value,
    confidence: pick % 11,
    note: "As planned",
    by: "Ana",
    date: today,
  };
}
