import type { Head } from "./head.ts";
import type { Language } from "./languages/language.ts";
import { unknownSense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";
import { forms, nounTraits, phraseEnd, traits } from "./traits.ts";

/** The noun phrase that a goal is about. */
export interface Phrase {
  readonly objectFrom: number;
  readonly objectTo: number;
  readonly noun: number;
  readonly counted: boolean;
}

/** First noun phrase after the head verb, or before it where the verb stands last. */
export function objectOf(tokens: readonly Token[], found: Head, first: number, language: Language): Phrase {
  const late = language.verbAt === "last" && found.head > first;
  let from = found.shape === "verb" && !late ? found.head + 1 : first;
  const limit =
    found.shape === "verb" && !late ? tokens.length : found.head > first ? found.head : tokens.length;
  // "Faire passer le taux …", "drive down cost".
  if (found.shape === "verb" && !late && from < limit - 1 && isPhraseTail(tokens, from, language)) from += 1;
  // "Reduction of churn", "Agree on a plan": the preposition belongs to the head.
  if (
    found.shape === "verb" &&
    from < limit &&
    has(tokens[from], traits.preposition | traits.of) &&
    !has(tokens[from], traits.by)
  )
    from += 1;
  let counted = false;
  let to = from;
  let noun = -1;
  for (; to < limit; to += 1) {
    const token = tokens[to]!;
    if (token.kind === "mark") {
      if (/[,;.:–—(>→<=≥≤]/.test(token.word) && to > from) break;
      continue;
    }
    if (token.kind === "number") continue;
    if (has(token, traits.of)) {
      if (noun >= 0 && has(tokens[noun], traits.countOf)) {
        counted = true;
        noun = -1;
        continue;
      }
      if (language.headNoun === "first") continue;
      break;
    }
    if (has(token, phraseEnd) && to > from && !(language.code === "de" && has(token, traits.determiner)))
      break;
    if (has(token, traits.and) && (tokens[to + 1]?.sense.verb ?? 0) !== 0 && !has(tokens[to + 1], nounTraits))
      break;
    const doing = (token.sense.form & forms.gerund) !== 0 && !has(token, nounTraits | traits.hazy);
    if (language.code === "en" && doing && noun >= 0 && (token.sense.form & forms.base) === 0) break;
    // "class reveals": the last word names the thing, and no list knows it.
    const nameless =
      token.sense === unknownSense || (token.sense.traits === 0 && (token.sense.form & forms.base) !== 0);
    if (language.code === "en" && nameless && noun >= 0) noun = -1;
    const strange =
      language.headNoun === "first" &&
      token.sense === unknownSense &&
      token.word.length > 2 &&
      !/(?:mente|ment)$/.test(token.word);
    // "Criar squad de retenção": the first word names the thing, and no list knows it.
    if (strange && noun < 0) {
      to = endOfPhrase(tokens, to, limit);
      break;
    }
    if (!has(token, nounTraits | traits.countOf) || (has(token, traits.hazy) && !has(token, nounTraits)))
      continue;
    if (language.headNoun === "last" || noun < 0) noun = to;
  }
  return { objectFrom: from, objectTo: to, noun, counted };
}

function endOfPhrase(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (
    to < limit &&
    tokens[to]!.kind === "word" &&
    (has(tokens[to], traits.of) || !has(tokens[to], phraseEnd))
  )
    to += 1;
  return to;
}

function isPhraseTail(tokens: readonly Token[], at: number, language: Language): boolean {
  return tokens[at]!.kind === "word" && phraseTails(language).has(tokens[at]!.word);
}

const tails = new Map<Language, ReadonlySet<string>>();

/** The last words of a language's phrases, gathered once. */
function phraseTails(language: Language): ReadonlySet<string> {
  let known = tails.get(language);
  if (known === undefined) {
    const phrases = Object.keys(language.phrases).filter((phrase) => phrase.indexOf(" ") >= 0);
    known = new Set(phrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
    tails.set(language, known);
  }
  return known;
}
