import { agreedOf } from "../../okr/agreed.ts";
import type { KeyResult, Objective, Plan } from "../../okr/plan.ts";
import { type Agreed, readRowKey, wordingOf, writeRowKey } from "../../okr/row-key.ts";
import type { Edit } from "../../sheet/edit.ts";
import type { Tab, Workbook } from "../../sheet/workbook.ts";
import { type Frame, framesOf } from "./frame.ts";
import type { Step } from "./steps.ts";

/** Google keeps at most 30,000 characters of metadata for a sheet; identities come first, what was agreed has room below this. */
const roomForAgreed = 24_000;

/**
 * Gives every objective and key result an identity that stays with it when rows are sorted, moved or reworded: the one it has now, so that
 * check-ins made so far keep their key result. What is agreed is noted once; later changes of it are for a person to explain.
 */
export function addRowIds(frames: readonly Frame[]): Step[] {
  const taken = new Set<string>();
  return frames.flatMap((frame): Step[] => {
    const { tab } = frame;
    const items = new Map<number, KeyResult | Objective>();
    for (const objective of frame.objectives) {
      if (objective.cell?.tab === tab.id) items.set(objective.cell.row, objective);
    }
    // A row that holds an objective and its first key result belongs to the key result.
    for (const keyResult of frame.keyResults) items.set(keyResult.cell.row, keyResult);
    // Where two tables stand side by side a row belongs to the first.
    for (const row of [...items.keys()]) {
      if (taken.has(`${tab.id} ${row}`)) items.delete(row);
      taken.add(`${tab.id} ${row}`);
    }
    const edits = [...keysFor(tab, items)].flatMap(([row, after]): Edit[] => {
      const before = tab.rowKeys[row] ?? null;
      return before === after ? [] : [{ kind: "row-key", tab: tab.id, row, before, after }];
    });
    if (edits.length === 0) return [];
    const text = `${edits.length} rows keep their identity when you sort or move them (not visible)`;
    return [{ choice: "row-ids", tab: tab.id, range: frame.table.range, text, edits }];
  });
}

/**
 * In tabs whose rows have identities: puts each where its key result is now, and gives one to rows that came later. What a sort has left behind
 * on other rows would be lost when such a row is deleted.
 */
export function settleRowIds(workbook: Workbook, plan: Plan): Edit[] {
  const isKept = ({ tab }: Frame) => Object.keys(tab.rowKeys).length > 0;
  return addRowIds(framesOf(workbook, plan).frames.filter(isKept)).flatMap(({ edits }) => [...edits]);
}

function keysFor(tab: Tab, items: ReadonlyMap<number, KeyResult | Objective>): Map<number, string> {
  const known = new Map<string, Agreed | null>();
  for (const value of Object.values(tab.rowKeys)) {
    const key = readRowKey(value);
    known.set(key.id, key.agreed);
  }
  const full = new Map<number, string>();
  const short = new Map<number, string>();
  let size = 0;
  for (const [row, item] of items) {
    const key = { id: item.id, wording: wordingOf(item.text) };
    const written = writeRowKey({ ...key, agreed: known.get(item.id) ?? agreedOf(item) });
    size += written.length;
    full.set(row, written);
    short.set(row, writeRowKey({ ...key, agreed: null }));
  }
  return size <= roomForAgreed ? full : short;
}
