import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";

let gregorian: Map<string, number> | null = null;
let jalali: Map<string, number> | null = null;

function keyOf(word: string): string {
  return wordKey(fold(word));
}

/** 1–12 for a folded month's name or short form in any language, 0 for any other word. */
export function monthNumber(word: string): number {
  if (!gregorian) {
    gregorian = new Map();
    for (const { months } of languages) {
      months.forEach((forms, i) => {
        for (const form of namesOf(forms)) gregorian!.set(keyOf(form), i + 1);
      });
    }
  }
  return gregorian.get(wordKey(word)) ?? 0;
}

/** 1–12 for folded Farvardin to Esfand, 0 for any other word. */
export function jalaliMonthNumber(word: string): number {
  if (!jalali) {
    jalali = new Map();
    for (const { jalaliMonths } of languages) {
      (jalaliMonths ?? []).forEach((forms, i) => {
        for (const form of namesOf(forms)) jalali!.set(keyOf(form), i + 1);
      });
    }
  }
  return jalali.get(wordKey(word)) ?? 0;
}

function isMonth(word: string): boolean {
  return (word.length > 3 || /^\p{Lu}/u.test(word)) && monthNumber(fold(word)) > 0;
}

/** Whether a number at a place in a text is the day or the year of a date in words: "5 October", "Sep 30", "5月". Small short forms ("des", "mar") are other words elsewhere. */
export function isInDate(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const after = /^\s?(?:de |di |d')?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(to, to + 24))?.[1];
  if (after !== undefined && (isMonth(after) || /^(?:月|월)/u.test(after))) return true;
  const before = /(\p{L}[\p{L}\p{M}]*)\.?\s?$/u.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  return before !== undefined && (isMonth(before) || /[月월]$/u.test(before));
}
