import type { Tab } from "../../shared/sheet/workbook.ts";
import { Calibration, type Fit } from "./calibration.ts";
import type { Grid } from "./geometry.ts";
import type { SheetsPage } from "./sheets-page.ts";

/** The page at one moment, measured once for all features. */
export interface Layout {
  readonly gid: string;
  readonly isEditing: boolean;
  /** Null where the page has no grid, or its tab has not been read. */
  readonly placed: { readonly grid: Grid; readonly fit: Fit } | null;
  /** Milliseconds that measuring took. */
  readonly cost: number;
}

/** After the last change the page is looked at for this many frames more: the sheet redraws a little later than it scrolls. */
const framesToSettle = 8;

/**
 * Follows the grid: one measuring pass a frame, only while something moves. Everything is read first; what features write then
 * is transforms.
 */
export class GridFollower {
  readonly #page: SheetsPage;
  readonly #tabOf: (gid: string) => Tab | null;
  readonly #callbacks = new Set<(layout: Layout) => void>();
  readonly #signal: AbortSignal;
  #calibration: { readonly tab: Tab; readonly of: Calibration } | null = null;
  #frame = 0;
  #quietFrames = 0;
  #mark = "";

  constructor(page: SheetsPage, tabOf: (gid: string) => Tab | null, signal: AbortSignal) {
    this.#page = page;
    this.#tabOf = tabOf;
    this.#signal = signal;
    page.onMove(() => this.look(), signal);
    signal.addEventListener("abort", () => cancelAnimationFrame(this.#frame));
  }

  onLayout(callback: (layout: Layout) => void, signal: AbortSignal): void {
    this.#callbacks.add(callback);
    signal.addEventListener("abort", () => this.#callbacks.delete(callback), { once: true });
    this.look();
  }

  /** Something may have moved: measures with the next frame. */
  look(): void {
    this.#quietFrames = 0;
    if (this.#frame === 0 && !this.#signal.aborted) this.#frame = requestAnimationFrame(() => this.#pass());
  }

  #pass(): void {
    this.#frame = 0;
    const begun = performance.now();
    const gid = this.#page.gid();
    const isEditing = this.#page.isEditing();
    const grid = this.#page.grid();
    const mark = grid ? markOf(grid, gid, isEditing) : `${gid} ${isEditing}`;
    const isSettled = mark === this.#mark;
    this.#mark = mark;
    this.#quietFrames = isSettled ? this.#quietFrames + 1 : 0;
    const placed = grid && this.#fit(gid, grid, isSettled);
    const layout: Layout = { gid, isEditing, placed, cost: performance.now() - begun };
    for (const callback of this.#callbacks) callback(layout);
    if (this.#quietFrames < framesToSettle && !this.#signal.aborted) {
      this.#frame = requestAnimationFrame(() => this.#pass());
    }
  }

  #fit(gid: string, grid: Grid, isSettled: boolean): Layout["placed"] {
    const tab = this.#tabOf(gid);
    if (!tab?.rowHeights || tab.rightToLeft) return null;
    if (this.#calibration?.tab !== tab) this.#calibration = { tab, of: new Calibration(tab) };
    return { grid, fit: this.#calibration.of.fit(grid, isSettled) };
  }
}

function markOf({ rows, columns, zoomLabel, active }: Grid, gid: string, isEditing: boolean): string {
  const box = active && [
    active.box.left,
    active.box.top,
    active.box.width,
    active.box.height,
    active.range.row,
    active.range.column,
  ];
  return [
    gid,
    isEditing,
    rows.frozenStart,
    rows.start,
    rows.end,
    rows.scrolled,
    columns.frozenStart,
    columns.start,
    columns.end,
    columns.scrolled,
    zoomLabel,
    box,
  ].join();
}
