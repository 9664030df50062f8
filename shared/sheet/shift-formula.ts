import { columnIndex, columnName } from "./address.ts";
import type { Dimension } from "./edit.ts";

/** Strings, quoted tab names, then references with an optional tab; anything else passes through. */
const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![A-Za-z0-9_(.!])/g;

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
  return formula.replace(token, (...match) => {
    const [whole, tab, ca, c1, ra, r1, cb, c2, rb, r2] = match as string[];
    const offset = match[10] as number;
    if (r1 === undefined || c1 === undefined) return whole!;
    // A letter or dot right before means the match is the tail of a name.
    if (tab === undefined && /[A-Za-z0-9_.$!']/.test(formula[offset - 1] ?? "")) return whole!;
    if (tab !== undefined && unquote(tab) !== tabName) return whole!;
    const prefix = tab === undefined ? "" : `${tab}!`;
    const first = { row: Number(r1) - 1, column: columnIndex(c1)! };
    const last = r2 === undefined ? first : { row: Number(r2) - 1, column: columnIndex(c2!)! };
    const key = dimension === "rows" ? "row" : "column";
    const moved = moveSpan(first[key], last[key], at, delta);
    if (moved === null) return `${prefix}#REF!`;
    const start = `${ca}${columnName(key === "column" ? moved[0] : first.column)}${ra}${(key === "row" ? moved[0] : first.row) + 1}`;
    if (r2 === undefined) return prefix + start;
    const end = `${cb}${columnName(key === "column" ? moved[1] : last.column)}${rb}${(key === "row" ? moved[1] : last.row) + 1}`;
    return `${prefix}${start}:${end}`;
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

function unquote(tab: string): string {
  return tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab;
}
