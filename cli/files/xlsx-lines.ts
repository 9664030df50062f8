/** Pixels of lines that a file gives no size for, as Google Sheets shows them. */
export const defaultRowHeight = 21;
export const defaultColumnWidth = 100;

export function hiddenIndexes(lines: readonly ({ hidden?: boolean } | undefined)[]): number[] {
  const hidden: number[] = [];
  for (let index = 0; index < lines.length; index++) if (lines[index]?.hidden) hidden.push(index);
  return hidden;
}

/** Points → pixels at 96 dots an inch. */
export function pixelsHigh(points: number | undefined): number | undefined {
  return points === undefined ? undefined : (points * 96) / 72;
}

/** Widths are counted in digits of the default font, 7 pixels wide in Arial 10 and Calibri 11 (ECMA-376, 18.3.1.13). */
export function pixelsWide(digits: number | undefined): number | undefined {
  return digits === undefined ? undefined : Math.trunc(((256 * digits + Math.trunc(128 / 7)) / 256) * 7);
}

export function sizes(known: readonly (number | undefined)[], count: number, usual: number): number[] | null {
  if (!known.some((size) => size !== undefined)) return null;
  return Array.from({ length: count }, (_, index) => Math.round(known[index] ?? usual));
}
