import type { Rectangle } from "../../../../shared/sheet/address.ts";
import { guard, make } from "../elements.ts";
import { state } from "../state.ts";
import { between, geometryOf, headerHeight, headerWidth, whole } from "./geometry.ts";
import { Overlay } from "./overlay.ts";
import { paintPane } from "./paint.ts";
import { boxIn, layOut, makePanes, type Panes, paneOf, split, type View } from "./panes.ts";

/** The grid of the shown tab: panes, scrollbars, painting, and what lies under the pointer. */
export class Grid {
  readonly root = make("div", { id: "waffle-grid-container" });
  readonly overlay = new Overlay();
  readonly #scrollY = make(
    "div",
    { class: "native-scrollbar native-scrollbar-ltr native-scrollbar-y" },
    make("div"),
  );
  readonly #scrollX = make(
    "div",
    { class: "native-scrollbar native-scrollbar-ltr native-scrollbar-x" },
    make("div"),
  );
  readonly #scrolls = new Map<string, { x: number; y: number }>();
  #panes: Panes | null = null;
  #gid = "";
  #due = false;
  onPaint: () => void = () => {};

  constructor() {
    this.root.append(this.#scrollY, this.#scrollX);
    for (const bar of [this.#scrollX, this.#scrollY]) bar.addEventListener("scroll", () => this.paintNow());
    this.root.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    new ResizeObserver(() => this.paintSoon()).observe(this.root);
    state.listen(() => this.paintSoon());
  }

  guardFromForeigners(): void {
    guard(document.getElementById("docs-editor-container")!);
  }

  get view(): View {
    return {
      width: Math.max(0, this.root.clientWidth - 15),
      height: Math.max(0, this.root.clientHeight - 15),
      scrollX: this.#scrollX.scrollLeft,
      scrollY: this.#scrollY.scrollTop,
    };
  }

  paintSoon(): void {
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => this.paintNow());
  }

  paintNow(): void {
    this.#due = false;
    if (state.tabs.length === 0) return;
    if (this.#gid !== state.gid || !this.#panes) this.#switchTab();
    const panes = this.#panes!;
    this.#sizeScrollbars();
    const { view } = this;
    layOut(panes, view);
    for (const pane of panes.all) paintPane(pane, view);
    this.overlay.place(panes, view);
    this.onPaint();
  }

  #switchTab(): void {
    if (this.#gid) this.#scrolls.set(this.#gid, { x: this.#scrollX.scrollLeft, y: this.#scrollY.scrollTop });
    this.#gid = state.gid;
    this.#panes?.container.remove();
    this.#panes = makePanes(state.gid);
    this.root.prepend(this.#panes.container);
    this.#sizeScrollbars();
    const at = this.#scrolls.get(this.#gid) ?? { x: 0, y: 0 };
    this.#scrollX.scrollLeft = at.x;
    this.#scrollY.scrollTop = at.y;
  }

  /** The scrollbars run beside the scrolling part only, in zoomed pixels. */
  #sizeScrollbars(): void {
    const { rows, columns } = geometryOf(state.tab);
    const at = split();
    const { width, height } = this.view;
    const spare = 40 * state.zoom;
    Object.assign(this.#scrollY.style, { top: `${at.y}px`, height: `${Math.max(0, height - at.y)}px` });
    Object.assign(this.#scrollX.style, { left: `${at.x}px`, width: `${Math.max(0, width - at.x)}px` });
    (this.#scrollY.firstChild as HTMLElement).style.height =
      `${(rows.total - rows.frozenSize) * state.zoom + spare}px`;
    (this.#scrollX.firstChild as HTMLElement).style.width =
      `${(columns.total - columns.frozenSize) * state.zoom + spare}px`;
  }

  #wheel(event: WheelEvent): void {
    if (event.ctrlKey) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 21 * state.zoom : 1;
    const [x, y] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    this.#scrollX.scrollLeft += x * unit;
    this.#scrollY.scrollTop += y * unit;
  }

  /** The cell under a point of the window; row or column −1 on a header. */
  hit(clientX: number, clientY: number): { row: number; column: number } {
    const box = this.root.getBoundingClientRect();
    const { rows, columns } = geometryOf(state.tab);
    const at = split();
    const [x, y] = [clientX - box.left, clientY - box.top];
    const { view } = this;
    const column =
      x < headerWidth()
        ? -1
        : columns.at(
            (x < at.x ? x - headerWidth() : x - at.x + view.scrollX + columns.frozenSize * state.zoom) /
              state.zoom,
          );
    const row =
      y < headerHeight()
        ? -1
        : rows.at(
            (y < at.y ? y - headerHeight() : y - at.y + view.scrollY + rows.frozenSize * state.zoom) /
              state.zoom,
          );
    return { row, column };
  }

  /** A range's rectangle in the window. */
  boxOf(range: Rectangle): DOMRect {
    const panes = this.#panes!;
    const pane = paneOf(panes, range.row, range.column);
    const box = boxIn(pane, range, this.view);
    const origin = pane.root.getBoundingClientRect();
    return new DOMRect(origin.left + box.x, origin.top + box.y, box.width, box.height);
  }

  /** The line whose edge lies under the pointer on a header, for resizing. */
  edgeUnder(
    clientX: number,
    clientY: number,
  ): { dimension: "rows" | "columns"; at: number; size: number } | null {
    const hit = this.hit(clientX, clientY);
    const { rows, columns } = geometryOf(state.tab);
    for (const shift of [0, -4]) {
      if (hit.row === -1 && hit.column >= 0) {
        const at = this.hit(clientX + shift, clientY).column;
        if (at < 0) continue;
        const box = this.boxOf({ row: 0, column: at, rows: 1, columns: 1 });
        if (Math.abs(box.right - clientX) <= 4) return { dimension: "columns", at, size: columns.size(at) };
      } else if (hit.column === -1 && hit.row >= 0) {
        const at = this.hit(clientX, clientY + shift).row;
        if (at < 0) continue;
        const box = this.boxOf({ row: at, column: 0, rows: 1, columns: 1 });
        if (Math.abs(box.bottom - clientY) <= 3) return { dimension: "rows", at, size: rows.size(at) };
      }
    }
    return null;
  }

  show(row: number, column: number): void {
    const { rows, columns } = geometryOf(state.tab);
    this.#sizeScrollbars();
    const at = split();
    const { view } = this;
    const cell = whole(state.tab, row, column);
    if (cell.row >= rows.frozen) {
      const top = (rows.starts[cell.row]! - rows.frozenSize) * state.zoom;
      const bottom = (rows.starts[cell.row + cell.rows]! - rows.frozenSize) * state.zoom;
      if (top < view.scrollY) this.#scrollY.scrollTop = top;
      else if (bottom > view.scrollY + view.height - at.y)
        this.#scrollY.scrollTop = Math.min(top, bottom - (view.height - at.y) + 6);
    }
    if (cell.column >= columns.frozen) {
      const left = (columns.starts[cell.column]! - columns.frozenSize) * state.zoom;
      const right = (columns.starts[cell.column + cell.columns]! - columns.frozenSize) * state.zoom;
      if (left < view.scrollX) this.#scrollX.scrollLeft = left;
      else if (right > view.scrollX + view.width - at.x)
        this.#scrollX.scrollLeft = Math.min(left, right - (view.width - at.x) + 6);
    }
    this.paintSoon();
  }

  /** Rows that fit into the scrolling part, for Page Up and Page Down. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.view.height - split().y) / (21 * state.zoom)) - 1);
  }

  select(row: number, column: number, to: { row: number; column: number } = { row, column }): void {
    state.select(between(state.tab, { row, column }, to));
    this.show(to.row, to.column);
  }
}
