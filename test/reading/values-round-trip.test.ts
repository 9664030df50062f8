import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  otherColumnOf,
  rolesOfHeader,
  sectionOf,
  structuralLabel,
} from "../../shared/reading/headers/index.ts";
import { jalaliToIso } from "../../shared/reading/values/calendars.ts";
import {
  columnContext,
  jsonValue,
  parseText,
  parseValue,
  spanIn,
} from "../../shared/reading/values/parse.ts";
import { isoDate } from "../../shared/sheet/dates.ts";

/** As people and spreadsheets write numbers: locale, decimal sign, group sign. */
const locales = [
  ["en_US", ".", ","],
  ["en_GB", ".", ","],
  ["de_DE", ",", "."],
  ["es_ES", ",", "."],
  ["es_MX", ".", ","],
  ["pt_BR", ",", "."],
  ["fr_FR", ",", "\u202f"],
  ["pl_PL", ",", "\u00a0"],
  ["ru_RU", ",", " "],
  ["it_IT", ",", "."],
  ["tr_TR", ",", "."],
  ["id_ID", ",", "."],
  ["vi_VN", ",", "."],
  ["ja_JP", ".", ","],
  ["de_CH", ".", "’"],
] as const;

function write(value: number, decimals: number, decimal: string, group: string): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".") as [string, string?];
  return (
    (value < 0 ? "-" : "") + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? decimal + fraction : "")
  );
}

describe.each(locales)("numbers in %s", (locale, decimal, group) => {
  test("come back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        (units, decimals) => {
          const value = Number((units / 10 ** decimals).toFixed(decimals));
          expect(parseText(write(value, decimals, decimal, group), { locale })).toMatchObject({
            kind: "number",
            number: value === 0 ? expect.closeTo(0) : value,
          });
        },
      ),
    );
  });
  test("come back with a percent sign, a unit, a bound", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom("%", " %"), (value, sign) => {
        const text = write(value, 0, decimal, group);
        expect(parseText(text + sign, { locale })).toMatchObject({
          number: Number((value / 100).toPrecision(15)),
          unit: "%",
        });
        expect(parseText(`${text} kWh`, { locale })).toMatchObject({ number: value, unit: "kWh" });
        expect(parseText(`≥ ${text}`, { locale })).toMatchObject({ number: value, bound: "at-least" });
      }),
    );
  });
});

const digitsOf = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

test.each([
  ["Arabic-Indic", 0x660],
  ["Persian", 0x6f0],
  ["Devanagari", 0x966],
  ["Thai", 0xe50],
  ["full-width", 0xff10],
])("numbers in %s digits come back", (_name, zero) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      expect(parseText(digitsOf(zero)(String(value)))).toMatchObject({ kind: "number", number: value });
    }),
  );
});

test("a span comes back in every language's words", () => {
  const forms: ((a: string, b: string) => string)[] = [
    (a, b) => `from ${a} to ${b}`,
    (a, b) => `de ${a} a ${b}`,
    (a, b) => `von ${a} auf ${b}`,
    (a, b) => `${a} → ${b}`,
    (a, b) => `${a}から${b}へ`,
    (a, b) => `从${a}提升到${b}`,
    (a, b) => `${a}에서 ${b}로`,
    (a, b) => `с ${a} до ${b}`,
    (a, b) => `از ${a} به ${b}`,
    (a, b) => `${a} से ${b} तक`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.constantFrom(...forms),
      (a, b, form) => {
        expect(parseText(form(String(a), String(b)))).toMatchObject({ kind: "span", from: a, to: b });
      },
    ),
  );
});

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2069 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => ({ year, month, date, iso: isoDate(year, month, date)! }));
const two = (value: number) => String(value).padStart(2, "0");
const english = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

test("a date comes back in every form", () => {
  type Form = readonly [string, (d: { year: number; month: number; date: number }) => string];
  const forms: Form[] = [
    ["", (d) => `${d.year}-${two(d.month)}-${two(d.date)}`],
    ["", (d) => `${two(d.date)}.${two(d.month)}.${d.year}`],
    ["en_GB", (d) => `${d.date}/${d.month}/${d.year}`],
    ["en_US", (d) => `${d.month}/${d.date}/${d.year}`],
    ["", (d) => `${d.year}年${d.month}月${d.date}日`],
    ["", (d) => `${d.date} ${english[d.month - 1]} ${d.year}`],
    ["", (d) => `${english[d.month - 1]!.slice(0, 3)} ${d.date}, ${d.year}`],
    ["", (d) => `${two(d.date)}/${two(d.month)}/${d.year + 543}`],
    ["", (d) => `${d.year}-${two(d.month)}-${two(d.date)}T08:30:00Z`],
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (d, [locale, form]) => {
      expect(parseText(form(d), { locale })).toEqual({ kind: "date", date: d.iso });
    }),
  );
});

