import { hasBlank } from "./clean.ts";
import { structuralLabel } from "./headers/index.ts";
import { isPeriodName } from "./headers/period-name.ts";
import type { Parse } from "./parser.ts";
import { looksLikeName } from "./values/names.ts";
import { isInitial } from "./values/status.ts";
import type { View } from "./view.ts";

/** Shares (0–1) of what the filled cells of a column hold, from a sample of its rows. */
export interface Profile {
  readonly column: number;
  /** Filled cells among the sampled rows. */
  readonly filled: number;
  readonly fill: number;
  readonly words: number;
  readonly sentence: number;
  readonly number: number;
  readonly percent: number;
  /** Numbers from 0 to 1. */
  readonly unitInterval: number;
  readonly span: number;
  readonly date: number;
  readonly period: number;
  readonly status: number;
  /** "R", "A", "Y", "G": a traffic light by its initial. */
  readonly light: number;
  readonly level: number;
  readonly people: number;
  readonly names: number;
  readonly boolean: number;
  readonly placeholder: number;
  /** "[X] %", "{{date}}": something to fill in. */
  readonly blank: number;
  readonly error: number;
  readonly identifier: number;
  readonly priority: number;
  readonly shortText: number;
  readonly objectiveLabel: number;
  readonly keyResultLabel: number;
  /** "O1", "KR 1.2" and nothing else. */
  readonly objectiveId: number;
  readonly keyResultId: number;
  /** Cells that say only which kind of row it is: "Objective", "KR". */
  readonly kindWord: number;
  /** "KR1, KR3", "4 KRs": several key results at once. */
  readonly mentions: number;
  /** Committed or aspirational, leading or lagging, in the words of several languages. */
  readonly ambition: number;
  /** Wording with a number of a chapter before it: "1.2 Fewer delays". */
  readonly numbered: number;
  /** "%", "days", "€ per seat": what is counted in, with no figure. */
  readonly measure: number;
  /** Cells with a figure in them, alone or among words; not "Q3", "E2E". */
  readonly figures: number;
  /** Wording with a figure in it: "≤ 40 % after the pilot". */
  readonly measured: number;
  /** "VARCHAR(80)", "uuid": what a program keeps in a column. */
  readonly dataType: number;
  /** "parent_id", "okr_check_ins": what a program calls something. */
  readonly programName: number;
  /** Distinct texts among the filled cells. */
  readonly distinct: number;
  /** Different texts for each filled cell, those below the same header elsewhere among them. */
  readonly variety: number;
}

