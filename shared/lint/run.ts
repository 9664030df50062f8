import { type CellRef, refKey } from "../sheet/address.ts";
import type { Finding, Severity } from "./finding.ts";
import { type Ranked, worthOf } from "./rank.ts";
import type {
  Found,
  KeyResultItem,
  Mark,
  ObjectiveItem,
  Rule,
  Scope,
  SettingValues,
  TableView,
} from "./rule.ts";
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
interface Pool<Item> {
  items: Item[];
  readonly giver: object;
}

type Pools<Item> = Map<string | number, Item | Pool<Item>>;

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

export function checkKeyResult(run: Run, item: KeyResultItem, scope: Scope): void {
  for (const active of run.ofKeyResult) {
    const found = active.rule.keyResult!(item, scope, active.values);
    if (found !== null) keep(run, active, item.keyResult, item.keyResult.id, found);
  }
  for (const { active, pools } of run.pooledKeyResults) {
    const key = active.rule.keyResultKey!(item, scope, active.values);
    if (key !== null) addToPool(pools, key, item);
  }
}

export function checkObjective(run: Run, item: ObjectiveItem, scope: Scope): void {
  for (const active of run.ofObjective) {
    const found = active.rule.objective!(item, scope, active.values);
    if (found !== null) keep(run, active, item.objective, item.objective.id, found);
  }
  for (const { active, pools } of run.pooledObjectives) {
    const key = active.rule.objectiveKey!(item, scope, active.values);
    if (key !== null) addToPool(pools, key, item);
  }
}

/** Most keys are had by one item only: it stands there alone until a second one comes. */
function addToPool<Item extends object>(pools: Pools<Item>, key: string | number, item: Item): void {
  const known = pools.get(key);
  if (known === undefined) pools.set(key, item);
  else if ("giver" in known) known.items.push(item);
  else pools.set(key, { items: [known as Item, item], giver: {} });
}

function removeFromPool<Item extends object>(
  pools: Pools<Item>,
  key: string | number,
  isGone: (item: Item) => boolean,
): void {
  const known = pools.get(key);
  if (known === undefined) return;
  if ("giver" in known) known.items = known.items.filter((item) => !isGone(item));
  else if (isGone(known as Item)) pools.delete(key);
}

export function checkPools(run: Run, scope: Scope): void {
  for (const { active, pools } of run.pooledKeyResults) {
    for (const key of pools.keys()) checkKeyResultPool(run, active, pools, key, scope);
  }
  for (const { active, pools } of run.pooledObjectives) {
    for (const key of pools.keys()) checkObjectivePool(run, active, pools, key, scope);
  }
}

function checkKeyResultPool(
  run: Run,
  active: ActiveRule,
  pools: Pools<KeyResultItem>,
  key: string | number,
  scope: Scope,
): object | null {
  const pool = pools.get(key);
  if (pool === undefined || !("giver" in pool)) return null;
  const found =
    pool.items.length > 1 ? active.rule.keyResultsTogether!(pool.items, scope, active.values) : null;
  if (found !== null) keep(run, active, pool.giver, String(key), found);
  return pool.giver;
}

function checkObjectivePool(
  run: Run,
  active: ActiveRule,
  pools: Pools<ObjectiveItem>,
  key: string | number,
  scope: Scope,
): object | null {
  const pool = pools.get(key);
  if (pool === undefined || !("giver" in pool)) return null;
  const found =
    pool.items.length > 1 ? active.rule.objectivesTogether!(pool.items, scope, active.values) : null;
  if (found !== null) keep(run, active, pool.giver, String(key), found);
  return pool.giver;
}

export function checkColumn(
  run: Run,
  active: ActiveRule,
  table: TableView,
  column: number,
  scope: Scope,
): void {
  const found = active.rule.column!(table, column, scope, active.values);
  if (found !== null)
    keep(run, active, columnGiver(table, column, active), `table ${table.index} column ${column}`, found);
}

export function checkTable(run: Run, active: ActiveRule, table: TableView, scope: Scope): void {
  const found = active.rule.table!(table, scope, active.values);
  if (found !== null) keep(run, active, tableGiver(table, active), `table ${table.index}`, found);
}

export function checkPlan(run: Run, active: ActiveRule, scope: Scope): void {
  const found = active.rule.plan!(scope, active.values);
  if (found !== null) keep(run, active, active, "plan", found);
}

/** Tables and columns give marks rule by rule, so that one rule can be run again alone. */
const givers = new WeakMap<TableView, Map<string, object>>();

export function columnGiver(table: TableView, column: number, { rule }: ActiveRule): object {
  return giverOf(table, `${rule.id} ${column}`);
}

export function tableGiver(table: TableView, { rule }: ActiveRule): object {
  return giverOf(table, rule.id);
}

function giverOf(table: TableView, name: string): object {
  let known = givers.get(table);
  if (!known) givers.set(table, (known = new Map()));
  let giver = known.get(name);
  if (!giver) known.set(name, (giver = {}));
  return giver;
}

function keep(run: Run, active: ActiveRule, giver: object, id: string, found: Found<unknown>): void {
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

/** Checks a key result again in its new form. */
export function recheckKeyResult(
  run: Run,
  before: KeyResultItem,
  after: KeyResultItem,
  scope: Scope,
  touched: Set<string>,
): void {
  forget(run, before.keyResult, touched);
  const pooled = run.pooledKeyResults.map(({ active, pools }) => {
    const old = active.rule.keyResultKey!(before, scope, active.values);
    if (old !== null) removeFromPool(pools, old, (item) => item.keyResult === before.keyResult);
    return { active, pools, keys: [old, active.rule.keyResultKey!(after, scope, active.values)] };
  });
  checkKeyResult(run, after, scope);
  touch(run, after.keyResult, touched);
  for (const { active, pools, keys } of pooled) {
    for (const key of keys) {
      if (key === null) continue;
      const pool = pools.get(key);
      if (pool === undefined || !("giver" in pool)) continue;
      forget(run, pool.giver, touched);
      checkKeyResultPool(run, active, pools, key, scope);
      touch(run, pool.giver, touched);
    }
  }
}

/** Checks an objective again in its new form; the key results below it are left alone. */
export function recheckObjective(
  run: Run,
  before: ObjectiveItem,
  after: ObjectiveItem,
  scope: Scope,
  touched: Set<string>,
): void {
  forget(run, before.objective, touched);
  const pooled = run.pooledObjectives.map(({ active, pools }) => {
    const old = active.rule.objectiveKey!(before, scope, active.values);
    if (old !== null) removeFromPool(pools, old, (item) => item.objective === before.objective);
    return { active, pools, keys: [old, active.rule.objectiveKey!(after, scope, active.values)] };
  });
  checkObjective(run, after, scope);
  touch(run, after.objective, touched);
  for (const { active, pools, keys } of pooled) {
    for (const key of keys) {
      if (key === null) continue;
      const pool = pools.get(key);
      if (pool === undefined || !("giver" in pool)) continue;
      forget(run, pool.giver, touched);
      checkObjectivePool(run, active, pools, key, scope);
      touch(run, pool.giver, touched);
    }
  }
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
