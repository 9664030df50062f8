import { placeOfText } from "./detect.ts";
import { composeText } from "./fold.ts";
import { languages } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { senseOfCompound, unknownSense, verbOfPhrase, wordLexicon } from "./lexicon.ts";
import { isDateLike, measuresOf } from "./numbers.ts";
import { readTokens, type Token } from "./tokens.ts";
import { forms, manners, traits, type VerbClass, verbs } from "./traits.ts";

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

const nounTraits =
  traits.metric | traits.output | traits.abstract | traits.people | traits.falling | traits.flow;
const phraseEnd =
  traits.preposition |
  traits.to |
  traits.by |
  traits.through |
  traits.so |
  traits.auxiliary |
  traits.modal |
  traits.for;

export function has(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.sense.traits & bits) !== 0;
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
    language.verbAt === "last" ? findLateHead(text, tokens, first) : findEarlyHead(tokens, first, language);
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
  const measures = measuresOf(text, tokens, first, found.shape === "clause" ? verbs.none : verb).filter(
    (at) => deadline === null || at < deadline[0] || at >= deadline[1],
  );
  return { text, language, tokens, ...found, verb, measures, ...object, deadline, first };
}

const separable = /^(?:ein|auf|ab|an|aus|um|vor|hoch|fertig|bereit|zu|durch|hinzu|fest)$/;

/** "Wir führen … ein": the verb with the prefix from the end of the line. */
function joinSeparated(tokens: readonly Token[], place: number): void {
  const last = lastWord(tokens);
  if (last < 2 || !separable.test(tokens[last]!.word)) return;
  for (let at = 0; at < last; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word" || (token.sense.form & (forms.base | forms.finite)) === 0) continue;
    const whole = wordLexicon().get(tokens[last]!.word + token.word)?.senses[place];
    if (whole !== undefined && whole.verb !== verbs.none)
      token.sense = { ...whole, form: whole.form | forms.base };
    return;
  }
}

/** The class of the noun of action right behind a verb of doing, past its article. */
function deedAfter(tokens: readonly Token[], head: number): VerbClass {
  const at = has(tokens[head + 1], traits.determiner) ? head + 2 : head + 1;
  const token = tokens[at];
  const isDeed = token !== undefined && (token.sense.form & forms.noun) !== 0 && !has(token, traits.output);
  return isDeed ? token.sense.verb : verbs.none;
}

/** Where the goal begins: past bullets, "KR2:", "By end of Q2, ", "We will ", "successfully ". */
function firstWord(tokens: readonly Token[]): number {
  let at = skipMarks(tokens, 0);
  // "1. Launch …", "2) …"
  const listed = tokens[at]?.kind === "number" && /^\d{1,2}$/.test(tokens[at]!.word);
  if (listed && /^[.):]$/.test(tokens[at + 1]?.word ?? "") && tokens.length > at + 2)
    at = skipMarks(tokens, at + 2);
  if (/^(?:kr|o|okr|ko|kpi|rc|krs)\d*$/.test(tokens[at]?.word ?? "") && tokens.length > at + 2) {
    const next = tokens[at + 1]!;
    if (next.kind !== "word" || next.word === ":")
      at = skipMarks(tokens, at + (next.kind === "number" ? 2 : 1));
  }
  if (has(tokens[at], traits.by | traits.preposition)) {
    for (let comma = at + 1; comma < Math.min(tokens.length - 2, at + 7); comma += 1) {
      if (tokens[comma]!.word === "," || tokens[comma]!.word === ":") {
        at = comma + 1;
        break;
      }
    }
  }
  for (let colon = at + 1; colon < Math.min(tokens.length - 2, at + 4); colon += 1) {
    const next = tokens[colon + 1]!;
    if (tokens[colon]!.word === ":" && (next.sense.form & (forms.base | forms.noun)) !== 0) {
      at = colon + 1;
      break;
    }
  }
  while (at < tokens.length - 1) {
    const token = tokens[at]!;
    const isAdverb =
      token.kind === "word" &&
      token.word.length > 5 &&
      /(?:ly|mente|ment)$/.test(token.word) &&
      token.sense.verb === verbs.none &&
      (token.sense.traits & (nounTraits | traits.period | traits.window)) === 0;
    const skipped =
      has(token, traits.skipped) ||
      (at === 0 && token.word === "to") ||
      (has(token, traits.skipped | traits.modal) && at > 0 && has(tokens[at - 1], traits.skipped));
    const passive = token.word === "se" && tokens[at + 1]!.sense.verb !== verbs.none;
    const we = passive || token.word === "we" || token.word === "i";
    if (token.kind === "mark" || skipped || isAdverb || we) at += 1;
    else break;
  }
  return at;
}

function skipMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && tokens[at]!.kind === "mark" && !/[<>≥≤=~±$€£[]/.test(tokens[at]!.word))
    at += 1;
  return at;
}

interface Head {
  readonly subjectTo: number;
  readonly shape: Sentence["shape"];
  readonly head: number;
  readonly guessed: boolean;
}

function findEarlyHead(tokens: readonly Token[], first: number, language: Language): Head {
  const token = tokens[first];
  if (token === undefined) return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
  // "Que los clientes renueven": a wish, with its subject first.
  if (token.word === "que") return { shape: "clause", head: -1, guessed: false, subjectTo: first + 3 };
  if (token.kind === "word" && leads(tokens, first, language))
    return { shape: "verb", head: first, guessed: false, subjectTo: 0 };
  if (
    token.kind === "word" &&
    token.sense.verb === verbs.none &&
    (token.sense.traits &
      (nounTraits | phraseEnd | traits.determiner | traits.all | traits.more | traits.hazy)) ===
      0
  ) {
    const next = tokens[first + 1];
    const leadsUnknown =
      language.looksLikeVerb(token.word) &&
      next !== undefined &&
      next.kind === "word" &&
      !has(next, traits.auxiliary | traits.modal);
    const takesObject = next?.kind === "word" && has(next, traits.determiner) && language.code === "en";
    if (leadsUnknown || takesObject) return { shape: "verb", head: first, guessed: true, subjectTo: 0 };
  }
  return findLater(tokens, first, language);
}

/** Whether the first word is the verb of the goal, not a noun of the same spelling ("Test coverage", "Support tickets < 50"). */
function leads(tokens: readonly Token[], at: number, language: Language): boolean {
  const { sense } = tokens[at]!;
  if (sense.verb === verbs.none) return false;
  const next = tokens[at + 1];
  const nouny = (sense.traits & (nounTraits | traits.more | traits.hazy | traits.state)) !== 0;
  if ((sense.form & forms.noun) !== 0 && (sense.form & forms.base) === 0) {
    if (has(next, traits.of) || has(next, traits.preposition)) return true;
    return (sense.traits & nounTraits) === 0 && !has(next, traits.metric);
  }
  if (language.code !== "en") {
    if ((sense.form & forms.base) !== 0) return true;
    if ((sense.form & forms.past) !== 0 && !nouny) return true;
    if ((sense.form & (forms.finite | forms.gerund)) === 0) return nouny ? false : next !== undefined;
    return !nouny && (sense.form & forms.noun) === 0
      ? true
      : has(next, traits.determiner) || ((sense.form & forms.noun) !== 0 && has(next, traits.of));
  }
  // "Reading scores improve".
  if ((sense.form & forms.gerund) !== 0 && (sense.form & forms.base) === 0 && has(next, traits.metric))
    return false;
  if (!nouny && (sense.form & forms.noun) === 0) return true;
  if (next === undefined) return (sense.traits & nounTraits) === 0;
  if (next.kind === "mark") return /["'“‘([]/.test(next.word);
  if (next.kind === "number") return (sense.traits & traits.metric) === 0;
  if (has(next, traits.auxiliary | traits.modal)) return false;
  // "Install completes in 60 seconds".
  const nextForm = next.sense.form;
  if ((nextForm & forms.finite) !== 0 && (nextForm & forms.base) === 0 && !has(next, nounTraits))
    return false;
  if (has(next, traits.of) || next.word === "in") return (sense.form & forms.noun) !== 0;
  // "Guide on command-line tools", "Talks on clusters".
  if (
    (sense.traits & traits.output) !== 0 &&
    sense.verb === verbs.work &&
    /^(?:on|for|about)$/.test(next.word)
  )
    return false;
  if (has(next, traits.determiner | traits.all | traits.number)) return true;
  if ((sense.traits & (traits.more | traits.hazy)) !== 0 && (sense.form & forms.base) === 0) {
    // "Improved onboarding": a participle before its noun leaves open which it is; with a number it reports a change.
    return false;
  }
  if (
    (next.sense.form & forms.past) !== 0 &&
    (next.sense.form & forms.base) === 0 &&
    !has(next, nounTraits | traits.more)
  )
    return false;
  for (let near = at + 1; near <= at + 3 && near < tokens.length; near += 1) {
    const token = tokens[near]!;
    if (token.kind === "number") return (sense.traits & traits.metric) === 0;
    if (token.kind === "mark") return !/[<>≥≤=:]/.test(token.word);
    const done = (token.sense.form & forms.past) !== 0 && (token.sense.form & forms.base) === 0;
    // "Design system adopted by five teams".
    if (
      done &&
      near > at + 1 &&
      !has(token, nounTraits | traits.more | traits.hazy) &&
      isPhraseEnd(tokens[near + 1])
    )
      return false;
    if (has(token, phraseEnd | traits.determiner | traits.and))
      return near > at + 1 || !has(token, traits.and) || (tokens[near + 1]?.sense.verb ?? 0) !== 0;
    if (
      has(token, traits.metric) &&
      (sense.traits & (traits.metric | traits.output | traits.abstract)) !== 0 &&
      (sense.verb === verbs.make || sense.verb === verbs.work)
    )
      return false;
  }
  return (sense.traits & traits.metric) === 0 || (sense.form & forms.base) !== 0;
}

function isPhraseEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || has(token, traits.preposition | traits.by);
}

