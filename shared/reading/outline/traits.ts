import type { FieldName } from "../../okr/fields.ts";
import { fieldNames } from "../../okr/fields.ts";
import { shapeOf } from "../../wording/judge.ts";
import { isTemplateText, type Wording, wordingOf } from "../clean.ts";
import { headsContents, isAdvising, isDefining, isExplaining, isIllustrating } from "../explaining.ts";
import {
  otherColumnOf,
  rolesOfHeader,
  type Section,
  type StructuralLabel,
  sectionOf,
  structuralLabel,
} from "../headers/index.ts";
import type { Line } from "../lines.ts";
import { mentionsOkrs } from "../mentions.ts";
import { wordCount } from "../profile.ts";
import { themeOf } from "../themes.ts";
import { parseText } from "../values/parse.ts";
import type { View } from "../view.ts";
import type { Token } from "./tokens.ts";

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
  /** Further names and values on the same row: "Owner | Ana | | Due | 30 June". */
  readonly furtherFields: readonly NonNullable<LineTraits["field"]>[];
  readonly isCode: boolean;
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

/** Longer lines are prose, whatever they begin with. */
const mostShaped = 25;

/** An objective or key result spoken of by its number. */
const mentioned = /(?:^|[^\p{L}\p{N}])(?:KR|O)\s?\d/u;

const defining =
  /^(?:an?\s|the\s)?(?:(?:goal|aim)\s(?:to be|that|you|we)|which\s|\d\s?[-–]\s?\d\s|qualitative|quantitative|measurable|specific|aspirational|ambitious|inspir|what|where|how|why|a goal|result|outcome|metric|qualitativ|messbar|cualitativ|medible|qualitati|mensur|mesur|定性|定量|什么|可衡量)/iu;

/** Traits of every line token, in order; null at tables. */
export function traitsOf(
  view: View,
  lines: readonly Line[],
  tokens: readonly Token[],
): (LineTraits | null)[] {
  let previousRow = -1;
  let above: LineTraits | null = null;
  const traits: (LineTraits | null)[] = [];
  const chapters = new Map<string, number>();
  const tabular = tabularRows(lines);
  const plainColumns = new Set<number>();
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "table") {
      previousRow = token.end - 1;
      above = null;
      traits.push(null);
      chapters.clear();
      continue;
    }
    const blankBefore = token.part > 0 ? 0 : previousRow < 0 ? 3 : Math.max(0, token.row - previousRow - 1);
    const isFirst = previousRow < 0;
    previousRow = token.row;
    const own = measureOf(
      numberedLevel(lineTraits(view, lines, token, blankBefore, isFirst, tabular), chapters),
      above,
    );
    const line = bulletLevel(own, plainColumns);
    const isValue: boolean =
      above !== null && above.fieldName !== null && line.column >= above.column && blankBefore === 0;
    const isPlain = !line.field && !line.fieldName && !line.wording.label && !line.listOf;
    // "KR2", "KR3" one below the other are rows left empty.
    const isEmptyRow = above?.blankBefore === 0 && traits[i - 2]?.wording.label?.rest === "";
    if (above !== null && isPlain && !isEmptyRow && isTitleOf(above, line)) {
      // "KR1 — Leading metric" on one line, its sentence on the next.
      traits[i - 1] = { ...above, wording: { label: null, text: above.wording.text }, isRemark: true };
      above = labelled(line, above.wording.label!);
    } else if (
      above !== null &&
      (namesItsText(above, line) || numbersLabel(above, line) || wordsKind(above, line))
    ) {
      // "KR A | Ticket time", and below it "KR text | Ticket time under 18 min".
      traits[i - 1] = { ...above, wording: { label: null, text: above.wording.text }, isRemark: true };
      above = labelled(line, above.wording.label!);
    } else above = isValue && isPlain && line.words <= 10 ? valueBelow(line, above!) : line;
    traits.push(above);
  }
  return withCatchwords(
    numberedLists(traits).map((line, i) => (goesOn(traits[i - 1], line) ? asRest(line!) : line)),
  );
}

/** How often a numbered list must begin again under a line without a number before numbers mean a level of their own. */
const leastLists = 2;

