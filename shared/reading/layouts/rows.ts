import type { FieldName } from "../../okr/fields.ts";
import type { FieldValue, SeriesPoint } from "../../okr/plan.ts";
import { type Wording, wordingOfItem } from "../clean.ts";
import type { Draft, TableDraft } from "../draft.ts";
import type { View } from "../view.ts";

interface Made {
  readonly fields: Partial<Record<FieldName, FieldValue>>;
  readonly series: SeriesPoint[];
}

/** An objective or key result from the cell that words it and the fields of its row. */
export function draftAt(
  view: View,
  table: TableDraft,
  kind: Draft["kind"],
  row: number,
  column: number,
  made: Made,
  parent: Draft | null,
  wording: Wording = wordingOfItem(view.text(row, column), kind),
): Draft {
  const { fields } = made;
  const parentField = fields.parent;
  // For a key result the parent column only says where it belongs; what an objective supports is a field of its own.
  if (kind === "keyResult" && parentField !== undefined) delete fields.parent;
  const draft: Draft = {
    kind,
    place: view.place(row, column),
    id: "",
    text: wording.text,
    number: wording.label?.number ?? null,
    fields,
    series: made.series,
    parent,
    parentKey: parentField?.text ?? null,
    key: fields.id?.text ?? null,
    isFormula: view.cell(row, column)?.formula != null,
    table,
  };
  table.items.push(draft);
  return draft;
}
