import type { FieldName } from "../okr/fields.ts";
import type { Column } from "./columns.ts";
import { otherColumnOf } from "./headers/index.ts";
import type { Parse } from "./parser.ts";
import type { Region } from "./segments.ts";
import { nameUnnamed, standingIn } from "./unnamed.ts";
import type { View } from "./view.ts";

/** Rows on which arithmetic is tried. */
const tried = 30;

/** The figures of a column, row by row; null where a row has none. */
type Figures = readonly (number | null)[];

const kinds = ["start", "target", "current", "progress"] as const;
type Kind = (typeof kinds)[number];

/** What the cells of columns without a telling header name: by arithmetic and order, and by what they have in common with the wording. */
export function namedByCells(
  view: View,
  region: Region,
  columns: readonly Column[],
  parse: Parse,
): ReadonlyMap<number, FieldName> {
  return new Map([
    ...Array.from(nameUnnamed(view, region, columns)),
    ...Array.from(nameFigures(view, region, columns, parse)),
  ]);
}

/**
 * Columns of figures whose headers say nothing: where progress = (current − start) / (target − start) holds over the rows,
 * arithmetic names them; else two or three stand in the usual order (start, target, current; target, current).
 */
function nameFigures(
  view: View,
  region: Region,
  columns: readonly Column[],
  parse: Parse,
): ReadonlyMap<number, FieldName> {
  const named = new Map<number, FieldName>();
  const all = columns.filter(({ profile }) => profile.number > 0.6 && profile.filled > 0);
  const figures = all.filter(isUnnamed);
  if (figures.length === 0 || all.length < 2 || all.length > 8) return named;
  const values = all.map(({ column }) => figuresOf(view, region, column, parse));
  const mayBe = all.map((column) => (isUnnamed(column) ? null : bestKind(column)));
  const found = solve(values, mayBe);
  if (found) {
    for (const [i, index] of found.entries()) {
      const column = all[index]!;
      if (isUnnamed(column)) named.set(column.column, kinds[i]!);
    }
    return named;
  }
  // Beside named figures the order of the others says too little.
  if (mayBe.some((kind) => kind !== null)) return named;
  // Before the wording stand numbers of rows, phases and weeks.
  const wording = columns.find(({ profile }) => profile.sentence + profile.shortText > 0.6);
  const behind = figures.filter(({ column }) => column > (wording?.column ?? -1));
  const last = behind[behind.length - 1];
  if (!last || behind.length < 2 || behind.length > 6) return named;
  if (last.column - behind[0]!.column >= behind.length) return named;
  const share =
    behind.length < 3
      ? null
      : last.profile.percent > 0.8
        ? "progress"
        : last.profile.unitInterval > 0.9 && behind.some(({ profile }) => profile.unitInterval < 0.6)
          ? "score"
          : null;
  const rest = share === null ? behind : behind.slice(0, -1);
  if (share !== null) named.set(last.column, share);
  const order: FieldName[] =
    rest.length >= 3
      ? ["start", "target", "current"]
      : isAimedLast(view, region, columns, rest)
        ? ["current", "target"]
        : ["target", "current"];
  for (const [i, { column }] of rest.slice(0, 3).entries()) named.set(column, order[i]!);
  return named;
}

/** Whether figures of the second of two columns stand in the wording ("first 500 bookings | 0 | 500"), and none of the first. */
function isAimedLast(
  view: View,
  region: Region,
  columns: readonly Column[],
  [first, second]: readonly Column[],
): boolean {
  const wordings = columns.filter(
    ({ column, profile }) => column < first!.column && profile.sentence > 0.6 && profile.words > 2.5,
  );
  const wording = wordings[wordings.length - 1];
  if (!wording || !second) return false;
  const standing = (column: Column) => standingIn(view, region, column.column, wording.column).same;
  return standing(second) >= 2 && standing(first!) === 0;
}

function isUnnamed({ header, said }: Column): boolean {
  return said.size === 0 && (header === "" || otherColumnOf(header) === null);
}

/** What the header of a column of figures says it is; null where that is none of the four. */
function bestKind({ said }: Column): Kind | "other" {
  let best: Kind | "other" = "other";
  let most = 0.4;
  for (const kind of kinds) {
    const confidence = said.get(kind) ?? 0;
    if (confidence > most) {
      best = kind;
      most = confidence;
    }
  }
  return best;
}

function figuresOf(view: View, region: Region, column: number, parse: Parse): Figures {
  const list: (number | null)[] = [];
  for (let row = region.firstDataRow; row < Math.min(region.end, region.firstDataRow + tried); row++) {
    const parsed = parse(view.cell(row, column));
    list.push(
      parsed.kind === "number" ? parsed.number : parsed.kind === "fraction" ? parsed.done / parsed.of : null,
    );
  }
  return list;
}

/** The columns of start, target, current and progress for which the arithmetic holds on most rows that have all four. */
function solve(
  values: readonly Figures[],
  mayBe: readonly (Kind | "other" | null)[],
): readonly [number, number, number, number] | null {
  const columnsFor = (kind: Kind) =>
    values.flatMap((_, i) => (mayBe[i] === null || mayBe[i] === kind ? [i] : []));
  const [starts, targets, currents, progresses] = kinds.map(columnsFor) as [
    number[],
    number[],
    number[],
    number[],
  ];
  for (const p of progresses) {
    for (const s of starts) {
      for (const t of targets) {
        for (const c of currents) {
          if (new Set([s, t, c, p]).size < 4) continue;
          if (holds(values[s]!, values[t]!, values[c]!, values[p]!)) return [s, t, c, p];
        }
      }
    }
  }
  return null;
}

function holds(starts: Figures, targets: Figures, currents: Figures, progresses: Figures): boolean {
  let right = 0;
  let all = 0;
  let moved = 0;
  progresses.forEach((progress, row) => {
    const [start, target, current] = [starts[row], targets[row], currents[row]];
    if (progress === null || start == null || target == null || current == null || start === target) return;
    all++;
    const computed = (current - start) / (target - start);
    if (computed !== 0) moved++;
    const clamped = Math.min(1, Math.max(0, computed));
    if ([computed, clamped].some((share) => isNear(share, progress))) right++;
  });
  return all >= 2 && moved >= 2 && right >= all * 0.75;
}

/** The same share, written as 0.6 or as 60, rounded to whole percents at worst. */
function isNear(share: number, progress: number): boolean {
  return Math.abs(progress) <= 1.5 ? Math.abs(share - progress) < 0.02 : Math.abs(share * 100 - progress) < 2;
}
