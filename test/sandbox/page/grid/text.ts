import type { Cell } from "../../../../shared/sheet/workbook.ts";
import { type SheetStyle, styleOf } from "../../document/style.ts";

const family = 'Arial, "Liberation Sans", "Noto Sans", sans-serif';
const widths = new Map<string, number>();

export function fontOf(style: SheetStyle, zoom: number): string {
  const size = ((style.fontSize ?? 10) * 4 * zoom) / 3;
  return `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${size}px ${family}`;
}

/** The text's advance; the context's font must be set. */
export function measure(context: CanvasRenderingContext2D, text: string): number {
  const key = `${context.font}\n${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = context.measureText(text).width;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}

/** Breaks text at spaces, and inside words that are wider than a line. Scripts without spaces break anywhere. */
export function wrapText(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.match(
      /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+\s*|\s+/g,
    ) ?? [""]) {
      if (measure(context, (line + word).trimEnd()) <= width) line += word;
      else {
        if (line !== "") lines.push(line.trimEnd());
        line = word;
        while (line.length > 1 && measure(context, line.trimEnd()) > width) {
          let cut = line.length - 1;
          while (cut > 1 && measure(context, line.slice(0, cut)) > width) cut--;
          lines.push(line.slice(0, cut));
          line = line.slice(cut);
        }
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

export function alignmentOf(cell: Cell): "left" | "center" | "right" {
  const { align } = styleOf(cell);
  if (align) return align;
  if (typeof cell.value === "boolean" || /^#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|ERROR)/.test(cell.text))
    return "center";
  return typeof cell.value === "number" ? "right" : "left";
}

/**
 * Whether a cell's text wraps. Files do not always say; a row tall enough for several lines then means that it does.
 */
export function wraps(cell: Cell, rowHeight: number): boolean {
  const { wrap } = styleOf(cell);
  if (wrap) return wrap === "wrap";
  return typeof cell.value === "string" && (rowHeight >= 34 || cell.text.includes("\n"));
}
