import { cellFrom } from "../../shared/sheet/grid.ts";
import {
  type Cell,
  type CellValue,
  makeTab,
  makeWorkbook,
  type Row,
  type Tab,
  type Workbook,
} from "../../shared/sheet/workbook.ts";

/** Two objectives with five key results below a title and a header: small, with everything that moves rows about. */
export const smallRows: readonly (readonly CellValue[])[] = [
  ["Growth team OKRs, Q4 2026"],
  ["Objective / Key result", "Owner", "Start", "Target", "Current", "Status"],
  ["O1: New customers succeed in their first week"],
  ["KR1: Raise week-1 activation from 31 to 45", "Lena Vogt", 31, 45, 38, "On track"],
  ["KR2: Time to first report falls from 25 to 10 minutes", "Tariq Aziz", 25, 10, 11, "At risk"],
  ["O2: Customers stay because it saves them time"],
  ["KR1: Monthly churn falls from 24 to 18", "Ines Duarte", 24, 18, 16, "Off track"],
  ["KR2: NPS rises from 32 to 45", "Ines Duarte", 32, 45, 34, "On track"],
  ["KR3: Support answers within 4 hours instead of 9", "Mira Okafor", 9, 4, 6, "On track"],
];

export function smallTab(
  change: Partial<Tab> = {},
  rows: readonly (readonly CellValue[])[] = smallRows,
): Tab {
  return makeTab({
    id: "0",
    name: "Growth",
    rows: rows.map((row): Row => row.map((value): Cell | null => cellFrom(value))),
    ...change,
  });
}

/** A team that also wants reminders on Saturdays and Sundays: the tests run on any day of the week. */
const everyDay = makeTab({
  id: "900",
  name: "Plumbline",
  rows: [
    ["Setting", "Value"],
    ["Quiet weekdays", "None"],
  ].map((row): Row => row.map((value): Cell | null => cellFrom(value))),
});

export function workbookOf(...tabs: Tab[]): Workbook {
  return makeWorkbook({ title: "Team OKRs", tabs: [...tabs, everyDay] });
}

/** The small tab with blank rows and a long list below, so that there is something to scroll. */
export function tallRows(): CellValue[][] {
  const rows = smallRows.map((row) => [...row]);
  for (let objective = 3; objective <= 20; objective++) {
    rows.push([`O${objective}: Riders find help without asking, area ${objective}`]);
    for (let kr = 1; kr <= 3; kr++) {
      rows.push([
        `KR${kr}: Cut calls about topic ${objective}.${kr} from ${80 + objective} to ${40 + kr}`,
        "Jonas Berg",
        80 + objective,
        40 + kr,
        60,
        "On track",
      ]);
    }
  }
  return rows;
}
