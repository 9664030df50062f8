import { checkIn } from "../../shared/actions/check-in.ts";
import { recordWorked } from "../../shared/actions/record.ts";
import type { DraftKeyResult, DraftObjective } from "../../shared/actions/start/draft.ts";
import { startTab } from "../../shared/actions/start/start.ts";
import { fieldCellOf } from "../../shared/okr/field-cell.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import { type Edit, setContent } from "../../shared/sheet/edit.ts";
import { makeWorkbook, tabById, type Workbook } from "../../shared/sheet/workbook.ts";
import { SheetsDocument } from "../sandbox/document/document.ts";

interface Way extends DraftKeyResult {
  /** Values at the weekly check-ins. */
  readonly values: readonly number[];
  readonly note?: string;
}

const ways: readonly { readonly text: string; readonly keyResults: readonly Way[] }[] = [
  {
    text: "Riders stay with us because every trip is on time",
    keyResults: [
      {
        text: "Raise week-1 activation from 31 % to 45 %",
        owner: "Sofia Marin",
        start: 0.31,
        target: 0.45,
        percent: true,
        values: [0.315, 0.33, 0.34, 0.355, 0.37, 0.38, 0.395],
      },
      {
        text: "Cut trips that start late from 18 % to 9 %",
        owner: "Tariq Aziz",
        start: 0.18,
        target: 0.09,
        percent: true,
        values: [0.178, 0.181, 0.174, 0.176, 0.171, 0.172, 0.168],
        note: "Two of five depots still have no spare bikes",
      },
      {
        text: "Raise the rating after a trip from 4.1 to 4.6",
        owner: "Sofia Marin",
        start: 4.1,
        target: 4.6,
        values: [4.1, 4.15, 4.2, 4.25, 4.35, 4.4, 4.4],
      },
    ],
  },
  {
    text: "Companies give their people a bike instead of a car",
    keyResults: [
      {
        text: "Sign 40 companies",
        owner: "Ines Duarte",
        start: 0,
        target: 40,
        values: [4, 9, 15, 22, 28, 35, 41],
      },
      {
        text: "Raise bikes per company from 6 to 15",
        owner: "Tariq Aziz",
        start: 6,
        target: 15,
        values: [6, 6.8, 7.5, 8, 9.2, 10, 10.6],
      },
    ],
  },
];

/** How the quarter before was worked: with fewer check-ins, and with changes that nobody explained. */
const lastQuarter = [
  { name: "Check-ins made", share: 0.62 },
  { name: "Measurable", share: 0.8 },
  { name: "Owned by a person", share: 1 },
  { name: "Changes with a reason", share: 0.33 },
  { name: "Forecasts that held", share: 0.5 },
  { name: "Mean score", share: 0.58 },
];

/** A team in the eighth week of its quarter: steady check-ins, one goal reached, one that needs help, one that was changed by hand. */
export function livedWorkbook(today: IsoDate): Workbook {
  const cycle = quarterOf(today);
  const objectives = ways.map(
    ({ text, keyResults }): DraftObjective => ({
      text,
      keyResults: keyResults.map(({ values: _, note: __, ...draft }) => ({ ...draft, current: draft.start })),
    }),
  );
  const empty = makeWorkbook({ title: "Wheelhouse OKRs", tabs: [], locale: "en_US" });
  const started = startTab(empty, { team: "Riders", cycle, objectives });
  let workbook = done(empty, "edits" in started ? started.edits : []);
  const all = ways.flatMap(({ keyResults }) => keyResults);
  for (let week = 0; week < 7; week++) {
    const date = addDays(cycle.start, 4 + week * 7);
    for (const way of all) {
      const plan = readPlan(workbook, { today });
      const keyResult = keyResultsOf(plan).find(({ text }) => text === way.text)!;
      const value = way.values[week]!;
      const result = checkIn(
        workbook,
        plan,
        {
          id: `${keyResult.id} ${date}`,
          keyResult: keyResult.id,
          cell: keyResult.cell,
          text: keyResult.text,
          value: way.percent ? `${Number((value * 100).toFixed(1))} %` : String(value),
          confidence: way.note ? Math.max(2, 6 - week) : 7,
          note: week > 4 ? (way.note ?? "") : "",
          by: way.owner ?? "",
          date,
        },
        date,
      );
      workbook = done(workbook, "edits" in result ? result.edits : []);
    }
  }
  const last = quarterOf(addDays(cycle.start, -1)).label;
  workbook = done(workbook, recordWorked(workbook, "Riders", last, lastQuarter, addDays(cycle.start, -1)));
  const plan = readPlan(workbook, { today });
  const bikes = keyResultsOf(plan).find(({ text }) => text.startsWith("Raise bikes"))!;
  const place = fieldCellOf(plan, bikes, "target")!;
  return computed(
    done(workbook, [
      setContent(tabById(workbook, place.tab)!, place.row, place.column, { value: 13, formula: null }),
    ]),
  );
}

/** With its formulas computed, as the spreadsheet does it. */
function computed(workbook: Workbook): Workbook {
  const document = new SheetsDocument(workbook, { now: () => 0, rowKeyNames: ["plumbline"] });
  const result = document.workbook();
  document.close();
  return result;
}

function done(workbook: Workbook, edits: readonly Edit[]): Workbook {
  return apply(workbook, edits).workbook;
}
