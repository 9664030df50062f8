import { agreedOf } from "../okr/agreed.ts";
import type { Change, ChangeKind } from "../okr/change.ts";
import type { FieldName } from "../okr/fields.ts";
import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import { type Agreed, type RowKey, readRowKey } from "../okr/row-key.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { readChanges } from "./logs/changes.ts";

const compared: readonly {
  readonly kind: ChangeKind;
  readonly side: keyof Agreed;
  readonly field: FieldName | null;
}[] = [
  { kind: "wording", side: "text", field: null },
  { kind: "target", side: "target", field: "target" },
  { kind: "start", side: "start", field: "start" },
  { kind: "due", side: "due", field: "due" },
  { kind: "owner", side: "owner", field: "owner" },
];

/**
 * Changes that somebody made in the sheet itself: where what stands there is not what was agreed. They are dated today, have no author, and
 * only lack a reason; `cell` is where the change shows. Filling in what was empty is no change.
 */
export function noticedChanges(workbook: Workbook, plan: Plan, today: IsoDate): Change[] {
  const keys = new Map<string, RowKey>();
  for (const tab of workbook.tabs) {
    for (const value of Object.values(tab.rowKeys)) {
      const key = readRowKey(value);
      if (key.agreed) keys.set(key.id, key);
    }
  }
  if (keys.size === 0) return [];
  const items = plan.objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  return [
    ...items.flatMap((item) => changesOf(item, keys.get(item.id)?.agreed ?? null, today)),
    ...droppedIn(
      items.filter(({ id }) => keys.has(id)),
      workbook,
      today,
    ),
  ];
}

/** Goals whose status was set to dropped in the sheet, with nothing in the log about it. */
function droppedIn(items: readonly (KeyResult | Objective)[], workbook: Workbook, today: IsoDate): Change[] {
  const dropped = items.filter(({ fields: { status } }) => {
    const parsed = status?.parsed;
    return parsed?.kind === "status" && parsed.status === "dropped";
  });
  if (dropped.length === 0) return [];
  const log = readChanges(workbook, today);
  const said = new Set([
    ...(log?.changes ?? []).flatMap(({ item, kind }) => (kind === "dropped" ? [item] : [])),
    ...(log?.closings ?? []).map(({ item }) => item),
  ]);
  return dropped
    .filter(({ id }) => !said.has(id))
    .map(({ id, text, fields, cell }) => ({
      item: id,
      text,
      date: today,
      kind: "dropped",
      before: "",
      after: fields.status!.text,
      reason: "",
      by: "",
      cell: fields.status!.cell ?? cell,
    }));
}

function changesOf(item: KeyResult | Objective, agreed: Agreed | null, today: IsoDate): Change[] {
  if (!agreed) return [];
  const now = agreedOf(item);
  return compared.flatMap(({ kind, side, field }): Change[] => {
    if (agreed[side] === "" || same(agreed[side], now[side])) return [];
    const cell = (field && item.fields[field]?.cell) ?? item.cell;
    return [
      {
        item: item.id,
        text: item.text,
        date: today,
        kind,
        before: agreed[side],
        after: now[side],
        reason: "",
        by: "",
        cell,
      },
    ];
  });
}

/** 45 % and 45.0% are the same figure, typed twice. */
function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\s+/g, "")
      .replace(/(\d)\.0+(?!\d)/g, "$1");
  return plain(a) === plain(b);
}
