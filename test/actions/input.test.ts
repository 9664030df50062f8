import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askForInput, recordAnswer } from "../../shared/actions/input.ts";
import { inputQuestions } from "../../shared/okr/input.ts";
import { readInput } from "../../shared/reading/logs/input.ts";
import { inputMessage } from "../../shared/report/input-message.ts";
import { viewOf } from "../../shared/report/view.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, tabOf, tidy, today, workbookOf } from "./sheets.ts";

const okrs = tabOf("Q4 2026", [
  ["Objective", "Key Result", "Owner"],
  ["Riders stay with us", "Raise renewals from 120 to 180", "Ana Silva"],
]);
const bare = workbookOf([okrs]);
const request = { cycle: "Q1 2027", people: ["Ben", "Sales team"], questions: inputQuestions.slice(0, 2) };

type Written = ReturnType<typeof askForInput>;
function edits(written: Written): readonly Edit[] {
  if ("reason" in written) throw new Error(written.reason);
  return written.edits;
}
const shown = (workbook: Workbook) =>
  readInput(workbook, today).map(({ who, question, answered, answer, answeredOn }) => [
    who,
    question,
    answered ? `${answer} (${answeredOn})` : "open",
  ]);

describe("input before a cycle", () => {
  it("has one line for each person and question, and the answers beside them", () => {
    const asked = applied(bare, edits(askForInput(bare, request, today)));
    const given = {
      cycle: "Q1 2027",
      who: "ben",
      question: "What should we aim for?",
      answer: " Fewer, better stations ",
    };
    const answered = applied(asked, edits(recordAnswer(asked, given, "2026-11-20")));
    expect(shown(answered)).toEqual([
      ["Ben", "What should we aim for?", "Fewer, better stations (2026-11-20)"],
      ["Ben", "What do you need from us?", "open"],
      ["Sales team", "What should we aim for?", "open"],
      ["Sales team", "What do you need from us?", "open"],
    ]);
    const tab = answered.tabs[1]!;
    expect(tab.rows[1]!.map((cell) => cell?.text)).toEqual([
      "Q1 2027",
      "Ben",
      "What should we aim for?",
      "answered",
      "Fewer, better stations",
      "2026-11-16",
      "2026-11-20",
    ]);
    expect(viewOf(answered, today).plan.objectives).toHaveLength(1);
  });

  it("who answers in the sheet has answered, whatever the status says", () => {
    const tab = tabOf("Team input", [
      ["Who", "Answer", "Question", "Status", "Cycle"],
      ["Ben", "Yes", "Can you commit to your part?", "open", "Q1 2027"],
      ["", "Lost", "Why?", "", ""],
    ]);
    expect(shown(workbookOf([okrs, tab]))).toEqual([["Ben", "Can you commit to your part?", "Yes (null)"]]);
  });

  it.each([
    { written: askForInput(bare, { ...request, people: [" "] }, today), reason: "Choose whom to ask." },
    {
      written: askForInput(bare, { ...request, questions: [] }, today),
      reason: "Choose at least one question.",
    },
    {
      written: recordAnswer(bare, { cycle: "", who: "Ben", question: "Why?", answer: " " }, today),
      reason: "The answer is empty: write what was said, in a few words.",
    },
  ])("$reason", ({ written, reason }) => {
    expect(written).toEqual({ reason });
  });

  const who = fc.constantFrom("Ana", "Ben", "ben", "Sales team");
  const question = fc.constantFrom(...inputQuestions, "What would you stop?");
  const step = fc.oneof(
    fc.record({
      ask: fc.array(who, { minLength: 1, maxLength: 3 }),
      questions: fc.array(question, { minLength: 1 }),
    }),
    fc.record({ answer: fc.constantFrom("Yes", "No", "Not yet"), who, question }),
  );

  it("taking a step back leaves what was before, and a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
        let workbook = bare;
        for (const each of steps) {
          const run = (on: Workbook) =>
            edits(
              "ask" in each
                ? askForInput(on, { cycle: "Q1 2027", people: each.ask, questions: each.questions }, today)
                : recordAnswer(on, { cycle: "Q1 2027", ...each }, today),
            );
          const done = run(workbook);
          const after = applied(workbook, done);
          expect(tidy(applied(after, invert(done)))).toEqual(tidy(workbook));
          expect(run(after)).toEqual([]);
          workbook = after;
        }
        const keys = readInput(workbook, today).map((line) => `${line.who.toLowerCase()} ${line.question}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("the message", () => {
  const given = {
    who: "Ben Okoye",
    cycle: "Q1 2027",
    questions: inputQuestions,
    title: "Velo",
    url: "https://x",
    again: false,
  };
  it("asks in plain words, and again without reproach", () => {
    const { subject, text } = inputMessage(given);
    expect(subject).toBe("Before Q1 2027 starts: 3 questions about our OKRs");
    expect(text).toContain("Hello Ben,");
    expect(text).toContain(
      "1. What should we aim for?\n2. What do you need from us?\n3. Can you commit to your part?",
    );
    expect(text).toContain("into the tab “Team input” of “Velo”: https://x");
    const again = inputMessage({ ...given, questions: inputQuestions.slice(0, 1), again: true, url: "" });
    expect(again.subject).toBe("Still open: your view on our OKRs for Q1 2027");
    expect(again.text).toContain("please answer one question;");
    expect(again.text).toContain("Simply reply.");
  });
});
