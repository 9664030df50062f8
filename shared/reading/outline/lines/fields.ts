import { type FieldName, fieldNames } from "../../../okr/fields.ts";
import { light } from "../../clean.ts";
import { tellsKindOfWording } from "../../explaining.ts";
import { otherColumnOf, rolesOfHeader, sectionOf, structuralLabel } from "../../headers/index.ts";
import { wordCount } from "../../profile.ts";
import { parseText } from "../../values/parse.ts";
import type { View } from "../../view.ts";
import { kindAlone } from "./kinds.ts";
import type { LineTraits } from "./line.ts";

/** "Team" alone on a line, its value on the next. */
export function valueBelow(line: LineTraits, name: LineTraits): LineTraits {
  return {
    ...line,
    field: { role: name.fieldName!, confidence: 0.85, column: line.column, text: line.raw },
    fieldName: null,
  };
}

/** Further names and values by turns on a row. */
export function fieldsFrom(
  view: View,
  row: number,
  from: number,
  last: number,
): NonNullable<LineTraits["field"]>[] {
  const found: NonNullable<LineTraits["field"]>[] = [];
  for (let at = nextFilledColumn(view, row, from, last); at >= 0; ) {
    const value = nextFilledColumn(view, row, at + 1, last);
    if (value < 0) break;
    const field = fieldOf(view.text(row, at), view.text(row, value), value);
    if (!field) break;
    found.push(field);
    at = nextFilledColumn(view, row, value + 1, last);
  }
  return found;
}

/** −1 where there is none. */
export function nextFilledColumn(view: View, row: number, from: number, last: number): number {
  for (let column = from; column <= last; column++) if (view.text(row, column) !== "") return column;
  return -1;
}

/** A cell that holds a label and nothing else: "KR 1.1", "O2", "Objective". */
export function labelAlone(text: string) {
  if (text.length > 40) return null;
  const label = structuralLabel(text);
  if (label) return label.rest === "" ? label : kindAlone.test(label.rest) ? { ...label, rest: "" } : null;
  for (const { role, confidence, language } of rolesOfHeader(text)) {
    if (confidence < 0.75) break;
    if (role === "objective" || role === "keyResult")
      return { kind: role, number: null, rest: "", confidence: 0.7, language };
  }
  return null;
}

const isField = (role: string): role is FieldName => (fieldNames as readonly string[]).includes(role);

/** A field's name in one cell and its value in the next. */
export function fieldOf(name: string, value: string, column: number): LineTraits["field"] {
  if (name.length > 40 || value === "") return null;
  const roles = rolesOfHeader(name.replace(/\s*[:：]\s*$/u, ""));
  const [best] = roles;
  const field = roles.find(({ role, confidence }) => isField(role) && confidence >= 0.4);
  if (!best || !field || (best !== field && best.confidence > 0.9) || !isField(field.role)) return null;
  // "Item | Detail" heads a card.
  if (field.role === "id" && !/\p{Nd}/u.test(value)) return null;
  return { role: field.role, confidence: Math.max(0.5, field.confidence), column, text: value };
}

/** A field's name and nothing else; null for any other text. */
export function fieldNameAlone(text: string): FieldName | null {
  if (text.length > 30) return null;
  const [best] = rolesOfHeader(text.replace(/\s*[:：]\s*$/u, ""));
  return best && best.confidence > 0.9 && isField(best.role) ? best.role : null;
}

const betweenFields = [
  /\s{2,}|\s*[|｜·•;；]\s*|\s\/\s|\s*(?:→|->|=>)\s*(?=\p{L}[^:：]{0,20}[:：])/u,
  /\s*[,，]\s*/u,
];
/** A comma may belong to a value: what stands behind it must be the name of a field beyond doubt. */
const sureName = 0.8;

/** "Owner: Ana | Due: May", "Now: 0 %  Target: 60 %": several fields in one cell, each another one; empty where they are not. */
export function inlineFields(text: string, column: number): NonNullable<LineTraits["field"]>[] {
  if (text.length > 200 || (text.match(/[:：]/gu)?.length ?? 0) < 2) return [];
  for (const [i, separator] of betweenFields.entries()) {
    const pieces = text.split(separator).filter((piece) => piece !== "");
    if (pieces.length < 2) continue;
    const fields = pieces.flatMap(
      (piece, at) => inlineField(piece, column) ?? (at > 0 ? targetAmongFields(piece, column) : null) ?? [],
    );
    const isEach =
      fields.length === pieces.length && new Set(fields.map(({ role }) => role)).size === fields.length;
    if (isEach && (i === 0 || fields.every(({ confidence }) => confidence > sureName))) return fields;
  }
  return [];
}

