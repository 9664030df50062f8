import type { Rectangle } from "../../../../shared/sheet/address.ts";
import { make } from "../elements.ts";
import { state } from "../state.ts";
import { geometryOf, whole } from "./geometry.ts";
import { boxIn, type Pane, type Panes, paneOf, type View } from "./panes.ts";

const thickness = 2;

/** The active cell's four edges, the selected range and the fill handle: elements over the canvas. */
export class Overlay {
  readonly #edges = Array.from({ length: 4 }, () =>
    make("div", { class: "range-border active-cell-border" }),
  );
  readonly #handle = make("div", { class: "autofill-cover" });
  readonly #copied = make("div", { class: "copied-range" });
  readonly #selections = new Map<Pane, HTMLElement>();
  copied: { gid: string; range: Rectangle } | null = null;

  place(panes: Panes, view: View): void {
    const { tab, selection } = state;
    const cell = whole(tab, selection.row, selection.column);
    const pane = paneOf(panes, cell.row, cell.column);
    const box = boxIn(pane, cell, view);
    const [left, top] = [box.x - 1, box.y - 1];
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    const edges = [
      [left, top, box.width + 1, thickness],
      [left, bottom - thickness, box.width + 1, thickness],
      [left, top, thickness, box.height + 1],
      [right - thickness, top, thickness, box.height + 1],
    ] as const;
    edges.forEach(([x, y, width, height], index) => {
      const edge = this.#edges[index]!;
      if (edge.parentElement !== pane.overlay) pane.overlay.append(edge);
      set(edge, x, y, width, height);
    });
    this.#placeSelections(panes, view);
    this.#placeHandle(panes, view);
    this.#placeCopied(panes, view);
  }

  #placeSelections(panes: Panes, view: View): void {
    const { tab, selection } = state;
    const { range } = selection;
    const { rows, columns } = geometryOf(tab);
    const cell = whole(tab, selection.row, selection.column);
    const single = range.rows <= cell.rows && range.columns <= cell.columns;
    for (const pane of panes.all) {
      let element = this.#selections.get(pane);
      if (!element) {
        element = make("div", { class: "selection" });
        pane.overlay.append(element);
        this.#selections.set(pane, element);
      }
      const part = intersect(range, {
        row: pane.band === "fixed" ? 0 : rows.frozen,
        rows: pane.band === "fixed" ? rows.frozen : rows.count - rows.frozen,
        column: pane.side === "left" ? 0 : columns.frozen,
        columns: pane.side === "left" ? columns.frozen : columns.count - columns.frozen,
      });
      if (single || !part) {
        element.style.display = "none";
        continue;
      }
      const box = boxIn(pane, part, view);
      element.style.display = "";
      set(element, box.x - 1, box.y - 1, box.width + 1, box.height + 1);
    }
  }

  #placeHandle(panes: Panes, view: View): void {
    const { range } = state.selection;
    const pane = paneOf(panes, range.row + range.rows - 1, range.column + range.columns - 1);
    const box = boxIn(pane, range, view);
    if (this.#handle.parentElement !== pane.overlay) pane.overlay.append(this.#handle);
    set(this.#handle, box.x + box.width - 5, box.y + box.height - 5, 8, 8);
  }

  #placeCopied(panes: Panes, view: View): void {
    if (!this.copied || this.copied.gid !== state.gid) {
      this.#copied.remove();
      return;
    }
    const pane = paneOf(panes, this.copied.range.row, this.copied.range.column);
    const box = boxIn(pane, this.copied.range, view);
    if (this.#copied.parentElement !== pane.overlay) pane.overlay.append(this.#copied);
    set(this.#copied, box.x - 1, box.y - 1, box.width + 1, box.height + 1);
  }
}

function set(element: HTMLElement, x: number, y: number, width: number, height: number): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}

function intersect(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
