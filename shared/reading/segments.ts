import type { Header } from "./header.ts";
import { sectionOf, structuralLabel } from "./headers/index.ts";
import type { Line } from "./lines.ts";
import {
  chapterAbove,
  isChapter,
  isNextChapter,
  isOtherHeader,
  isWordedKeyResult,
  startsCard,
} from "./next-chapter.ts";
import { fits, namesOthers, remember } from "./row-shapes.ts";
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
  /** Rows below headers of the very same words elsewhere in the tab: what a column holds there it holds here. */
  readonly kin?: readonly number[];
}

/** Where the first rows of data end (exclusive), at most so many: enough to tell what a column holds. */
export function sampleEnd({ firstDataRow, end }: Region, rows: number): number {
  return Math.min(end, firstDataRow + rows);
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
      if (isApart && seen === 1 && headings > 0 && namesOthers(view, line, header, shapes)) break;
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

/** From how many other regions rows are taken, and how many of each: enough where one's own are few. */
const mostKin = 4;
const mostKinRows = 4;

/** The regions, each with rows of others whose headers have the same words in the same columns. */
export function withKin(view: View, regions: readonly Region[]): readonly Region[] {
  const families = new Map<string, Region[]>();
  const keyOf = ({ header, left, right }: Region): string | null => {
    if (header === null || header.bandRow !== null) return null;
    let key = `${left}`;
    for (let column = left; column < right; column++) key += `\n${view.text(header.row, column)}`;
    return key;
  };
  const keys = regions.map(keyOf);
  regions.forEach((region, i) => {
    const key = keys[i];
    if (key == null) return;
    const family = families.get(key);
    if (family) family.push(region);
    else families.set(key, [region]);
  });
  return regions.map((region, i) => {
    const family = families.get(keys[i] ?? "") ?? [];
    if (family.length < 2) return region;
    const at = family.indexOf(region);
    const others = family.filter((_, j) => j !== at && Math.abs(j - at) <= mostKin / 2);
    const kin = others.flatMap((other) => rowsUpTo(other.firstDataRow, sampleEnd(other, mostKinRows)));
    return { ...region, kin };
  });
}

function rowsUpTo(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
