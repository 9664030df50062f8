import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Breaks text to a width in columns, counting wide characters as two and colours as none; every line is indented. */
export function wrap(text: string, width: number, indent = ""): string {
  const room = Math.max(20, width - stringWidth(indent));
  return wrapAnsi(text, room, { hard: true, trim: true })
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
}

/** A mark in front of wrapped text whose further lines stand below its first word. */
export function hang(mark: string, text: string, width: number): string {
  const indent = " ".repeat(stringWidth(mark));
  return mark + wrap(text, width, indent).slice(indent.length);
}

/** Pads or cuts to exactly so many columns. */
export function fit(text: string, width: number): string {
  if (stringWidth(text) <= width) return pad(text, width);
  let cut = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return pad(`${cut.trimEnd()}…`, width);
}

export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - stringWidth(text))) + text;
}

/** One line, as a cell with line breaks reads in a list. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
