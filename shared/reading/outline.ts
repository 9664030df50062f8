import type { FieldName } from "../okr/fields.ts";
import { hasBlank, sameForm } from "./clean.ts";
import type { Draft, TableDraft } from "./draft.ts";
import type { Line } from "./lines.ts";
import { mentionsOkrs, namesObjectives } from "./mentions.ts";
import { agreementOf, withAgreement } from "./outline/agreement.ts";
import { surroundingsOf } from "./outline/around/surroundings.ts";
import type { LineTraits } from "./outline/lines/line.ts";
import { traitsOf } from "./outline/lines/traits.ts";
import { repeatsIn } from "./outline/repeats.ts";
import { type Step, searchReading } from "./outline/search.ts";
import type { Token } from "./outline/tokens.ts";
import type { Parse } from "./parser.ts";
import { sharesCells } from "./table.ts";
import type { View } from "./view.ts";

export interface OutlineReading {
  readonly tables: readonly TableDraft[];
  readonly items: readonly Draft[];
  /** Tables that were not taken for OKRs. */
  readonly others: readonly Extract<Token, { kind: "table" }>[];
  readonly titles: readonly string[];
  /** What each line and table was taken for, for explaining. */
  readonly decisions: readonly Decision[];
}

export interface Decision {
  readonly token: Token;
  readonly step: Step;
}

/** Reads the lines of a tab together with its tables: which lines are objectives, which tables stand under which. */
export function readOutline(
  view: View,
  lines: readonly Line[],
  tokens: readonly Token[],
  isMentioned: boolean,
  parse: Parse,
): OutlineReading {
  const traits = asForm(traitsOf(view, lines, tokens));
  const isTitled =
    mentionsOkrs(view.tab.name) ||
    traits.slice(0, 4).some((line) => line?.mentions === true && line.words < 16) ||
    titlesGoals(traits);
  const repeats = repeatsIn(view.tab, tokens, traits);
  const around = surroundingsOf(tokens, traits, repeats, isMentioned, isTitled, isManual(traits));
  const doubt = isManual(traits) ? -6 : 0;
  const first = searchReading(tokens, traits, around, repeats, doubt);
  const agreement = agreementOf(traits, around, first);
  const steps =
    agreement === null
      ? first
      : searchReading(tokens, traits, withAgreement(around, agreement), repeats, doubt);
  return build(view, tokens, traits, steps, parse);
}

/** "Q2 2026 Goals": a title that names goals and their period. */
function titlesGoals(traits: readonly (LineTraits | null)[]): boolean {
  const title = traits[0];
  return title?.isTitle === true && title.words <= 6 && namesObjectives(title.raw);
}

/** What is said of an objective below its table, too. */
const summing: ReadonlySet<string> = new Set([
  "owner",
  "confidence",
  "status",
  "score",
  "progress",
  "parent",
]);

const form =
  /template|modelo|plantilla|vorlage|modèle|模板|範本|テンプレート|szablon|şablon|шаблон|\bmẫu|قالب|템플릿|sjabloon/iu;

/** In a tab that calls itself a template, or is mostly blanks, whatever has blanks to fill in is part of the form, also where words surround them. */
function asForm(traits: readonly (LineTraits | null)[]): readonly (LineTraits | null)[] {
  const isNamed = traits.slice(0, 4).some((line) => line !== null && line.words < 12 && form.test(line.raw));
  if (!isNamed && !isMostlyBlank(traits)) return traits;
  return traits.map((line) => (line !== null && hasBlank(line.raw) ? { ...line, isTemplate: true } : line));
}

/** How many blanks to fill in make a form, where they are a quarter of all lines and outnumber what is written two to one. */
const leastBlanks = 4;

function isMostlyBlank(traits: readonly (LineTraits | null)[]): boolean {
  const blanks = traits.filter((line) => line?.isTemplate && hasBlank(line.raw)).length;
  const written = traits.filter((line) => line !== null && !line.isTemplate && line.wording.label !== null);
  return (
    blanks >= Math.max(leastBlanks, traits.length / 4) &&
    blanks >= 2 * written.filter((line) => !hasBlank(line!.raw)).length
  );
}

const step =
  /^(?:step|schritt|paso|passo|étape|etape|stap|krok|adım|шаг|bước|langkah)\s*\d|^(?:步骤|步驟|第\s?[一二三四五六七八九\d]\s?步|手順|ステップ|단계)\s*\d*/iu;

/**
 * Whether a tab tells how it is done ("Step 1 … Step 5"; "Best practices", "How often…?", "Example") and numbers no key results
 * of its own: what looks like OKRs in it is an illustration.
 */
function isManual(traits: readonly (LineTraits | null)[]): boolean {
  let steps = 0;
  let chapters = 0;
  let numbered = 0;
  let isShown = false;
  for (const line of traits) {
    if (line === null) continue;
    if (line.isIllustrating) isShown = true;
    else if (line.blankBefore > 0 && line.isExplaining) isShown = false;
    if (step.test(line.raw)) steps++;
    const isHeading = line.words <= 9 && line.blankBefore > 0 && line.wording.label === null;
    if (isHeading && (line.isExplaining || line.isQuestion || line.section === "instructions")) chapters++;
    if (!isShown && line.wording.label && line.wording.label.number !== null) numbered++;
  }
  return (steps >= 3 && numbered < 2) || (chapters >= 4 && numbered === 0);
}

