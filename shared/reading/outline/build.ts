import type { FieldName } from "../../okr/fields.ts";
import { sameForm, withoutBracket, wordingOfItem } from "../clean.ts";
import type { Draft, TableDraft } from "../draft.ts";
import { saysOkrsInWords } from "../mentions.ts";
import type { Parse } from "../parser.ts";
import type { TabContext } from "../tab.ts";
import { sharesCells } from "../table.ts";
import type { View } from "../view.ts";
import { chapterGap } from "./around/reaches.ts";
import { withAnswers } from "./asked.ts";
import { readBeside, type Worded } from "./beside.ts";
import { followsKeyResult, isOnlyObjective, isSecondReading, standing } from "./blocks.ts";
import type { Context } from "./context.ts";
import type { LineTraits } from "./lines/line.ts";
import { followNumbers, keyResultOf, runsOn } from "./numbers.ts";
import { fieldsOfOneRow } from "./one-row.ts";
import type { Seen, Step, TableKind } from "./search.ts";
import { countAlone, countMeasured, extend, settle, stretchFrom } from "./stretch.ts";
import type { Token } from "./tokens.ts";
import { isInside, type Open, ofPage, ownerOf, type Place, sumsUp } from "./whose.ts";

export interface OutlineReading {
  readonly tables: readonly TableDraft[];
  /** Lines that hardly look like OKRs, all that the tab has: a person is asked about them. */
  readonly pending: readonly TableDraft[];
  readonly items: readonly Draft[];
  /** Tables that were not taken for OKRs. */
  readonly others: readonly TableToken[];
  readonly titles: readonly string[];
  /** What each line and table was taken for, and what it was chosen by: for explaining and for learning. */
  readonly view: View;
  readonly seen: Seen;
  readonly steps: readonly Step[];
}

type TableToken = Extract<Token, { kind: "table" }>;
type LineField = NonNullable<LineTraits["field"]>;

/** What is known of a stretch of lines while it is read. */
interface Stretch {
  /** The last line above it. */
  readonly heading: string;
  /** What its lines were chosen by. */
  readonly points: number[];
  readonly words: Worded[];
}

/** Makes objectives, key results and their fields of what each line and table was taken for. */
export function build(
  view: View,
  seen: Seen,
  steps: readonly Step[],
  { parse, answers }: Pick<TabContext, "parse" | "answers">,
): OutlineReading {
  const { tokens, traits } = seen;
  const isSaid = () =>
    saysOkrsInWords(view.tab.name) ||
    traits.some((line) => line !== null && (line.listOf === "keyResult" || saysOkrsInWords(line.raw)));
  const building = new Building(view, parse, isSaid, (at) => followsKeyResult(steps, at));
  tokens.forEach((token, i) => {
    const { choice, context, points } = steps[i]!;
    if (token.kind === "table") building.addTable(token, choice as TableKind);
    else if (choice === "objective" || choice === "keyResult")
      building.addItem(choice, traits[i]!, points, choice === "objective" && isOnlyObjective(steps, i));
    else building.addLine(choice, traits[i]!, context, i);
  });
  return { ...building.finished(answers), view, seen, steps };
}

class Building {
  private readonly view: View;
  private readonly parse: Parse;
  /** Whether the list of key results goes on below the line at an index. */
  private readonly goesOn: (at: number) => boolean;
  /** Whether the tab says OKR or key result in words. */
  private readonly isSaid: () => boolean;
  private readonly tables: TableDraft[] = [];
  private readonly items: Draft[] = [];
  private readonly others: TableToken[] = [];
  private readonly titles: string[] = [];
  private objective: Draft | null = null;
  private objectiveColumn = 0;
  private fieldColumn = -1;
  private keyResult: Open | null = null;
  private stretch: TableDraft | null = null;
  /** Where the last item stands; −1 where something else has come since. */
  private lastRow = -1;
  private readonly stretches = new Map<TableDraft, Stretch>();
  /** The block that a heading ("Acceptance criteria:") has interrupted: numbers that run on and fields still belong to it. */
  private interrupted: { readonly objective: Draft; readonly keyResult: Open | null } | null = null;
  /** How sure the names of the fields of the last item were. */
  private sure = new Map<FieldName, number>();
  private saidRow = -1;
  private pageRow = -1;
  /** Fields that stand above the objective they may belong to. */
  private waiting: LineTraits[] = [];
  private readonly said = new Map<string, Draft>();
  private period = "";

