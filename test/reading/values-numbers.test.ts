import { describe, expect, test } from "vitest";
import type { Parsed } from "../../shared/okr/parsed.ts";
import { columnContext } from "../../shared/reading/values/column-context.ts";
import {
  jsonValue,
  type ParseContext,
  parseText,
  parseValue,
  spanIn,
} from "../../shared/reading/values/parse.ts";

type Row = [text: string, number: number, unit: string | null, bound?: "at-least" | "at-most"];

const numbers: Row[] = [
  ["2K", 2000, null],
  ["1K+", 1000, null, "at-least"],
  ["4M", 4000000, null],
  ["9 M", 9000000, null],
  ["€2M", 2000000, "€"],
  ["2 M€", 2000000, "€"],
  ["$1.5m", 1500000, "$"],
  ["40%", 0.4, "%"],
  ["99.9%", 0.999, "%"],
  ["22.4 %", 0.224, "%"],
  ["%45", 0.45, "%"],
  ["４０％", 0.4, "%"],
  ["٤٠٪", 0.4, "%"],
  ["≥55%", 0.55, "%", "at-least"],
  [">= 95%", 0.95, "%", "at-least"],
  ["< 80%", 0.8, "%", "at-most"],
  ["0.2", 0.2, null],
  ["-12", -12, null],
  ["−12,5", -12.5, null],
  ["+7", 7, null],
  ["5000000", 5000000, null],
  ["186,000", 186000, null],
  ["750 000 000", 750000000, null],
  ["1 234,5", 1234.5, null],
  ["1.234,5", 1234.5, null],
  ["1.234.567", 1234567, null],
  ["12,34,567", 1234567, null],
  ["CHF 15'000", 15000, "CHF"],
  ["15’000", 15000, null],
  ["0,35", 0.35, null],
  ["0,350", 0.35, null],
  ["$55,000 MXN", 55000, "$ MXN"],
  ["50k", 50000, null],
  ["$1.9 M", 1900000, "$"],
  ["€ 2.1M ARR", 2100000, "€ ARR"],
  ["€1.2m", 1200000, "€"],
  ["30 k€", 30000, "€"],
  ["$500k+", 500000, "$", "at-least"],
  ["500,000RMB", 500000, "RMB"],
  ["（400，000）", 400000, null],
  ["5+ checks", 5, "checks", "at-least"],
  ["۳ طلافروش", 3, "طلافروش"],
  ["３", 3, null],
  ["५०", 50, null],
  ["๕๐", 50, null],
  ["93 dias", 93, "dias"],
  ["<15 min", 15, "min", "at-most"],
  ["45 days", 45, "days"],
  ["312 h/mo", 312, "h/mo"],
  ["10 pedidos/mês", 10, "pedidos/mês"],
  ["5 PT", 5, "PT"],
  ["NPS 45", 45, "NPS"],
  ["5 m", 5, "m"],
  ["2,5 Mio. €", 2500000, "€"],
  ["12 Mrd", 12e9, null],
  ["25 тыс.", 25000, null],
  ["3 lakh", 300000, null],
  ["₹ 12,34,567", 1234567, "₹"],
  ["2 crore", 2e7, null],
  ["Rp 5 juta", 5000000, "Rp"],
  ["1,5 tỷ", 1.5e9, null],
  ["500 triệu đồng", 5e8, "đồng"],
  ["10 bin", 10000, null],
  ["5.000 đ", 5000, "đ"],
  ["1.500 TL", 1500, "TL"],
  ["3万人", 30000, "人"],
  ["1億2000万円", 120000000, "円"],
  ["1.2億円", 120000000, "円"],
  ["300万", 3000000, null],
  ["5천만원", 50000000, "원"],
  ["5 ล้านบาท", 5000000, "บาท"],
  ["10 لاکھ", 10, "لاکھ"],
  ["80%以上", 0.8, "%", "at-least"],
  ["15 分钟以内", 15, "分钟", "at-most"],
  ["90% 이상", 0.9, "%", "at-least"],
  ["at least 80%", 0.8, "%", "at-least"],
  ["under 3 days", 3, "days", "at-most"],
  ["mindestens 5 Tage", 5, "Tage", "at-least"],
  ["au moins 12", 12, null, "at-least"],
  ["máximo 3 días", 3, "días", "at-most"],
  ["не менее 90 %", 0.9, "%", "at-least"],
  ["حداقل ۵", 5, null, "at-least"],
  ["$250k (up from $85k in Q1)", 250000, "$"],
  ["40% (baseline)", 0.4, "%"],
  ["1e6", 1_000_000, null],
  ["3×", 3, "×"],
  ["4.5★", 4.5, "★"],
];

