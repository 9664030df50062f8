import type { Rectangle } from "../../../../shared/sheet/address.ts";
import { columnName } from "../../../../shared/sheet/address.ts";
import { state } from "../state.ts";
import { paintCell, paintFill } from "./cells.ts";
import { geometryOf, headerHeight, headerWidth, mergeAt } from "./geometry.ts";
import { type Pane, type View, xOf, yOf } from "./panes.ts";

const colors = {
  grid: "#e2e3e3",
  headerFill: "#ffffff",
  headerLine: "#c9cccf",
  headerText: "#444746",
  inSelection: "#d3e3fd",
  whole: "#0b57d0",
  freeze: "#bdc1c6",
};

interface Span {
  readonly first: number;
  readonly last: number;
}

/** The rows (or columns) that a pane shows. */
function visible(pane: Pane, view: View): { rows: Span; columns: Span } {
  const { rows, columns } = geometryOf(state.tab);
  const { zoom } = state;
  const height = pane.canvas.clientHeight / zoom;
  const width = pane.canvas.clientWidth / zoom;
  const top = rows.frozenSize + view.scrollY / zoom;
  const left = columns.frozenSize + view.scrollX / zoom;
  return {
    rows:
      pane.band === "fixed"
        ? { first: 0, last: rows.frozen - 1 }
        : { first: Math.max(rows.frozen, rows.at(top)), last: rows.at(top + height) },
    columns:
      pane.side === "left"
        ? { first: 0, last: columns.frozen - 1 }
        : { first: Math.max(columns.frozen, columns.at(left)), last: columns.at(left + width) },
  };
}

export function paintPane(pane: Pane, view: View): void {
  const context = pane.canvas.getContext("2d");
  if (!context || pane.canvas.width === 0 || pane.canvas.height === 0) return;
  const ratio = window.devicePixelRatio;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const width = pane.canvas.width / ratio;
  const height = pane.canvas.height / ratio;
  context.fillStyle = "#f0f1f3";
  context.fillRect(0, 0, width, height);
  const seen = visible(pane, view);
  const top = pane.band === "fixed" ? headerHeight() : 0;
  const left = pane.side === "left" ? headerWidth() : 0;
  context.save();
  context.beginPath();
  context.rect(left, top, width - left, height - top);
  context.clip();
  paintCells(context, pane, view, seen);
  context.restore();
  if (pane.band === "fixed") paintColumnHeaders(context, pane, view, seen.columns, width);
  if (pane.side === "left") paintRowHeaders(context, pane, view, seen.rows, height);
  if (pane.band === "fixed" && pane.side === "left") paintCorner(context);
  paintFreezeLines(context, pane, width, height);
}

