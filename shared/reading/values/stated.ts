import type { Stated } from "../../okr/plan.ts";
import { fold, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { clean, hasDigit } from "./clean.ts";
import type { ParseContext } from "./context.ts";
import { counterOf } from "./counters.ts";
import { isInDate } from "./months.ts";
import { readNumber } from "./numbers.ts";
import { findQuantities, type Quantity } from "./quantities.ts";
import { spanIn } from "./spans.ts";
import { secondsIn } from "./time-units.ts";

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
  const found = findQuantities(plain, context).filter(
    (quantity) => !isYear(plain, quantity) && !isInDate(plain, quantity),
  );
  for (const quantity of found) {
    const target = boundedTarget(plain, quantity, context) ?? targetAfterTo(plain, quantity);
    if (target && !isCondition(plain, quantity)) return target;
  }
  return found.length === 1 ? (countedTarget(plain, found[0]!) ?? shareFirst(plain, found[0]!)) : null;
}

/** "Reach out to customers (health score < 50) who left": in brackets, and the sentence goes on. */
function isCondition(text: string, { from, to }: Quantity): boolean {
  const open = text.lastIndexOf("(", from);
  const isInside = open >= 0 && !text.slice(open, from).includes(")");
  return isInside && /^[^()]*\)\s*\p{L}/u.test(text.slice(to));
}

/** "Win 40 press mentions", "20 case studies": the one number of the sentence, near its beginning, and what is counted behind it. */
function countedTarget(text: string, quantity: Quantity): Stated | null {
  const before = text.slice(0, quantity.from).trim();
  const figure = text.slice(quantity.from, quantity.to);
  const unit = quantity.unit ?? unitAfter(text, quantity);
  const isTime = unit !== null && (secondsIn(unit) !== null || year.test(unit));
  if (unit === null || quantity.unit === "%" || isTime || !(quantity.number > 0)) return null;
  if (before.split(" ").length > 2 || /[,;:.#=/-]$/.test(before) || change.test(before)) return null;
  // "8B" and "4G" are names, "1.0" is a version.
  if (quantity.unit === null && (/^[A-Za-z]/.test(text.slice(quantity.to)) || /^\d\.\d$/.test(figure)))
    return null;
  return { start: null, target: quantity.number, unit, bound: "exactly" };
}

/** "100 % of the crew are trained", "60% completion": the share that the sentence begins with. "-30 %" and "30 % more" say a change. */
function shareFirst(text: string, { number, unit, from, to }: Quantity): Stated | null {
  if (unit !== "%" || from !== 0 || !/^\d/.test(text) || number > 1) return null;
  return changed.test(text.slice(to)) ? null : { start: null, target: number, unit, bound: "exactly" };
}

/** What a share that says how much something changes has behind it. */
const changed =
  /^[\s-]*(?:\p{L}+\s){0,3}(?:more|less|fewer|faster|slower|cheaper|higher|lower|better|reduc\p{L}*|redu[zçk]\p{L}*|réduc\p{L}*|riduz\p{L}*|increas\p{L}*|aument\p{L}*|augment\p{L}*|growth|rise|improvement|decreas\p{L}*|senkung|steigerung|сниж\p{L}*|рост\p{L}*|увелич\p{L}*|off|mehr|weniger|schneller|más|menos|mais|plus|moins|più|meno|выше|ниже|больше|меньше)(?!\p{L})/iu;

/** A span of years says when, as shorter ones do, and "cut 3 …", "by 3 …" say a change; neither is a number to reach. */
const year =
  /^(?:quarters?|years?|jahren?|jahre|quartale?|años?|anos?|ans?|années?|anno|anni|jaar|jaren|år|rok|lata|yıl|năm|tahun|год[аы]?|лет|年.*)$/iu;
const change = /(?:^|\s)(?:by|um|en|em|de|cut|reduce|remove|lower|top|phase|step|version|week|day|q)$/i;

/** Words that bound a number stand right before it, three of them at the most, or, in scripts without spaces, right behind it. */
function boundedTarget(text: string, quantity: Quantity, context: ParseContext): Stated | null {
  const figure = text.slice(quantity.from, quantity.to);
  const words = text.slice(0, quantity.from).split(" ").filter(Boolean).slice(-3);
  const sign = /\+/.test(text[quantity.to] ?? "") ? "+" : "";
  const bounded = words.map((_, from) => `${words.slice(from).join(" ")} ${figure}${sign}`);
  if (sign !== "") bounded.push(`${figure}${sign}`);
  const behind = /^\s?[\p{Script=Han}\p{Script=Hangul}]{2}/u.exec(text.slice(quantity.to))?.[0];
  if (behind) bounded.push(`${figure}${behind}`);
  for (const phrase of bounded) {
    const parsed = readNumber(phrase, context);
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
  const word = /^\+?\s?(\p{L}[\p{L}\p{M}]*)/u.exec(text.slice(quantity.to))?.[1];
  if (word === undefined || small.test(word)) return null;
  return /^\p{Script=Han}/u.test(word) ? counterOf(word) : word;
}

/** Words that name nothing countable. */
const small =
  /^(?:by|in|at|on|for|with|per|and|or|of|from|to|the|as|before|after|within|across|during|von|aus|bei|für|mit|im|am|und|oder|vor|nach|en|de|del|por|para|con|y|o|antes|a|até|com|em|na|no|e|sur|par|pour|dans|avec|et|ou|chez|di|da|per|su|entro|van|op|voor|met|på|av|för|til|för|med|på|i|и|в|на|от|за|до|к|по|w|na|do|z|od|va|ve|ile|için|dan|untuk|di|dari|và|của|từ)$/iu;

/** A bare number between 1990 and 2100 is a year. */
function isYear(text: string, { number, unit, from, to }: Quantity): boolean {
  return unit === null && number >= 1990 && number <= 2100 && /^\d{4}$/.test(text.slice(from, to).trim());
}
