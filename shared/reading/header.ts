import { alternates, headerScore } from "./header-score.ts";
import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { leastDays, measureOver } from "./measures.ts";
import type { View } from "./view.ts";

/** A row that names columns. */
export interface Header {
  readonly row: number;
  /** A row above with quarters or group names over several columns each. */
  readonly bandRow: number | null;
  readonly left: number;
  /** Exclusive. */
  readonly right: number;
  /** Log-odds that this row is a header. */
  readonly score: number;
}

/** The header rows of a view, top to bottom. */
export function headersOf(view: View, lines: readonly Line[]): Header[] {
  const headers: Header[] = [];
  for (const line of lines) {
    if (!mayBeHeader(view, lines, line, headers[headers.length - 1])) continue;
    const score = headerScore(view, line);
    if (score <= 0) continue;
    const below = lines[line.row + 1];
    if (below && below.filled >= 2 && line.filled < below.filled * 3) {
      const next = headerScore(view, below);
      // A band of quarters or groups above the real header.
      if (next > score && isSparse(view, line, below)) continue;
    }
    const previous = headers[headers.length - 1];
    if (
      previous &&
      score < Math.max(2.5, previous.score * 0.55) &&
      isContiguous(lines, previous.row, line.row)
    )
      continue;
    const under = below && subHeads(view, line, below) ? below : null;
    if (under) {
      headers.push({
        row: under.row,
        bandRow: line.row,
        left: line.first,
        right: Math.max(line.last, under.last) + 1,
        score,
      });
      continue;
    }
    const bandRow = bandAbove(view, lines, line);
    if (previous && bandRow !== null && previous.row === bandRow) headers.pop();
    headers.push({
      row: line.row,
      bandRow,
      left: Math.min(
        leftOfCorner(view, lines, line),
        bandRow === null ? line.first : leftOfBand(view, lines[bandRow]!, line),
      ),
      right: rightOfCorner(view, lines, line),
      score,
    });
  }
  return headers;
}

/** Rows of unbroken data that are looked at closely below a header; further down only a repeat of it is expected. */
const closelyRead = 40;

/** A cheap look before the close one: two typed figures make a row of data, and so does the middle of a long table. */
function mayBeHeader(view: View, lines: readonly Line[], line: Line, last: Header | undefined): boolean {
  if (line.filled < 2) return false;
  let figures = 0;
  for (let column = line.first; column <= line.last; column++) {
    const value = view.cell(line.row, column)?.value;
    // Years, days and booleans head columns too; other numbers do not.
    if (
      typeof value === "number" &&
      (value < 1900 || value > 60_000 || !Number.isInteger(value)) &&
      ++figures > 1
    )
      return false;
  }
  if (!last || line.row - last.row <= closelyRead || lines[line.row - 1]!.filled < 2) return true;
  return view.text(line.row, line.first) === view.text(last.row, line.first);
}

/** Whether rows follow each other without a gap: a row of data under a header may hold words that are headers elsewhere. */
function isContiguous(lines: readonly Line[], from: number, to: number): boolean {
  if (to - from > 400) return true;
  for (let row = from + 1; row < to; row++) if (lines[row]!.filled < 2) return false;
  return true;
}

/** "Plan | Actual | Plan | Actual" right below months that each stand over two columns, and nothing below the other names. */
function subHeads(view: View, header: Line, below: Line): boolean {
  if (below.filled < 4 || below.filled >= header.filled + below.filled - 1) return false;
  const texts = new Set<string>();
  let periods = 0;
  for (let column = below.first; column <= below.last; column++) {
    const text = view.text(below.row, column);
    if (text === "") continue;
    const isPeriod = rolesOfHeader(text)[0]?.role === "period";
    if (isPeriod) periods++;
    else if (text.length > 14 || !/\p{L}/u.test(text) || /\p{Nd}/u.test(text)) return false;
    const above = view.text(header.row, column);
    const isGroup = above !== "" && view.text(header.row, column + 1) === "" && column < below.last;
    if (above !== "" && !isGroup && rolesOfHeader(above)[0]?.role !== "period") return false;
    texts.add(text);
  }
  return texts.size * 2 <= below.filled || periods >= leastDays;
}

