import { makeParser } from "../../../shared/reading/parser.ts";
import { readTab } from "../../../shared/reading/tab.ts";
import type { CellRef } from "../../../shared/sheet/address.ts";
import { makeWorkbook, type Workbook } from "../../../shared/sheet/workbook.ts";
import { generate, generateNegative } from "../../generate/generate.ts";
import { tabOf } from "../../reading/grids.ts";
import { asserted } from "../../reading/real-life/asserted.ts";
import { teamSheets } from "../../reading/team-sheets.ts";
import { type Expected, loadCorpus, loadSheets } from "../corpus.ts";
import { inOneTab } from "../measure.ts";
import { expectedOf } from "../real-life.ts";
import { goldOf } from "./gold.ts";
import type { Example } from "./perceptron.ts";

/** Sheets to learn from: every labelled one that the project has, some generated ones, and those in the given folders. */
export interface Labelled {
  readonly name: string;
  readonly workbook: Workbook;
  readonly expected: Expected;
  readonly address: (cell: CellRef) => string;
  /** How often it counts; once unless given. */
  readonly times?: number;
  /** Made by the generator, which varies its sheets itself. */
  readonly isGenerated?: true;
}

/** As many generated sheets as say something about titles and notes without outweighing the real ones. */
const generated = 200;
const generatedNegatives = 50;

export function sheetsOf(folder: string): Labelled[] {
  return loadSheets(folder).map((file) => ({ ...file, address: inOneTab }));
}

export function ownSheets(): Labelled[] {
  const written = asserted.map((sheet) => ({
    name: sheet.name,
    workbook: makeWorkbook({ tabs: [tabOf(sheet.rows, sheet.tab ?? "Sheet1")] }),
    expected: expectedOf(sheet),
    address: inOneTab,
    // Tests ask that these are read without a mistake.
    times: 8,
  }));
  const teams = teamSheets().map((sheet) => ({ ...sheet, expected: expectedOf(sheet), address: inOneTab }));
  const drawn = [
    ...Array.from({ length: generated }, (_, seed) => generate(seed)),
    ...Array.from({ length: generatedNegatives }, (_, seed) => generateNegative(seed)),
  ].map((sheet) => ({
    ...sheet,
    name: sheet.expected.id,
    expected: sheet.expected as Expected,
    isGenerated: true as const,
  }));
  return [
    ...loadCorpus().map((file) => ({ ...file, address: inOneTab, times: 4 })),
    ...written,
    ...teams,
    ...drawn,
  ];
}

/** Every strip of every tab as an example: what was seen in it, and what it should have been taken for. */
export function examplesOf({ workbook, expected, address, times = 1 }: Labelled): Example[] {
  const parse = makeParser(workbook.locale, "2026-08-12");
  const strips = workbook.tabs.flatMap((tab) => readTab(tab, workbook.title, { parse, answers: {} }).strips);
  return Array.from({ length: times }, () => strips).flatMap((own) =>
    own.map((strip) => ({ seen: strip.seen, gold: goldOf(strip, expected, address) })),
  );
}
