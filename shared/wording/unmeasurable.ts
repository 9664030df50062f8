import type { Judgement, WordingContext } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
import { forms, manners, traits, verbs } from "./traits.ts";
import { wordsOf } from "./words.ts";

const fine = (confidence: number): Judgement => ({ defect: false, confidence, reason: "" });
const found = (confidence: number, reason: string): Judgement => ({ defect: true, confidence, reason });

/** Whether nothing in the line (or its row) tells success from failure: no number, no threshold, no state to verify. */
export function judgeUnmeasurable(sentence: Sentence, context: WordingContext): Judgement {
  if (context.hasTargetNumber) return fine(1);
  if (sentence.measures.length > 0) return fine(0.95);
  if (sentence.shape === "verb") return judgeVerb(sentence);
  return sentence.shape === "clause" ? judgeClause(sentence) : judgeNoun(sentence);
}

function judgeVerb(sentence: Sentence): Judgement {
  const { tokens, head, verb, noun, objectFrom, objectTo } = sentence;
  const word = wordsOf(sentence, head, head + 1);
  const named = tokens[noun];
  const label = tokens.some((token) => token.kind === "number" && token.number === "plain");
  switch (verb) {
    case verbs.up:
    case verbs.down:
    case verbs.better:
      return found(0.95, `“${word}” gives a direction but no number`);
    case verbs.end:
      return fine(0.7);
    case verbs.reach: {
      const soft = has(named, traits.metric | traits.abstract | traits.people) && !has(named, traits.output);
      const hazy = spanHas(sentence, objectFrom, objectTo, traits.hazy | traits.more);
      const state =
        spanHas(sentence, head + 1, tokens.length, traits.state | traits.all) ||
        label ||
        hasCapital(sentence, objectFrom, objectTo);
      const compared = spanHas(sentence, objectFrom, objectTo, traits.more);
      if (compared || (hazy && !has(named, traits.output)))
        return found(0.8, `“${word} ${wordsOf(sentence, objectFrom, objectTo)}” gives no number`);
      if (soft && !state)
        return found(0.8, `“${word} ${wordsOf(sentence, objectFrom, objectTo)}” gives no number`);
      return fine(0.6);
    }
    case verbs.win: {
      const one = tokens[objectFrom];
      const singular = singularArticle.test(one?.word ?? "");
      if (has(named, traits.people | traits.metric | traits.abstract) && !singular && !hasName(sentence)) {
        return found(0.85, `“${word} ${wordsOf(sentence, objectFrom, objectTo)}” does not say how many`);
      }
      return fine(0.6);
    }
    case verbs.be: {
      if (
        spanHas(sentence, head + 1, tokens.length, traits.hazy | traits.more) ||
        has(named, traits.abstract)
      )
        return found(0.8, `“${wordsOf(sentence, head, objectTo)}” cannot be checked`);
      return fine(0.55);
    }
    case verbs.work: {
      if (has(named, traits.output) && !has(named, traits.abstract) && isDefinite(sentence)) return fine(0.6);
      if (
        spanHas(sentence, objectFrom, objectTo, traits.all) &&
        !spanHas(sentence, objectFrom, tokens.length, traits.more | traits.hazy)
      )
        return fine(0.55);
      if (sentence.deadline !== null && (has(named, traits.output) || noun < 0)) return fine(0.55);
      return found(0.8, `“${word}” has no end by which to tell that it succeeded`);
    }
    case verbs.make:
      return judgeMaking(sentence);
    default:
      return fine(0.4);
  }
}

/** Work with an end is measurable, unless what is made is itself a matter of opinion ("create clarity", "better docs"). */
function judgeMaking(sentence: Sentence): Judgement {
  const { tokens, head, noun, objectFrom, objectTo, guessed } = sentence;
  const object = wordsOf(sentence, objectFrom, objectTo);
  if (guessed) return fine(0.5);
  if (spanHas(sentence, objectFrom, objectTo, traits.more) && !has(tokens[noun], traits.metric)) {
    return found(0.75, `“${object}”: no measure of how much better`);
  }
  const adverb = tokens
    .slice(head + 1, purposeFrom(sentence))
    .find(
      (token) =>
        has(token, traits.more) && /(?:er|mas|mais|plus|mieux|mejor|melhor|besser)$/.test(token.word),
    );
  if (adverb !== undefined && sentence.language.verbAt === "first" && !has(tokens[noun], traits.output))
    return found(0.7, `“${adverb.word}”: no measure of how much`);
  if (
    has(tokens[noun], traits.abstract) &&
    !has(tokens[noun], traits.output) &&
    sentence.deadline === null &&
    !hasName(sentence)
  ) {
    const soft = (tokens[head]!.sense.manner & manners.soft) !== 0;
    if (soft) return found(0.7, `“${object}” is no state that can be checked`);
  }
  return fine(0.75);
}

