import { fold, rolesOfHeader, type StructuralLabel } from "./headers/index.ts";
import { labelOf } from "./label-words.ts";
import { parseText } from "./values/parse.ts";

/** A text split into its label and its wording. */
export interface Wording {
  readonly label: StructuralLabel | null;
  /** Without label, priority mark, trailing owner, score, status or figures. */
  readonly text: string;
}

const quotes = /^["“”«»„‟「『]+(.*?)["“”«»」』]+$/su;
const leadingMarks =
  /^(?:[\s*#>•·▪●◦‣▸▹◆◇■□○–—―└├│─→➜►▶]+|[+|`]?--+\s+|-\s+|\[[ xX✓✔]?\]\s*|[✓✔☐☑☒✅❌⬜🔲]\uFE0F?\s*|(?:🎯|🔑|📈|📊|🚀|🥅|🏁|🔹|🔸|⭐|🌟|📌|🏆|💡)\uFE0F?\s*)+/u;
const priorityMark = /^[`'"]?p[0-9x][`'"]?\s*(?:[-–—:.)\]]\s*|(?=@\w))/iu;
const leadingOwner = /^@[\w.-]+(?:\s*[,&+/]\s*@[\w.-]+)*\s*[-–—:]\s*/u;
const number =
  /^(?:\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)、．](?!\d)\s*|\(?\d{1,2}(?:\.\d{1,2}){0,3}\s?:\s+|[①-⑳㊀-㊉]\s*|\[\d{1,2}\]\s+|[（(]\s*\d{1,2}\s*[)）]\s*|\d{1,2}[a-z][.)]\s+|[a-z]\)\s+|[ivx]{1,4}[.)]\s+|[一二三四五六七八九十]{1,2}[、.．]\s*)/iu;
const compoundLabel = /^(?:[A-Z]{1,3}\d{1,2}\s*[-–.:/_ ]\s*(?=(?:O|KR)\s?\d)|O\d{1,2}(?=KR\s?\d))/u;
const trailing: readonly RegExp[] = [
  // "… in the enterprise segment => 35 %": a result behind an arrow.
  /\s+(?:=+>|⇒)\s*\S.{0,60}$/u,
  // "@alanshaw", "- @a, @b"
  /(?:\s*[-–—,|·(]?\s*@[\w.-]+(?:\s*[,/&+]\s*@[\w.-]+)*\)?)\s*$/u,
  // "(60%)", "(7/10)", "（4/10）", "[0.7]", "– 70 %", ", 1/10"
  /\s*[([（【]\s*(?:≈|~)?\d+(?:[.,]\d+)?\s*(?:%|％|\/\s*\d+(?:[.,]\d+)?)\s*[)\]）】]\s*$/u,
  /\s*[([（【]\s*[01](?:[.,]\d+)?\s*[)\]）】]\s*$/u,
  /\s*[,;–—-]\s+\d+(?:[.,]\d+)?\s*\/\s*(?:10|1(?:[.,]0)?|100)\s*$/u,
  // "(target: 25.0)", "- Current: 1.0", "— 현재: 3 / 目标: 5"
  /\s*[([（]\s*(?:\p{L}[\p{L} ]{1,20})\s*[:：=]\s*[^()（）]{1,14}[)\]）]\s*$/u,
  // "[p1]", "(0.0 → 1.0)".
  /\s*[([]p[0-9x][)\]]\s*$/iu,
  /\s*[([（]\s*\d+(?:[.,]\d+)?\s*%?\s*(?:→|->|=>|➔)\s*\d+(?:[.,]\d+)?\s*%?\s*[)\]）]\s*$/u,
  // Status lights and other signs.
  /\s*(?:🟢|🟡|🔴|🟠|🔵|⚪|⚫|✓|\p{Extended_Pictographic})\uFE0F?\s*$/u,
];

