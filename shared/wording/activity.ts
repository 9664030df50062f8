import type { Judgement } from "./judgement.ts";
import { outcomeOf } from "./outcome.ts";
import type { Sentence } from "./sentence.ts";
import type { NumberKind } from "./tokens.ts";
import { has } from "./tokens.ts";
import { forms, manners, traits, verbs } from "./traits.ts";
import { spanHas } from "./unmeasurable.ts";
import { wordsOf } from "./words.ts";

const fine = (confidence: number): Judgement => ({ defect: false, confidence, reason: "" });
const found = (confidence: number, reason: string): Judgement => ({ defect: true, confidence, reason });

/** Whether the line says what will be done or delivered, and not what that is to bring. */
export function judgeActivity(sentence: Sentence): Judgement {
  if (sentence.shape === "verb") return judgeVerb(sentence);
  return sentence.shape === "clause" ? judgeClause(sentence) : judgeNoun(sentence);
}

function judgeVerb(sentence: Sentence): Judgement {
  const { tokens, head, verb, noun, counted, guessed, objectFrom, objectTo } = sentence;
  const named = tokens[noun];
  if (verb === verbs.up || verb === verbs.down) {
    const outputs = counted && has(named, traits.output) && !has(named, traits.metric | traits.people);
    return outputs
      ? found(0.75, `“${wordsOf(sentence, objectFrom, objectTo)}” counts what is made, not what it brings`)
      : fine(0.9);
  }
  const word = wordsOf(sentence, head, head + 1);
  if (verb === verbs.reach && isAssuringWork(sentence))
    return found(0.65, `“${word}” … is work to do; what it should bring is missing`);
  if (
    (verb === verbs.reach || verb === verbs.win) &&
    has(named, traits.output) &&
    !has(named, traits.metric) &&
    getsMade(sentence) &&
    outcomeOf(sentence).at < 0
  ) {
    return found(
      0.6,
      `“${wordsOf(sentence, objectFrom, objectTo)}” is something to deliver; what it should bring is missing`,
    );
  }
  // "Generate three guides": gained is only what others give.
  const makes =
    verb === verbs.win &&
    (tokens[head]!.sense.manner & manners.soft) !== 0 &&
    has(named, traits.output) &&
    !has(named, traits.metric | traits.people | traits.abstract);
  if (verb !== verbs.make && verb !== verbs.work && !makes) return fine(0.85);
  const outcome = outcomeOf(sentence);
  if (outcome.at >= 0 && outcome.firm) return fine(0.85);
  // "Respond to tickets faster".
  if (has(tokens[objectTo - 1], traits.more)) return fine(0.6);
  if (bringsResult(sentence)) return fine(0.7);
  return found(guessed ? 0.6 : 0.85, `“${word}” is work to do; what it should bring is missing`);
}

/** "Get three case studies published". */
function getsMade(sentence: Sentence): boolean {
  if (sentence.measures.some((at) => sentence.tokens[at]!.number === "percent")) return false;
  return sentence.tokens.some(
    ({ sense }, at) =>
      at > sentence.noun &&
      sense.verb === verbs.make &&
      (sense.form & forms.past) !== 0 &&
      (sense.form & forms.base) === 0,
  );
}

/** "Ensure backups are tested": work in the clothes of a state. */
function isAssuringWork(sentence: Sentence): boolean {
  const { tokens, head, measures } = sentence;
  if (measures.length > 0) return false;
  // "Mantener documentados los procesos".
  const next = tokens[head + 1]?.sense;
  if (next?.verb === verbs.make && (next.form & forms.past) !== 0 && (next.form & forms.base) === 0)
    return true;
  for (let at = head + 2; at < tokens.length - 1; at += 1) {
    if (!has(tokens[at], traits.auxiliary)) continue;
    const { sense } = tokens[at + 1]!;
    return (
      sense.verb === verbs.make && (sense.form & forms.past) !== 0 && (sense.manner & manners.using) === 0
    );
  }
  return false;
}

