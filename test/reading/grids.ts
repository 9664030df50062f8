import { keyResultsOf, type Plan } from "../../shared/okr/plan.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { a1, type CellRef } from "../../shared/sheet/address.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import type { CellValue, Tab } from "../../shared/sheet/workbook.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";

/** Rows of "a | b | c" → a tab. Plain numbers are numbers, everything else is text; "⏎" is a line break inside a cell. */
export function tabOf(rows: string, name = "OKRs"): Tab {
  const lines = rows.replace(/^\n|\n\s*$/g, "").split("\n");
  return tabFromValues(
    name,
    lines.map((line) =>
      line.split("|").map((cell): CellValue => {
        const text = cell.trim().replace(/⏎/g, "\n");
        return text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      }),
    ),
  );
}

export function planOf(...tabs: Tab[]): Plan {
  return readPlan(makeWorkbook({ title: "", tabs }), { today: "2026-08-12" });
}

/** A plan as lines: "O A2 Grow [owner=B2]", "  KR B2 Raise NPS [start=C2 target=D2]". Cells of other tabs carry the tab's name. */
export function outlineOf(plan: Plan): string[] {
  const home = keyResultsOf(plan)[0]?.cell.tab ?? plan.objectives[0]?.cell?.tab;
  const address = (cell: CellRef) => (cell.tab === home ? "" : `${cell.tab}!`) + a1(cell.row, cell.column);
  const fields = (given: object) => {
    const list = Object.entries(given)
      .map(([name, value]) => `${name}=${address((value as { cell: CellRef }).cell)}`)
      .sort();
    return list.length === 0 ? "" : ` [${list.join(" ")}]`;
  };
  return plan.objectives.flatMap((objective) => [
    objective.cell === null
      ? "O none"
      : `O ${address(objective.cell)} ${objective.text}${fields(objective.fields)}`,
    ...objective.keyResults.map(
      (keyResult) => `  KR ${address(keyResult.cell)} ${keyResult.text}${fields(keyResult.fields)}`,
    ),
  ]);
}