  constructor(view: View, parse: Parse, isSaid: () => boolean, goesOn: (at: number) => boolean) {
    this.isSaid = isSaid;
    this.view = view;
    this.parse = parse;
    this.goesOn = goesOn;
  }

  addTable(token: TableToken, kind: TableKind): void {
    if (kind === "other") {
      this.others.push(token);
      this.addRow(token);
      return;
    }
    const table = token.table!;
    this.lastRow = -1;
    this.tables.push(table);
    let last: Draft | null = null;
    for (const item of table.items) {
      if (item.kind === "keyResult" && item.parent === null && kind === "keyResults")
        item.parent = this.objective;
      if (item.kind === "objective" && kind === "keyResults") last = item;
      this.items.push(item);
    }
    // The lines that word the objective of a table are as sure as that table.
    if (this.objective !== null && kind === "keyResults")
      this.stretches.get(this.objective.table)?.points.push(table.evidence);
    this.keyResult = null;
    this.objective = kind === "own" ? null : (last ?? this.objective);
    this.stretch = null;
  }

  /** A table of one row right below an item ("Owner | Deadline | Baseline") says so of that. */
  private addRow({ row, end, region }: TableToken): void {
    const owner = this.keyResult?.isOver ? null : (this.keyResult?.draft ?? this.objective);
    const isNear = this.lastRow >= 0 && row - this.lastRow <= rowReach;
    if (!owner || !isNear || region.top !== row || region.end !== end) return;
    for (const field of fieldsOfOneRow(this.view, region, this.parse))
      if (owner.fields[field.role] === undefined) this.setField(owner, region.firstDataRow, field);
  }

  /** `isOnly`: no other objective stands between this one and the next section. */
  addItem(kind: Draft["kind"], line: LineTraits, points: number, isOnly: boolean): void {
    // Said before under the same heading: a summary and its details are one goal, at its first place.
    const known = this.knownAs(kind, line.wording.text);
    if (known && line.wording.text.length > shortest) {
      if (kind === "objective") this.objective = known;
      this.keyResult =
        kind === "objective" ? null : { draft: known, column: line.column, isOver: false, isPassed: false };
      return;
    }
    const { interrupted } = this;
    if (kind === "keyResult" && this.objective === null && runsOn(interrupted?.keyResult?.draft, line))
      this.objective = interrupted!.objective;
    this.interrupted = null;
    const draft = this.draftOf(kind, line);
    this.stretches.get(draft.table)!.points.push(points);
    this.said.set(this.sayingOf(kind, line.wording.text), draft);
    this.items.push(draft);
    this.lastRow = line.row;
    this.sure = new Map();
    if (kind === "keyResult") {
      this.keyResult = { draft, column: line.column, isOver: false, isPassed: false };
      return;
    }
    this.objective = draft;
    this.objectiveColumn = line.column;
    this.fieldColumn = -1;
    this.keyResult = null;
    if (isOnly)
      for (const { row, field } of this.waiting)
        if (field && standing.has(field.role) && draft.fields[field.role] === undefined)
          this.setField(draft, row, field);
    this.waiting = [];
  }

