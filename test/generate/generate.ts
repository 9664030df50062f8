import { a1, type CellRef } from "../../shared/sheet/address.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { chooseHabits, type Drawing } from "./drawing.ts";
import type { ExpectedFields, ExpectedObjective, ExpectedSheet } from "./expected.ts";
import { drawSpans, drawVague, drawWithLog } from "./families/mixed.ts";
import { drawBands, drawMonths, drawWeeks } from "./families/periods.ts";
import { drawBlocks, drawExport, drawInterleaved, drawStaircase } from "./families/rows.ts";
import {
  drawCards,
  drawKeyResultColumns,
  drawOneCell,
  drawOutline,
  drawRelational,
  drawScores,
  drawTransposed,
} from "./families/shapes.ts";
import {
  drawCarried,
  drawHeaderless,
  drawLyingHeader,
  drawMerged,
  drawRepeated,
  drawSideBySide,
  drawStacked,
  drawTabs,
  drawTeamInHeader,
} from "./families/tables.ts";
import { phraseBooks } from "./languages.ts";
import { drawNegative, negativeKinds, negativeLanguages } from "./negatives.ts";
import { type PlannedOkrs, planOkrs } from "./plan.ts";
import { Random } from "./random.ts";

/** Every layout family by its name; adding one is one entry. */
const families: Readonly<Record<string, (drawing: Drawing) => void>> = {
  carried: drawCarried,
  merged: drawMerged,
  repeated: drawRepeated,
  interleaved: drawInterleaved,
  staircase: drawStaircase,
  blocks: drawBlocks,
  stacked: drawStacked,
  tabs: drawTabs,
  "side-by-side": drawSideBySide,
  spans: drawSpans,
  "vague-headers": drawVague,
  "with-log": drawWithLog,
  bands: drawBands,
  weeks: drawWeeks,
  months: drawMonths,
  transposed: drawTransposed,
  "kr-columns": drawKeyResultColumns,
  cards: drawCards,
  relational: drawRelational,
  "one-cell": drawOneCell,
  outline: drawOutline,
  export: drawExport,
  scores: drawScores,
  headerless: drawHeaderless,
  "team-in-header": drawTeamInHeader,
  "lying-header": drawLyingHeader,
};

export const familyNames = Object.keys(families);
export const languageCodes = phraseBooks.map((book) => book.code);

export interface Generated {
  readonly workbook: Workbook;
  readonly expected: ExpectedSheet;
  /** What was drawn: the figures behind the cells. */
  readonly okrs: PlannedOkrs;
  /** The address form of `expected`: "A4" in workbooks of one tab, "Tab!A4" in others. */
  readonly address: (cell: CellRef) => string;
}

/** A sheet from a seed. Family and language follow from the seed unless they are given; the same call gives the same sheet for ever. */
export function generate(seed: number, options: { family?: string; language?: string } = {}): Generated {
  const random = new Random(seed);
  const family = options.family ?? familyNames[seed % familyNames.length]!;
  const languageCode =
    options.language ?? languageCodes[Math.floor(seed / familyNames.length) % languageCodes.length]!;
  const phrases = phraseBooks.find((book) => book.code === languageCode);
  const draw = families[family];
  if (!phrases)
    throw new Error(`There is no language “${languageCode}”: use one of ${languageCodes.join(", ")}`);
  if (!draw) throw new Error(`There is no family “${family}”: use one of ${familyNames.join(", ")}`);
  const okrs = planOkrs(random, phrases, { objectives: random.int(2, 4), keyResults: [2, 4] });
  const drawing: Drawing = { random, phrases, okrs, habits: chooseHabits(random), sheets: [], expected: [] };
  draw(drawing);
  return finish(drawing, `generated-${seed}-${family}-${phrases.code}`, family, true);
}

/** A sheet without OKRs: risks, tasks, sales, contacts, a budget, requirements, a backlog. */
export function generateNegative(seed: number): Generated {
  const random = new Random(seed ^ 0x5eed);
  const kind = negativeKinds[seed % negativeKinds.length]!;
  const codes = kind === "risks" || kind === "tasks" ? languageCodes : negativeLanguages;
  const code = codes[Math.floor(seed / negativeKinds.length) % codes.length]!;
  const phrases = phraseBooks.find((book) => book.code === code)!;
  const okrs = planOkrs(random, phrases, { objectives: 1, keyResults: [1, 1] });
  const drawing: Drawing = { random, phrases, okrs, habits: chooseHabits(random), sheets: [], expected: [] };
  drawNegative(drawing, kind);
  return finish(drawing, `negative-${seed}-${kind}-${code}`, "N-negative", false);
}

function finish(drawing: Drawing, id: string, family: string, holdsOkrs: boolean): Generated {
  const { phrases, sheets, okrs } = drawing;
  const workbook = makeWorkbook({
    title: id,
    locale: phrases.locale,
    tabs: sheets.map((sheet) => sheet.toTab()),
  });
  const hasTabs = sheets.length > 1;
  const full = (tab: string, cell: string) => (hasTabs && !cell.includes("!") ? `${tab}!${cell}` : cell);
  const fieldsOn = (tab: string, fields: ExpectedFields): ExpectedFields =>
    Object.fromEntries(Object.entries(fields).map(([name, cell]) => [name, full(tab, cell)]));
  const objectives = drawing.expected.map(
    ({ tab, objective }): ExpectedObjective => ({
      cell: objective.cell && full(tab, objective.cell),
      text: objective.text,
      fields: fieldsOn(tab, objective.fields),
      keyResults: objective.keyResults.map((keyResult) => ({
        ...keyResult,
        cell: full(tab, keyResult.cell),
        fields: fieldsOn(tab, keyResult.fields),
      })),
    }),
  );
  return {
    workbook,
    okrs,
    expected: { id, language: phrases.code, family, holdsOkrs, objectives },
    address: (cell) => (hasTabs ? `${tabName(workbook, cell.tab)}!` : "") + a1(cell.row, cell.column),
  };
}

function tabName(workbook: Workbook, id: string): string {
  return workbook.tabs.find((tab) => tab.id === id)?.name ?? id;
}
