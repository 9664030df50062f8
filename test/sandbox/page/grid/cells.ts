import type { Cell } from "../../../../shared/sheet/workbook.ts";
import { type SheetStyle, styleOf } from "../../document/style.ts";
import { state } from "../state.ts";
import { geometryOf } from "./geometry.ts";
import type { Box } from "./paint.ts";
import { paintSparkline } from "./sparkline.ts";
import { alignmentOf, fontOf, measure, wraps, wrapText } from "./text.ts";

const padding = 3;

export function paintFill(
  context: CanvasRenderingContext2D,
  box: Box,
  row: number,
  column: number,
  grid: string,
): void {
  const fill = state.tab.fills[`${row},${column}`]?.background ?? styleOf(state.cell(row, column)).background;
  const isChip = state.cell(row, column)?.validation?.kind === "list";
  context.fillStyle = fill && !isChip ? fill : "#ffffff";
  context.fillRect(box.x, box.y, box.width, box.height);
  if (fill && !isChip && fill !== "#ffffff") return;
  context.fillStyle = grid;
  context.fillRect(box.x, box.y + box.height - 1, box.width, 1);
  context.fillRect(box.x + box.width - 1, box.y, 1, box.height);
}

export function paintCell(context: CanvasRenderingContext2D, box: Box, row: number, column: number): void {
  const cell = state.cell(row, column);
  if (!cell) return;
  const { zoom } = state;
  if (cell.note) paintNoteMark(context, box);
  if (cell.validation?.kind === "checkbox") {
    paintCheckbox(context, box, cell.value === true);
    return;
  }
  const style: SheetStyle = styleOf(cell);
  if (style.sparkline) {
    paintSparkline(context, box, style.sparkline, zoom);
    return;
  }
  const fill = state.tab.fills[`${row},${column}`];
  if (cell.validation?.kind === "list") {
    paintChip(context, box, cell, fill?.background ?? style.background, fill?.color);
    return;
  }
  if (cell.text === "") return;
  paintText(
    context,
    box,
    cell,
    row,
    column,
    fill?.color ?? style.color ?? (style.link ? "#0b57d0" : "#1f1f1f"),
  );
}

function paintText(
  context: CanvasRenderingContext2D,
  box: Box,
  cell: Cell,
  row: number,
  column: number,
  color: string,
): void {
  const { zoom } = state;
  const style = styleOf(cell);
  context.font = fontOf(style, zoom);
  const lineHeight = ((style.fontSize ?? 10) * 4 * zoom * 1.2) / 3;
  const inner = box.width - 2 * padding * zoom;
  const align = alignmentOf(cell);
  const wrapped = wraps(cell, box.height / zoom);
  const lines = wrapped ? wrapText(context, cell.text, inner) : [cell.text.replace(/\n/g, " ")];
  const widest = Math.max(...lines.map((line) => measure(context, line)));
  let room: { x: number; width: number } = box;
  if (!wrapped && widest > inner && style.wrap !== "clip") {
    if (typeof cell.value === "number")
      lines[0] = "#".repeat(Math.max(1, Math.floor(inner / measure(context, "#"))));
    else room = overflow(box, widest + 2 * padding * zoom, align, row, column);
  }
  context.save();
  context.beginPath();
  context.rect(room.x, box.y, room.width - 1, box.height - 1);
  context.clip();
  if (room.width > box.width) {
    context.fillStyle = styleOf(cell).background ?? "#ffffff";
    const end = Math.min(room.width - 1, widest + 2 * padding * zoom);
    if (!state.tab.fills[`${row},${column}`])
      context.fillRect(align === "left" ? box.x + 1 : room.x, box.y + 1, end, box.height - 2);
  }
  context.fillStyle = color;
  context.textAlign = align;
  context.textBaseline = "alphabetic";
  const indent = (style.indent ?? 0) * 12 * zoom;
  const x =
    align === "left"
      ? box.x + padding * zoom + indent
      : align === "right"
        ? box.x + box.width - padding * zoom - 1
        : box.x + box.width / 2;
  const block = lines.length * lineHeight;
  const vertical = style.vertical ?? "bottom";
  const start =
    vertical === "top"
      ? box.y + padding * zoom
      : vertical === "middle"
        ? box.y + (box.height - block) / 2
        : box.y + box.height - block - padding * zoom;
  // What does not fit is cut at the bottom, so the first line stays.
  let y = Math.max(start, box.y + 1) + lineHeight * 0.8;
  for (const line of lines) {
    context.fillText(line, x, y);
    if (style.strike || style.underline || style.link) {
      const width = measure(context, line);
      const from = align === "left" ? x : align === "right" ? x - width : x - width / 2;
      context.fillRect(from, style.strike ? y - lineHeight * 0.25 : y + 1.5, width, 1);
    }
    y += lineHeight;
  }
  context.restore();
}