  /** A line that is no item: a field, a heading or text. */
  addLine(choice: Step["choice"], line: LineTraits, context: Context, at: number): void {
    const { keyResult } = this;
    const sums = choice === "field" && sumsUp(this.place(), line, () => this.goesOn(at));
    if (keyResult && line.blankBefore > 0 && line.column < keyResult.column) keyResult.isOver = true;
    if (line.about !== null && line.field) {
      this.addByNumber(line, line.field, line.about);
      return;
    }
    if (choice === "field" && line.field) {
      this.addField(line, line.field, context, sums);
      return;
    }
    if (line.field) this.refuse(line);
    // "Owner: Ana" below the heading of the next OKRs.
    if (
      context.state === "none" &&
      line.field?.role === "owner" &&
      line.field.confidence > 0.9 &&
      this.items.length > 0
    )
      this.waiting.push(line);
    if (keyResult && line.blankBefore > 0 && line.column <= keyResult.column) keyResult.isPassed = true;
    if (keyResult?.isPassed && line.blankBefore >= chapterGap) keyResult.isOver = true;
    if (line.isPeriod) this.period = line.raw;
    if (choice === "section" || choice === "aside") this.waiting = [];
    if (choice === "section" || choice === "aside" || choice === "objectivesHeading")
      this.leaveBlock(line, context, choice !== "objectivesHeading" && !line.isPeriod);
    if (line.raw.length <= 200) this.titles.push(line.raw);
  }

  finished(answers: Readonly<Record<string, string>>): Omit<OutlineReading, "view" | "seen" | "steps"> {
    const { tables, others, titles, stretches } = this;
    for (const [table, { points, words, heading }] of Array.from(stretches)) {
      settle(table, points);
      readBeside(this.view, table, words, heading, this.parse, answers);
      countMeasured(table);
      countAlone(table, this.isSaid);
    }
    const { items, pending } = withAnswers(
      this.view,
      tables,
      Array.from(stretches.keys()),
      this.items,
      answers,
    );
    for (const table of tables) {
      if (table.layout !== "outline" || table.items.length === 0) continue;
      const told = table.items.filter((item) => Object.keys(item.fields).length >= 2).length;
      if (sharesCells(table.items)) table.layout = "one-cell";
      else if (told * 2 >= table.items.length) table.layout = "cards";
    }
    // Where there is but one objective, key results that stand apart from it are its own.
    const objectives = items.filter((item) => item.kind === "objective");
    if (objectives.length === 1) {
      for (const item of items) {
        if (item.kind === "keyResult" && item.parent === null && item.parentKey === null)
          item.parent = objectives[0]!;
      }
    } else followNumbers(objectives, items);
    return { tables: tables.filter((table) => !pending.includes(table)), pending, items, others, titles };
  }

  private draftOf(kind: Draft["kind"], line: LineTraits): Draft {
    const { view } = this;
    if (this.stretch === null) {
      this.stretch = stretchFrom(view, line);
      this.tables.push(this.stretch);
      const heading = this.titles[this.titles.length - 1] ?? "";
      this.stretches.set(this.stretch, { heading, points: [], words: [] });
    }
    const wording = wordingOfItem(line.raw, kind, line.wording);
    const draft: Draft = {
      kind,
      place: view.place(line.row, line.textColumn),
      id: "",
      text: wording.text,
      number: wording.label?.number ?? null,
      fields: {},
      series: [],
      parent: kind === "keyResult" ? this.objective : null,
      parentKey: null,
      key: null,
      isFormula: view.cell(line.row, line.textColumn)?.formula != null,
      table: this.stretch,
    };
    if (line.textColumn > line.column && line.wording.label?.number)
      this.setField(draft, line.row, {
        role: "id",
        column: line.column,
        text: view.text(line.row, line.column),
      });
    this.stretch.items.push(draft);
    this.stretches.get(this.stretch)!.words.push({ draft, line });
    extend(this.stretch, view, line);
    return draft;
  }

