import { type Calendar, dayAndMonth } from "./calendar.ts";
import {
  cell,
  formula,
  gray,
  headerFill,
  type Look,
  objectiveFill,
  type SampleRow,
  type SampleTab,
} from "./sheet.ts";

interface KeyResult {
  readonly text: string;
  readonly owner: string;
  readonly start: number;
  readonly target: number;
  readonly now: number;
  readonly format: string;
  readonly confidence: number;
  readonly status: string;
  /** Days before the quarter ends. */
  readonly due: number;
  /** Days ago. */
  readonly updated: number;
}

interface Objective {
  readonly text: string;
  readonly owner: string;
  readonly keyResults: readonly KeyResult[];
}

/** The tidy tab: objective rows in bold above their key results, numbers in columns, formulas that are right. */
const objectives: readonly Objective[] = [
  {
    text: "Commuters choose a Wheelhouse bike over a second car",
    owner: "Noor Haddad",
    keyResults: [
      {
        text: "Raise active subscribers from 8,200 to 11,000",
        owner: "Lena Vogt",
        start: 8200,
        target: 11000,
        now: 9960,
        format: "#,##0",
        confidence: 7,
        status: "On track",
        due: 0,
        updated: 7,
      },
      {
        text: "Cut monthly churn from 2.4 % to 1.8 %",
        owner: "Ines Duarte",
        start: 0.024,
        target: 0.018,
        now: 0.02,
        format: "0.0%",
        confidence: 7,
        status: "On track",
        due: 0,
        updated: 7,
      },
      {
        text: "Lift the Net Promoter Score from 32 to 45",
        owner: "Ines Duarte",
        start: 32,
        target: 45,
        now: 34,
        format: "0",
        confidence: 8,
        status: "On track",
        due: 0,
        updated: 21,
      },
    ],
  },
  {
    text: "Hamburg proves that we can open a city in one quarter",
    owner: "Tariq Aziz",
    keyResults: [
      {
        text: "Win 1,200 paying subscribers in Hamburg",
        owner: "Tariq Aziz",
        start: 0,
        target: 1200,
        now: 530,
        format: "#,##0",
        confidence: 5,
        status: "At risk",
        due: 13,
        updated: 7,
      },
      {
        text: "Convert 35 % of the Hamburg waiting list, up from 12 %",
        owner: "Lena Vogt",
        start: 0.12,
        target: 0.35,
        now: 0.26,
        format: "0%",
        confidence: 6,
        status: "On track",
        due: 13,
        updated: 7,
      },
      {
        text: "Repair 90 % of Hamburg bikes within 48 hours",
        owner: "Mira Okafor",
        start: 0.4,
        target: 0.9,
        now: 0.52,
        format: "0%",
        confidence: 3,
        status: "Off track",
        due: 0,
        updated: 7,
      },
    ],
  },
  {
    text: "Nobody waits for a working bike",
    owner: "Mira Okafor",
    keyResults: [
      {
        text: "Bring the median repair time down from 72 to 36 hours",
        owner: "Mira Okafor",
        start: 72,
        target: 36,
        now: 47,
        format: "0",
        confidence: 8,
        status: "On track",
        due: 0,
        updated: 7,
      },
      {
        text: "Bikes out of service on a Monday fall from 9 % to 5 %",
        owner: "Jonas Berg",
        start: 0.09,
        target: 0.05,
        now: 0.066,
        format: "0.0%",
        confidence: 7,
        status: "On track",
        due: 20,
        updated: 7,
      },
      {
        text: "Fix 85 % of bikes on the first visit, up from 64 %",
        owner: "Jonas Berg",
        start: 0.64,
        target: 0.85,
        now: 0.86,
        format: "0%",
        confidence: 10,
        status: "Done",
        due: 0,
        updated: 7,
      },
    ],
  },
];

const firstRow = 5;

function rowsOf(calendar: Calendar): SampleRow[] {
  const rows: SampleRow[] = [];
  for (const objective of objectives) {
    const at = firstRow + rows.length;
    const last = at + objective.keyResults.length;
    const mean =
      objective.keyResults.reduce((sum, it) => sum + progressOf(it), 0) / objective.keyResults.length;
    const bold: Look = { bold: true, fill: objectiveFill, line: true };
    rows.push({
      height: 28,
      cells: [
        cell(objective.text, bold),
        cell(objective.owner, bold),
        ...Array.from({ length: 3 }, () => cell(null, bold)),
        formula(`=AVERAGE(F${at + 1}:F${last})`, mean, { ...bold, format: "0%", align: "right" }),
        ...Array.from({ length: 4 }, () => cell(null, bold)),
      ],
    });
    objective.keyResults.forEach((it, index) => {
      const row = at + 1 + index;
      const number: Look = { format: it.format, align: "right", line: true };
      const date: Look = { format: "d mmm yyyy", align: "right", line: true };
      rows.push({
        height: 25,
        cells: [
          cell(it.text, { indent: 2, line: true }),
          cell(it.owner, { line: true }),
          cell(it.start, number),
          cell(it.target, number),
          cell(it.now, number),
          formula(`=(E${row}-C${row})/(D${row}-C${row})`, progressOf(it), {
            format: "0%",
            align: "right",
            line: true,
          }),
          cell(it.confidence, { align: "center", line: true }),
          cell(it.status, { line: true }),
          cell(calendar.beforeEnd(it.due), date),
          cell(calendar.ago(it.updated), date),
        ],
      });
    });
  }
  return rows;
}

function progressOf({ start, target, now }: KeyResult): number {
  return (now - start) / (target - start);
}

const header: Look = { bold: true, fill: headerFill, line: true };
const headers = [
  "Objective / Key result",
  "Owner",
  "Start",
  "Target",
  "Now",
  "Progress",
  "Confidence",
  "Status",
  "Due",
  "Last check-in",
];

export function company(calendar: Calendar): SampleTab {
  const { quarter, start, end } = calendar;
  const period = `${quarter} · ${dayAndMonth(start)} to ${dayAndMonth(end)} · check-in every Monday · sponsor: Noor Haddad (CEO)`;
  return {
    name: "Company",
    columns: [420, 120, 80, 80, 80, 80, 90, 90, 110, 110],
    frozenRows: firstRow - 1,
    rows: [
      { height: 30, cells: [cell("Wheelhouse · Company OKRs", { bold: true, size: 16 })] },
      { cells: [cell(period, { color: gray })] },
      { height: 10, cells: [] },
      { height: 28, cells: headers.map((text, column) => cell(text, { ...header, align: alignOf(column) })) },
      ...rowsOf(calendar),
    ],
    notes: {
      G4: "How sure are you that you will reach it? 0 = no chance, 10 = certain.",
      E11: "Numbers from the billing dashboard, Monday 9:00.",
    },
  };
}

function alignOf(column: number): "left" | "center" | "right" {
  if (column < 2 || column === 7) return "left";
  return column === 6 ? "center" : "right";
}
