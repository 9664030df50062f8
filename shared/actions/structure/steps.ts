import type { Rectangle } from "../../sheet/address.ts";
import { type Aspects, contentOf, type Edit } from "../../sheet/edit.ts";
import type { Tab } from "../../sheet/workbook.ts";
import type { StructureColumn } from "./words.ts";

export const extras = ["dropdowns", "formats", "bars", "colours", "freeze", "row-ids", "tabs"] as const;
export type Extra = (typeof extras)[number];
export type StructureChoice = StructureColumn | Extra;

/** One thing that structuring would do, for the preview. */
export interface Step {
  readonly choice: StructureChoice;
  readonly tab: string;
  /** Where it writes; null where it adds a tab. */
  readonly range: Rectangle | null;
  /** "New column H “Progress”: a formula for 11 key results". */
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** Sets one aspect of single cells of a column; cells that already have it are left out. */
export function columnEdits<A extends keyof Aspects>(
  tab: Tab,
  aspect: A,
  column: number,
  cells: readonly { readonly row: number; readonly after: Aspects[A] }[],
  read: (row: number) => Aspects[A],
): Edit[] {
  return cells
    .map(({ row, after }) => ({ row, before: read(row), after }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ row, before, after }) => {
      return {
        kind: "cells",
        aspect,
        tab: tab.id,
        row,
        column,
        before: [[before]],
        after: [[after]],
      } as unknown as Edit;
    });
}

export function contentAt(tab: Tab, row: number, column: number) {
  return contentOf(tab.rows[row]?.[column]);
}

/** The rectangle around some rows of one column. */
export function span(rows: readonly number[], column: number): Rectangle {
  const top = Math.min(...rows);
  return { row: top, column, rows: Math.max(...rows) - top + 1, columns: 1 };
}
