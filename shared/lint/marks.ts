import type { Mark } from "./rule.ts";

/** A cell that several items share is mended once. */
export function onePerCell<D>(marks: readonly Mark<D>[]): readonly Mark<D>[] {
  const seen = new Set<string>();
  return marks.filter(({ cell: { tab, row, column } }) => {
    const key = `${tab} ${row} ${column}`;
    return !seen.has(key) && seen.add(key);
  });
}