/** Where a line begins to say what its work is for. */
function purposeFrom(sentence: Sentence): number {
  const { tokens, head } = sentence;
  for (let at = head + 2; at < tokens.length; at += 1) if (has(tokens[at], traits.to | traits.so)) return at;
  return tokens.length;
}

function judgeClause(sentence: Sentence): Judgement {
  const { tokens, first, head } = sentence;
  const outward = spanHas(sentence, first, sentence.subjectTo, traits.external | traits.people);
  const done =
    head >= 0 && tokens[head]!.sense.verb === verbs.make && (tokens[head]!.sense.form & forms.past) !== 0;
  const graded = lastGraded(sentence);
  const quantified = spanHas(sentence, first, first + 3, traits.all);
  if (graded !== "" && !spanHas(sentence, first, tokens.length, traits.state & ~traits.all) && !done)
    return found(0.7, `“${graded}” is a matter of opinion`);
  if (
    graded !== "" &&
    done &&
    /\b(?:way|manner|manera|forma|manière|weise)\b/.test(sentence.text.toLowerCase())
  )
    return found(0.65, `“${graded}” is a matter of opinion`);
  if (has(tokens[sentence.subjectTo], traits.modal)) return fine(0.5);
  // "The team answers faster".
  const last = lastWordOf(sentence);
  if (head >= 0 && last > head && (has(tokens[last], traits.more) || has(tokens[last - 1], traits.more))) {
    return found(0.7, `“${wordsOf(sentence, head, tokens.length)}”: no measure of how much`);
  }
  if (outward && !done && !quantified && sentence.deadline === null && !isWe(sentence))
    return found(0.6, "it does not say how many, or how one would know");
  const verb = head < 0 ? verbs.none : tokens[head]!.sense.verb;
  if (
    !quantified &&
    movesItself(sentence) &&
    (verb === verbs.up || verb === verbs.down || verb === verbs.better) &&
    head >= 0
  ) {
    return found(0.8, `“${wordsOf(sentence, head, head + 1)}” gives a direction but no number`);
  }
  return fine(0.6);
}

function lastWordOf(sentence: Sentence): number {
  let at = sentence.tokens.length - 1;
  while (at > 0 && sentence.tokens[at]!.kind !== "word") at -= 1;
  return at;
}

/** "Scores improve", "coverage has improved": the subject moves. "The tool saves progress" says what a thing does. */
function movesItself(sentence: Sentence): boolean {
  const { tokens, head } = sentence;
  if (head < 0) return false;
  const next = tokens[head + 1];
  return (
    (tokens[head]!.sense.form & forms.past) !== 0 ||
    next === undefined ||
    next.kind === "mark" ||
    has(next, traits.preposition)
  );
}

/** The subject is the team itself: its clause is read like an order. */
function isWe(sentence: Sentence): boolean {
  return (
    /^(?:our|the|nuestro|nosso|notre|unser|el|o|a|le|das)$/.test(sentence.tokens[sentence.first]!.word) &&
    /^(?:team|equipo|equipe|time)$/.test(sentence.tokens[sentence.first + 1]?.word ?? "")
  );
}

function lastGraded(sentence: Sentence): string {
  const { tokens } = sentence;
  let auxiliary = -1;
  for (let at = sentence.first; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (auxiliary < 0 && has(token, traits.auxiliary)) auxiliary = at;
    if (
      auxiliary >= 0 &&
      at > auxiliary &&
      at <= auxiliary + 9 &&
      has(token, traits.hazy | traits.more) &&
      tokens[at - 1]?.word !== "or" &&
      !has(token, traits.state)
    ) {
      if (/^(?:has|have|had|tiene|tienen|tem|hat|haben|a|ont)$/.test(tokens[auxiliary]!.word)) return "";
      return wordsOf(sentence, at, at + 1);
    }
  }
  return "";
}