/** A day to look from makes a period of whatever may be the name of one. */
const contexts: readonly ParseContext[] = [
  {},
  { today: "2026-08-12" },
  { role: "target", today: "2026-08-12" },
  { role: "current", today: "2026-08-12" },
];

test.each(numbers)("%s", (text, number, unit, bound) => {
  for (const context of contexts)
    expect(parseText(text, context)).toEqual({ kind: "number", number, unit, bound: bound ?? "exactly" });
});

test.each([
  ["1.234", "de_DE", 1234],
  ["1.234", "en_US", 1.234],
  ["1.234", "", 1.234],
  ["1,234", "de_DE", 1.234],
  ["1,234", "en_US", 1234],
  ["1,234", "", 1234],
  ["1.234", "es_MX", 1.234],
  ["1.234", "es_ES", 1234],
  ["1.234", "de_CH", 1.234],
  ["2 mil", "pt_BR", 2000],
  ["2 billion", "en_US", 2e9],
  ["2 billions", "fr_FR", 2e12],
  ["3,5 k", "fr_FR", 3500],
])("%s in %s", (text, locale, number) => {
  expect(parseText(text, { locale })).toMatchObject({ kind: "number", number });
});

test("a column's own cells settle how it writes decimals", () => {
  expect(columnContext(["8,4", "1.234"]).decimal).toBe(",");
  expect(columnContext(["8.4", "1,234"], { locale: "de_DE" }).decimal).toBe(".");
  expect(columnContext(["8.4", "8,4"]).decimal).toBeUndefined();
  expect(parseText("1.234", columnContext(["12,5", "1.234"]))).toMatchObject({ number: 1234 });
});

test.each([
  ["10–15 %", 0.1, 0.15, "%"],
  ["10-15", 10, 15, null],
  ["20 ~ 30件", 20, 30, "件"],
  ["3 – 5 days", 3, 5, "days"],
])("%s is a range", (text, number, upTo, unit) => {
  for (const context of contexts)
    expect(parseText(text, context)).toEqual({ kind: "number", number, upTo, unit, bound: "exactly" });
});

test.each([
  ["3/5", 3, 5],
  ["(7/10)", 7, 10],
  ["（4/10）", 4, 10],
  ["≥ 4.2 / 5", 4.2, 5],
  ["4/5 이상", 4, 5],
  ["7 of 10", 7, 10],
  ["7 out of 10", 7, 10],
  ["7 de 10", 7, 10],
  ["7 von 10", 7, 10],
  ["7 из 10", 7, 10],
  ["۳/۵", 3, 5],
  ["★★★☆☆", 3, 5],
  ["🟩🟩🟩⬜⬜⬜⬜⬜⬜⬜", 3, 10],
  ["⬜⬜⬜⬜⬜", 0, 5],
  ["▰▰▰▱▱▱", 3, 6],
])("%s is a fraction", (text, done, of) => {
  for (const context of contexts) expect(parseText(text, context)).toEqual({ kind: "fraction", done, of });
});

