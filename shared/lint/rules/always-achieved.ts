import { references } from "../references.ts";
import { defineRule, type Mark } from "../rule.ts";

export const alwaysAchieved = defineRule({
  id: "always-achieved",
  group: "ambition",
  severity: "info",
  impact: 3,
  title: "Everything achieved, and the same bar again",
  why: "Scores of 1.0 on everything show that the targets asked for what would have happened anyway. Around 0.7 is where stretch goals teach most; a committed goal at 1.0 is fine.",
  reference: references.rework,
  bad: "1.0 on all five key results, and the same five targets again",
  good: "1.0 on all five, and this time a bar that may be missed",
  settings: { fewest: { value: 3, help: "Fewest scored key results to judge a team by" } },
  reads: ["text", "target", "start", "team"],
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 150
               | Answers within a day | Ben Okoye | 80% | 90%
               | Partners who sell | Chi Lam | 4 | 8`,
      earlier: {
        label: "Q1 2026",
        keyResults: [
          { id: "a", text: "Customers who renew", team: "", score: 1, start: 90, target: 120 },
          { id: "b", text: "Answers within a day", team: "", score: 1, start: 0.7, target: 0.8 },
          { id: "c", text: "Partners who sell", team: "", score: 1, start: 0, target: 4 },
        ],
      },
      cells: ["E2", "E3", "E4"],
    },
    {
      sheet: `Team | Objective | Key Result | Owner | Start | Target
              Sales | Customers stay | Customers who renew | Ana Silva | 120 | 150
              Sales |  | Partners who sell | Chi Lam | 4 | 8`,
      earlier: {
        label: "Q1 2026",
        keyResults: [
          { id: "a", text: "Customers who renew", team: "Sales", score: 1, start: 90, target: 120 },
          { id: "b", text: "Partners who sell", team: "Sales", score: 1.1, start: 0, target: 4 },
        ],
      },
      settings: { fewest: 2 },
      cells: ["F2", "F3"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 200`,
      earlier: {
        label: "Q1 2026",
        keyResults: [
          { id: "a", text: "Customers who renew", team: "", score: 1, start: 90, target: 120 },
          { id: "b", text: "Answers within a day", team: "", score: 1, start: 0.7, target: 0.8 },
          { id: "c", text: "Partners who sell", team: "", score: 1, start: 0, target: 4 },
        ],
      },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target
              Customers stay | Customers who renew | Ana Silva | 120 | 150`,
      earlier: {
        label: "Q1 2026",
        keyResults: [
          { id: "a", text: "Customers who renew", team: "", score: 1, start: 90, target: 120 },
          { id: "b", text: "Answers within a day", team: "", score: 0.6, start: 0.7, target: 0.8 },
          { id: "c", text: "Partners who sell", team: "", score: 1, start: 0, target: 4 },
        ],
      },
    },
  ],
  plan(scope, { fewest }) {
    const { earlier, items } = scope;
    if (!earlier) return null;
    const marks: Mark<{ team: string; label: string; scored: number; rose: boolean }>[] = [];
    for (const { objective } of items) {
      const { fields } = objective;
      for (const keyResult of objective.keyResults) {
        const team = (keyResult.fields.team ?? fields.team)?.text ?? "";
        const before = earlier.keyResults.filter((old) => old.team === team && old.score !== null);
        if (before.length < fewest || before.some(({ score }) => score! < 1)) continue;
        const same = before.find(({ text }) => fold(text) === fold(keyResult.text));
        const measure = scope.measure(keyResult);
        if (!same || same.start === null || same.target === null || measure.kind !== "number") continue;
        const rose = Math.abs(measure.target - measure.start) > Math.abs(same.target - same.start) * 1.0001;
        const detail = { team, label: earlier.label, scored: before.length, rose };
        marks.push({ cell: keyResult.fields.target?.cell ?? keyResult.cell, cause: team, detail });
      }
    }
    return marks;
  },
  report(marks) {
    const { team, label, scored, rose } = marks[0]!.detail;
    if (rose || marks.some(({ detail }) => detail.rose)) return null;
    const who = team === "" ? "This team" : team;
    return {
      message: `${who} scored 1.0 on all ${scored} key results of ${label} and set no higher bar this time. Ask which of them should be hard enough to miss.`,
    };
  },
});

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
