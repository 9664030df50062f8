import { type CheckInInput, checkIn } from "../../shared/actions/check-in.ts";
import { viewOf } from "../../shared/report/view.ts";
import { Refused } from "../problems.ts";
import { carryOut, type Outcome, withLock } from "./change.ts";
import { tabSheet } from "./sheet-io/tabs.ts";
import { relevantSheets, snapshotOf } from "./snapshot.ts";
import { remember } from "./undo-log.ts";

/** Decides and writes under one lock, so that a check-in that is sent twice finds itself in the log. */
export function writeCheckIn(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  input: CheckInInput,
): Outcome {
  return withLock(() => {
    const sheets = relevantSheets(spreadsheet, tabSheet(spreadsheet, input.cell.tab));
    const { workbook, today } = snapshotOf(spreadsheet, sheets, { rowKeys: true, layout: true });
    const result = checkIn(workbook, viewOf(workbook, today).plan, input, today);
    if ("reason" in result) throw new Refused("This check-in was not recorded.", result.reason);
    const { standing, refused } = carryOut(spreadsheet, result.edits, (done) =>
      remember(`Check-in: ${input.text}`, done),
    );
    return { title: result.remark, done: standing.length, refused };
  });
}
