import { isNumberedKeyResult } from "./columns.ts";
import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import { labelOf } from "./label-words.ts";
import { type Line, linesOf } from "./lines.ts";
import { isDay } from "./measures.ts";
import { storedAs } from "./profile.ts";
import type { Region } from "./segments.ts";
import { transpose, type View } from "./view.ts";

/** A table on its side: field names down the first column, a key result in each column after it. */
export interface Sideways {
  readonly top: number;
  /** Exclusive. */
  readonly end: number;
  readonly view: View;
  readonly lines: readonly Line[];
  readonly region: Region;
}

/** Finds tables whose first column names the fields. Cards of one key result (one column of values) are left to the outline. */
export function sidewaysOf(view: View, lines: readonly Line[]): Sideways[] {
  const found: Sideways[] = [];
  for (let row = 0; row < lines.length; row++) {
    const log = logAt(view, lines, row);
    if (log) {
      found.push(log);
      row = log.end - 1;
      continue;
    }
    const column = lines[row]!.first;
    if (column < 0 || lines[row]!.filled < 2) continue;
    // Under "KR 1 | KR 2 | KR 3" every row is a field, also one whose name nobody knows.
    const isHeaded = row > 0 && headsKeyResults(view, lines[row - 1]!, column);
    if (!isHeaded && nameOf(view.text(row, column)) === null) continue;
    let end = row;
    let items = 0;
    let widest = 0;
    let wide = 0;
    const names = new Set<string>();
    while (end < lines.length && lines[end]!.first === column) {
      const name =
        nameOf(view.text(end, column)) ?? (isHeaded && lines[end]!.filled >= 2 ? `row ${end}` : null);
      // A row of names is the header of an upright table.
      if (name === null || (names.has(name) && !isHeaded) || isHeader(view, lines[end]!, name)) break;
      if (holdsType(view, lines[end]!)) break;
      if (lines[end]!.filled >= 3) wide++;
      names.add(name);
      if (isHeaded && end === row) items = lines[row]!.filled - 1;
      if (name === "keyResult" || (name === "objective" && !names.has("keyResult"))) {
        items = Math.max(items, lines[end]!.filled - 1);
      }
      widest = Math.max(widest, lines[end]!.last + 1);
      end++;
    }
    const count = end - row;
    if (
      count < 3 ||
      items < 2 ||
      (wide < 2 && count < 4) ||
      !(isHeaded || names.has("keyResult") || names.has("objective"))
    )
      continue;
    found.push(turn(view, row, column, count, widest - column));
    row = end - 1;
  }
  return found;
}

function turn(view: View, top: number, left: number, rows: number, columns: number): Sideways {
  const turned = transpose(view, top, left, rows, columns);
  return {
    top,
    end: top + rows,
    view: turned,
    lines: linesOf(turned),
    region: {
      header: { row: 0, bandRow: null, left: 0, right: rows, score: 3 },
      top: 0,
      firstDataRow: 1,
      end: columns,
      left: 0,
      right: rows,
    },
  };
}

/** "Date | KR1: Cards issued | KR2: Sign-ups" over a row for each check-in: the key results stand side by side, their days below each other. */
function logAt(view: View, lines: readonly Line[], row: number): Sideways | null {
  const line = lines[row]!;
  if (line.filled < 3 || holdsFigure(view, line) || !isNumbered(view.text(row, line.first + 1))) return null;
  if (structuralLabel(view.text(row, line.first)) !== null) return null;
  let right = line.first + 2;
  while (isNumbered(view.text(row, right))) right++;
  if (right - line.first < 3) return null;
  let end = row + 1;
  while (end < lines.length && isDated(view.text(end, line.first))) end++;
  return end - row < 3 ? null : turn(view, row, line.first, end - row, right - line.first);
}

function isNumbered(text: string): boolean {
  const label = text === "" ? null : labelOf(text);
  return label?.kind === "keyResult" && label.number !== null;
}

function isDated(text: string): boolean {
  return isDay(text.split(" ")[0]!) || rolesOfHeader(text)[0]?.role === "period";
}

/** Whether a cell of a row is a typed number: data, which names no columns. A cheap look before the dear ones. */
function holdsFigure(view: View, line: Line): boolean {
  for (let column = line.last; column > line.first; column--)
    if (typeof view.cell(line.row, column)?.value === "number") return true;
  return false;
}

/** "deadline | TIMESTAMPTZ": a column of a database, described. */
function holdsType(view: View, line: Line): boolean {
  for (let column = line.first + 1; column <= line.last; column++)
    if (storedAs.test(view.text(line.row, column))) return true;
  return false;
}

/** Whether a row numbers key results side by side, right of a column of field names. */
function headsKeyResults(view: View, line: Line, names: number): boolean {
  if (line.filled < 2 || line.filled > 12 || holdsFigure(view, line)) return false;
  let numbered = 0;
  for (let column = names + 1; column <= line.last; column++) {
    const text = view.text(line.row, column);
    if (text === "") continue;
    if (!isNumberedKeyResult(text)) return false;
    numbered++;
  }
  return numbered >= 2;
}

/** Whether a row is a header itself: most of it names fields, or what should word items does ("Key result | Target | Measured by"). */
function isHeader(view: View, line: Line, name: string): boolean {
  const isOfItems = name === "keyResult" || name === "objective";
  let named = 0;
  const names = new Set<string>();
  for (let column = line.first + 1; column <= line.last; column++) {
    const text = view.text(line.row, column);
    const own = nameOf(text);
    if (own === null) continue;
    if (isOfItems && (rolesOfHeader(text)[0]?.confidence ?? 0) > 0.9) return true;
    named++;
    names.add(own);
  }
  return named * 2 > line.filled - 1 || (names.size >= 3 && named * 2 === line.filled - 1);
}

function nameOf(text: string): string | null {
  if (text === "" || text.length > 40) return null;
  // "KR1 On-time routing" is a key result, whatever "on time" may name elsewhere.
  const label = structuralLabel(text);
  if (label !== null && label.number !== null && label.rest !== "") return null;
  // "Sub-result (KR1)" says what kind of row it is.
  if (/[(（]KR\s?\d+[)）]$/iu.test(text)) return null;
  const [best] = rolesOfHeader(text.replace(/\s*[:：]\s*$/u, ""));
  if (!best || best.confidence < 0.5) return null;
  return best.role === "period" ? `period ${text}` : best.role;
}
