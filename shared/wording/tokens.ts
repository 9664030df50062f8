import { beyondAscii, foldWord } from "./fold.ts";
import { type Entry, type Sense, unknownSense, wordLexicon } from "./lexicon.ts";

/** How a number is written. `label` counts nothing: a date, a version, an ordinal, "2-way". */
export type NumberKind = "plain" | "percent" | "money" | "ratio" | "time" | "blank" | "label";

export interface Token {
  readonly kind: "word" | "number" | "mark";
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents; a mark is its character. */
  readonly word: string;
  readonly entry: Entry | undefined;
  readonly number: NumberKind | null;
  sense: Sense;
}

/** Whether a word has any of the traits. */
export function has(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.sense.traits & bits) !== 0;
}

const A = 65;
const Z = 90;
const a = 97;
const z = 122;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= a && code <= z) || (code >= A && code <= Z);
  // Latin with accents, then every other script; signs, arrows, superscripts and pictures lie between and outside.
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x2c00 && code < 0xd800 && (code < 0x3000 || code > 0x303f))
  );
}

const elided = /^(?:l|d|s|n|j|m|t|c|qu|jusqu|lorsqu|puisqu)['’]/;
const suffixUnit =
  /^(?:%|‰|k|m|mm|mn|bn|b|mio|mrd|tsd|ms|min|mins|s|sec|h|hr|hrs|d|w|kg|gb|mb|tb|pp|bps|pts?|x|fte|€|\$|£|º|ª|°|st|nd|rd|th|er|ère|re|e|eme|ème|ter|te|º)$/;
const timeUnit = /^(?:ms|min|mins|s|sec|h|hr|hrs|d|w)$/;
const ordinal = /^(?:º|ª|°|st|nd|rd|th|er|ère|re|eme|ème|ter|te)$/;

/** Cuts a line into words, numbers and marks in one pass, each word with what the lexicon knows of it. */
export function readTokens(text: string): Token[] {
  const lexicon = wordLexicon();
  const lower = text.toLowerCase();
  // Lower case has another length in a few scripts ("İ"): then offsets come from the lower-cased text alone.
  const tokens: Token[] = [];
  const length = lower.length;
  const isAccented = beyondAscii.test(lower);
  let at = 0;
  while (at < length) {
    const code = lower.charCodeAt(at);
    if (code === 32 || code === 160 || code === 9 || code === 10 || code === 13 || code === 0x202f) {
      at += 1;
    } else if (isLetter(code)) {
      const end = endOfWord(lower, at);
      const word = isAccented ? foldWord(lower.slice(at, end)) : lower.slice(at, end);
      tokens.push({
        kind: "word",
        start: at,
        end,
        word,
        entry: lexicon.get(word),
        number: null,
        sense: unknownSense,
      });
      at = end;
    } else if (isDigit(code)) {
      const token = readNumber(lower, at);
      tokens.push(token);
      at = token.end;
    } else if (code === 95 || code === 0x2026) {
      let end = at + 1;
      while (end < length && lower.charCodeAt(end) === code) end += 1;
      const number = code === 95 ? "blank" : null;
      tokens.push(mark(lower.slice(at, end), at, end, number));
      at = end;
    } else {
      tokens.push(mark(lower[at]!, at, at + 1, null));
      at += 1;
    }
  }
  return tokens;
}

function mark(word: string, start: number, end: number, number: NumberKind | null): Token {
  const kind = number === null ? "mark" : "number";
  return { kind, start, end, word, entry: undefined, number, sense: unknownSense };
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end += 1;
      continue;
    }
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0;
    const joins = isLetter(next) || isDigit(next);
    if (code === 39 || code === 0x2019) {
      if (elided.test(text.slice(from, end + 1))) return end;
      if (!joins) return end;
      end += 1;
    } else if ((code === 45 || code === 0x2011 || code === 38 || (code === 46 && isLetter(next))) && joins) {
      end += 1;
    } else if (code === 46 && next === 32 && end - from === 1) {
      return end;
    } else {
      return end;
    }
  }
  return end;
}

