import { parseRange } from "../../../shared/sheet/address.ts";
import { geometryOf } from "./grid/geometry.ts";
import type { Grid } from "./grid/grid.ts";
import { state } from "./state.ts";

let grid: Grid | null = null;

/** "#gid=1&range=A3:B4" navigates without a reload; "?gid=1#gid=1" is what the address shows afterwards. */
export function followLocation(of: Grid): void {
  grid = of;
  const go = () => {
    const hash = new URLSearchParams(location.hash.slice(1));
    const query = new URLSearchParams(location.search);
    const gid = hash.get("gid") ?? query.get("gid");
    navigate(gid, hash.get("range") ?? query.get("range"));
  };
  addEventListener("hashchange", go);
  addEventListener("popstate", go);
  go();
}

/** Shows a tab, and selects a range on it where one is given. */
export function navigate(gid: string | null, range: string | null): void {
  const known = state.tabs.some((tab) => tab.id === gid);
  if (gid !== null && known && gid !== state.gid) {
    state.gid = gid;
    state.changed();
  }
  // A range may be open-ended ("5:5", "B:B") or name its tab; Sheets takes all of them.
  const rectangle = range === null ? null : readRange(range.replace(/^.*!/, ""));
  if (!rectangle || !grid) return;
  grid.select(rectangle.row, rectangle.column, {
    row: rectangle.row + rectangle.rows - 1,
    column: rectangle.column + rectangle.columns - 1,
  });
  grid.show(rectangle.row, rectangle.column);
}

function readRange(text: string) {
  const { rows, columns } = geometryOf(state.tab);
  const lines = /^(\d+):(\d+)$/.exec(text);
  if (lines)
    return {
      row: Number(lines[1]) - 1,
      rows: Number(lines[2]) - Number(lines[1]) + 1,
      column: 0,
      columns: columns.count,
    };
  const across = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  const range = across ? parseRange(`${across[1]}1:${across[2]}${rows.count}`) : parseRange(text);
  if (!range || range.row >= rows.count || range.column >= columns.count) return null;
  return {
    ...range,
    rows: Math.min(range.rows, rows.count - range.row),
    columns: Math.min(range.columns, columns.count - range.column),
  };
}

/** A person switched tabs: the address follows. */
export function showTab(gid: string): void {
  if (gid === state.gid) return;
  state.gid = gid;
  history.pushState(null, "", `${location.pathname}?gid=${gid}#gid=${gid}`);
  state.changed();
}

/** Once the selection has moved on, the address no longer names a range, so that the same link works again. */
export function forgetRange(): void {
  if (!/[#&]range=/.test(location.hash)) return;
  history.replaceState(null, "", `${location.pathname}?gid=${state.gid}#gid=${state.gid}`);
}
