import { fieldCell, isFilled } from "../field.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule } from "../rule.ts";

export const missingConfidence = defineRule({
  id: "missing-confidence",
  group: "cadence",
  severity: "info",
  impact: 2,
  title: "No confidence",
  why: "The number says where a key result stands; confidence says whether its owner believes in it. It falls weeks before the number does, which is when help still counts.",
  reference: references.wodtke,
  bad: "Confidence: (empty)",
  good: "Confidence: 6 of 10, down from 8",
  settings: {
    everywhere: { value: false, help: "Report tables that have no column for confidence as well" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target | Confidence
              Customers stay | Customers who renew | Ana Silva | 180 | 7
               | Partners who sell | Ben Okoye | 8 |`,
      cells: ["E3"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target
              Customers stay | Customers who renew | Ana Silva | 180
               | Partners who sell | Ben Okoye | 8`,
      settings: { everywhere: true },
      cells: ["B2", "B3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target | Confidence
              Customers stay | Customers who renew | Ana Silva | 180 | 7
               | Partners who sell | Ben Okoye | 8 | 4`,
    },
    {
      sheet: `Objective | Key Result | Owner | Target
              Customers stay | Customers who renew | Ana Silva | 180`,
    },
  ],
  keyResult({ keyResult, summary, table }, _scope, { everywhere }) {
    if (isFilled(keyResult.fields.confidence) || summary.status === "done" || summary.status === "dropped")
      return null;
    const kept = table.roles.has("confidence");
    if (!kept && !everywhere) return null;
    return {
      cell: fieldCell(keyResult, "confidence", table) ?? keyResult.cell,
      cause: table.tab.name,
      detail: { text: keyResult.text, kept },
    };
  },
  report(marks) {
    const { text, kept } = marks[0]!.detail;
    if (!kept)
      return {
        message: "This table has no column for confidence. Add one: 0 to 10, asked for at every check-in.",
      };
    return {
      message:
        marks.length === 1
          ? `${quote(text)} has no confidence. Ask its owner: from 0 to 10, will it be reached?`
          : `${count(marks.length, "key result")} have no confidence, first ${quote(text, 40)}. Ask their owners: from 0 to 10, will it be reached?`,
    };
  },
});
