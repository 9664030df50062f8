import type { Tab } from "../../shared/sheet/workbook.ts";
import {
  type Band,
  type Box,
  columnLines,
  type Grid,
  type Lines,
  project,
  rowLines,
  type Scale,
  sizeOf,
  startOf,
} from "./geometry.ts";

/** Further off than this, a badge stands beside the wrong row for somebody who looks closely: badges hide, the panel stays. */
const tolerance = 3;

/** What the page measured against what the tab's sizes predict. */
export interface Fit {
  /** unknown: the active cell has not been seen yet. off: the rows on screen are not where their heights say. */
  readonly state: "unknown" | "fits" | "off";
  readonly rows: Lines;
  readonly columns: Lines;
  readonly rowScale: Scale;
  readonly columnScale: Scale;
  /** Pixels between the predicted and the seen top of the active cell, before the offset; null where it was not seen. */
  readonly residual: number | null;
}

interface Sighting {
  readonly row: number;
  readonly box: Box;
  readonly band: Band;
  readonly key: string;
}

interface Hypothesis {
  readonly extra: number;
  readonly scrollUnits: Scale["scrollUnits"];
}

/** Zoom levels of the menu; others can be typed. */
const levels = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2];

/** Sightings that a hypothesis has to explain together. */
const remembered = 4;

/**
 * Finds how a tab's sizes turn into pixels, from the border of the active cell: the only element on the page that says where a cell
 * is. It keeps the last few sightings, so that two cells far apart settle what one cell leaves open.
 */
export class Calibration {
  readonly #tab: Tab;
  readonly #columns: Lines;
  readonly #hypotheses: readonly { readonly hypothesis: Hypothesis; readonly rows: Lines }[];
  #sightings: Sighting[] = [];
  #zoom: number | null = null;
  #chosen = 0;
  #fits = true;
  #offset = { rows: 0, columns: 0 };

  constructor(tab: Tab) {
    this.#tab = tab;
    this.#columns = columnLines(tab);
    this.#hypotheses = hypothesesFor(tab).map((hypothesis) => ({
      hypothesis,
      rows: rowLines(tab, hypothesis.extra),
    }));
  }

  /**
   * The fit for what is on the page now. While something moves (`isSettled` false) nothing is learnt and nothing judged: the border
   * follows the scrollbar a frame later.
   */
  fit(grid: Grid, isSettled: boolean): Fit {
    const zoom = this.#zoomOf(grid);
    if (zoom !== this.#zoom) {
      this.#sightings = [];
      this.#offset = { rows: 0, columns: 0 };
    }
    this.#zoom = zoom;
    const { active } = grid;
    let residual: number | null = null;
    if (active && isSettled) {
      this.#remember(active.range.row, active.range.rows, active.box, grid.rows, zoom);
      const choice = this.#choose(zoom);
      this.#fits = choice !== null;
      if (choice !== null) this.#chosen = choice;
      residual = this.#residualOf(this.#sightings[0]!, this.#chosen, zoom);
      if (this.#fits) {
        this.#offset.rows = residual;
        this.#offset.columns = this.#columnOffset(active, grid.columns, zoom);
      }
    }
    const { hypothesis, rows } = this.#hypotheses[this.#chosen]!;
    const scale = { zoom, scrollUnits: hypothesis.scrollUnits };
    return {
      state: this.#sightings.length === 0 ? "unknown" : this.#fits ? "fits" : "off",
      rows,
      columns: this.#columns,
      rowScale: { ...scale, offset: this.#offset.rows },
      columnScale: { ...scale, offset: this.#offset.columns },
      residual,
    };
  }

  /** A range's border begins at its first row, but the name box may name a range whose active cell is its last. */
  #remember(row: number, rows: number, box: Box, band: Band, zoom: number): void {
    const key = `${row},${rows},${box.top},${band.start},${band.scrolled}`;
    if (this.#sightings[0]?.key === key) return;
    const candidates = rows > 1 ? [row, row + rows - 1] : [row];
    const best = candidates
      .map((candidate) => ({ row: candidate, box, band, key }))
      .sort(
        (a, b) =>
          Math.abs(this.#residualOf(a, this.#chosen, zoom)) -
          Math.abs(this.#residualOf(b, this.#chosen, zoom)),
      )[0]!;
    // A row seen again replaces its earlier sighting: scrolling must not push out what other rows have shown.
    const others = this.#sightings.filter((sighting) => sighting.row !== best.row);
    this.#sightings = [best, ...others].slice(0, remembered);
  }

  /** The first hypothesis that explains every sighting, the present one first; else one that explains the newest; else null. */
  #choose(zoom: number): number | null {
    const order = [this.#chosen, ...this.#hypotheses.keys()];
    const explains = (index: number, sightings: readonly Sighting[]) =>
      sightings.every((sighting) => Math.abs(this.#residualOf(sighting, index, zoom)) <= tolerance);
    const all = order.find((index) => explains(index, this.#sightings));
    if (all !== undefined) return all;
    const newest = this.#sightings.slice(0, 1);
    if (!explains(this.#chosen, newest)) return null;
    this.#sightings = newest;
    return this.#chosen;
  }

  #residualOf(sighting: Sighting, index: number, zoom: number): number {
    const { hypothesis, rows } = this.#hypotheses[index]!;
    const scale = { zoom, scrollUnits: hypothesis.scrollUnits, offset: 0 };
    return sighting.box.top - project(startOf(rows, sighting.row), rows, sighting.band, scale);
  }

  #columnOffset(active: NonNullable<Grid["active"]>, band: Band, zoom: number): number {
    const { scrollUnits } = this.#hypotheses[this.#chosen]!.hypothesis;
    const at = startOf(this.#columns, active.range.column);
    const off = active.box.left - project(at, this.#columns, band, { zoom, scrollUnits, offset: 0 });
    return Math.abs(off) <= tolerance ? off : 0;
  }

  #zoomOf(grid: Grid): number {
    if (grid.zoomLabel !== null) return grid.zoomLabel;
    const { active } = grid;
    if (!active || active.range.rows > 1 || active.range.columns > 1 || this.#isMerged(active.range))
      return this.#zoom ?? 1;
    const width = sizeOf(this.#columns, active.range.column);
    const height = sizeOf(this.#hypotheses[this.#chosen]!.rows, active.range.row);
    // Columns are wider than rows are high, so their border tells the zoom more exactly.
    const raw = width > height ? active.box.width / width : active.box.height / height;
    if (!Number.isFinite(raw) || raw <= 0) return this.#zoom ?? 1;
    const slack = tolerance / Math.max(width, height);
    return levels.find((level) => Math.abs(level - raw) <= slack) ?? raw;
  }

  #isMerged({ row, column }: { row: number; column: number }): boolean {
    return this.#tab.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rows &&
        column >= merge.column &&
        column < merge.column + merge.columns,
    );
  }
}

/** A tab whose usual row is 20 px high states heights without the grid line, since Sheets' own usual row is 21 px. */
function hypothesesFor(tab: Tab): Hypothesis[] {
  const heights = new Map<number, number>();
  for (const height of tab.rowHeights ?? []) heights.set(height, (heights.get(height) ?? 0) + 1);
  const usual = [...heights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? defaultRow;
  const extras = usual === defaultRow - 1 ? [1, 0] : [0, 1];
  return extras.flatMap((extra) => [
    { extra, scrollUnits: "screen" as const },
    { extra, scrollUnits: "sheet" as const },
  ]);
}

const defaultRow = 21;
