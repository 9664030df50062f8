import { invert } from "../../shared/sheet/edit.ts";
import { Refused } from "../problems.ts";
import { carryOut, type Outcome, withLock } from "./change.ts";
import { forget, lastChange, recall } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes back the last change. Cells that somebody has changed since then are left as they are. */
export function undoLast(spreadsheet: Spreadsheet): Outcome {
  return withLock(() => {
    const last = lastChange();
    const edits = last && recall(last.id);
    if (!last || !edits)
      throw new Refused(
        "There is nothing to undo.",
        "Plumbline has not changed this spreadsheet, or its changes are undone already.",
      );
    const { standing, refused } = carryOut(spreadsheet, invert(edits), () => {});
    forget(last.id);
    return { title: last.title, done: standing.length, refused };
  });
}
