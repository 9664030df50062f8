import { isoToSerial } from "../../shared/sheet/dates.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, makeTab, makeWorkbook, type Row, type Workbook } from "../../shared/sheet/workbook.ts";

const formula = (text: string, format: string | null = null): Cell => ({
  value: null,
  text: "",
  formula: text,
  format,
});
const text = (value: string): Cell | null => cellFrom(value);
const due = cellFrom(isoToSerial("2026-12-31"), "d mmm yyyy");

/** A small plan with everything that the page and the endpoints treat in a way of their own. */
export function teamPlan(): Workbook {
  const keyResult = (
    row: number,
    name: string,
    owner: string,
    start: number,
    target: number,
    now: number,
  ): Row => [
    text(name),
    text(owner),
    cellFrom(start),
    cellFrom(target),
    cellFrom(now),
    formula(`=(E${row}-C${row})/(D${row}-C${row})`, "0%"),
    {
      value: "On track",
      text: "On track",
      formula: null,
      format: null,
      validation: { kind: "list", values: ["On track", "At risk", "Off track"], strict: true },
    },
    due,
  ];
  const rows: Row[] = [
    [{ ...text("Growth team")!, style: { bold: true } }],
    ["Key result", "Owner", "Start", "Target", "Now", "Progress", "Status", "Due"].map((label) => ({
      ...text(label)!,
      style: { bold: true, background: "#e8eaed" },
    })),
    keyResult(3, "Raise weekly sign-ups", "Ana", 100, 200, 150),
    keyResult(4, "Cut refunds", "Ben", 8, 2, 5),
    [],
    keyResult(6, "Answer within a day", "Cleo", 40, 90, 52),
    [
      { ...text("Ship it")!, note: "Agreed on Monday" },
      text("Ana"),
      cellFrom(true),
      text("TBD"),
      cellFrom(3),
    ],
    [text("Hidden work"), text("Ben")],
    [text("Mean"), null, null, null, null, formula("=AVERAGE(F3:F6)", "0%")],
  ];
  const plan = makeTab({
    id: "0",
    name: "Growth",
    rows,
    frozenRows: 2,
    frozenColumns: 1,
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    hiddenRows: [7],
    hiddenColumns: [9],
    rowHeights: [32, 24, 21, 40, 21, 21, 21, 21, 21, ...Array<number>(80).fill(21)],
    columnWidths: [220, 80, 70, 70, 70, 90, 110, 100, 100, 100, 100],
    rowCount: 89,
    columnCount: 26,
    conditionalFormats: [
      {
        kind: "formula",
        ranges: [{ row: 2, column: 5, rows: 5, columns: 1 }],
        formula: "=$F3<0.3",
        background: "#f4cccc",
        color: "#a50e0e",
      },
    ],
    rowKeys: { 2: "kr-1" },
  });
  const other = makeTab({
    id: "77",
    name: "Q3 notes",
    rows: [[text("See"), formula("=Growth!F3", "0%")], [text("We ship, then learn")]],
  });
  return makeWorkbook({
    id: "",
    title: "Team plan",
    locale: "en_US",
    timeZone: "Europe/Berlin",
    tabs: [plan, other],
  });
}
