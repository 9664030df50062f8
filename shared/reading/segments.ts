import { isExplaining } from "./explaining.ts";
import type { Header } from "./header.ts";
import { sectionOf, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import type { View } from "./view.ts";

/** A stretch of rows under one header (or, without one, rows that share their columns). */
export interface Region {
  readonly header: Header | null;
  readonly top: number;
  readonly firstDataRow: number;
  /** Exclusive. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** How many rows with a single cell may stand between rows of a table (a heading and a note) before it has ended. */
const lookAhead = 4;

/** Blank rows that set apart what comes next. */
const wideGap = 3;

/** The regions below the given headers. Each ends where its rows stop looking like its own. */
export function regionsOf(view: View, lines: readonly Line[], headers: readonly Header[]): Region[] {
  return headers.map((header, i) => {
    const limit = headers[i + 1] ? (headers[i + 1]!.bandRow ?? headers[i + 1]!.row) : lines.length;
    const end = endOf(view, lines, header, limit);
    return {
      header,
      top: header.bandRow ?? header.row,
      firstDataRow: header.row + 1,
      end: limit < lines.length ? trimHeadings(view, lines, header, end, limit) : end,
      left: header.left,
      right: header.right,
    };
  });
}

function filledIn(view: View, line: Line, header: Header): number {
  if (line.first >= header.left && line.last < header.right) return line.filled;
  let filled = 0;
  for (
    let column = Math.max(line.first, header.left);
    column <= Math.min(line.last, header.right - 1);
    column++
  ) {
    if (view.text(line.row, column) !== "") filled++;
  }
  return filled;
}

function endOf(view: View, lines: readonly Line[], header: Header, limit: number): number {
  const width = header.right - header.left;
  let end = header.row + 1;
  let blanks = 0;
  let isApart = false;
  const chapter = chapterAbove(view, lines, header);
  let headings = 0;
  let labelled = 0;
  const shapes: Set<string>[] = Array.from({ length: width }, () => new Set());
  let seen = 0;
  let lone = 0;
  let isSparse = false;
  let fewest = width;
  for (let row = header.row + 1; row < limit; row++) {
    const line = lines[row]!;
    const filled = filledIn(view, line, header);
    if (filled === 0) {
      if (line.filled === 0) {
        blanks++;
        isApart = true;
      }
      if (blanks > 12) break;
      continue;
    }
    if (seen >= 1 && startsCard(view, line, header, limit < lines.length && limit - row <= lookAhead)) break;
    if (filled === 1) {
      // A single cell is a heading inside the table if the table goes on below, else a note under it.
      const isAttached = blanks === 0 && line.first >= header.left && line.first < header.right;
      if (!isAttached && !goesOn(view, lines, header, row + 1, limit)) break;
      const text = view.text(row, line.first);
      const section = isAttached ? null : sectionOf(text);
      // "What we learned" right under the last row, and no more rows like the others: the next chapter.
      if (isAttached && seen >= 2 && isChapter(text) && !goesOn(view, lines, header, row + 1, limit)) break;
      if (section !== null && section !== "total" && section !== "average") break;
      // "KR 1.2: Walkers can report a path" below the tasks of KR 1.1.
      if (!isAttached && seen >= 1 && labelled === 0 && isWordedKeyResult(text)) break;
      // What stands apart belongs to the table only once rows of its shape follow.
      if (!isAttached && isNextChapter(chapter, text)) break;
      if (!isAttached) {
        headings++;
        continue;
      }
      if (isProse(view.text(row, line.first)) && !goesOn(view, lines, header, row + 1, limit)) break;
    } else if (blanks >= wideGap && filled * 3 < width && !goesOn(view, lines, header, row + 1, limit)) break;
    if (filled === 1) lone++;
    else {
      lone = 0;
      if (filled === 2) isSparse = true;
    }
    if (filled > 1) {
      // After a gap, rows of another shape are another table, even where its header was not understood.
      if (isApart && seen >= 2 && !fits(view, line, header, shapes, headings > 0)) break;
      // Every row above was "KR 1 …", this one is not.
      if (labelled === seen) {
        const isLabelled = structuralLabel(view.text(row, line.first))?.kind === "keyResult";
        if (headings > 0 && seen >= 2 && !isLabelled) break;
        if (isLabelled) labelled++;
      }
      // Below two headings of its own a row that fills half of the columns starts something else.
      if (headings > 1 && seen >= 2 && filled * 2 <= width) break;
      // Below a wide gap and a heading a row that fills fewer columns than any above does, too.
      if (headings > 0 && blanks >= wideGap && seen >= 2 && filled < fewest) break;
      if (headings > 0 && isOtherHeader(view, line, header)) break;
      fewest = Math.min(fewest, filled);
      if (seen < 40) remember(view, line, header, shapes);
      seen++;
      isApart = false;
      headings = 0;
    }
    end = row + 1;
    blanks = 0;
  }
  // Several lone lines under rows that are all well filled are a list of something else.
  return lone >= 2 && seen >= 1 && !isSparse ? end - lone : end;
}

const chapterNumber = /^(\d{1,2}(?:\.\d{1,2})*)[.)、．]?\s+\p{L}/u;

/** The number of the chapter that a table stands in; "" where the lines above it have none. */
function chapterAbove(view: View, lines: readonly Line[], header: Header): string {
  let row = (header.bandRow ?? header.row) - 1;
  while (row >= 0 && lines[row]!.filled === 0) row--;
  return row < 0 ? "" : (chapterNumber.exec(view.text(row, lines[row]!.first))?.[1] ?? "");
}

/** "5.2 Budget" below the table of chapter 5.1. */
function isNextChapter(chapter: string, text: string): boolean {
  const next = chapterNumber.exec(text)?.[1];
  if (chapter === "" || next === undefined) return false;
  const [before, after] = [chapter.split("."), next.split(".")];
  const last = before.length - 1;
  return (
    before.length === after.length &&
    Number(after[last]) === Number(before[last]) + 1 &&
    before.slice(0, last).join(".") === after.slice(0, last).join(".")
  );
}

/** "Objective | Fewer fires", "Chores: | New doors" under rows whose first column says nothing of the kind: the next card, or its remarks. */
function startsCard(view: View, line: Line, header: Header, isBeforeHeader: boolean): boolean {
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

function isWordedKeyResult(text: string): boolean {
  const label = structuralLabel(text);
  return label?.kind === "keyResult" && label.rest !== "";
}

/** "SO-01", "KR1.2". */
const coded = /^[A-Z]{1,4}[-_. ]?\d{1,3}(?:\.\d{1,2})?$/;

/** The shape of a cell, coarsely: figure, mark, a word or two, wording. */
function shapeOf(text: string): string {
  const code = text.charCodeAt(0);
  if (
    (code >= 48 && code <= 57) ||
    code === 36 ||
    code === 8364 ||
    code === 60 ||
    code === 62 ||
    code === 8722 ||
    code === 8804 ||
    code === 8805
  )
    return "figure";
  if ((text.length <= 4 && /\d/.test(text)) || coded.test(text)) return "mark";
  // A character of Chinese, Japanese or Korean says as much as two or three letters.
  const length = code >= 0x3040 ? text.length * 2.5 : text.length;
  if (length > 24 || text.split(" ").length > 2) return "wording";
  return "word";
}

function remember(view: View, line: Line, header: Header, shapes: readonly Set<string>[]): void {
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    if (text !== "") shapes[column - header.left]!.add(shapeOf(text));
  }
}

/** Whether a row after a gap looks like those before it. */
function fits(
  view: View,
  line: Line,
  header: Header,
  shapes: readonly Set<string>[],
  isHeaded: boolean,
): boolean {
  let filled = 0;
  let fitting = 0;
  let isFirst = false;
  for (let column = header.left; column < header.right; column++) {
    const text = view.text(line.row, column);
    if (text === "") continue;
    filled++;
    const known = shapes[column - header.left]!;
    const isFit = known.has(shapeOf(text));
    if (isFit) fitting++;
    // Under a heading of its own, words where every row above has a figure or a code are names of other columns.
    const isCounted = known.size === 1 && (known.has("figure") || known.has("mark"));
    if (isHeaded && isCounted && !/\p{Nd}/u.test(text)) return false;
    if (filled === 1) isFirst = isFit;
  }
  return isFirst && fitting * 2 >= filled;
}

/** Longer texts name no column. */
const longestName = 24;

/** "# | Recommendation | Owner" below "Objective | Key result | Owner": names of columns again, and not the same. */
function isOtherHeader(view: View, line: Line, header: Header): boolean {
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

function isChapter(text: string): boolean {
  if (text.length > 60 || structuralLabel(text) !== null) return false;
  return isExplaining(text) || sectionOf(text) !== null || /[:：]$/u.test(text);
}

function isProse(text: string): boolean {
  return text.length > 160 || /[.。!]\s+\p{Lu}/u.test(text);
}

function goesOn(view: View, lines: readonly Line[], header: Header, from: number, limit: number): boolean {
  let single = 0;
  let blanks = 0;
  for (let row = from; row < limit; row++) {
    const line = lines[row]!;
    if (line.filled === 0) {
      if (++blanks > 3) return false;
      continue;
    }
    blanks = 0;
    if (filledIn(view, line, header) >= 2) return true;
    if (++single >= lookAhead) return false;
  }
  return false;
}

/** Headings right above the next header belong to that one. */
function trimHeadings(
  view: View,
  lines: readonly Line[],
  header: Header,
  end: number,
  limit: number,
): number {
  let trimmed = end;
  let row = end - 1;
  if (limit - end > 6) return end;
  while (row > header.row) {
    const line = lines[row]!;
    if (line.filled > 1) break;
    if (line.filled === 1) {
      const text = view.text(row, line.first);
      if (isWordedKeyResult(text)) break;
      trimmed = row;
    }
    row--;
  }
  return trimmed;
}
