import { type Alignment, alignmentOf } from "../../shared/report/alignment.ts";
import { viewOf } from "../../shared/report/view.ts";
import { snapshotOf } from "./snapshot.ts";

/** Reads every tab that can be seen, for the tree of who supports what. */
export function alignAllTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Alignment {
  const sheets = spreadsheet.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true });
  const { plan, summary } = viewOf(workbook, today);
  return alignmentOf(plan, summary, new Map(workbook.tabs.map(({ id, name }) => [id, name])));
}
