import type { Fit } from "./calibration.ts";
import { type Grid, project, startOf, visibleLines } from "./geometry.ts";
import type { Lane } from "./lanes.ts";

/** full: glyph, bar and number. compact: glyph and number. mini: the same without its sign. ring: an objective's. glyph: the shape alone. */
export type BadgeForm = "full" | "compact" | "mini" | "ring" | "glyph";

/** Widths in pixels at full size. */
export const badgeWidths: Readonly<Record<BadgeForm, number>> = {
  full: 128,
  compact: 60,
  mini: 42,
  ring: 66,
  glyph: 16,
};
const badgeHeight = 20;
const air = 6;
/** Smaller than this nobody can read them. */
const smallest = 0.65;

/** Rows whose badges stand in one column: the key results, or the objectives, of one table. */
export interface Group {
  /** Index of the table. Its objectives stand in the column of its key results where that is free. */
  readonly table: number;
  readonly of: "key-results" | "objectives";
  readonly rows: readonly number[];
  /** Strips that are free in all of the rows. */
  readonly lanes: readonly Lane[];
  /** Where a badge would say most, in pixels at 100 % zoom: the right edge of the column with the claimed progress or status. */
  readonly anchor: number;
  /** The table's right edge: badges stand right of it where there is room, even if its last column has some too. */
  readonly end: number;
}

const forms: Readonly<Record<Group["of"], readonly BadgeForm[]>> = {
  "key-results": ["full", "compact", "mini"],
  objectives: ["ring"],
};

export interface Placement {
  readonly row: number;
  readonly form: BadgeForm;
  /** Viewport pixels of the badge's left edge and vertical middle. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Room right of the badge for an objective's ring. */
  readonly hasRingRoom: boolean;
  /** How far scrolling has moved the row, in pixels: everything in a pane moves by the same, so that a scroll is one transform. */
  readonly shift: number;
  /** The pane it is cut off at. */
  readonly pane: Pane;
}

export interface Pane {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places the badges of every visible row. Nothing is placed unless the calibration fits. */
export function placeBadges(groups: readonly Group[], grid: Grid, fit: Fit): Placement[] {
  if (fit.state !== "fits") return [];
  const shown = visibleLines(fit.rows, grid.rows, fit.rowScale);
  const placements: Placement[] = [];
  const spots = new Map<number, Spot>();
  const scrolledBy = -grid.rows.scrolled * (fit.rowScale.scrollUnits === "sheet" ? fit.rowScale.zoom : 1);
  for (const group of [...groups].sort(
    (a, b) => Number(a.of === "objectives") - Number(b.of === "objectives"),
  )) {
    const above = spots.get(group.table);
    const spot = (above && alignedSpot(group, above, grid, fit)) ?? spotFor(group, grid, fit, above);
    spots.set(group.table, spot);
    for (const row of group.rows) {
      const isFrozen = row < fit.rows.frozen;
      if (!isFrozen && (!shown || row < shown.first || row > shown.last)) continue;
      const top = project(startOf(fit.rows, row), fit.rows, grid.rows, fit.rowScale);
      // A row's end is measured as its own, since the first row after the frozen ones scrolls and they do not.
      const height = (startOf(fit.rows, row + 1) - startOf(fit.rows, row)) * fit.rowScale.zoom;
      if (height < 4) continue;
      const scale = Math.max(smallest, Math.min(1, (height - 1) / badgeHeight));
      placements.push({
        row,
        form: spot.form,
        x: spot.x,
        y: top + height / 2,
        scale,
        hasRingRoom: spot.form === "full" && spot.room >= badgeWidths.full + air + badgeWidths.ring,
        shift: isFrozen ? 0 : scrolledBy,
        pane: {
          left: spot.pane.left,
          right: spot.pane.right,
          top: isFrozen ? grid.rows.frozenStart : grid.rows.start,
          bottom: isFrozen ? grid.rows.start : grid.rows.end,
        },
      });
    }
  }
  return placements;
}

interface Spot {
  readonly form: BadgeForm;
  readonly x: number;
  readonly room: number;
  readonly isOuter: boolean;
  readonly pane: { readonly left: number; readonly right: number };
}

/**
 * Free space right of the table first, then the strip nearest to the claimed figure that can be seen; each with a full badge, then
 * with smaller ones. Where everything in sight is filled in, the shape alone stands in the row header, left of the row number.
 */
function spotFor(group: Group, grid: Grid, fit: Fit, near?: Spot): Spot {
  const anchor = near ? near.x : project(group.anchor, fit.columns, grid.columns, fit.columnScale);
  const end = project(group.end, fit.columns, grid.columns, fit.columnScale);
  const distance = ({ from, to }: Part) => Math.max(0, from - anchor, anchor - to);
  const visible = group.lanes.flatMap((lane) => visibleParts(lane, grid, fit));
  const isOuterFirst = !near || near.isOuter;
  const ordered = visible.sort(
    (a, b) => (isOuterFirst ? Number(b.isOuter) - Number(a.isOuter) : 0) || distance(a) - distance(b),
  );
  for (const form of forms[group.of]) {
    for (const part of ordered) {
      if (part.to - part.from < badgeWidths[form] + (part.isOuter ? 2 * air : air)) continue;
      const isBehind = part.from >= anchor - 1;
      const x = part.isOuter
        ? Math.max(part.from + air, Math.min(end + air, part.to - air - badgeWidths[form]))
        : isBehind
          ? part.from + air / 2
          : part.to - air / 2 - badgeWidths[form];
      return { form, x, room: part.to - x, isOuter: part.isOuter, pane: part.pane };
    }
  }
  const { frozenStart, start } = grid.columns;
  return {
    form: "glyph",
    x: frozenStart + 1,
    room: 0,
    isOuter: false,
    pane: { left: frozenStart, right: start },
  };
}

/** The same place as the key results' badges, where it is free in the objectives' rows too. */
function alignedSpot(group: Group, { x, pane, form, isOuter }: Spot, grid: Grid, fit: Fit): Spot | null {
  if (form === "glyph") return null;
  const own = forms[group.of][0]!;
  const room = group.lanes
    .flatMap((lane) => visibleParts(lane, grid, fit))
    .find((part) => part.from <= x && part.to >= x + badgeWidths[own]);
  return room ? { form: own, x, room: room.to - x, isOuter, pane } : null;
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isOuter: boolean;
  readonly pane: { readonly left: number; readonly right: number };
}

/** The parts of a strip that can be seen: in the frozen columns, and in the scrolling ones. */
function visibleParts(lane: Lane, grid: Grid, fit: Fit): Part[] {
  const { columns: band } = grid;
  const { columns, columnScale } = fit;
  const frozenSize = startOf(columns, columns.frozen);
  const isOuter = lane.to === Number.POSITIVE_INFINITY;
  const parts: Part[] = [];
  if (lane.from < frozenSize) {
    const from = project(lane.from, columns, band, columnScale);
    const to = lane.to < frozenSize ? project(lane.to, columns, band, columnScale) : band.start;
    parts.push({ from, to, isOuter: false, pane: { left: band.frozenStart, right: band.start } });
  }
  if (lane.to > frozenSize) {
    const from = Math.max(band.start, project(Math.max(lane.from, frozenSize), columns, band, columnScale));
    const to = isOuter ? band.end : Math.min(band.end, project(lane.to, columns, band, columnScale));
    if (to > from) parts.push({ from, to, isOuter, pane: { left: band.start, right: band.end } });
  }
  return parts;
}
