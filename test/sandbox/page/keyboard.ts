import type { Editor } from "./editor.ts";
import { geometryOf, type Lines, whole } from "./grid/geometry.ts";
import type { Grid } from "./grid/grid.ts";
import { forgetRange } from "./location.ts";
import { edit, state } from "./state.ts";

/** What keys do while a cell is selected or edited. Keys arrive at the cell editor, which always has the focus. */
export function listenToKeys(grid: Grid, editor: Editor): void {
  editor.input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const handled = editor.busy ? whileEditing(event, editor) : whileIdle(event, grid, editor);
    if (handled) event.preventDefault();
  });
}

function whileEditing(event: KeyboardEvent, editor: Editor): boolean {
  const leave = (rows: number, columns: number) => {
    void editor.commit();
    editor.move(rows, columns);
    return true;
  };
  switch (event.key) {
    case "Enter":
      if (event.altKey || event.ctrlKey) return !document.execCommand("insertText", false, "\n") || true;
      return leave(event.shiftKey ? -1 : 1, 0);
    case "Tab":
      return leave(0, event.shiftKey ? -1 : 1);
    case "Escape":
      editor.cancel();
      return true;
    case "F2":
      editor.mode = editor.mode === "enter" ? "edit" : "enter";
      return true;
  }
  if (editor.mode !== "enter") return false;
  const arrow = arrows[event.key];
  return arrow ? leave(...arrow) : false;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function whileIdle(event: KeyboardEvent, grid: Grid, editor: Editor): boolean {
  const command = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  forgetRange();
  if (arrow) return go(grid, editor, arrow, command, event.shiftKey);
  if (command) return withCommand(event, grid);
  const { row, column, range } = state.selection;
  const { rows, columns } = geometryOf(state.tab);
  switch (event.key) {
    case "Enter":
      if (event.altKey) return false;
      if (event.shiftKey) editor.move(-1, 0);
      else if (!editor.openChoices()) editor.start("edit");
      return true;
    case "F2":
      editor.start("edit");
      return true;
    case "Tab":
      editor.move(0, event.shiftKey ? -1 : 1);
      return true;
    case "Escape":
      grid.overlay.copied = null;
      grid.paintSoon();
      return true;
    case "Delete":
    case "Backspace":
      void edit({ action: "clear", tab: state.gid, range });
      return true;
    case "Home":
      grid.select(row, 0);
      return true;
    case "End":
      grid.select(row, columns.count - 1);
      return true;
    case "PageDown":
      grid.select(Math.min(rows.count - 1, row + grid.pageRows), column);
      return true;
    case "PageUp":
      grid.select(Math.max(0, row - grid.pageRows), column);
      return true;
    case " ": {
      const cell = state.cell(row, column);
      if (cell?.validation?.kind !== "checkbox") break;
      void edit({
        action: "enter",
        tab: state.gid,
        row,
        column,
        texts: [[cell.value === true ? "FALSE" : "TRUE"]],
      });
      return true;
    }
  }
  // The first character of an entry goes into the empty editor by itself.
  if (event.key.length === 1) editor.start("enter", "");
  return false;
}

function withCommand(event: KeyboardEvent, grid: Grid): boolean {
  const { range, row, column } = state.selection;
  const { rows, columns } = geometryOf(state.tab);
  const key = event.key.toLowerCase();
  const style = state.cell(row, column)?.style;
  switch (key) {
    case "z":
      void edit({ action: event.shiftKey ? "redo" : "undo" });
      return true;
    case "y":
      void edit({ action: "redo" });
      return true;
    case "b":
      void edit({ action: "style", tab: state.gid, range, style: { bold: !style?.bold } });
      return true;
    case "i":
      void edit({ action: "style", tab: state.gid, range, style: { italic: !style?.italic } });
      return true;
    case "a":
      grid.select(row, column);
      state.select({ row, column, range: { row: 0, column: 0, rows: rows.count, columns: columns.count } });
      return true;
    case "home":
      grid.select(0, 0);
      return true;
    case "end": {
      const last = state.tab.rows.length - 1;
      grid.select(Math.max(0, last), Math.max(0, ...state.tab.rows.map((cells) => cells.length - 1)));
      return true;
    }
  }
  return false;
}

function go(
  grid: Grid,
  editor: Editor,
  [rows, columns]: readonly [number, number],
  jump: boolean,
  extend: boolean,
): boolean {
  const { tab, selection } = state;
  if (!jump && !extend) {
    editor.move(rows, columns);
    return true;
  }
  const geometry = geometryOf(tab);
  const { range } = selection;
  const anchor = whole(tab, selection.row, selection.column);
  // The corner opposite the active cell is the one that moves.
  const far = extend
    ? {
        row: range.row < anchor.row ? range.row : range.row + range.rows - 1,
        column: range.column < anchor.column ? range.column : range.column + range.columns - 1,
      }
    : { row: selection.row, column: selection.column };
  const filled = (row: number, column: number) => (state.cell(row, column)?.text ?? "") !== "";
  const to = {
    row:
      rows === 0
        ? far.row
        : jump
          ? jumpAlong(geometry.rows, far.row, rows, (row) => filled(row, far.column))
          : geometry.rows.step(far.row, rows as 1 | -1),
    column:
      columns === 0
        ? far.column
        : jump
          ? jumpAlong(geometry.columns, far.column, columns, (column) => filled(far.row, column))
          : geometry.columns.step(far.column, columns as 1 | -1),
  };
  if (extend) grid.select(selection.row, selection.column, to);
  else grid.select(to.row, to.column);
  return true;
}

/** Ctrl+arrow: to the end of this block of filled cells, or to the next one. */
function jumpAlong(lines: Lines, from: number, by: number, filled: (index: number) => boolean): number {
  const direction = by as 1 | -1;
  let at = lines.step(from, direction);
  if (at === from) return from;
  const inside = filled(from) && filled(at);
  for (;;) {
    const next = lines.step(at, direction);
    if (next === at) return at;
    if (inside ? !filled(next) : filled(at)) return at;
    at = next;
  }
}
