import type { Parsed } from "../okr/parsed.ts";
import type { FieldValue, TableColumn } from "../okr/plan.ts";
import { type CellRef, contains } from "../sheet/address.ts";
import type { Draft, TableDraft } from "./draft.ts";

/**
 * Up to here a bare number is a share of 1: a fraction may pass its target by a little, but nobody has done two percent of
 * something without having done more elsewhere.
 */
const mostFraction = 1.5;

/** What is more than that in hundredths is no share, but how many there are. */
const mostPercent = 150;

/** The fields that say how much of something is done or believed, and so have a scale. */
type Scaled = "progress" | "score" | "confidence";

type Figure = Extract<Parsed, { kind: "number" }>;

interface Place {
  readonly draft: Draft;
  readonly role: Scaled;
  readonly figure: Figure;
}

/**
 * Brings progress and scores to shares of 1, and confidence in percent to the same, whichever scale a column keeps: 45 in a column
 * of whole percents is 0.45, 7 in a column of tenths 0.7. A column "Progress" with 1200 in it counts: its figures are current values.
 * Items change; the text of their cells stays. Figures with a unit and fractions ("7/10") have their scale with them.
 */
export function bringToScale(drafts: readonly Draft[], tables: readonly TableDraft[]): void {
  const columns = new Map<string, Place[]>();
  const note = (draft: Draft, role: Scaled, { cell, parsed }: FieldValue) => {
    if (parsed.kind !== "number" || parsed.unit !== null) return;
    const key = `${role} ${cell.tab} ${cell.column}`;
    const known = columns.get(key);
    if (known) known.push({ draft, role, figure: parsed });
    else columns.set(key, [{ draft, role, figure: parsed }]);
  };
  for (const draft of drafts) {
    const { progress, score, confidence } = draft.fields;
    if (progress !== undefined) note(draft, "progress", progress);
    if (score !== undefined) note(draft, "score", score);
    if (confidence !== undefined) note(draft, "confidence", confidence);
  }
  for (const places of Array.from(columns.values())) {
    const { draft, role } = places[0]!;
    const most = Math.max(...places.map(({ figure }) => Math.abs(figure.number)));
    if (role === "progress" && most > mostPercent) {
      for (const { draft: item } of places) {
        item.fields.current ??= item.fields.progress!;
        delete item.fields.progress;
      }
      continue;
    }
    const full = fullOf(role, most, headerOver(draft.fields[role]!.cell, role, tables));
    if (full === 1) continue;
    // "0.4, 0.7, 60": where both are written, the size of each figure says which it is.
    const isMixed = places.some(({ figure: { number } }) => number < 1 && !Number.isInteger(number));
    for (const { draft: item, figure } of places) {
      if (isMixed && Math.abs(figure.number) <= mostFraction) continue;
      item.fields[role] = { ...item.fields[role]!, parsed: shareOf(figure, full) };
    }
  }
}

/** What stands for all of it in a column of bare numbers up to `most`: 1, 10 or 100, or what its header says ("Score (1–5)"). */
function fullOf(role: Scaled, most: number, header: string): number {
  if (most <= mostFraction) return 1;
  const named = role === "progress" ? null : /(?:[-–—/]|\bto\b|\bof\b)\s*(5|10|100)\s*[)\]]?$/u.exec(header);
  if (named && most <= Number(named[1]))
    return role === "confidence" && named[1] === "10" ? 1 : Number(named[1]);
  if (role === "progress") return 100;
  // Confidence up to 10 keeps the scale it is usually given on.
  if (most <= 10 && role === "confidence") return 1;
  // Nobody has every grade in the lower half of ten: where the best is a five, it is the best there is.
  if (most > 4 && most <= 5) return 5;
  if (most <= 10) return 10;
  return 100;
}

function shareOf(figure: Figure, full: number): Figure {
  return {
    ...figure,
    number: figure.number / full,
    unit: full === 100 ? "%" : null,
    ...(figure.upTo === undefined ? {} : { upTo: figure.upTo / full }),
  };
}

function headerOver({ tab, row, column }: CellRef, role: Scaled, tables: readonly TableDraft[]): string {
  for (const table of tables) {
    if (table.tab !== tab || !contains(table.range, row, column)) continue;
    const own = table.columns.find((one: TableColumn) => one.column === column && one.role === role);
    if (own) return own.header;
  }
  return "";
}
