import type { ColumnRole } from "../okr/fields.ts";
import type { Column } from "./columns.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** What rows of key results are measured by. */
export const measures: ReadonlySet<ColumnRole> = new Set(["start", "target", "current", "progress"]);

/** A name of a column says so much that it measures. */
const sure = 0.5;

/** The columns that measure, by their names; a column that is hardly filled says nothing of its rows. */
function measuringColumns(columns: readonly Column[]): number[] {
  return columns.flatMap(({ column, said, profile }) =>
    profile.filled > 1 &&
    Array.from(said).some(([role, confidence]) => measures.has(role) && confidence > sure)
      ? [column]
      : [],
  );
}

/** Whether a row fills any of the columns that measure. */
export const isMeasured = (view: View, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => view.text(row, column) !== "");

/**
 * Whether rows without any figure stand each over rows that have some: "Full houses on weekdays", and below it "Seats sold | 54 % |
 * 75 %". "apart" where their ids look different too ("T1" over "1a", "1b"), "alike" where they do not or have none; null where rows
 * stand otherwise or fewer than two columns measure.
 */
export function measuredBelow(
  view: View,
  region: Region,
  columns: readonly Column[],
  text: number,
): "apart" | "alike" | null {
  const measuring = measuringColumns(columns);
  if (measuring.length < 2) return null;
  const ids = columns.find(({ column, profile }) => column < text && profile.identifier > 0.8);
  const shapes = { bare: new Set<string>(), measured: new Set<string>() };
  let isOpen = false;
  let bare = 0;
  let measured = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (view.text(row, text) === "") continue;
    const kind = isMeasured(view, row, measuring) ? "measured" : "bare";
    if (kind === "bare" && isOpen) return null;
    isOpen = kind === "bare";
    if (isOpen) bare++;
    else measured++;
    if (bare === 0) return null;
    if (ids) shapes[kind].add(shapeOf(view.text(row, ids.column)));
  }
  if (isOpen || measured <= bare) return null;
  return ids && Array.from(shapes.bare).every((shape) => !shapes.measured.has(shape)) ? "apart" : "alike";
}

/** "A9.9" for "O1.2". */
const shapeOf = (id: string): string => id.replace(/\p{N}+/gu, "9").replace(/\p{L}+/gu, "A");