/** "$", "%" and all beyond ASCII: a quick test before a closer look. */
function mayBeSign(code: number): boolean {
  return code === 36 || code === 37 || code > 127;
}

function readNumber(text: string, from: number): Token {
  let end = from;
  let slashes = 0;
  let dashes = 0;
  let dots = 0;
  let colons = 0;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0;
    if (isDigit(code)) end += 1;
    else if (!isDigit(next)) break;
    else if (code === 46 || code === 44 || code === 39 || code === 0x2019) {
      dots += 1;
      end += 1;
    } else if (code === 47) {
      slashes += 1;
      end += 1;
    } else if (code === 45 || code === 0x2013) {
      dashes += 1;
      end += 1;
    } else if (code === 58) {
      colons += 1;
      end += 1;
    } else if (
      (code === 32 || code === 160 || code === 0x202f) &&
      /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5)) &&
      end - from <= 3
    )
      end += 4;
    else break;
  }
  const digits = text.slice(from, end);
  const spaced = from > 1 && text[from - 1] === " " ? 2 : 1;
  const before = from >= spaced ? text[from - spaced]! : "";
  let number: NumberKind = "plain";
  if (slashes === 1 && dashes === 0) number = digits === "24/7" || digits === "80/20" ? "label" : "ratio";
  else if (slashes > 1 || dashes > 1 || dots > 2) number = "label";
  else if (dashes === 1 && digits.length >= 7) number = "label";
  else if (dots === 2 && /^\d{1,2}\.\d{1,2}\.\d{1,4}$/.test(digits)) number = "label";
  else if (colons > 0) number = "label";
  else if (digits.length === 4 && /^(?:19|20)\d\d$/.test(digits)) number = "label";
  if (mayBeSign(before.charCodeAt(0)) && /[$€£¥₹]/.test(before)) number = "money";
  let suffixEnd = end;
  while (
    suffixEnd < text.length &&
    (isLetter(text.charCodeAt(suffixEnd)) ||
      (mayBeSign(text.charCodeAt(suffixEnd)) && /[%‰€$£ºª°]/.test(text[suffixEnd]!)))
  )
    suffixEnd += 1;
  const suffix = text.slice(end, suffixEnd);
  if (suffix !== "" && suffixUnit.test(suffix)) {
    end = suffixEnd;
    if (ordinal.test(suffix)) number = "label";
    else if (suffix === "%" || suffix === "‰" || suffix === "pp" || suffix === "bps") number = "percent";
    else if (suffix === "€" || suffix === "$" || suffix === "£") number = "money";
    else if (suffix === "x") number = "ratio";
    else if (timeUnit.test(suffix)) number = number === "money" ? number : "time";
    else if (number === "label" && slashes === 0) number = "plain";
  } else if (suffix !== "") {
    end = suffixEnd;
    if (number !== "money") number = /^(?:d|k|[a-z]*)$/.test(suffix) && suffix.length > 2 ? "plain" : "label";
  }
  const sign = text[end] === " " ? text[end + 1] : text[end];
  if (sign !== undefined && number !== "money") {
    if (sign === "%" || sign === "‰") number = "percent";
    else if (sign === "€" || sign === "$" || sign === "£") number = "money";
  }
  if (text[end] === "+") end += 1;
  if ((text[end] === "-" || text[end] === "‑") && isLetter(text.charCodeAt(end + 1))) {
    const wordEnd = endOfWord(text, end + 1);
    const unit = text.slice(end + 1, wordEnd);
    // "10-point increase" counts; "2-way", "90-day plan" and "5-star" only describe.
    if (!/^(?:point|points|percent|fold|prozent)/.test(unit))
      number = number === "money" || number === "percent" ? number : "label";
    end = wordEnd;
  }
  return { kind: "number", start: from, end, word: digits, entry: undefined, number, sense: unknownSense };
}
