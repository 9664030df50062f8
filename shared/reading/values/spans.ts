import type { Parsed } from "../../okr/parsed.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { clean } from "./clean.ts";
import type { ParseContext } from "./context.ts";
import { counterOf } from "./counters.ts";
import { isInDate } from "./months.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { secondsIn } from "./time-units.ts";

type Span = Extract<Parsed, { kind: "span" }>;

interface SpanWords {
  readonly from: Set<string>;
  readonly to: Set<string>;
  readonly afterFrom: Set<string>;
  readonly afterTo: Set<string>;
}

let words: SpanWords | null = null;

function build(): SpanWords {
  const all: SpanWords = { from: new Set(), to: new Set(), afterFrom: new Set(), afterTo: new Set() };
  const add = (set: Set<string>, names: string | undefined) => {
    for (const name of namesOf(names ?? "")) set.add(wordKey(fold(name)));
  };
  for (const { numbers } of languages) {
    add(all.from, numbers.from);
    add(all.to, numbers.to);
    add(all.afterFrom, numbers.after?.from);
    add(all.afterTo, numbers.after?.to);
  }
  return all;
}

const arrow = /->|=>|-->|>>|[→➔➜⟶⇒➡⭢►▶]|^\s?>\s?$/;
const glued = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A start and a target in one cell or sentence: "from 23 % to 40 %", "62 → 78", "30から45へ"; null where there is none. */
export function spanIn(
  text: string,
  context: ParseContext = {},
): (Span & { readonly at: number; readonly end: number }) | null {
  const plain = withoutScale(clean(text));
  if (!/\d\D+\d/.test(plain)) return null;
  const quantities = findQuantities(plain, context);
  for (let i = 0; i + 1 < quantities.length; i++) {
    const first = quantities[i]!;
    const second = quantities[i + 1]!;
    const between = plain.slice(first.to, second.from);
    if (between.length > 48) continue;
    if (!joins(plain.slice(0, first.from), between, plain.slice(second.to))) continue;
    // "From 5 October to 15 November" says when.
    if (isInDate(plain, first) || isInDate(plain, second)) continue;
    return { ...toSpan(first, second, between, plain.slice(second.to)), at: first.from, end: second.to };
  }
  return null;
}

/** "From 3.8/5 to 4.5/5": ratings on one scale, in their places. */
function withoutScale(text: string): string {
  const [, scale] = /\d[.,]\d\s?\/\s?(5|10|100)(?!\d)/.exec(text) ?? [];
  if (scale === undefined) return text;
  return text.replace(new RegExp(`(?<=\\d)\\s?/\\s?${scale}(?!\\d)`, "g"), (found) =>
    " ".repeat(found.length),
  );
}

/** A cell whose point is a span: little stands around it. */
export function readSpan(text: string, context: ParseContext): Parsed | null {
  const span = spanIn(text, context);
  if (!span) return null;
  const around = text.length - (span.end - span.at);
  if (around > 48) return null;
  return { kind: "span", from: span.from, to: span.to, unit: span.unit };
}

/** "To", and up to three words that bound the number: "to no more than 5". */
const mostBeforeSecond = 4;

function joins(before: string, between: string, after: string): boolean {
  if (arrow.test(between)) return !/[.;\n]/.test(between.replace(/->|=>/g, ""));
  words ??= build();
  const { from, to, afterFrom, afterTo } = words;
  const middle = fold(between).replace(/%/g, "").trim();
  // Without spaces a clause may hold both words of it by chance: "within 15%, and reach 95%".
  if (glued.test(middle) && /[,;，、；。]/.test(between)) return false;
  const hasTo = hasWord(lastWords(middle, mostBeforeSecond), to);
  if (hasTo && hasWord(lastWords(fold(before.slice(-24)), 2), from)) return true;
  if (!hasWord(firstWords(middle, 2), afterFrom)) return false;
  return hasTo || hasWord(firstWords(fold(after.slice(0, 16)).replace(/%/g, "").trim(), 2), afterTo);
}

function hasWord(folded: string, among: ReadonlySet<string>): boolean {
  if (folded === "") return false;
  if (among.has(wordKey(folded))) return true;
  for (const word of folded.split(" ")) if (among.has(wordKey(word))) return true;
  if (!glued.test(folded)) return false;
  const key = wordKey(folded);
  for (const word of among) if (glued.test(word) && key.indexOf(word) >= 0) return true;
  return false;
}

function lastWords(folded: string, count: number): string {
  return folded.split(" ").slice(-count).join(" ");
}

function firstWords(folded: string, count: number): string {
  return folded.split(" ").slice(0, count).join(" ");
}

function toSpan(first: Quantity, second: Quantity, between: string, after: string): Span {
  const unit = second.unit ?? first.unit;
  const share = (quantity: Quantity) =>
    // "from 23 to 40 %": the sign stands once and means both.
    unit === "%" && quantity.unit === null
      ? Number((quantity.number / 100).toPrecision(15))
      : quantity.number;
  const word = /^\s?([\p{L}\p{M}/]+(?:\/[\p{L}]+)?)/u.exec(after)?.[1] ?? null;
  const inner = /^\s([\p{L}\p{M}/]{3,})\s?(?:->|=>|→|➔|⇒)/u.exec(between)?.[1] ?? null;
  const named =
    word !== null &&
    !words?.afterTo.has(wordKey(fold(word))) &&
    !glued.test(word) &&
    after.trim().length <= 24
      ? word
      : inner;
  const counter = word === null ? null : counterOf(word);
  const from = unit === null ? inUnitOf(word, first.number, between) : share(first);
  return { kind: "span", from, to: share(second), unit: unit ?? named ?? counter };
}

/** "From 6 days to 48 hours": the first figure in the unit of time of the second. */
function inUnitOf(second: string | null, number: number, between: string): number {
  const first = /^\s?([\p{L}\p{M}]+)/u.exec(between)?.[1];
  const [own, other] = [first, second ?? undefined].map((word) =>
    word === undefined ? null : secondsIn(word),
  );
  return own == null || other == null || own === other
    ? number
    : Number(((number * own) / other).toPrecision(12));
}