/** Splits label and wording of an objective or key result. */
export function wordingOf(raw: string): Wording {
  if (isPlain(raw)) return { label: null, text: raw };
  let text = raw.replace(/^[\s\u200b-\u200f\ufeff]+|[\s\u200b-\u200f\ufeff]+$/g, "");
  text = text.replace(leadingMarks, "");
  const prefix = compoundLabel.exec(text)?.[0] ?? "";
  text = text.slice(prefix.length);
  const objective = text.startsWith("KR") ? /^O(\d+)/.exec(prefix)?.[1] : undefined;
  text = text.replace(/^\[[pP][0-9xX]\]\s*/u, "");
  let label: StructuralLabel | null = null;
  const found = labelOf(text) ?? labelBehindNumber(text);
  // "Objective-level status" is a word, not a label; "KR1.2 cannot move" speaks of one.
  const isSure = found !== null && (found.confidence >= 0.5 || objective !== undefined);
  if (isSure && !(found.number === null && /^[\p{L} ]+[-‐–]\p{L}/u.test(text))) {
    label = found;
    text = found.number === null ? found.rest : found.rest.replace(/^[(（]([^()（）]{6,})[)）]$/u, "$1");
    // "O2-KR1: Ship it" is the first of the second.
    if (objective !== undefined && label.kind === "keyResult" && /^\d+$/.test(label.number ?? ""))
      label = { ...label, number: `${objective}.${label.number}` };
    // "KR 1: 1.1 Ship it", "Objective: O1 - Grow".
    const inner = labelOf(text);
    if (inner && inner.kind === label.kind && inner.number !== null) {
      label = inner;
      text = inner.rest;
    }
  }
  text = text.replace(leadingMarks, "");
  const unmarked = text.replace(priorityMark, "");
  if (unmarked !== "") text = unmarked.replace(leadingOwner, "");
  if (!label || label.number === null) text = text.replace(number, "");
  if (!label) text = withoutName(text);
  return { label, text: withoutTail(text) };
}

/** A number among the first words: cheaper to look for than a label. */
const numberAhead = /^\D{1,16}\d/u;

/**
 * The wording of what is known to be an item. "KR2.3 npm test passes" may speak of a key result anywhere else, as "KR2.3 cannot move"
 * does.
 */
export function wordingOfItem(raw: string, kind: StructuralLabel["kind"], wording = wordingOf(raw)): Wording {
  if (wording.label !== null || !numberAhead.test(raw)) return wording;
  const label = labelOf(raw.replace(leadingMarks, ""));
  if (label?.kind !== kind || label.number === null || label.rest === "") return wording;
  return { label, text: withoutTail(label.rest) };
}

/** "Success criteria: the new flow is live": a name for key results that is no label of one. */
function withoutName(text: string): string {
  const name = /^(\p{L}[\p{L} ]{4,28}?)\s*[:：]\s+(?=\S+\s)/u.exec(text);
  if (!name) return text;
  const [best] = rolesOfHeader(name[1]!);
  return best?.role === "keyResult" && best.confidence > 0.9 ? text.slice(name[0].length) : text;
}

/** "一、目标（O1）", "2. Objective 2: …": a label behind the number of a chapter. */
function labelBehindNumber(text: string): StructuralLabel | null {
  const bare = text.replace(number, "").replace(/^\d{1,2}(?:\.\d{1,2}){1,3}\s+(?=\p{L})/u, "");
  if (bare === text) return null;
  const label = labelOf(bare);
  if (label === null) return null;
  if (label.number !== null) return label.confidence > 0.9 ? label : null;
  // "1. Objective: Grow" is numbered by its chapter.
  const chapter = /^\d{1,2}/.exec(text)?.[0];
  return chapter !== undefined &&
    label.confidence > 0.7 &&
    label.rest !== "" &&
    /^[^:：]{2,24}[:：]/u.test(bare)
    ? { ...label, number: chapter }
    : null;
}

