import type { Tab } from "../../../shared/sheet/workbook.ts";
import { styleOf } from "./style.ts";

const defaultWidth = 100;
const defaultHeight = 21;
const lineHeight = 16;

/**
 * Gives a tab that came without sizes the ones Sheets would show after "fit to data" with wrapped text, and the
 * spare rows and columns that every grid in Sheets has.
 */
export function layOut(tab: Tab): Tab {
  const rowCount = Math.max(tab.rowCount, tab.rows.length + 20, 60);
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columnCount = Math.max(tab.columnCount, width + 2, 14);
  const widths = fill(tab.columnWidths ?? fitWidths(tab), columnCount, defaultWidth);
  const heights = fill(tab.rowHeights ?? fitHeights(tab, widths), rowCount, defaultHeight);
  return { ...tab, rowCount, columnCount, columnWidths: widths, rowHeights: heights };
}

function fill(sizes: readonly number[], length: number, size: number): number[] {
  return Array.from({ length: Math.max(length, sizes.length) }, (_, index) => sizes[index] ?? size);
}

/** Rough advance of Arial 10 pt; wide scripts take a full em. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e80 ? 13 : 6.6;
  return width;
}

function fitWidths(tab: Tab): number[] {
  return Array.from({ length: tab.columnCount }, (_, column) => {
    const lengths = tab.rows
      .map((row, r) =>
        isMergedAcross(tab, r, column) ? 0 : textWidth(row[column]?.text.split("\n")[0] ?? ""),
      )
      .filter((width) => width > 0)
      .sort((a, b) => a - b);
    const typical = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return Math.round(Math.min(300, Math.max(72, typical + 18)));
  });
}

function isMergedAcross(tab: Tab, row: number, column: number): boolean {
  return tab.merges.some(
    (merge) =>
      merge.columns > 1 &&
      merge.row <= row &&
      row < merge.row + merge.rows &&
      merge.column <= column &&
      column < merge.column + merge.columns,
  );
}

function fitHeights(tab: Tab, widths: readonly number[]): number[] {
  return tab.rows.map((row, r) => {
    let lines = 1;
    row.forEach((cell, c) => {
      if (!cell || isMergedAcross(tab, r, c) || styleOf(cell).wrap === "clip") return;
      const isText = typeof cell.value === "string";
      const needed = cell.text
        .split("\n")
        .reduce(
          (sum, line) =>
            sum +
            (isText && columnIsFull(widths[c]!)
              ? Math.max(1, Math.ceil(textWidth(line) / (widths[c]! - 8)))
              : 1),
          0,
        );
      lines = Math.max(lines, needed);
    });
    return defaultHeight + (Math.min(lines, 12) - 1) * lineHeight;
  });
}

/** Only columns that reached the widest size wrap; in the others text may run over its neighbours. */
function columnIsFull(width: number): boolean {
  return width >= 300;
}
