import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import { measureOf } from "../progress/measure.ts";
import { rollUp } from "../progress/roll-up.ts";
import type { ObjectiveSummary, Summary } from "../progress/summary.ts";

/** An objective in the tree of what supports what. */
export interface AlignmentNode {
  readonly objective: Objective;
  readonly summary: ObjectiveSummary;
  /** The team, or the name of its tab where none is given. */
  readonly team: string;
  readonly children: readonly AlignmentNode[];
  /** Mean of its own progress and that of what supports it; null where nothing can be measured. */
  readonly rolledUp: number | null;
}

/** Two goals of different teams about the same thing. */
export interface Overlap {
  readonly kind: "same" | "opposed";
  readonly first: { readonly keyResult: KeyResult; readonly team: string };
  readonly second: { readonly keyResult: KeyResult; readonly team: string };
}

export interface Alignment {
  readonly roots: readonly AlignmentNode[];
  /** Objectives that name no parent where others of the workbook do. */
  readonly orphans: readonly Objective[];
  readonly overlaps: readonly Overlap[];
}

/** The tree of objectives over all tabs and teams, from the parents that the sheets name; past cycles are left out. */
export function alignmentOf(plan: Plan, summary: Summary, tabNames: ReadonlyMap<string, string>): Alignment {
  const items = plan.objectives
    .map((objective, o) => ({ objective, summary: summary.objectives[o]! }))
    .filter(({ objective, summary: { past } }) => objective.cell !== null && !past);
  const teamOf = (objective: Objective) =>
    objective.fields.team?.text.trim() || (tabNames.get(objective.cell!.tab) ?? "");
  const byName = new Map<string, Objective>();
  for (const { objective } of items) {
    for (const name of namesOf(objective)) if (!byName.has(name)) byName.set(name, objective);
  }
  const parents = new Map<Objective, Objective>();
  for (const { objective } of items) {
    const named = parentNames(objective)
      .map((name) => byName.get(fold(name)))
      .find((parent) => parent && parent !== objective);
    if (named && !isBelow(named, objective, parents)) parents.set(objective, named);
  }
  const build = (objective: Objective): AlignmentNode => {
    const own = items.find((item) => item.objective === objective)!;
    const children = items
      .filter((item) => parents.get(item.objective) === objective)
      .map((item) => build(item.objective));
    const parts = [own.summary.progress, ...children.map(({ rolledUp }) => rolledUp)];
    return {
      objective,
      summary: own.summary,
      team: teamOf(objective),
      children,
      rolledUp: rollUp(parts.map((progress) => ({ progress, weight: 1, dropped: false }))),
    };
  };
  const tops = items.map(({ objective }) => objective).filter((objective) => !parents.has(objective));
  const roots = tops.map(build);
  return {
    roots,
    orphans:
      parents.size === 0
        ? []
        : roots.filter(({ children }) => children.length === 0).map(({ objective }) => objective),
    overlaps: overlapsIn(items.map(({ objective }) => ({ objective, team: teamOf(objective) }))),
  };
}

function namesOf({ text, fields }: Objective): string[] {
  return [text, fields.id?.text ?? ""].map(fold).filter((name) => name !== "");
}

function parentNames({ fields, keyResults }: Objective): string[] {
  return [fields.parent, ...keyResults.map((keyResult) => keyResult.fields.parent)].flatMap((field) =>
    field?.text.trim() ? [field.text] : [],
  );
}

/** A circle of parents would have no top. */
function isBelow(
  candidate: Objective,
  objective: Objective,
  parents: ReadonlyMap<Objective, Objective>,
): boolean {
  for (let above: Objective | undefined = candidate; above; above = parents.get(above))
    if (above === objective) return true;
  return false;
}

/** Goals of different teams that share most of their longer words: the same thing wanted twice, or in opposite directions. */
function overlapsIn(items: readonly { objective: Objective; team: string }[]): Overlap[] {
  const all = items.flatMap(({ objective, team }) =>
    objective.keyResults.map((keyResult) => ({ keyResult, team, words: wordsOf(keyResult.text) })),
  );
  const holders = new Map<string, number[]>();
  all.forEach(({ words }, i) => {
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), i]);
  });
  const overlaps: Overlap[] = [];
  all.forEach((first, i) => {
    const shared = new Map<number, number>();
    for (const word of first.words) {
      const others = holders.get(word)!;
      // A word that many goals use says nothing about two of them.
      if (others.length <= 12) for (const j of others) if (j > i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      const second = all[j]!;
      if (fold(first.team) === fold(second.team)) continue;
      if (count < 2 || count / Math.min(first.words.size, second.words.size) < 0.75) continue;
      const [a, b] = [directionOf(first.keyResult), directionOf(second.keyResult)];
      overlaps.push({ kind: a !== 0 && b !== 0 && a !== b ? "opposed" : "same", first, second });
    }
  });
  return overlaps;
}

/** 1 where the target lies above the start, −1 below, 0 where it cannot be told. */
function directionOf(keyResult: KeyResult): number {
  const measure = measureOf(keyResult);
  if (measure.kind === "number") return Math.sign(measure.target - measure.start);
  if (measure.kind === "limit") return measure.bound === "at-least" ? 1 : -1;
  return 0;
}

/** Words of five letters and more that say what it is about, cut to their stem; verbs of change do not count. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !change.test(word)).map((word) => word.slice(0, 6)));
}

const change =
  /^(?:rais|increas|improv|reduc|decreas|lower|grow|from|with|into|than|more|less|least|their|erhöh|steiger|senk|verring|aument|redu|augment|dimin|rédu|mejor|melhor)/u;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:objective|objetivo|objectif|ziel|o)\s*\d+\s*[:.-]\s*/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
