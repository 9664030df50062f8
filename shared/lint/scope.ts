import type { ColumnRole } from "../okr/fields.ts";
import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import { type Measure, measureOf } from "../progress/measure.ts";
import { makeTab, type Tab, tabById, type Workbook } from "../sheet/workbook.ts";
import { judgeKeyResult, judgeObjective, type WordingContext } from "../wording/judge.ts";
import { figureOf } from "./field.ts";
import type { KeyResultItem, LintInput, ObjectiveItem, Scope, TableView } from "./rule.ts";

/** What the checks of one run share. */
export function scopeOf(input: LintInput): Scope {
  const { plan, workbook } = input;
  // Rules ask one after the other about the same item: the last answer is all that is worth keeping.
  let lastObjective: Objective | null = null;
  let objectiveJudgment: ReturnType<typeof judgeObjective> | null = null;
  let lastKeyResult: KeyResult | null = null;
  let lastMeasured: KeyResult | null = null;
  let measure: Measure | null = null;
  let keyResultJudgment: ReturnType<typeof judgeKeyResult> | null = null;
  const language = plan.language === "" ? {} : { language: plan.language };
  const tables = viewTables(workbook, plan);
  return {
    ...input,
    tables,
    items: tables.length === 0 ? [] : itemsOf(input, tables),
    keepsCheckIns:
      input.checkIns !== undefined ||
      plan.tables.some((table) => table.columns.some((column) => column.role === "lastCheckIn")),
    measure(keyResult) {
      if (keyResult !== lastMeasured || measure === null) {
        lastMeasured = keyResult;
        measure = measureOf(keyResult);
      }
      return measure;
    },
    judgeObjective(objective) {
      if (objective !== lastObjective || objectiveJudgment === null) {
        lastObjective = objective;
        objectiveJudgment = judgeObjective(objective.text, language);
      }
      return objectiveJudgment;
    },
    judgeKeyResult(item) {
      if (item.keyResult !== lastKeyResult || keyResultJudgment === null) {
        lastKeyResult = item.keyResult;
        keyResultJudgment = judgeKeyResult(item.keyResult.text, contextOf(item, plan.language));
      }
      return keyResultJudgment;
    },
  };
}

function contextOf(
  { keyResult, objective: { text: objective } }: KeyResultItem,
  language: string,
): WordingContext {
  const { start, target, current } = keyResult.fields;
  const hasTargetNumber = figureOf(target) !== null;
  const hasStartNumber = figureOf(start) !== null || figureOf(current) !== null;
  return language === ""
    ? { objective, hasTargetNumber, hasStartNumber }
    : { language, objective, hasTargetNumber, hasStartNumber };
}

function viewTables(workbook: Workbook, plan: Plan): MutableView[] {
  return plan.tables.map((table, index) => {
    const columnOf: Partial<Record<ColumnRole, number>> = {};
    const roles = new Set<ColumnRole>();
    for (const { role, column } of table.columns) {
      if (roles.has(role)) delete columnOf[role];
      else columnOf[role] = column;
      roles.add(role);
    }
    const tab = tabById(workbook, table.tab) ?? makeTab({ name: table.tab, rows: [] });
    return { index, table, tab, columnOf, roles, items: [] };
  });
}

interface MutableView extends TableView {
  readonly items: ObjectiveItem[];
}

/** The objectives that are checked, in the plan's order; each table gets its own. */
function itemsOf({ plan, summary }: LintInput, tables: readonly MutableView[]): ObjectiveItem[] {
  const items: ObjectiveItem[] = [];
  plan.objectives.forEach((objective, i) => {
    const own = summary.objectives[i]!;
    const table = tables[objective.table];
    if (own.past || table === undefined) return;
    const named = (objective.fields.cycle ?? objective.keyResults[0]?.fields.cycle)?.parsed.kind === "period";
    const isCycleNamed = named || plan.cycle !== null || table.table.cycle !== null;
    const item = { objective, summary: own, table, isCycleNamed };
    items.push(item);
    table.items.push(item);
  });
  return items;
}

export function keyResultItems({ objective, summary, table, isCycleNamed }: ObjectiveItem): KeyResultItem[] {
  return objective.keyResults.map((keyResult, k) => ({
    keyResult,
    objective,
    summary: summary.keyResults[k]!,
    table,
    cycle: summary.cycle,
    isCycleNamed,
  }));
}

/** Puts an objective's new form in the place of the old one. Only sessions change a scope; one run never does. */
export function replaceItem(scope: Scope, before: ObjectiveItem, after: ObjectiveItem): void {
  for (const items of [scope.items, before.table.items] as ObjectiveItem[][]) {
    const at = items.indexOf(before);
    if (at >= 0) items[at] = after;
  }
}

/** Lets the checks look at a newer workbook, in which only this table's tab is another one. */
export function showWorkbook(scope: Scope, table: TableView, workbook: Workbook): void {
  (scope as { workbook: Workbook }).workbook = workbook;
  const tab = tabById(workbook, table.table.tab);
  if (tab) (table as { tab: Tab }).tab = tab;
}