/** "目标：上线" behind "当前：…": among other fields a word for objective or target is the target, in words, too. */
function targetAmongFields(text: string, column: number): LineTraits["field"] {
  const [, name, value] = /^\s*(\p{L}[^:：()（）]{0,20}?)\s*[:：]\s*(\S.*)$/su.exec(text) ?? [];
  if (name === undefined || !saysTarget(rolesOfHeader(name))) return null;
  return { role: "target", confidence: 0.7, column, text: value! };
}

/** "Average OKR score: 0.7", "Faz 1 ortalama puanı: 4.75": said of all that stands above. */
export function isAverage(text: string): boolean {
  const name = /^[^\p{L}]*([^:：]{3,40})[:：]/u.exec(text)?.[1];
  return (name ?? "").split(/\s+/u).some((word) => sectionOf(word) === "average");
}

/** "Owner: Ana" in one cell. */
export function inlineField(text: string, column: number): LineTraits["field"] {
  if (counted.test(text)) return { role: "progress", confidence: 0.9, column, text };
  const match =
    /^[\s*•·–—◦▪●‣▸►>-]*([\p{L}\p{M}][^:：()（）]{0,30}?)((?:\s*[(（][^:：()（）]{1,30}[)）])?)\s*[:：]\s*(\S[\s\S]*)$/u.exec(
      text,
    );
  if (!match) return null;
  const value = match[3]!;
  // "baseline (dict, optional): where it starts" says what a word means.
  if (match[2] !== "" && !/\p{Nd}/u.test(value)) return null;
  const roles = rolesOfHeader(match[1]!);
  const [best] = roles;
  if (!best) return null;
  const isFigure = /\p{Nd}/u.test(value.replace(span, ""));
  if (best.role === "objective" || best.role === "keyResult") {
    // "목표: 45%": a word for objective before a figure is the target; "Metric: rating of 4.5" says how much, too.
    const isTarget = isBareFigure(value) && saysTarget(roles);
    if (!isTarget && isFigure && saysTarget(roles) && wordCount(value) <= 10)
      return { role: "target", confidence: 0.6, column, text: value };
    const isMeasure =
      best.role === "keyResult" &&
      isFigure &&
      (roles.some(({ role }) => role === "unit") || compared.test(value));
    return isTarget || isMeasure
      ? { role: "target", confidence: isTarget ? 0.9 : 0.7, column, text: value }
      : null;
  }
  if (best.confidence < 0.55 || !isField(best.role)) return null;
  // "Scoring: 0.0-1.0" says how grades are given.
  if (best.role === "score" && scale.test(value)) return null;
  if (match[1]!.endsWith("/")) return null;
  // "Timeline: 3 months" says how long, not by when.
  if (best.role === "due" && duration.test(value)) return null;
  // "Tracking: invoices and the dashboard": not how it goes but how that is known.
  if (best.role === "status" && /^[^\p{L}]*track/iu.test(match[1]!) && parseText(value).kind !== "status")
    return null;
  const role =
    measured.has(best.role) && wordCount(value) > 12 && !leadsWithFigure.test(value)
      ? "note"
      : best.role === "status" && startsWithFigure(value)
        ? "current"
        : best.role === "current" &&
            isShare.test(value) &&
            roles.some((one) => one.role === "progress" && one.confidence > best.confidence - 0.1)
          ? "progress"
          : best.role === "progress" && countsSomething.test(value)
            ? "current"
            : best.role === "due" && saysCycle(roles) && parseText(value, { role: "cycle" }).kind === "period"
              ? "cycle"
              : best.role;
  return { role, confidence: best.confidence, column, text: value };
}

const lamp = new RegExp(`^(?:${light}\\s*)+`, "u");
/** What a state may be said in. */
const mostOfState = 4;

const saidByNumber: ReadonlySet<string> = new Set(["confidence", "score", "status", "progress"]);

