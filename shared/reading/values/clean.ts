import { asciiDigits } from "../headers/fold.ts";

/** Marks that are not seen: zero width and direction marks, byte order mark, emoji variation. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/g;

/** A value's text with plain spaces, 0–9 digits, half-width signs and no invisible marks. Letters stay as they are. */
export function clean(text: string): string {
  let isPlain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < 32) {
      isPlain = false;
      break;
    }
  }
  if (isPlain) return text.trim();
  return asciiDigits(text.replace(invisible, ""))
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/[\u2212\ufe63]/g, "-")
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\u066b/g, ".")
    .replace(/[\u066c\u060c]/g, ",")
    .replace(/\u066a/g, "%")
    .replace(/\u00a5|\uffe5/g, "¥")
    .trim();
}

export function hasDigit(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