const sampleSize = 80;
const identifier =
  /^(?:[A-Za-z]{1,6}[-_ .#]?)?(?:\d{1,6}[-_ .]?(?:KR|O)?)?#?\d{1,6}(?:[.\-_/]\d{1,4}){0,3}[a-z]?[.)]?$|^[A-Z]{1,3}$/u;
/** "KR1-2" is one, the second of the first objective; "KR1–2", "KR1 - 2" and "KR1-KR2" are two. */
const several =
  /^(?:O\d+-)?KRs?[\s-]?\d[\d.]*(?:(?:\s*[,;&+/–]\s*|\s+-\s+|-(?=O\d|KR))(?:O\d+-)?(?:KR[\s-]?)?\d[\d.]*)+$/iu;
/** "4 KRs: renewals, lead time, …". */
const counting = /^\d{1,2}\s(?:KRs|key results)(?!\p{L})/iu;
const ambition =
  /^(?:lead|lagg)ing(?!\p{L})|commit|aspir|stretch|moon\s?shot|roof\s?shot|ambi[ct]|ehrgeiz|verpflicht|comprom|engag|zobowi|taahh|обязат|амбици|承诺|承諾|挑战|挑戰|必达|必達|コミット|チャレンジ|약속|도전|cam kết|komitmen/iu;
/** "Leading (what users do)". */
const bracketed = /^\p{L}+\s?[(（]/u;
const chapter = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\.?\s+\p{L}/u;
/** "KR-2026Q3-01", "OKR-14-B": capitals and digits in groups. */
const dashed = /^[A-Z]{1,5}(?:[-_.](?=[A-Z0-9]*\d)[A-Z0-9]{1,8}){1,3}$/u;
const digit = /\p{Nd}/u;
const withFigure = /(?<![\p{L}\p{Nd}.])\p{Nd}/u;
const numberedObjective = /^O\d{1,2}\s*[-–.:/_ ]?\s*(?=KR\s?\d{1,2}(?:\s*[:：]\s*\S|\s+\S|\s*$))/u;
/** "days", "%"; not "stats.points". */
const unitName = /^[\p{L}%‰$€£¥₹#°²³/ ]+$/u;
/** "Published", "Sentry": a word for something, not what it is counted in. */
const capitalised = /^\p{Lu}\p{Ll}/u;
const dataType =
  /^(?:text|uuid|varchar|char|timestamptz?|datetime|bool(?:ean)?|jsonb?|int(?:eger)?|bigint|bigserial|serial|numeric|decimal|float|double|string|enum)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\])?\??$/iu;
/** As databases write their types; "text" and "date" in small letters may head a column. */
export const storedAs =
  /^(?:UUID|VARCHAR(?:\(\d+\))?|JSONB?|TIMESTAMPTZ?|BOOLEAN|INTEGER|BIGINT|SERIAL|NUMERIC|TEXT)$/;
/** "parent_id", "okr_check_ins": as programs call things. */
export const programName = /^[a-z]+(?:_[a-z]+)+$/;
const measuring = /[%‰#$€£¥₹]|\p{L}\s?[/／]\s?\p{L}|(?:^|\s)(?:per|por|pro|par|je|na|за|в)\s/iu;
const priority = /^(?:p[0-9x]|p\d\s*[-–]\s*p\d|must|should|could|critical)$/iu;

/** Rows to look at: all of a short table, evenly spread ones of a long one. */
export function sampleRows(from: number, to: number, size = sampleSize): number[] {
  const count = to - from;
  if (count <= size) return Array.from({ length: Math.max(0, count) }, (_, i) => from + i);
  // A step that shares no factor with small group sizes, so that sampling does not fall in with the pattern of rows.
  const head = Array.from({ length: Math.min(20, size) }, (_, i) => from + i);
  const rest = size - head.length;
  return head.concat(
    Array.from(
      { length: rest },
      (_, i) => from + head.length + Math.floor(((i + 0.37) * (count - head.length)) / rest),
    ),
  );
}

/** Word count that also makes sense without spaces: about two characters of Chinese, Japanese or Thai a word. */
export function wordCount(text: string): number {
  const plain = plainWordCount(text);
  if (plain >= 0) return plain;
  const dense = text.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  const spaced = text
    .replace(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/gu, " ")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return spaced + Math.ceil(dense / 2);
}

/** Words of a text in ASCII: stretches between white space that hold a letter or digit; −1 for other texts. */
function plainWordCount(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return -1;
    if (code === 32 || (code >= 9 && code <= 13)) isInWord = false;
    else if (
      !isInWord &&
      ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))
    ) {
      isInWord = true;
      count++;
    }
  }
  return count;
}

/** Whether nothing but a word in brackets stands behind a label; "KR 1.1 (active readers)" names it. */
function isNumberAlone(rest: string): boolean {
  if (rest === "") return true;
  const aside = /^[(（](.*)[)）]$/su.exec(rest)?.[1];
  return aside !== undefined && wordCount(aside) < 2;
}

function letterWords(text: string): number {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words.length >= 3 ? words.length : wordCount(words.join(" "));
}