/** "Grow", "1、…", "2、…", then "Learn" and again "1、…" in the same column: what is numbered stands half a column deeper. */
function numberedLists(traits: readonly (LineTraits | null)[]): readonly (LineTraits | null)[] {
  const numberOf = (line: LineTraits | null) =>
    line === null || line.wording.label !== null || line.part >= 0
      ? null
      : (/^[(（]?(\d{1,2})[、.)．）]\s*\D/u.exec(line.raw)?.[1] ?? null);
  const starts = new Map<number, number>();
  const last = new Map<number, LineTraits>();
  for (const line of traits) {
    if (line === null) continue;
    const above = last.get(line.column) ?? null;
    if (numberOf(line) === "1" && above !== null && numberOf(above) === null)
      starts.set(line.column, (starts.get(line.column) ?? 0) + 1);
    last.set(line.column, line);
  }
  return traits.map((line) =>
    line !== null && (starts.get(line.column) ?? 0) >= leastLists && numberOf(line) !== null
      ? { ...line, column: line.column + 0.5 }
      : line,
  );
}

/** "and MCP exposure." below "Example shows define, compose, run,": the rest of a sentence broken over two lines. */
function goesOn(above: LineTraits | null | undefined, line: LineTraits | null): boolean {
  return (
    above != null &&
    line !== null &&
    line.blankBefore === 0 &&
    line.column === above.column &&
    line.part < 0 &&
    line.wording.label === null &&
    line.others === 0 &&
    /^\p{Ll}/u.test(line.raw) &&
    !/^\p{Ll}/u.test(above.raw) &&
    /(?:[,，]|\p{L})$/u.test(above.raw) &&
    above.words > 4 &&
    line.endsWithStop
  );
}

const asRest = (line: LineTraits): LineTraits => ({ ...line, field: null, isRemark: true });

const catchword = /^[^\p{L}\p{N}]*(\p{L}[^:：]{2,40}?)\s*[:：]\s+(\S.*)$/u;

/** How many lines in a row must start with a catchword of their own. */
const leastCatchwords = 3;

/**
 * "Test coverage: raise it to 80 %", "Support: answer within a day", "Alerts: …": where the lines of a list all start with a word
 * of their own, that word names no field, though it may sound like one.
 */
function withCatchwords(traits: readonly (LineTraits | null)[]): (LineTraits | null)[] {
  const changed = traits.slice();
  let from = 0;
  const nameOf = (line: LineTraits | null) => {
    const match = line === null || line.wording.label ? null : catchword.exec(line.raw);
    return match && wordCount(match[2]!) >= 4 ? match[1]!.toLowerCase() : null;
  };
  for (let i = 1; i <= traits.length; i++) {
    const [first, line] = [traits[from]!, traits[i]];
    if (line && first && line.column === first.column && line.blankBefore === 0 && nameOf(line) !== null)
      continue;
    const run = traits.slice(from, i);
    const names = run.map(nameOf).filter((name) => name !== null);
    const known = run.filter((one) => (one?.field?.confidence ?? 0) > 0.9 || one?.section != null).length;
    if (names.length >= leastCatchwords && new Set(names).size === names.length && known * 3 <= run.length) {
      for (let at = from; at < i; at++) {
        const one = traits[at]!;
        if (one && one.section === null && (one.field?.confidence ?? 0) < 0.9 && nameOf(one) !== null)
          changed[at] = { ...one, field: null, isRemark: false };
      }
    }
    from = i;
  }
  return changed;
}

/** A line with the label of the title above it. */
function labelled(line: LineTraits, label: StructuralLabel): LineTraits {
  const { text } = line.wording;
  return { ...line, wording: { label: { ...label, rest: text }, text } };
}

/** "Target: pass the B1 exam" right behind "Goal: speak Spanish" in the same cell words a key result; "Target: 45 %" is a figure. */
function measureOf(line: LineTraits, above: LineTraits | null): LineTraits {
  const isBehindObjective =
    line.part > 0 && above?.part === line.part - 1 && above.wording.label?.kind === "objective";
  if (!isBehindObjective || line.field?.role !== "target" || wordCount(line.field.text) < 3) return line;
  const { text } = wordingOf(line.field.text);
  const label = { ...above.wording.label!, kind: "keyResult" as const, number: null, rest: text };
  return { ...line, wording: { label, text }, field: null, isRemark: false };
}

/** "- 20 paying clinics" in the column of a line without a dash stands half a column deeper. */
function bulletLevel(line: LineTraits, plainColumns: Set<number>): LineTraits {
  if (line.part >= 0 || !/^[-–•*·▪●◦‣○]\s+\S/u.test(line.raw)) {
    plainColumns.add(line.column);
    return line;
  }
  return plainColumns.has(line.column) ? { ...line, column: line.column + 0.5 } : line;
}

