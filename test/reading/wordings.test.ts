import { describe, expect, test } from "vitest";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { isTemplateText, wordingOf } from "../../shared/reading/clean.ts";
import { partsOf } from "../../shared/reading/parts.ts";
import { planOf, tabOf } from "./grids.ts";

describe("the wording of an item", () => {
  test.each([
    { raw: "Objective 1: Make checkout effortless", expected: "Make checkout effortless" },
    { raw: "O1 — Make checkout effortless", expected: "Make checkout effortless" },
    { raw: "KR 1.2: Raise NPS to 45 (60%)", expected: "Raise NPS to 45" },
    { raw: "KR1.1 Time to create a schedule", expected: "Time to create a schedule" },
    { raw: "Engineering KR 2: Error rate below 0.1 % => 80 %", expected: "Error rate below 0.1 %" },
    { raw: "p0 - New accounts are set up in a day @ana @ben", expected: "New accounts are set up in a day" },
    { raw: "Scores are kept in a database. (In Progress)", expected: "Scores are kept in a database." },
    { raw: "Reliable deploys 🟡", expected: "Reliable deploys" },
    { raw: "40% more champions (target: 100) - Current: 1", expected: "40% more champions" },
    { raw: "Resultado clave 2 - Subir la conversión a 3 %", expected: "Subir la conversión a 3 %" },
    { raw: "关键结果2：净推荐值达到45", expected: "净推荐值达到45" },
    { raw: "Objective-level alignment of all teams", expected: "Objective-level alignment of all teams" },
    { raw: "99.9 % uptime in every region", expected: "99.9 % uptime in every region" },
    { raw: "1.5M users on the new plan", expected: "1.5M users on the new plan" },
    { raw: "3 partners use it every week", expected: "3 partners use it every week" },
    { raw: "“Everybody ships on Fridays”", expected: "Everybody ships on Fridays" },
    { raw: "Open the second hall — ✅ COMPLETE", expected: "Open the second hall" },
    { raw: "Tests for every module ✅ (100%, 91% coverage)", expected: "Tests for every module" },
    { raw: "Ten new routes ⚠️ AT RISK", expected: "Ten new routes" },
    { raw: "Turn ⚠️ into help", expected: "Turn ⚠️ into help" },
    { raw: "As 10 rotinas passam nos testes", expected: "As 10 rotinas passam nos testes" },
  ])("$raw", ({ raw, expected }) => {
    expect(wordingOf(raw).text).toBe(expected);
  });

  test("counting numbers and owners that only the neighbours explain", () => {
    const plan = planOf(
      tabOf(`
Goals               | Key Result                      | Target
1 Finish the base   | 3 guides are published (Ana, Ben) | 3
2 Release the rest  | 10 partners sign (Chi)          | 10
3 Reach more people | Talks are held (Dana, Eli)      | 5`),
    );
    expect(plan.objectives.map((objective) => objective.text)).toEqual([
      "Finish the base",
      "Release the rest",
      "Reach more people",
    ]);
    expect(keyResultsOf(plan).map((keyResult) => keyResult.text)).toEqual([
      "3 guides are published",
      "10 partners sign",
      "Talks are held",
    ]);
  });
});

describe("templates", () => {
  test.each([
    { text: "[Metric] reaches [target] by [date]", expected: true },
    { text: "{{OBJECTIVE}}", expected: true },
    { text: "e.g., Raise NPS from 30 to 45", expected: true },
    { text: "Enter your objective here", expected: true },
    { text: "", expected: true },
    { text: "Visit {#} or more local schools", expected: false },
    { text: "Write an article about {topic}", expected: false },
    { text: "Raise NPS to 45", expected: false },
  ])("“$text” is one: $expected", ({ text, expected }) => {
    expect(isTemplateText(text)).toBe(expected);
  });
});

test.each([
  { text: "1) Raise NPS\n2) Cut churn", expected: ["1) Raise NPS", "2) Cut churn"] },
  { text: "KR1: Raise NPS; KR2: Cut churn", expected: ["KR1: Raise NPS", "KR2: Cut churn"] },
  { text: "- Raise NPS from 30\nto 45\n- Cut churn", expected: ["- Raise NPS from 30 to 45", "- Cut churn"] },
  { text: "Raise NPS; mostly in Spain", expected: null },
  { text: "One line", expected: null },
])("the list in “$text”", ({ text, expected }) => {
  expect(partsOf(text)).toEqual(expected);
});
