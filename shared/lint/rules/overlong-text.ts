import { quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const overlongText = defineRule({
  id: "overlong-text",
  group: "clarity",
  severity: "info",
  impact: 1,
  title: "Too long to read at a glance",
  why: "Goals work when people can repeat them. A text that has to be read twice is remembered by nobody; how it will be done, and why, can stand in a note.",
  reference: references.googlePlaybook,
  bad: "An objective of six lines with its history, its reasons and its plan",
  good: "Customers get an answer within a day",
  settings: {
    objective: { value: 160, help: "Longest objective, in letters (about two lines)" },
    keyResult: { value: 280, help: "Longest key result, in letters (about four lines)" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner
              Customers who write to us by mail, chat or telephone get a friendly, complete and correct answer from a person who knows their history and can decide | Cut first response from 30 h to 8 h | Ana Silva`,
      cells: ["A2"],
      settings: { objective: 120 },
    },
    {
      sheet: `Objective | Key Result | Owner
              Answers come fast | Cut the time between a customer's first message on any channel and the first answer written by a person from 30 h to 8 h | Ana Silva`,
      cells: ["B2"],
      settings: { keyResult: 100 },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner
              Customers get an answer within a day | Cut first response from 30 h to 8 h | Ana Silva`,
    },
    {
      sheet: `Objective | Key Result | Owner
              Let partners in Germany and Austria sell for us as confidently as our own team does | 25 deals closed by partners | Ana Silva`,
    },
  ],
  objective({ objective: { cell, text } }, _scope, { objective }) {
    if (cell === null || lettersOf(text) <= objective) return null;
    return { cell, detail: { text, letters: lettersOf(text) } };
  },
  keyResult({ keyResult: { cell, text } }, _scope, { keyResult }) {
    if (text.length <= keyResult / 2 || lettersOf(text) <= keyResult) return null;
    return { cell, detail: { text, letters: lettersOf(text) } };
  },
  report([mark]) {
    const { text, letters } = mark!.detail;
    return {
      message: `${quote(text, 50)} takes ${letters} letters. Keep what should be true at the end, and move the rest to a note.`,
    };
  },
});

/** Chinese, Japanese and Korean characters carry about as much as two letters each. */
function lettersOf(text: string): number {
  const wide = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g);
  return text.length + (wide ? wide.length : 0);
}