const spans: [string, number, number, string | null][] = [
  ["from 23% to 40%", 0.23, 0.4, "%"],
  ["from 23 to 40 %", 0.23, 0.4, "%"],
  ["62 → 78", 62, 78, null],
  ["8,4%→5,5%", 0.084, 0.055, "%"],
  ["30 -> 45", 30, 45, null],
  ["CLV ↑ $312 → $350", 312, 350, "$"],
  ["$1.9 M inventory → $0.5 M remaining", 1900000, 500000, "$"],
  ["de 62% a 78%", 0.62, 0.78, "%"],
  ["de 62% para 78%", 0.62, 0.78, "%"],
  ["NPS von 7.5 auf 8.5", 7.5, 8.5, null],
  ["von 7,5 auf 8,5", 7.5, 8.5, null],
  ["de 30 à 45", 30, 45, null],
  ["da 30 a 45", 30, 45, null],
  ["van 30 naar 45", 30, 45, null],
  ["z 30 do 45", 30, 45, null],
  ["%20'den %40'a", 0.2, 0.4, "%"],
  ["từ 30 lên 45", 30, 45, null],
  ["dari 30 ke 45", 30, 45, null],
  ["с 30 до 45", 30, 45, null],
  ["از ۳۰ به ۴۵", 30, 45, null],
  ["من 30 إلى 45", 30, 45, null],
  ["30 से 45 तक", 30, 45, null],
  ["จาก 30 เป็น 45", 30, 45, null],
  ["从30提升到45", 30, 45, null],
  ["從30%提高至45%", 0.3, 0.45, "%"],
  ["30から45へ", 30, 45, null],
  ["30%에서 45%로", 0.3, 0.45, "%"],
];

test.each(spans)("%s is a span", (text, from, to, unit) => {
  for (const context of contexts) expect(parseText(text, context)).toEqual({ kind: "span", from, to, unit });
});

test.each([
  ["Increase weekly active users from 4,200 to 9,000 in all regions", 4200, 9000],
  ["Den NPS unserer Kunden von 31 auf 50 steigern", 31, 50],
  ["將試用轉換率從12%提升到20%", 0.12, 0.2],
  ["Reduce churn from 5% (Q1) to 3%", 0.05, 0.03],
] as const)("finds the span of “%s”", (text, from, to) => {
  const span = spanIn(text);
  if (text.includes("(Q1)")) expect(span === null || (span.from === from && span.to === to)).toBe(true);
  else expect(span).toMatchObject({ from, to });
});

test.each(["Launch in 2 of 3 regions by May", "Win 5 deals", "Ship v2.1 and 3 plugins", "Between us", ""])(
  "“%s” has no span",
  (text) => {
    expect(spanIn(text)).toBeNull();
  },
);

test.each([
  ["✅ 100 %", "progress", { kind: "number", number: 1, unit: "%" }],
  ["91% 🔴", "current", { kind: "number", number: 0.91, unit: "%" }],
  ["0.7 🟢", "score", { kind: "number", number: 0.7, unit: null }],
  ["4.75 / 5.0 🏆", "score", { kind: "fraction", done: 4.75, of: 5 }],
  ["7/10 ✅", "score", { kind: "fraction", done: 7, of: 10 }],
  ["📅 2026-10-01", "due", { kind: "date", date: "2026-10-01" }],
  ["🟩🟩⬜⬜ 50 %", "progress", { kind: "number", number: 0.5, unit: "%" }],
  [
    "12 crews (24 % of the target) as of 15 February",
    "current",
    { kind: "number", number: 12, unit: "crews" },
  ],
  ["13/16 checks pass (81 %)", "current", { kind: "fraction", done: 13, of: 16 }],
  ["5 of 8 mills (62%)", "current", { kind: "fraction", done: 5, of: 8 }],
  ["0/8 mills", "start", { kind: "fraction", done: 0, of: 8 }],
  ["3/quarter", "start", { kind: "number", number: 3 }],
  ["< 1 h", "target", { kind: "number", number: 1, unit: "h", bound: "at-most" }],
  ["8/8 mills", "target", { kind: "fraction", done: 8, of: 8 }],
  ["≥ 137/150 (91.3%) — level 4", "target", { kind: "fraction", done: 137, of: 150 }],
  ["4 de 4 molinos", "target", { kind: "fraction", done: 4, of: 4 }],
  ["p95 < 2s", "target", { kind: "number", number: 2, unit: "s", bound: "at-most" }],
  ["部署时间 <15min", "target", { kind: "number", number: 15, unit: "min", bound: "at-most" }],
  ["0 % — there is no system yet", "current", { kind: "number", number: 0, unit: "%" }],
  ["约 66%", "progress", { kind: "number", number: 0.66, unit: "%" }],
] as const)("“%s” as %s", (text, role, parsed) => {
  expect(parseText(text, { role })).toMatchObject(parsed);
});

