import type { JudgedLanguage } from "./judgement.ts";
import { foreignLetters, languages } from "./languages/index.ts";
import { senseOfCompound, unknownSense } from "./lexicon.ts";
import type { Token } from "./tokens.ts";

const judged = languages.length;
const beyondAscii = /[\u0080-\uffff]/;
/** The places of the languages that write a letter; the place after the last: languages not judged. */
const writers = new Map<string, number[]>();
languages.forEach((language, at) => {
  for (const letter of language.letters) writers.set(letter, [...(writers.get(letter) ?? []), at]);
});
for (const letter of foreignLetters) writers.set(letter, [judged]);

/** Letters of scripts that none of the judged languages is written in: Greek to Thai, kana, Han, Hangul. */
const otherScript = /[\u0370-\u1dff\u3040-\ud7ff]/;

/** The place of a language in the list by its code ("pt", "pt-BR"); -1 where it is not judged. */
function placeOfLanguage(code: string | undefined): number {
  if (code === undefined) return -1;
  if (code !== lastPlace.code) {
    const short = code.slice(0, 2).toLowerCase();
    lastPlace = { code, place: languages.findIndex((language) => language.code === short) };
  }
  return lastPlace.place;
}

/** A sheet has one language: the last one asked about is most often the next. */
let lastPlace = { code: "", place: -1 };

/**
 * Counts what each word and letter says; `fallback`, what the rest of the sheet is written in, decides where the words
 * leave it open. -1: none of the languages judged, or nothing to go by.
 */
export function placeOfText(text: string, tokens: readonly Token[], fallback?: string): number {
  const votes = [0, 0, 0, 0, 0, 0];
  let total = 0;
  for (const token of tokens) {
    if (token.entry === undefined) continue;
    const { voices, votes: said } = token.entry;
    for (let i = 0; i < voices.length; i += 1) {
      const at = voices[i]!;
      votes[at]! += said[at]!;
      total += said[at]!;
    }
  }
  if (beyondAscii.test(text)) {
    if (otherScript.test(text) && foreignShare(text) > 0.3) return -1;
    for (const letter of text.toLowerCase()) {
      const writing = writers.get(letter);
      if (writing === undefined) continue;
      for (const at of writing) votes[at]! += 2 / writing.length;
      total += 2;
    }
  }
  const home = placeOfLanguage(fallback);
  if (fallback !== undefined && home < 0) votes[judged]! += 1.5;
  if (total === 0) return home >= 0 || fallback !== undefined ? home : placeByCompound(tokens);
  if (home >= 0) votes[home]! += 1;
  let best = home >= 0 ? home : 0;
  for (let at = 0; at <= judged; at += 1) if (votes[at]! > votes[best]!) best = at;
  return best === judged ? -1 : best;
}

/** "Mitarbeiterfluktuation": a long word that ends in a word of the language is itself of that language. */
function placeByCompound(tokens: readonly Token[]): number {
  const at = languages.findIndex((language) => language.verbAt === "last");
  const isCompound = (token: Token) =>
    token.kind === "word" && token.word.length > 9 && senseOfCompound(token.word, at) !== unknownSense;
  return tokens.some(isCompound) ? at : -1;
}

function foreignShare(text: string): number {
  let letters = 0;
  let foreign = 0;
  for (const letter of text) {
    if (otherScript.test(letter)) foreign += 1;
    if (letter.toLowerCase() !== letter.toUpperCase() || otherScript.test(letter)) letters += 1;
  }
  return letters === 0 ? 0 : foreign / letters;
}

export function languageCode(place: number): JudgedLanguage | null {
  return place < 0 ? null : languages[place]!.code;
}
