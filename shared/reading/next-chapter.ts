import { isExplaining } from "./explaining.ts";
import type { Header } from "./header.ts";
import { sectionOf, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import { isNext } from "./numbering.ts";
import type { View } from "./view.ts";

const chapterNumber = /^(\d{1,2}(?:\.\d{1,2})*)[.)、．]?\s+\p{L}/u;

/** The number of the chapter that a table stands in; "" where the lines above it have none. */
export function chapterAbove(view: View, lines: readonly Line[], header: Header): string {
  let row = (header.bandRow ?? header.row) - 1;
  while (row >= 0 && lines[row]!.filled === 0) row--;
  return row < 0 ? "" : (chapterNumber.exec(view.text(row, lines[row]!.first))?.[1] ?? "");
}

/** "5.2 Budget" below the table of chapter 5.1. */
export function isNextChapter(chapter: string, text: string): boolean {
  const next = chapterNumber.exec(text)?.[1];
  return chapter !== "" && next !== undefined && isNext(chapter, next);
}

/** "Objective | Fewer fires", "Chores: | New doors" under rows whose first column says nothing of the kind: the next card, or its remarks. */
export function startsCard(view: View, line: Line, header: Header, isBeforeHeader: boolean): boolean {
  const first = view.text(line.row, line.first);
  if (view.text(line.row, line.first + 1) === "" || (first.length > 30 && !isBeforeHeader)) return false;
  // "O2 | Hear customers", and a line below it the header once more.
  const isNext = isBeforeHeader && (isObjectiveAlone(first) || isNumberedObjective(first));
  const section = sectionOf(first);
  const isSection =
    line.filled < header.right - header.left &&
    section !== null &&
    section !== "total" &&
    section !== "average" &&
    section !== "notes";
  const isName = line.filled === 2 && (/[:：]$/u.test(first) || isObjectiveAlone(first));
  if (!isNext && !isSection && !isName) return false;
  const others: string[] = [];
  for (let row = header.row + 1; row < line.row; row++) others.push(view.text(row, line.first));
  // "O3 | …" below "O1 | …" and "O2 | …".
  if (!isSection && others.some(isNumberedObjective)) return false;
  return (
    others.some((text) => text !== "") &&
    !others.some((text) => isObjectiveAlone(text) || /[:：]$/u.test(text))
  );
}

function isNumberedObjective(text: string): boolean {
  const label = structuralLabel(text);
  return label?.kind === "objective" && label.number !== null;
}

function isObjectiveAlone(text: string): boolean {
  const label = structuralLabel(text);
  return label?.kind === "objective" && label.rest === "";
}

/** "KR 2: …" with its wording. */
export function isWordedKeyResult(text: string): boolean {
  const label = structuralLabel(text);
  return label?.kind === "keyResult" && label.rest !== "";
}

/** Longer texts name no column. */
const longestName = 24;

/** "# | Recommendation | Owner" below "Objective | Key result | Owner": names of columns again, and not the same. */
export function isOtherHeader(view: View, line: Line, header: Header): boolean {
  let same = 0;
  let other = 0;
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    if (text === "") continue;
    if (text.length > longestName) return false;
    if (text === view.text(header.row, column)) same++;
    else other++;
  }
  return same > 0 && other > 0;
}

/** "What we learned", "Notes:": the heading of something else. */
export function isChapter(text: string): boolean {
  if (text.length > 60 || structuralLabel(text) !== null) return false;
  return isExplaining(text) || sectionOf(text) !== null || /[:：]$/u.test(text);
}
