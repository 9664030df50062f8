import { describe, expect, it } from "vitest";
import {
  detectLanguage,
  directionOf,
  isLessBetter,
  judgeKeyResult,
  splitCompound,
  subjectOf,
  suggestRewrite,
} from "../../shared/wording/judge.ts";
import { abroad } from "./abroad.ts";
import { assorted } from "./assorted.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { hurried } from "./hurried.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import { trades } from "./trades.ts";

describe("detectLanguage", () => {
  it.each([
    { text: "Increase conversion", language: "en" },
    { text: "Aumentar as vendas", language: "pt" },
    { text: "Aumentar las ventas", language: "es" },
    { text: "Reduzir custos", language: "pt" },
    { text: "Reducir costos", language: "es" },
    { text: "Augmenter les ventes", language: "fr" },
    { text: "Umsatz steigern", language: "de" },
    { text: "Mitarbeiterfluktuation", language: "de" },
    { text: "Zero incidentes críticos no trimestre", language: "pt" },
    { text: "Onboarding", fallback: "de", language: "de" },
    { text: "NPS 45", fallback: "fr", language: "fr" },
    { text: "NPS 45", fallback: "ja", language: null },
    { text: "Increase conversion by 5 %", fallback: "de", language: "en" },
    { text: "x9", language: null },
  ])("$text ($fallback) → $language", ({ text, fallback, language }) => {
    expect(detectLanguage(text, fallback)).toBe(language);
  });
});

describe("isLessBetter", () => {
  it.each([
    "Cost per lead",
    "Customer churn",
    "Churn rate",
    "Taxa de churn",
    "Tasa de errores",
    "Share of defects",
    "Accounts at risk",
    "Contas Enterprise em risco",
    "Reduce open tickets",
    "Durchlaufzeit",
  ])("less of “%s” is better", (text) => {
    expect(isLessBetter(text)).toBe(true);
  });
  it.each([
    "Fix 50 bugs",
    "Conversion rate",
    "Resolution rate of complaints",
    "Renewal rate of accounts at risk",
    "Risk assessments done",
    "Taxa de conversão",
    "Share of revenue",
    "NPS",
    "Rooms sold",
    "",
  ])("less of “%s” is not", (text) => {
    expect(isLessBetter(text)).toBe(false);
  });
});

describe("directionOf", () => {
  it.each([
    { text: "Reduce churn", direction: "down" },
    { text: "Increase NPS from 30 to 45", direction: "up" },
    { text: "Improve response time", direction: "down" },
    { text: "Improve conversion rate", direction: "up" },
    { text: "Baisser le taux d'attrition", direction: "down" },
    { text: "Reduzir o churn", direction: "down" },
    { text: "Aumentar las ventas", direction: "up" },
    { text: "Kosten um 5 % senken", direction: "down" },
    { text: "Reduction of churn to 3 %", direction: "down" },
    { text: "NPS 45", direction: null },
    { text: "Launch the site", direction: null },
  ])("$text → $direction", ({ text, direction }) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe("subjectOf", () => {
  it.each([
    { text: "Reduce churn from 8 % to 5 %", subject: "churn" },
    { text: "Improve our onboarding", subject: "onboarding" },
    { text: "Increase the number of active users to 500", subject: "number of active users" },
    { text: "Time from request to answer", subject: "Time from request to answer" },
    { text: "Conversion-Rate von 2 % auf 3 % steigern", subject: "Conversion-Rate" },
    { text: "Aumentar la satisfacción de los pacientes", subject: "la satisfacción de los pacientes" },
    { text: "45", subject: null },
  ])("$text → $subject", ({ text, subject }) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

describe("splitCompound", () => {
  it.each([
    {
      text: "Increase sales and reduce costs and improve quality",
      parts: ["Increase sales", "Reduce costs", "Improve quality"],
    },
    {
      text: "Improve satisfaction and response time",
      parts: ["Improve satisfaction", "Improve response time"],
    },
    {
      text: "Umsatz um 10 % steigern und Kosten um 5 % senken",
      parts: ["Umsatz um 10 % steigern", "Kosten um 5 % senken"],
    },
    { text: "Raise NPS to 40", parts: ["Raise NPS to 40"] },
  ])("$text", ({ text, parts }) => {
    expect(splitCompound(text)).toEqual(parts);
  });
});

describe("suggestRewrite", () => {
  const due = "2026-12-31";
  it.each([
    { text: "Improve customer retention", rewrite: "Raise customer retention from __ to __ by 31 Dec" },
    {
      text: "Improve onboarding",
      rewrite: "Raise the share of __ (who?) satisfied with onboarding from __ to __ % by 31 Dec",
    },
    { text: "Reduce support tickets", rewrite: "Reduce support tickets from __ to __ by 31 Dec" },
    { text: "Customer satisfaction", rewrite: "Raise customer satisfaction from __ to __ by 31 Dec" },
    { text: "Attract more customers", rewrite: "Attract __ customers by 31 Dec" },
    {
      text: "Launch the new site",
      rewrite: "Launch the new site to raise __ (which result?) from __ to __ by 31 Dec",
    },
    {
      text: "Launch the new site by 30 June",
      rewrite: "Launch the new site to raise __ (which result?) from __ to __ by 30 June",
    },
    {
      text: "All runbooks reviewed",
      rewrite: "All runbooks reviewed, so that __ (which result?) rises from __ to __ by 31 Dec",
    },
    { text: "Kundenzufriedenheit", rewrite: "Kundenzufriedenheit bis 31. Dez. von __ auf __ steigern" },
    { text: "Neue Kunden gewinnen", rewrite: "__ Neue Kunden bis 31. Dez. gewinnen" },
    {
      text: "Neue App veröffentlichen",
      rewrite: "Neue App veröffentlichen, um __ (welches Ergebnis?) bis 31. Dez. von __ auf __ zu steigern",
    },
    { text: "Reducir las quejas", rewrite: "Reducir las quejas de __ a __ antes del 31 dic" },
    { text: "Reduzir o tempo de entrega", rewrite: "Reduzir o tempo de entrega de __ para __ até 31 dez" },
    {
      text: "Lancer la nouvelle application",
      rewrite:
        "Lancer la nouvelle application pour faire passer __ (quel résultat ?) de __ à __ avant le 31 déc.",
    },
    { text: "Increase revenue and reduce costs", rewrite: null },
    { text: "Raise NPS to 40", rewrite: null },
  ])("$text", ({ text, rewrite }) => {
    expect(suggestRewrite(text, undefined, { due })).toBe(rewrite);
  });

  it("gives a vague objective an audience and a change", () => {
    expect(suggestRewrite("Improve customer experience", "en", { rule: "vague-objective" })).toBe(
      "Improve customer experience so that __ (who?) can __ (do what?)",
    );
    expect(suggestRewrite("Operational excellence", "en", { rule: "vague-objective" })).toBeNull();
  });

  it("never suggests a line that has a defect of its own", () => {
    const lines = [english, spanish, portuguese, french, german, hurried, trades, abroad, assorted].flat();
    const rewritten = lines
      .filter(([kind]) => kind === "kr")
      .map(([, text]) => suggestRewrite(text))
      .filter((line) => line !== null);
    expect(rewritten.length).toBeGreaterThan(150);
    const flawed = rewritten.filter((line) => {
      const { unmeasurable, activity, compound } = judgeKeyResult(line);
      return unmeasurable.defect || activity.defect || compound.defect;
    });
    expect(flawed).toEqual([]);
  });
});
