import { asciiDigits, fold, wordKey } from "./fold.ts";
import { namesOf, type Section, sections } from "./language.ts";
import { languages } from "./languages.ts";

export interface StructuralLabel {
  readonly kind: "objective" | "keyResult";
  /** "1", "2.3", "A"; null where the label has none. */
  readonly number: string | null;
  /** The text after the label, trimmed; "" where the cell holds the label alone. */
  readonly rest: string;
  /** 0–1: "KR2:" is surer than "Goal -". */
  readonly confidence: number;
  readonly language: string;
}

interface Words {
  readonly kind: "objective" | "keyResult";
  readonly language: string;
}

let labels: Map<string, Words> | null = null;
let sectionNames: Map<string, Section> | null = null;

function build(): Map<string, Words> {
  const map = new Map<string, Words>();
  for (const language of languages) {
    for (const kind of ["objective", "keyResult"] as const) {
      for (const name of namesOf(language.labels[kind])) {
        const key = wordKey(fold(name));
        if (!map.has(key)) map.set(key, { kind, language: language.code });
      }
    }
  }
  return map;
}

const pattern =
  /^[\s*#>\-–—•·▪●◦✓☐☑[\]【「(（]*(?:\p{Extended_Pictographic}\uFE0F?\s*)*([\p{L}\p{M}][\p{L}\p{M}\u200c'’.\- ]{0,28}?)[\s.\u00a0]*(?:n[°ºo]\.?\s*|#|№|第)?\s*(\d{1,2}(?:[.-]\d{1,2}){0,2}|[一二三四五六七八九十]|[A-Z](?![\p{L}]))?\s*(?:[个個]?)\s*[\])）】」]?\s*([:：.\-–—=)|、\t\n]|\s(?=\S)|$)/u;

/** Splits "Objective 1: text", "KR2 - text", "O1. text", "关键结果2：text", "هدف ۱: text"; null where the text has no such label. */
export function structuralLabel(text: string): StructuralLabel | null {
  const first = text.charCodeAt(0);
  if (text.length === 0 || Number.isNaN(first)) return null;
  const plain = asciiDigits(text);
  const match = pattern.exec(plain);
  if (!match) return null;
  const word = match[1]!;
  const number = match[2] ?? null;
  const separator = match[3]!;
  labels ??= build();
  const found = labels.get(wordKey(fold(word)));
  if (!found) return null;
  const rest = text
    .slice(match[0].length)
    .replace(/^[\s:：.\-–—=)|、]+/u, "")
    .trim();
  const isSeparated = /[:：.\-–—=)|、\t\n]/u.test(separator);
  const isAlone = rest === "" && separator === "";
  // "Goal setting workshop" has the word but neither a number nor a colon behind it.
  if (number === null && !isAlone && !/[:：\-–—=|\t\n]/u.test(separator)) return null;
  const isShort = /^(?:o|g|r|m)$/iu.test(word.trim());
  // "O 2 sensors", "M. Weber": a single letter is a label only right before its number and a separator.
  if (isShort && (number === null || (!isSeparated && !isAlone && !/^\p{L}\d/u.test(match[0].trim()))))
    return null;
  const confidence = number !== null ? (isSeparated || isAlone ? 0.97 : 0.85) : isAlone ? 0.6 : 0.8;
  return { kind: found.kind, number, rest, confidence, language: found.language };
}

/** The look-alike section a heading names ("Risks", "Initiativen", "合计"), null where it names none. */
export function sectionOf(text: string): Section | null {
  if (text.length === 0 || text.length > 48) return null;
  if (!sectionNames) {
    sectionNames = new Map();
    for (const language of languages) {
      for (const section of sections) {
        for (const name of namesOf(language.sections[section] ?? "")) {
          const key = wordKey(fold(name));
          if (!sectionNames.has(key)) sectionNames.set(key, section);
        }
      }
    }
  }
  return sectionNames.get(wordKey(fold(text.replace(/[:：(（].*$/su, "")))) ?? null;
}