/** A clause with its subject first, or a noun phrase, perhaps with a participle that says it is done. */
function findLater(tokens: readonly Token[], first: number, language: Language): Head {
  let plural = has(tokens[first], traits.people) && /s$|^people$/.test(tokens[first]!.word);
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" && /[,;:–—([]/.test(token.word)) break;
    if (token.kind !== "word") continue;
    if (has(token, traits.auxiliary | traits.modal) && !isThat(tokens[at - 1])) {
      for (let ahead = at + 1; ahead < Math.min(tokens.length, at + 5); ahead += 1) {
        if (
          tokens[ahead]!.sense.verb !== verbs.none &&
          (tokens[ahead]!.sense.form & (forms.past | forms.base)) !== 0
        )
          return { shape: "clause", head: ahead, guessed: false, subjectTo: at };
      }
      return { shape: "clause", head: -1, guessed: false, subjectTo: at };
    }
    if (has(token, traits.to | traits.so | traits.through) || isThat(token)) break;
    const { sense } = token;
    const following = tokens[at + 1];
    // "Adopted reforms": before its noun a participle only describes.
    const describes =
      language.code === "en" &&
      following?.kind === "word" &&
      !has(
        following,
        phraseEnd | traits.and | traits.of | traits.determiner | traits.all | traits.state | traits.hazy,
      ) &&
      !/(?:ly|again|twice)$/.test(following.word);
    const isParticiple =
      !describes &&
      (sense.form & forms.past) !== 0 &&
      (sense.traits & (traits.more | traits.window | traits.hazy)) === 0;
    const isVerb =
      sense.verb !== verbs.none &&
      (sense.traits & (nounTraits | traits.window | traits.hazy | traits.determiner)) === 0;
    if (
      isParticiple &&
      isVerb &&
      (language.code === "en" ? (sense.form & forms.base) === 0 || plural : (sense.form & forms.finite) === 0)
    ) {
      return { shape: "noun", head: at, guessed: false, subjectTo: 0 };
    }
    const states =
      (sense.form & forms.finite) !== 0 && (isVerb || (plural && has(tokens[at + 1], traits.determiner)));
    const supports =
      language.code === "en" &&
      (sense.form & forms.finite) !== 0 &&
      at - first <= 2 &&
      tokens[at - 1]!.sense === unknownSense &&
      tokens[at + 1]?.kind === "word" &&
      !has(tokens[at + 1], traits.metric | phraseEnd);
    const moves = sense.verb === verbs.up || sense.verb === verbs.down || sense.verb === verbs.better;
    const agrees =
      language.code === "en" &&
      (sense.form & forms.base) !== 0 &&
      isVerb &&
      (plural || (moves && /s$/.test(tokens[at - 1]!.word) && !has(tokens[at + 1], nounTraits)));
    if (states || agrees || supports) return { shape: "clause", head: at, guessed: false, subjectTo: at };
    if (
      plural &&
      language.code === "en" &&
      token.sense.verb === verbs.none &&
      token.sense.traits === 0 &&
      has(tokens[at + 1], traits.determiner | traits.preposition) &&
      !/(?:ed|ing)$/.test(token.word)
    ) {
      return { shape: "clause", head: -1, guessed: false, subjectTo: at };
    }
    if (has(token, traits.people) && token.word.length > 3)
      plural = token.word.endsWith("s") || token.word === "people" || token.word === "staff";
    else if (has(token, nounTraits)) plural = false;
    if (has(token, traits.preposition) && !has(token, traits.of)) plural = false;
  }
  return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
}

function isThat(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|which|who|que|qui|die|der|das)$/.test(token.word);
}

