import { type Judgement, noJudgement } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
import { forms, manners, traits, verbs } from "./traits.ts";
import { wordsOf } from "./words.ts";

const single: Judgement = { ...noJudgement, confidence: 0.8 };

/** Two or more results that could be met separately; a guard ("without losing quality") is part of one. */
export function judgeCompound(sentence: Sentence): Judgement {
  const joint = jointOf(sentence);
  if (joint < 0) return single;
  return {
    defect: true,
    confidence: 0.75,
    reason: `“${wordsOf(sentence, sentence.first, joint)}” and “${wordsOf(sentence, partAfter(sentence, joint), sentence.tokens.length)}” can be met separately`,
  };
}

/** The place of the "and", comma or plus that joins the first two results, or -1. */
export function jointOf(sentence: Sentence): number {
  const { tokens } = sentence;
  for (let at = sentence.first + 1; at < tokens.length - 1; at += 1) {
    if (!isJoint(sentence, at)) continue;
    const after = partAfter(sentence, at);
    if (after >= tokens.length) return -1;
    if (
      joinsVerbs(sentence, at, after) ||
      joinsMeasures(sentence, at, after) ||
      joinsMetrics(sentence, at, after)
    )
      return at;
  }
  return -1;
}

function isJoint(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (token.kind === "mark")
    return (
      token.word === ";" ||
      token.word === "," ||
      token.word === "&" ||
      (token.word === "+" && sentence.tokens[at - 1]?.kind === "word")
    );
  return has(token, traits.and) && !/^(?:or|o|u|ou|oder|plus)$/.test(token.word);
}

/** First word of the part after the joint: past ", and". */
function partAfter(sentence: Sentence, joint: number): number {
  let at = joint + 1;
  while (at < sentence.tokens.length && has(sentence.tokens[at], traits.and) && isJoint(sentence, at))
    at += 1;
  return at;
}

/** "Close 2 deals and get 10 logos": verbs with objects of their own. */
function joinsVerbs(sentence: Sentence, at: number, after: number): boolean {
  const { tokens, measures, language } = sentence;
  if (language.verbAt === "last") return joinsLateVerbs(sentence, at, after);
  if (sentence.shape !== "verb") return false;
  const token = tokens[after]!;
  if (token.kind !== "word" || token.sense.verb === verbs.none || (token.sense.form & forms.base) === 0)
    return false;
  if (
    has(token, traits.metric | traits.output | traits.abstract | traits.people) &&
    !has(tokens[after + 1], traits.determiner | traits.number | traits.all) &&
    tokens[after + 1]?.kind !== "number"
  )
    return false;
  const object = tokens[after + 1];
  if (
    object === undefined ||
    object.kind === "mark" ||
    isPronoun(object) ||
    has(object, traits.and) ||
    (has(object, traits.preposition) && tokens[after + 2]?.word !== "least")
  )
    return false;
  // "Create and launch the site": one object, two steps. "… to cut cost and raise margin": one result with its reasons.
  if (at <= sentence.head + 1) return false;
  for (let near = sentence.head + 1; near < at; near += 1)
    if (has(tokens[near], traits.to | traits.so | traits.through) && !isTargetMark(sentence, near))
      return false;
  const end = purposeAfter(sentence, after);
  const behind = measures.some((place) => place > after && place < end);
  const measured = measures.some((place) => place < at) && behind;
  const strong =
    token.sense.verb === verbs.up ||
    token.sense.verb === verbs.down ||
    token.sense.verb === verbs.better ||
    token.sense.verb === verbs.win;
  const headStrong =
    sentence.verb === verbs.up ||
    sentence.verb === verbs.down ||
    sentence.verb === verbs.better ||
    sentence.verb === verbs.win;
  return (
    measured ||
    (strong && headStrong) ||
    (tokens[at]!.word === ";" && measures.length > 0) ||
    (behind && !strong && token.sense.verb === verbs.make)
  );
}

/** Where the part says what it is for, or its end: a number behind that belongs to the purpose. */
function purposeAfter(sentence: Sentence, after: number): number {
  const { tokens } = sentence;
  for (let at = after + 1; at < tokens.length; at += 1) {
    if (has(tokens[at], traits.so) || (has(tokens[at], traits.to) && !isTargetMark(sentence, at))) return at;
  }
  return tokens.length;
}

/** "it", "them"; but Spanish "los" before a noun is its article. */
function isPronoun(token: Sentence["tokens"][number]): boolean {
  return has(token, traits.pronoun) && !has(token, traits.determiner);
}

/** "from 3 to 5": this "to" leads to a number. */
function isTargetMark(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at + 1]?.kind !== "word";
}

