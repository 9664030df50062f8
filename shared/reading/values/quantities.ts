import { fold, isSpaceless, wordKey } from "../headers/fold.ts";
import { namesOf } from "../headers/language.ts";
import { languages } from "../headers/languages.ts";
import { decimalOf, type ParseContext, speaks } from "./context.ts";
import { readNumeral } from "./numerals.ts";

/** A number at a place in a text, with the sign, currency, percent and magnitude that touch it. */
export interface Quantity {
  readonly number: number;
  /** "%", a currency as written, or null. Words after the number are for the caller to judge. */
  readonly unit: string | null;
  /** Where the quantity begins and ends in the text, its currency and magnitude included. */
  readonly from: number;
  readonly to: number;
}

const numeral = /\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d.,])|\d+(?:[.,']\d+)*/g;
const currencyBefore =
  /(?:[$€£¥₹₽₩₺₫฿₴₦₪₱₲₵]|(?:US|CA|AU|A|C|R|S|NZ|HK|NT|MX)\$|\b(?:USD|EUR|GBP|CHF|INR|JPY|CNY|RMB|BRL|MXN|PLN|TRY|VND|IDR|RUB|KRW|THB|SEK|NOK|DKK|AED|SAR|IRR|Rs\.?|Rp\.?|kr\.?|Fr\.?|zł))\s?$/u;
const currencyAfter =
  /^\s?(?:[$€£¥₹₽₩₺₫฿₴₦₪₱]|(?:USD|EUR|GBP|CHF|INR|JPY|CNY|RMB|BRL|MXN|PLN|TRY|TL|VND|IDR|RUB|KRW|THB|SEK|NOK|DKK|AED|SAR|IRR|руб\.?|zł|元|円|원|บาท|تومان|ریال|đ|đồng|Rp|kr|lei|Kč)(?![\p{L}]))/u;
const eastMagnitude = /^\s?([十百千仟万萬億亿兆천만억조]+)/u;

const eastValues: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  仟: 1e3,
  천: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  億: 1e8,
  亿: 1e8,
  억: 1e8,
  兆: 1e12,
  조: 1e12,
};

let magnitudes: Map<string, { value: number; language: string }[]> | null = null;

function magnitudeOf(word: string, context: ParseContext): number | null {
  if (!magnitudes) {
    magnitudes = new Map();
    for (const language of languages) {
      for (const [name, value] of Object.entries(language.magnitudes)) {
        for (const form of namesOf(name)) {
          const key = wordKey(fold(form));
          const known = magnitudes.get(key) ?? [];
          known.push({ value, language: language.code });
          magnitudes.set(key, known);
        }
      }
    }
  }
  const found = magnitudes.get(wordKey(fold(word)));
  if (!found) return null;
  const own = found.find((entry) => speaks(context, entry.language));
  if (own) return own.value;
  // "billion" is 10⁹ in English and 10¹² in French: without a language it is no number.
  return found.every((entry) => entry.value === found[0]!.value) ? found[0]!.value : null;
}

/** Every number in a cleaned text, left to right; `limit` stops early. */
export function findQuantities(text: string, context: ParseContext, limit = 8): Quantity[] {
  const decimal = decimalOf(context);
  const found: Quantity[] = [];
  numeral.lastIndex = 0;
  for (let match = numeral.exec(text); match && found.length < limit; match = numeral.exec(text)) {
    let number = readNumeral(match[0], decimal);
    if (number === null) continue;
    // "2:59:59" and "3:00" are times.
    if (/\d:$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (/^:\d\d(?!\d)/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4)))
      continue;
    let from = match.index;
    let to = from + match[0].length;
    let unit: string | null = null;
    // A digit inside a word ("L1", "v2", "P0") is a name, not a quantity.
    let before = text.slice(Math.max(0, from - 6), from);
    if (/[.,]$/.test(before) && !/\d[.,]$/.test(before) && !/\p{L}[.,]$/u.test(before) && decimal !== null) {
      number = readNumeral(`0.${match[0]}`, ".") ?? number;
      from -= 1;
      before = before.slice(0, -1);
    }
    const money = currencyBefore.exec(before);
    if (money) {
      unit = money[0].trim();
      from -= money[0].length;
    } else if (/%\s?$/.test(before) && !/\d\s?%\s?$/.test(before)) {
      unit = "%";
      from -= /%\s?$/.exec(before)![0].length;
    } else if (
      /[\p{L}_]$/u.test(before) &&
      !/[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af\u0600-\u06ff]$/u.test(before)
    )
      continue;
    const sign = /(^|[\s(:=≥≤<>~%])([-+])\s?$/.exec(text.slice(Math.max(0, from - 3), from));
    if (sign) {
      if (sign[2] === "-") number = -number;
      from -= sign[0].length - sign[1]!.length;
    }
    let hasMagnitude = false;
    let rest = text.slice(to, to + 24);
    const east = eastMagnitude.exec(rest);
    if (east) {
      hasMagnitude = true;
      for (const letter of east[1]!) number *= eastValues[letter]!;
      to += east[0].length;
      // "1億2,000万": the parts add up.
      const more = /^(\d+(?:,\d{3})*)([千万萬천만]?)/u.exec(text.slice(to));
      if (more) {
        number += (readNumeral(more[1]!, ".") ?? 0) * (more[2] ? eastValues[more[2]]! : 1);
        to += more[0].length;
        numeral.lastIndex = to;
      }
      rest = text.slice(to, to + 24);
    } else {
      const word = /^(\s?)([\u0e00-\u0e7f]+|[\p{L}\p{M}]+)\.?/u.exec(rest);
      if (word && isSpaceless(word[2]!)) word[2] = magnitudePrefix(word[2]!, context);
      const value = word?.[2] ? magnitudeOf(word[2], context) : null;
      if (
        word &&
        value !== null &&
        isMagnitude(word[2]!, word[1] === "", unit !== null, rest.slice(word[0].length))
      ) {
        const touching = isSpaceless(word[2]!) ? word[1]!.length + word[2]!.length : word[0].length;
        hasMagnitude = true;
        number = scaled(number, value);
        to += touching;
        rest = text.slice(to, to + 24);
      }
    }
    const percent = /^\s?%/.exec(rest);
    if (percent) {
      unit = "%";
      to += percent[0].length;
    } else if (unit === null) {
      const after = currencyAfter.exec(rest);
      if (after) {
        unit = after[0].trim();
        to += after[0].length;
      }
    }
    if (unit === "%") number = scaled(number, 0.01);
    // No money has three decimals: "1.500 TL", "Rp 5.000". With a magnitude it may: "1.234 M".
    else if (
      unit !== null &&
      decimal === null &&
      to - from > 4 &&
      /^[1-9]\d{0,2}\.\d{3}$/.test(match[0]) &&
      !hasMagnitude
    ) {
      number = scaled(number, 1000);
    }
    found.push({ number, unit, from, to });
  }
  return found;
}

/** "ล้านบาท" starts with a magnitude: its longest beginning that is one, "" where none is. */
function magnitudePrefix(word: string, context: ParseContext): string {
  for (let length = word.length; length > 1; length--) {
    if (magnitudeOf(word.slice(0, length), context) !== null) return word.slice(0, length);
  }
  return "";
}

/** "k" always, a capital "M" or "B" that touches its number or has money; a small "m" only behind money: "5 m" may be metres, months, minutes. */
function isMagnitude(word: string, touches: boolean, hasMoney: boolean, rest: string): boolean {
  if (word.length > 1) return true;
  if (/\p{Lo}/u.test(word)) return true;
  if (word === "k" || word === "K") return touches || hasMoney || rest === "" || /^\s?[€£$]/.test(rest);
  if (word === "M" || word === "B") return touches || hasMoney || /^\s?[€£$]/.test(rest) || rest === "";
  return hasMoney && touches;
}

/** 7 × 0.01 without the dust of binary fractions. */
function scaled(number: number, factor: number): number {
  return Number((number * factor).toPrecision(15));
}
