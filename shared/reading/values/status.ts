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
};

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
  const level = levelSigns[glyph];
  if (level !== undefined) return { kind: "level", level, word: text };
  const box = checkboxes[glyph];
  if (box !== undefined) return { kind: "boolean", boolean: box };
  return glyph === "❓" || glyph === "❔" ? { kind: "placeholder", word: text } : null;
}
