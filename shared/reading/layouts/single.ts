import { type Wording, wordingOf } from "../clean.ts";
import type { Draft } from "../draft.ts";
import { fieldAt, fieldColumns, readFields } from "../fields.ts";
import { structuralLabel } from "../headers/index.ts";
import type { Line } from "../lines.ts";
import type { Parse } from "../parser.ts";
import { wordingsOf } from "../parts.ts";
import { isAside } from "../row-traits.ts";
import { themeOf } from "../themes.ts";
import type { View } from "../view.ts";
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
  let objective: Draft | null = null;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, column);
    if (text === "") {
      if (kind !== "keyResult" || lines[row]!.filled === 0) continue;
      const besideId = wordingBesideId(view, lines[row]!, column);
      if (besideId !== null) {
        objective = draftAt(
          view,
          table,
          "objective",
          row,
          besideId,
          readFields(view, row, columns, parse),
          null,
        );
        continue;
      }
      const own = lines[row]!.filled === 1 ? headingOf(view, lines[row]!, column) : null;
      if (own) objective = draftAt(view, table, "objective", row, lines[row]!.first, bare(), null, own);
      continue;
    }
    const isAlone = lines[row]!.filled === 1;
    for (const wording of wordingsOf(text)) {
      if (isAside({ raw: text, isAlone, wording })) continue;
      draftAt(view, table, kind, row, column, readFields(view, row, columns, parse), objective, wording);
    }
  }
}

/** "O2" and then its wording, both left of the key results: the column of that wording. Null where a row has no such pair. */
function wordingBesideId(view: View, line: Line, column: number): number | null {
  const label = structuralLabel(view.text(line.row, line.first));
  if (label?.kind !== "objective" || label.number === null || label.rest !== "") return null;
  const next = line.first + 1;
  return next < column && /\p{L}/u.test(view.text(line.row, next)) ? next : null;
}

const bare = () => ({ fields: {}, series: [] });

/** "Objective 2: …" or "Axis 2 - …" alone on a row, left of the key results: the rows below belong to it. */
function headingOf(view: View, line: Line, column: number): Wording | null {
  if (line.first > column) return null;
  const text = view.text(line.row, line.first);
  const wording = wordingOf(text);
  if (wording.label) return wording.label.kind === "objective" && wording.text !== "" ? wording : null;
  const theme = themeOf(text);
  return theme === null ? null : wordingOf(theme);
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
    const id = fieldAt(view, row, column, "id", parse);
    if (id === null) continue;
    const made = readFields(view, row, columns, parse);
    draftAt(view, table, role, row, column, { ...made, fields: { ...made.fields, id } }, null);
  }
}
