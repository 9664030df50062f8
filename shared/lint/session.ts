import { type SummariseOptions, summarise } from "../progress/summarise.ts";
import { readPlan } from "../reading/read.ts";
import { apply } from "../sheet/apply.ts";
import type { Edit } from "../sheet/edit.ts";
import type { Workbook } from "../sheet/workbook.ts";
import {
  checkColumn,
  checkPlan,
  checkTable,
  columnGiver,
  recheckKeyResult,
  recheckObjective,
  tableGiver,
} from "./check.ts";
import { type FieldEdit, fieldEditOf } from "./field-edit.ts";
import type { Finding } from "./finding.ts";
import { checkEverything, concludeEverything } from "./lint.ts";
import { compareRanked, type Ranked } from "./rank.ts";
import type { LintInput, ObjectiveItem, Scope } from "./rule.ts";
import { rules } from "./rules.ts";
import { conclude, forget, type Run, startRun, touch } from "./run.ts";
import { keyResultItems, replaceItem, scopeOf, showWorkbook } from "./scope.ts";

/** A workbook under watch: after an edit only what the edit can have changed is checked again. */
export interface Session {
  workbook(): Workbook;
  findings(): readonly Finding[];
  /** Applies edits that somebody made and checks again. Tells whether the whole had to be read and checked. */
  edit(edits: readonly Edit[]): "partly" | "whole";
}

/** How the plan that a session starts with was read and measured. */
export interface SessionOptions
  extends Pick<SummariseOptions, "cycle" | "cadence" | "thresholds" | "workdaysOnly"> {
  readonly answers?: Readonly<Record<string, string>>;
}

interface State {
  input: LintInput;
  scope: Scope;
  run: Run;
  ranked: Ranked[];
}

/** Below this many key results the whole check takes a few milliseconds, and nothing is gained by anything cleverer. */
const smallest = 200;

export function startSession(input: LintInput, options: SessionOptions = {}): Session {
  let state = checkWhole(input);
  return {
    workbook: () => state.input.workbook,
    findings: () => state.ranked.map(({ finding }) => finding),
    edit(edits) {
      const before = state.input.workbook;
      const { workbook, done } = apply(before, edits);
      const touched = new Set<string>();
      const isSmall = state.input.summary.counts.keyResults < smallest;
      for (const edit of done) {
        const field = isSmall ? null : fieldEditOf(state.scope, before, workbook, edit);
        if (field === null) {
          state = checkWhole(readAgain(state.input, workbook, options));
          return "whole";
        }
        recheck(state, workbook, field, options, touched);
      }
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

function readAgain(input: LintInput, workbook: Workbook, options: SessionOptions): LintInput {
  const { today, checkIns } = input;
  const plan = readPlan(workbook, { today, ...(options.answers && { answers: options.answers }) });
  const summary = summarise(plan, { ...options, today, ...(checkIns && { checkIns }) });
  return { ...input, workbook, plan, summary };
}

function recheck(
  { input, scope, run }: State,
  workbook: Workbook,
  edit: FieldEdit,
  options: SessionOptions,
  touched: Set<string>,
): void {
  const { item, table } = edit;
  const after = editedItem(input, edit, options);
  showWorkbook(scope, table, workbook);
  replaceItem(scope, item, after);
  const at = after.objective.keyResults.indexOf(edit.keyResult);
  recheckObjective(run, item, after, scope, touched);
  recheckKeyResult(run, keyResultItems(item)[at]!, keyResultItems(after)[at]!, scope, touched);
  recheckAround(run, scope, edit, touched);
}

/** The objective with the key result in its new form, measured again. */
function editedItem(
  { plan, today, checkIns }: LintInput,
  { item, keyResult }: FieldEdit,
  options: SessionOptions,
): ObjectiveItem {
  const keyResults = item.objective.keyResults.map((other) =>
    other.cell === keyResult.cell ? keyResult : other,
  );
  const objective = { ...item.objective, keyResults };
  const mine = new Set(keyResults.map(({ id }) => id));
  const [summary] = summarise(
    { ...plan, objectives: [objective] },
    {
      ...options,
      today,
      cycle: item.summary.cycle,
      ...(checkIns && { checkIns: checkIns.filter((one) => mine.has(one.keyResult)) }),
    },
  ).objectives;
  // Whether it is history depends on the other cycles, which stay as they are.
  return { ...item, objective, summary: { ...summary!, past: item.summary.past } };
}

/** Rules about columns, tables and the plan, where they look at what was edited. */
function recheckAround(run: Run, scope: Scope, edit: FieldEdit, touched: Set<string>): void {
  const { table, column, role, before, after } = edit;
  const again = (giver: object, check: () => void) => {
    forget(run, giver, touched);
    check();
    touch(run, giver, touched);
  };
  for (const active of run.active) {
    const { rule } = active;
    if (rule.column && (rule.concerns?.(before, after, table, column) ?? true)) {
      again(columnGiver(table, column, active), () => checkColumn(run, active, table, column, scope));
    }
    const isRead =
      rule.reads?.includes(role) || (!rule.column && rule.concerns?.(before, after, table, column));
    if (!isRead) continue;
    if (rule.table) again(tableGiver(table, active), () => checkTable(run, active, table, scope));
    if (rule.plan) again(active, () => checkPlan(run, active, scope));
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