function build(
  view: View,
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
  steps: readonly Step[],
  parse: Parse,
): OutlineReading {
  const tables: TableDraft[] = [];
  const items: Draft[] = [];
  const others: Extract<Token, { kind: "table" }>[] = [];
  const titles: string[] = [];
  let objective: Draft | null = null;
  let objectiveColumn = 0;
  let keyResult: { draft: Draft; column: number; isOver: boolean } | null = null;
  let outline: TableDraft | null = null;
  /** The block that a heading ("Acceptance criteria:") has interrupted: numbers that run on and fields still belong to it. */
  let interrupted: { objective: Draft; keyResult: { draft: Draft; column: number } | null } | null = null;
  /** How sure the names of the fields of the last item were. */
  let sure = new Map<FieldName, number>();
  /** Fields that stand above the objective they may belong to. */
  let waiting: LineTraits[] = [];
  const said = new Map<string, Draft>();
  let period = "";
  tokens.forEach((token, i) => {
    const { choice, context } = steps[i]!;
    if (token.kind === "table") {
      if (choice === "other") {
        others.push(token);
        return;
      }
      const table = token.table!;
      tables.push(table);
      let last: Draft | null = null;
      for (const item of table.items) {
        if (item.kind === "keyResult" && item.parent === null && choice === "keyResults")
          item.parent = objective;
        if (item.kind === "objective" && choice === "keyResults") last = item;
        items.push(item);
      }
      keyResult = null;
      objective = last ?? objective;
      if (choice === "own") objective = null;
      outline = null;
      return;
    }
    const line = traits[i]!;
    if (choice === "objective" || choice === "keyResult") {
      // Said before under the same heading: a summary and its details are one goal, at its first place.
      const known = said.get(sayingOf(choice, line, period));
      if (known && line.wording.text.length > 12) {
        if (choice === "objective") {
          objective = known;
          keyResult = null;
        } else keyResult = { draft: known, column: line.column, isOver: false };
        return;
      }
      outline ??= newOutline(view, tables, line);
      if (
        choice === "keyResult" &&
        objective === null &&
        interrupted &&
        runsOn(interrupted.keyResult?.draft, line)
      )
        objective = interrupted.objective;
      interrupted = null;
      const draft: Draft = {
        kind: choice,
        place: view.place(line.row, line.textColumn),
        id: "",
        text: line.wording.text,
        number: line.wording.label?.number ?? null,
        fields: {},
        series: [],
        parent: choice === "keyResult" ? objective : null,
        parentKey: null,
        key: null,
        isFormula: view.cell(line.row, line.textColumn)?.formula != null,
        table: outline,
      };
      if (line.textColumn > line.column && line.wording.label?.number)
        addField(draft, view, "id", line.row, line.column, view.text(line.row, line.column), parse);
      outline.items.push(draft);
      said.set(sayingOf(choice, line, period), draft);
      extend(outline, view, line);
      items.push(draft);
      sure = new Map();
      if (choice === "objective") {
        objective = draft;
        objectiveColumn = line.column;
        keyResult = null;
        if (waiting.length > 0 && isOnlyObjective(steps, i))
          for (const { row, field } of waiting)
            if (field && standing.has(field.role) && draft.fields[field.role] === undefined)
              addField(draft, view, field.role, row, field.column, field.text, parse);
        waiting = [];
      } else keyResult = { draft, column: line.column, isOver: false };
      return;
    }
    // What stands left of a key result, a gap below it, is about something else.
    if (keyResult && line.blankBefore > 0 && line.column < keyResult.column) keyResult.isOver = true;
    if (choice === "field" && line.field) {
      if (objective === null && keyResult === null && interrupted && standing.has(line.field.role)) {
        const owner = interrupted.keyResult?.draft ?? interrupted.objective;
        if (owner.fields[line.field.role] === undefined)
          addField(owner, view, line.field.role, line.row, line.field.column, line.field.text, parse);
        return;
      }
      const isOfKeyResult =
        keyResult !== null &&
        !keyResult.isOver &&
        (line.column > keyResult.column ||
          line.blankBefore === 0 ||
          // In a document without indents what follows a numbered key result is its own.
          (keyResult.draft.number !== null && line.column === keyResult.column));
      const owner = isOfKeyResult ? keyResult!.draft : keyResult === null ? objective : null;
      const isInside =
        context.state === "objective" ||
        context.state === "list" ||
        context.state === "keyResults" ||
        (context.state === "loose" &&
          (keyResult === null
            ? summing.has(line.field.role) || (!context.isServed && standing.has(line.field.role))
            : keyResult.draft.number !== null));
      if (isInside && owner && (owner.fields[line.field.role] === undefined || isSurer(line.field, sure))) {
        for (const field of [line.field, ...line.furtherFields]) {
          const { role, column, text } = field;
          if (owner.fields[role] !== undefined && !isSurer(field, sure)) continue;
          addField(owner, view, role, line.row, column, text, parse);
          sure.set(role, field.confidence);
        }
        if (outline) extend(outline, view, line);
      } else {
        if (objective === null && context.state === "none" && items.length > 0) waiting.push(line);
        titles.push(line.raw.length < 200 ? `${line.raw} ${line.field.text}` : line.raw);
      }
      return;
    }
    if (line.isPeriod) period = line.raw;
    if (choice === "section" || choice === "aside") waiting = [];
    if (choice === "section" || choice === "aside" || choice === "objectivesHeading") {
      const isInBlock =
        objective !== null && (keyResult === null ? !context.isServed : keyResult.draft.number !== null);
      if (choice === "objectivesHeading" || line.isPeriod) interrupted = null;
      else if (isInBlock)
        interrupted =
          line.column < (keyResult?.column ?? objectiveColumn) ? null : { objective: objective!, keyResult };
      objective = null;
      keyResult = null;
    }
    if (line.raw.length <= 200) titles.push(line.raw);
  });
  for (const table of tables) {
    if (table.layout !== "outline") continue;
    if (sharesCells(table.items)) table.layout = "one-cell";
    else if (
      table.items.filter((item) => Object.keys(item.fields).length >= 2).length * 2 >=
      table.items.length
    )
      table.layout = "cards";
  }
  // Where there is but one objective, key results that stand apart from it are its own.
  const objectives = items.filter((item) => item.kind === "objective");
  if (objectives.length === 1) {
    for (const item of items) {
      if (item.kind === "keyResult" && item.parent === null && item.parentKey === null)
        item.parent = objectives[0]!;
    }
  }
  return {
    tables,
    items,
    others,
    titles,
    decisions: tokens.map((token, i) => ({ token, step: steps[i]! })),
  };
}

