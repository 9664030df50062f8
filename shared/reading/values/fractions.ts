import type { Parsed } from "../../okr/parsed.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";

/** Squares and blocks that draw a bar, done and open, and what may stand behind it. */
const bar = /^((?:[🟩🟨🟥🟦🟧🟪🟫⬛█▓■▰●]\ufe0f?)*)((?:[⬜░▒□▱○]\ufe0f?)*)\s*(.*)$/su;
/** Fewer signs are a rating or a light. */
const leastSigns = 5;

/** A bar, as many of so many signs, and the text behind it. */
export interface Bar {
  readonly drawn: Parsed;
  readonly rest: string;
}

/** "🟩🟩🟩⬜⬜⬜⬜⬜⬜⬜", "██████░░░░ 60 %"; null for anything else. */
export function readBar(text: string): Bar | null {
  const parts = bar.exec(text)!;
  const [done, open] = [parts[1]!, parts[2]!].map((part) => Array.from(part.replace(/\ufe0f/g, "")).length);
  const of = done! + open!;
  return of < leastSigns ? null : { drawn: { kind: "fraction", done: done!, of }, rest: parts[3]! };
}

let ofWords: Set<string> | null = null;

/** "3/5", "(7/10)", "≥ 4.2 / 5", "7 of 10", "7 из 10", "10 中 7": so many of so many; null for anything else. */
export function readFraction(text: string): Parsed | null {
  const stars = /^(★+)(☆*)$/.exec(text);
  if (stars) return { kind: "fraction", done: stars[1]!.length, of: text.length };
  const match =
    /^(?:[≥>]=?\s?)?[([]?\s*(\d{1,6}(?:[.,]\d{1,2})?)\s*(\/|[\p{L}\p{M}' ]{1,14})\s*(\d{1,6}(?:[.,]0)?)\s*[)\]]?(?:\s?(?:이상|以上))?$/u.exec(
      text,
    );
  if (!match) return null;
  const done = Number(match[1]!.replace(",", "."));
  // "4.75 / 5.0" keeps its decimals on both sides.
  const of = Number(match[3]!.replace(",", "."));
  // "03/2026" is a month.
  if (text === "24/7" || (done >= 1300 && match[2] === "/" && of === (done + 1) % 100)) return null;
  if (of === 0 || (done <= 12 && of >= 1300 && of < 2700 && match[2] === "/")) return null;
  if (match[2] !== "/") {
    if (!ofWords) {
      ofWords = new Set();
      for (const { numbers } of languages)
        for (const name of namesOf(numbers.of)) ofWords.add(wordKey(fold(name)));
    }
    if (!ofWords.has(wordKey(fold(match[2]!)))) return null;
  }
  return { kind: "fraction", done, of };
}