function isSparse(view: View, band: Line, header: Line): boolean {
  let both = 0;
  for (let column = band.first; column <= band.last; column++) {
    if (view.text(band.row, column) !== "" && view.text(header.row, column) !== "") both++;
  }
  return band.filled <= header.filled || both < band.filled;
}

/** How many columns without a name may stand before the first that has one. */
const mostUnnamed = 4;

/** The columns of ids and wording may have no name: the corner is empty, and most rows below start there. */
function leftOfCorner(view: View, lines: readonly Line[], header: Line): number {
  let left = header.first;
  let starting = 0;
  let rows = 0;
  let worded = 0;
  for (let row = header.row + 1; row <= header.row + 8 && row < lines.length; row++) {
    const { first, filled } = lines[row]!;
    if (filled === 0) break;
    rows++;
    if (filled < 2 || first >= header.first || header.first - first > mostUnnamed) continue;
    starting++;
    left = Math.min(left, first);
    for (let column = first; column < header.first; column++) {
      const text = view.text(row, column);
      const isId = structuralLabel(text)?.rest === "";
      if (!isId && (text.indexOf(" ") < 0 || !/\p{L}/u.test(text))) continue;
      worded++;
      break;
    }
  }
  return starting >= 2 && worded * 2 > rows ? left : header.first;
}

/** The last column may have no name either: one right behind the names that most rows below fill. */
function rightOfCorner(view: View, lines: readonly Line[], header: Line): number {
  const next = header.last + 1;
  let filled = 0;
  let rows = 0;
  for (let row = header.row + 1; row <= header.row + 8 && row < lines.length; row++) {
    if (lines[row]!.filled === 0) break;
    rows++;
    if (view.text(row, next) !== "") filled++;
  }
  return filled >= 2 && filled * 2 > rows ? next + 1 : next;
}

function leftOfBand(view: View, band: Line, header: Line): number {
  // The objective's header may stand one row higher ("merged" over both rows), or be an instruction in the corner.
  let left = header.first;
  for (let column = header.first - 1; column >= Math.max(0, header.first - 3); column--) {
    if (view.text(band.row, column) !== "") left = column;
  }
  return left;
}

/** The row right above that names groups of columns: quarters, or headers that span both rows. */
function bandAbove(view: View, lines: readonly Line[], header: Line): number | null {
  const above = lines[header.row - 1];
  if (!above || above.filled < 1) return null;
  // "Owner: | Ana | Due: | 30 June" is said of the objective of the table.
  if (above.filled > 2 && alternates(view, above)) return null;
  // "O1 | Grow | Ana" right above is the objective of the table.
  const label = structuralLabel(view.text(above.row, above.first));
  if (label?.kind === "objective" && (label.number !== null || view.text(above.row, above.first + 1) !== ""))
    if (label.number !== null) return null;
  let periods = 0;
  let roles = 0;
  let over = 0;
  let beside = 0;
  let measures = 0;
  for (let column = above.first; column <= above.last; column++) {
    const text = view.text(above.row, column);
    if (text === "" || text.length > 200) continue;
    const [role] = rolesOfHeader(text);
    const isOver = view.text(header.row, column) !== "";
    if (role?.role === "period") periods++;
    else if (role && role.confidence >= 0.5 && role.role !== "id") roles++;
    if (isOver) over++;
    else if (role && role.role !== "period") beside++;
    if (isOver && measureOver(text, view.text(header.row, column)) !== null) measures++;
  }
  if (periods >= 1 && above.last > header.first && repeats(view, header)) return above.row;
  if (periods >= 2 && above.last > header.first) return above.row;
  if (roles >= 1 && beside >= 1 && above.filled >= 2) return above.row;
  if (measures > 0 && measures === above.filled) return above.row;
  if (above.filled >= 2 && over >= 1 && repeats(view, header) && above.filled < header.filled)
    return above.row;
  return null;
}

/** Whether a header names the same thing twice or more, as bands do. */
function repeats(view: View, header: Line): boolean {
  const seen = new Map<string, number>();
  for (let column = header.first; column <= header.last; column++) {
    const text = view.text(header.row, column);
    if (text !== "") seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return Array.from(seen.values()).some((count) => count >= 2);
}