/** "Target: 95%" after "Measure: % of events within 24 hours". */
function isSurer(
  { role, confidence }: NonNullable<LineTraits["field"]>,
  known: ReadonlyMap<FieldName, number>,
): boolean {
  return confidence > 0.85 && (known.get(role) ?? 1) < 0.75;
}

/** Whether no other objective stands between this one and the next section. */
function isOnlyObjective(steps: readonly Step[], at: number): boolean {
  for (let i = at + 1; i < steps.length; i++) {
    const { choice } = steps[i]!;
    if (choice === "objective" || choice === "own") return false;
    if (choice === "section") return true;
  }
  return true;
}

/** Fields that a block states on lines of their own, wherever in it. */
const standing: ReadonlySet<string> = new Set([
  "owner",
  "due",
  "start",
  "target",
  "current",
  "progress",
  "confidence",
  "status",
  "score",
]);

/** "KR 1.3" after "KR 1.2": the next of the same objective. */
function runsOn(before: Draft | undefined, line: LineTraits): boolean {
  const last = (number: string | null | undefined) => Number(number?.split(/[.-]/).pop());
  return last(line.wording.label?.number) === last(before?.number) + 1;
}

/** "Read more (aspirational)". */
const remarkBehind = /\s*[(（][^()（）]*[)）]$/u;

function sayingOf(kind: string, line: LineTraits, period: string): string {
  return `${kind}\n${period}\n${sameForm(line.wording.text.replace(remarkBehind, ""))}`;
}

function addField(
  draft: Draft,
  view: View,
  role: FieldName,
  row: number,
  column: number,
  text: string,
  parse: Parse,
): void {
  const cell = view.cell(row, column);
  const value =
    cell !== null && view.text(row, column) === text
      ? cell
      : { value: text, text, formula: null, format: null };
  const parsed = parse(value, role);
  if (parsed.kind === "blank") return;
  draft.fields[role] = { cell: view.place(row, column), text, parsed };
}

function newOutline(view: View, tables: TableDraft[], line: LineTraits): TableDraft {
  const { row, column } = view.place(line.row, Math.floor(line.column));
  const table: TableDraft = {
    tab: view.tab.id,
    range: { row, column, rows: 1, columns: 1 },
    layout: "outline",
    evidence: 1.5,
    reasons: [],
    isExplicit: true,
    firstDataRow: row,
    headerRow: null,
    columns: [],
    items: [],
    dateColumn: null,
    isReference: false,
    doubt: null,
    questions: [],
  };
  tables.push(table);
  return table;
}

function extend(table: TableDraft, view: View, line: LineTraits): void {
  const { row, column } = view.place(line.row, Math.floor(line.column));
  const last = view.place(
    line.row,
    Math.max(line.textColumn, Math.floor(line.column), line.field?.column ?? 0),
  ).column;
  const left = Math.min(table.range.column, column);
  const right = Math.max(table.range.column + table.range.columns, last + 1);
  table.range = {
    row: table.range.row,
    column: left,
    rows: Math.max(table.range.rows, row - table.range.row + 1),
    columns: right - left,
  };
}
