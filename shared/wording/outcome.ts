import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
import { forms, manners, traits, verbs } from "./traits.ts";

const changes = (verb: number) =>
  verb === verbs.up || verb === verbs.down || verb === verbs.better || verb === verbs.end;
const gains = (verb: number) => verb === verbs.reach || verb === verbs.win;

/** How much of a line after its head states what the work is to bring. */
export interface Outcome {
  /** First word of the outcome, or -1. */
  readonly at: number;
  /** The outcome itself can be told by a number, or names people who will notice. */
  readonly firm: boolean;
}

const none: Outcome = { at: -1, firm: false };

/**
 * The outcome that a line adds to its work: "to raise sign-ups by 25 %", "so that customers can …", ", cutting cost",
 * "with 95 % attendance". A purpose that is only more work ("to identify features") is no outcome.
 */
export function outcomeOf(sentence: Sentence): Outcome {
  const { tokens, head, measures, language } = sentence;
  const from =
    language.verbAt === "last" && head > sentence.first ? sentence.first : Math.max(head, sentence.first) + 1;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    const before = tokens[at - 1];
    if (has(token, traits.to | traits.so)) {
      const found = changeAfter(sentence, at);
      if (found > 0) return { at, firm: true };
      if (has(token, traits.so) && token.sense.verb === verbs.none && measureAfter(measures, at))
        return { at, firm: true };
      if (has(token, traits.so) && token.word !== "so")
        return { at, firm: token.sense.verb !== verbs.none || somebodyAfter(sentence, at) };
      if (
        (token.word === "so" || token.word === "para" || token.word === "pour" || token.word === "damit") &&
        somebodyAfter(sentence, at)
      )
        return { at, firm: true };
    }
    const gerund = (token.sense.form & forms.gerund) !== 0 && (token.sense.form & forms.base) === 0;
    if (
      gerund &&
      at > head + 1 &&
      (changes(token.sense.verb) || (gains(token.sense.verb) && measureAfter(measures, at)))
    ) {
      const spelled = before?.kind === "mark" || token.sense.verb === verbs.better || toldAfter(sentence, at);
      if (
        before?.kind === "mark" ||
        (spelled && !has(before, traits.preposition | traits.for | traits.of | traits.determiner))
      )
        return { at, firm: true };
    }
    const joined =
      before !== undefined &&
      (has(before, traits.and) ||
        before.word === "," ||
        before.word === "→" ||
        before.word === ">" ||
        isThat(before.word));
    if (
      joined &&
      at > head + 1 &&
      (token.sense.form & (forms.base | forms.finite)) !== 0 &&
      changes(token.sense.verb) &&
      token.sense.verb !== verbs.better &&
      (measureAfter(measures, at) || isThat(before.word))
    ) {
      return { at, firm: true };
    }
    if (
      joined &&
      gains(token.sense.verb) &&
      (token.sense.form & forms.base) !== 0 &&
      measureAfter(measures, at)
    )
      return { at, firm: true };
  }
  return none;
}

/** "… reviewing the agenda widening its format": how the work is done, unless a number or measure follows. */
function toldAfter(sentence: Sentence, at: number): boolean {
  const { tokens, measures } = sentence;
  return (
    measureAfter(measures, at) || tokens.slice(at + 1, at + 6).some((token) => has(token, traits.metric))
  );
}

function isThat(word: string): boolean {
  return word === "that" || word === "which" || word === "que" || word === "qui";
}

function measureAfter(measures: readonly number[], at: number): boolean {
  const last = measures[measures.length - 1];
  return last !== undefined && last > at;
}

/** A verb of change or gain within reach of the connecting word. */
function changeAfter(sentence: Sentence, at: number): number {
  const { tokens, measures, language } = sentence;
  const reach =
    language.verbAt === "last" ? 14 : has(tokens[at], traits.so) || tokens[at]!.word === "in" ? 8 : 4;
  for (let near = at + 1; near <= at + reach && near < tokens.length; near += 1) {
    const { sense } = tokens[near]!;
    if (sense.verb === verbs.none || (sense.form & (forms.base | forms.finite | forms.gerund)) === 0) {
      if ((sense.form & forms.noun) !== 0 && changes(sense.verb) && measureAfter(measures, at)) return near;
      continue;
    }
    if (changes(sense.verb)) return near;
    // "to make access faster".
    if ((sense.manner & manners.soft) !== 0 && comparativeAfter(tokens, near)) return near;
    if (gains(sense.verb) && (measureAfter(measures, at) || has(tokens[near + 1], traits.metric)))
      return near;
    if (language.verbAt === "first" && !has(tokens[at], traits.so)) return -1;
  }
  return -1;
}

function comparativeAfter(tokens: Sentence["tokens"], at: number): boolean {
  for (let near = at + 1; near < Math.min(tokens.length, at + 10); near += 1) {
    if (has(tokens[near], traits.more)) return true;
  }
  return false;
}

/** "so that customers can …": the people who will notice. */
function somebodyAfter(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence;
  let somebody = false;
  for (let near = at + 1; near < Math.min(tokens.length, at + 7); near += 1) {
    const token = tokens[near]!;
    if (has(token, traits.people | traits.external)) somebody = true;
    if (
      somebody &&
      (has(token, traits.modal) ||
        ((token.sense.form & (forms.finite | forms.base)) !== 0 && token.sense.verb !== verbs.none))
    )
      return true;
  }
  return false;
}
