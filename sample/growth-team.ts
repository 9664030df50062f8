import { type Calendar, dotted } from "./calendar.ts";
import { cell, formula, gray, type Look, type SampleCell, type SampleRow, type SampleTab } from "./sheet.ts";

/**
 * The sheet that everybody has met: a header in two rows, objectives in merged cells, emoji for status, numbers typed as text,
 * a team as owner, and a falling target whose progress is computed as if it rose.
 */
const band: Look = { bold: true, fill: 0xfce8b2, align: "center" };
const head: Look = { bold: true, fill: 0xfef7e0, line: true, wrap: true };
const text: Look = { wrap: true, line: true };
const right: Look = { align: "right", line: true };
const percent: Look = { ...right, format: "0%" };
const objective: Look = { bold: true, wrap: true, top: true, line: true };

const firstRow = 5;

type Line = readonly [
  keyResult: string,
  who: string,
  start: SampleCell,
  goal: SampleCell,
  now: SampleCell,
  percent: (row: number) => SampleCell,
  status: string,
  /** Days before the quarter ends. */
  due: number | string,
  notes: string,
];

const risingBy = (start: number, goal: number, now: number) => (row: number) =>
  formula(`=(E${row}-C${row})/(D${row}-C${row})`, (now - start) / (goal - start), percent);
const dividing = (goal: number, now: number) => (row: number) =>
  formula(`=E${row}/D${row}`, now / goal, percent);
const typed = (value: string) => () => cell(value, right);
const failing = (row: number) => formula(`=E${row}/D${row}`, "#DIV/0!", percent);
const empty = () => cell(null, right);
const none = cell(null, right);

const lines: readonly Line[] = [
  [
    "Increase organic traffic from 42k to 60k visits a month",
    "Sofia Marin",
    cell(42000, { ...right, format: "#,##0" }),
    cell(60000, { ...right, format: "#,##0" }),
    cell(54300, { ...right, format: "#,##0" }),
    risingBy(42000, 60000, 54300),
    "🟢",
    0,
    "Hamburg pages rank already!",
  ],
  ["Improve brand awareness", "Marketing", none, none, none, empty, "🟢", 0, ""],
  [
    "Grow Instagram followers from 4,000 to 100,000",
    "Mads Holm",
    cell(4000, { ...right, format: "#,##0" }),
    cell(100000, { ...right, format: "#,##0" }),
    cell(6150, { ...right, format: "#,##0" }),
    risingBy(4000, 100000, 6150),
    "🟡",
    0,
    "TikTok instead?",
  ],
  [
    "Publish 12 blog posts",
    "Mads Holm",
    cell(0, right),
    cell(12, right),
    cell(9, right),
    dividing(12, 9),
    "🟢",
    0,
    "3 drafts with legal",
  ],
  [
    "Cost per new subscriber from €62 to €45",
    "Sofia Marin",
    cell(62, { ...right, format: "[$€]0" }),
    cell(45, { ...right, format: "[$€]0" }),
    cell(58, { ...right, format: "[$€]0" }),
    dividing(45, 58),
    "🟢",
    0,
    "129 %, we are crushing it 🎉",
  ],
  [
    "Sign-up conversion from 2.1 % to 3.0 %",
    "Sofia Marin",
    cell("2.1 %", right),
    cell("3.0 %", right),
    cell("2.4 %", right),
    typed("33 %"),
    "🔴",
    0,
    "new landing page late",
  ],
  ["Launch the referral programme", "Sofia + Mads", none, none, none, empty, "🟡", 46, ""],
  [
    "20 % of new subscribers come from a friend's invitation",
    "Ayo Bello",
    cell(0.08, percent),
    cell(0.2, percent),
    cell(0.13, percent),
    risingBy(0.08, 0.2, 0.13),
    "🟡",
    0,
    "",
  ],
  [
    "Reduce unsubscribes from the newsletter",
    "Ayo Bello",
    cell(0.8, { ...right, format: '0.0" %"' }),
    cell(1.2, { ...right, format: '0.0" %"' }),
    cell(0.9, { ...right, format: '0.0" %"' }),
    risingBy(0.8, 1.2, 0.9),
    "🟢",
    0,
    "",
  ],
  [
    "Better partner relationships and 25 corporate clients",
    "",
    cell(11, right),
    none,
    cell(14, right),
    failing,
    "🟡",
    "TBD",
    "who owns this?",
  ],
];

