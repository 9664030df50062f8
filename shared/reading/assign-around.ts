import { type Arrangement, textColumns } from "./arrangement.ts";
import { besideWording } from "./beside-wording.ts";
import { type Assigned, assignFields, type Column, isNumberedKeyResult } from "./columns.ts";
import { isTotal } from "./row-traits.ts";
import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/** Fields are assigned apart for the columns between objective and key result, so that both can have an owner. */
export function assignAround(
  columns: readonly Column[],
  arrangement: Arrangement,
  answers: ReadonlyMap<number, string>,
  view: View,
  region: Region,
): Assigned[] {
  const taken = new Set(textColumns(arrangement));
  for (const { column, header, profile } of columns)
    if (isNumberedKeyResult(header) && profile.words > 1.6) taken.add(column);
  // "O1", "KR 1.2" tell the kind of a row and are its id as well.
  const kind =
    arrangement.kind === "mixed"
      ? columns.find(({ column }) => column === arrangement.kindColumn)
      : undefined;
  if (kind && kind.profile.identifier > 0.6) taken.delete(kind.column);
  const renamed = besideWording(columns, arrangement, taken);
  if (arrangement.kind !== "pair") return assignFields(renamed, taken, answers);
  const low = Math.min(arrangement.objective, arrangement.keyResult);
  const high = Math.max(arrangement.objective, arrangement.keyResult);
  const ownGroup = renamed.filter(
    ({ column }) =>
      column < low || (column < high && !variesWithin(view, region, arrangement.objective, column)),
  );
  const hasTwo = ownGroup.some((left) =>
    renamed.some((right) => right.column > high && overlap(left, right)),
  );
  if (!hasTwo) return assignFields(renamed, taken, answers);
  const ownColumns = new Set(ownGroup.map(({ column }) => column));
  return [
    ...assignFields(ownGroup, taken, answers),
    ...assignFields(
      renamed.filter(({ column }) => !ownColumns.has(column)),
      taken,
      answers,
    ),
  ].sort((a, b) => a.column - b.column);
}

function overlap(a: Column, b: Column): boolean {
  for (const [role, confidence] of Array.from(a.said)) {
    if (confidence > 0.5 && (b.said.get(role) ?? 0) > 0.5) return true;
  }
  return false;
}

/** Whether a column differs between rows of one objective. */
function variesWithin(view: View, region: Region, objective: number, column: number): boolean {
  let group = "";
  let value = "";
  for (let row = region.firstDataRow; row < sampleEnd(region, 80); row++) {
    const o = view.text(row, objective);
    const text = view.text(row, column);
    if (o !== "" && o !== group) {
      group = o;
      value = text;
    } else if (text !== "" && text !== value && !isSum(view, region, row)) return true;
  }
  return false;
}

/** "Total | | 100 %", " | 100 % | Overall". */
function isSum(view: View, { left, right }: Region, row: number): boolean {
  for (let column = left; column < right; column++)
    if (isTotal(view.text(row, column).replace(/\s*[(（].*$/su, ""))) return true;
  return false;
}

/** Columns that differ between the key results of one objective: they speak of each key result, wherever they stand. */
export function sharedColumns(
  view: View,
  region: Region,
  arrangement: Arrangement,
  assigned: readonly Assigned[],
): ReadonlySet<number> {
  if (arrangement.kind !== "pair") return new Set();
  return new Set(
    assigned
      .filter(({ column }) => variesWithin(view, region, arrangement.objective, column))
      .map(({ column }) => column),
  );
}