function paintCells(
  context: CanvasRenderingContext2D,
  pane: Pane,
  view: View,
  { rows, columns }: { rows: Span; columns: Span },
): void {
  const { tab, zoom } = state;
  const geometry = geometryOf(tab);
  const boxes: { box: Box; row: number; column: number }[] = [];
  const merged = new Set<Rectangle>();
  // Text may run over from cells left of the view.
  const from = Math.max(pane.side === "left" ? 0 : geometry.columns.frozen, columns.first - 8);
  for (let row = rows.first; row <= rows.last; row++) {
    if (geometry.rows.size(row) === 0) continue;
    for (let column = from; column <= columns.last; column++) {
      const merge = mergeAt(tab, row, column);
      if (merge) {
        merged.add(merge);
        continue;
      }
      if (geometry.columns.size(column) === 0) continue;
      const box = {
        x: xOf(pane, column, view),
        y: yOf(pane, row, view),
        width: geometry.columns.size(column) * zoom,
        height: geometry.rows.size(row) * zoom,
      };
      boxes.push({ box, row, column });
    }
  }
  for (const merge of merged) {
    const x = xOf(pane, merge.column, view);
    const y = yOf(pane, merge.row, view);
    const box = {
      x,
      y,
      width: xOf(pane, merge.column + merge.columns, view) - x,
      height: yOf(pane, merge.row + merge.rows, view) - y,
    };
    boxes.push({ box, row: merge.row, column: merge.column });
  }
  for (const { box, row, column } of boxes) paintFill(context, box, row, column, colors.grid);
  for (const { box, row, column } of boxes) paintCell(context, box, row, column);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function header(
  context: CanvasRenderingContext2D,
  box: Box,
  text: string,
  how: "plain" | "in" | "whole",
): void {
  context.fillStyle = how === "whole" ? colors.whole : how === "in" ? colors.inSelection : colors.headerFill;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = colors.headerLine;
  context.fillRect(box.x, box.y + box.height - 1, box.width, 1);
  context.fillRect(box.x + box.width - 1, box.y, 1, box.height);
  context.fillStyle = how === "whole" ? "#ffffff" : how === "in" ? "#041e49" : colors.headerText;
  context.font = `${how === "plain" ? "" : "500 "}${11 * Math.min(state.zoom, 1.3)}px Roboto, Arial, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
}

function howSelected(index: number, from: number, count: number, all: boolean): "plain" | "in" | "whole" {
  if (index < from || index >= from + count) return "plain";
  return all ? "whole" : "in";
}

function paintColumnHeaders(
  context: CanvasRenderingContext2D,
  pane: Pane,
  view: View,
  span: Span,
  width: number,
): void {
  const { columns, rows } = geometryOf(state.tab);
  const { range } = state.selection;
  const left = pane.side === "left" ? headerWidth() : 0;
  context.save();
  context.beginPath();
  context.rect(left, 0, width - left, headerHeight());
  context.clip();
  for (let column = span.first; column <= span.last; column++) {
    if (columns.size(column) === 0) continue;
    const box = {
      x: xOf(pane, column, view),
      y: 0,
      width: columns.size(column) * state.zoom,
      height: headerHeight(),
    };
    header(
      context,
      box,
      columnName(column),
      howSelected(column, range.column, range.columns, range.rows >= rows.count),
    );
    if (column > 0 && columns.size(column - 1) === 0) paintHiddenMark(context, box.x, box.height / 2, true);
  }
  context.restore();
}

function paintRowHeaders(
  context: CanvasRenderingContext2D,
  pane: Pane,
  view: View,
  span: Span,
  height: number,
): void {
  const { rows, columns } = geometryOf(state.tab);
  const { range } = state.selection;
  const top = pane.band === "fixed" ? headerHeight() : 0;
  context.save();
  context.beginPath();
  context.rect(0, top, headerWidth(), height - top);
  context.clip();
  for (let row = span.first; row <= span.last; row++) {
    if (rows.size(row) === 0) continue;
    const box = { x: 0, y: yOf(pane, row, view), width: headerWidth(), height: rows.size(row) * state.zoom };
    header(
      context,
      box,
      String(row + 1),
      howSelected(row, range.row, range.rows, range.columns >= columns.count),
    );
    if (row > 0 && rows.size(row - 1) === 0) paintHiddenMark(context, box.width / 2, box.y, false);
  }
  context.restore();
}

/** Two small arrows where lines are hidden. */
function paintHiddenMark(context: CanvasRenderingContext2D, x: number, y: number, across: boolean): void {
  context.fillStyle = "#5f6368";
  for (const side of [-1, 1]) {
    context.beginPath();
    if (across) {
      context.moveTo(x + side * 7, y);
      context.lineTo(x + side * 3, y - 4);
      context.lineTo(x + side * 3, y + 4);
    } else {
      context.moveTo(x, y + side * 7);
      context.lineTo(x - 4, y + side * 3);
      context.lineTo(x + 4, y + side * 3);
    }
    context.fill();
  }
}

function paintCorner(context: CanvasRenderingContext2D): void {
  context.fillStyle = colors.headerFill;
  context.fillRect(0, 0, headerWidth(), headerHeight());
  context.fillStyle = colors.freeze;
  context.fillRect(headerWidth() - 4, 0, 4, headerHeight());
  context.fillRect(0, headerHeight() - 4, headerWidth(), 4);
}

function paintFreezeLines(
  context: CanvasRenderingContext2D,
  pane: Pane,
  width: number,
  height: number,
): void {
  const { rows, columns } = geometryOf(state.tab);
  context.fillStyle = colors.freeze;
  if (pane.band === "fixed" && rows.frozen > 0) context.fillRect(0, height - 3, width, 3);
  if (pane.side === "left" && columns.frozen > 0) context.fillRect(width - 3, 0, 3, height);
}
