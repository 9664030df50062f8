import { isOwnTab } from "../../../shared/okr/own-tabs.ts";
import { type View, viewOf } from "../../../shared/report/view.ts";
import { snapshotOf } from "../snapshot.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface WholeSheet {
  readonly view: View;
  readonly title: string;
  readonly url: string;
  readonly timeZone: string;
  /** Hour of the day, 0–23, by the clock of the spreadsheet. */
  readonly hour: number;
}

/** Every tab that can be seen, and Plumbline's own: mail is about all of a team's OKRs. */
export function readWhole(spreadsheet: Spreadsheet): WholeSheet {
  const sheets = spreadsheet
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden() || isOwnTab(sheet.getName()));
  const { workbook, today } = snapshotOf(spreadsheet, sheets, { looks: true, rowKeys: true });
  const { timeZone, title } = workbook;
  return {
    view: viewOf(workbook, today),
    title: title || "OKRs",
    url: spreadsheet.getUrl(),
    timeZone,
    hour: hourIn(timeZone),
  };
}

export function hourIn(timeZone: string): number {
  return Number(Utilities.formatDate(new Date(), timeZone, "H"));
}

export function dayIn(timeZone: string): string {
  return Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd");
}
