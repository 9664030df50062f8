import type { JudgedLanguage } from "../judgement.ts";
import type { manners, traits, verbs } from "../traits.ts";

/** All forms of one verb, by shape. */
export interface VerbForms {
  readonly base: readonly string[];
  readonly finite: readonly string[];
  readonly past: readonly string[];
  readonly gerund: readonly string[];
}

export type WordClass = keyof typeof traits;
/** `opening` follows from `phrases`. */
export type Manner = Exclude<keyof typeof manners, "opening">;
export type ActingClass = Exclude<keyof typeof verbs, "none">;

/**
 * One language: word classes as blank-separated words, and how it bends them. Everything the judge knows of a language
 * stands in its file; adding one is a file like this and a line in `index.ts`.
 */
export interface Language {
  readonly code: JudgedLanguage;
  /** Where the verb of a goal stands: "first" ("Raise NPS"), or "last" ("NPS steigern"). */
  readonly verbAt: "first" | "last";
  /** The noun that names a compound or phrase: the last ("churn report") or the first ("informe de bajas"). */
  readonly headNoun: "first" | "last";
  /** Verbs as dictionary forms; irregular forms behind slashes in an order that the language's `bendVerb` knows. */
  readonly verbs: Readonly<Record<ActingClass, string>>;
  /** Nouns that stand for a verb: "reduction (of churn)", "Einführung (eines CRM)". */
  readonly actionNouns: Readonly<Partial<Record<ActingClass, string>>>;
  /** Verbs that mean something else with the word behind them: "faire passer", "drive down". */
  readonly phrases: Readonly<Record<string, ActingClass>>;
  /** Verbs (or, for `lofty`, plain words) with a finer point, written as in `verbs`. */
  readonly manners: Readonly<Record<Manner, string>>;
  /** Words that bend like nouns, like adjectives, or not at all. */
  readonly nouns: Readonly<Partial<Record<WordClass, string>>>;
  readonly adjectives: Readonly<Partial<Record<WordClass, string>>>;
  readonly words: Readonly<Partial<Record<WordClass, string>>>;
  /** Further frequent words, only to tell the language by. */
  readonly telltale: string;
  /** The letters with accents, and other signs, that it writes. */
  readonly letters: string;
  bendVerb(word: string): VerbForms;
  bendNoun(word: string): readonly string[];
  bendAdjective(word: string): readonly string[];
  /** Whether a word not in the lists looks like a verb at the place where a verb stands. */
  looksLikeVerb(word: string): boolean;
  readonly rewrite: Rewrite;
}

/** Sentence patterns for rewrites. `{}` is the subject or sentence, `{by}` the due date phrase; "__" a blank. */
export interface Rewrite {
  readonly raise: string;
  readonly lower: string;
  readonly raiseShare: string;
  readonly outcome: string;
  /** The same behind a clause or noun phrase. */
  readonly outcomeClause: string;
  /** A number that lacks its window. */
  readonly window: string;
  readonly concrete: string;
  readonly by: string;
  /** Short month names and their order with the day: "{day} {month}". */
  readonly date: string;
  readonly months: readonly string[];
}