function judgeNoun(sentence: Sentence): Judgement {
  const { tokens, first, noun, head } = sentence;
  const whole = wordsOf(sentence, sentence.objectFrom, sentence.objectTo);
  // "Percentage of contracts reviewed": a measure, whatever is said of what it counts.
  if (
    has(tokens[first], traits.countOf) ||
    (has(tokens[first], traits.metric) && has(tokens[first + 1], traits.of))
  ) {
    return found(0.85, `“${whole}” names a measure without a number`);
  }
  if (head >= 0) {
    const { verb } = tokens[head]!.sense;
    if (verb === verbs.make || verb === verbs.end || verb === verbs.win)
      return has(tokens[noun], traits.metric) && verb === verbs.win
        ? found(0.6, `“${whole}” without a number`)
        : fine(0.75);
    if (verb === verbs.up || verb === verbs.down || verb === verbs.better)
      return found(0.85, `“${wordsOf(sentence, head, head + 1)}” gives a direction but no number`);
  }
  const lead = tokens[first];
  const compared = spanHas(sentence, first, tokens.length, traits.more);
  if (compared) return found(0.85, `“${whole}”: no measure of how much`);
  if (spanHas(sentence, first, tokens.length, traits.state)) return fine(0.6);
  const named = tokens[noun];
  if (sentence.counted) return found(0.85, `“${whole}” names a measure without a number`);
  if (has(named, traits.metric) && !(has(named, traits.output) && !isFirmMetric(sentence)))
    return found(0.85, `“${whole}” names a measure without a number`);
  if (has(named, traits.abstract) && !has(named, traits.output))
    return found(0.75, `“${whole}” names a subject, not a result`);
  if (has(lead, traits.hazy) && !has(named, traits.output))
    return found(0.7, `“${whole}” is a matter of opinion`);
  const isShort = tokens.length <= 3;
  if (isShort && (has(lead, traits.metric) || (has(named, traits.people) && /[sne]$/.test(named!.word))))
    return found(0.6, `“${whole}” does not say how many`);
  return fine(0.5);
}

function isFirmMetric(sentence: Sentence): boolean {
  return /(?:rate|score|quote|tasa|taxa|taux|time|zeit|tiempo|tempo|temps)$/.test(
    sentence.tokens[sentence.noun]!.word,
  );
}

const singularArticle = /^(?:an?|the|una?|uma?|une|le|la|el|o|l|ein|eine|einen|den|das)$/;

function isDefinite(sentence: Sentence): boolean {
  return singularArticle.test(sentence.tokens[sentence.objectFrom]?.word ?? "");
}

/** A name inside the line makes an end checkable: "Win Acme as a customer". */
function hasName(sentence: Sentence): boolean {
  return sentence.language.code !== "de" && hasCapital(sentence, sentence.objectFrom, sentence.objectTo);
}

function hasCapital(sentence: Sentence, from: number, to: number): boolean {
  if (sentence.language.code === "de") return false;
  for (let at = Math.max(from, 1); at < to; at += 1) {
    const token = sentence.tokens[at]!;
    const letter = sentence.text[token.start]!;
    if (
      token.kind === "word" &&
      letter !== letter.toLowerCase() &&
      token.sense.traits === 0 &&
      token.sense.verb === verbs.none
    )
      return !isTitle(sentence);
  }
  return false;
}

/** Title Case tells nothing about names. */
export function isTitle(sentence: Sentence): boolean {
  let small = 0;
  let capital = 0;
  for (const token of sentence.tokens) {
    if (token.kind !== "word" || token.word.length < 4) continue;
    const letter = sentence.text[token.start]!;
    if (letter === letter.toLowerCase()) small += 1;
    else capital += 1;
  }
  return capital > small + 1 || (small === 0 && capital > 1);
}

export function spanHas(sentence: Sentence, from: number, to: number, bits: number): boolean {
  for (let at = Math.max(from, 0); at < Math.min(to, sentence.tokens.length); at += 1)
    if (has(sentence.tokens[at], bits)) return true;
  return false;
}