/** "2.1 …" in the column of "2. …" stands half a column deeper. */
function numberedLevel(line: LineTraits, chapters: Map<string, number>): LineTraits {
  if (line.wording.label !== null || line.textColumn !== line.column) return line;
  const path = /^(\d{1,2})(?:\.(\d{1,2}))?[.)]?\s+\p{L}?/u.exec(line.raw);
  if (!path) return line;
  if (path[2] === undefined) {
    if (/^\d{1,2}[.)]/.test(line.raw)) chapters.set(path[1]!, line.column);
    return line;
  }
  return chapters.get(path[1]!) === line.column ? { ...line, column: line.column + 0.5 } : line;
}

/** "O1KR2" alone, and below it "Key result: …". */
function numbersLabel(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first?.rest === "" &&
    first.number !== null &&
    second?.kind === first.kind &&
    second.number === null &&
    second.rest !== "" &&
    line.blankBefore <= 1 &&
    line.column === title.column
  );
}

function namesItsText(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first !== null &&
    second !== null &&
    first.kind === second.kind &&
    first.number !== null &&
    second.number === null &&
    title.others > 0 &&
    line.others > 0 &&
    line.blankBefore === 0 &&
    line.column === title.column
  );
}

/** "Leading (user behaviour)", "Lagging metric": says what kind of key result is to follow, not which. */
const kindOfMetric =
  /^(?:[^\p{Nd}]*[(（\s])?(?:leading|lagging)(?![\p{L}])[^\p{Nd}]*$|^[^\p{Nd}]*quality\s*(?:[(（:：–—-]|metric|indicator|$)[^\p{Nd}]*$/iu;

/** "KR2: Lagging metric", and below it "Goal: 500 subscriptions": the sentence of the key result, whatever its name. */
function wordsKind(title: LineTraits, line: LineTraits): boolean {
  const [first, second] = [title.wording.label, line.wording.label];
  return (
    first?.kind === "keyResult" &&
    first.number !== null &&
    kindOfMetric.test(first.rest) &&
    (second === null || (second.number === null && second.confidence < 0.7)) &&
    line.words >= 5 &&
    line.blankBefore <= 1 &&
    line.column >= title.column &&
    !line.isExplaining
  );
}

/** Whether a numbered label stands alone, or with the kind of its metric only, over the wording it numbers. */
function isTitleOf(title: LineTraits, line: LineTraits): boolean {
  const { label } = title.wording;
  if (!label || label.number === null || title.others > 0 || line.blankBefore > 1) return false;
  const isFigured = (text: string) => /\p{Nd}/u.test(text);
  const isKind =
    label.rest === "" ||
    kindOfMetric.test(label.rest) ||
    (wordCount(label.rest) <= 2 && rolesOfHeader(label.rest).some(({ role }) => role === "keyResult")) ||
    // A catchword without a figure over a sentence that has one.
    (label.kind === "keyResult" &&
      wordCount(label.rest.replace(/[(（][^()（）]*[)）]/gu, "")) <= 4 &&
      line.words >= 6 &&
      !isFigured(label.rest) &&
      isFigured(line.raw));
  // "… see KR3.2", broken into lines: the next begins in the middle of a sentence.
  const isAnnouncing = label.rest === "" && title.endsWithColon;
  if ((/^\p{Ll}/u.test(line.raw) && !isAnnouncing) || line.isExplaining || line.isTemplate) return false;
  return isKind && line.column === title.column && line.words >= 3 && !line.isPeriod && line.section === null;
}

function lineTraits(
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
    const label = labelAlone(raw);
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
  if (!field && !isSplitLabel) field = inlineField(raw, column);
  if (
    field?.role === "target" &&
    field.confidence > 0.6 &&
    wording.label?.number === null &&
    isBareFigure(field.text)
  )
    wording = { label: null, text: wording.text };
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
  const isSpokenOf =
    wording.label !== null && wording.label.number !== null && wording.label.confidence < 0.5;
  // "Annual Objective — Year 1" heads a chapter.
  const isChapter =
    wording.label !== null &&
    wording.label.number === null &&
    wordCount(wording.label.rest) <= 4 &&
    isPeriodHeading(wording.label.rest);
  if (isRanking || isSpokenOf || isChapter || (!isSplitLabel && isWhose(raw)))
    wording = { label: null, text: raw };
  const { label } = wording;
  if (isSplitLabel) raw = view.text(token.row, textColumn);
  const words = wordCount(wording.text);
  const listOf =
    isSplitLabel || field !== null || line.filled > 2
      ? null
      : (listHeading(raw) ?? (announcesObjective(raw) ? "objective" : null));
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
    field: label && label.rest !== "" && !(label.number === null && label.confidence < 0.7) ? null : field,
    furtherFields:
      isWhole && field !== null && next >= 0 ? fieldsFrom(view, token.row, field.column + 1, line.last) : [],
    isCode: /[{};]$|^[}<]|^\/\/|\(\)|=>(?!\s*\d)|^\$ /u.test(raw),
    isReference: label === null && mentioned.test(raw),
    isRemark: label === null && theme === null && remarkOf(raw),
    isThemed: theme !== null,
    fieldName: line.filled === 1 && !label ? fieldNameAlone(raw) : null,
    listOf,
    section: label ? null : sectionOf(raw),
    isPeriod: isChapter || (label === null && raw.length <= 40 && isPeriodHeading(raw)),
    isTitle:
      isFirst &&
      label === null &&
      /(?:^|[^\p{L}\p{N}])(?:20\d{2}|FY\s?\d{2}|[QTH][1-4])(?![\p{L}\p{N}])/u.test(raw),
    isTemplate: isTemplateText(wording.text),
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

/** The rows of runs of three and more that start and end in the same columns, where no heading further left leads to them. */
function tabularRows(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let top = 0;
  let above: Line | null = null;
  for (let row = 1; row <= lines.length; row++) {
    const [start, line] = [lines[top]!, lines[row]];
    if (line?.first === start.first && line.last === start.last && line.filled === start.filled) continue;
    if (start.filled > 1 && row - top >= 3 && (above === null || above.first >= start.first))
      for (let at = top; at < row; at++) found.add(at);
    if (start.filled > 0) above = start;
    top = row;
  }
  return found;
}

/** "Team" alone on a line, its value on the next. */
function valueBelow(line: LineTraits, name: LineTraits): LineTraits {
  return {
    ...line,
    field: { role: name.fieldName!, confidence: 0.85, column: line.column, text: line.raw },
    fieldName: null,
  };
}

function fieldsFrom(view: View, row: number, from: number, last: number): NonNullable<LineTraits["field"]>[] {
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

function nextFilledColumn(view: View, row: number, from: number, last: number): number {
  for (let column = from; column <= last; column++) if (view.text(row, column) !== "") return column;
  return -1;
}

/** A cell that holds a label and nothing else: "KR 1.1", "O2", "Objective". */
function labelAlone(text: string) {
  if (text.length > 40) return null;
  const label = structuralLabel(text);
  if (label) return label.rest === "" ? label : null;
  for (const { role, confidence, language } of rolesOfHeader(text)) {
    if (confidence < 0.75) break;
    if (role === "objective" || role === "keyResult")
      return { kind: role, number: null, rest: "", confidence: 0.7, language };
  }
  return null;
}

const isField = (role: string): role is FieldName => (fieldNames as readonly string[]).includes(role);

/** A field's name in one cell and its value in the next. */
function fieldOf(name: string, value: string, column: number): LineTraits["field"] {
  if (name.length > 40 || value === "") return null;
  const roles = rolesOfHeader(name.replace(/\s*[:：]\s*$/u, ""));
  const [best] = roles;
  const field = roles.find(({ role, confidence }) => isField(role) && confidence >= 0.4);
  if (!best || !field || (best !== field && best.confidence > 0.9) || !isField(field.role)) return null;
  return { role: field.role, confidence: Math.max(0.5, field.confidence), column, text: value };
}

function fieldNameAlone(text: string): FieldName | null {
  if (text.length > 30) return null;
  const [best] = rolesOfHeader(text.replace(/\s*[:：]\s*$/u, ""));
  return best && best.confidence > 0.9 && isField(best.role) ? best.role : null;
}

/** "Owner: Ana" in one cell. */
function inlineField(text: string, column: number): LineTraits["field"] {
  const match = /^[\s*•·–—◦▪●‣▸►>-]*([\p{L}\p{M}][^:：()（）]{0,30}?)\s*[:：]\s*(\S[\s\S]*)$/u.exec(text);
  if (!match) return null;
  const value = match[2]!;
  const roles = rolesOfHeader(match[1]!);
  const [best] = roles;
  if (!best) return null;
  const isFigure = /\p{Nd}/u.test(value);
  if (best.role === "objective" || best.role === "keyResult") {
    // "목표: 45%": a word for objective before a figure is the target; "Metric: rating of 4.5" says how much, too.
    const isTarget = isBareFigure(value) && saysTarget(roles);
    if (!isTarget && isFigure && saysTarget(roles) && wordCount(value) <= 10)
      return { role: "target", confidence: 0.6, column, text: value };
    const isMeasure = best.role === "keyResult" && isFigure && roles.some(({ role }) => role === "unit");
    return isTarget || isMeasure
      ? { role: "target", confidence: isTarget ? 0.9 : 0.7, column, text: value }
      : null;
  }
  if (best.confidence < 0.55 || !isField(best.role)) return null;
  const role = measured.has(best.role) && wordCount(value) > 12 ? "note" : best.role;
  return { role, confidence: best.confidence, column, text: value };
}

/** Whether a line has the word for objective itself in it; "goals" may be a team's or a football club's. */
function speaksOfObjectives(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => {
    const label = word.length > 4 ? structuralLabel(word) : null;
    return label?.kind === "objective" && label.confidence >= 0.6;
  });
}

/** Fields that a sentence cannot fill: "Progress: we have shipped …" is a note. */
const measured: ReadonlySet<string> = new Set([
  "start",
  "current",
  "progress",
  "score",
  "confidence",
  "weight",
]);

const saysTarget = (roles: readonly { role: string; confidence: number }[]): boolean =>
  roles.some(({ role, confidence }) => role === "target" && confidence > 0.3);

/** A figure with its unit at most: "45%", "2 features". */
function isBareFigure(text: string): boolean {
  if (!/\p{Nd}/u.test(text)) return false;
  return (
    (text.match(/\p{L}/gu)?.length ?? 0) < 4 ||
    (/^[~≥≤<>=$€£+-]*\s*\p{Nd}/u.test(text) && wordCount(text) <= 3)
  );
}

function remarkOf(text: string): boolean {
  const name = /^[\s*•·–—◦▪●‣▸►>-]*([\p{L}\p{M}][^:：()]{1,30}?)\s*[:：]\s*\S/u.exec(text)?.[1];
  if (name === undefined) return false;
  const value = text.slice(text.search(/[:：]/u) + 1);
  return (
    rolesOfHeader(name).length > 0 ||
    otherColumnOf(name) !== null ||
    sectionOf(name) !== null ||
    states.has(parseText(value).kind)
  );
}

/** "Severity: 🟡 off track", "Reviewed: 2026-03-05": whatever the name, the value is no wording. */
const states: ReadonlySet<string> = new Set(["status", "date"]);

/** "Key Results:" or "Objectives" alone in a line. */
function listHeading(text: string): "objective" | "keyResult" | null {
  const bare = text
    .replace(/^[\s#*🎯🔑📈📊]+/u, "")
    .replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/u, "")
    .replace(/\s*[(（][^()（）]{2,40}[)）]$/u, "")
    .replace(/\s*[:：]\s*$/u, "")
    .trim();
  if (bare === "" || bare.length > 40 || /okr|[?？]|^an? /iu.test(bare)) return null;
  const label = structuralLabel(bare);
  // "Objectives: 目標" only says the word again.
  if (label && label.rest !== "") {
    const isGloss = isWhose(bare) || isSameWord(label.rest, label.kind);
    return label.number === null && isGloss ? label.kind : null;
  }
  if (label) return label.number === null && (bare.length > 2 || bare === "KR") ? label.kind : null;
  if (bare === "O") return "objective";
  if (wordCount(bare) > 4) return null;
  const roles = rolesOfHeader(bare);
  const items = roles.filter(
    ({ role, confidence }) => confidence > 0.5 && (role === "objective" || role === "keyResult"),
  );
  if (items.length !== 1 || items[0] !== roles[0] || roles[0]!.confidence < 0.8) return null;
  return items[0]!.role as "objective" | "keyResult";
}

/** "Key Results: Ana" heads the list of one person. */
function isWhose(text: string): boolean {
  return (
    /^\p{L}[\p{L} ]{4,24}[se]\s*[:：]\s*\p{Lu}\p{L}+$/u.test(text) &&
    structuralLabel(text)?.kind === "keyResult"
  );
}

/** "The objective of this project is:" announces what the next line holds. */
function announcesObjective(text: string): boolean {
  if (
    !/[:：]$/u.test(text) ||
    structuralLabel(text) !== null ||
    isExplaining(text) ||
    text.length > 80 ||
    /okr|key result/iu.test(text)
  )
    return false;
  return text
    .split(/[\s()（）:：,]+/u)
    .some((word) => word.length > 3 && structuralLabel(word)?.kind === "objective");
}

function isSameWord(text: string, kind: string): boolean {
  return (
    text.length <= 24 &&
    rolesOfHeader(text).some(({ role, confidence }) => role === kind && confidence > 0.35)
  );
}

function isPeriodHeading(text: string): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, "").replace(/[^\p{L}\p{N}]+$/u, "");
  const [best] = rolesOfHeader(bare);
  return best?.role === "period" && best.confidence > 0.6;
}
