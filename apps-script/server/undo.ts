import { undo } from "../../shared/actions/undo.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { Refused } from "../problems.ts";
import { carryOut, type Outcome, readFor, withLock } from "./change.ts";
import { forget, lastChange, recall } from "./undo-log.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const elsewhere =
  "The sheet stays as it is. Google’s version history has every earlier state; the next Undo takes back the change before this one.";

/** Takes back the last change. Cells that somebody has changed since then are left as they are. */
export function undoLast(spreadsheet: Spreadsheet): Outcome {
  return withLock(() => {
    const last = lastChange();
    const change = last && recall(last.id);
    if (!last || !change)
      throw new Refused(
        "There is nothing to undo.",
        "Plumbline has not changed this spreadsheet, or its changes are undone already.",
      );
    const before = readFor(spreadsheet, invert(change.done));
    const back = undo(before, change.done, change.anchors);
    if ("reason" in back) {
      forget(last.id);
      throw new Refused(`“${last.title}” cannot be undone. ${back.reason}`, elsewhere);
    }
    const { standing, refused } = carryOut(spreadsheet, back.edits, () => {}, before);
    forget(last.id);
    if (standing.length === 0 && refused.length > 0)
      throw new Refused(`“${last.title}” cannot be undone. ${refused[0]}.`, elsewhere);
    return { title: last.title, done: standing.length, refused };
  });
}
