import { sharesCell } from "../okr/field-cell.ts";
import type { FieldName } from "../okr/fields.ts";
import type { Fields } from "../okr/plan.ts";
import { rolesOfHeader } from "../reading/headers/index.ts";
import type { CellRef } from "../sheet/address.ts";
import { type Edit, setContent } from "../sheet/edit.ts";
import { textAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";

/**
 * A field's value as it was read, where its cell holds more than that: the "6" of "Target: 6" or of "Now: 4 | Target: 6". Null where
 * the cell holds the value alone.
 */
export function sharedValue(workbook: Workbook, fields: Fields, field: FieldName): string | null {
  const value = fields[field];
  const tab = value && tabById(workbook, value.cell.tab);
  return tab && sharesCell(tab, value) ? value.text.trim() : null;
}

/** Writes another value of a field into such a cell and leaves the rest of it as it is; null where it cannot be told which part is the value. */
export function writeWithin(
  workbook: Workbook,
  { tab, row, column }: CellRef,
  field: FieldName,
  standing: string,
  typed: string,
): Edit[] | null {
  const of = tabById(workbook, tab)!;
  const value = withValue(textAt(of, row, column), field, standing, typed.trim());
  return value === null ? null : [setContent(of, row, column, { value, formula: null })];
}

/** The name right before a value: "Target" of "Now: 4, Target: ". */
const nameBefore = /(\p{L}[^:：|｜;；·•*]*?)[\s*_]*[:：][\s*_]*$/u;

/** "Target: 6" with another value: "Target: 8". Of several places where the old one stands behind a colon, that of the field's own name. */
function withValue(text: string, field: FieldName, old: string, value: string): string | null {
  const places: { at: number; isNamed: boolean }[] = [];
  for (let at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + 1)) {
    const name = nameBefore.exec(text.slice(0, at))?.[1];
    if (name !== undefined)
      places.push({ at, isNamed: rolesOfHeader(name).some(({ role }) => role === field) });
  }
  const named = places.filter(({ isNamed }) => isNamed);
  const [place, another] = named.length > 0 ? named : places;
  if (!place || another) return null;
  return text.slice(0, place.at) + value + text.slice(place.at + old.length);
}
