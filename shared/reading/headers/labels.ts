import { asciiDigits, fold, wordKey } from "./fold.ts";
import { type Names, namesOf, type Section, sections } from "./language.ts";
import { languages } from "./languages.ts";
import { rolesOfHeader } from "./roles.ts";

export interface StructuralLabel {
  readonly kind: "objective" | "keyResult";
  /** "1", "2.3", "A", "DS1.2"; null where the label has none. */
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
  /** Says nothing without a number behind it. */
  readonly needsNumber: boolean;
}

let labels: Map<string, Words> | null = null;
let sectionNames: Map<string, Section> | null = null;

function build(): Map<string, Words> {
  const map = new Map<string, Words>();
  for (const { labels, code: language } of languages) {
    const add = (names: Names, kind: Words["kind"], needsNumber = false) => {
      for (const name of namesOf(names)) {
        const key = wordKey(fold(name));
        if (!map.has(key)) map.set(key, { kind, language, needsNumber });
      }
    };
    add(labels.objective, "objective");
    add(labels.keyResult, "keyResult");
    add(labels.numberedKeyResult ?? "", "keyResult", true);
  }
  return map;
}

const marks = /^[\s*#>\-–—•·▪●◦▸▹◆◇■□○✓☐☑[\]【「(（]*(?:\p{Extended_Pictographic}\uFE0F?\s*)*/u;
const words = /^[\p{L}\p{M}][\p{L}\p{M}\u200c'’.\- ]{0,28}/u;
const numberAndSeparator =
  /^[\s.\u00a0]*[-–]?(?:n[°ºo]\.?\s*|#|№|第)?\s*(?:[(（【]\s*(?:O|KR)?\s?(\d{1,2}(?:\.\d{1,2})?)\s*[)）】]|((?:(?:O|KR)[ -]?)?\d{1,2}(?:[.-]\d{1,2}){0,2}|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|ال(?:أول|اول|أولى|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة)|اول|دوم|سوم|چهارم|پنجم)(?![\p{L}])|[一二三四五六七八九十]|(?!(?:[QHTPYMWSV]|FY|CY)\d)[A-Z]{1,4}-?\d{1,2}(?:\.\d{1,2}){0,2}(?=\s*[:：—–|]|\s-\s|$)|[A-Z](?![\p{L}])))?\s*(?:[个個]?)\s*[\])）】」]?\s*([:：.\-–—=)|｜、\t\n]|\s(?=\S)|(?=（)|$)/u;

/** Numbers written out. */
const ordinals: ReadonlyMap<string, string> = new Map(
  [
    "one الأول الاول الأولى اول",
    "two الثاني الثانية دوم",
    "three الثالث الثالثة سوم",
    "four الرابع الرابعة چهارم",
    "five الخامس الخامسة پنجم",
  ].flatMap((words, i) => words.split(" ").map((word): [string, string] => [word, String(i + 1)])),
);

/** The label's words, longest first ("Key Result" before "Key"), and what follows them up to the separator. */
function splitLabel(
  plain: string,
): { found: Words; word: string; match: RegExpExecArray; length: number } | null {
  const before = marks.exec(plain)![0].length;
  const head = words.exec(plain.slice(before))?.[0];
  if (!head) return null;
  labels ??= build();
  for (let end = head.length; end > 0; end--) {
    if (/[\s.-]/u.test(head[end - 1]!)) continue;
    const next = head[end] ?? "";
    if (end < head.length && !/[\s.\-–一二三四五六七八九十A-Z]/u.test(next)) continue;
    const word = head.slice(0, end);
    const found = labels.get(wordKey(fold(word)));
    if (!found) continue;
    const match = numberAndSeparator.exec(plain.slice(before + end));
    if (match) return { found, word, match, length: before + end + match[0].length };
  }
  return null;
}

const mayBeBracketed = /^.{1,25}[(（]/u;
const bracketed = /^([^()（）:：]{1,24}?)\s*[(（][^()（）:：]{1,24}[)）]\s*[:：]\s*(?=\S)/u;

/** "Objective Q1: Grow": a quarter, half or year where a number may be. */
const dated = /^(\p{L}[\p{L} ]{2,20}?)\s+(?:[QTH][1-4]|20\d\d)(?:\s+20\d\d)?\s*[:：]\s*(?=\S)/u;

/** "Objective for the quarter: Grow": of what time it is. */
const timed =
  /^(\p{L}{4,20})\s+(?:for|of|de|del|des|du|do|da|di|della|van|voor|für)\s+(\p{L}[\p{L} ]{2,20}?)\s*[:：]\s*(?=\S)/iu;

function timedIn(text: string): RegExpExecArray | null {
  const found = timed.exec(text);
  const [best] = found === null ? [] : rolesOfHeader(found[2]!);
  return best?.role === "cycle" && best.confidence > 0.8 ? found : null;
}

/** Splits "Objective 1: text", "KR2 - text", "O1. text", "关键结果2：text", "هدف ۱: text"; null where the text has no such label. */
export function structuralLabel(text: string): StructuralLabel | null {
  const label = labelAt(text);
  if (label !== null) return label;
  // "Objective (Q1 2025): Grow".
  const aside =
    (mayBeBracketed.test(text) ? bracketed.exec(text) : null) ?? dated.exec(text) ?? timedIn(text);
  return aside ? labelAt(`${aside[1]}: ${text.slice(aside[0].length)}`) : null;
}

/** "KR 1 (40 %): …": what stands in brackets between the number and the colon; a name, and the colon ends the label. */
const inBrackets = /^[(（][^()（）]{1,40}[)）]\s*[:：]\s*/u;
const nameInBrackets = /^[(（]\p{L}[^()（）]{0,39}[)）]\s*[:：]/u;

function labelAt(text: string): StructuralLabel | null {
  const first = text.charCodeAt(0);
  if (text.length === 0 || Number.isNaN(first)) return null;
  const plain = asciiDigits(text);
  const split = splitLabel(plain);
  if (!split) return null;
  const { found, word, match } = split;
  // "Objective O1 — …" names its number twice.
  const named = (match[1] ?? match[2])?.replace(/^(?:O|KR)[ -]?(?=\d)/, "");
  const number = named === undefined ? null : (ordinals.get(named.toLowerCase()) ?? named);
  const separator = match[3]!;
  const behind = text.slice(split.length).replace(/^[\s:：.\-–—=)|｜、]+/u, "");
  const rest = behind
    .replace(inBrackets, "")
    .replace(/^（[^()（）]{1,40}）$/u, "")
    .trim();
  // "OKRs — Search team" is a title, "Resultado: …" what came out; "OKR 2: …" is an objective with its key results.
  const isOkr = /^okrs?$/iu.test(word);
  if (number === null && (isOkr || found.needsNumber)) return null;
  // "OKR 1.2" counts within the first.
  const kind = isOkr && /^\d+\.\d/.test(number!) ? "keyResult" : found.kind;
  const isSeparated = /[:：.\-–—=)|｜、\t\n]/u.test(separator) || nameInBrackets.test(behind);
  const isAlone = rest === "" && separator === "";
  // "KR Repeat orders in the app", "KR 20 kitchens with a standing order": the abbreviation alone is no word of a sentence.
  if (word === "KR" && !isSeparated && (number === null || Number(number) >= 10)) {
    const sentence = text.slice(split.length - match[0].length).trim();
    // "KR deadline: a week after launch" is a field.
    if (sentence.split(/\s+/u).length >= 4 && !/^\S+(?:\s\S+){0,2}[:：]/u.test(sentence))
      return { kind: found.kind, number: null, rest: sentence, confidence: 0.8, language: found.language };
  }
  if (number === null && separator === "" && rest !== "") return null;
  // "Goal setting workshop" has the word but neither a number nor a colon behind it.
  if (number === null && !isAlone && !/[:：\-–—=|\t\n]/u.test(separator) && !isHeadword(word, match[0], rest))
    return null;
  // "O: Grow" stands beside "KR: …".
  const isBareO = word === "O" && number === null && /[:：]/u.test(separator) && rest !== "";
  const isShort = /^(?:o|g|r|m)$/iu.test(word.trim()) && !isBareO;
  if (word === "O" && number === "0") return null;
  // "OS: Windows", "KRA": the letter belongs to the word.
  if (word.length <= 2 && number !== null && /^\p{Lu}$/u.test(number) && /^\p{L}/u.test(match[0]))
    return null;
  // "O 2 sensors", "M. Weber": a single letter is a label only right before its number and a separator.
  if (isShort && (number === null || (!isSeparated && !isAlone && !/^[-–]?\d/u.test(match[0])))) return null;
  const bare = isTargetWord(word) ? (isAlone ? 0.4 : 0.55) : isAlone ? 0.6 : 0.8;
  // "Objective = qualitative" explains the word.
  if (number === null && separator === "=") return null;
  // "KR1.2 cannot move until …" speaks of one; wording starts with a capital, a figure, a mark or a name like "p95".
  const isSpokenOf = !isSeparated && !isAlone && /^\p{Ll}+(?![\p{L}\p{N}])/u.test(rest);
  const confidence = number === null ? bare : isSpokenOf ? 0.45 : isSeparated || isAlone ? 0.97 : 0.85;
  return { kind, number, rest, confidence, language: found.language };
}

/** "Objective. Ten shops by May": the whole word, a stop and a sentence. */
function isHeadword(word: string, between: string, rest: string): boolean {
  return (
    between.charCodeAt(0) === 46 &&
    word.length >= 8 &&
    /^\p{Lu}/u.test(word) &&
    /^\p{Lu}[\s\S]*\s/u.test(rest)
  );
}

/** "Meta", "Ziel", "目标" and "Goal" without a number are as often the target of the key result above. */
function isTargetWord(word: string): boolean {
  return rolesOfHeader(word).some((role) => role.role === "target" && role.confidence > 0.3);
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
  const named = text.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?=\p{L})/u, "");
  const bare = fold(named.replace(/[:：(（].*$/su, ""));
  const own = sectionNames.get(wordKey(bare));
  if (own !== undefined) return own;
  // "Executive summary & mandate", "Step by step / Schedule": the parts of a short heading.
  const parts = named.length <= 40 && /\s[&/]\s/u.test(named) ? named.split(/\s+[&/]\s+/u) : [];
  for (const part of parts) {
    const section = sectionNames.get(wordKey(fold(part)));
    if (section !== undefined) return section;
  }
  // "Risk 2.1 — Storms", "Persona B — the guest": one of a list of them.
  const counted = /^(\p{L}{3,20})\s(?:#?\d{1,2}(?:\.\d{1,2})*|[A-Z])\s*[-–—:：]\s*\S/u.exec(text)?.[1];
  const listed = counted === undefined ? undefined : sectionNames.get(wordKey(fold(counted)));
  if (listed !== undefined) return listed;
  // "Initiatives driving this objective:".
  const led = /^(\p{L}{6,20})\s(?:\S+\s){0,4}\S+\s*[:：]$/u.exec(text)?.[1];
  const leading = led === undefined ? undefined : sectionNames.get(wordKey(fold(led)));
  if (leading !== undefined && leading !== "total" && leading !== "average") return leading;
  // "Grading notes", "Tracking notes".
  const words = bare.split(" ");
  return words.length === 2 && words[1] === "notes" ? "notes" : null;
}
