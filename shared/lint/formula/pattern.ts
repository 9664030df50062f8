import { mapReferences, type ReferenceEnd, writeReference } from "../../sheet/references.ts";

/**
 * A formula with its references relative to its own cell ("=R[0]C[-1]/R[0]C[-2]"): equal for formulas that were filled
 * down a column, so that one mistake copied forty times is seen as one.
 */
export function patternOf(formula: string, row: number, column: number): string {
  return mapReferences(formula, ({ tab, first, last, isRange }) => {
    const end = (at: ReferenceEnd) => {
      const r = at.rowLock ? `R${at.row}` : `R[${at.row - row}]`;
      const c = at.columnLock ? `C${at.column}` : `C[${at.column - column}]`;
      return r + c;
    };
    return `${tab === null ? "" : `${tab}!`}${end(first)}${isRange ? `:${end(last)}` : ""}`;
  });
}

/** The formula as it reads when it is filled into another cell: references move along unless they are locked by $. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (at: ReferenceEnd): ReferenceEnd => ({
    ...at,
    row: at.rowLock ? at.row : at.row + rows,
    column: at.columnLock ? at.column : at.column + columns,
  });
  return mapReferences(formula, (reference) =>
    writeReference({ ...reference, first: move(reference.first), last: move(reference.last) }),
  );
}
