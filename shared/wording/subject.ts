import type { Direction } from "./judgement.ts";
import type { Sentence } from "./sentence.ts";
import { has } from "./tokens.ts";
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

/** What the line is about, without verb, numbers, comparatives and leading article; "" where there is nothing. */
export function subjectIn(sentence: Sentence): string {
  const { tokens, text, shape, head } = sentence;
  let from = sentence.objectFrom;
  while (from < sentence.objectTo && from !== head && isLeadIn(sentence, from)) from += 1;
  let to = from;
  while (to < tokens.length && to !== head && !endsSubject(sentence, to, from)) to += 1;
  // A noun phrase is its own subject up to its number: "Time from request to answer".
  if (shape !== "noun") to = Math.min(to, afterObject(sentence));
  while (to > from && (tokens[to - 1]!.kind === "mark" || has(tokens[to - 1], trailing))) to -= 1;
  if (to <= from) return "";
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).trim();
}

const trailing =
  traits.preposition | traits.determiner | traits.more | traits.for | traits.of | traits.to | traits.and;

/** Articles, "more", "better" and numbers before the thing itself. */
function isLeadIn(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  if (token.kind !== "word") return true;
  if (has(token, traits.more | traits.skipped | traits.number | traits.all)) return true;
  const before = sentence.tokens[at - 1];
  // "plus de visites", "de nouveaux clients"
  if (has(token, traits.of) && (has(before, traits.more) || at === sentence.objectFrom)) return true;
  if (has(token, traits.hazy) && has(sentence.tokens[sentence.noun], traits.metric) && at < sentence.noun)
    return !has(token, traits.metric);
  return sentence.language.code === "en" && /^(?:the|a|an|our|my|your|their|its)$/.test(token.word);
}

function endsSubject(sentence: Sentence, at: number, from: number): boolean {
  const token = sentence.tokens[at]!;
  if (token.kind === "number") return true;
  if (token.kind === "mark") return /[,;:.()<>≥≤=→–—[]/.test(token.word) && at > from;
  const { deadline } = sentence;
  return deadline !== null && at >= deadline[0] && at < deadline[1];
}

/** The object with what belongs to its name: "time to resolve tickets", "satisfaction of teachers". */
function afterObject(sentence: Sentence): number {
  const { tokens } = sentence;
  let to = sentence.objectTo;
  while (to < tokens.length && tokens[to]!.kind === "word" && to !== sentence.head) {
    const token = tokens[to]!;
    const next = tokens[to + 1];
    const joins =
      has(token, traits.of | traits.for) ||
      (has(token, traits.preposition) && !has(token, traits.by | traits.through));
    if (!joins || next === undefined || next.kind !== "word" || next.word === "__") break;
    if (has(next, traits.period | traits.month | traits.by)) break;
    to += 2;
    while (
      to < tokens.length &&
      to !== sentence.head &&
      tokens[to]!.kind === "word" &&
      !has(tokens[to], boundary)
    )
      to += 1;
  }
  return to;
}

const boundary = traits.preposition | traits.to | traits.by | traits.through | traits.so | traits.and;
