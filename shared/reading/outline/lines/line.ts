import type { FieldName } from "../../../okr/fields.ts";
import { shapeOf } from "../../../wording/judge.ts";
import { isTemplateText, type Wording, wordingOf } from "../../clean.ts";
import {
  headsContents,
  isAdvising,
  isDefining,
  isExplaining,
  isIllustrating,
  isQuality,
} from "../../explaining.ts";
import { rolesOfHeader, type Section, sectionOf, structuralLabel } from "../../headers/index.ts";
import type { Line } from "../../lines.ts";
import { mentionsOkrs } from "../../mentions.ts";
import { programName, wordCount } from "../../profile.ts";
import { themeOf } from "../../themes.ts";
import type { View } from "../../view.ts";
import type { Token } from "../tokens.ts";
import {
  fieldNameAlone,
  fieldOf,
  fieldsFrom,
  inlineField,
  inlineFields,
  isAverage,
  isBareFigure,
  isByline,
  labelAlone,
  nextFilledColumn,
  remarkOf,
  saidBehindNumber,
  saysTarget,
} from "./fields.ts";
import {
  announcesObjective,
  isPeriodHeading,
  isWhose,
  listHeading,
  namesMeasures,
  namesObjective,
  speaksOfObjectives,
} from "./headings.ts";

/** What can be seen of a line on its own and in its surroundings. */
export interface LineTraits {
  readonly row: number;
  readonly part: number;
  /** Where the line starts (a half for one that only its number sets deeper), and where its wording stands (next to a label in a cell of its own). */
  readonly column: number;
  readonly textColumn: number;
  readonly raw: string;
  readonly wording: Wording;
  /** "Owner: Ana", or "Owner" beside "Ana". */
  readonly field: {
    readonly role: FieldName;
    readonly confidence: number;
    readonly column: number;
    readonly text: string;
  } | null;
  /** "Average score: 0.7": a field said of all that stands above. */
  readonly isAverage: boolean;
  /** "KR1 confidence: 7": the number of the key result that the field is of, whatever stands between; else null. */
  readonly about: string | null;
  /** Further names and values on the same row: "Owner | Ana | | Due | 30 June". */
  readonly furtherFields: readonly NonNullable<LineTraits["field"]>[];
  readonly isCode: boolean;
  /** "Success metrics": a name for what is measured, which no objective has. */
  readonly namesMeasures: boolean;
  /** "Clear and aspirational": what an objective should be like. */
  readonly isQuality: boolean;
  /** "Measurable: …": the five letters of SMART spell out one goal. */
  readonly isSmart: boolean;
  /** Speaks of "KR2" or "O1" that stand elsewhere. */
  readonly isReference: boolean;
  /** "Description: …", "Why: …": says what kind of remark it is. */
  readonly isRemark: boolean;
  /** "Problem area: …", "Axis 1 - …": named as a group that key results stand under. */
  readonly isThemed: boolean;
  /** A field's name alone on the line. */
  readonly fieldName: FieldName | null;
  /** "Key Results" or "Objectives" alone: the heading of a list. */
  readonly listOf: "objective" | "keyResult" | null;
  readonly section: Section | null;
  readonly isPeriod: boolean;
  /** The first line of the tab, and it names a year or a quarter. */
  readonly isTitle: boolean;
  readonly isTemplate: boolean;
  readonly isProse: boolean;
  /** Several sentences. */
  readonly isSeveral: boolean;
  readonly isExplaining: boolean;
  /** "Good OKR": what follows shows how it is done. */
  readonly isIllustrating: boolean;
  readonly headsContents: boolean;
  /** "Objectives are …": says what the word means. */
  readonly isDefining: boolean;
  /** "Should be measurable", "must name a date". */
  readonly isAdvising: boolean;
  /** The same without a figure: a key result may say that something must happen within 72 hours. */
  readonly isAdvice: boolean;
  /** "Objective: what we want to achieve": explains the word. */
  readonly isDefinition: boolean;
  readonly endsWithColon: boolean;
  readonly endsWithStop: boolean;
  readonly isQuestion: boolean;
  /** "Submitted by: the crew". */
  readonly isByline: boolean;
  /** "Main goal", "4.1 Core objective": a word for objectives once more, and no wording. */
  readonly namesObjective: boolean;
  /** "The objectives below are …". */
  readonly speaksOfObjectives: boolean;
  readonly isLink: boolean;
  readonly mentions: boolean;
  /** Marked as one of a list of goals: "p0 -", "@owner", "(60%)", a number or % in the wording. */
  readonly isMarked: boolean;
  readonly hasFigure: boolean;
  readonly isBold: boolean;
  /** Led by a verb, a statement, or neither; null where it has a label, is long, or its language is not judged. */
  readonly shape: "verb" | "clause" | "noun" | null;
  readonly words: number;
  readonly blankBefore: number;
  readonly others: number;
  /** One of three or more rows that each fill the same columns: a table of something. */
  readonly isTabular: boolean;
}

