import type { Arrangement } from "./arrangement.ts";
import { type Column, isNumberedKeyResult, itemPoints } from "./columns.ts";
import { fold } from "./headers/index.ts";
import { kindColumnOf, kindOfWord, tellsEveryRow } from "./kind-column.ts";
import type { Line } from "./lines.ts";
import { measuredBelow } from "./measured-rows.ts";
import { outlineNumbers } from "./outline-numbers.ts";
import {
  besideIds,
  changesWithin,
  countsWithin,
  isCarried,
  isDescribed,
  isNumberedGroup,
  isOneToEach,
  isRemarkOn,
  isRepeatedBeside,
  isTargetOf,
} from "./pairing.ts";
import { arrow } from "./row-traits.ts";
import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/**
 * The column headed "Parent" whose cells repeat the wording or the id of other rows, and the columns of wording it may speak of:
 * the one it repeats, or every one where it names ids. Null where there is none.
 */
function parentsOf(
  view: View,
  region: Region,
  columns: readonly Column[],
): { readonly column: number; readonly named: ReadonlySet<number> } | null {
  const parent = columns.find(({ said, profile }) => (said.get("parent") ?? 0) > 0.5 && profile.filled > 0);
  if (!parent) return null;
  const wanted = textsIn(view, region, parent.column);
  for (const { column } of columns) {
    if (column === parent.column) continue;
    const texts = textsIn(view, region, column);
    const found = Array.from(wanted).filter((text) => texts.has(text)).length;
    if (wanted.size === 0 || found < wanted.size * 0.6) continue;
    const isWording = columns.find((one) => one.column === column)!.profile.sentence > 0.3;
    return { column: parent.column, named: new Set(isWording ? [column] : columns.map((one) => one.column)) };
  }
  return null;
}

function textsIn(view: View, region: Region, column: number): Set<string> {
  const texts = new Set<string>();
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = fold(view.text(row, column));
    if (text !== "") texts.add(text);
  }
  return texts;
}

/** How many arrangements of text columns are weighed against each other. */
const candidates = 4;

/** Whether every row has an id of its own that names it an objective, or a key result. */
function isNumberedBy(columns: readonly Column[], id: "objectiveId" | "keyResultId"): boolean {
  return columns.some(
    ({ profile }) => profile[id] > 0.8 && profile.filled >= 2 && profile.distinct === profile.filled,
  );
}

