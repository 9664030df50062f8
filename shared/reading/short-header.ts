import type { ColumnRole } from "../okr/fields.ts";
import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { wordCount } from "./profile.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Of the rows, the share that must have one cell more than the header. */
const leastShare = 0.8;
/** How many rows show it. */
const leastRows = 2;
const rowsLookedAt = 40;

/**
 * "KR | Target | Owner" over "1.1 | Ten shops open | 10 | Ana": nobody named the column of numbers, so every name stands one column
 * too far left. The table with each name over its own column (the first over both numbers and wording); null where the names stand where they should.
 */
export function withFullHeader(
  view: View,
  lines: readonly Line[],
  region: Region,
): { view: View; region: Region } | null {
  const { header, left } = region;
  if (!header || header.bandRow !== null) return null;
  // Where the names end.
  const right = lines[header.row]!.last + 1;
  if (right - left < 3 || right >= view.columns) return null;
  if (!namesItem(view.text(header.row, left)) || !namesFigure(view.text(header.row, left + 1))) return null;
  let rows = 0;
  let longer = 0;
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + rowsLookedAt); row++) {
    const { filled, last } = lines[row]!;
    if (filled < 2) continue;
    rows++;
    if (last === right && isNumber(view.text(row, left)) && wordCount(view.text(row, left + 1)) >= 2)
      longer++;
  }
  if (rows < leastRows || longer < rows * leastShare) return null;
  const source = (row: number, column: number) =>
    row === header.row && column > left && column <= right ? column - 1 : column;
  return {
    view: {
      ...view,
      cell: (row, column) => view.cell(row, source(row, column)),
      text: (row, column) => view.text(row, source(row, column)),
    },
    region: { ...region, header: { ...header, right: right + 1 }, right: right + 1 },
  };
}

function namesItem(text: string): boolean {
  const [best] = rolesOfHeader(text);
  return best !== undefined && (best.role === "keyResult" || best.role === "objective");
}

const figures: ReadonlySet<ColumnRole> = new Set([
  "start",
  "target",
  "current",
  "progress",
  "owner",
  "due",
  "status",
]);

function namesFigure(text: string): boolean {
  const [best] = rolesOfHeader(text);
  return best !== undefined && best.confidence > 0.8 && figures.has(best.role);
}

function isNumber(text: string): boolean {
  return /^\p{L}{0,4}[-. ]?\d{1,2}(?:\.\d{1,2})*\.?$/u.test(text) || structuralLabel(text)?.rest === "";
}
