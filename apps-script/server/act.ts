import { anchorsOf } from "../../shared/actions/undo.ts";
import { isOwnTab } from "../../shared/okr/own-tabs.ts";
import { makeTab } from "../../shared/sheet/workbook.ts";
import type { Action } from "../contract.ts";
import { Refused } from "../problems.ts";
import { carryOut, type Outcome, withLock } from "./change.ts";
import { decide } from "./decide.ts";
import { tabSheet } from "./sheet-io/tabs.ts";
import { relevantSheets, type Snapshot, snapshotOf } from "./snapshot.ts";
import { remember } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Decides and writes under one lock, so that what is sent twice finds itself in the log the second time. */
export function carryOutAction(spreadsheet: Spreadsheet, action: Action): Outcome {
  return withLock(() => {
    const { workbook, today } = snapshotFor(spreadsheet, action);
    const decided = decide(workbook, action, today);
    if ("reason" in decided) throw new Refused("Nothing was written.", decided.reason);
    // Names of tabs that were not read are only known once a tab is to be added.
    const isSeen = decided.edits.every(({ kind }) => kind !== "add-tab");
    const { standing, refused } = carryOut(
      spreadsheet,
      decided.edits,
      (done, after) => remember(decided.title, done, anchorsOf(after, done)),
      isSeen ? workbook : undefined,
    );
    for (const edit of standing) {
      // A tab that somebody asked for is what they want to see next; a log that comes along is not.
      if (edit.kind === "add-tab" && !isOwnTab(edit.tab.name)) tabSheet(spreadsheet, edit.tab.id).activate();
    }
    return { title: decided.title, done: standing.length, refused };
  });
}

function snapshotFor(spreadsheet: Spreadsheet, action: Action): Snapshot {
  if (action.kind !== "start") {
    const tab = action.kind === "check-in" ? action.checkIn.cell.tab : action.tab;
    const sheets = relevantSheets(spreadsheet, tabSheet(spreadsheet, tab));
    // The same sides as a check reads, so that ids mean the same here and there.
    const notes = action.kind === "notes";
    return snapshotOf(spreadsheet, sheets, { looks: true, rowKeys: sheets.length > 1, layout: true, notes });
  }
  // A new tab depends on the others' names only.
  const { workbook, today } = snapshotOf(spreadsheet, []);
  const tabs = spreadsheet
    .getSheets()
    .map((sheet) => makeTab({ id: String(sheet.getSheetId()), name: sheet.getName(), rows: [] }));
  return { workbook: { ...workbook, tabs }, today };
}
