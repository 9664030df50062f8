import type { Sentence } from "./sentence.ts";

/** The words of a span as they stand in the line, cut at about 40 characters, for use in a reason. */
export function wordsOf(sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from];
  const last = sentence.tokens[Math.max(from, to - 1)];
  if (first === undefined || last === undefined) return "";
  const words = sentence.text.slice(first.start, last.end).trim();
  if (words.length <= 42) return words;
  const cut = words.lastIndexOf(" ", 40);
  return `${words.slice(0, cut > 10 ? cut : 40)}…`;
}
