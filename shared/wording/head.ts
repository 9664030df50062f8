import type { Language } from "./languages/language.ts";
import { unknownSense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";
import { forms, nounTraits, phraseEnd, traits, verbs } from "./traits.ts";

/** The head of a line and the shape it gives it; see `Sentence`. */
export interface Head {
  readonly subjectTo: number;
  readonly shape: "verb" | "clause" | "noun";
  readonly head: number;
  readonly guessed: boolean;
}

/** The head of a line in a language whose verb stands first: "Raise NPS to 45". */
export function findEarlyHead(tokens: readonly Token[], first: number, language: Language): Head {
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
