import { checkColumn, checkKeyResult, checkObjective, checkPlan, checkPools, checkTable } from "./check.ts";
import type { Finding } from "./finding.ts";
import { compareRanked, type Ranked } from "./rank.ts";
import type { LintInput, Rule, Scope } from "./rule.ts";
import { rules as allRules } from "./rules.ts";
import { conclude, type Run, startRun } from "./run.ts";
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
  for (const item of scope.items) {
    checkObjective(run, item, scope);
    for (const keyResult of keyResultItems(item)) checkKeyResult(run, keyResult, scope);
  }
  checkPools(run, scope);
  for (const table of scope.tables) {
    if (table.items.length === 0) continue;
    for (const active of run.active) {
      if (active.rule.table) checkTable(run, active, table, scope);
      if (!active.rule.column) continue;
      const { column: first, columns } = table.table.range;
      for (let column = first; column < first + columns; column++)
        checkColumn(run, active, table, column, scope);
    }
  }
  for (const active of run.active) if (active.rule.plan) checkPlan(run, active, scope);
}

export function concludeEverything(run: Run, scope: Scope): Ranked[] {
  const ranked: Ranked[] = [];
  for (const key of run.groups.keys()) {
    const concluded = conclude(run, key, scope);
    if (concluded) ranked.push(concluded);
  }
  return ranked.sort(compareRanked);
}
