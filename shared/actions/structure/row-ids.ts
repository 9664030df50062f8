import type { CellRef } from "../../sheet/address.ts";
import type { Edit } from "../../sheet/edit.ts";
import type { Frame } from "./frame.ts";
import type { Step } from "./steps.ts";

/** Gives every objective and key result an identity that stays with its row when rows are sorted or moved. */
export function addRowIds(frames: readonly Frame[]): Step[] {
  const taken = new Set(frames.flatMap(({ tab }) => Object.values(tab.rowKeys)));
  return frames.flatMap((frame): Step[] => {
    const { tab } = frame;
    const items: { cell: CellRef; text: string; prefix: string }[] = [];
    for (const objective of frame.objectives) {
      // An objective that shares its row with a key result leaves the row's identity to it.
      const own = objective.cell && !frame.keyResults.some(({ cell }) => cell.row === objective.cell?.row);
      if (own && objective.cell) items.push({ cell: objective.cell, text: objective.text, prefix: "o" });
    }
    for (const { cell, text } of frame.keyResults) items.push({ cell, text, prefix: "kr" });
    const edits = items
      .filter(({ cell }) => cell.tab === tab.id && tab.rowKeys[cell.row] === undefined)
      .map(({ cell, text, prefix }): Edit => {
        const after = freshKey(`${prefix}-${hash(`${tab.id}|${text}`)}`, taken);
        return { kind: "row-key", tab: tab.id, row: cell.row, before: null, after };
      });
    if (edits.length === 0) return [];
    const text = `${edits.length} rows keep their identity when you sort or move them (not visible)`;
    return [{ choice: "row-ids", tab: tab.id, range: frame.table.range, text, edits }];
  });
}

function freshKey(key: string, taken: Set<string>): string {
  let fresh = key;
  for (let n = 2; taken.has(fresh); n++) fresh = `${key}-${n}`;
  taken.add(fresh);
  return fresh;
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
