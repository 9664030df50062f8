import { ownTabNames } from "../../shared/okr/own-tabs.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { readTab, type Wanted } from "./sheet-io/read.ts";
import { offsetOf } from "./sheet-io/serial.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Snapshot {
  readonly workbook: Workbook;
  readonly today: IsoDate;
}

/** Reads the given sheets, and nothing else of the spreadsheet. */
export function snapshotOf(spreadsheet: Spreadsheet, sheets: readonly Sheet[], wanted?: Wanted): Snapshot {
  const now = new Date();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const wallClock = Utilities.formatDate(now, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  const offset = offsetOf(wallClock, now);
  const workbook = makeWorkbook({
    id: spreadsheet.getId(),
    title: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone,
    tabs: sheets.map((sheet) => readTab(sheet, offset, wanted)),
  });
  return { workbook, today: wallClock.slice(0, 10) };
}

/** A sheet, and Plumbline's own tabs where there are some. */
export function relevantSheets(spreadsheet: Spreadsheet, sheet: Sheet): Sheet[] {
  const name = sheet.getName();
  const own = ownTabNames.filter((tab) => tab !== name).map((tab) => spreadsheet.getSheetByName(tab));
  return [sheet, ...own.filter((other): other is Sheet => other !== null)];
}
