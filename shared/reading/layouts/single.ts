import { fieldColumns, readFields } from "../fields.ts";
import type { Parse } from "../parser.ts";
import { wordingsOf } from "../parts.ts";
import { isAside } from "../row-traits.ts";
import type { TableReading } from "./reading.ts";
import { draftAt } from "./rows.ts";

/** A table of key results alone (its objective stands elsewhere), or of objectives alone. */
export function readSingle(
  reading: TableReading,
  kind: "objective" | "keyResult",
  column: number,
  parse: Parse,
): void {
  const { view, lines, region, table, assigned } = reading;
  const columns = fieldColumns(assigned, () => true);
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    const isAlone = lines[row]!.filled === 1;
    for (const wording of wordingsOf(text)) {
      if (isAside({ raw: text, isAlone, wording })) continue;
      draftAt(view, table, kind, row, column, readFields(view, row, columns, parse), null, wording);
    }
  }
}

/** Rows that name items by their numbers, for joining. */
export function readReferences(
  reading: TableReading,
  role: "objective" | "keyResult",
  column: number,
  parse: Parse,
): void {
  const { view, region, table, assigned } = reading;
  const columns = fieldColumns(assigned, () => true);
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (view.text(row, column) === "") continue;
    draftAt(view, table, role, row, column, readFields(view, row, columns, parse), null);
  }
}
