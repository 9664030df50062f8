import { rolesOfHeader, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import type { View } from "./view.ts";

const named = /^[^\p{L}\p{N}]*(\p{L}[^:：;；]{0,24}?)\s*[:：]\s*(?=\S)/u;
const separator = /\s*(?:[;；|\n\r]+|\s[–—/]\s|→|⇒|->|=>)\s*/u;

/** "Goal: speak Spanish; Target: pass the B1 exam": the pieces of a cell that words an objective and then what it is measured by. */
export function wholeOkrOf(text: string): string[] | null {
  if (text.length < 12 || !/[:：]/.test(text)) return null;
  const pieces = text.split(separator).filter((piece) => piece !== "");
  if (pieces.length < 2 || nameOf(pieces[0]!) !== "objective") return null;
  return pieces.slice(1).every((piece) => nameOf(piece) === "measure") ? pieces : null;
}

function nameOf(piece: string): "objective" | "measure" | null {
  const label = structuralLabel(piece);
  if (label !== null && label.rest !== "") return label.kind === "objective" ? "objective" : "measure";
  const name = named.exec(piece)?.[1];
  const roles = name === undefined ? [] : rolesOfHeader(name);
  return roles.some(({ role, confidence }) => measures.has(role) && confidence > 0.4) ? "measure" : null;
}

const measures: ReadonlySet<string> = new Set(["keyResult", "target"]);

/**
 * Of the rows outside tables, the column whose cells each word an objective with its measure; null where no column does, or
 * the first of every row.
 */
export function columnOfWholeOkrs(
  view: View,
  lines: readonly Line[],
  isFree: (row: number) => boolean,
): number | null {
  const found = new Map<number, number>();
  for (const { row, first, last, filled } of lines) {
    if (filled < 2 || !isFree(row)) continue;
    for (let column = first + 1; column <= last; column++)
      if (wholeOkrOf(view.text(row, column)) !== null) found.set(column, (found.get(column) ?? 0) + 1);
  }
  const [column, rows] = Array.from(found).sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return rows >= 2 ? column : null;
}
