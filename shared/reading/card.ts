import { fieldNames } from "../okr/fields.ts";
import { rolesOfHeader } from "./headers/index.ts";
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
export function isCard(view: View, region: Region): boolean {
  const rows = region.end - region.firstDataRow;
  if (region.right - region.left !== 2 || rows < leastFields || rows > mostRows) return false;
  const roles = new Set<string>();
  let named = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, region.left);
    const [best] = text.length > 40 ? [] : rolesOfHeader(text);
    if (!best || best.confidence < 0.6 || !isField(best.role)) continue;
    named++;
    roles.add(best.role);
  }
  return roles.size >= leastFields && named >= rows * leastShare;
}

const fields: ReadonlySet<string> = new Set(fieldNames);
const isField = (role: string) => role !== "note" && role !== "id" && fields.has(role);
