import { type Judgement, noJudgement } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
import { forms, manners, traits, verbs } from "./traits.ts";
import { isTitle, spanHas } from "./unmeasurable.ts";
import { vagueWeights } from "./vague-weights.ts";
import { wordsOf } from "./words.ts";

const verbNames = Object.keys(verbs) as (keyof typeof verbs)[];

/** Whether an objective leaves open what would be different if it were achieved. */
export function judgeVague(sentence: Sentence): Judgement {
  const { tokens, measures, noun } = sentence;
  const weights = vagueWeights;
  const until = meansFrom(sentence);
  let score: number = weights.bias;
  if (sentence.shape === "verb") {
    score += weights.verb[verbNames[sentence.verb]!];
    if (sentence.verb === verbs.make && (tokens[sentence.head]!.sense.manner & manners.soft) !== 0)
      score += weights.soft;
  } else if (sentence.shape === "clause") score += weights.clause;
  else score += sentence.head >= 0 ? weights.done : weights.nounPhrase;
  const object = noun >= until ? "none" : objectKind(sentence);
  score += weights.object[object];
  // "Increase drivers in the north".
  if (object === "people" && sentence.verb === verbs.up) score += weights.kept;
  // "Keep new teachers in the job".
  if (object === "people" && sentence.verb === verbs.reach) score += weights.kept;
  if (measures.some((at) => tokens[at]!.kind === "number" || tokens[at]!.word.length > 3))
    score += weights.number;
  let hazy = 0;
  let loftyWords = 0;
  let particular = 0;
  let decisive = -1;
  const title = isTitle(sentence);
  let named = false;
  for (let at = until; at < tokens.length; at += 1) if (isNamed(sentence, at, title)) named = true;
  for (let at = sentence.first; at < until; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    if (has(token, traits.hazy | traits.more)) {
      hazy += 1;
      if (decisive < 0) decisive = at;
    }
    if ((token.sense.manner & manners.lofty) !== 0) {
      loftyWords += 1;
      decisive = at;
    }
    if (at > sentence.first && isNamed(sentence, at, title)) named = true;
    else if (
      token.sense.traits === 0 &&
      token.sense.verb === verbs.none &&
      at !== sentence.head &&
      token.word.length > 2 &&
      !/ly$/.test(token.word)
    )
      particular += 1;
  }
  // "Retain our best engineers": who is gained may well be called the best.
  if (sentence.verb !== verbs.win) {
    score += weights.hazy * Math.min(hazy, 2) + weights.lofty * Math.min(loftyWords, 2);
  }
  score += weights.particular * Math.min(particular, 4);
  if (named) score += weights.name;
  if (hasAudience(sentence, until)) score += weights.audience;
  if (hasPurpose(sentence, until)) score += weights.purpose;
  const confidence = 1 / (1 + Math.exp(-2 * Math.abs(score)));
  if (score <= 0) return { ...noJudgement, confidence };
  return { defect: true, confidence, reason: reasonOf(sentence, decisive) };
}

function reasonOf(sentence: Sentence, decisive: number): string {
  const object = wordsOf(sentence, sentence.objectFrom, sentence.objectTo);
  if (decisive >= 0) return `“${wordsOf(sentence, decisive, decisive + 1)}” can mean anything here`;
  if (sentence.shape === "verb" && sentence.head >= 0)
    return `“${wordsOf(sentence, sentence.head, sentence.head + 1)}” does not say what changes in “${object}”`;
  return `“${object}” names a subject, not a change`;
}

/** "… through operational excellence" tells the means, not the end: the place where it begins. */
function meansFrom(sentence: Sentence): number {
  const { tokens } = sentence;
  for (let at = sentence.first + 2; at < tokens.length; at += 1)
    if (has(tokens[at], traits.through)) return at;
  return tokens.length;
}

function objectKind(sentence: Sentence): keyof typeof vagueWeights.object {
  const token = sentence.tokens[sentence.noun];
  if (token === undefined) return sentence.objectTo > sentence.objectFrom ? "unknown" : "none";
  const tool = has(token, traits.output);
  const soft =
    sentence.shape === "noun" ? 0 : (sentence.tokens[sentence.head]?.sense.manner ?? 0) & manners.soft;
  // "Implement a support process" is a thing to have; "build a better product" is not.
  if (tool && sentence.verb === verbs.make && soft === 0) return "output";
  const measured = has(token, traits.metric) && has(sentence.tokens[sentence.noun - 1], traits.metric);
  if (has(token, traits.abstract) && !measured) return "abstract";
  if (has(token, traits.metric)) return "metric";
  if (
    sentence.verb === verbs.better &&
    spanHas(sentence, sentence.objectFrom, sentence.noun, traits.abstract)
  )
    return "abstract";
  if (has(token, traits.output)) return "output";
  return has(token, traits.people) ? "people" : "unknown";
}

function isNamed(sentence: Sentence, at: number, title: boolean): boolean {
  const token = sentence.tokens[at]!;
  if (token.sense.traits !== 0) return false;
  const raw = sentence.text.slice(token.start, token.end);
  if (/[A-Z].*[A-Z]|\d/.test(raw) && raw !== sentence.text && sentence.text !== sentence.text.toUpperCase())
    return true;
  if (title || sentence.language.code === "de") return false;
  const letter = raw[0]!;
  return letter !== letter.toLowerCase() && token.sense.verb === verbs.none;
}

function hasAudience(sentence: Sentence, until: number): boolean {
  const { tokens } = sentence;
  for (let at = sentence.first + 1; at < until; at += 1) {
    if (!has(tokens[at], traits.for)) continue;
    if (spanHas(sentence, at + 1, Math.min(at + 6, until), traits.people | traits.external)) return true;
    if (tokens[at + 1]?.kind === "word" && tokens[at + 1]!.sense.traits === 0) return true;
  }
  return false;
}

/** "to drive decisions", "to improve quality": a purpose as vague as the rest. */
function isMoving(verb: number): boolean {
  return verb === verbs.up || verb === verbs.better;
}

const relatives: ReadonlySet<string> = new Set(
  "that which who where que qui cual damit sodass die der das".split(" "),
);

function hasPurpose(sentence: Sentence, until: number): boolean {
  const { tokens } = sentence;
  for (let at = sentence.first + 2; at < until - 1; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    if (has(token, traits.so) && has(next, traits.pronoun | traits.determiner | traits.people)) return true;
    if (
      has(token, traits.to) &&
      (next.sense.form & (forms.base | forms.finite)) !== 0 &&
      next.sense.verb !== verbs.be &&
      at < until - 2 &&
      !isMoving(next.sense.verb)
    )
      return true;
    if (
      relatives.has(token.word) &&
      sentence.language.code !== "de" &&
      next.kind === "word" &&
      !has(next, traits.auxiliary)
    )
      return true;
    if (
      token.word === "," &&
      sentence.language.code === "de" &&
      /^(?:die|der|das|damit|um|sodass)$/.test(next.word)
    )
      return true;
  }
  return false;
}
