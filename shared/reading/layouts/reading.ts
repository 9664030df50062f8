import type { Assigned } from "../columns.ts";
import type { TableDraft } from "../draft.ts";
import type { Line } from "../lines.ts";
import type { Region } from "../segments.ts";
import type { View } from "../view.ts";

/** All that a layout needs to read the rows of a table. */
export interface TableReading {
  readonly view: View;
  readonly lines: readonly Line[];
  readonly region: Region;
  readonly table: TableDraft;
  readonly assigned: readonly Assigned[];
  /** Columns between objective and key result whose cells differ within an objective: they are the key results' own. */
  readonly shared: ReadonlySet<number>;
  readonly idColumn: number | null;
  /** The id differs on every row: it is the key results' own. */
  readonly numbersRows: boolean;
}
