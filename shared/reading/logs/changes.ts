import { type Change, type ChangeKind, changeKinds } from "../../okr/change.ts";
import { changesTab } from "../../okr/own-tabs.ts";
import type { IsoDate } from "../../sheet/dates.ts";
import type { Workbook } from "../../sheet/workbook.ts";
import { parseValue } from "../values/parse.ts";
import { readLogLines, type Unreadable } from "./log-tab.ts";

/** The columns of the `Changes` tab, as they are written when the tab is made. */
export const changeColumns = [
  "Date",
  "What",
  "Change",
  "Before",
  "After",
  "Reason",
  "By",
  "Item id",
] as const;

export interface ChangeLog {
  readonly changes: readonly Change[];
  readonly unreadable: readonly Unreadable[];
}

/** The amendments that the workbook keeps, in the order of the log; null where it has no `Changes` tab. */
export function readChanges(workbook: Workbook, today: IsoDate): ChangeLog | null {
  const lines = readLogLines(workbook, changesTab, changeColumns);
  if (!lines) return null;
  const changes: Change[] = [];
  const unreadable: Unreadable[] = [];
  for (const line of lines) {
    const date = parseValue(line.cell("Date"), { role: "lastCheckIn", locale: workbook.locale, today });
    const kind = line.text("Change").toLowerCase();
    if (date.kind !== "date") {
      unreadable.push({
        cell: line.ref("Date"),
        reason: `“${line.text("Date")}” is not a date: write it as ${today}`,
      });
    } else if (!isKind(kind)) {
      unreadable.push({
        cell: line.ref("Change"),
        reason: `“${line.text("Change")}” is none of ${changeKinds.join(", ")}`,
      });
    } else {
      changes.push({
        item: line.text("Item id"),
        text: line.text("What"),
        date: date.date,
        kind,
        before: line.text("Before"),
        after: line.text("After"),
        reason: line.text("Reason"),
        by: line.text("By"),
        cell: line.ref("Reason"),
      });
    }
  }
  return { changes, unreadable };
}

function isKind(text: string): text is ChangeKind {
  return (changeKinds as readonly string[]).includes(text);
}
