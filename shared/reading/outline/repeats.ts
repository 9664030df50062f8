import { sameForm } from "../clean.ts";
import { structuralLabel } from "../headers/index.ts";
import type { Token } from "./tokens.ts";
import type { LineTraits } from "./traits.ts";

/**
 * Whether a table has only key results that lines or tables above have already worded, by number or by wording: it says
 * something more about them.
 */
export function repeats(
  { table }: Extract<Token, { kind: "table" }>,
  above: readonly (LineTraits | null)[],
  tokens: readonly Token[],
): boolean {
  if (!table || table.items.length === 0 || table.items.some(({ kind }) => kind !== "keyResult"))
    return false;
  const numbers = new Set<string>();
  const wordings = new Set<string>();
  above.forEach((line, i) => {
    const token = tokens[i]!;
    if (token.kind === "table") {
      for (const { kind, text } of token.table?.items ?? [])
        if (kind === "keyResult") wordings.add(sameForm(text));
      return;
    }
    const label = line?.wording.label;
    if (label?.kind !== "keyResult") return;
    if (label.number !== null) numbers.add(label.number);
    wordings.add(sameForm(line!.wording.text));
  });
  if (numbers.size + wordings.size === 0) return false;
  return table.items.every(({ number, key, text }) => {
    const own = number ?? (key === null ? null : (structuralLabel(key)?.number ?? null));
    return (own !== null && numbers.has(own)) || wordings.has(sameForm(text));
  });
}
