import type { Draft } from "./draft.ts";
import { fold } from "./headers/index.ts";

/** Shorter words (articles, "per", "of") stand in any wording. */
const shortestWord = 3;
/** A name of one word ("Quality") may be anybody's. */
const leastWords = 2;

/** The words of a wording that can tell it from others. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word.length >= shortestWord),
  );
}

/**
 * Finds the key result that a short name stands for: "On-time delivery" for "Improve on-time delivery from 78 % to 95 %". All its words
 * stand in the wording of that one and of no other.
 */
export function byShortName(items: readonly Draft[]): (name: string) => Draft | null {
  const worded = items
    .filter(({ kind }) => kind === "keyResult")
    .map((item) => ({ item, words: wordsOf(item.text) }));
  return (name) => {
    const words = Array.from(wordsOf(name));
    if (words.length < leastWords) return null;
    const found = worded.filter((one) => words.every((word) => one.words.has(word)));
    const [only] = found;
    return found.length === 1 && only!.words.size > words.length ? only!.item : null;
  };
}
