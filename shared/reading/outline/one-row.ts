import type { FieldName } from "../../okr/fields.ts";
import { assignFields, columnsOf } from "../columns.ts";
import type { Parse } from "../parser.ts";
import type { Region } from "../segments.ts";
import type { View } from "../view.ts";

/** Fewer names say too little of what a row is about. */
const leastNames = 2;

/** The fields of a table with one row of data whose names are those of fields; none for any other table. */
export function fieldsOfOneRow(
  view: View,
  region: Region,
  parse: Parse,
): { readonly role: FieldName; readonly column: number; readonly text: string }[] {
  if (region.header === null || region.end !== region.firstDataRow + 1) return [];
  const fields = assignFields(columnsOf(view, region, parse), new Set(), new Map()).flatMap(
    ({ role, column, headerPoints }) =>
      headerPoints < 1 || role === "objective" || role === "keyResult" || role === "period"
        ? []
        : [{ role, column, text: view.text(region.firstDataRow, column) }],
  );
  return fields.length < leastNames ? [] : fields;
}
