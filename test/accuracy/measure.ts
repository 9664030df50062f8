import type { Fields, Plan } from "../../shared/okr/plan.ts";
import { a1, type CellRef } from "../../shared/sheet/address.ts";
import type { Expected } from "./corpus.ts";

/** Right, found in all, and expected in all. */
export interface Counts {
  right: number;
  found: number;
  expected: number;
}

export interface FileMeasure {
  readonly name: string;
  readonly family: string;
  readonly objectives: Counts;
  readonly keyResults: Counts;
  /** `right` of `expected` found key results stand under the right objective. */
  readonly links: Counts;
  readonly text: Counts;
  readonly fields: Counts;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

interface Item {
  readonly kind: "O" | "KR";
  readonly cell: string | null;
  readonly text: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly parent: string | null;
}

/** Fields that the corpus labels under another name, and those that do not count. */
const renamed: Readonly<Record<string, string>> = { lastUpdate: "lastCheckIn" };
const uncounted: ReadonlySet<string> = new Set(["note", "id"]);

const none = (): Counts => ({ right: 0, found: 0, expected: 0 });

/** Letters and figures only: wordings that differ in nothing else are the same. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
}

function similarity(a: string, b: string): number {
  const x = fold(a);
  const y = fold(b);
  if (x === y) return 2;
  if (x === "" || y === "") return 0;
  const words = new Set(a.toLowerCase().split(/\P{L}+/u));
  const shared = b
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => words.has(word)).length;
  return x.includes(y) || y.includes(x) ? 1 : shared / (words.size + 1);
}

function expectedItems(expected: Expected): Item[] {
  const items: Item[] = [];
  const fieldsOf = (fields: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries(fields)
        .map(([name, cell]) => [renamed[name] ?? name, cell] as const)
        .filter(([name]) => !uncounted.has(name)),
    );
  for (const objective of expected.objectives) {
    if (objective.cell !== null)
      items.push({
        kind: "O",
        cell: objective.cell,
        text: objective.text,
        fields: fieldsOf(objective.fields),
        parent: null,
      });
    for (const keyResult of objective.keyResults) {
      items.push({
        kind: "KR",
        cell: keyResult.cell,
        text: keyResult.text,
        fields: fieldsOf(keyResult.fields),
        parent: objective.cell,
      });
    }
  }
  return items;
}

/** Addresses of tabs other than the item's own carry the tab's name; files of one tab have plain ones. */
function readItems(plan: Plan, address: (cell: CellRef) => string): Item[] {
  const items: Item[] = [];
  const fieldsOf = (fields: Fields) =>
    new Map(
      Object.entries(fields)
        .filter(([name]) => !uncounted.has(name))
        .map(([name, value]) => [name, address(value!.cell)] as const),
    );
  for (const objective of plan.objectives) {
    const cell = objective.cell && address(objective.cell);
    if (cell !== null)
      items.push({ kind: "O", cell, text: objective.text, fields: fieldsOf(objective.fields), parent: null });
    for (const keyResult of objective.keyResults) {
      items.push({
        kind: "KR",
        cell: address(keyResult.cell),
        text: keyResult.text,
        fields: fieldsOf(keyResult.fields),
        parent: cell,
      });
    }
  }
  return items;
}

/** Pairs of the same kind at the same cell; of several in one cell those with the most similar text. */
function matchItems(expected: readonly Item[], found: readonly Item[]): Map<Item, Item> {
  const matches = new Map<Item, Item>();
  const open = new Set(found);
  const pairs = expected.flatMap((want) =>
    found
      .filter((have) => have.kind === want.kind && have.cell === want.cell)
      .map((have) => ({ want, have, score: similarity(want.text, have.text) })),
  );
  pairs.sort((a, b) => b.score - a.score);
  for (const { want, have } of pairs) {
    if (matches.has(want) || !open.has(have)) continue;
    matches.set(want, have);
    open.delete(have);
  }
  return matches;
}

/** The address of a cell in a workbook of one tab, as labels have it. */
export const inOneTab = (cell: CellRef): string => a1(cell.row, cell.column);

/** Measures a plan against what was expected of it, as the corpus's README defines. */
export function measure(
  name: string,
  expected: Expected,
  plan: Plan,
  address: (cell: CellRef) => string = inOneTab,
): FileMeasure {
  const wanted = expectedItems(expected);
  const found = readItems(plan, address);
  const matches = matchItems(wanted, found);
  const matched = new Set(matches.values());
  const measured = { objectives: none(), keyResults: none(), links: none(), text: none(), fields: none() };
  const misses: string[] = [];
  for (const item of wanted) {
    const counts = item.kind === "O" ? measured.objectives : measured.keyResults;
    counts.expected++;
    if (matches.has(item)) counts.right++;
    else misses.push(`missed ${item.kind} ${item.cell} “${item.text.slice(0, 60)}”`);
  }
  for (const item of found) {
    const counts = item.kind === "O" ? measured.objectives : measured.keyResults;
    counts.found++;
    if (!matched.has(item)) misses.push(`false ${item.kind} ${item.cell} “${item.text.slice(0, 60)}”`);
  }
  for (const [want, have] of matches) {
    if (want.kind === "KR") {
      measured.links.expected++;
      measured.links.found++;
      if (want.parent === have.parent) measured.links.right++;
      else misses.push(`link of ${want.cell}: ${have.parent} instead of ${want.parent}`);
    }
    measured.text.expected++;
    measured.text.found++;
    if (fold(want.text) === fold(have.text)) measured.text.right++;
    else misses.push(`text of ${want.cell}: “${have.text}” instead of “${want.text}”`);
    for (const [field, cell] of want.fields) {
      measured.fields.expected++;
      if (have.fields.get(field) === cell) measured.fields.right++;
      else
        misses.push(
          `field ${field} of ${want.kind} ${want.cell}: ${have.fields.get(field) ?? "none"} instead of ${cell}`,
        );
    }
    for (const [field, cell] of have.fields) {
      measured.fields.found++;
      if (!want.fields.has(field)) misses.push(`false field ${field} of ${want.kind} ${want.cell}: ${cell}`);
    }
  }
  return { name, family: expected.family, ...measured, misses };
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Nothing expected and nothing found is perfect; a ratio without a denominator is 1 where nothing was missed. */
export function score({ right, found, expected }: Counts): Score {
  const precision = found === 0 ? 1 : right / found;
  const recall = expected === 0 ? 1 : right / expected;
  const f1 = found + expected === 0 ? 1 : (2 * right) / (found + expected);
  return { precision, recall, f1 };
}

export const aspects = ["objectives", "keyResults", "links", "text", "fields"] as const;
export type Aspect = (typeof aspects)[number];

/** Averaged over the files that have the aspect at all, and pooled over everything. */
export function summariseMeasures(
  files: readonly FileMeasure[],
  aspect: Aspect,
): { macro: Score; pooled: Score; files: number } {
  const relevant = files.filter((file) => file[aspect].expected + file[aspect].found > 0);
  const scores = relevant.map((file) => score(file[aspect]));
  const mean = (of: (score: Score) => number) =>
    scores.length === 0 ? 1 : scores.reduce((sum, one) => sum + of(one), 0) / scores.length;
  const pooled = relevant.reduce<Counts>(
    (sum, file) => ({
      right: sum.right + file[aspect].right,
      found: sum.found + file[aspect].found,
      expected: sum.expected + file[aspect].expected,
    }),
    none(),
  );
  return {
    macro: { precision: mean((s) => s.precision), recall: mean((s) => s.recall), f1: mean((s) => s.f1) },
    pooled: score(pooled),
    files: relevant.length,
  };
}