test("a typed date comes back from its serial number", () => {
  fc.assert(
    fc.property(day, (d) => {
      const serial = (Date.UTC(d.year, d.month - 1, d.date) - Date.UTC(1899, 11, 30)) / 86_400_000;
      expect(parseValue({ value: serial, text: d.iso, formula: null, format: "yyyy-mm-dd" })).toEqual({
        kind: "date",
        date: d.iso,
      });
    }),
  );
});

test("Jalali days follow each other without a gap", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1300, max: 1449 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const length = month <= 6 ? 31 : month < 12 ? 30 : jalaliToIso(year, 12, 30) === null ? 29 : 30;
      const last = Date.parse(jalaliToIso(year, month, length)!);
      const next = month === 12 ? jalaliToIso(year + 1, 1, 1) : jalaliToIso(year, month + 1, 1);
      expect(Date.parse(next!) - last).toBe(86_400_000);
    }),
  );
});

test("a period comes back, begins on a first and ends before the next begins", () => {
  const forms: ((year: number, quarter: number) => string)[] = [
    (y, q) => `Q${q} ${y}`,
    (y, q) => `Q${q}-${y}`,
    (y, q) => `${y}Q${q}`,
    (y, q) => `${y}-Q${q}`,
    (y, q) => `FY${String(y).slice(2)} Q${q}`,
    (y, q) => `${q}. Quartal ${y}`,
    (y, q) => `Quý ${q}/${y}`,
    (y, q) => `${y}年第${"一二三四"[q - 1]}季度`,
    (y, q) => `${y}년 ${q}분기`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2069 }),
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom(...forms),
      (year, quarter, form) => {
        const parsed = parseText(form(year, quarter), { role: "cycle" });
        expect(parsed).toMatchObject({ kind: "period", start: isoDate(year, quarter * 3 - 2, 1) });
        const next = quarter === 4 ? isoDate(year + 1, 1, 1)! : isoDate(year, quarter * 3 + 1, 1)!;
        if (parsed.kind === "period") expect(Date.parse(next) - Date.parse(parsed.end)).toBe(86_400_000);
      },
    ),
  );
});

test("whatever stands in a cell is read without an exception, and in the same way twice", () => {
  const pieces = fc.constantFrom(
    "Q",
    "1",
    "2026",
    "-",
    "/",
    "%",
    "→",
    "от",
    "から",
    "から",
    "12,5",
    "k",
    "#",
    "@",
    "TBD",
    "(",
    ")",
    "年",
    "月",
    "มี.ค.",
    "\u200f",
    "🟢",
    "=",
    "'",
    "\n",
    "Ä",
    "ß",
    ".",
    ",",
    " ",
    "of",
    "½",
    "\ud83d",
    "𝟙",
    "٣",
    "万",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join("")),
  );
  const roles = fc.constantFrom(
    undefined,
    "owner",
    "target",
    "due",
    "status",
    "cycle",
    "objective",
    "confidence",
    "progress",
  );
  fc.assert(
    fc.property(texts, roles, fc.constantFrom("", "de_DE", "en_US", "th_TH", "??"), (text, role, locale) => {
      const context = role === undefined ? { locale } : ({ role, locale } as const);
      const parsed = parseText(text, context);
      expect(parseText(text, { ...context })).toEqual(parsed);
      if (parsed.kind === "number") expect(Number.isFinite(parsed.number)).toBe(true);
      if (parsed.kind === "date") expect(parsed.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      jsonValue(parsed, role);
      spanIn(text, context);
      columnContext([text, text]);
      structuralLabel(text);
      sectionOf(text);
      otherColumnOf(text);
      for (const { confidence } of rolesOfHeader(text)) expect(confidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 2000 },
  );
});

test("reading a column of figures costs time in line with its length", () => {
  const texts = (count: number) => Array.from({ length: count }, (_, i) => `${(i * 7.31).toFixed(1)}%`);
  const cost = (list: readonly string[]) => {
    const before = process.cpuUsage().user;
    for (const text of list) parseText(text, { role: "target" });
    return process.cpuUsage().user - before;
  };
  cost(texts(5000));
  const small = cost(texts(20_000));
  const large = cost(texts(80_000));
  expect(large).toBeLessThan(small * 4 * 3 + 20_000);
});
