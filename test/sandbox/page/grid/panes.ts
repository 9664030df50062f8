import type { Rectangle } from "../../../../shared/sheet/address.ts";
import { make } from "../elements.ts";
import { state } from "../state.ts";
import { geometryOf, headerHeight, headerWidth } from "./geometry.ts";

/** One of the four parts of the grid, each with its own canvas and overlays. */
export interface Pane {
  readonly band: "fixed" | "scrollable";
  readonly side: "left" | "right";
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly overlay: HTMLElement;
}

export interface Panes {
  readonly container: HTMLElement;
  readonly all: readonly Pane[];
  readonly fixedBand: HTMLElement;
  readonly scrollBand: HTMLElement;
}

/** The containers of one tab, named as the real page names them. */
export function makePanes(gid: string): Panes {
  const panes: Pane[] = [];
  const band = (name: "fixed" | "scrollable") => {
    const inner = (["left", "right"] as const).map((side) => {
      const canvas = make("canvas", { dir: "ltr" });
      const overlay = make("div");
      const scrolling = make(
        "div",
        { class: "pane", id: name === "scrollable" ? `scrollable_${side}_0` : null },
        canvas,
        make("div", { class: "overlay-container-ltr" }, overlay),
      );
      const root = make(
        "div",
        { class: name === "fixed" ? "fixed4-inner-container" : "grid4-inner-container" },
        scrolling,
      );
      panes.push({ band: name, side, root, canvas, overlay });
      return root;
    });
    return make(
      "div",
      { id: `${gid}-${name}`, class: name === "scrollable" ? "grid-scrollable-wrapper" : null },
      ...inner,
    );
  };
  const fixedBand = band("fixed");
  const scrollBand = band("scrollable");
  const container = make(
    "div",
    { id: `${gid}-grid-container`, class: "grid-container" },
    make(
      "div",
      { id: `${gid}-grid-table-container` },
      make("div", { class: "grid-table-container fixed-table-container" }, fixedBand),
      make("div", { class: "grid-table-container" }, scrollBand),
    ),
  );
  return { container, all: panes, fixedBand, scrollBand };
}

export interface View {
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
}

/** Where the frozen part ends, in pixels from the grid's corner. */
export function split(): { x: number; y: number } {
  const { rows, columns } = geometryOf(state.tab);
  return {
    x: headerWidth() + columns.frozenSize * state.zoom,
    y: headerHeight() + rows.frozenSize * state.zoom,
  };
}

/** Lays the four panes out and sizes their canvases for the device's pixels. */
export function layOut(panes: Panes, view: View): void {
  const at = split();
  for (const pane of panes.all) {
    const left = pane.side === "left" ? 0 : at.x;
    const width = pane.side === "left" ? Math.min(at.x, view.width) : Math.max(0, view.width - at.x);
    const height = pane.band === "fixed" ? Math.min(at.y, view.height) : Math.max(0, view.height - at.y);
    Object.assign(pane.root.style, {
      left: `${left}px`,
      top: "0px",
      width: `${width}px`,
      height: `${height}px`,
    });
    const ratio = window.devicePixelRatio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (pane.canvas.width !== w || pane.canvas.height !== h) {
      pane.canvas.width = w;
      pane.canvas.height = h;
      Object.assign(pane.canvas.style, { width: `${width}px`, height: `${height}px` });
    }
  }
  panes.fixedBand.parentElement!.style.cssText = `top:0px;height:${at.y}px;width:${view.width}px`;
  panes.scrollBand.parentElement!.style.cssText =
    `top:${at.y}px;height:${Math.max(0, view.height - at.y)}px;width:${view.width}px`;
}

/** Left edge of a column within a pane. */
export function xOf(pane: Pane, column: number, view: View): number {
  const { columns } = geometryOf(state.tab);
  const start = columns.starts[column] ?? columns.total;
  return pane.side === "left"
    ? headerWidth() + start * state.zoom
    : (start - columns.frozenSize) * state.zoom - view.scrollX;
}

/** Top edge of a row within a pane. */
export function yOf(pane: Pane, row: number, view: View): number {
  const { rows } = geometryOf(state.tab);
  const start = rows.starts[row] ?? rows.total;
  return pane.band === "fixed"
    ? headerHeight() + start * state.zoom
    : (start - rows.frozenSize) * state.zoom - view.scrollY;
}

export function paneOf(panes: Panes, row: number, column: number): Pane {
  const { rows, columns } = geometryOf(state.tab);
  const band = row < rows.frozen ? "fixed" : "scrollable";
  const side = column < columns.frozen ? "left" : "right";
  return panes.all.find((pane) => pane.band === band && pane.side === side)!;
}

/** A range's rectangle within a pane, in CSS pixels with their fractions. */
export function boxIn(pane: Pane, range: Rectangle, view: View) {
  const x = xOf(pane, range.column, view);
  const y = yOf(pane, range.row, view);
  return {
    x,
    y,
    width: xOf(pane, range.column + range.columns, view) - x,
    height: yOf(pane, range.row + range.rows, view) - y,
  };
}
