import { describe, expect, test } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { parseA1 } from "../../shared/sheet/address.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { familyNames, generate, generateNegative, languageCodes } from "./generate.ts";
import { phraseBooks } from "./languages.ts";
import { negativeKinds } from "./negatives.ts";
import { headerFields, listOf } from "./phrases.ts";
import { writeXlsx } from "./write.ts";

function textOf(workbook: Workbook, address: string): string {
  const [tab, cell] = address.includes("!")
    ? (address.split("!") as [string, string])
    : [workbook.tabs[0]!.name, address];
  const at = parseA1(cell)!;
  return textAt(workbook.tabs.find((one) => one.name === tab)!, at.row, at.column);
}

test("a seed is a sheet for ever", () => {
  for (const seed of [1, 17, 4242]) {
    expect(generate(seed).workbook).toEqual(generate(seed).workbook);
    expect(generate(seed).expected).toEqual(generate(seed).expected);
  }
  expect(generate(1).workbook).not.toEqual(generate(1 + familyNames.length * languageCodes.length).workbook);
});

test("consecutive seeds visit every layout in every language", () => {
  const seen = new Set<string>();
  for (let seed = 0; seed < familyNames.length * languageCodes.length; seed++) {
    const { family, language } = generate(seed).expected;
    seen.add(`${family} ${language}`);
  }
  expect(seen.size).toBe(familyNames.length * languageCodes.length);
});

describe.each(familyNames)("%s", (family) => {
  test("says truly where everything stands", () => {
    for (const [i, language] of languageCodes.entries()) {
      const { workbook, expected } = generate(900 + i, { family, language });
      expect(expected.objectives.length).toBeGreaterThanOrEqual(2);
      for (const objective of expected.objectives) {
        expect(textOf(workbook, objective.cell!)).toContain(objective.text);
        expect(objective.keyResults.length).toBeGreaterThanOrEqual(1);
        for (const keyResult of objective.keyResults) {
          expect(textOf(workbook, keyResult.cell)).toContain(keyResult.text);
          for (const [field, cell] of Object.entries(keyResult.fields))
            expect(textOf(workbook, cell), field).not.toMatch(/^-?$/);
        }
      }
    }
  });
});

test("sheets without OKRs expect none", () => {
  for (let seed = 0; seed < negativeKinds.length * 4; seed++) {
    const { workbook, expected } = generateNegative(seed);
    expect(expected).toMatchObject({ holdsOkrs: false, objectives: [] });
    expect(workbook.tabs[0]!.rows.length).toBeGreaterThan(2);
  }
});

describe.each(phraseBooks.map((book) => [book.code, book] as const))("phrases in %s", (_code, book) => {
  test("are complete and different from each other", () => {
    for (const field of headerFields) expect(listOf(book.headers[field]).length, field).toBeGreaterThan(0);
    expect(new Set(listOf(book.objectives)).size).toBeGreaterThanOrEqual(6);
    expect(listOf(book.statuses)).toHaveLength(5);
    expect(listOf(book.months)).toHaveLength(12);
    for (const template of [...listOf(book.rise), ...listOf(book.fall)]) {
      expect(template).toContain("{m}");
      expect(template).toContain("{b}");
    }
    for (const metric of [...listOf(book.rising), ...listOf(book.falling)])
      expect(metric.split("@")).toHaveLength(4);
  });
});

test.each(["carried", "bands", "relational", "transposed", "interleaved"])(
  "%s survives the way through an .xlsx file",
  (family) => {
    const { workbook, expected } = generate(5, { family, language: "de" });
    const opened = openBytes(Buffer.from(writeXlsx(workbook)), "generated.xlsx");
    if (!opened.ok) throw new Error(opened.reason);
    for (const objective of expected.objectives) {
      expect(textOf(opened.workbook, objective.cell!)).toBe(textOf(workbook, objective.cell!));
      for (const keyResult of objective.keyResults)
        expect(textOf(opened.workbook, keyResult.cell)).toBe(textOf(workbook, keyResult.cell));
    }
    expect(opened.workbook.tabs.map((tab) => tab.merges.length)).toEqual(
      workbook.tabs.map((tab) => tab.merges.length),
    );
    expect(opened.workbook.tabs.map((tab) => tab.hiddenRows)).toEqual(
      workbook.tabs.map((tab) => tab.hiddenRows),
    );
  },
);