/** What stands behind the number of a key result where that is no wording: "confidence: 7", "✅ Delivered in April", "🔴 Off (2 events)"; else null. */
export function saidBehindNumber(rest: string, column: number): LineTraits["field"] {
  const field = inlineField(rest, column);
  if (field && field.confidence > 0.8 && saidByNumber.has(field.role)) return field;
  const words = rest
    .replace(lamp, "")
    .replace(/\s*[(（].*$/su, "")
    .trim();
  if (!lamp.test(rest) || wordCount(words) > mostOfState) return null;
  const isState =
    wordCount(words) <= 1 || words.split(/\s+/u).some((word) => parseText(word).kind === "status");
  return isState ? { role: "status", confidence: 0.9, column, text: rest } : null;
}

/** "[6/18]", "[40 %]" on a line of its own. */
const counted = /^\[\s*(?:\d{1,4}\s*\/\s*\d{1,4}|\d{1,3}\s?%)\s*\]$/u;

/** "Current progress: 12 users (24 % of target)": how many, not how far. */
const countsSomething = /^\p{Nd}+(?:[.,]\p{Nd}+)*\s+(?!of\s|von\s|de\s|out\s)\p{L}{3,}/u;

const isShare = /^\[?\s*\d{1,3}\s*\]?\s?%$/u;

/** "Current status: 0 % (before launch)": the state is a value. */
const startsWithFigure = (text: string): boolean =>
  leadsWithFigure.test(text) && parseText(text.replace(/\s*[(（].*$/su, "")).kind === "number";

const scale = /^0(?:[.,]0)?\s*(?:[-–—]|to)\s*1/u;

/** "19 runs a week (median of ten accounts, …)": the value, and then where it comes from. */
const leadsWithFigure = /^[~≈<>≤≥$€£]*\s*\p{Nd}/u;

const duration =
  /^\p{Nd}{1,3}\s?(?:bulan|minggu|hari|months?|weeks?|days?|meses|semanas|d[ií]as|mois|semaines|jours|monate?|wochen?|tage?|tháng|tuần|ngày|mesi|settimane|miesi[ąę]c\p{L}*|ay|hafta|месяц\p{L}*|недел\p{L}*|个月|個月|周|週|天|[ヶか]月|週間|日間|개월|주|일)$/iu;

/** "In the last 30 days" says when it is counted, "× 100 %" how. */
const span = /(?:last|past|previous|letzten|últimos|derniers)\s\p{Nd}+|[×x*]\s?100\s?%/giu;

/** "Uptime > 99%", "at least" in signs. */
const compared = /[<>≤≥]\s*[$€£]?\p{Nd}/u;

/** Fields that a sentence cannot fill: "Progress: we have shipped …" is a note. */
const measured: ReadonlySet<string> = new Set(["current", "progress", "score", "confidence", "weight"]);

/** "Timeline: Q2" names a period, "Timeline: by 2 May" its end. */
const saysCycle = (roles: readonly { role: string; confidence: number }[]): boolean =>
  roles.some(({ role, confidence }) => role === "cycle" && confidence > 0.4);

export const saysTarget = (roles: readonly { role: string; confidence: number }[]): boolean =>
  roles.some(({ role, confidence }) => role === "target" && confidence > 0.3);

/** A figure with its unit at most: "45%", "2 features". */
export function isBareFigure(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  return (
    (text.match(/\p{L}/gu)?.length ?? 0) < 4 ||
    (/^[~≥≤<>=$€£+-]*\s*\p{Nd}/u.test(text) && wordCount(text) <= 3)
  );
}

const byline = /^[^\p{L}\p{N}]*\p{L}[^:：]{2,24}\s(?:by|von|par|por|door|av|przez)\s*[:：]\s*\S/iu;

/** "Submitted by: the crew", "Erstellt von: Ana". */
export const isByline = (text: string): boolean => byline.test(text);

/** Whether a line says what kind of remark it is: "Why: …", "Risk: …". */
export function remarkOf(text: string): boolean {
  const name = /^[\s*•·–—◦▪●‣▸►>-]*([\p{L}\p{M}][^:：()]{1,30}?)\s*[:：]\s*\S/u.exec(text)?.[1];
  if (name === undefined) return false;
  const value = text.slice(text.search(/[:：]/u) + 1);
  return (
    rolesOfHeader(name).length > 0 ||
    otherColumnOf(name) !== null ||
    sectionOf(name) !== null ||
    states.has(parseText(value).kind) ||
    tellsKindOfWording(value)
  );
}

/** "Severity: 🟡 off track", "Reviewed: 2026-03-05": whatever the name, the value is no wording. */
const states: ReadonlySet<string> = new Set(["status", "date"]);