/** Letters at both ends and nothing between that could set off a label or a tail: the wording is all there is. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const isLetterOrDigit = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (!isLetterOrDigit(first) || !(isLetterOrDigit(last) || (last >= 48 && last <= 57))) return false;
  for (let i = 1; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    // @ : = / ( [ and everything beyond ASCII may begin a tail; a dot or dash near the start may end a label.
    if (code > 126 || code === 64 || code === 58 || code === 61 || code === 47 || code === 40 || code === 91)
      return false;
    if (i < 24 && (code === 46 || code === 45 || code === 41 || code === 35)) return false;
  }
  return labelOf(text) === null && !compoundLabel.test(text);
}

/** Cuts owners, scores, figures, states and lights off the end, as long as wording remains. */
function withoutTail(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 5; round++) {
    const before = rest;
    for (const tail of trailing) rest = shortened(rest, rest.replace(tail, ""));
    rest = shortened(rest, withoutState(rest));
    rest = shortened(rest, withoutFigure(rest));
    rest = shortened(rest, withoutFromTo(rest));
    if (rest === before) break;
  }
  const quoted = quotes.exec(rest);
  return (quoted && !/["“”«»]/u.test(quoted[1]!) ? quoted[1]! : rest).trim();
}

function shortened(before: string, after: string): string {
  const cut = after.trim();
  return cut.length >= 3 && cut.length < before.length && /\p{L}/u.test(cut) ? cut : before;
}

/** A sign that stands before a state, as the source of a pattern. */
export const light = "[✅☑✔❌🟢🟡🟠🔴🔵⚪⏳🚧⚠🔄]\\ufe0f?";

/** A light and a state behind it: "… — ✅ COMPLETE", "… ⚠️ AT RISK". */
const lamp = new RegExp(
  `\\s*(?:[—–-]\\s*)?${light}\\s*(\\p{L}[\\p{L} ]{1,18}|(?=[(（][^()（）]*\\d%[^()（）]*[)）]$))(?:\\s*[(（][^()（）]*[)）])?$`,
  "u",
);

/** "… accessible via API. (In progress)", "… (In progress, some overdue bugs)", "… ✅ COMPLETE". */
function withoutState(text: string): string {
  const lit = lamp.exec(text);
  if (lit && (lit[1] === "" || parseText(lit[1]!.trim()).kind === "status")) return text.slice(0, lit.index);
  const inside = /\s*[([（【]([^()[\]（）【】]{2,60})[)\]）】]$/u.exec(text);
  if (!inside) return text;
  const first = inside[1]!.split(/[,;:，；–—]/u)[0]!.trim();
  return parseText(first).kind === "status" ? text.slice(0, inside.index) : text;
}

const fromTo =
  /\s+[—–-]\s+(\p{L}[\p{L}\p{M} ]{0,16}?)\s*[:：]\s*\S.*?\s[/|]\s(\p{L}[\p{L}\p{M} ]{0,16}?)\s*[:：]\s*\S.*$/su;

/** "… — now: nothing measured / target: P95 below 500 ms": both figures in words, at any length. */
function withoutFromTo(text: string): string {
  const tail = fromTo.exec(text);
  if (!tail || tail.index < 3) return text;
  const isMeasure = (name: string) => {
    const [best] = rolesOfHeader(name);
    return (
      best !== undefined &&
      best.confidence > 0.5 &&
      (best.role === "start" || best.role === "current" || best.role === "target")
    );
  };
  const isTarget = (name: string) =>
    rolesOfHeader(name).some(({ role, confidence }) => role === "target" && confidence > 0.3);
  return isMeasure(tail[1]!) && isTarget(tail[2]!) ? text.slice(0, tail.index) : text;
}

/** "… - Current: 1.0", "… | Owner: Ana", "… — 現在: 3 / 目標: 5": named figures behind the wording. */
function withoutFigure(text: string): string {
  const tail =
    /(?:\s+[-–—]\s*|[–—]\s*|\s*[|/;；·,，、([（]\s*|\s)(\p{L}[\p{L}\p{M} ]{0,22}?)\s*[:：=]\s*[^:：=]{1,40}?[)\]）]?$/u.exec(
      text,
    );
  if (!tail || tail.index < 3) return text;
  const [best] = rolesOfHeader(tail[1]!);
  if (
    !best ||
    best.confidence < 0.75 ||
    best.role === "objective" ||
    best.role === "keyResult" ||
    best.role === "note"
  )
    return text;
  return text.slice(0, tail.index);
}

/** "Read more (aspirational)" without what stands in brackets behind it. */
export function withoutBracket(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]$/u, "");
}

/** One form of a wording for comparing: two cells that say the same thing have the same form. */
export function sameForm(text: string): string {
  return fold(text);
}

