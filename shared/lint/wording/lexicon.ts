import { foldWord } from "./fold.ts";
import { foreignWords, languages } from "./languages/index.ts";
import type { ActingClass, Language, Manner, WordClass } from "./languages/language.ts";
import { forms, manners, traits, type VerbClass, verbs } from "./traits.ts";

/** What a word is in one language. */
export interface Sense {
  readonly verb: VerbClass;
  /** Bits of `forms`. */
  readonly form: number;
  /** Bits of `traits`. */
  readonly traits: number;
  /** Bits of `manners`. */
  readonly manner: number;
}

/** A word in all languages: `senses` and `votes` by the language's place in the list. */
export interface Entry {
  readonly senses: readonly (Sense | undefined)[];
  /** How strongly the word speaks for each language; the place after the last is "a language not judged". */
  readonly votes: readonly number[];
  /** The places that it speaks for at all: most words speak for one language. */
  readonly voices: readonly number[];
}

export const unknownSense: Sense = { verb: verbs.none, form: 0, traits: 0, manner: 0 };

interface DraftSense {
  verb: VerbClass;
  form: number;
  traits: number;
  manner: number;
}

interface Draft {
  senses: (DraftSense | undefined)[];
  telltale: number[];
}

const grammatical =
  traits.determiner |
  traits.preposition |
  traits.and |
  traits.pronoun |
  traits.auxiliary |
  traits.modal |
  traits.for |
  traits.of;

function split(words: string | undefined): string[] {
  return words === undefined ? [] : words.trim().split(/\s+/).filter(Boolean);
}

function draftLexicon(): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const draftOf = (word: string): Draft => {
    const key = foldWord(word);
    let draft = drafts.get(key);
    if (draft === undefined) drafts.set(key, (draft = { senses: [], telltale: [] }));
    return draft;
  };
  languages.forEach((language, at) => {
    const spellings = (word: string) =>
      language.code === "de" && /[äöüß]/.test(word) ? [word, spellOut(word)] : [word];
    const note = (word: string, add: (sense: DraftSense) => void) => {
      for (const spelling of spellings(word)) {
        const draft = draftOf(spelling);
        add((draft.senses[at] ??= { verb: verbs.none, form: 0, traits: 0, manner: 0 }));
      }
    };
    noteVerbs(language, note);
    noteWords(language, note);
    noteManners(language, note);
    notePhrases(language, at, note);
    for (const word of split(language.telltale)) draftOf(word).telltale.push(at);
  });
  // "de" is no form of Spanish "dar": what holds a sentence together is never its verb.
  drafts.forEach((draft) => {
    for (const sense of draft.senses) {
      if (sense !== undefined && sense.verb !== verbs.be && (sense.traits & grammatical) !== 0) {
        sense.verb = verbs.none;
        sense.form = 0;
      }
    }
  });
  for (const word of split(foreignWords)) draftOf(word).telltale.push(languages.length);
  return drafts;
}

type Note = (word: string, add: (sense: DraftSense) => void) => void;

function noteVerbs(language: Language, note: Note): void {
  const mark = (words: readonly string[], name: ActingClass, form: number) => {
    for (const word of words) {
      note(word, (sense) => {
        if (sense.verb === verbs.none) sense.verb = verbs[name];
        if (sense.verb === verbs[name]) sense.form |= form;
      });
    }
  };
  const names = Object.keys(language.verbs) as ActingClass[];
  for (const name of names) {
    for (const verb of split(language.verbs[name])) {
      const bent = language.bendVerb(verb);
      mark(bent.base, name, forms.base);
      mark(bent.past, name, forms.past);
      mark(bent.gerund, name, forms.gerund);
      mark(bent.finite, name, forms.finite);
    }
    for (const noun of split(language.actionNouns[name])) mark(language.bendNoun(noun), name, forms.noun);
  }
}

function noteWords(language: Language, note: Note): void {
  const mark = (
    list: Readonly<Partial<Record<WordClass, string>>>,
    bend: (word: string) => readonly string[],
  ) => {
    for (const name of Object.keys(list) as WordClass[]) {
      for (const word of split(list[name])) {
        for (const form of bend(word)) note(form, (sense) => (sense.traits |= traits[name]));
      }
    }
  };
  mark(language.nouns, language.bendNoun);
  mark(language.adjectives, language.bendAdjective);
  mark(language.words, (word) => [word]);
}

function noteManners(language: Language, note: Note): void {
  for (const name of Object.keys(language.manners) as Manner[]) {
    for (const word of split(language.manners[name])) {
      const bent = language.bendVerb(word);
      const all = name === "lofty" ? [word] : [...bent.base, ...bent.finite, ...bent.past, ...bent.gerund];
      for (const form of all) note(form, (sense) => (sense.manner |= manners[name]));
    }
  }
}

function notePhrases(language: Language, at: number, note: Note): void {
  for (const [phrase, name] of Object.entries(language.phrases)) {
    const [verb = "", next = ""] = phrase.split(" ");
    const bent = language.bendVerb(verb);
    for (const form of [...bent.base, ...bent.finite, ...bent.past, ...bent.gerund]) {
      note(form, (sense) => (sense.manner |= manners.opening));
      phrases.set(`${at} ${foldWord(form)} ${foldWord(next)}`, verbs[name]);
    }
  }
}

/** By language's place, first and second word. */
const phrases = new Map<string, VerbClass>();

/** What a verb means with the word behind it, or null where the two are no phrase. */
export function verbOfPhrase(at: number, first: string, second: string): VerbClass | null {
  return phrases.get(`${at} ${first} ${second}`) ?? null;
}

function spellOut(word: string): string {
  return word.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
}

function votesOf(draft: Draft): number[] {
  const weights = languages.map((_, at) => {
    const sense = draft.senses[at];
    if (draft.telltale.indexOf(at) >= 0) return 5;
    if (sense === undefined) return 0;
    return (sense.traits & grammatical) !== 0 ? 3 : 2;
  });
  weights.push(draft.telltale.indexOf(languages.length) >= 0 ? 3 : 0);
  const shared = weights.filter((weight) => weight > 0).length;
  return weights.map((weight) => weight / (shared * shared));
}

let lexicon: ReadonlyMap<string, Entry> | null = null;

/** All words of all languages, built at first use: a host that never lints does not pay for it. */
export function wordLexicon(): ReadonlyMap<string, Entry> {
  if (lexicon === null) {
    const built = new Map<string, Entry>();
    draftLexicon().forEach((draft, word) => {
      const votes = votesOf(draft);
      const voices = votes.map((_, at) => at).filter((at) => votes[at]! > 0);
      built.set(word, { senses: draft.senses, votes, voices });
    });
    lexicon = built;
  }
  return lexicon;
}

const nounTraits =
  traits.metric |
  traits.output |
  traits.abstract |
  traits.people |
  traits.falling |
  traits.flow |
  traits.external;

/** A word not in the list: the end of a compound tells ("Absprungrate": Rate), and the last part of "on-time-rate". */
export function senseOfCompound(word: string, at: number): Sense {
  const known = wordLexicon();
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0) return known.get(word.slice(hyphen + 1))?.senses[at] ?? unknownSense;
  if (languages[at]!.code !== "de" || word.length < 7) return unknownSense;
  for (let from = 2; from <= word.length - 3; from += 1) {
    const sense = known.get(word.slice(from))?.senses[at];
    if (sense !== undefined && (sense.traits & nounTraits) !== 0) {
      return { ...unknownSense, traits: sense.traits & nounTraits };
    }
    if (sense !== undefined && (sense.form & forms.noun) !== 0) return sense;
  }
  return unknownSense;
}
