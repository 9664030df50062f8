import { columnIndex, columnName } from "./address.ts";

/** A reference in a formula: one cell (`last` equals `first`) or a range. Dollar signs are kept. */
export interface Reference {
  /** As written before "!", with its quotes; null where the formula's own tab is meant. */
  readonly tab: string | null;
  readonly first: ReferenceEnd;
  readonly last: ReferenceEnd;
  readonly isRange: boolean;
}

export interface ReferenceEnd {
  readonly row: number;
  readonly column: number;
  /** "$" or "". */
  readonly rowLock: string;
  readonly columnLock: string;
}

/** Strings, quoted tab names, then references with an optional tab; anything else passes through. */
const token =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![A-Za-z0-9_(.!])/g;

/** Rewrites each reference of a formula; what stands in strings and names is left alone. */
export function mapReferences(
  formula: string,
  rewrite: (reference: Reference, written: string) => string,
): string {
  return formula.replace(token, (...match) => {
    const [written, tab, ca, c1, ra, r1, cb, c2, rb, r2] = match as string[];
    const offset = match[10] as number;
    if (r1 === undefined || c1 === undefined) return written!;
    // A letter or dot right before means the match is the tail of a name.
    if (tab === undefined && /[A-Za-z0-9_.$!']/.test(formula[offset - 1] ?? "")) return written!;
    const first = { row: Number(r1) - 1, column: columnIndex(c1)!, rowLock: ra!, columnLock: ca! };
    const last =
      r2 === undefined
        ? first
        : { row: Number(r2) - 1, column: columnIndex(c2!)!, rowLock: rb!, columnLock: cb! };
    return rewrite({ tab: tab ?? null, first, last, isRange: r2 !== undefined }, written!);
  });
}

/** The references of a formula, from left to right. */
export function referencesOf(formula: string): Reference[] {
  const references: Reference[] = [];
  mapReferences(formula, (reference, written) => {
    references.push(reference);
    return written;
  });
  return references;
}

/** Whether a reference is to the tab of this name, in a formula that stands on `ownTab`. */
export function isOnTab(reference: Reference, tabName: string, ownTab: string): boolean {
  if (reference.tab === null) return tabName === ownTab;
  const { tab } = reference;
  return (tab.startsWith("'") ? tab.slice(1, -1).replace(/''/g, "'") : tab) === tabName;
}

export function writeReference({ tab, first, last, isRange }: Reference): string {
  const end = ({ columnLock, column, rowLock, row }: ReferenceEnd) =>
    `${columnLock}${columnName(column)}${rowLock}${row + 1}`;
  return `${tab === null ? "" : `${tab}!`}${end(first)}${isRange ? `:${end(last)}` : ""}`;
}
