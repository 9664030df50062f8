import { deadlineOf } from "./deadline.ts";
import { placeOfText } from "./detect.ts";
import { firstWord } from "./first-word.ts";
import { composeText } from "./fold.ts";
import { findEarlyHead } from "./head.ts";
import { languages } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { findLateHead, joinSeparated } from "./late-head.ts";
import { senseOfCompound, verbOfPhrase } from "./lexicon.ts";
import { measuresOf } from "./numbers.ts";
import { objectOf } from "./phrase.ts";
import { has, readTokens, type Token } from "./tokens.ts";
import { forms, manners, nounTraits, traits, type VerbClass, verbs } from "./traits.ts";

/** What the judges look at: one line, taken apart. Places are places in `tokens`. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /**
   * verb: led by a verb or by a noun that stands for one ("Raise NPS", "Reduction of churn", "NPS steigern");
   * clause: a subject says or is something ("The handbook describes …"); noun: neither ("NPS ≥ 40").
   */
  readonly shape: "verb" | "clause" | "noun";
  /** The head verb, or -1. In a noun phrase, the participle that says it is done ("Site launched"). */
  readonly head: number;
  readonly verb: VerbClass;
  /** The head is not in the lists, and was taken for a verb by its place. */
  readonly guessed: boolean;
  readonly measures: readonly number[];
  /** First noun phrase after the head (before it where the verb stands last): first place and the place after its last. */
  readonly objectFrom: number;
  readonly objectTo: number;
  /** The noun that names the object, or -1. */
  readonly noun: number;
  /** The object counts something: "number of videos". */
  readonly counted: boolean;
  readonly deadline: readonly [number, number] | null;
  /** In a clause, the place after its subject. */
  readonly subjectTo: number;
  /** First word of the line after its label. */
  readonly first: number;
}

/** Takes a line apart, or null where its language is not judged or it has no words. */
export function readSentence(raw: string, fallback?: string, neighbour?: string): Sentence | null {
  const text = composeText(raw);
  const tokens = readTokens(text);
  let home = fallback;
  if (home === undefined && neighbour !== undefined && tokens.length < 7) {
    const beside = composeText(neighbour);
    home = languages[placeOfText(beside, readTokens(beside))]?.code;
  }
  const place = placeOfText(text, tokens, home);
  if (place < 0) return null;
  for (const token of tokens) {
    if (token.kind !== "word") continue;
    token.sense = token.entry?.senses[place] ?? senseOfCompound(token.word, place);
  }
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const { sense, word } = tokens[at]!;
    if ((sense.manner & manners.opening) === 0) continue;
    const verb = verbOfPhrase(place, word, tokens[at + 1]!.word);
    if (verb !== null) tokens[at]!.sense = { ...sense, verb, manner: 0 };
  }
  const language = languages[place]!;
  if (language.verbAt === "last") joinSeparated(tokens, place);
  const first = firstWord(tokens);
  const found =
    language.verbAt === "last"
      ? findLateHead(text, tokens, first, language)
      : findEarlyHead(tokens, first, language);
  const object = objectOf(tokens, found, first, language);
  let verb = found.head < 0 ? verbs.none : found.guessed ? verbs.make : tokens[found.head]!.sense.verb;
  // "Meet the target" reaches something; "meet (with) ten prospects" is work.
  // "Hacer seguimiento": the noun is what is done.
  const acting =
    found.shape === "verb" && (tokens[found.head]!.sense.manner & (manners.soft | manners.meeting)) !== 0;
  const deed = acting ? deedAfter(tokens, found.head) : verbs.none;
  if (verb === verbs.make && (deed === verbs.work || deed === verbs.better)) verb = deed;
  const end = tokens[object.objectTo - 1];
  // "Make the build more stable".
  const soft = found.head >= 0 && (tokens[found.head]!.sense.manner & manners.soft) !== 0;
  if (
    verb === verbs.make &&
    soft &&
    object.objectTo - object.objectFrom > 1 &&
    has(end, traits.hazy | traits.more) &&
    !has(end, nounTraits)
  ) {
    verb = verbs.better;
  }
  if (verb === verbs.reach && (tokens[found.head]!.sense.manner & manners.meeting) !== 0) {
    if (has(tokens[object.noun], traits.people) || has(tokens[found.head + 1], traits.preposition))
      verb = verbs.make;
  }
  const deadline = deadlineOf(tokens);
  const numbers = measuresOf(text, tokens, first, found.shape === "clause" ? verbs.none : verb);
  const measures =
    deadline === null ? numbers : numbers.filter((at) => at < deadline[0] || at >= deadline[1]);
  const { shape, head, guessed, subjectTo } = found;
  const { objectFrom, objectTo, noun, counted } = object;
  // Field by field: thousands of lines are read, and spreading costs more than reading them.
  return {
    text,
    language,
    tokens,
    shape,
    head,
    verb,
    guessed,
    measures,
    objectFrom,
    objectTo,
    noun,
    counted,
    deadline,
    subjectTo,
    first,
  };
}

/** The class of the noun of action right behind a verb of doing, past its article. */
function deedAfter(tokens: readonly Token[], head: number): VerbClass {
  const at = has(tokens[head + 1], traits.determiner) ? head + 2 : head + 1;
  const token = tokens[at];
  const isDeed = token !== undefined && (token.sense.form & forms.noun) !== 0 && !has(token, traits.output);
  return isDeed ? token.sense.verb : verbs.none;
}
