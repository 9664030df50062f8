import { contentOf, sameContent } from "../../shared/sheet/edit.ts";
import type { Cell, Workbook } from "../../shared/sheet/workbook.ts";

/** A cell whose content or number format differs between two states of one workbook. */
export interface CellChange {
  /** Place of the tab in the workbook. */
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** The cells that differ between two states with the same tabs, in reading order. */
export function cellChanges(before: Workbook, after: Workbook): CellChange[] {
  const changes: CellChange[] = [];
  before.tabs.forEach((old, tab) => {
    const rows = after.tabs[tab]?.rows ?? [];
    for (let row = 0; row < Math.max(old.rows.length, rows.length); row++) {
      if (old.rows[row] === rows[row]) continue;
      const width = Math.max(old.rows[row]?.length ?? 0, rows[row]?.length ?? 0);
      for (let column = 0; column < width; column++) {
        const [was, is] = [old.rows[row]?.[column] ?? null, rows[row]?.[column] ?? null];
        if (was === is) continue;
        if (sameContent(contentOf(was), contentOf(is)) && (was?.format ?? null) === (is?.format ?? null))
          continue;
        changes.push({ tab, row, column, before: was, after: is });
      }
    }
  });
  return changes;
}