/** Of these objectives have the mean of their key results. */
const averaged: ReadonlySet<FieldName> = new Set<FieldName>(["score", "progress", "confidence"]);

/** Longer lines are prose, whatever they begin with. */
const mostShaped = 25;

/** An objective or key result spoken of by its number. */
const mentioned = /(?:^|[^\p{L}\p{N}])(?:KR|O)\s?\d/u;

/** "Objective 1: (describe what you want)". */
const saidInBrackets = /[:：]\s*[(（][^()（）]+[)）]$/u;

const defining =
  /^(?:an?\s|the\s)?(?:(?:goal|aim)\s(?:to be|that|you|we)|which\s|\d\s?[-–]\s?\d\s|qualitative|quantitative|measurable|specific|aspirational|ambitious|inspir|what|where|how|why|a goal|result|outcome|metric|qualitativ|messbar|cualitativ|medible|qualitati|mensur|mesur|où\s|comment\s|ce que\s|descriptions?\s|ensemble de|dónde\s|cómo\s|qué\s|conjunto de|descripci|onde\s|como\s|o que\s|descri[çz]|dove\s|insieme di|wohin\s|wie\s|was\s|beschreib|waar\s|hoe\s|定性|定量|什么|可衡量)/iu;

function numbersKeyResult(text: string): boolean {
  const label = structuralLabel(text);
  return label?.kind === "keyResult" && label.number !== null;
}