const bracketed =
  /\[(?![pP]\d\])(?=[^\]]*[\p{L}_.…])[^\]]*\]|\{\{[^}]*\}\}|\{[^}]*\}|<%.*?%>|<[^<>]{2,60}>|_{2,}|\bYYYY(?:-MM(?:-DD)?)?\b|\b20XX\b|…{2,}|\.{4,}|XX+|＿{2,}|【[^】]*】|(?:^|\s)_(?=\s|$)|(?:^|[\s(])[XYZN](?=\s?%|\s|$)|(?:^|[\s(])[xyzn](?=\s?%)/gu;

/** Whether a text has a blank to fill in: "Reach {{x}} by {{date}}". */
export function hasBlank(text: string): boolean {
  return text.replace(bracketed, "") !== text;
}

const opensBracketed = /[[{<_…＿【]|\.{4}|XX|YYYY|(?:^|[\s(])[XYZNxyzn](?=\s?%|\s|$)/u;

/** "Qualitative, inspiring statement of …": what to write, not what was written. */
const describing =
  /^(?:phrase décrivant|frase que descreve|frase que describe|satz, der)|^(?:an? )?(?:[\p{L}, ]{0,30})?(?:frase|phrase|statement|sentence|satz|declaração|declaración)\b.{0,60}(?:qualitativ|cualitativ|inspir)/iu;

/** "E.g. …", "Enter the objective here", "TBD", "KR 1", "(to be agreed)". */
const placeholder =
  /^(?:\*?(?:write|describe|state|define|list)\b.{0,120}\b(?:examples?|e\.g)\b|(?:e\.?g\.?|z\.?\s?b\.?|p\.?\s?ex\.?|ex(?:ample)?|beispiel|exemplo|ejemplo|exemple|例|예)\s*[.:,，：)]|(?:enter|write|insert|type|describe|add|fill in|replaceme)\b.{0,60}\b(?:here|below|(?:the|your|an?) (?:objective|key result|owner|kr|goal))\b|(?:\.{2,}|…|-+|tbd|tba|tbc|n\/?a|none|todo|\?+|xxx+|objective|key result|kr|goal)\s*(?:\d+)?$|p[0-9x]\s*[-–—:]?$|(?:请?填写|请?输入|描述)\p{L}{0,8}$|(?:an? )?(?:measurable|quantifiable|specific) (?:key )?(?:result|outcome|metric)s?(?:\s+\d)?$|(?:측정 가능한|정량적인?) (?:핵심 )?결과(?:\s+\d)?(?:\s*\(.*)?$|(?:resultado|résultat|risultato) (?:mensurável|medible|mesurable|misurabile)(?:\s+\d)?$|messbares ergebnis(?:\s+\d)?$|(?:可衡量|可量化|測定可能な)的?(?:关键)?(?:结果|成果|結果)(?:\s*\d)?$|(?:first|second|third|premier|deuxième|troisième|primer|segundo|tercer|primeiro|terceiro|erstes|zweites|drittes|erste|zweite|dritte) (?:key result|objective|résultat clé|objectif|resultado clave|objetivo|resultado-chave|schlüsselergebnis|ziel)\.?$|(?:string|integer|varchar(?:\(\d+\))?|boolean|bool|uuid|datetime|float|rollup|relation|multi-?select|enum)$|(?:tb[dac]|n\/a)(?:\s+\S+){1,4}$|[(（][^()（）]*[)）]$)/iu;
const toCome =
  /^.{0,30}(?:coming soon|to be (?:defined|determined|announced|added|completed)|folgt(?: noch)?|por definir|a definir|à définir|da definire|nader te bepalen)[.…!]*$/iu;
const endsOfToCome = "ndthreNDTHRE.…!";

/** "<what we deliver, in one sentence>" of any length. */
const whollyBracketed = /^(?:<[^<>]+>|\{[^{}]+\}|\[[^[\]]*\p{L}[^[\]]*\])[.:]?$/u;

/** "On track / At risk / Behind": states to choose from. */
function isChoice(text: string): boolean {
  if (text.length > 60 || text.indexOf(" / ") < 0) return false;
  const parts = text.split(/\s+\/\s+/u);
  return parts.length > 1 && parts.every((part) => parseText(part).kind === "status");
}

/** "71 % → 85 %" says in full what is to change where its objective stands beside it. */
const fromOneToAnother = /\p{Nd}.*(?:→|⇒|➔|->).*\p{Nd}/u;

/** An ASCII letter: most wordings start with one, and a pattern costs more. */
function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** Whether a text is no wording: a bare figure, or a template's blank (a label alone, brackets to fill in, "e.g." in front). */
export function isTemplateText(text: string): boolean {
  // A wording has words: "10000" is none, whatever column it stands in.
  if (!startsWithLetter(text) && !/\p{L}/u.test(text)) return !fromOneToAnother.test(text);
  if (placeholder.test(text) || whollyBracketed.test(text) || isChoice(text)) return true;
  if (endsOfToCome.includes(text[text.length - 1]!) && toCome.test(text)) return true;
  if (/alitativ|inspir|phrase|frase|satz/i.test(text) && describing.test(text)) return true;
  if (!opensBracketed.test(text)) return false;
  const left = text.replace(bracketed, " ");
  if (left === text) return false;
  // "<Objective 3> (optional)".
  if (!/\p{L}/u.test(left.replace(/[(（][^()（）]*[)）]/gu, ""))) return true;
  // "From _ to _ by ___": more blanks than words to hold them together.
  const blanks = text.match(bracketed)!.length;
  if (blanks > 1 && (left.match(/\p{L}+/gu)?.length ?? 0) <= blanks + 1) return true;
  const kept = left.replace(/[^\p{L}\p{N}]+/gu, "").length;
  const all = text.replace(/[^\p{L}\p{N}]+/gu, "").length;
  return kept <= all * 0.45 || kept < 4;
}
