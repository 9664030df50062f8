import type { ColumnRole } from "../okr/fields.ts";
import type { KeyResult, Objective, Plan } from "../okr/plan.ts";
import { makeTab, type Workbook } from "../sheet/workbook.ts";
import { figureOf } from "./field.ts";
import type { KeyResultItem, LintInput, Scope, TableView } from "./rule.ts";
import { judgeKeyResult, judgeObjective } from "./wording/judge.ts";

/** What the checks of one run share. */
export function scopeOf(input: LintInput): Scope {
  const { plan, workbook } = input;
  // Rules ask one after the other about the same item: the last answer is all that is worth keeping.
  let lastObjective: Objective | null = null;
  let objectiveJudgment: ReturnType<typeof judgeObjective> | null = null;
  let lastKeyResult: KeyResult | null = null;
  let keyResultJudgment: ReturnType<typeof judgeKeyResult> | null = null;
  return {
    ...input,
    tables: viewTables(workbook, plan),
    keepsCheckIns:
      input.checkIns !== undefined ||
      plan.tables.some((table) => table.columns.some((column) => column.role === "lastCheckIn")),
    judgeObjective(objective) {
      if (objective !== lastObjective || objectiveJudgment === null) {
        lastObjective = objective;
        objectiveJudgment = judgeObjective(objective.text, { language: plan.language });
      }
      return objectiveJudgment;
    },
    judgeKeyResult(item) {
      if (item.keyResult !== lastKeyResult || keyResultJudgment === null) {
        lastKeyResult = item.keyResult;
        keyResultJudgment = judgeKeyResult(item.keyResult.text, {
          language: plan.language,
          objective: item.objective.text,
          ...figuresInColumns(item),
        });
      }
      return keyResultJudgment;
    },
  };
}

function figuresInColumns({ keyResult }: KeyResultItem): {
  hasTargetNumber: boolean;
  hasStartNumber: boolean;
} {
  const { start, target, current } = keyResult.fields;
  return {
    hasTargetNumber: target !== undefined && figureOf(target) !== null,
    hasStartNumber:
      (start !== undefined && figureOf(start) !== null) ||
      (current !== undefined && figureOf(current) !== null),
  };
}

export function viewTables(workbook: Workbook, plan: Plan): TableView[] {
  const byTable: Objective[][] = plan.tables.map(() => []);
  for (const objective of plan.objectives) byTable[objective.table]?.push(objective);
  return plan.tables.map((table, index) => {
    const columnOf: Partial<Record<ColumnRole, number>> = {};
    const roles = new Set<ColumnRole>();
    for (const { role, column } of table.columns) {
      if (roles.has(role)) delete columnOf[role];
      else columnOf[role] = column;
      roles.add(role);
    }
    const tab = workbook.tabs.find((candidate) => candidate.id === table.tab);
    return {
      index,
      table,
      tab: tab ?? makeTab({ name: table.tab, rows: [] }),
      columnOf,
      roles,
      objectives: byTable[index]!,
    };
  });
}
