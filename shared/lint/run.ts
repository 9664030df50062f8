import { type CellRef, refKey } from "../sheet/address.ts";
import type { Finding, Severity } from "./finding.ts";
import { worthOf } from "./rank.ts";
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
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly values: SettingValues;
}

/** The marks of one rule with one cause, each with the item (or table, or plan) that gave it. */
interface Group {
  readonly active: ActiveRule;
  readonly key: string;
  marks: Mark<unknown>[];
  givers: object[];
}

/** Marks gathered so far. Items can be checked again: what they gave before is forgotten first. */
export interface Run {
  readonly ofKeyResult: readonly ActiveRule[];
  readonly ofObjective: readonly ActiveRule[];
  readonly ofTable: readonly ActiveRule[];
  readonly ofPlan: readonly ActiveRule[];
  readonly silenced: ReadonlySet<string>;
  readonly groups: Map<string, Group>;
  /** Group keys by the item that gave marks to them. */
  readonly given: Map<object, Set<string>>;
}

export function startRun(rules: readonly Rule[], settings: LintSettings): Run {
  const active = rules.flatMap((rule) => activate(rule, settings));
  return {
    ofKeyResult: active.filter(({ rule }) => rule.keyResult),
    ofObjective: active.filter(({ rule }) => rule.objective),
    ofTable: active.filter(({ rule }) => rule.table),
    ofPlan: active.filter(({ rule }) => rule.plan),
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
}

export function checkObjective(run: Run, item: ObjectiveItem, scope: Scope): void {
  for (const active of run.ofObjective) {
    const found = active.rule.objective!(item, scope, active.values);
    if (found !== null) keep(run, active, item.objective, item.objective.id, found);
  }
}

export function checkTable(
  run: Run,
  active: ActiveRule,
  table: TableView,
  giver: object,
  scope: Scope,
): void {
  const found = active.rule.table!(table, scope, active.values);
  if (found !== null) keep(run, active, giver, `table ${table.index}`, found);
}

export function checkPlan(run: Run, active: ActiveRule, giver: object, scope: Scope): void {
  const found = active.rule.plan!(scope, active.values);
  if (found !== null) keep(run, active, giver, "plan", found);
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
  } else run.groups.set(key, { active, key, marks: [mark], givers: [giver] });
  const keys = run.given.get(giver);
  if (keys) keys.add(key);
  else run.given.set(giver, new Set([key]));
}

/** Marks of an item or at a cell that somebody has silenced; whole findings are left out where they are concluded. */
function isSilenced(run: Run, rule: string, id: string, mark: Mark<unknown>): boolean {
  return run.silenced.has(`${rule}:${id}`) || run.silenced.has(`${rule}@${refKey(mark.cell)}`);
}

/** Takes back every mark that an item gave; answers the keys of the groups that it touched. */
export function forget(run: Run, giver: object): ReadonlySet<string> {
  const keys = run.given.get(giver) ?? new Set<string>();
  run.given.delete(giver);
  for (const key of keys) {
    const group = run.groups.get(key)!;
    group.marks = group.marks.filter((_, i) => group.givers[i] !== giver);
    group.givers = group.givers.filter((other) => other !== giver);
    if (group.marks.length === 0) run.groups.delete(key);
  }
  return keys;
}

export interface Ranked {
  readonly finding: Finding;
  readonly worth: number;
}

/** The finding of one cause, null where the rule sees none in its marks or somebody has silenced it. */
export function conclude(run: Run, key: string, scope: Scope): Ranked | null {
  const group = run.groups.get(key);
  if (!group || run.silenced.has(key)) return null;
  const { rule, severity, values } = group.active;
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
