import type { Draft, MessageKind } from "../contract.ts";
import { draftOf } from "./draft.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";

/** The draft of a message about the active tab, for the person to read, change and send. */
export function draftMessage(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  about: MessageKind,
): Draft {
  const sheets = relevantSheets(spreadsheet, spreadsheet.getActiveSheet());
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true, rowKeys: sheets.length > 1 });
  return draftOf(workbook, today, about, spreadsheet.getUrl());
}