test.each([
  "5/31 at the latest",
  "3/31 deadline",
  "3 months in a row ≥ 0",
  "≤ 2 % and ≥ 90 %",
  "Top 5 of day",
])("“%s” is no target figure", (text) => {
  expect(parseText(text, { role: "target", today: "2026-08-12" })).toEqual({ kind: "text", text });
});

test.each(["2 (north) + 5 (south) = 7 in all", "0,725 vs 0,739 (cost)", "4/15（延迟 15 天）", "No page yet"])(
  "“%s” is no current value",
  (text) => {
    expect(parseText(text, { role: "current" })).toEqual({ kind: "text", text });
  },
);

test.each([
  "Reduce by 50%",
  "Accepted",
  "All phases done",
  "L1.5 -> L3",
  "2/3/5 per release",
  "v2.1",
  "1.2.3",
  "1st",
  "3rd place",
  "24/7",
  "P0-P4",
  "Week 2–3",
  "Increase 5 things, then 7 others, then 9",
])("“%s” stays text", (text) => {
  expect(parseText(text)).toEqual({ kind: "text", text });
});

describe("typed cells", () => {
  const cell = (value: number, format: string | null, text: string) => ({
    value,
    text,
    formula: null,
    format,
  });
  test.each<[string, Parameters<typeof parseValue>[0], ParseContext, Parsed]>([
    [
      "a percent format",
      cell(0.4, "0%", "40%"),
      {},
      { kind: "number", number: 0.4, unit: "%", bound: "exactly" },
    ],
    [
      "a currency format",
      cell(1900, "[$€-407]#,##0", "€1,900"),
      {},
      { kind: "number", number: 1900, unit: "€", bound: "exactly" },
    ],
    [
      "words in a format",
      cell(12, '0 "Tage"', "12 Tage"),
      {},
      { kind: "number", number: 12, unit: "Tage", bound: "exactly" },
    ],
    ["a date", cell(46112, "yyyy-mm-dd", "2026-03-31"), {}, { kind: "date", date: "2026-03-31" }],
    [
      "a serial without a format, in a due column",
      cell(44927, null, "44927"),
      { role: "due" },
      { kind: "date", date: "2023-01-01" },
    ],
    [
      "the same elsewhere",
      cell(44927, null, "44927"),
      { role: "target" },
      { kind: "number", number: 44927, unit: null, bound: "exactly" },
    ],
    [
      "a Jalali number",
      cell(14040206, null, "14040206"),
      { role: "due" },
      { kind: "date", date: "2025-04-26" },
    ],
    [
      "a year in a cycle column",
      cell(2026, null, "2026"),
      { role: "cycle" },
      { kind: "period", label: "2026", start: "2026-01-01", end: "2026-12-31" },
    ],
    ["not a number", cell(Number.NaN, null, "#NUM!"), {}, { kind: "error", error: "#NUM!" }],
    [
      "a checkbox",
      { value: true, text: "TRUE", formula: null, format: null },
      {},
      { kind: "boolean", boolean: true },
    ],
    ["an empty cell", null, {}, { kind: "blank" }],
    [
      "a formula that shows an error",
      { value: "#REF!", text: "#REF!", formula: "=A9", format: null },
      {},
      { kind: "error", error: "#REF!" },
    ],
  ])("%s", (_name, given, context, expected) => {
    expect(parseValue(given, context)).toEqual(expected);
  });
});

test.each([
  ["70%", undefined, 0.7],
  ["7/10", undefined, 0.7],
  ["from 30 to 45", "target", 45],
  ["from 30 to 45", "start", 30],
  ["2026-03-31", undefined, "2026-03-31"],
  ["On track", undefined, "On track"],
  ["TRUE", undefined, true],
  ["Ana, Ben", "owner", "Ana, Ben"],
  ["-", undefined, null],
  ["Q3 2026", "cycle", "Q3 2026"],
] as const)("%s as JSON", (text, role, expected) => {
  expect(jsonValue(parseText(text, role ? { role } : {}), role)).toBe(expected);
});
