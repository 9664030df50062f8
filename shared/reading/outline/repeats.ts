import { structuralLabel } from "../headers/index.ts";
import type { Token } from "./tokens.ts";
import type { LineTraits } from "./traits.ts";

/** Whether a table has only key results by number that lines above have already worded: it says something more about them. */
export function repeats(
  { table }: Extract<Token, { kind: "table" }>,
  above: readonly (LineTraits | null)[],
): boolean {
  if (!table || table.items.length === 0) return false;
  const worded = new Set<string>();
  for (const line of above) {
    const label = line?.wording.label;
    if (label?.kind === "keyResult" && label.number !== null) worded.add(label.number);
  }
  if (worded.size === 0) return false;
  return table.items.every(({ kind, number, key }) => {
    const own = number ?? (key === null ? null : (structuralLabel(key)?.number ?? null));
    return kind === "keyResult" && own !== null && worded.has(own);
  });
}