/** The cell's room together with the empty neighbours that its text may run over. */
function overflow(
  box: Box,
  needed: number,
  align: string,
  row: number,
  column: number,
): { x: number; width: number } {
  const { columns } = geometryOf(state.tab);
  const { zoom, tab } = state;
  const free = (c: number) => {
    const next = state.cell(row, c);
    return (
      (!next || (next.text === "" && !next.validation && next.formula === null)) &&
      !tab.merges.some(
        (m) => row >= m.row && row < m.row + m.rows && c >= m.column && c < m.column + m.columns,
      )
    );
  };
  let { x, width } = box;
  if (align !== "right") {
    for (let c = column + 1; c < columns.count && c !== columns.frozen && width < needed && free(c); c++)
      width += columns.size(c) * zoom;
  }
  if (align !== "left") {
    for (let c = column - 1; c >= 0 && c !== columns.frozen - 1 && width < needed && free(c); c--) {
      x -= columns.size(c) * zoom;
      width += columns.size(c) * zoom;
    }
  }
  return { x, width };
}

function paintChip(
  context: CanvasRenderingContext2D,
  box: Box,
  cell: Cell,
  background: string | undefined,
  color: string | undefined,
): void {
  const { zoom } = state;
  context.font = fontOf(styleOf(cell), zoom);
  const height = Math.min(18 * zoom, box.height - 3);
  const y = box.y + box.height - height - 2 * zoom;
  const x = box.x + 3 * zoom;
  const width = Math.min(box.width - 7 * zoom, Math.max(24 * zoom, box.width));
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width - 1, box.height - 1);
  context.clip();
  if (cell.text !== "") {
    context.fillStyle = background && background !== "#ffffff" ? background : "#e8eaed";
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fill();
  }
  context.fillStyle = color ?? styleOf(cell).color ?? "#1f1f1f";
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.save();
  context.beginPath();
  context.rect(x, y, width - 18 * zoom, height);
  context.clip();
  context.fillText(cell.text, x + 8 * zoom, y + height / 2 + 0.5);
  context.restore();
  const tip = { x: x + width - 11 * zoom, y: y + height / 2 + 2 * zoom };
  context.fillStyle = "#5f6368";
  context.beginPath();
  context.moveTo(tip.x - 4 * zoom, tip.y - 4 * zoom);
  context.lineTo(tip.x + 4 * zoom, tip.y - 4 * zoom);
  context.lineTo(tip.x, tip.y + zoom);
  context.fill();
  context.restore();
}

function paintCheckbox(context: CanvasRenderingContext2D, box: Box, checked: boolean): void {
  const size = 13 * state.zoom;
  const x = box.x + (box.width - size) / 2;
  const y = box.y + (box.height - size) / 2;
  context.strokeStyle = "#5f6368";
  context.fillStyle = "#5f6368";
  context.lineWidth = 1.5 * state.zoom;
  context.beginPath();
  context.roundRect(x, y, size, size, 2 * state.zoom);
  if (!checked) {
    context.stroke();
    return;
  }
  context.fill();
  context.strokeStyle = "#ffffff";
  context.lineWidth = 2 * state.zoom;
  context.beginPath();
  context.moveTo(x + size * 0.22, y + size * 0.52);
  context.lineTo(x + size * 0.42, y + size * 0.72);
  context.lineTo(x + size * 0.8, y + size * 0.28);
  context.stroke();
}

function paintNoteMark(context: CanvasRenderingContext2D, box: Box): void {
  const size = 6 * state.zoom;
  context.fillStyle = "#202124";
  context.beginPath();
  context.moveTo(box.x + box.width - 1 - size, box.y);
  context.lineTo(box.x + box.width - 1, box.y);
  context.lineTo(box.x + box.width - 1, box.y + size);
  context.fill();
}
