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
 * 75 %". False where fewer than two columns measure.
 */
export function areMeasuredBelow(
  view: View,
  region: Region,
  columns: readonly Column[],
  text: number,
): boolean {
  const measuring = measuringColumns(columns);
  if (measuring.length < 2) return false;
  let isOpen = false;
  let bare = 0;
  let measured = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (view.text(row, text) === "") continue;
    if (isMeasured(view, row, measuring)) {
      measured++;
      isOpen = false;
    } else {
      if (isOpen) return false;
      isOpen = true;
      bare++;
    }
    if (bare === 0) return false;
  }
  return !isOpen && measured > bare;
}

/** "T1" over "1a", "1b": ids of rows without figures look like those of no row that has some. */
export function areNumberedApart(
  view: View,
  region: Region,
  columns: readonly Column[],
  text: number,
): boolean {
  const measuring = measuringColumns(columns);
  const ids = columns.find(({ column, profile }) => column < text && profile.identifier > 0.8);
  if (!ids) return false;
  const bare = new Set<string>();
  const measured = new Set<string>();
  for (let row = region.firstDataRow; row < region.end; row++) {
    if (view.text(row, text) === "") continue;
    (isMeasured(view, row, measuring) ? measured : bare).add(shapeOf(view.text(row, ids.column)));
  }
  return bare.size > 0 && measured.size > 0 && Array.from(bare).every((shape) => !measured.has(shape));
}

/** "A9.9" for "O1.2". */
const shapeOf = (id: string): string => id.replace(/\p{N}+/gu, "9").replace(/\p{L}+/gu, "A");