/** The most likely arrangement, from the evidence of each column and of how the rows are filled. */
export function chooseArrangement(
  view: View,
  lines: readonly Line[],
  region: Region,
  columns: readonly Column[],
): Arrangement | null {
  const kindColumn = kindColumnOf(view, region, columns);
  const isTyped = kindColumn !== null && tellsEveryRow(view, region, kindColumn);
  const typed = columns.find(({ column }) => column === kindColumn)?.profile.filled ?? 0;
  const texts = columns.filter(({ column, profile }) => column !== kindColumn && profile.filled > 0);
  const next = besideIds(columns);
  const hint = kindHint(columns);
  const keyResults = best(texts, "keyResult", next, hint);
  // What numbers of key results start again with holds what they are for, whatever it is called.
  const counted = texts.filter((o) =>
    keyResults.some(({ at }) => o.column < at.column && countsWithin(view, region, o.column, at.column)),
  );
  const objectives = best(texts, "objective", next, hint)
    .filter(({ at }) => !counted.includes(at))
    .concat(counted.map((at) => ({ at, points: Math.max(leastCounted, itemPoints("objective", at)) })));
  const areKeyResults = isNumberedBy(columns, "keyResultId");
  const areObjectives = isNumberedBy(columns, "objectiveId");
  const numbers = columns.find(({ profile }) => profile.keyResultId > 0.8)?.column;
  const isOfNumbers = (o: number) => numbers === undefined || !changesWithin(view, region, o, numbers);
  const found: Arrangement[] = [];
  for (const k of keyResults)
    found.push({ kind: "key-results", keyResult: k.at.column, points: k.points, margin: 0 });
  for (const o of objectives)
    found.push({
      kind: "objectives",
      objective: o.at.column,
      // Rows that "KR1.1", "KR1.2" number are key results.
      points: o.points - 0.3 - (areKeyResults ? 4 : 0),
      margin: 0,
    });
  for (const o of objectives) {
    const isAcross = !isOfNumbers(o.at.column);
    for (const k of keyResults) {
      if (o.at === k.at) continue;
      const isGroup = isNumberedGroup(o.at, k.at);
      const order = isGroup || o.at.column < k.at.column ? 0.3 : -1.2;
      const repeated = o.at.profile.distinct <= k.at.profile.distinct ? 0.4 : -1;
      // "Objective" over a sentence that stands for several rows: what differs beside it is how that is measured.
      const isMeasured =
        (o.at.said.get("objective") ?? 0) > 0.5 && isRepeatedBeside(o.at, k.at) && k.at.profile.words >= 2.5;
      // A second text column only counts as objectives where something says so; a description has no header of that name.
      const isSaid = (o.at.said.get("objective") ?? 0) > 0.3 || o.at.profile.objectiveLabel > 0.3;
      found.push({
        kind: "pair",
        objective: o.at.column,
        keyResult: k.at.column,
        points:
          o.points +
          k.points +
          order -
          (o.at.column > k.at.column && (o.at.said.get("target") ?? 0) > (o.at.said.get("objective") ?? 0)
            ? 4
            : 0) +
          repeated +
          (isMeasured ? 1.2 : 0) -
          (isTargetOf(o.at, k.at, next.get(k.at.column) === "keyResult") ? 4 : 0) -
          (isRemarkOn(o.at, k.at) ? 2.5 : 0) -
          (isSaid ? 0 : isGroup ? -3.5 : isCarried(o.at, k.at) ? -1.4 : 2) -
          (isDescribed(o.at, k.at) ? 4.5 : 0) -
          (isAcross ? 4 : 0) -
          (areKeyResults && isOneToEach(o.at, k.at) ? 6 : 0) -
          // "O-1 | 5 000 readers | readers": what each objective is counted in.
          (areObjectives && (k.at.said.get("keyResult") ?? 0) < 0.6 && k.at.profile.words < 2.6 ? 6 : 0),
        margin: 0,
      });
    }
  }
  const parents = parentsOf(view, region, columns);
  const seen = new Set<number>();
  // Under "KR1 | … | KR2 | …" each row is an objective with its key results beside it.
  const isSideBySide = columns.filter(({ header }) => isNumberedKeyResult(header)).length >= 2;
  const wordy = texts.filter(({ profile }) => profile.sentence > 0.3).map((at) => ({ at, points: 0 }));
  const mixed = isSideBySide ? [] : objectives.concat(keyResults, wordy);
  for (const t of mixed.sort((a, b) => b.points - a.points)) {
    // A column that names each row's parent repeats wordings of another.
    if (seen.has(t.at.column) || (t.at.said.get("parent") ?? 0) > 0.6) continue;
    seen.add(t.at.column);
    const parentColumn = parents?.named.has(t.at.column) === true ? parents.column : null;
    const pattern =
      interleaving(view, lines, region, t.at, kindColumn, columns) +
      (!isTyped ? 0 : t.at.profile.filled === typed ? 2.5 : -2) +
      (parentColumn !== null && kindColumn === null ? 3.5 : 0);
    if (pattern > 0) {
      const own = Math.max(
        t.points,
        itemPoints("objective", t.at),
        itemPoints("keyResult", t.at),
        t.at.profile.sentence * 1.6 - 0.4,
      );
      found.push({
        kind: "mixed",
        text: t.at.column,
        kindColumn,
        parentColumn,
        pattern,
        points: own + pattern,
        margin: 0,
      });
    }
  }
  if (found.length === 0) return null;
  found.sort((a, b) => b.points - a.points);
  const [first, second] = found;
  return { ...first!, margin: first!.points - (second?.points ?? 0) };
}

/** "id_obj" or "KR #" over different values in the first column of numbers says what each row is. */
export function kindHint(columns: readonly Column[]): "objective" | "keyResult" | null {
  return ownId(columns)?.kind ?? null;
}

