import type { KeyResultItem, ObjectiveItem, Scope, TableView } from "./rule.ts";
import { type ActiveRule, forget, keep, type Pools, type Run, touch } from "./run.ts";

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
