import type { Finding } from "./finding.ts";
import type { LintInput, Rule, Scope } from "./rule.ts";
import { rules as allRules } from "./rules.ts";
import {
  checkKeyResult,
  checkObjective,
  checkPlan,
  checkTable,
  conclude,
  type Ranked,
  type Run,
  startRun,
} from "./run.ts";
import { keyResultItems, scopeOf } from "./scope.ts";

export type { LintInput } from "./rule.ts";

/** Runs every rule that the settings leave on. One root cause is one finding; what helps most comes first. */
export function lint(input: LintInput, rules: readonly Rule[] = allRules): Finding[] {
  const scope = scopeOf(input);
  const run = startRun(rules, input.settings);
  checkEverything(run, scope);
  return concludeEverything(run, scope).map(({ finding }) => finding);
}

export function checkEverything(run: Run, scope: Scope): void {
  const { plan, tables } = scope;
  for (const item of scope.items) {
    checkObjective(run, item, scope);
    for (const keyResult of keyResultItems(item)) checkKeyResult(run, keyResult, scope);
  }
  for (const active of run.ofTable) {
    for (const table of tables) {
      if (table.items.length > 0) checkTable(run, active, table, table.table, scope);
    }
  }
  for (const active of run.ofPlan) checkPlan(run, active, plan, scope);
}

/** Sorted by worth; findings of the same worth keep the order in which their first marks were found. */
export function concludeEverything(run: Run, scope: Scope): Ranked[] {
  const ranked: Ranked[] = [];
  for (const key of run.groups.keys()) {
    const concluded = conclude(run, key, scope);
    if (concluded) ranked.push(concluded);
  }
  return ranked.sort((a, b) => b.worth - a.worth);
}
