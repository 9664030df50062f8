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

const grammatical =
  traits.determiner |
  traits.preposition |
  traits.and |
  traits.pronoun |
  traits.auxiliary |
  traits.modal |
  traits.for |
  traits.of;

/** What the lists say of each word. */
interface Notes {
  /** The first class that a verb is listed in counts. */
  verb(word: string, at: number, verb: VerbClass, form: number): void;
  trait(word: string, at: number, bit: number): void;
  manner(word: string, at: number, bit: number): void;
  /** A word that tells its language by itself. */
  tells(word: string, at: number): void;
  entry(word: string): Entry | undefined;
}

/**
 * Notes as numbers in flat arrays: tens of thousands of forms are noted before the first sentence is read, in the add-on at every click, and an
 * object for each would take as long as all the rest.
 */
function makeNotes(): Notes {
  const width = languages.length;
  const ids = new Map<string, number>();
  /** By word and language; room for twice the words that the lists have. */
  const room = 1 << 18;
  const known = new Uint8Array(room);
  const verbOf = new Uint8Array(room);
  const formsOf = new Uint8Array(room);
  const traitsOf = new Uint32Array(room);
  const mannersOf = new Uint16Array(room);
  /** By word: a bit for each language. */
  const telltale = new Uint8Array(room / width);

  const idOf = (word: string): number => {
    const key = foldWord(word);
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      if ((id + 1) * width > room) throw new Error("The word lists have outgrown their room: double it");
      ids.set(key, id);
    }
    return id;
  };
  const slotOf = (word: string, at: number): number => {
    const slot = idOf(word) * width + at;
    known[slot] = 1;
    return slot;
  };
  const senseAt = (slot: number): Sense | undefined => {
    if (known[slot] === 0) return undefined;
    const verb = verbOf[slot] as VerbClass;
    const sense = { traits: traitsOf[slot]!, manner: mannersOf[slot]! };
    // "de" is no form of Spanish "dar": what holds a sentence together is never its verb.
    if (verb !== verbs.be && (sense.traits & grammatical) !== 0)
      return { ...sense, verb: verbs.none, form: 0 };
    return { ...sense, verb, form: formsOf[slot]! };
  };
  return {
    verb(word, at, verb, form) {
      const slot = slotOf(word, at);
      if (verbOf[slot] === verbs.none) verbOf[slot] = verb;
      if (verbOf[slot] === verb) formsOf[slot]! |= form;
    },
    trait(word, at, bit) {
      traitsOf[slotOf(word, at)]! |= bit;
    },
    manner(word, at, bit) {
      mannersOf[slotOf(word, at)]! |= bit;
    },
    tells(word, at) {
      telltale[idOf(word)]! |= 1 << at;
    },
    entry(word) {
      const id = ids.get(word);
      if (id === undefined) return undefined;
      const senses = languages.map((_, at) => senseAt(id * width + at));
      const votes = votesOf(senses, telltale[id]!);
      return { senses, votes, voices: votes.map((_, at) => at).filter((at) => votes[at]! > 0) };
    },
  };
}

function split(words: string | undefined): string[] {
  return words === undefined ? [] : words.trim().split(/\s+/).filter(Boolean);
}

function noteAll(): Notes {
  const notes = makeNotes();
  languages.forEach((language, at) => {
    noteVerbs(language, at, notes);
    noteWords(language, at, notes);
    noteManners(language, at, notes);
    notePhrases(language, at, notes);
    for (const word of split(language.telltale)) notes.tells(word, at);
  });
  for (const word of split(foreignWords)) notes.tells(word, languages.length);
  return notes;
}

/** As it is written, and as keyboards without umlauts write it. */
function eachSpelling(language: Language, word: string, note: (spelling: string) => void): void {
  note(word);
  if (language.code === "de" && /[äöüß]/.test(word)) note(spellOut(word));
}

function noteVerbs(language: Language, at: number, notes: Notes): void {
  const mark = (words: readonly string[], verb: VerbClass, form: number) => {
    for (const word of words)
      eachSpelling(language, word, (spelling) => notes.verb(spelling, at, verb, form));
  };
  const names = Object.keys(language.verbs) as ActingClass[];
  for (const name of names) {
    for (const verb of split(language.verbs[name])) {
      const bent = language.bendVerb(verb);
      mark(bent.base, verbs[name], forms.base);
      mark(bent.past, verbs[name], forms.past);
      mark(bent.gerund, verbs[name], forms.gerund);
      mark(bent.finite, verbs[name], forms.finite);
    }
    for (const noun of split(language.actionNouns[name]))
      mark(language.bendNoun(noun), verbs[name], forms.noun);
  }
}

function noteWords(language: Language, at: number, notes: Notes): void {
  const mark = (
    list: Readonly<Partial<Record<WordClass, string>>>,
    bend: (word: string) => readonly string[],
  ) => {
    for (const name of Object.keys(list) as WordClass[]) {
      for (const word of split(list[name])) {
        for (const form of bend(word))
          eachSpelling(language, form, (spelling) => notes.trait(spelling, at, traits[name]));
      }
    }
  };
  mark(language.nouns, language.bendNoun);
  mark(language.adjectives, language.bendAdjective);
  mark(language.words, (word) => [word]);
}

function noteManners(language: Language, at: number, notes: Notes): void {
  for (const name of Object.keys(language.manners) as Manner[]) {
    for (const word of split(language.manners[name])) {
      for (const form of name === "lofty" ? [word] : allForms(language, word))
        eachSpelling(language, form, (spelling) => notes.manner(spelling, at, manners[name]));
    }
  }
}

function notePhrases(language: Language, at: number, notes: Notes): void {
  for (const [phrase, name] of Object.entries(language.phrases)) {
    const [verb = "", next = ""] = phrase.split(" ");
    for (const form of allForms(language, verb)) {
      eachSpelling(language, form, (spelling) => notes.manner(spelling, at, manners.opening));
      phrases.set(`${at} ${foldWord(form)} ${foldWord(next)}`, verbs[name]);
    }
  }
}

function allForms(language: Language, verb: string): readonly string[] {
  const { base, finite, past, gerund } = language.bendVerb(verb);
  return [...base, ...finite, ...past, ...gerund];
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

function votesOf(senses: readonly (Sense | undefined)[], telltale: number): number[] {
  const weights = senses.map((sense, at) => {
    if ((telltale & (1 << at)) !== 0) return 5;
    if (sense === undefined) return 0;
    return (sense.traits & grammatical) !== 0 ? 3 : 2;
  });
  weights.push((telltale & (1 << languages.length)) !== 0 ? 3 : 0);
  const shared = weights.filter((weight) => weight > 0).length;
  return weights.map((weight) => weight / (shared * shared));
}

/** All words of all languages. */
interface Lexicon {
  get(word: string): Entry | undefined;
}

let lexicon: Lexicon | null = null;

/** Built at first use: a host that never lints does not pay for it. */
export function wordLexicon(): Lexicon {
  if (lexicon === null) {
    const notes = noteAll();
    const entries = new Map<string, Entry>();
    lexicon = {
      get(word) {
        const known = entries.get(word);
        if (known !== undefined) return known;
        const entry = notes.entry(word);
        if (entry !== undefined) entries.set(word, entry);
        return entry;
      },
    };
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
