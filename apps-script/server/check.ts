import { viewOf } from "../../shared/report/view.ts";
import type { Checked, SheetRead } from "../contract.ts";
import { checkedOf } from "./checked.ts";
import { everything } from "./sheet-io/read.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";
import { lastChange } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Reads the active tab and says what it holds and what stands in the way. */
export function checkActiveTab(spreadsheet: Spreadsheet): Checked {
  const { workbook, today } = snapshotOf(spreadsheet, relevantSheets(spreadsheet));
  return checkedOf(workbook, today, lastChange());
}

/** The active tab with all that an action needs to see, for previews in the sidebar. */
export function readActiveTab(spreadsheet: Spreadsheet): SheetRead {
  const { workbook, today } = snapshotOf(spreadsheet, relevantSheets(spreadsheet), everything);
  return { workbook, plan: viewOf(workbook, today).plan };
}