const objectives = [
  { text: "1. Become the leading brand in urban mobility", rows: 4 },
  { text: "2. New riders find us and sign up at a price we can afford", rows: 4 },
  { text: "3. Stay close to customers and partners", rows: 2 },
];

function merges(): NonNullable<SampleTab["merges"]> {
  let at = firstRow;
  return objectives.map(({ text, rows }) => {
    const range = `A${at}:A${at + rows - 1}`;
    at += rows;
    return { range, text, look: objective };
  });
}

function rowOf(
  [keyResult, who, start, goal, now, share, status, due, notes]: Line,
  index: number,
  calendar: Calendar,
): SampleRow {
  return {
    height: 25,
    cells: [
      null,
      cell(keyResult, text),
      start,
      goal,
      now,
      share(firstRow + index),
      cell(status, { align: "center", line: true }),
      cell(who, text),
      cell(typeof due === "string" ? due : dotted(calendar.beforeEnd(due)), right),
      cell(notes, { ...text, italic: true, color: gray }),
    ],
  };
}

const last = firstRow + lines.length - 1;

export function growthTeam(calendar: Calendar): SampleTab {
  return {
    name: "Growth team",
    columns: [230, 360, 80, 80, 80, 70, 70, 120, 100, 240],
    frozenRows: firstRow - 1,
    rows: [
      {
        height: 28,
        cells: [
          cell(
            `🚲 Growth OKRs — ${calendar.quarter.slice(0, 2)} (please don't sort, Mads has formulas on it!!)`,
            { bold: true, size: 13 },
          ),
        ],
      },
      { height: 8, cells: [] },
      {
        height: 25,
        cells: [
          cell("What", band),
          null,
          null,
          null,
          null,
          null,
          null,
          cell("Who / when", band),
          null,
          cell("Blabla", band),
        ],
      },
      {
        height: 26,
        cells: [
          "Objective",
          "Key results",
          "Start",
          "Goal",
          "Now",
          "%",
          "Status",
          "Who",
          "Until",
          "Notes",
        ].map((title) => cell(title, head)),
      },
      ...lines.map((line, index) => rowOf(line, index, calendar)),
      {
        height: 26,
        cells: [
          cell("Average", { bold: true }),
          null,
          null,
          null,
          null,
          formula(`=AVERAGE(F${firstRow}:F${last - 2})`, averageOf(), { bold: true, ...percent }),
        ],
      },
      { cells: [] },
      { cells: [cell("🟢 all good   🟡 hmm   🔴 help!", { color: gray })] },
    ],
    merges: [
      { range: "A3:B3", text: "What", look: band },
      { range: "C3:G3", text: "How is it going?", look: { ...band, fill: 0xfdd663 } },
      { range: "H3:I3", text: "Who / when", look: band },
      ...merges(),
    ],
    notes: {
      F9: "Mads: why is this over 100 %? We still pay far too much per rider.",
      B11: "Waiting for legal since October.",
    },
  };
}

/** The mean that AVERAGE shows: numbers only, the text "33 %" is passed over, and two rows are out of its range. */
function averageOf(): number {
  const shown = lines.slice(0, -2).flatMap((line, index) => {
    const result = line[5](firstRow + index);
    return result !== null && "result" in result && typeof result.result === "number" ? [result.result] : [];
  });
  return shown.reduce((sum, value) => sum + value, 0) / shown.length;
}
