import { describe, expect, test } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { typedCell } from "../../cli/files/typed-cell.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";

function open(bytes: Uint8Array | string): Workbook {
  const opened = openBytes(typeof bytes === "string" ? Buffer.from(bytes) : bytes, "okrs.csv");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.workbook;
}

function texts(workbook: Workbook): string[][] {
  return workbook.tabs[0]!.rows.map((row) => row.map((cell) => cell?.text ?? ""));
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, "utf16le").swap16();
}

const table = [
  ["Ziel", "Schlüsselergebnis", "Größe"],
  ["Kunden, die bleiben", "Kündigungen; weniger", "5"],
  ["", "“Zitat” — naïve 目標", "7"],
];

const encodings: Record<string, (text: string) => Uint8Array> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16 little endian with mark": (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "UTF-16 big endian with mark": (text) => utf16be(`\ufeff${text}`),
  "UTF-16 little endian without mark": (text) => Buffer.from(text, "utf16le"),
  "UTF-16 big endian without mark": (text) => utf16be(text),
};

describe("every encoding with every separator gives the same cells", () => {
  for (const [encoding, encode] of Object.entries(encodings)) {
    for (const separator of [",", ";", "\t", "|"]) {
      for (const newline of ["\n", "\r\n", "\r"]) {
        test(`${encoding}, ${JSON.stringify(separator)}, ${JSON.stringify(newline)}`, () => {
          const quote = (field: string) =>
            /[,;|\t"]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field;
          const text = table.map((row) => row.map(quote).join(separator)).join(newline);
          expect(texts(open(encode(text)))).toEqual(table);
        });
      }
    }
  }
});

const files: { name: string; content: string | Uint8Array; expected: string[][] }[] = [
  {
    name: "Windows-1252",
    content: Buffer.from("Objectif;Résultat clé\nÊtre prêt;Coût < 5 \u0080\n", "latin1"),
    expected: [
      ["Objectif", "Résultat clé"],
      ["Être prêt", "Coût < 5 €"],
    ],
  },
  {
    name: "whole rows in one quoted field, with mark",
    content: '\ufeff"Objective,KR,Target"\n"Win,Sign 10 clients,10"\n"Win,""Big, bold launch"",1"\n',
    expected: [
      ["Objective", "KR", "Target"],
      ["Win", "Sign 10 clients", "10"],
      ["Win", "Big, bold launch", "1"],
    ],
  },
  {
    name: "a stray quote inside a field",
    content: 'KR,Target,Owner\nReach 5" of rain,5,Ana\nGrow,6,Bo\n',
    expected: [
      ["KR", "Target", "Owner"],
      ['Reach 5" of rain', "5", "Ana"],
      ["Grow", "6", "Bo"],
    ],
  },
  {
    name: "a quote that never closes",
    content: 'KR,Target,Owner\n"Reach the top,5,Ana\nGrow,6,Bo\nShrink,7,Cy\n',
    expected: [
      ["KR", "Target", "Owner"],
      ['"Reach the top', "5", "Ana"],
      ["Grow", "6", "Bo"],
      ["Shrink", "7", "Cy"],
    ],
  },
  {
    name: "line breaks inside quoted fields",
    content: 'Objective,Key results\nWin,"1. one\n2. two"\n',
    expected: [
      ["Objective", "Key results"],
      ["Win", "1. one\n2. two"],
    ],
  },
  {
    name: "a declared separator",
    content: "sep=;\nA;B\n1,5;2\n",
    expected: [
      ["A", "B"],
      ["1,5", "2"],
    ],
  },
  {
    name: "ragged rows",
    content: "A,B,C\n1\n1,2,3,4\n\n5,6\n",
    expected: [["A", "B", "C"], ["1"], ["1", "2", "3", "4"], [], ["5", "6"]],
  },
  {
    name: "one column of prose with commas",
    content: "Objectives\nWin, win, win\nGrow\n",
    expected: [["Objectives"], ["Win", " win", " win"], ["Grow"]],
  },
  { name: "only blank lines", content: "\n\n,,,\n", expected: [] },
];

describe("broken and unusual files are survived", () => {
  test.for(files)("$name", ({ content, expected }) => {
    expect(texts(open(content))).toEqual(expected);
  });
});

describe("fields become values as an import into Google Sheets makes them", () => {
  const cases: {
    field: string;
    comma?: boolean;
    value: string | number | boolean;
    format?: string | null;
  }[] = [
    { field: "45", value: 45 },
    { field: "-3.5", value: -3.5 },
    { field: "3.50", value: 3.5, format: "0.00" },
    { field: "1,234", value: 1234, format: "#,##0" },
    { field: "12,34", value: "12,34" },
    { field: "1.234", comma: true, value: 1234, format: "#,##0" },
    { field: "3,5", comma: true, value: 3.5 },
    { field: "45%", value: 0.45, format: "0%" },
    { field: "45.5 %", value: 0.455, format: "0.0%" },
    { field: "$1,200", value: 1200, format: '"$"#,##0' },
    { field: "62 €", comma: true, value: 62, format: '0 "€"' },
    { field: "($5)", value: -5, format: '"$"0' },
    { field: "2026-03-31", value: 46112, format: "yyyy-mm-dd" },
    { field: "2026-02-30", value: "2026-02-30" },
    { field: "3/4/2026", value: "3/4/2026" },
    { field: "TRUE", value: true },
    { field: "007", value: "007" },
    { field: "0.7", value: 0.7 },
    { field: "12345678901234567", value: "12345678901234567" },
    { field: "1.2M", value: "1.2M" },
    { field: "7/10", value: "7/10" },
    { field: "-", value: "-" },
    { field: "=A1+1", value: "=A1+1" },
    { field: "5+ checks", value: "5+ checks" },
    { field: "1.2.3", value: "1.2.3" },
    { field: "$5%", value: "$5%" },
  ];
  test.for(cases)("$field → $value", ({ field, comma = false, value, format = null }) => {
    const cell = typedCell(field, comma)!;
    expect(cell.value).toBe(value);
    expect(cell.format).toBe(format);
    expect(cell.text).toBe(field);
    expect(cell.formula).toBeNull();
  });

  test("blank fields are no cells", () => {
    expect(typedCell("  ", false)).toBeNull();
  });
});

test("200,000 rows are read in a few seconds", () => {
  const line = "Grow,Raise activation from 30 % to 45 %,Ana,30%,45%,38%\n";
  const started = performance.now();
  const workbook = open(`Objective,KR,Owner,Start,Target,Now\n${line.repeat(200_000)}`);
  expect(workbook.tabs[0]!.rowCount).toBe(200_001);
  expect(performance.now() - started).toBeLessThan(10_000);
});