/** The object is itself a result ("generate 500 leads"), or a number beside the object states one ("with 95 % attendance"). */
function bringsResult(sentence: Sentence): boolean {
  const { tokens, noun, measures, objectFrom, objectTo, verb } = sentence;
  const named = tokens[noun];
  // "Fix 50 bugs": what is better gone is no gain by its number.
  const resultObject =
    has(named, traits.metric) && !has(named, traits.output | traits.abstract | traits.falling);
  const soft = (tokens[sentence.head]!.sense.manner & manners.soft) !== 0;
  if (resultObject && (measures.length > 0 || (verb === verbs.make && soft && !isTool(sentence))))
    return true;
  if (verb === verbs.work && has(tokens[sentence.head], traits.metric) && measures.length > 0) return true;
  const spends = (tokens[sentence.head]!.sense.manner & manners.spending) !== 0;
  for (const at of measures) {
    const kind: NumberKind | null = tokens[at]!.number;
    const inObject = at >= objectFrom && at < objectTo;
    if (kind === "percent") {
      if (isScope(sentence, at)) {
        // "to 100 % of users": how far it is rolled out.
        if (has(tokens[at - 1], traits.to) && tokens[at - 1]!.word === "to") continue;
        if (spanHas(sentence, at + 1, Math.min(tokens.length, at + 8), traits.external | traits.metric))
          return true;
        continue;
      }
      if (!isClosing(sentence, at)) return true;
    }
    if (kind === "money" && !spends) return true;
    if (kind === "ratio" || kind === "time") {
      if (!inObject || has(named, traits.metric)) return true;
    }
    if (comparedBefore(sentence, at) && (!inObject || has(named, traits.metric))) return true;
    if (!inObject && countsResult(sentence, at)) return true;
  }
  return false;
}

/** "100 % of the reviews", "80 % des tests": a share of the work itself. */
function isScope(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let next = at + 1;
  if (tokens[next]?.word === "%" || has(tokens[next], traits.unit)) next += 1;
  return (
    has(tokens[next], traits.of) ||
    has(tokens[next], traits.determiner | traits.output) ||
    tokens[at]!.word === "100"
  );
}

/** "(100%)" at the end of a line is its claimed progress. */
function isClosing(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  return tokens[at - 1]?.word === "(" && at >= tokens.length - 3;
}

/** "latency < 300 ms": a bound on something named. "Document ≥ 20 cases" only counts the work. */
function comparedBefore(sentence: Sentence, at: number): boolean {
  const { tokens, head } = sentence;
  for (let sign = at - 1; sign >= Math.max(0, at - 3); sign -= 1) {
    if (!/^[<>≥≤]$/.test(tokens[sign]!.word)) continue;
    let named = sign - 1;
    while (named > 0 && tokens[named]!.kind === "mark") named -= 1;
    const token = tokens[named];
    return (
      sign > 0 &&
      token?.kind === "word" &&
      (sentence.shape !== "verb" || named !== head) &&
      !has(token, traits.preposition | traits.and)
    );
  }
  return false;
}

function countsResult(sentence: Sentence, at: number): boolean {
  const { tokens, head } = sentence;
  if ((tokens[head]!.sense.manner & manners.meeting) !== 0) return false;
  for (let near = at + 1; near <= at + 3 && near < tokens.length; near += 1) {
    if (tokens[near]!.kind === "mark") break;
    if (
      has(tokens[near], traits.metric | traits.external) &&
      !has(tokens[near], traits.output | traits.period)
    )
      return true;
  }
  const before = tokens[at - 1];
  const beforeThat = tokens[at - 2];
  return (
    has(before, traits.metric) ||
    (has(beforeThat, traits.metric) && has(before, traits.preposition | traits.of | traits.to))
  );
}

function isTool(sentence: Sentence): boolean {
  return spanHas(sentence, sentence.objectFrom, sentence.objectTo, traits.output);
}

function judgeClause(sentence: Sentence): Judgement {
  const { tokens, first, head, measures } = sentence;
  const subjectTo = sentence.subjectTo;
  if (measures.some((at) => tellsResult(sentence, at))) {
    return fine(0.75);
  }
  // What people do is a result; a team or company among them may be the one that does the work.
  const outward = isOutward(sentence, first, subjectTo);
  if (head >= 0 && spanHas(sentence, head + 1, tokens.length, traits.more) && measures.length === 0)
    return fine(0.6);
  const inward = spanHas(sentence, first, subjectTo, traits.people) && !outward;
  if (outward) return fine(0.75);
  const outcome = outcomeOf(sentence);
  if (outcome.at >= 0 && outcome.firm) return fine(0.7);
  const verb = head < 0 ? verbs.none : tokens[head]!.sense.verb;
  if (head >= 0 && (tokens[head]!.sense.manner & manners.using) !== 0) return fine(0.65);
  if (verb === verbs.make || verb === verbs.work) {
    const past = (tokens[head]!.sense.form & forms.past) !== 0;
    if (graded(sentence)) return fine(0.5);
    return found(
      past ? 0.75 : 0.65,
      `“${wordsOf(sentence, head, head + 1)}” describes what is delivered, not what it brings`,
    );
  }
  if (verb !== verbs.none && verb !== verbs.reach && verb !== verbs.be) return fine(0.6);
  if (graded(sentence)) return fine(0.65);
  if (inward && verb === verbs.none && head < 0 && !hasThing(sentence)) return fine(0.5);
  const state = spanHas(sentence, first, tokens.length, traits.state | traits.modal) || hasThing(sentence);
  return state ? found(0.6, "it describes what is delivered, not what it brings") : fine(0.5);
}