/** The column that numbers the rows themselves, by its header. */
export function ownId(
  columns: readonly Column[],
): { readonly column: number; readonly kind: "objective" | "keyResult" } | null {
  for (const { column, header, said, profile } of columns) {
    // Ids stand before the wording; "Valor objetivo" over numbers behind it is a target.
    if (profile.words > 2) return null;
    if (profile.identifier < 0.8 || profile.filled < 2 || profile.distinct < profile.filled) continue;
    const kind = fold(header)
      .split(" ")
      .map(kindOfWord)
      .find((found) => found !== null);
    if (kind) return { column, kind };
    if ((said.get("id") ?? 0) > 0.3) return null;
  }
  return null;
}

const besideBonus = 4;
/** Points of a column that key results count within. */
const leastCounted = 2;

function best(
  columns: readonly Column[],
  role: "objective" | "keyResult",
  beside: ReadonlyMap<number, string>,
  hint: string | null,
): { at: Column; points: number }[] {
  const isBeside = Array.from(beside.values()).includes(role);
  return columns
    .map((at) => ({
      at,
      points:
        itemPoints(role, at) +
        (beside.get(at.column) === role
          ? besideBonus
          : isBeside && (at.said.get(role) ?? 0) < 0.8
            ? -1.5
            : 0) +
        (hint === role ? 1 : hint === null ? 0 : -1),
    }))
    .filter(({ at, points }) => points > (role === "objective" && at.profile.sentence > 0.5 ? -1.7 : -0.2))
    .sort((a, b) => b.points - a.points)
    .slice(0, candidates);
}

/** Evidence that objectives and key results share a column: labels of both, a kind column, rows with nothing but the text. */
function interleaving(
  view: View,
  lines: readonly Line[],
  region: Region,
  column: Column,
  kindColumn: number | null,
  columns: readonly Column[],
): number {
  const { profile, said } = column;
  let points = 0;
  if (profile.objectiveLabel > 0.02 && profile.keyResultLabel > 0.02) points += 4;
  // "Key results" over "O1 …" and rows without a label.
  else if (
    profile.objectiveLabel > 0.05 &&
    profile.objectiveLabel < 0.6 &&
    (said.get("keyResult") ?? 0) > 0.3
  )
    points += 3.5;
  if (kindColumn !== null && kindColumn !== column.column) points += 3.5;
  if (outlineNumbers(view, region, column.column) !== null) points += 3.5;
  if (view.isFolded && column.column === region.left) points += 3.5;
  let alone = 0;
  let accompanied = 0;
  let bold = 0;
  let cells = 0;
  let firstIsAlone: boolean | null = null;
  let arrows = 0;
  let startsWithArrow = false;
  for (let row = region.firstDataRow; row < sampleEnd(region, 200); row++) {
    const text = view.text(row, column.column);
    if (text === "") continue;
    cells++;
    const isAlone = lines[row]!.filled === 1;
    const isArrow = arrow.test(text);
    if (firstIsAlone === null) startsWithArrow = isArrow;
    if (isArrow) arrows++;
    firstIsAlone ??= isAlone;
    if (isAlone) alone++;
    else accompanied++;
    if (view.cell(row, column.column)?.style?.bold) bold++;
  }
  // "Grow", "↳ Ten shops": an arrow before what stands below.
  if (arrows > 1 && arrows < cells * 0.9 && firstIsAlone !== null && !startsWithArrow) points += 3.5;
  if (firstIsAlone && alone >= 1 && accompanied >= 2 && alone <= accompanied * 1.2) points += 2.2;
  if (bold > 0 && bold < cells * 0.6 && cells > 2) points += 1.5;
  // "Objective / key result" over rows without figures, each over rows that have some.
  const below = measuredBelow(view, region, columns, column.column);
  const namesBoth = (said.get("objective") ?? 0) > 0.2 && (said.get("keyResult") ?? 0) > 0.2;
  if (below === "apart" || (below === "alike" && namesBoth)) points += 2.5;
  return points;
}