export function profileOf(view: View, column: number, rows: readonly number[], parse: Parse): Profile {
  const count = {
    sentence: 0,
    number: 0,
    percent: 0,
    unitInterval: 0,
    span: 0,
    date: 0,
    period: 0,
    status: 0,
    light: 0,
    level: 0,
    people: 0,
    names: 0,
    boolean: 0,
    placeholder: 0,
    blank: 0,
    error: 0,
    identifier: 0,
    priority: 0,
    shortText: 0,
    objectiveLabel: 0,
    keyResultLabel: 0,
    objectiveId: 0,
    keyResultId: 0,
    kindWord: 0,
    numbered: 0,
    ambition: 0,
    mentions: 0,
    measure: 0,
    figures: 0,
    measured: 0,
    dataType: 0,
    programName: 0,
  };
  let filled = 0;
  let words = 0;
  let seen = 0;
  const texts = new Set<string>();
  for (const row of rows) {
    const text = view.text(row, column);
    if (text === "") continue;
    seen++;
    const parsed = parse(view.cell(row, column));
    if (parsed.kind === "blank") continue;
    filled++;
    texts.add(text);
    if (parsed.kind === "placeholder") {
      count.placeholder++;
      words += wordCount(text);
      continue;
    }
    const size = wordCount(text);
    words += size;
    // "O2-KR1: …" is a key result, whatever it starts with.
    const label = structuralLabel(text.charCodeAt(0) === 79 ? text.replace(numberedObjective, "") : text);
    if (label) {
      if (isNumberAlone(label.rest))
        count[
          label.number === null ? "kindWord" : label.kind === "objective" ? "objectiveId" : "keyResultId"
        ]++;
      else if (label.kind === "objective") count.objectiveLabel++;
      else count.keyResultLabel++;
    }
    if (
      (text.length <= 18 && (identifier.test(text) || dashed.test(text))) ||
      (label !== null && label.number !== null && isNumberAlone(label.rest))
    )
      count.identifier++;
    // "Access card (25 %)" is weighed, not measured.
    if (withFigure.test(text.indexOf("(") < 0 ? text : text.replace(/\([^()]*\)/g, ""))) count.figures++;
    if (priority.test(text)) count.priority++;
    if (/[[{<]/.test(text) && hasBlank(text)) count.blank++;
    if (isInitial(text)) count.light++;
    if (looksLikeName(text)) count.names++;
    if (dataType.test(text)) count.dataType++;
    else if (programName.test(text)) count.programName++;
    if (chapter.test(text)) count.numbered++;
    if (
      text.length <= 24 &&
      !digit.test(text) &&
      ((size <= 1 && unitName.test(text) && !capitalised.test(text)) || measuring.test(text))
    )
      count.measure++;
    if ((text.length <= 40 && several.test(text)) || counting.test(text)) count.mentions++;
    if ((size <= 3 || bracketed.test(text)) && ambition.test(text)) count.ambition++;
    // "20 users with two sessions" is read as a number, but it is wording.
    if (size >= 3 && parsed.kind !== "status" && letterWords(text) >= 3) {
      count.sentence++;
      if (withFigure.test(text)) count.measured++;
      if (parsed.kind === "people" || parsed.kind === "span") count[parsed.kind]++;
      continue;
    }
    switch (parsed.kind) {
      case "number":
        count.number++;
        if (parsed.unit === "%") count.percent++;
        if (parsed.number >= 0 && parsed.number <= 1) count.unitInterval++;
        break;
      case "fraction":
        count.number++;
        count.unitInterval++;
        break;
      case "text":
        // "Q4" is a period of some year, also where nobody knows which day it is.
        if (text.length <= 4 && digit.test(text) && isPeriodName(text)) count.period++;
        else count.shortText++;
        break;
      default:
        count[parsed.kind]++;
        if (parsed.kind === "status" && size >= 3) count.sentence++;
    }
  }
  // What is still to be filled in says nothing about what the column holds.
  const told = Math.max(1, filled - count.placeholder);
  const share = (n: number) => (filled === 0 ? 0 : n / told);
  const shares = {} as Record<keyof typeof count, number>;
  for (const key of Object.keys(count) as (keyof typeof count)[]) shares[key] = share(count[key]);
  return {
    column,
    filled,
    fill: rows.length === 0 ? 0 : seen / rows.length,
    words: filled === 0 ? 0 : words / filled,
    ...shares,
    placeholder: filled === 0 ? 0 : count.placeholder / filled,
    distinct: texts.size,
    variety: filled === 0 ? 0 : texts.size / filled,
  };
}