/** "Umsatz um 10 % steigern und Kosten um 5 % senken". */
function joinsLateVerbs(sentence: Sentence, at: number, after: number): boolean {
  const { tokens, measures } = sentence;
  const isVerb = (place: number) =>
    tokens[place]!.sense.verb !== verbs.none &&
    (tokens[place]!.sense.form & (forms.base | forms.past)) !== 0 &&
    !has(tokens[place], traits.metric | traits.abstract);
  if (!isVerb(at - 1) || has(tokens[after], traits.to | traits.so)) return false;
  for (let near = after + 1; near < tokens.length; near += 1) {
    if (!isVerb(near)) continue;
    const measured = measures.some((place) => place < at) && measures.some((place) => place > after);
    const both = tokens[near]!.sense.verb <= verbs.better && tokens[at - 1]!.sense.verb <= verbs.better;
    return measured || (both && near > after);
  }
  return false;
}

/** "NPS 45 and churn below 2 %", "2 books and 100 blogs": counts of different things. */
function joinsMeasures(sentence: Sentence, at: number, after: number): boolean {
  const { tokens, measures, verb, shape } = sentence;
  const before = measures.filter((place) => place < at);
  const behind = measures.filter((place) => place >= after);
  if (before.length === 0 || behind.length === 0 || tokens[at]!.word === ",") return false;
  if (has(tokens[at - 1], traits.determiner) || tokens[at - 1]?.kind === "mark") return false;
  // "between 10 and 20 %".
  if (
    behind[0] === after &&
    (tokens[at - 1]!.kind === "number" || (before[0] === at - 1 && tokens[after]!.kind === "number"))
  )
    return false;
  for (let near = sentence.first; near < at; near += 1)
    if (/^(?:between|entre|zwischen)$/.test(tokens[near]!.word)) return false;
  if (shape === "clause") return false;
  const startsWithCount =
    behind[0] === after && has(tokens[after + 1], traits.output | traits.metric | traits.people);
  const namesMeasure = has(tokens[after], traits.metric) && behind[0]! <= after + 4;
  if (namesMeasure) return true;
  return startsWithCount && verb === verbs.make && lastBefore(before, at) && !isMeeting(sentence);
}

function lastBefore(before: readonly number[], at: number): boolean {
  return at - before[before.length - 1]! <= 5;
}

/** "Interview 5 customers and 3 partners", "hire two editors and a coordinator" are one effort. */
function isMeeting(sentence: Sentence): boolean {
  const sense = sentence.tokens[sentence.head]?.sense;
  return sense !== undefined && (sense.verb === verbs.win || (sense.manner & manners.meeting) !== 0);
}

/** "Improve satisfaction and response time": two measures, no number that would bind them. */
function joinsMetrics(sentence: Sentence, at: number, after: number): boolean {
  const { tokens, measures, verb } = sentence;
  if (verb !== verbs.up && verb !== verbs.down && verb !== verbs.better) return false;
  if (tokens[at]!.word === "," || measures.length > 0) return false;
  const left = tokens[at - 1];
  let right = tokens[after];
  if (has(right, traits.determiner)) right = tokens[after + 1];
  const next = tokens[tokens.indexOf(right!) + 1];
  const rightMetric =
    has(right, traits.metric) ||
    (has(next, traits.metric) && right?.kind === "word" && !has(right, traits.preposition));
  const leftMetric =
    has(left, traits.metric) ||
    (sentence.language.headNoun === "first" &&
      has(tokens[sentence.noun], traits.metric) &&
      sentence.noun < at);
  return leftMetric && rightMetric && !has(right, traits.countOf);
}

/** The parts of a line with several results, each with the verb it needs. */
export function partsOf(sentence: Sentence): readonly string[] {
  const joint = jointOf(sentence);
  if (joint < 0) return [sentence.text.trim()];
  const { tokens, text, head, shape, language } = sentence;
  const after = partAfter(sentence, joint);
  const left = text.slice(0, tokens[joint]!.start).trim();
  let right = text.slice(tokens[after]!.start).trim();
  let leftWhole = left;
  const ownVerb = tokens[after]!.sense.verb !== verbs.none && joinsVerbs(sentence, joint, after);
  if (language.verbAt === "first" && shape === "verb" && !ownVerb) {
    right = `${text.slice(tokens[head]!.start, tokens[head]!.end)} ${right}`;
  } else if (language.verbAt === "last" && shape === "verb" && head > after) {
    leftWhole = `${left} ${text.slice(tokens[head]!.start, tokens[head]!.end)}`;
  }
  const rest = right[0]!.toUpperCase() + right.slice(1);
  return [leftWhole.replace(/[,;]$/, ""), rest];
}