function isOutward(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at]!;
    if (has(token, traits.external) || (has(token, traits.people) && !has(token, traits.abstract)))
      return true;
  }
  return false;
}

/** A number in a clause that is more than a scope: "is live in three languages" only says where. */
function tellsResult(sentence: Sentence, at: number): boolean {
  const { tokens, head } = sentence;
  const kind = tokens[at]!.number;
  if (kind === "percent" || kind === "money" || kind === "ratio" || kind === "time" || kind === "blank")
    return true;
  if (comparedBefore(sentence, at) || /^(?:0|zero|cero|null|no|kein|keine)$/.test(tokens[at]!.word))
    return true;
  if (at < sentence.subjectTo || (head >= 0 && at < head))
    return spanHas(sentence, at + 1, at + 4, traits.people);
  if (
    /^(?:below|under|over|above|than|unter|uber|bajo|menos|moins|plus|sous|abaixo|acima)$/.test(
      tokens[at - 1]?.word ?? "",
    )
  )
    return true;
  return spanHas(sentence, at + 1, at + 4, traits.metric | traits.external | traits.period | traits.unit);
}

function hasThing(sentence: Sentence): boolean {
  return spanHas(sentence, sentence.first, sentence.tokens.length, traits.output);
}

function graded(sentence: Sentence): boolean {
  const { tokens } = sentence;
  const be = tokens.findIndex(
    (token) =>
      has(token, traits.auxiliary) && !/^(?:has|have|had|tiene|tienen|tem|hat|haben|a|ont)$/.test(token.word),
  );
  if (be < 0) return false;
  return spanHas(sentence, be + 1, be + 9, traits.hazy) && !spanHas(sentence, be + 1, be + 3, traits.state);
}

function judgeNoun(sentence: Sentence): Judgement {
  const { tokens, head, noun, measures, objectFrom, objectTo } = sentence;
  if (measures.some((at) => /^(?:0|zero|cero|null)$/.test(tokens[at]!.word))) return fine(0.8);
  const named = tokens[noun];
  const whole = wordsOf(sentence, objectFrom, objectTo);
  if (
    measures.some(
      (at) =>
        tokens[at]!.number === "percent" || tokens[at]!.number === "money" || comparedBefore(sentence, at),
    )
  )
    return fine(0.85);
  const lead = tokens[sentence.first];
  if (has(lead, traits.metric) && !has(lead, traits.countOf) && has(tokens[sentence.first + 1], traits.of))
    return fine(0.85);
  if (
    sentence.counted &&
    (!has(named, traits.output) || spanHas(sentence, objectFrom, objectTo, traits.falling))
  )
    return fine(0.7);
  if (has(named, traits.metric) && !has(named, traits.output)) return fine(0.85);
  const outcome = outcomeOf(sentence);
  if (outcome.at >= 0 && outcome.firm) return fine(0.75);
  if (head >= 0 && (tokens[head]!.sense.manner & manners.using) !== 0) return fine(0.7);
  if (head >= 0 && tokens[head]!.sense.verb === verbs.make) {
    if (has(named, traits.people | traits.metric) && !has(named, traits.output)) return fine(0.55);
    return found(
      0.75,
      `“${wordsOf(sentence, head, head + 1)}” describes what is delivered, not what it brings`,
    );
  }
  if (head >= 0) return fine(0.7);
  if (has(tokens[sentence.first], traits.more)) return fine(0.6);
  // "Flaky tests down to 10": a level of something, not that many made.
  if (measures.some((at) => countsPeople(sentence, at))) return fine(0.6);
  if (head < 0 && noun >= 0 && measures.some((at) => at > noun && tokens[at - 1]!.word !== ":"))
    return fine(0.6);
  if (
    has(named, traits.output) &&
    !has(named, traits.metric) &&
    !(has(named, traits.people) && measures.length > 0)
  )
    return found(0.65, `“${whole}” is something to deliver; what it should bring is missing`);
  return fine(0.55);
}

/** "3 external users confirmed": people who did something, not work done. */
function countsPeople(sentence: Sentence, at: number): boolean {
  const isCrowd = (place: number) =>
    has(sentence.tokens[place], traits.external) && /[sn]$/.test(sentence.tokens[place]!.word);
  return isCrowd(at + 1) || (isCrowd(at + 2) && !has(sentence.tokens[at + 1], traits.output));
}
