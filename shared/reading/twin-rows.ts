import { rolesOfHeader } from "./headers/index.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Pairs of rows that show it. */
const leastPairs = 2;
/** Rows of a column in which the first pair must stand. */
const soonest = 8;
/** Of the rows, the share that must stand in such pairs. */
const leastShare = 0.8;

/**
 * "plan" on the row of a key result and "actual" on the one below it, in a column of their own: the periods behind them are those of
 * the actual row. The table with one row for each; null where rows are no such twins.
 */
export function withoutTwins(view: View, region: Region): View | null {
  if (region.header === null) return null;
  for (let column = region.left + 1; column < region.right - 1; column++) {
    const twins = twinsBy(view, region, column);
    if (twins !== null) return asOne(view, region, column, twins);
  }
  return null;
}

/** The row of actuals by the row of its plan, where a column holds hardly anything but those words. */
function twinsBy(view: View, region: Region, column: number): ReadonlyMap<number, number> | null {
  const twins = new Map<number, number>();
  let rows = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    rows++;
    if (rows > soonest && twins.size === 0) return null;
    const kind = kindOf(text);
    if (kind === null) continue;
    const next = row + 1 < region.end ? kindOf(view.text(row + 1, column)) : null;
    if (next !== null && next !== kind && isBareUpTo(view, region, row + 1, column)) {
      if (kind === "plan") twins.set(row, row + 1);
      else twins.set(row + 1, row);
      rows++;
      row++;
    }
  }
  return twins.size >= leastPairs && twins.size * 2 >= rows * leastShare ? twins : null;
}

function kindOf(text: string): "plan" | "actual" | null {
  if (text.length > 12) return null;
  const role = rolesOfHeader(text)[0]?.role;
  return role === "target" ? "plan" : role === "current" ? "actual" : null;
}

/** Whether nothing stands left of a cell in its row. */
function isBareUpTo(view: View, region: Region, row: number, column: number): boolean {
  for (let at = region.left; at < column; at++) if (view.text(row, at) !== "") return false;
  return true;
}

function asOne(view: View, region: Region, column: number, twins: ReadonlyMap<number, number>): View {
  const upper = new Map(Array.from(twins).map(([plan, actual]) => [Math.min(plan, actual), actual] as const));
  const lower = new Set(Array.from(twins).map(([plan, actual]) => Math.max(plan, actual)));
  const isInside = (row: number, at: number) =>
    row >= region.firstDataRow && row < region.end && at >= column && at < region.right;
  /** The row whose cell stands for that of a row; −1 where none does. */
  const source = (row: number, at: number): number => {
    if (!isInside(row, at)) return row;
    return lower.has(row) || at === column ? -1 : (upper.get(row) ?? row);
  };
  return {
    ...view,
    cell: (row, at) => (source(row, at) < 0 ? null : view.cell(source(row, at), at)),
    text: (row, at) => (source(row, at) < 0 ? "" : view.text(source(row, at), at)),
    place: (row, at) => view.place(source(row, at) < 0 ? row : source(row, at), at),
  };
}
