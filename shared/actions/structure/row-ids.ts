import { writeRowKey } from "../../okr/row-key.ts";
import type { Edit } from "../../sheet/edit.ts";
import type { Frame } from "./frame.ts";
import type { Step } from "./steps.ts";

/**
 * Gives every objective and key result an identity that stays with its row when rows are sorted, moved or reworded: the
 * one it has now, so that check-ins made so far keep their key result.
 */
export function addRowIds(frames: readonly Frame[]): Step[] {
  return frames.flatMap((frame): Step[] => {
    const { tab } = frame;
    const rows = new Map<number, string>();
    for (const { cell, id, text } of frame.objectives) {
      if (cell?.tab === tab.id) rows.set(cell.row, writeRowKey(id, text));
    }
    // A row that holds an objective and its first key result belongs to the key result.
    for (const { cell, id, text } of frame.keyResults) rows.set(cell.row, writeRowKey(id, text));
    const edits = [...rows].flatMap(([row, after]): Edit[] => {
      const before = tab.rowKeys[row] ?? null;
      return before === after ? [] : [{ kind: "row-key", tab: tab.id, row, before, after }];
    });
    if (edits.length === 0) return [];
    const text = `${edits.length} rows keep their identity when you sort or move them (not visible)`;
    return [{ choice: "row-ids", tab: tab.id, range: frame.table.range, text, edits }];
  });
}