function findLateHead(text: string, tokens: readonly Token[], first: number): Head {
  const lead = tokens[first];
  if (lead === undefined) return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
  const leadSense = lead.sense;
  const capital = (at: number) => {
    const letter = text[tokens[at]!.start]!;
    return letter !== letter.toLowerCase();
  };
  if (
    leadSense.verb !== verbs.none &&
    ((leadSense.form & forms.noun) !== 0 ||
      ((leadSense.form & (forms.base | forms.finite)) !== 0 && (leadSense.traits & nounTraits) === 0))
  ) {
    return { shape: "verb", head: first, guessed: false, subjectTo: 0 };
  }
  let finite = -1;
  let participle = -1;
  const shouting = text === text.toUpperCase();
  for (let at = first + 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" && token.word === "," && has(tokens[at + 1], traits.to | traits.so)) break;
    if (token.kind !== "word") continue;
    if (has(token, traits.auxiliary | traits.modal)) {
      // "Marktführer werden": at the end it is the goal's own verb.
      const own = token.sense.verb === verbs.be && at === lastWord(tokens) && finite < 0 && participle < 0;
      if (own) return { shape: "verb", head: at, guessed: false, subjectTo: 0 };
      if (finite < 0) finite = at;
      continue;
    }
    if (token.sense.verb === verbs.none || (capital(at) && !shouting)) continue;
    if ((token.sense.form & forms.base) !== 0)
      return { shape: finite >= 0 ? "clause" : "verb", head: at, guessed: false, subjectTo: finite };
    if ((token.sense.form & forms.past) !== 0 && participle < 0) participle = at;
    else if ((token.sense.form & forms.finite) !== 0 && finite < 0)
      return { shape: "clause", head: at, guessed: false, subjectTo: at };
  }
  if (participle >= 0)
    return { shape: finite >= 0 ? "clause" : "noun", head: participle, guessed: false, subjectTo: finite };
  if (finite >= 0) return { shape: "clause", head: -1, guessed: false, subjectTo: finite };
  const last = lastWord(tokens);
  if (
    last > first &&
    !capital(last) &&
    tokens[last]!.entry === undefined &&
    languages[4]!.looksLikeVerb(tokens[last]!.word)
  ) {
    return { shape: "verb", head: last, guessed: true, subjectTo: 0 };
  }
  return { shape: "noun", head: -1, guessed: false, subjectTo: 0 };
}

function lastWord(tokens: readonly Token[]): number {
  let at = tokens.length - 1;
  while (at > 0 && tokens[at]!.kind === "mark") at -= 1;
  return tokens[at]?.kind === "word" ? at : -1;
}

interface Phrase {
  readonly objectFrom: number;
  readonly objectTo: number;
  readonly noun: number;
  readonly counted: boolean;
}

function objectOf(tokens: readonly Token[], found: Head, first: number, language: Language): Phrase {
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
      token.sense === unknownSense && token.word.length > 2 && !/(?:mente|ment)$/.test(token.word);
    // "Criar squad de retenção": the first word names the thing, and no list knows it.
    if (language.headNoun === "first" && strange && noun < 0) {
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
  const tail = ` ${tokens[at]!.word}`;
  return tokens[at]!.kind === "word" && Object.keys(language.phrases).some((phrase) => phrase.endsWith(tail));
}

/** "by 31 Dec", "by end of Q2", "até 31/01/2026", "bis Ende Juni": first place and the place after its last. */
function deadlineOf(tokens: readonly Token[]): readonly [number, number] | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!has(tokens[at], traits.by)) continue;
    let last = -1;
    for (let near = at + 1; near < Math.min(tokens.length, at + 7); near += 1) {
      const token = tokens[near]!;
      if (token.word === "[" && tokens[near + 2]?.word === "]") {
        last = near + 2;
        break;
      }
      if (token.kind === "mark") {
        const ordinal = token.word === "." && has(tokens[near + 1], traits.month);
        if (!ordinal && /[,.;)]/.test(token.word)) break;
        continue;
      }
      const dated =
        isDateLike(token) &&
        (token.number !== "plain" ||
          has(tokens[near + 1], traits.month | traits.of) ||
          has(tokens[near - 1], traits.month) ||
          (tokens[near + 1]?.word === "." && has(tokens[near + 2], traits.month)));
      if (dated) last = near;
      else if (!has(token, traits.preposition | traits.determiner | traits.by | traits.of | traits.all))
        break;
    }
    if (last > 0 && /^(?:eoy|eoq|eom|eod)$/.test(tokens[at]!.word)) return [at, at + 1];
    if (last > 0) return [at, last + 1];
  }
  return null;
}
