import type { Bound, Parsed } from "../../okr/parsed.ts";
import { fold, isSpaceless, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import type { ParseContext } from "./context.ts";
import { findQuantities, type Quantity } from "./quantities.ts";

interface BoundWords {
  readonly before: Map<string, Bound>;
  readonly after: Map<string, Bound>;
}

let boundWords: BoundWords | null = null;

function build(): BoundWords {
  const words: BoundWords = { before: new Map(), after: new Map() };
  const add = (map: Map<string, Bound>, names: string | undefined, bound: Bound) => {
    for (const name of namesOf(names ?? "")) map.set(wordKey(fold(name)), bound);
  };
  for (const { numbers } of languages) {
    add(words.before, numbers.atMost, "at-most");
    add(words.before, numbers.atLeast, "at-least");
    add(words.after, numbers.after?.atMost, "at-most");
    add(words.after, numbers.after?.atLeast, "at-least");
  }
  return words;
}

const numericRoles = new Set(["start", "target", "current", "progress", "score", "confidence", "weight"]);

/** A cell that is one number with its unit and bound, or a range of two; null where it is anything else. */
export function readNumber(text: string, context: ParseContext): Parsed | null {
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i.test(text))
    return { kind: "number", number: Number(text), unit: null, bound: "exactly" };
  // "(400,000)" in full-width brackets only frames a number; the tail "(up from 85)" explains one.
  const bare = text.replace(/\s*\([^()]*\)\s*$/, "") || text.replace(/^\(([^()]*)\)$/, "$1");
  const quantities = findQuantities(bare, context, 3);
  const first = quantities[0];
  if (!first || quantities.length > 2) return null;
  const lead = readLead(bare.slice(0, first.from));
  if (!lead) return null;
  let { bound } = lead;
  let upTo: number | undefined;
  let end = first.to;
  let number = first.number;
  let unit = first.unit;
  const second = quantities[1];
  if (second) {
    const between = bare.slice(first.to, second.from);
    if (!/^\s?[-–—~〜～‐‑]\s?$/.test(between)) return null;
    const range = readRange(first, second);
    if (!range) return null;
    ({ number, upTo, unit } = range);
    end = second.to;
  }
  const tail = readTail(bare.slice(end), unit, numericRoles.has(context.role ?? "") ? 5 : 3);
  if (!tail) return null;
  if (tail.bound !== "exactly") bound = tail.bound;
  const parsed = { kind: "number", number, unit: tail.unit ?? lead.unit, bound } as const;
  return upTo === undefined ? parsed : { ...parsed, upTo };
}

function readRange(
  first: Quantity,
  second: Quantity,
): { number: number; upTo: number; unit: string | null } | null {
  const unit = second.unit ?? first.unit;
  // "10–15 %": the sign stands once and means both.
  const number =
    unit === "%" && first.unit === null ? Number((first.number / 100).toPrecision(15)) : first.number;
  const upTo = Math.abs(second.number);
  return upTo > number ? { number, upTo, unit } : null;
}

function readLead(lead: string): { bound: Bound; unit: string | null } | null {
  const text = lead.trim();
  if (text === "") return { bound: "exactly", unit: null };
  if (/^(?:≥|>=|=>|>|⩾|＞|≧|>\s?=)$/.test(text)) return { bound: "at-least", unit: null };
  if (/^(?:≤|<=|=<|<|⩽|≦)$/.test(text)) return { bound: "at-most", unit: null };
  if (/^[~≈±=:]$/.test(text)) return { bound: "exactly", unit: null };
  boundWords ??= build();
  const bound = boundWords.before.get(wordKey(fold(text)));
  if (bound) return { bound, unit: null };
  // "NPS 45", "CSAT ≥ 4.5": the metric's short name stands where a unit would.
  const named = /^([A-Z]{2,6}|[A-Z][A-Za-z]{1,8}(?=\s?[≥≤<>=:]))\s*([≥≤<>=:]{0,2})$/.exec(text);
  if (!named) return null;
  const inner =
    named[2] === "" || named[2] === "=" || named[2] === ":"
      ? { bound: "exactly" as const }
      : readLead(named[2]!);
  return inner && { bound: inner.bound, unit: named[1]! };
}

/** What follows the number: a plus, words that bound it, a unit of at most `most` words. */
function readTail(
  tail: string,
  unit: string | null,
  most: number,
): { bound: Bound; unit: string | null } | null {
  let rest = tail.trim();
  if (rest === "") return { bound: "exactly", unit };
  let bound: Bound = "exactly";
  if (rest[0] === "+") {
    bound = "at-least";
    rest = rest.slice(1).trim();
  }
  if (rest === "") return { bound, unit };
  boundWords ??= build();
  const whole = boundWords.after.get(wordKey(fold(rest)));
  if (whole) return { bound: whole, unit };
  for (const [key, meaning] of boundWords.after) {
    const isEnd = isSpaceless(rest) || /[가-힣]$/.test(rest) ? wordKey(fold(rest)).endsWith(key) : false;
    if (!isEnd) continue;
    const kept = rest.slice(0, rest.length - key.length).trim();
    return { bound: meaning, unit: unit ?? (kept === "" ? null : kept) };
  }
  if (
    rest.length > 40 ||
    /\d/.test(rest.replace(/\d+$/, "").replace(/[²³]/g, "")) ||
    /[:;!?=→]|\.\s/.test(rest)
  )
    return null;
  const words = rest.split(/\s+/).length;
  if (words > most || (isSpaceless(rest) && rest.length > 10)) return null;
  if (!/^[/\p{L}\p{M}$€£¥°№'"²³×★\p{Sc}*]/u.test(rest)) return null;
  // "1st" and "3rd place" are ranks.
  if (/^(?:st|nd|rd|th)\b/.test(tail)) return null;
  const cleanUnit = rest.replace(/[.,]$/, "");
  // "€ 2.1M ARR" keeps the currency in front of its words.
  return { bound, unit: unit === null ? cleanUnit : unit === "%" ? "%" : `${unit} ${cleanUnit}` };
}