  private addField(line: LineTraits, field: LineField, context: Context, sums: boolean): void {
    const { objective, keyResult, interrupted } = this;
    if (objective === null && keyResult === null && interrupted && standing.has(field.role)) {
      const owner = interrupted.keyResult?.draft ?? interrupted.objective;
      if (owner.fields[field.role] === undefined) this.setField(owner, line.row, field);
      return;
    }
    const owner = sums ? objective : ownerOf(this.place(), line);
    const isIn = isInside(keyResult, field.role, context);
    if (owner !== null && isIn && isSecondReading(owner, field)) {
      owner.fields.start = owner.fields.current!;
      delete owner.fields.current;
    }
    if (owner === null || !isIn || !this.isWanted(owner, field)) {
      if (
        this.items.length > 0 &&
        (context.state === "loose" || (objective === null && context.state === "none"))
      )
        this.waiting.push(line);
      this.refuse(line);
      this.titles.push(line.raw.length < 200 ? `${line.raw} ${field.text}` : line.raw);
      return;
    }
    if (owner === objective) this.saidRow = line.row;
    if (owner === objective && keyResult === null) this.fieldColumn = line.column;
    for (const one of [field, ...line.furtherFields]) {
      if (!this.isWanted(owner, one)) continue;
      this.setField(owner, line.row, one);
      this.sure.set(one.role, one.confidence);
    }
    if (this.stretch) extend(this.stretch, this.view, line);
  }

  private place(): Place {
    const { objective, objectiveColumn, fieldColumn, keyResult, saidRow, pageRow } = this;
    return { objective, objectiveColumn, fieldColumn, keyResult, saidRow, pageRow };
  }

  private refuse({ row, field }: LineTraits): void {
    if (field && ofPage.has(field.role)) this.pageRow = row;
  }

  private addByNumber({ row }: LineTraits, field: LineField, number: string): void {
    const item = keyResultOf(number, this.items, this.objective);
    if (item && item.fields[field.role] === undefined) this.setField(item, row, field);
  }

  /** Whether an item has no such field yet, or one whose name says less: "Target: 95 %" after "Measure: % of events on time". */
  private isWanted(owner: Draft, { role, confidence }: LineField): boolean {
    return owner.fields[role] === undefined || (confidence > 0.85 && (this.sure.get(role) ?? 1) < 0.75);
  }

  private leaveBlock(line: LineTraits, context: Context, mayGoOn: boolean): void {
    const { objective, keyResult } = this;
    const isInBlock =
      objective !== null && (keyResult === null ? !context.isServed : keyResult.draft.number !== null);
    const isChapter = line.blankBefore >= chapterGap && line.column <= this.objectiveColumn;
    if (!mayGoOn || isChapter) this.interrupted = null;
    else if (isInBlock)
      this.interrupted =
        line.column < (keyResult?.column ?? this.objectiveColumn) ? null : { objective, keyResult };
    this.objective = null;
    this.keyResult = null;
  }

  /** The item that was worded so before; an objective may have something in brackets behind it by now. */
  private knownAs(kind: Draft["kind"], text: string): Draft | undefined {
    const known = this.said.get(this.sayingOf(kind, text));
    return (
      known ?? (kind === "objective" ? this.said.get(this.sayingOf(kind, withoutBracket(text))) : undefined)
    );
  }

  /** Two objectives may have key results of the same wording. */
  private sayingOf(kind: Draft["kind"], text: string): string {
    const { objective } = this;
    const whose = kind === "keyResult" && objective !== null ? sameForm(objective.text) : "";
    return `${kind}\n${this.period}\n${whose}\n${sameForm(text)}`;
  }

  private setField(
    draft: Draft,
    row: number,
    { role, column, text }: Pick<LineField, "role" | "column" | "text">,
  ): void {
    const { view } = this;
    const cell = view.cell(row, column);
    const value =
      cell !== null && view.text(row, column) === text
        ? cell
        : { value: text, text, formula: null, format: null };
    const parsed = this.parse(value, role);
    if (parsed.kind === "blank") return;
    draft.fields[role] = { cell: view.place(row, column), text, parsed };
  }
}

/** Rows between an item and a table that speaks of it. */
const rowReach = 3;

/** Wordings up to this length may come again and mean something else. */
const shortest = 12;