/** What can be seen of one line by itself. */
export function lineTraits(
  view: View,
  lines: readonly Line[],
  token: Extract<Token, { kind: "line" }>,
  blankBefore: number,
  isFirst: boolean,
  tabular: ReadonlySet<number>,
): LineTraits {
  const line = lines[token.row]!;
  let { column, text: raw } = token;
  let textColumn = column;
  const isWhole = token.part < 0;
  let wording = wordingOf(raw);
  const next = isWhole && line.filled > 1 ? nextFilledColumn(view, token.row, column + 1, line.last) : -1;
  let field: LineTraits["field"] = null;
  let isSplitLabel = false;
  if (next >= 0) {
    // "okr_key_results" is a program's name for them.
    const label = programName.test(raw) ? null : labelAlone(raw);
    const beside = view.text(token.row, next);
    // "Goal" beside a figure is a target, whatever else it may be called elsewhere.
    const isWording = (beside.match(/\p{L}/gu)?.length ?? 0) >= 4;
    if (label && (label.number !== null || isWording) && !structuralLabel(beside)?.number) {
      // "KR 1.1" | "Open three shops", "Objective" | "Grow".
      wording = { label, text: wordingOf(beside).text };
      textColumn = next;
      isSplitLabel = true;
      // "Goal | Sessions of 15 minutes" is as often how much of the key result above.
      if (label.number === null && label.confidence < 0.8 && saysTarget(rolesOfHeader(raw)))
        field = { role: "target", confidence: 0.6, column: next, text: beside };
    } else field = fieldOf(raw, beside, next);
  }
  const several = field || isSplitLabel ? [] : inlineFields(raw, column);
  if (!field && !isSplitLabel) field = several[0] ?? inlineField(raw, column);
  if (
    field?.role === "target" &&
    field.confidence > 0.6 &&
    wording.label?.number === null &&
    isBareFigure(field.text)
  )
    wording = { label: null, text: wording.text };
  const spoken = isSplitLabel ? null : (wording.label ?? structuralLabel(raw));
  const isNumbered = spoken?.kind === "keyResult" && spoken.number !== null;
  const said = isNumbered ? saidBehindNumber(spoken.rest, column) : null;
  const about = said && spoken!.number;
  if (said) {
    wording = { label: null, text: raw };
    field = said;
  }
  const theme = isSplitLabel || wording.label ? null : themeOf(raw);
  if (theme !== null) {
    wording = { label: null, text: wordingOf(theme).text };
    field = null;
  }
  // "O1 installs > O2 content > O3 trust" ranks objectives that stand elsewhere.
  const isRanking =
    !isSplitLabel &&
    wording.label !== null &&
    wording.label.confidence < 0.9 &&
    mentioned.test(wording.label.rest);
  // "OKR 3: KR3.1 visit five managers" names what a step serves.
  const isServing =
    wording.label?.kind === "objective" &&
    wording.label.number !== null &&
    numbersKeyResult(wording.label.rest);
  const isSpokenOf =
    wording.label !== null && wording.label.number !== null && wording.label.confidence < 0.5;
  // "Annual Objective — Year 1" heads a chapter.
  const isChapter =
    wording.label !== null &&
    wording.label.number === null &&
    wordCount(wording.label.rest) <= 4 &&
    isPeriodHeading(wording.label.rest);
  if (isRanking || isServing || isSpokenOf || isChapter || (!isSplitLabel && isWhose(raw)))
    wording = { label: null, text: raw };
  const { label } = wording;
  if (isSplitLabel) raw = view.text(token.row, textColumn);
  const words = wordCount(wording.text);
  const section = label || line.filled === 2 ? null : sectionOf(raw);
  const announced = section === null && announcesObjective(raw) ? "objective" : null;
  const listOf = isSplitLabel || field !== null || line.filled > 2 ? null : (listHeading(raw) ?? announced);
  const advises = (label === null || label.number === null) && isAdvising(raw);
  const isSeveral =
    /[\p{Ll}\p{N})]{3}["”)]?[.!?]["”)]?\s+\p{Lu}/u.test(wording.text) ||
    (wording.text.match(/[。！？]/gu)?.length ?? 0) > 1;
  return {
    row: token.row,
    part: token.part,
    column,
    textColumn,
    raw,
    wording,
    about,
    field: label && label.rest !== "" && !(label.number === null && label.confidence < 0.7) ? null : field,
    isAverage: field !== null && averaged.has(field.role) && isAverage(view.text(token.row, column)),
    furtherFields:
      isWhole && field !== null && next >= 0
        ? fieldsFrom(view, token.row, field.column + 1, line.last)
        : several.slice(1),
    namesMeasures: label === null && words <= 3 && namesMeasures(raw),
    isQuality: wordCount(raw) <= 5 && isQuality(raw),
    isSmart: /^[^\p{L}]*(?:specific|measurable|achievable|relevant|time-?bound)\s*[:：]/iu.test(raw),
    isCode: /[{};]$|^\}|^<(?!\s?[\p{Nd}$€£])|^\/\/|^\/[\w-]+[/.?]|\(\)|=>(?!\s*\d)|^\$ /u.test(raw),
    isReference: label === null && mentioned.test(raw),
    isRemark: label === null && theme === null && remarkOf(raw),
    isThemed: theme !== null,
    fieldName: line.filled === 1 && !label ? fieldNameAlone(raw) : null,
    listOf,
    section,
    isPeriod:
      isChapter || (label === null && field?.role !== "cycle" && raw.length <= 40 && isPeriodHeading(raw)),
    isTitle:
      isFirst &&
      label === null &&
      /(?:^|[^\p{L}\p{N}])(?:20\d{2}|FY\s?\d{2}|[QTH][1-4])(?![\p{L}\p{N}])/u.test(raw),
    isTemplate: isTemplateText(wording.text) || (label !== null && saidInBrackets.test(raw)),
    isProse: words > 30 || isSeveral,
    isSeveral,
    // The second half of a broken sentence may begin with "what" or "how".
    isExplaining: label === null && !(blankBefore === 0 && /^\p{Ll}/u.test(raw)) && isExplaining(raw),
    isIllustrating: label === null && isIllustrating(raw),
    headsContents: headsContents(raw),
    isDefining: label === null && isDefining(raw),
    isAdvising: advises,
    isAdvice: advises && !/\d/u.test(wording.text),
    isDefinition: label !== null && label.number === null && defining.test(wording.text),
    endsWithColon: /[:：]$/u.test(raw),
    endsWithStop: /[.。!！]["”]?$/u.test(raw),
    isQuestion: /[?？؟]["”]?$/u.test(raw),
    isByline: label === null && isByline(raw),
    namesObjective: label === null && words <= 3 && namesObjective(raw),
    speaksOfObjectives: label === null && speaksOfObjectives(raw),
    isLink: /^(?:https?:|www\.|\[[^\]]+\]\()/iu.test(raw),
    mentions: mentionsOkrs(raw),
    isMarked: /^[`'"]?p[0-9x]\b|@[\w-]+|\(\d+(?:\.\d+)?\s*(?:%|\/\s*\d+)\s*\)/iu.test(raw),
    hasFigure: /\d/u.test(wording.text),
    isBold: view.cell(token.row, column)?.style?.bold === true,
    shape: label === null && words > 1 && words <= mostShaped ? shapeOf(wording.text) : null,
    words,
    blankBefore,
    others: line.filled - 1,
    isTabular: isWhole && !isSplitLabel && tabular.has(token.row),
  };
}
