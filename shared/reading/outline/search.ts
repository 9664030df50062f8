import type { Draft, TableDraft } from "../draft.ts";
import { rolesOfHeader, structuralLabel } from "../headers/index.ts";
import { namesObjectives } from "../mentions.ts";
import { wordsOf } from "../short-names.ts";
import type { Surroundings } from "./around/surroundings.ts";
import { after, type Context, type LineKind, lineKinds, start } from "./context.ts";
import type { LineTraits } from "./lines/line.ts";
import { pointsOf } from "./points/points.ts";
import type { Token } from "./tokens.ts";

/** How a table was taken: as key results of the objective above, with objectives of its own, or not as OKRs. */
export type TableKind = "keyResults" | "own" | "other";
export type Choice = LineKind | TableKind;

/** What a line or table was taken for, and in what context. */
export interface Step {
  readonly choice: Choice;
  readonly context: Context;
  readonly points: number;
}

/** Readings kept side by side; enough that the best one is never lost on the corpus. */
const width = 24;

interface Reading {
  readonly context: Context;
  readonly points: number;
  readonly choice: Choice | null;
  readonly before: Reading | null;
}

/** What a tab shows, token by token: all that a reading is chosen by. */
export interface Seen {
  readonly tokens: readonly Token[];
  /** Null at tables. */
  readonly traits: readonly (LineTraits | null)[];
  readonly around: readonly (Surroundings | null)[];
  /** Whether a table words again what stands above it. */
  readonly repeats: (at: number) => boolean;
  /** Points for every table, below 0 in a manual. */
  readonly tableDoubt: number;
}

/** Points that a choice gets beside those of `pointsOf` and of its table. */
export type Adjust = (at: number, choice: Choice, context: Context) => number;

/** The best joint reading of all lines and tables of a tab; empty where the tab is. */
export function searchReading(seen: Seen, adjust: Adjust): Step[] {
  const { tokens, traits, around, repeats, tableDoubt } = seen;
  const labelled = new Set(
    traits.flatMap((line) => (line?.wording.label?.kind === "objective" ? [line.wording.label.number] : [])),
  );
  const worded = traits.flatMap((line) =>
    line?.wording.label?.kind === "objective" ? [wordsOf(line.wording.text, shortest)] : [],
  );
  const hasStyle =
    around.some((one) => one?.hasStyle) ||
    tokens.some(
      (token) =>
        token.kind === "table" &&
        token.table !== null &&
        token.table.isExplicit &&
        token.table.evidence > 0.5,
    );
  let beam: Reading[] = [{ context: start, points: 0, choice: null, before: null }];
  tokens.forEach((token, i) => {
    const best = new Map<string, Reading>();
    const offer = (before: Reading, choice: Choice, points: number, context: Context) => {
      const total = before.points + points;
      const key = keyOf(context);
      const known = best.get(key);
      if (!known || known.points < total) best.set(key, { context, points: total, choice, before });
    };
    const isRepeated = token.kind === "table" && repeats(i);
    const isHeaded = token.kind === "table" && headsOkrs(traits[i - 1]);
    for (const before of beam) {
      if (token.kind === "table") {
        for (const [choice, points, context] of tableChoices(
          token,
          before.context,
          hasStyle,
          labelled,
          worded,
          tableDoubt,
          isRepeated,
          isHeaded,
        ))
          offer(before, choice, points + adjust(i, choice, before.context), context);
        continue;
      }
      const line = traits[i]!;
      const surroundings = around[i]!;
      for (const kind of lineKinds) {
        const known = pointsOf(kind, line, surroundings, before.context);
        if (known < -15) continue;
        const points = known + adjust(i, kind, before.context);
        const context = after(kind, line, surroundings, before.context);
        offer(before, kind, points + leaving(before.context, context), context);
      }
    }
    beam = Array.from(best.values())
      .sort((a, b) => b.points - a.points)
      .slice(0, width);
  });
  const ended = beam.map((reading) => ({
    reading,
    points: reading.points + leaving(reading.context, start),
  }));
  ended.sort((a, b) => b.points - a.points);
  const steps: Step[] = [];
  for (let at: Reading | null = ended[0]?.reading ?? null; at?.before && at.choice !== null; at = at.before) {
    steps.push({ choice: at.choice, context: at.before.context, points: at.points - at.before.points });
  }
  return steps.reverse();
}

function keyOf(context: Context): string {
  const { state, objectiveColumn, keyResultColumn, childColumn, asideColumn } = context;
  const { isSure, isLabelled, awaitsList, isServed, hasObjective, isAnnounced, isGrouped } = context;
  const flags = [isSure, isLabelled, awaitsList, isServed, hasObjective, isAnnounced, isGrouped].reduce(
    (bits, flag) => bits * 2 + (flag ? 1 : 0),
    0,
  );
  return `${state}${objectiveColumn},${keyResultColumn},${childColumn},${asideColumn},${flags}`;
}

