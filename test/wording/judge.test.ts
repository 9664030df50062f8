import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeKeyResult, judgeObjective } from "../../shared/wording/judge.ts";
import { abroad } from "./abroad.ts";
import { assorted } from "./assorted.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hurried } from "./hurried.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import { trades } from "./trades.ts";

const lists = {
  English: english,
  Spanish: spanish,
  Portuguese: portuguese,
  French: french,
  German: german,
  hurried,
  trades,
  abroad,
  assorted,
};

/** Lines that the judge gets wrong: figures of speech, and what only knowledge of the trade can tell. */
const misjudged = [
  "Take marketing to the next level",
  "Stay ahead of the competition",
  "Be present at 5 fairs",
  "Développer le réseau de distributeurs",
];

function defectsOf(kind: "kr" | "objective", text: string): string {
  if (kind === "objective") return judgeObjective(text).vague.defect ? "v" : "-";
  const judged = judgeKeyResult(text);
  return `${judged.unmeasurable.defect ? "u" : ""}${judged.activity.defect ? "a" : ""}` || "-";
}

describe.each(Object.entries(lists))("%s lines", (_name, lines) => {
  it.each(
    lines
      .filter(([, text]) => !misjudged.includes(text))
      .map(([kind, text, defects]) => ({ kind, text, defects })),
  )("$kind: $text → $defects", ({ kind, text, defects }) => {
    expect(defectsOf(kind, text)).toBe(defects);
  });
});

describe("context beats word lists", () => {
  it.each([
    { text: "Improve onboarding", context: {}, unmeasurable: true },
    { text: "Improve onboarding", context: { hasTargetNumber: true }, unmeasurable: false },
    { text: "Customer satisfaction", context: { hasTargetNumber: true }, unmeasurable: false },
    { text: "Improve onboarding by 30 September", context: {}, unmeasurable: true },
    { text: "Improve onboarding on Android 15", context: {}, unmeasurable: true },
    { text: "Improve the 24/7 hotline", context: {}, unmeasurable: true },
    { text: "Improve 2-way sync", context: {}, unmeasurable: true },
    { text: "Improve sync success to 99 %", context: {}, unmeasurable: false },
    { text: "Improve sync success to __ %", context: {}, unmeasurable: false },
    { text: "Increase active users from [X] to [Y]", context: {}, unmeasurable: false },
    { text: "Conquistar novos clientes até 30/09", context: {}, unmeasurable: true },
  ])("$text $context", ({ text, context, unmeasurable }) => {
    expect(judgeKeyResult(text, context).unmeasurable.defect).toBe(unmeasurable);
  });

  it("names the words that decided", () => {
    expect(judgeKeyResult("Improve onboarding").unmeasurable.reason).toContain("“Improve”");
    expect(judgeKeyResult("Launch the new site").activity.reason).toContain("“Launch”");
    expect(judgeObjective("Become the leader").vague.reason).toContain("“leader”");
    expect(judgeKeyResult("Raise NPS to 40").unmeasurable).toMatchObject({ defect: false, reason: "" });
  });
});

describe("several results in one line", () => {
  it.each([
    { text: "Increase revenue and reduce costs", compound: true },
    { text: "NPS of 40 and churn below 2%", compound: true },
    { text: "Close 20 deals and get 15 new logos", compound: true },
    { text: "Umsatz um 10 % steigern und Kosten um 5 % senken", compound: true },
    { text: "Aumentar las ventas un 10 % y reducir los costos un 5 %", compound: true },
    { text: "Cut cost 10 % without losing quality", compound: false },
    { text: "Create and publish the style guide", compound: false },
    { text: "Write a data plan and publish it", compound: false },
    { text: "Achieve $500K in sales with 25% margin", compound: false },
    { text: "Keep CPU between 40 and 60 %", compound: false },
    { text: "Interview customers and partners", compound: false },
    { text: "Reduce time spent sorting receipts and logs from 5 days to 2", compound: false },
  ])("$text", ({ text, compound }) => {
    expect(judgeKeyResult(text).compound.defect).toBe(compound);
  });
});

describe("numbers that two people would count differently", () => {
  it.each([
    { text: "1 million users", context: {}, ambiguous: true },
    { text: "Reach 1 million users", context: {}, ambiguous: true },
    { text: "1 million weekly active users", context: {}, ambiguous: false },
    { text: "50,000 visits per month", context: {}, ambiguous: false },
    { text: "1 million users", context: { hasUnit: true }, ambiguous: false },
    { text: "Increase revenue by 20", context: {}, ambiguous: true },
    { text: "Increase revenue by 20 %", context: {}, ambiguous: false },
    { text: "Raise NPS by 20", context: {}, ambiguous: false },
    { text: "Reducir el tiempo de entrega de 5 a 3 días", context: {}, ambiguous: false },
  ])("$text $context", ({ text, context, ambiguous }) => {
    expect(judgeKeyResult(text, context).ambiguousMetric.defect).toBe(ambiguous);
  });
});

describe("due dates in the line", () => {
  it.each([
    { text: "Raise NPS to 40 by 31 Dec", deadline: "by 31 Dec" },
    { text: "By end of Q2, launch self-serve billing", deadline: "By end of Q2" },
    { text: "Conquistar 30 clientes até 30/09", deadline: "até 30/09" },
    { text: "30 neue Kunden bis 30. September gewinnen", deadline: "bis 30. September" },
    { text: "Signer 30 clients avant le 30 septembre", deadline: "avant le 30 septembre" },
    { text: "Increase share by 2 %", deadline: null },
    { text: "Cut waste by 1/3", deadline: null },
  ])("$text", ({ text, deadline }) => {
    expect(judgeKeyResult(text).deadline).toBe(deadline);
  });
});

describe("other languages and no language", () => {
  it.each([
    "Aumentare la soddisfazione dei clienti entro giugno",
    "De omzet verhogen met nieuwe klanten",
    "Öka försäljningen med nya kunder",
    "Zwiększyć sprzedaż w nowych sklepach",
    "顧客満足度を向上させる",
    "Повысить удовлетворённость клиентов",
    "",
    "—",
    "12",
  ])("is silent on %j", (text) => {
    const judged = judgeKeyResult(text);
    expect(judged.language).toBeNull();
    expect(judged.unmeasurable.defect || judged.activity.defect || judged.compound.defect).toBe(false);
  });

  it("never throws, and says how sure it is between 0 and 1", () => {
    const words = [
      "Improve",
      "50 %",
      "NPS",
      "and",
      "by",
      "Q3",
      "bis",
      "…",
      "__",
      "(",
      "[X]",
      "steigern",
      "para",
      "é",
      "1/2",
      "💡",
      "de",
    ];
    const line = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((parts) => parts.join(" ")),
    );
    fc.assert(
      fc.property(line, (text) => {
        const judged = judgeKeyResult(text);
        const all = [
          judged.unmeasurable,
          judged.activity,
          judged.compound,
          judged.ambiguousMetric,
          judgeObjective(text).vague,
        ];
        for (const { defect, confidence, reason } of all) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          if (!defect) expect(reason).toBe("");
        }
      }),
      { numRuns: 400 },
    );
  });
});
