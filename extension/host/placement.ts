import type { Fit } from "./calibration.ts";
import { type Grid, project, startOf, visibleLines } from "./geometry.ts";
import type { Lane } from "./lanes.ts";

/** full: glyph, bar and number. compact: glyph and number. glyph: the shape alone, left of the row number. */
export type BadgeForm = "full" | "compact" | "glyph";

/** Widths at full size in pixels, with a pip. */
export const badgeWidths: Readonly<Record<BadgeForm, number>> = { full: 128, compact: 76, glyph: 16 };
export const badgeHeight = 20;
/** An objective's roll-up stands right of the badge of a key result on the same row. */
export const ringWidth = 66;
const air = 6;
/** Smaller than this nobody can read them. */
const smallest = 0.65;

/** What to place: rows with the strips that are free in all of them (one group for each table). */
export interface Group {
  readonly rows: readonly number[];
  readonly lanes: readonly Lane[];
}

export interface Placement {
  readonly row: number;
  readonly form: BadgeForm;
  /** Viewport pixels of the badge's left edge and vertical middle. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Room right of the badge for an objective's ring. */
  readonly hasRingRoom: boolean;
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
  for (const group of groups) {
    const spot = spotFor(group.lanes, grid, fit);
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
        hasRingRoom: spot.form === "full" && spot.room >= badgeWidths.full + air + ringWidth,
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
  readonly pane: { readonly left: number; readonly right: number };
}

/**
 * Free space right of the table first, then the rightmost strip between cells that can be seen, each with a full badge and then a
 * compact one. Where everything visible is filled in, the shape alone stands in the row header, left of the row number.
 */
function spotFor(lanes: readonly Lane[], grid: Grid, fit: Fit): Spot {
  const visible = lanes.flatMap((lane) => visibleParts(lane, grid, fit));
  const outer = visible.filter((part) => part.isOuter);
  const inner = visible.filter((part) => !part.isOuter).reverse();
  for (const form of ["full", "compact"] as const) {
    for (const part of [...outer, ...inner]) {
      if (part.to - part.from < badgeWidths[form] + 2 * air) continue;
      const x = part.isOuter ? part.from + air : part.to - air - badgeWidths[form];
      return { form, x, room: part.to - x, pane: part.pane };
    }
  }
  const { frozenStart, start } = grid.columns;
  return { form: "glyph", x: frozenStart + 1, room: 0, pane: { left: frozenStart, right: start } };
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
