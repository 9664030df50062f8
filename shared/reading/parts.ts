import { type Wording, wordingOf } from "./clean.ts";
import { structuralLabel } from "./headers/index.ts";
import { wordCount } from "./profile.ts";
import { wholeOkrOf } from "./whole-okrs.ts";

const listMark = /^(?:[-•*·–▪●◦‣]\s*|\(?\d{1,2}[.)]{1,2}\s*|[a-z][.)]\s+|[①-⑳]\s*)/u;

/** "O1: Ship it → KR: five runbooks". */
const intoKeyResult = /\s*(?:→|⇒|->|=>|\|)\s*(?=KRs?\s*\d*\s*[:：])/u;

/** "C1.1 Faster start. C1.2 Fewer calls." */
const chapters = /[.;,]?\s+(?=[A-Z]{1,3}\d{1,2}\.\d{1,2}\s+\S)/u;
const chapter = /^[A-Z]{1,3}\d{1,2}\.\d{1,2}\s+(?=\S)/u;

/** "KR1.1: six repositories; twelve tasks. KR1.2: three runs." */
const numbered = /[\s.;,，；。]*(?=(?<![\p{L}\p{N}(（._/-])KR\s?\d+(?:\.\d+)?\s*[:：])/u;

/** "KR: one customer signed, KR: ten trials run". */
const labelled = /[\s.;,，；。]*(?=(?<![\p{L}\p{N}(（._/-])KRs?\s*[:：]\s*\S)/u;

/** "1. Ship it 2. Sell it". */
const counted = /\s+(?=\(?[1-9][.)]{1,2}\s)/u;
const count = /^\(?(\d{1,2})[.)]/u;

/** Cut where it counts on by one: the "8." of "1. Ship it by week 8. 2. Sell it" is part of a sentence. */
function countedPieces(text: string): string[] {
  const pieces: string[] = [];
  let number = 0;
  for (const piece of text.split(counted)) {
    const own = Number(count.exec(piece)?.[1]);
    if (pieces.length > 0 && own !== number + 1) pieces[pieces.length - 1] += ` ${piece}`;
    else {
      pieces.push(piece);
      number = own;
    }
  }
  return pieces;
}

const middleDot = /\s+[·•]\s+/u;

/**
 * The wordings in a cell that holds a list of them, one a line or separated by " · " or "; " between numbers (in a column that
 * `holdsLists`, by any semicolon); else the one wording.
 */
export function wordingsOf(text: string, isOfLists = false): Wording[] {
  const parts =
    partsOf(text) ?? measuredLines(text) ?? (isOfLists ? (bySemicolon(text) ?? byComma(text)) : null);
  return parts === null ? [wordingOf(text)] : parts.map(wordingOf);
}

/** How many cells of a column, and what share of them, must hold lists before a semicolon counts as the end of a wording. */
const leastLists = 2;
const shareOfLists = 0.5;

/** "Win 15 deals; pass the audit", "9K readers, 300+ lenders" in most cells of a column: several wordings a cell. One such cell may be one long wording. */
export function holdsLists(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const lists = filled.filter((text) => bySemicolon(text) !== null || byComma(text) !== null).length;
  return lists >= leastLists && lists >= filled.length * shareOfLists;
}

function bySemicolon(text: string): string[] | null {
  if (text.indexOf(";") < 0 && text.indexOf("；") < 0) return null;
  const pieces = text.split(/\s*[;；]\s*/u).filter((piece) => piece !== "");
  if (pieces.length < 2 || !pieces.every((piece) => /\p{L}{2}/u.test(piece))) return null;
  return pieces.filter((piece) => wordCount(piece) >= 2).length * 2 >= pieces.length ? pieces : null;
}

/** The most words of a result in a list with commas; a longer one is a sentence with a clause. */
const mostWords = 6;

/** "100 % complete". */
const figureOfWord = /^\P{L}*\p{Nd}\P{L}*\p{L}{4,}$/u;

/** "9K readers, 300+ lenders, late returns 2 %": short results, each with a figure of its own. */
function byComma(text: string): string[] | null {
  if (text.indexOf(", ") < 0) return null;
  const pieces = text.split(/\s*,\s+/u);
  const isResult = (piece: string) =>
    /\p{Nd}/u.test(piece) &&
    (wordCount(piece) >= 2 ? /\p{L}{2}/u : figureOfWord).test(piece) &&
    wordCount(piece) <= mostWords;
  return pieces.length >= 2 && pieces.every(isResult) ? pieces : null;
}

const leastLetters = 4;

/** Lines without a mark, each with a figure and words of its own: several results, not one broken into lines. */
function measuredLines(text: string): string[] | null {
  if (text.indexOf("\n") < 0) return null;
  const lines = text.split(/\s*[\r\n]+\s*/u).filter((line) => line !== "");
  if (lines.length < 2) return null;
  const isResult = (line: string) =>
    /\p{Nd}/u.test(line) &&
    wordCount(line) >= 3 &&
    // "75 → 56 days" on a line of its own says how much.
    (line.match(/\p{L}/gu)?.length ?? 0) >= leastLetters &&
    !/[,，、(（]$/u.test(line);
  return lines.every(isResult) ? lines : null;
}

/** The lines of a list within a cell; null where the cell holds one wording. */
export function partsOf(text: string): string[] | null {
  if (text.length < 8) return null;
  const whole = wholeOkrOf(text);
  if (whole !== null) return whole;
  if (text.indexOf("\n") >= 0) {
    const lines = text.split(/\s*[\r\n]+\s*/u).filter((line) => line !== "");
    const marked = lines.filter((line) => listMark.test(line) || structuralLabel(line) !== null).length;
    if (lines.length >= 2 && marked >= 2 && marked >= lines.length * 0.6) return joinTails(lines);
    return null;
  }
  const announced = announcedParts(text);
  if (announced !== null) return announced;
  if (!/[·•;；|)]|\d\.[\s\d]|KR/u.test(text)) return null;
  for (const separator of [
    numbered,
    labelled,
    middleDot,
    /\s*(?:;\s+|；\s*)/u,
    /\s+\|\s+/u,
    counted,
    /\s+(?=KR\s?\d+\s*[:.-])/u,
    intoKeyResult,
    chapters,
  ]) {
    const pieces =
      separator === counted
        ? countedPieces(text)
        : text.split(separator).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    if (pieces.length < 2) continue;
    if (separator === chapters) {
      if (pieces.every((piece) => chapter.test(piece)))
        return pieces.map((piece) => piece.replace(chapter, ""));
      continue;
    }
    if (
      (separator === intoKeyResult || separator === labelled) &&
      pieces.every((piece) => structuralLabel(piece) !== null)
    )
      return pieces;
    // Middle dots stand between wordings where each says something of its own.
    if (
      separator === middleDot &&
      structuralLabel(pieces[0]!) !== null &&
      structuralLabel(pieces[1]!) === null
    )
      continue;
    if (separator === middleDot && pieces.every((piece) => /\S\s+\S/u.test(piece) && /\p{L}{2}/u.test(piece)))
      return pieces;
    const isNumbered = (piece: string) => (structuralLabel(piece)?.number ?? null) !== null;
    if (pieces.every((piece) => listMark.test(piece)) || pieces.every(isNumbered)) return pieces;
  }
  return null;
}

const severalResults =
  /(?:results|KRs|ergebnisse|resultados|résultats|risultati|resultaten|resultater|rezultaty|результаты|результати|sonuçlar)(?!\p{L})/iu;

/** "Key results: 40 boats; two piers": several behind one word for them; each gets that word. */
function announcedParts(text: string): string[] | null {
  // Few wordings have a colon, and asking a pattern costs more.
  if (text.indexOf(":") < 0 && text.indexOf("：") < 0) return null;
  if (!/^[^:：]{6,30}[:：].*[;；,]/su.test(text)) return null;
  const label = structuralLabel(text);
  if (label?.kind !== "keyResult" || label.number !== null || label.rest === "") return null;
  const word = text.slice(0, text.length - label.rest.length);
  if (!severalResults.test(word)) return null;
  const pieces = bySemicolon(label.rest) ?? byComma(label.rest);
  return pieces?.map((piece) => word + piece) ?? null;
}

/** A line without a mark goes on with the line above. */
function joinTails(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (joined.length > 0 && !listMark.test(line) && structuralLabel(line) === null)
      joined[joined.length - 1] += ` ${line}`;
    else joined.push(line);
  }
  return joined;
}
