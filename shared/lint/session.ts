import { summarise } from "../progress/summarise.ts";
import { readPlan } from "../reading/read.ts";
import { apply } from "../sheet/apply.ts";
import type { Edit } from "../sheet/edit.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { type FieldEdit, fieldEditOf } from "./field-edit.ts";
import type { Finding } from "./finding.ts";
import { checkEverything, concludeEverything } from "./lint.ts";
import { compareRanked, type Ranked } from "./rank.ts";
import type { LintInput, ObjectiveItem, Scope, TableView } from "./rule.ts";
import { rules } from "./rules.ts";
import {
  checkColumn,
  checkPlan,
  checkTable,
  columnGiver,
  conclude,
  forget,
  type Run,
  recheckKeyResult,
  recheckObjective,
  startRun,
  tableGiver,
  touch,
} from "./run.ts";
import { keyResultItems, replaceItem, scopeOf, showWorkbook } from "./scope.ts";

/** A workbook under watch: after an edit only what the edit can have changed is checked again. */
export interface Session {
  workbook(): Workbook;
  findings(): readonly Finding[];
  /** Applies edits that somebody made and checks again. Tells whether the whole had to be read and checked. */
  edit(edits: readonly Edit[]): "partly" | "whole";
}

interface State {
  input: LintInput;
  scope: Scope;
  run: Run;
  ranked: Ranked[];
}

/** Below this many key results the whole check takes a few milliseconds, and nothing is gained by anything cleverer. */
const smallest = 200;

export function startSession(input: LintInput): Session {
  let state = checkWhole(input);
  return {
    workbook: () => state.input.workbook,
    findings: () => state.ranked.map(({ finding }) => finding),
    edit(edits) {
      const before = state.input.workbook;
      const { workbook, done } = apply(before, edits);
      const fields =
        state.input.summary.counts.keyResults < smallest ? null : fieldEditsOf(state, workbook, done);
      if (fields === null) {
        state = checkWhole(readAgain(state.input, workbook));
        return "whole";
      }
      const touched = new Set<string>();
      for (const field of fields) recheck(state, workbook, field, touched);
      state.input = { ...state.input, workbook };
      conclusions(state, touched);
      return "partly";
    },
  };
}

function checkWhole(input: LintInput): State {
  const scope = scopeOf(input);
  const run = startRun(rules, input.settings);
  checkEverything(run, scope);
  return { input, scope, run, ranked: concludeEverything(run, scope) };
}

function readAgain(input: LintInput, workbook: Workbook): LintInput {
  const { today, checkIns } = input;
  const plan = readPlan(workbook, { today });
  return { ...input, workbook, plan, summary: summarise(plan, { today, ...(checkIns && { checkIns }) }) };
}

/** What the edits mean for the plan; null where one of them may mean more than a new value in a key result's cell. */
function fieldEditsOf({ scope }: State, after: Workbook, edits: readonly Edit[]): FieldEdit[] | null {
  const fields: FieldEdit[] = [];
  const seen = new Set<ObjectiveItem>();
  for (const edit of edits) {
    const field = fieldEditOf(scope, after, edit);
    // Two edits of one objective would each build on the plan as it was before both.
    if (field === null || seen.has(field.item)) return null;
    seen.add(field.item);
    fields.push(field);
  }
  return fields;
}

function recheck(
  { input, scope, run }: State,
  workbook: Workbook,
  edit: FieldEdit,
  touched: Set<string>,
): void {
  const { item, keyResult, role, column, table } = edit;
  const objective = {
    ...item.objective,
    keyResults: item.objective.keyResults.map((other) =>
      other.id === keyResult.id && other.cell === keyResult.cell ? keyResult : other,
    ),
  };
  const mine = new Set(objective.keyResults.map(({ id }) => id));
  const { checkIns } = input;
  const [own] = summarise(
    { ...input.plan, objectives: [objective] },
    {
      today: input.today,
      cycle: item.summary.cycle,
      ...(checkIns && { checkIns: checkIns.filter((one) => mine.has(one.keyResult)) }),
    },
  ).objectives;
  const after: ObjectiveItem = { ...item, objective, summary: { ...own!, past: item.summary.past } };
  showWorkbook(scope, table, workbook);
  replaceItem(scope, item, after);
  const [old, fresh] = [keyResultItems(item), keyResultItems(after)];
  const at = objective.keyResults.indexOf(keyResult);
  recheckObjective(run, item, after, scope, touched);
  recheckKeyResult(run, old[at]!, fresh[at]!, scope, touched);
  recheckAround(run, scope, table, column, role, touched);
}

/** Rules about columns, tables and the plan, where they look at what was edited. */
function recheckAround(
  run: Run,
  scope: Scope,
  table: TableView,
  column: number,
  role: FieldEdit["role"],
  touched: Set<string>,
): void {
  for (const active of run.active) {
    const { rule } = active;
    if (rule.column) {
      const giver = columnGiver(table, column, active);
      forget(run, giver, touched);
      checkColumn(run, active, table, column, scope);
      touch(run, giver, touched);
    }
    if (!rule.reads?.includes(role)) continue;
    if (rule.table) {
      const giver = tableGiver(table, active);
      forget(run, giver, touched);
      checkTable(run, active, table, scope);
      touch(run, giver, touched);
    }
    if (rule.plan) {
      forget(run, active, touched);
      checkPlan(run, active, scope);
      touch(run, active, touched);
    }
  }
}

/** Puts the findings that were touched back into their places. */
function conclusions(state: State, touched: ReadonlySet<string>): void {
  if (touched.size === 0) return;
  const ranked = state.ranked.filter(({ finding }) => !touched.has(finding.key));
  for (const key of touched) {
    const concluded = conclude(state.run, key, state.scope);
    if (concluded) ranked.splice(placeOf(ranked, concluded), 0, concluded);
  }
  state.ranked = ranked;
}

function placeOf(ranked: readonly Ranked[], one: Ranked): number {
  let [low, high] = [0, ranked.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRanked(ranked[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
