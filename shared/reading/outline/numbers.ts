import type { Draft } from "../draft.ts";
import { majorOf, numberOf } from "../numbering.ts";
import type { LineTraits } from "./lines/line.ts";

/** "KR1.2" under a list of "O1", "O2", "O3" belongs to O1, wherever it stands; what stands in a table with its objective is where somebody put it. */
export function followNumbers(objectives: readonly Draft[], items: readonly Draft[]): void {
  const numbered = new Map<string, Draft | null>();
  for (const objective of objectives)
    if (objective.number !== null)
      numbered.set(objective.number, numbered.has(objective.number) ? null : objective);
  for (const item of items) {
    const { parent, table } = item;
    if (item.kind !== "keyResult" || (table.layout !== "outline" && parent?.table === table)) continue;
    const major = majorOf(numberOf(item));
    if (major === undefined) continue;
    if (parent !== null && (parent.number === null || parent.number === major)) continue;
    item.parent = numbered.get(major) ?? parent;
  }
}

/** "KR 1.3" after "KR 1.2": the next of the same objective. */
export function runsOn(before: Draft | undefined, line: LineTraits): boolean {
  const last = (number: string | null | undefined) => Number(number?.split(/[.-]/).pop());
  return last(line.wording.label?.number) === last(before?.number) + 1;
}

/** The key result of a number; where several objectives have one, that of the open objective, or null. */
export function keyResultOf(number: string, items: readonly Draft[], open: Draft | null): Draft | null {
  const named = items.filter((item) => item.kind === "keyResult" && numberOf(item) === number);
  const own = named.find(({ parent }) => parent !== null && parent === open);
  return own ?? (named.length === 1 ? named[0]! : null);
}
