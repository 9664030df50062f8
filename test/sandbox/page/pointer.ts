import type { Editor } from "./editor.ts";
import { make, on } from "./elements.ts";
import { geometryOf, whole } from "./grid/geometry.ts";
import type { Grid } from "./grid/grid.ts";
import { gridMenu } from "./grid-menu.ts";
import { forgetRange } from "./location.ts";
import { openMenu } from "./popups.ts";
import { edit, state } from "./state.ts";

/** Mouse on the grid: select, drag, headers, resize, checkboxes, dropdowns, notes, the context menu. */
export function listenToPointer(grid: Grid, editor: Editor): void {
  on(grid.root, "mousedown", (event) => {
    if ((event.target as Element).closest(".native-scrollbar")) return;
    event.preventDefault();
    void editor.commit();
    editor.focus();
    forgetRange();
    const edge = event.button === 0 ? grid.edgeUnder(event.clientX, event.clientY) : null;
    if (edge) return resize(event, edge);
    const hit = grid.hit(event.clientX, event.clientY);
    if (event.button !== 0 && inSelection(hit.row, hit.column)) return;
    press(grid, editor, hit, event);
  });
  on(grid.root, "dblclick", (event) => {
    const hit = grid.hit(event.clientX, event.clientY);
    if (hit.row >= 0 && hit.column >= 0 && !editor.openChoices()) editor.start("edit");
  });
  on(grid.root, "contextmenu", (event) => {
    event.preventDefault();
    openMenu(event.clientX, event.clientY, gridMenu(editor), () => editor.focus());
  });
  const tip = make("div", { class: "docos-note" });
  on(grid.root, "mousemove", (event) => {
    const edge = event.buttons === 0 ? grid.edgeUnder(event.clientX, event.clientY) : null;
    grid.root.style.cursor = edge ? (edge.dimension === "columns" ? "col-resize" : "row-resize") : "";
    const hit = grid.hit(event.clientX, event.clientY);
    const note = hit.row >= 0 && hit.column >= 0 ? state.cell(hit.row, hit.column)?.note : undefined;
    if (!note) return tip.remove();
    const box = grid.boxOf(whole(state.tab, hit.row, hit.column));
    tip.textContent = note;
    Object.assign(tip.style, { left: `${box.right + 2}px`, top: `${box.top}px` });
    document.body.append(tip);
  });
  on(grid.root, "mouseleave", () => tip.remove());
}

function inSelection(row: number, column: number): boolean {
  const { range } = state.selection;
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}

function press(grid: Grid, editor: Editor, hit: { row: number; column: number }, event: MouseEvent): void {
  const { rows, columns } = geometryOf(state.tab);
  const { selection } = state;
  if (hit.row < 0 || hit.column < 0) {
    const range = {
      row: Math.max(0, hit.row),
      column: Math.max(0, hit.column),
      rows: hit.row < 0 ? rows.count : 1,
      columns: hit.column < 0 ? columns.count : 1,
    };
    state.select({ row: range.row, column: range.column, range });
    return;
  }
  if (event.shiftKey) {
    grid.select(selection.row, selection.column, hit);
    return;
  }
  grid.select(hit.row, hit.column);
  const cell = state.cell(hit.row, hit.column);
  if (cell?.validation?.kind === "checkbox" && event.button === 0) {
    const box = grid.boxOf(whole(state.tab, hit.row, hit.column));
    const onBox =
      Math.abs(event.clientX - box.left - box.width / 2) < 10 * state.zoom &&
      Math.abs(event.clientY - box.top - box.height / 2) < 10 * state.zoom;
    if (onBox)
      void edit({
        action: "enter",
        tab: state.gid,
        row: hit.row,
        column: hit.column,
        texts: [[cell.value === true ? "FALSE" : "TRUE"]],
      });
    return;
  }
  if (cell?.validation?.kind === "list" && event.button === 0) {
    const box = grid.boxOf(whole(state.tab, hit.row, hit.column));
    if (event.clientX > box.right - 24 * state.zoom) {
      editor.openChoices();
      return;
    }
  }
  if (event.button === 0) drag(grid, hit);
}

function drag(grid: Grid, from: { row: number; column: number }): void {
  const move = (event: MouseEvent) => {
    const to = grid.hit(event.clientX, event.clientY);
    if (to.row >= 0 && to.column >= 0) grid.select(from.row, from.column, to);
  };
  const stop = () => {
    removeEventListener("mousemove", move);
    removeEventListener("mouseup", stop);
  };
  addEventListener("mousemove", move);
  addEventListener("mouseup", stop);
}

function resize(event: MouseEvent, edge: { dimension: "rows" | "columns"; at: number; size: number }): void {
  const start = edge.dimension === "columns" ? event.clientX : event.clientY;
  const stop = (end: MouseEvent) => {
    removeEventListener("mouseup", stop);
    const moved = (edge.dimension === "columns" ? end.clientX : end.clientY) - start;
    if (Math.abs(moved) > 1)
      void edit({
        action: "resize",
        tab: state.gid,
        dimension: edge.dimension,
        at: edge.at,
        size: edge.size + moved / state.zoom,
      });
  };
  addEventListener("mouseup", stop);
}
