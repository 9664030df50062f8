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
