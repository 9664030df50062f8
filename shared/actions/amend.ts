import { agreedOf } from "../okr/agreed.ts";
import type { ChangeKind } from "../okr/change.ts";
import { fieldCellOf } from "../okr/field-cell.ts";
import type { FieldName } from "../okr/fields.ts";
import { changesTab } from "../okr/own-tabs.ts";
import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import type { Agreed } from "../okr/row-key.ts";
import { statusWords } from "../okr/status-words.ts";
import { changeColumns } from "../reading/logs/changes.ts";
import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { type Edit, sameContent } from "../sheet/edit.ts";
import { displayText } from "../sheet/format.ts";
import { textAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";
import { agreeOn } from "./explain-change.ts";
import { appendLines, type LogEntry } from "./log/append-lines.ts";
import { sharedValue, writeWithin } from "./within-cell.ts";
import { writeFigure } from "./write-figure.ts";

/** What can be adjusted in the middle of a cycle. */
export type Amendment =
  | { readonly kind: "target" | "start" | "due" | "owner" | "wording"; readonly to: string }
  | { readonly kind: "dropped" };

export interface AmendInput {
  /** Id of the key result or objective. */
  readonly item: string;
  readonly amendment: Amendment;
  /** Never empty: a change without a reason is what the team cannot learn from. */
  readonly reason: string;
  readonly by: string;
}

export type Amended = { readonly edits: readonly Edit[] } | { readonly reason: string };

/** Changes a goal in its row and keeps what it was, what it is and why in the `Changes` tab. */
export function amend(workbook: Workbook, plan: Plan, input: AmendInput, today: IsoDate): Amended {
  const item = itemOf(plan, input.item);
  if (!item)
    return { reason: "This goal is no longer in the sheet. Check the sheet again and choose it anew." };
  if (input.reason.trim() === "") return { reason: "Say in a few words why, so that the team can follow." };
  const place = placeOf(plan, item, input.amendment.kind);
  if (!place)
    return {
      reason: `There is no ${columnOf[input.amendment.kind]} column for this goal. Add it with “Structure this sheet”, then change it.`,
    };
  const tab = tabById(workbook, place.tab);
  const field = fieldOf[input.amendment.kind];
  const shared = field ? sharedValue(workbook, item.fields, field) : null;
  const before = shared ?? (tab ? textAt(tab, place.row, place.column) : "");
  const to = input.amendment.kind === "dropped" ? statusWords.dropped : input.amendment.to.trim();
  const written =
    field && shared !== null
      ? writeWithin(workbook, place, field, shared, to)
      : writeFigure(workbook, place, field ?? "note", to);
  if (written === null)
    return {
      reason: `The cell of the ${columnOf[input.amendment.kind]} says more than that. Change it in the sheet.`,
    };
  if (to === before.trim() || written.every(changesNothing))
    return { reason: "That is what the sheet says already." };
  const line: LogEntry = {
    Date: { date: today },
    What: item.text,
    Change: input.amendment.kind,
    Before: before,
    After: to,
    Reason: input.reason.trim(),
    By: input.by,
    "Item id": item.id,
  };
  const side = sideOf[input.amendment.kind];
  const now = side
    ? { ...agreedOf(item), [side]: shared === null ? shownBy(written, workbook) : to }
    : agreedOf(item);
  return {
    edits: [
      ...written,
      ...agreeOn(workbook, item, [input.amendment.kind], now),
      ...appendLines(workbook, changesTab, changeColumns, [line]),
    ],
  };
}

const sideOf: Readonly<Partial<Record<ChangeKind, keyof Agreed>>> = {
  target: "target",
  start: "start",
  due: "due",
  owner: "owner",
  wording: "text",
};

/** What the cell shows once the edits are made. */
function shownBy(written: readonly Edit[], workbook: Workbook): string {
  const content = written.find((edit) => edit.kind === "cells" && edit.aspect === "content");
  if (content?.kind !== "cells" || content.aspect !== "content") return "";
  const tab = tabById(workbook, content.tab);
  const format = written.find((edit) => edit.kind === "cells" && edit.aspect === "format");
  const pattern =
    format?.kind === "cells" && format.aspect === "format"
      ? format.after[0]![0]!
      : (tab?.rows[content.row]?.[content.column]?.format ?? null);
  return displayText(content.after[0]![0]!.value, pattern);
}

function changesNothing(edit: Edit): boolean {
  return (
    edit.kind === "cells" && edit.aspect === "content" && sameContent(edit.before[0]![0]!, edit.after[0]![0]!)
  );
}

const fieldOf: Readonly<Partial<Record<ChangeKind, FieldName>>> = {
  target: "target",
  start: "start",
  due: "due",
  owner: "owner",
  dropped: "status",
};

const columnOf: Readonly<Record<Amendment["kind"], string>> = {
  target: "target",
  start: "start",
  due: "due date",
  owner: "owner",
  wording: "wording",
  dropped: "status",
};

function itemOf(plan: Plan, id: string): KeyResult | Objective | null {
  for (const objective of plan.objectives) {
    if (objective.id === id) return objective;
    const found = objective.keyResults.find((keyResult) => keyResult.id === id);
    if (found) return found;
  }
  return null;
}

/** The cell that an amendment writes to. A figure that shares its cell with the wording cannot be replaced alone. */
function placeOf(plan: Plan, item: KeyResult | Objective, kind: Amendment["kind"]): CellRef | null {
  if (kind === "wording") return item.cell;
  const cell = fieldCellOf(plan, item, fieldOf[kind]!);
  return cell && item.cell && cell.row === item.cell.row && cell.column === item.cell.column ? null : cell;
}
