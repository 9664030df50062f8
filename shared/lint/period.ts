import type { Cycle, Objective } from "../okr/plan.ts";
import { addDays, type IsoDate } from "../sheet/dates.ts";
import type { TableView } from "./rule.ts";

const periodName = /(?:^|[^\p{L}])(?:q|h|t|s|fy|k)\s*[1-4](?:[^\p{L}\p{N}]|$)|(?:19|20)\d\d/iu;

/**
 * What tells the cycles of a workbook apart: a cycle column, else a tab that is named for a period; "" where there is
 * only one. Goals of different cycles are neither doubles nor too many.
 */
export function cycleNameOf({ fields, keyResults }: Objective, { tab }: TableView): string {
  const named = fields.cycle?.text || keyResults[0]?.fields.cycle?.text;
  if (named) return named;
  if (tab.name !== lastTab.name)
    lastTab = { name: tab.name, cycle: periodName.test(tab.name) ? tab.name : "" };
  return lastTab.cycle;
}

/** Goals of one tab are asked about in a row. */
let lastTab = { name: "", cycle: "" };

/** A cycle that ended more than half a year ago is history: nobody wants to hear about its misses. */
export function isHistory(cycle: Cycle, today: IsoDate): boolean {
  return today > addDays(cycle.end, 183);
}
