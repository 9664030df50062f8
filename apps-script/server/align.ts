import { teamOfTab } from "../../shared/actions/start/team-of-tab.ts";
import { isArchived } from "../../shared/okr/own-tabs.ts";
import { type Alignment, alignmentOf } from "../../shared/report/alignment.ts";
import { viewOf } from "../../shared/report/view.ts";
import { snapshotOf } from "./snapshot.ts";

/** Reads every tab that can be seen and is not archived, for the tree of who supports what. */
export function alignAllTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Alignment {
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() && !isArchived(sheet.getName()));
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true });
  const { plan, summary } = viewOf(workbook, today);
  return alignmentOf(
    plan,
    summary,
    new Map(workbook.tabs.map(({ id, name }) => [id, teamOfTab(name, summary.cycle) || name])),
  );
}
