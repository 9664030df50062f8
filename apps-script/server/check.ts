import { viewOf } from "../../shared/report/view.ts";
import type { Checked, SheetRead } from "../contract.ts";
import { checkedOf } from "./checked.ts";
import { mailProblem } from "./mail/problem.ts";
import { everything } from "./sheet-io/read.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";
import { lastChange } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the active tab and says what it holds and what stands in the way. */
export function checkActiveTab(spreadsheet: Spreadsheet): Checked {
  const sheets = relevantSheets(spreadsheet, spreadsheet.getActiveSheet());
  // Rows need their identity only where something has been recorded about them.
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true, rowKeys: sheets.length > 1 });
  return checkedOf(workbook, today, lastChange(), mailProblem());
}

/** The active tab with all that an action needs to see, for previews in the sidebar. */
export function readActiveTab(spreadsheet: Spreadsheet): SheetRead {
  const sheets = relevantSheets(spreadsheet, spreadsheet.getActiveSheet());
  const { workbook, today } = snapshotOf(spreadsheet, sheets, everything);
  return { workbook, plan: viewOf(workbook, today).plan };
}
