import { agreedOf } from "../okr/agreed.ts";
import type { ChangeKind } from "../okr/change.ts";
import { changesTab } from "../okr/own-tabs.ts";
import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import { readRowKey, wordingOf, writeRowKey } from "../okr/row-key.ts";
import { changeColumns } from "../reading/logs/changes.ts";
import { noticedChanges } from "../reading/noticed.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Edit } from "../sheet/edit.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { appendLines } from "./log/append-lines.ts";

export interface Explanation {
  readonly item: string;
  readonly kind: ChangeKind;
  readonly reason: string;
  readonly by: string;
}

/** Gives the reason for changes that were made in the sheet: they go into the log, and what stands there now is what is agreed. */
export function explainChange(
  workbook: Workbook,
  plan: Plan,
  { item: id, kind, reason, by }: Explanation,
  today: IsoDate,
): { readonly edits: readonly Edit[] } | { readonly reason: string } {
  if (reason.trim() === "") return { reason: "Say in a few words why, so that the team can follow." };
  const change = noticedChanges(workbook, plan, today).find(
    (noticed) => noticed.item === id && noticed.kind === kind,
  );
  const item = findItem(plan, id);
  if (!change || !item)
    return { reason: "This change is no longer in the sheet, or has its reason already." };
  const line = {
    Date: { date: today },
    What: change.text,
    Change: kind,
    Before: change.before,
    After: change.after,
    Reason: reason.trim(),
    By: by,
    "Item id": id,
  };
  return {
    edits: [...appendLines(workbook, changesTab, changeColumns, [line]), ...agreeOn(workbook, item, [kind])],
  };
}

const sides = { wording: "text", target: "target", start: "start", due: "due", owner: "owner" } as const;

const changeSides = ["target", "start", "due", "owner"] as const;

/** Brings what was agreed up to date for some sides of an item, in the metadata of the row that knows it. */
export function agreeOn(
  workbook: Workbook,
  item: KeyResult | Objective,
  kinds: readonly ChangeKind[],
  now = agreedOf(item),
): Edit[] {
  for (const tab of workbook.tabs) {
    for (const [row, before] of Object.entries(tab.rowKeys)) {
      const key = readRowKey(before);
      if (key.id !== item.id || !key.agreed) continue;
      const agreed = { ...key.agreed };
      for (const kind of kinds)
        if (kind in sides) agreed[sides[kind as keyof typeof sides]] = now[sides[kind as keyof typeof sides]];
      const after = writeRowKey({
        id: key.id,
        wording: kinds.includes("wording") ? wordingOf(now.text) : key.wording,
        agreed,
      });
      return after === before ? [] : [{ kind: "row-key", tab: tab.id, row: Number(row), before, after }];
    }
  }
  return [];
}

/** Takes what has been filled in since as agreed: a target that was empty when the cycle began. */
export function agreeOnFilledIn(workbook: Workbook, item: KeyResult | Objective): Edit[] {
  const now = agreedOf(item);
  for (const tab of workbook.tabs) {
    for (const value of Object.values(tab.rowKeys)) {
      const { id, agreed } = readRowKey(value);
      if (id !== item.id || !agreed) continue;
      const filled = changeSides.filter((kind) => agreed[sides[kind]] === "" && now[sides[kind]] !== "");
      return agreeOn(workbook, item, filled, now);
    }
  }
  return [];
}

function findItem(plan: Plan, id: string): KeyResult | Objective | undefined {
  return plan.objectives
    .flatMap((objective) => [objective, ...objective.keyResults])
    .find((item) => item.id === id);
}
