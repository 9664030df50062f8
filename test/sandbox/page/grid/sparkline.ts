import type { Sparkline } from "../../document/style.ts";
import type { Box } from "./paint.ts";

const palette = ["#1f77b4", "#ff7f0e"];

/** SPARKLINE's bars and lines. */
export function paintSparkline(
  context: CanvasRenderingContext2D,
  box: Box,
  { values, options }: Sparkline,
  zoom: number,
): void {
  const left = box.x + 3 * zoom;
  const top = box.y + 3 * zoom;
  const width = box.width - 7 * zoom;
  const height = box.height - 7 * zoom;
  if (values.length === 0 || width <= 0 || height <= 0) return;
  if (String(options.charttype ?? "line") === "bar") {
    const max = Number(options.max ?? values.reduce((sum, value) => sum + value, 0)) || 1;
    let x = left;
    values.forEach((value, index) => {
      const part = Math.min(left + width - x, Math.max(0, (width * value) / max));
      context.fillStyle = String(options[`color${(index % 2) + 1}`] ?? palette[index % 2]);
      context.fillRect(x, top, part, height);
      x += part;
    });
    return;
  }
  const low = Math.min(...values);
  const high = Math.max(...values);
  context.strokeStyle = String(options.color ?? palette[0]);
  context.lineWidth = 1.5 * zoom;
  context.beginPath();
  values.forEach((value, index) => {
    const x = left + (width * index) / Math.max(1, values.length - 1);
    const y = top + height - (height * (value - low)) / (high - low || 1);
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.stroke();
}
