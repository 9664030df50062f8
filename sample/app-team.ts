import type { Calendar } from "./calendar.ts";
import { cell, formula, gray, type Look, type SampleRow, type SampleTab } from "./sheet.ts";

/**
 * A team that writes one key result per row and names the objective once. Mostly sound; it forgets to check in, has one
 * typed figure among its formulas and one deliverable that brings nobody anything yet.
 */
type Row = readonly [
  objective: string,
  keyResult: string,
  owner: string,
  baseline: number | string | null,
  target: number | string | null,
  actual: number | string | null,
  format: string,
  confidence: string,
  status: string,
  updated: number,
  comment: string,
];

const data: readonly Row[] = [
  [
    "The first ride happens on day one",
    "New subscribers who ride within 24 hours: 31 % → 55 %",
    "Priya Raman",
    0.31,
    0.55,
    0.47,
    "0%",
    "High",
    "On track",
    5,
    "QR unlock is live in all five cities",
  ],
  [
    "",
    "Time from sign-up to unlocked bike from 26 to 10 minutes",
    "Priya Raman",
    26,
    10,
    14,
    "0",
    "High",
    "On track",
    5,
    "",
  ],
  [
    "",
    "Support tickets about unlocking fall from 140 to 60 a week",
    "Oskar Lind",
    140,
    60,
    118,
    "0",
    "Low",
    "Off track",
    5,
    "Lock firmware 2.3 made it worse before it got better",
  ],
  [
    "The app is the place where riders help themselves",
    "Share of repairs booked in the app from 38 % to 70 %",
    "Hana Sato",
    0.38,
    0.7,
    0.52,
    "0%",
    "Medium",
    "At risk",
    5,
    "",
  ],
  [
    "",
    "App store rating from 3.9 to 4.5",
    "Hana Sato",
    3.9,
    4.5,
    4.2,
    "0.0",
    "Medium",
    "At risk",
    42,
    "Rating prompt moved to after the third ride",
  ],
  ["", "Release the new help centre", "Oskar Lind", null, null, null, "0", "Medium", "In progress", 19, ""],
  [
    "Engineers ship without fear",
    "Change failure rate from 18 % to 8 %",
    "Wei Chen",
    0.18,
    0.08,
    0.09,
    "0%",
    "High",
    "On track",
    5,
    "",
  ],
  ["", "Deploys per week from 4 to 15", "Wei Chen", 4, 15, 12, "0", "High", "On track", 5, ""],
  [
    "",
    "Time to restore service from 95 to 30 minutes",
    "Wei Chen",
    95,
    30,
    41,
    "0",
    "High",
    "On track",
    5,
    "On-call rota starts in December",
  ],
];

const firstRow = 4;
/** The row whose progress somebody typed over the formula. */
const typedOver = 8;

function rowOf(row: Row, index: number, calendar: Calendar): SampleRow {
  const [objective, text, owner, baseline, target, actual, format, confidence, status, updated, comment] =
    row;
  const at = firstRow + index;
  const first = objective !== "";
  const plain: Look = { line: true, wrap: true };
  const number: Look = { line: true, align: "right", format };
  const percent: Look = { line: true, align: "right", format: "0%" };
  const progress =
    typeof baseline === "number" && typeof target === "number" && typeof actual === "number"
      ? at === typedOver
        ? cell(0.7, percent)
        : formula(`=(F${at}-D${at})/(E${at}-D${at})`, (actual - baseline) / (target - baseline), percent)
      : cell(null, percent);
  return {
    height: 25,
    cells: [
      cell(first ? objective : null, { ...plain, bold: true }),
      cell(text, plain),
      cell(owner, plain),
      cell(baseline, number),
      cell(target, number),
      cell(actual, number),
      progress,
      cell(confidence, plain),
      cell(status, plain),
      cell(calendar.ago(updated), {
        line: true,
        align: "right",
        format: "yyyy-mm-dd",
      }),
      cell(comment, { ...plain, color: gray }),
    ],
  };
}

const header: Look = { bold: true, color: 0xffffff, fill: 0x3c4043 };
const headers = [
  "Objective",
  "Key Result",
  "Owner",
  "Baseline",
  "Target",
  "Actual",
  "% done",
  "Confidence",
  "Status",
  "Updated",
  "Comment",
];

export function appTeam(calendar: Calendar): SampleTab {
  return {
    name: "App team",
    columns: [320, 390, 110, 80, 80, 80, 80, 95, 100, 100, 300],
    frozenRows: firstRow - 1,
    rows: [
      { height: 28, cells: [cell(`App team · ${calendar.quarter}`, { bold: true, size: 14 })] },
      {
        cells: [
          cell("Supports “Commuters choose a Wheelhouse bike over a second car”", {
            italic: true,
            color: gray,
          }),
        ],
      },
      { height: 28, cells: headers.map((text) => cell(text, header)) },
      ...data.map((row, index) => rowOf(row, index, calendar)),
    ],
    notes: { F6: "Measured with the weekly support export." },
  };
}
