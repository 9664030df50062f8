import type { Line } from "../../lines.ts";
import type { LineTraits } from "./line.ts";

/** "2.1 …" in the column of "2. …" stands half a column deeper. */
export function numberedLevel(line: LineTraits, chapters: Map<string, number>): LineTraits {
  if (line.wording.label !== null || line.textColumn !== line.column) return line;
  const path = /^(\d{1,2})(?:\.(\d{1,2}))?[.)]?\s+\p{L}?/u.exec(line.raw);
  if (!path) return line;
  if (path[2] === undefined) {
    if (/^\d{1,2}[.)]/.test(line.raw)) chapters.set(path[1]!, line.column);
    return line;
  }
  return chapters.get(path[1]!) === line.column ? { ...line, column: line.column + 0.5 } : line;
}

/** "- 20 paying clinics" in the column of a line without a dash stands half a column deeper. */
export function bulletLevel(line: LineTraits, plainColumns: Set<number>): LineTraits {
  if (line.part >= 0 || !/^[-–•*·▪●◦‣○]\s+\S/u.test(line.raw)) {
    plainColumns.add(line.column);
    return line;
  }
  return plainColumns.has(line.column) ? { ...line, column: line.column + 0.5 } : line;
}

/** How often a numbered list must begin again under a line without a number before numbers mean a level of their own. */
const leastLists = 2;

/** "Grow", "1、…", "2、…", then "Learn" and again "1、…" in the same column: what is numbered stands half a column deeper. */
export function numberedLists(traits: readonly (LineTraits | null)[]): readonly (LineTraits | null)[] {
  const numberOf = (line: LineTraits | null) =>
    line === null || line.wording.label !== null || line.part >= 0
      ? null
      : (/^[(（]?(\d{1,2})[、.)．）]\s*\D/u.exec(line.raw)?.[1] ?? null);
  const starts = new Map<number, number>();
  const last = new Map<number, LineTraits>();
  for (const line of traits) {
    if (line === null) continue;
    const above = last.get(line.column) ?? null;
    if (numberOf(line) === "1" && above !== null && numberOf(above) === null)
      starts.set(line.column, (starts.get(line.column) ?? 0) + 1);
    last.set(line.column, line);
  }
  return traits.map((line) =>
    line !== null && (starts.get(line.column) ?? 0) >= leastLists && numberOf(line) !== null
      ? { ...line, column: line.column + 0.5 }
      : line,
  );
}

/** The rows of runs of three and more that start and end in the same columns, where no heading further left leads to them. */
export function tabularRows(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let top = 0;
  let above: Line | null = null;
  for (let row = 1; row <= lines.length; row++) {
    const [start, line] = [lines[top]!, lines[row]];
    if (line?.first === start.first && line.last === start.last && line.filled === start.filled) continue;
    if (start.filled > 1 && row - top >= 3 && (above === null || above.first >= start.first))
      for (let at = top; at < row; at++) found.add(at);
    if (start.filled > 0) above = start;
    top = row;
  }
  return found;
}
