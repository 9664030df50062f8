import { a1, type CellRef, columnName, quoteTabName } from "../../shared/sheet/address.ts";
import { tabById, type Workbook } from "../../shared/sheet/workbook.ts";

/** The name a person knows a tab by. */
export function tabName(workbook: Workbook, tab: string): string {
  return tabById(workbook, tab)?.name ?? tab;
}

/** Cells as a person writes them: runs in a column become ranges, the tab is named once, and a long list is cut short. */
export function describeCells(workbook: Workbook, cells: readonly CellRef[], most = 6): string {
  const runs: { tab: string; column: number; from: number; to: number }[] = [];
  for (const { tab, row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last && last.tab === tab && last.column === column && last.to === row - 1) last.to = row;
    else runs.push({ tab, column, from: row, to: row });
  }
  let tab: string | null = null;
  const shown = runs.slice(0, most).map((run) => {
    const range =
      run.from === run.to
        ? a1(run.from, run.column)
        : `${a1(run.from, run.column)}:${columnName(run.column)}${run.to + 1}`;
    const prefix =
      run.tab === tab || workbook.tabs.length === 1 ? "" : `${quoteTabName(tabName(workbook, run.tab))}!`;
    tab = run.tab;
    return prefix + range;
  });
  const more = runs.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
