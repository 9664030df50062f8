import type { Token } from "./tokens.ts";
import { manners, traits, verbs } from "./traits.ts";

/** Codes of periods: Q3, H1, FY26, T2, KW12. */
const periodCode = /^(?:q[1-4]|h[12]|fy\d\d(?:\d\d)?|t[1-4]|s[12]|kw\d+|w\d+|y\d+|cw\d+)$/;
/** 30/09, 9/30: not 1/3, which is a share. */
const dayAndMonth =
  /^(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])\/(?:1\d|2\d|3[01])|1?\d\/(?:1[3-9]|2\d|3[01]))$/;
const placeholder = /^(?:x{1,3}|y{1,3}|z|n|nn|tbd)$/;
const zero =
  /^(?:zero|no|none|null|cero|ningun|ninguna|ninguno|nenhum|nenhuma|zéro|aucun|aucune|kein|keine|keinen|keiner)$/;
const windowBefore =
  /^(?:in|within|over|next|during|first|last|por|en|em|durante|dans|sous|innerhalb|nach|nos|dentro|los|proximos|nachsten|les|prochains|primeiros|primeros|premiers|ersten|of|under|less)$/;
const firmWindow = /^(?:over|next|during|first|last|durante|proximos|nachsten|prochains)$/;

function isPeriodCode(word: string): boolean {
  return word.length < 7 && periodCode.test(word);
}

/** Whether a token states a day, month or period, as in a due date. */
export function isDateLike(token: Token): boolean {
  if (token.kind === "number") {
    return (
      token.number === "label" ||
      token.number === "plain" ||
      (token.number === "ratio" && dayAndMonth.test(token.word))
    );
  }
  return isPeriodCode(token.word) || (token.sense.traits & (traits.month | traits.period)) !== 0;
}

/**
 * The places of the numbers that success could be told by. A number that only names something ("Q3", "iOS 18",
 * "Phase 2", "31 Dec") or gives the time allowed ("within 90 days") is none. `headVerb` is the class of the head verb.
 */
export function measuresOf(
  text: string,
  tokens: readonly Token[],
  first: number,
  headVerb: number,
): number[] {
  const measures: number[] = [];
  for (let at = first; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark") {
      // "{#}", "[#]": a number to be filled in.
      if (token.word === "#" && /^[{[<]$/.test(tokens[at - 1]?.word ?? "")) measures.push(at);
      continue;
    }
    if (token.kind === "number") {
      if (isMeasure(text, tokens, at, headVerb)) measures.push(at);
    } else if ((token.sense.manner & manners.multiplying) !== 0) {
      measures.push(at);
    } else if ((token.sense.traits & traits.number) !== 0) {
      if (!isAllowance(tokens, at, headVerb)) measures.push(at);
    } else if ((token.sense.traits & traits.all) !== 0 && zero.test(token.word) && isZero(tokens, at))
      measures.push(at);
    else if (
      token.word.length <= 3 &&
      token.sense.traits === 0 &&
      placeholder.test(token.word) &&
      isPlaceholder(text, tokens, at)
    )
      measures.push(at);
  }
  return measures;
}

function isMeasure(text: string, tokens: readonly Token[], at: number, headVerb: number): boolean {
  const token = tokens[at]!;
  if (token.number === "label") {
    if (/^(?:percentile|perzentil|percentil|centile)/.test(tokens[at + 1]?.word ?? "")) return true;
    return isBounded(text, tokens, at);
  }
  if (token.number !== "plain") return token.number !== "time" || !isAllowance(tokens, at, headVerb);
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after !== undefined && (after.sense.traits & traits.month) !== 0 && after.kind === "word") return false;
  if (before?.kind === "word") {
    const said = before.sense.traits;
    if (
      (said & traits.month) !== 0 &&
      (after === undefined || after.kind === "mark" || after.number === "label")
    )
      return false;
    if ((said & traits.label) !== 0 && headVerb !== verbs.reach && (said & traits.metric) === 0) return false;
    if (before.word === "top" && headVerb !== verbs.reach && headVerb !== verbs.be && headVerb !== verbs.none)
      return false;
    if (isName(text, tokens, at - 1) && isVersionEnd(after)) return false;
  }
  if (before?.word === "(" && after?.word === ")") return false;
  return !isAllowance(tokens, at, headVerb);
}

/** "Foo 4.1": a capitalised word inside the line that no list knows, as products and standards are. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (at === 0 || (token.entry !== undefined && token.sense.traits !== 0)) return false;
  const first = text[token.start]!;
  return first !== first.toLowerCase() && token.sense.verb === verbs.none;
}

function isVersionEnd(after: Token | undefined): boolean {
  if (after === undefined || after.kind !== "word") return after === undefined || after.word !== "/";
  return (
    (after.sense.traits &
      (traits.preposition | traits.to | traits.and | traits.for | traits.by | traits.of)) !==
    0
  );
}

/** "within 90 days" after a verb of change is the time allowed, not what is to be reached. */
function isAllowance(tokens: readonly Token[], at: number, headVerb: number): boolean {
  const token = tokens[at]!;
  const after = tokens[at + 1];
  const isTime =
    token.number === "time" || (after !== undefined && (after.sense.traits & traits.period) !== 0);
  if (!isTime) return false;
  const before = tokens[at - 1]?.word ?? "";
  if (!windowBefore.test(before)) return false;
  if (firmWindow.test(before)) return true;
  if (before === "under" || before === "less" || before === "of") return false;
  return (
    headVerb === verbs.up ||
    headVerb === verbs.down ||
    headVerb === verbs.better ||
    headVerb === verbs.make ||
    headVerb === verbs.be
  );
}

/** "max 24-hour response", "< 2027": what stands behind a bound is counted, however it is written. */
function isBounded(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "mark") return /[<>≥≤]/.test(before.word);
  const token = tokens[at]!;
  const isSpan = /-(?:hour|minute|day|week|month)/.test(text.slice(token.start, token.end).toLowerCase());
  return isSpan && /^(?:max|maximum|min|minimum|under|below|within|sub)$/.test(before?.word ?? "");
}

function isZero(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (tokens[at]!.word !== "no") return true;
  return after?.kind === "word" && (after.sense.traits & (traits.preposition | traits.determiner)) === 0;
}

function isPlaceholder(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    after?.word === "%" ||
    before?.word === "[" ||
    before?.word === "$" ||
    before?.word === "<" ||
    before?.word === "≥"
  )
    return true;
  if (token.word === "tbd") return false;
  const raw = text.slice(token.start, token.end);
  if (raw !== raw.toUpperCase()) return token.word.length > 1;
  if (token.word === "y" && before?.word !== "to" && before?.word !== "a") return false;
  return (
    before === undefined ||
    before.kind === "mark" ||
    (before.sense.traits & (traits.preposition | traits.to | traits.metric)) !== 0 ||
    token.word.length > 1
  );
}
