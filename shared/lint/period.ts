import type { Objective } from "../okr/plan.ts";
import { addDays, type IsoDate } from "../sheet/dates.ts";
import type { Scope, TableView } from "./rule.ts";

const periodName = /(?:^|[^\p{L}])(?:q|h|t|s|fy|k)\s*[1-4](?:[^\p{L}\p{N}]|$)|(?:19|20)\d\d/iu;

/**
 * What tells the cycles of a workbook apart: a cycle column, else a tab that is named for a period; "" where there is
 * only one. Goals of different cycles are neither doubles nor too many.
 */
export function cycleNameOf({ fields, keyResults }: Objective, { tab }: TableView): string {
  const named = fields.cycle?.text || keyResults[0]?.fields.cycle?.text;
  if (named) return named;
  return periodName.test(tab.name) ? tab.name : "";
}

/** Whether the cycle is over, so that there is something to learn from it and nothing left to chase. */
export function isOver(scope: Scope): boolean {
  return scope.today > scope.summary.cycle.end;
}

/** A cycle that ended more than half a year ago is history: nobody wants to hear about its misses. */
export function isHistory(scope: Scope): boolean {
  return scope.today > addDays(scope.summary.cycle.end, 183);
}

/** The later of two dates, either of which may be missing. */
export function laterOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
