import type { FieldName } from "../okr/fields.ts";
import { isTemplateText, type Wording, wordingOf } from "./clean.ts";
import { rolesOfHeader, sectionOf, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** A mark that sets a row below the one above it, where a cell cannot be indented. */
export const arrow = /^\s*(?:[↳└├⤷»]|--?>|[-–—]{2,}\s)/u;

/** "Total", "Average": what heads a row of sums. */
export function isTotal(text: string): boolean {
  if (text === "" || text.length > 24) return false;
  const section = sectionOf(text);
  return section === "total" || section === "average";
}

const summed: ReadonlySet<string> = new Set(["score", "progress", "confidence", "status"]);
/** "Objective score" and "Avg confidence" are two words; a longer text is a wording. */
const mostOfSummary = 3;

/** What "Objective score", "Avg confidence" sum up; null for any other text. */
export function summaryOf(text: string): FieldName | null {
  if (text.length > 30 || /\p{Nd}/u.test(text)) return null;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > mostOfSummary) return null;
  const [best] = rolesOfHeader(text);
  if (!best || best.confidence < 0.55 || !summed.has(best.role)) return null;
  const heads =
    structuralLabel(words[0]!)?.kind === "objective" || isTotal(words[0]!.replace(/^avg\.?$/iu, "average"));
  return heads ? (best.role as FieldName) : null;
}

/** "0.0-0.3 red / 0.4-0.6 yellow": what colours mean. */
function isLegend(text: string): boolean {
  return (text.match(/\d(?:[.,]\d+)?\s?%?\s*[-–]\s*\d/gu) ?? []).length >= 2 && text.length <= 120;
}

/** What can be seen of one row whose wording stands in a given column. */
export interface RowTraits {
  readonly row: number;
  readonly wording: Wording;
  readonly raw: string;
  /** No other cell of the row is filled. */
  readonly isAlone: boolean;
  readonly isBold: boolean;
  readonly background: string;
  readonly indent: number;
  /** Depth of its numbering: "2" is 1, "2.1" is 2; 0 without a number. */
  readonly depth: number;
  readonly afterBlank: boolean;
}

export function rowTraits(
  view: View,
  lines: readonly Line[],
  region: Region,
  row: number,
  column: number,
  numberColumn: number | null = null,
): RowTraits {
  const cell = view.cell(row, column)!;
  const raw = view.text(row, column);
  const wording = wordingOf(raw);
  const beside = numberColumn === null ? "" : view.text(row, numberColumn);
  const number =
    beside !== ""
      ? beside
      : (/^\(?(\d{1,2}(?:\.\d{1,2}){0,3})[.):、]?\s/u.exec(raw)?.[1] ?? wording.label?.number ?? null);
  // "B" and "B1" are chapter and part where the first row is "A".
  const isLettered =
    numberColumn !== null && /^\p{Lu}[.)]?$/u.test(view.text(region.firstDataRow, numberColumn));
  const spaces = /^[ \t\u00a0\u3000]*/u.exec(cell.text)![0].length;
  return {
    row,
    wording,
    raw,
    isAlone: lines[row]!.filled === 1,
    isBold: cell.style?.bold === true,
    background: cell.style?.background ?? "",
    indent: (cell.style?.indent ?? 0) + spaces / 2 + (arrow.test(raw) ? 2 : 0),
    depth:
      isLettered && beside !== ""
        ? /\d/.test(beside)
          ? 2
          : 1
        : number === null
          ? 0
          : number.replace(/\.$/, "").split(/[.-]/).length,
    afterBlank: row > region.firstDataRow && lines[row - 1]!.filled === 0,
  };
}

/** Whether a row's wording is none: a total, a section heading, a template's blank, a quarter. */
export function isAside(traits: Pick<RowTraits, "raw" | "isAlone" | "wording">): boolean {
  const { raw, wording } = traits;
  if (summaryOf(raw) !== null || (traits.isAlone && isLegend(raw))) return true;
  if (raw.length <= 32 && (traits.isAlone || raw.length <= 20)) {
    const section = sectionOf(raw);
    if (section === "total" || section === "average") return true;
    if (section !== null && traits.isAlone) return true;
    if (traits.isAlone && wording.label === null) {
      const [role] = rolesOfHeader(raw);
      if (role && (role.role === "period" || (role.confidence > 0.9 && raw.length < 25))) return true;
    }
  }
  return isTemplateText(wording.text);
}
