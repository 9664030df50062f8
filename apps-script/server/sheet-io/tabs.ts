import { Refused } from "../../problems.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet with this id; the active one is looked at first, because it nearly always is the one. */
export function findSheet(spreadsheet: Spreadsheet, id: string): Sheet | null {
  const active = spreadsheet.getActiveSheet();
  if (String(active.getSheetId()) === id) return active;
  return spreadsheet.getSheets().find((sheet) => String(sheet.getSheetId()) === id) ?? null;
}

export function tabSheet(spreadsheet: Spreadsheet, id: string): Sheet {
  const sheet = findSheet(spreadsheet, id);
  if (!sheet)
    throw new Refused("That tab is no longer there.", "Check this sheet again to see what it holds now.");
  return sheet;
}