/** An objective that nothing announced and that has no key results was probably a heading. */
function leaving(from: Context, to: Context): number {
  if (from.isServed || from.objectiveColumn < 0 || from.state === "none" || from.state === "objectives")
    return 0;
  if (to.objectiveColumn === from.objectiveColumn && to.state !== "objective") {
    return to.state === "loose" && from.state !== "loose" && !from.isSure ? -0.5 : 0;
  }
  if (to.state === "objective" && to === from) return 0;
  return from.isSure ? -0.8 : -3;
}

/** Whether a table words its objectives itself, from its first row on or beside its key results. */
export function hasOwnObjectives({ items, layout }: TableDraft): boolean {
  if (layout === "block-per-objective" && items[0]?.kind === "keyResult") return false;
  return items.some((item) => item.kind === "objective");
}

/** The number of an objective in a table: "O1" before or beside its wording. */
function objectiveNumber({ number, key }: Draft): string | null {
  if (number !== null) return number;
  const label = key === null ? null : structuralLabel(key);
  return label?.kind === "objective" ? label.number : null;
}

/** Whether every objective of a table has a number that no line of the tab has. */
function areNumbered({ items }: TableDraft, labelled: ReadonlySet<string | null>): boolean {
  return items.every((item) => {
    const number = objectiveNumber(item);
    return number !== null && !labelled.has(number);
  });
}

/** Shorter words are common to goals of all kinds. */
const shortest = 4;

/** Whether a table calls its rows objectives, and most of them say something else than the labelled ones of the tab. */
function areNew({ items, columns }: TableDraft, worded: readonly ReadonlySet<string>[]): boolean {
  const header = columns.find(({ role }) => role === "objective")?.header ?? "";
  if (!rolesOfHeader(header).some(({ role, confidence }) => role === "objective" && confidence > 0.6))
    return false;
  const isNew = ({ text }: Draft) => {
    const own = Array.from(wordsOf(text, shortest));
    return !worded.some(
      (words) => own.filter((word) => words.has(word)).length * 2 >= Math.max(1, own.length),
    );
  };
  return items.filter(isNew).length * 2 > items.length;
}

/** "OKRs 2027 – where we want to go" over a table. */
function headsOkrs(line: LineTraits | null | undefined): boolean {
  if (!line || line.isProse || line.isExplaining || !(line.mentions || namesObjectives(line.raw)))
    return false;
  return line.blankBefore > 0 && line.words <= mostOfHeading;
}

/** The most words of a heading. */
const mostOfHeading = 12;

/** Whatever it is called, a table that speaks so much against itself holds none. */
const foreign = -2;

function tableChoices(
  token: Extract<Token, { kind: "table" }>,
  context: Context,
  hasStyle: boolean,
  labelled: ReadonlySet<string | null>,
  worded: readonly ReadonlySet<string>[],
  doubt: number,
  isRepeated: boolean,
  isHeaded: boolean,
): [TableKind, number, Context][] {
  const { table } = token;
  // A list that a heading has announced ends at a table: it was that table, or has none.
  const passed: Context =
    context.state === "objectives"
      ? start
      : context.state === "list"
        ? { ...context, state: "loose", keyResultColumn: -1 }
        : context;
  const other: [TableKind, number, Context] = ["other", 0, passed];
  if (!table || table.items.length === 0) return [other];
  // Where key results are called that elsewhere in the tab, a table that does not is of something else.
  const isOnly = table.items.every(({ kind }) => kind === "objective");
  const isSaid = isHeaded && (!hasStyle || (isOnly && areNew(table, worded)));
  const style = (hasStyle && !table.isExplicit && !isSaid ? -2 : 0) + doubt;
  const done: Context = { ...context, state: "loose", keyResultColumn: -1, isServed: true };
  if (hasOwnObjectives(table)) {
    // A list of goals where others have key results is of something else.
    const isOther = hasStyle && isOnly && !isSaid && !areNumbered(table, labelled);
    const only = isOther ? -2 : 0;
    const againstAside = table.isExplicit ? -1.2 : -2.5;
    return [
      other,
      [
        "own",
        table.evidence +
          style +
          only +
          (isSaid ? 1 : 0) +
          (context.state === "aside" ? againstAside : context.state === "objectives" ? 1 : 0),
        { ...start, state: "none" },
      ],
    ];
  }
  const isBelow =
    context.state === "objective" ||
    context.state === "list" ||
    context.state === "loose" ||
    context.state === "keyResults";
  const fit =
    context.state === "aside"
      ? -3
      : !isBelow
        ? 0
        : context.state === "objective" || context.state === "list"
          ? context.isSure
            ? 2.5
            : 1.2
          : context.isSure
            ? 0.3
            : 0.25;
  const again = isRepeated && !(context.isSure && !context.isServed) ? -5 : 0;
  // Of twelve tables that nothing named and that spoke against it themselves nine were of something else.
  const weak = !table.isExplicit && table.evidence < 0 ? -1.5 : table.evidence < foreign ? -3 : 0;
  return [
    other,
    ["keyResults", table.evidence + style + fit + again + weak, isBelow ? done : { ...start, state: "none" }],
  ];
}
