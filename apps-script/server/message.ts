import type { Draft, MessageKind } from "../contract.ts";
import { draftOf } from "./draft.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";

/** The draft of a message about the active tab. The person sends it: Plumbline asks for no right to send mail. */
export function draftMessage(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  about: MessageKind,
): Draft {
  const sheets = relevantSheets(spreadsheet, spreadsheet.getActiveSheet());
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true, rowKeys: sheets.length > 1 });
  return draftOf(workbook, today, about, spreadsheet.getUrl());
}
