import type { FieldName } from "../okr/fields.ts";
import type { Column } from "./columns.ts";
import type { Profile } from "./profile.ts";
import type { Region } from "./segments.ts";
import { readBar } from "./values/fractions.ts";
import type { View } from "./view.ts";

/** Rows on which columns are compared with the wording. */
const compared = 40;

/**
 * Columns without a name: figures that stand in the wording of most rows ("95 %" beside "answer 95 %
 * of calls") are targets, and a word or two that comes back from row to row right behind the wording is who owns it.
 */
export function nameUnnamed(
  view: View,
  region: Region,
  columns: readonly Column[],
): ReadonlyMap<number, FieldName> {
  const named = new Map<number, FieldName>();
  for (const [bars, percents] of besideBars(view, region, columns)) {
    named.set(bars, "note");
    named.set(percents, "progress");
  }
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

/** "🟩🟩⬜⬜⬜ | 40 %" under one name: the columns of bars and those of their figures. */
function besideBars(view: View, region: Region, columns: readonly Column[]): [number, number][] {
  return columns.flatMap(({ column, said, profile }, i): [number, number][] => {
    const next = columns[i + 1];
    if ((said.get("progress") ?? 0) < 0.6 || next?.header !== "" || next.profile.percent < 0.8) return [];
    const text = view.text(region.firstDataRow, column);
    return profile.number > 0.8 && readBar(text) !== null ? [[column, next.column]] : [];
  });
}

/** Whether the figures of a column stand in the wording of their rows, more often than not. */
function standsIn(view: View, region: Region, column: number, wording: number): boolean {
  const { rows, same } = standingIn(view, region, column, wording);
  return same >= 2 && same * 2 > rows;
}

/** Figures of a text, but not the one in "E2E". */
const figures = /(?<![\p{L}\p{Nd}])\p{Nd}(?:[\p{Nd}.,]*\p{Nd})?/gu;

/** On how many rows with a figure in a column the wording has the same figure. */
export function standingIn(
  view: View,
  region: Region,
  column: number,
  wording: number,
): { readonly rows: number; readonly same: number } {
  let rows = 0;
  let same = 0;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + compared); row++) {
    const figure = view.text(row, column).match(figures)?.[0];
    if (figure === undefined) continue;
    rows++;
    if (Array.from(view.text(row, wording).match(figures) ?? []).includes(figure)) same++;
  }
  return { rows, same };
}

/** Names, or a word or two that comes back. */
export function mayBeOwners(profile: Profile): boolean {
  if (profile.names + profile.people > 0.5) return true;
  const isWord = profile.shortText > 0.8 && profile.words <= 2 && profile.words >= 1;
  return isWord && profile.status + profile.light < 0.2 && profile.distinct < profile.filled;
}
