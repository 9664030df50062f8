import { viewOf } from "../../shared/report/view.ts";
import { rangeA1 } from "../../shared/sheet/address.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import { tabById } from "../../shared/sheet/workbook.ts";
import type { Checked, SheetRead, ShownFinding } from "../contract.ts";
import { everything } from "./sheet-io/read.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";
import { lastChange } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the active tab and says what it holds and what stands in the way. */
export function checkActiveTab(spreadsheet: Spreadsheet): Checked {
  const { workbook, today } = snapshotOf(spreadsheet, relevantSheets(spreadsheet));
  const { plan, summary, findings } = viewOf(workbook, today);
  const { id, name } = workbook.tabs[0]!;
  return {
    spreadsheet: workbook.title,
    tab: { id, name },
    summary,
    findings: findings.map((finding): ShownFinding => {
      const place = finding.places[0]!;
      const tab = tabById(workbook, place.tab);
      return { ...finding, quote: tab ? textAt(tab, place.row, place.column) : "" };
    }),
    questions: plan.questions,
    tables: plan.tables.map((table) => rangeA1(table.range)),
    lastChange: lastChange(),
  };
}

/** The active tab with all that an action needs to see, for previews in the sidebar. */
export function readActiveTab(spreadsheet: Spreadsheet): SheetRead {
  const { workbook, today } = snapshotOf(spreadsheet, relevantSheets(spreadsheet), everything);
  return { workbook, plan: viewOf(workbook, today).plan, tab: workbook.tabs[0]!.id };
}
