import type { Direction } from "./judgement.ts";
import { has, type Sentence } from "./sentence.ts";
import { traits, verbs } from "./traits.ts";

/** The head verb's direction; "improve" moves a figure down where less of it is better ("improve response time"). */
export function directionIn(sentence: Sentence): Direction | null {
  const { verb, tokens, head, noun } = sentence;
  const said = verb !== verbs.none ? verb : head >= 0 ? tokens[head]!.sense.verb : verbs.none;
  if (said === verbs.up) return "up";
  if (said === verbs.down || said === verbs.end) return "down";
  if (said === verbs.better && has(tokens[noun], traits.metric))
    return has(tokens[noun], traits.falling) ? "down" : "up";
  return null;
}

/** The first noun phrase without its verb, numbers and leading article; "" where there is none. */
export function subjectIn(sentence: Sentence): string {
  const { tokens, text, language } = sentence;
  const late = language.verbAt === "last";
  let from = sentence.objectFrom;
  let to = sentence.objectTo;
  // What follows "of", "for" or "with" belongs to the name of the thing: "time to resolve tickets", "satisfaction of teachers".
  while (to < tokens.length && tokens[to]!.kind === "word" && to !== sentence.head) {
    const next = tokens[to + 1];
    const joins =
      has(tokens[to], traits.of | traits.for) ||
      /^(?:in|with|to|on|en|con|com|na|no|dans|bei|im|der|des|von)$/.test(tokens[to]!.word);
    if (
      !joins ||
      next === undefined ||
      next.kind !== "word" ||
      has(tokens[to], traits.by) ||
      has(next, traits.period | traits.month | traits.by)
    )
      break;
    to += 2;
    while (
      to < tokens.length &&
      to !== sentence.head &&
      tokens[to]!.kind === "word" &&
      !has(tokens[to], traits.preposition | traits.to | traits.by | traits.through | traits.so | traits.and)
    )
      to += 1;
  }
  if (!late || from > sentence.head)
    while (
      from < to &&
      (tokens[from]!.kind !== "word" || has(tokens[from], traits.skipped) || isNumberWord(sentence, from))
    )
      from += 1;
  while (from < to && isArticle(tokens[from]!.word)) from += 1;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.kind === "number") {
      to = at;
      break;
    }
  }
  while (
    to > from &&
    (tokens[to - 1]!.kind === "mark" ||
      has(tokens[to - 1], traits.preposition | traits.determiner | traits.more | traits.for | traits.of))
  )
    to -= 1;
  if (to <= from) return "";
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).trim();
}

function isNumberWord(sentence: Sentence, at: number): boolean {
  return has(sentence.tokens[at], traits.number);
}

function isArticle(word: string): boolean {
  return /^(?:the|a|an|our|my|your|their|its)$/.test(word);
}
