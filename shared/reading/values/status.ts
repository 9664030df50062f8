import type { Parsed, Status } from "../../okr/parsed.ts";
import { fold, wordKey } from "../headers/fold.ts";
import type { ParseContext } from "./context.ts";
import { wordMeaning } from "./word-lists.ts";

const statusSigns: Readonly<Record<string, Status>> = {
  "🟢": "on-track",
  "💚": "on-track",
  "🟩": "on-track",
  "✅": "done",
  "✔": "done",
  "🏁": "done",
  "🎉": "done",
  "🟡": "at-risk",
  "🟠": "at-risk",
  "🟨": "at-risk",
  "🟧": "at-risk",
  "💛": "at-risk",
  "🧡": "at-risk",
  "⚠": "at-risk",
  "🔴": "off-track",
  "🟥": "off-track",
  "❤": "off-track",
  "❌": "off-track",
  "⛔": "off-track",
  "🛑": "off-track",
  "🚨": "off-track",
  "☀": "on-track",
  "🌤": "on-track",
  "⛅": "at-risk",
  "☁": "at-risk",
  "🌧": "off-track",
  "⛈": "off-track",
  "🌩": "off-track",
  "⚪": "not-started",
  "⬜": "not-started",
  "⚫": "dropped",
  "🗑": "dropped",
  "⏸": "dropped",
  "🔶": "at-risk",
};

/** Work goes on; whether well, they do not say. */
const underwaySigns: ReadonlySet<string> = new Set(["⏳", "⌛", "🔄", "🚧", "🛠", "🏗"]);

const levelSigns: Readonly<Record<string, "high" | "medium" | "low">> = {
  "😀": "high",
  "😃": "high",
  "😄": "high",
  "😁": "high",
  "🙂": "high",
  "😊": "high",
  "😎": "high",
  "👍": "high",
  "😐": "medium",
  "🤔": "medium",
  "😕": "medium",
  "😶": "medium",
  "😟": "low",
  "🙁": "low",
  "☹": "low",
  "😢": "low",
  "😞": "low",
  "😡": "low",
  "👎": "low",
};

const checkboxes: Readonly<Record<string, boolean>> = {
  "☑": true,
  "✓": true,
  "🗹": true,
  "☐": false,
  "✗": false,
  "✘": false,
  "☒": false,
  "□": false,
  "■": true,
};

const sign =
  /[\p{Extended_Pictographic}\u2713\u2717\u2718\u2610-\u2612\u25a0\u25a1](?:\u{1f3fb}|\u{1f3fc}|\u{1f3fd}|\u{1f3fe}|\u{1f3ff})?/u;

/** Traffic lights by their initials, in a column of states. */
const initials: Readonly<Record<string, Status>> = {
  R: "off-track",
  A: "at-risk",
  Y: "at-risk",
  G: "on-track",
};

/** Whether a text is a traffic light by its initial. */
export const isInitial = (text: string): boolean => text.length === 1 && initials[text] !== undefined;

/**
 * The status that a longer text begins with: "✅ All phases complete (…)", "Met (PR #24)", "done 2026-09-23", "Blocked on the board's
 * answer". Null where it begins with none, or with a word that only says that work goes on.
 */
export function readLeadingStatus(text: string, context: ParseContext): Parsed | null {
  if (text.search(sign) === 0) {
    const signed = signOf(text);
    if (signed?.kind === "status") return signed;
  }
  const [, lead, behind = ""] = leading.exec(text) ?? [];
  if (lead === undefined) return null;
  const statusOf = (words: string): Parsed | null => {
    const meaning = wordMeaning(wordKey(fold(words)), context);
    if (meaning?.kind !== "status") return null;
    const { status, underway } = meaning;
    return { kind: "status", status, word: text, ...(underway ? { underway: true } : {}) };
  };
  const whole = statusOf(lead);
  if (whole) return whole;
  const words = lead.split(" ");
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    if (!reasons.test(`${words.slice(count).join(" ")}${behind}`)) continue;
    const first = statusOf(words.slice(0, count).join(" "));
    if (first) return first;
  }
  return null;
}

/** The words of a text up to the first mark, figure or sign. */
const leading =
  /^(\p{L}[\p{L}' -]*?)\s*(?=[(（,，;；:：.。!\p{Nd}|/]|\s[-–—]\s|\p{Extended_Pictographic}|$)(.?)/u;
/** What begins the reason for a status. */
const reasons = /^(?:on|by|until|till|due|because|since|for|waiting|pending|in|at|with|after|as)(?!\p{L})/iu;

/** A status, level, yes or no, or placeholder that a whole cell states in words or signs; null where it states none. */
export function readWord(text: string, context: ParseContext): Parsed | null {
  if (text.length > 48) return null;
  const initial = context.role === "status" ? initials[text] : undefined;
  if (initial !== undefined) return { kind: "status", status: initial, word: text };
  const key = wordKey(fold(text));
  const meaning = key === "" ? null : wordMeaning(key, context);
  if (meaning) {
    // "🔴 Done" contradicts itself; the word is what somebody wrote last and reads first.
    if (meaning.kind === "status") {
      const status = { kind: "status", status: meaning.status, word: text } as const;
      const coloured = meaning.underway ? signOf(text) : null;
      if (coloured?.kind === "status") return { ...status, status: coloured.status };
      return meaning.underway ? { ...status, underway: true } : status;
    }
    if (meaning.kind === "level") return { kind: "level", level: meaning.level, word: text };
    if (meaning.kind === "boolean") return { kind: "boolean", boolean: meaning.boolean };
    return { kind: "placeholder", word: text };
  }
  const signed = signOf(text);
  if (!signed) return null;
  // "🔴 No capability today": the sign is the status, the rest its reason.
  const isPrefix = text.search(sign) === 0;
  if (
    key === "" ||
    (isPrefix && signed.kind === "status" && (context.role === "status" || context.role === undefined))
  )
    return signed;
  return null;
}

function signOf(text: string): Parsed | null {
  const match = sign.exec(text);
  if (!match) return null;
  const glyph = String.fromCodePoint(match[0].codePointAt(0)!);
  const status = statusSigns[glyph];
  if (status !== undefined) return { kind: "status", status, word: text };
  if (underwaySigns.has(glyph)) return { kind: "status", status: "on-track", word: text, underway: true };
  const level = levelSigns[glyph];
  if (level !== undefined) return { kind: "level", level, word: text };
  const box = checkboxes[glyph];
  if (box !== undefined) return { kind: "boolean", boolean: box };
  return glyph === "❓" || glyph === "❔" ? { kind: "placeholder", word: text } : null;
}
