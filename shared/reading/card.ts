import { fieldNames } from "../okr/fields.ts";
import { rolesOfHeader } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** How many different fields a card names at least, and what share of its rows. */
const leastFields = 3;
const leastShare = 0.4;
/** A longer table of two columns is no card. */
const mostRows = 16;

/**
 * "Item | Detail" over "Current value | 0", "Target | 1 customer", "Owner | CEO": a table that says one thing of one key result on
 * each row, and belongs to the line above it.
 */
export function isCard(view: View, lines: readonly Line[], region: Region): boolean {
  if (region.right - region.left !== 2) return false;
  // A word for target may look like the next card, so that the region ends early.
  let end = region.firstDataRow;
  while (
    lines[end]?.filled === 2 &&
    lines[end]!.first === region.left &&
    lines[end]!.last === region.left + 1
  )
    end++;
  const rows = end - region.firstDataRow;
  if (rows < leastFields || rows > mostRows) return false;
  const roles = new Set<string>();
  let named = 0;
  for (let row = region.firstDataRow; row < end; row++) {
    const text = view.text(row, region.left);
    const [best] = text.length > 40 ? [] : rolesOfHeader(text);
    if (!best || best.confidence < 0.6 || !isField(best.role)) continue;
    named++;
    roles.add(best.role);
  }
  return roles.size >= leastFields && named >= rows * leastShare;
}

/** "Type | Company" right below "Objective | Halve the queue": no header of two columns, but the next row of a card. */
export function isWithinCard(view: View, lines: readonly Line[], { header, left, right }: Region): boolean {
  if (header === null || right - left !== 2) return false;
  const above = lines[header.row - 1];
  if (above?.filled !== 2 || above.first !== left || above.last !== left + 1) return false;
  const isName = (row: number, column: number) =>
    (rolesOfHeader(view.text(row, column))[0]?.confidence ?? 0) > 0.6;
  return isName(above.row, left) && !isName(above.row, left + 1) && !isName(header.row, left + 1);
}

const fields: ReadonlySet<string> = new Set(fieldNames);
const isField = (role: string) => role !== "note" && role !== "id" && fields.has(role);
