import type { FieldName } from "../okr/fields.ts";
import type { Column } from "./columns.ts";
import type { Profile } from "./profile.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Rows on which columns are compared with the wording. */
const compared = 40;

/**
 * Columns without a name in a table that names others: figures that stand in the wording of most rows ("95 %" beside "answer 95 %
 * of calls") are targets, and a word or two that comes back from row to row right behind the wording is who owns it.
 */
export function nameUnnamed(
  view: View,
  region: Region,
  columns: readonly Column[],
): ReadonlyMap<number, FieldName> {
  const named = new Map<number, FieldName>();
  if (columns.every(({ header }) => header === "")) return named;
  const isSaid = (field: FieldName) => columns.some(({ said }) => (said.get(field) ?? 0) > 0.5);
  const wording = columns.filter(
    ({ said, profile }) =>
      profile.sentence > 0.6 &&
      profile.words > 2.5 &&
      (said.size === 0 || said.has("objective") || said.has("keyResult")),
  );
  const last = wording[wording.length - 1];
  if (!last) return named;
  for (const { column, header, profile } of columns) {
    if (header !== "" || profile.filled < 2 || column < last.column) continue;
    if (profile.number > 0.8 && !isSaid("target")) {
      if (standsIn(view, region, column, last.column)) named.set(column, "target");
    } else if (column === last.column + 1 && !isSaid("owner") && mayBeOwners(profile))
      named.set(column, "owner");
  }
  return named;
}

/** Whether the figures of a column stand in the wording of their rows, more often than not. */
function standsIn(view: View, region: Region, column: number, wording: number): boolean {
  let rows = 0;
  let same = 0;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + compared); row++) {
    const figure = /\p{Nd}[\p{Nd}.,]*/u.exec(view.text(row, column))?.[0];
    if (figure === undefined) continue;
    rows++;
    if (Array.from(view.text(row, wording).match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []).includes(figure)) same++;
  }
  return same >= 2 && same * 2 > rows;
}

function mayBeOwners(profile: Profile): boolean {
  if (profile.names + profile.people > 0.5) return true;
  const isWord = profile.shortText > 0.8 && profile.words <= 2;
  return isWord && profile.status + profile.light < 0.2 && profile.distinct < profile.filled;
}
