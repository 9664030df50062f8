import type { Dimension } from "./edit.ts";
import { isOnTab, mapReferences, type ReferenceEnd, writeReference } from "./references.ts";

/**
 * Rewrites a formula of tab `tabName` as Sheets does when lines are inserted (delta > 0) or removed (delta < 0)
 * before index `at` of that tab. A reference into removed lines becomes #REF!. References to other tabs stay.
 */
export function shiftFormula(
  formula: string,
  tabName: string,
  dimension: Dimension,
  at: number,
  delta: number,
): string {
  const line = dimension === "rows" ? "row" : "column";
  return mapReferences(formula, (reference, written) => {
    if (!isOnTab(reference, tabName, tabName)) return written;
    const { tab, first, last } = reference;
    const moved = moveSpan(first[line], last[line], at, delta);
    if (moved === null) return `${tab === null ? "" : `${tab}!`}#REF!`;
    const move = (end: ReferenceEnd, to: number): ReferenceEnd => ({ ...end, [line]: to });
    return writeReference({ ...reference, first: move(first, moved[0]), last: move(last, moved[1]) });
  });
}

function moveSpan(first: number, last: number, at: number, delta: number): [number, number] | null {
  if (delta > 0) return [first >= at ? first + delta : first, last >= at ? last + delta : last];
  const end = at - delta;
  if (first >= at && last < end) return null;
  return [
    first < at ? first : Math.max(at, first + delta),
    last < at ? last : last < end ? at - 1 : last + delta,
  ];
}
