import type { Stated } from "../../okr/plan.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { clean, hasDigit } from "./clean.ts";
import type { ParseContext } from "./context.ts";
import { readNumber } from "./numbers.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { spanIn } from "./spans.ts";

let toWords: ReadonlySet<string> | null = null;

/**
 * The figures that a key result's wording names as its start and target: "from 31 % to 45 %", "NPS ≥ 45", "under 10 minutes", "to 90 %".
 * A change ("by 20 %"), a count of work ("hold 10 meetings") and a date are no target; null where there is none.
 */
export function statedIn(text: string, context: ParseContext = {}): Stated | null {
  if (!hasDigit(text)) return null;
  const plain = clean(text);
  const span = spanIn(plain, context);
  if (span) return { start: span.from, target: span.to, unit: span.unit, bound: "exactly" };
  const found = findQuantities(plain, context).filter((quantity) => !isYear(plain, quantity));
  for (const quantity of found) {
    const target = boundedTarget(plain, quantity, context) ?? targetAfterTo(plain, quantity);
    if (target) return target;
  }
  return found.length === 1 ? countedTarget(plain, found[0]!) : null;
}

/** "Win 40 press mentions", "20 case studies": the one number of the sentence, near its beginning, and what is counted behind it. */
function countedTarget(text: string, quantity: Quantity): Stated | null {
  const before = text.slice(0, quantity.from).trim();
  const unit = quantity.unit ?? unitAfter(text, quantity);
  const isTime = unit !== null && time.test(unit);
  if (unit === null || quantity.unit === "%" || isTime || !(quantity.number > 0)) return null;
  if (before.split(" ").length > 2 || /[,;:.#]$/.test(before) || change.test(before)) return null;
  return { start: null, target: quantity.number, unit, bound: "exactly" };
}

/** Spans of time say when or how fast, and "cut 3 …", "by 3 …" say a change; neither is a number to reach. */
const time =
  /^(?:ms|s|sec|min|h|hour|day|week|month|quarter|year|tag|woche|monat|jahr|día|semana|mes|año|dia|mês|ano|jour|semaine|mois|an)s?\w{0,3}$/i;
const change = /(?:^|\s)(?:by|um|en|em|de|cut|reduce|remove|lower|top|phase|step|version|week|day|q)$/i;

/** Words that bound a number stand right before it, three of them at the most: "no more than 5". */
function boundedTarget(text: string, quantity: Quantity, context: ParseContext): Stated | null {
  const figure = text.slice(quantity.from, quantity.to);
  const words = text.slice(0, quantity.from).split(" ").filter(Boolean).slice(-3);
  const sign = /\+/.test(text[quantity.to] ?? "") ? "+" : "";
  for (let from = 0; from <= words.length; from++) {
    const lead = words.slice(from).join(" ");
    if (lead === "" && sign === "") continue;
    const parsed = readNumber(`${lead} ${figure}${sign}`.trim(), context);
    if (parsed?.kind === "number" && parsed.bound !== "exactly") {
      return {
        start: null,
        target: quantity.number,
        unit: quantity.unit ?? unitAfter(text, quantity),
        bound: parsed.bound,
      };
    }
  }
  return null;
}

function targetAfterTo(text: string, quantity: Quantity): Stated | null {
  toWords ??= new Set(
    languages.flatMap(({ numbers }) => namesOf(numbers.to ?? "").map((name) => wordKey(fold(name)))),
  );
  const last = text.slice(0, quantity.from).trim().split(" ").pop() ?? "";
  if (last === "" || !toWords.has(wordKey(fold(last)))) return null;
  return {
    start: null,
    target: quantity.number,
    unit: quantity.unit ?? unitAfter(text, quantity),
    bound: "exactly",
  };
}

/** The word behind a number, where it names what is counted. */
function unitAfter(text: string, quantity: Quantity): string | null {
  return /^\+?\s?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(quantity.to))?.[1] ?? null;
}

/** A bare number between 1990 and 2100 is a year. */
function isYear(text: string, { number, unit, from, to }: Quantity): boolean {
  return unit === null && number >= 1990 && number <= 2100 && /^\d{4}$/.test(text.slice(from, to).trim());
}
