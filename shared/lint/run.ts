import { type CellRef, refKey } from "../sheet/address.ts";
import type { Finding, Severity } from "./finding.ts";
import { type Ranked, worthOf } from "./rank.ts";
import type { Found, KeyResultItem, Mark, ObjectiveItem, Rule, Scope, SettingValues } from "./rule.ts";
import type { LintSettings } from "./settings.ts";

/** A rule that is switched on, with its settings in force. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly values: SettingValues;
}

/** The marks of one rule with one cause, each with whatever gave it: an item, a column, a table, the plan. */
interface Group {
  readonly active: ActiveRule;
  marks: Mark<unknown>[];
  givers: object[];
}

/** Items of one key that a rule looks at together. `giver` stands for the pool as the giver of its marks. */
export interface Pool<Item> {
  items: Item[];
  readonly giver: object;
}

export type Pools<Item> = Map<string | number, Item | Pool<Item>>;

/** Marks gathered so far. Anything can be checked again: what it gave before is forgotten first. */
export interface Run {
  readonly active: readonly ActiveRule[];
  readonly ofKeyResult: readonly ActiveRule[];
  readonly ofObjective: readonly ActiveRule[];
  readonly pooledKeyResults: readonly { readonly active: ActiveRule; readonly pools: Pools<KeyResultItem> }[];
  readonly pooledObjectives: readonly { readonly active: ActiveRule; readonly pools: Pools<ObjectiveItem> }[];
  readonly silenced: ReadonlySet<string>;
  /** By finding key. */
  readonly groups: Map<string, Group>;
  /** Finding keys by what gave marks to them. */
  readonly given: Map<object, Set<string>>;
}

export function startRun(rules: readonly Rule[], settings: LintSettings): Run {
  const active = rules.flatMap((rule) => activate(rule, settings));
  return {
    active,
    ofKeyResult: active.filter(({ rule }) => rule.keyResult),
    ofObjective: active.filter(({ rule }) => rule.objective),
    pooledKeyResults: active
      .filter(({ rule }) => rule.keyResultKey)
      .map((one) => ({ active: one, pools: new Map() })),
    pooledObjectives: active
      .filter(({ rule }) => rule.objectiveKey)
      .map((one) => ({ active: one, pools: new Map() })),
    silenced: new Set(
      settings.silenced.map(({ rule, key, at }) => (at ? `${rule}@${refKey(at)}` : `${rule}:${key}`)),
    ),
    groups: new Map(),
    given: new Map(),
  };
}

function activate(rule: Rule, settings: LintSettings): ActiveRule[] {
  const own = settings.rules[rule.id];
  const severity = own?.severity ?? rule.severity;
  if (severity === "off") return [];
  const values: Record<string, SettingValues[string]> = {};
  for (const name of Object.keys(rule.settings)) {
    values[name] = own?.values?.[name] ?? rule.settings[name]!.value;
  }
  return [{ rule, severity, values }];
}

export function keep(run: Run, active: ActiveRule, giver: object, id: string, found: Found<unknown>): void {
  if (Array.isArray(found))
    for (const mark of found as readonly Mark<unknown>[]) keepMark(run, active, giver, id, mark);
  else keepMark(run, active, giver, id, found as Mark<unknown>);
}

function keepMark(run: Run, active: ActiveRule, giver: object, id: string, mark: Mark<unknown>): void {
  if (run.silenced.size > 0 && isSilenced(run, active.rule.id, id, mark)) return;
  const key = `${active.rule.id}:${mark.cause ?? id}`;
  const group = run.groups.get(key);
  if (group) {
    group.marks.push(mark);
    group.givers.push(giver);
  } else run.groups.set(key, { active, marks: [mark], givers: [giver] });
  const keys = run.given.get(giver);
  if (keys) keys.add(key);
  else run.given.set(giver, new Set([key]));
}

/** Marks of an item or at a cell that somebody has silenced; whole findings are left out where they are concluded. */
function isSilenced(run: Run, rule: string, id: string, mark: Mark<unknown>): boolean {
  return run.silenced.has(`${rule}:${id}`) || run.silenced.has(`${rule}@${refKey(mark.cell)}`);
}

/** Takes back every mark that was given; the keys of the findings that it touches are added to `touched`. */
export function forget(run: Run, giver: object, touched: Set<string>): void {
  const keys = run.given.get(giver);
  if (!keys) return;
  run.given.delete(giver);
  for (const key of keys) {
    touched.add(key);
    const group = run.groups.get(key)!;
    group.marks = group.marks.filter((_, i) => group.givers[i] !== giver);
    group.givers = group.givers.filter((other) => other !== giver);
    if (group.marks.length === 0) run.groups.delete(key);
  }
}

/** Adds the keys of the findings that something gives marks to. */
export function touch(run: Run, giver: object, touched: Set<string>): void {
  for (const key of run.given.get(giver) ?? []) touched.add(key);
}

/** The finding of one cause, null where the rule sees none in its marks or somebody has silenced it. */
export function conclude(run: Run, key: string, scope: Scope): Ranked | null {
  const group = run.groups.get(key);
  if (!group || run.silenced.has(key)) return null;
  const { rule, severity, values } = group.active;
  if (group.marks.length > 1) sortMarks(group, scope);
  const report = rule.report(group.marks, scope, values);
  if (report === null) return null;
  const finding: Finding = {
    rule: rule.id,
    severity: report.severity ?? severity,
    places: distinctCells(group.marks),
    message: report.message,
    why: rule.why,
    reference: rule.reference,
    fixes: report.fixes ?? [],
    key,
  };
  return { finding, worth: worthOf(finding, rule.impact) };
}

/** In reading order, with their givers; after a re-check fresh marks stand at the end. */
function sortMarks(group: Group, { workbook }: Scope): void {
  const { marks, givers } = group;
  const tabs = new Map(workbook.tabs.map(({ id }, i) => [id, i]));
  const compare = ({ cell: a }: Mark<unknown>, { cell: b }: Mark<unknown>) =>
    a.tab !== b.tab
      ? (tabs.get(a.tab) ?? 0) - (tabs.get(b.tab) ?? 0)
      : a.row !== b.row
        ? a.row - b.row
        : a.column - b.column;
  if (marks.every((mark, i) => i === 0 || compare(marks[i - 1]!, mark) <= 0)) return;
  const order = marks.map((_, i) => i).sort((a, b) => compare(marks[a]!, marks[b]!));
  group.marks = order.map((i) => marks[i]!);
  group.givers = order.map((i) => givers[i]!);
}

function distinctCells(marks: readonly Mark<unknown>[]): CellRef[] {
  if (marks.length === 1) return [marks[0]!.cell];
  const seen = new Map<string, Set<number>>();
  return marks.flatMap(({ cell }) => {
    let cells = seen.get(cell.tab);
    if (!cells) seen.set(cell.tab, (cells = new Set()));
    const place = cell.row * 20_000 + cell.column;
    if (cells.has(place)) return [];
    cells.add(place);
    return [cell];
  });
}
