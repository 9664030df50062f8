import type { Tab } from "../../sheet/workbook.ts";
import { sameForm } from "../clean.ts";
import type { Draft } from "../draft.ts";
import { numberInFull, numberOf } from "../numbering.ts";
import type { LineTraits } from "./lines/line.ts";
import type { Token } from "./tokens.ts";

/**
 * Tells of the token at an index whether it is a table that has only key results which lines or tables above have already
 * worded, by number or by wording: it says something more about them. Goes through the tokens once, as far as it is asked.
 */
export function repeatsIn(
  tab: Tab,
  tokens: readonly Token[],
  traits: readonly (LineTraits | null)[],
): (at: number) => boolean {
  const numbers = new Set<string>();
  const wordings = new Set<string>();
  const known: boolean[] = [];
  let objective: string | null = null;
  const isRepeat = (token: Token) =>
    numbers.size + wordings.size > 0 &&
    hasOnlyKeyResults(token) &&
    isNearlyAll(token.table!.items, (item) => {
      const own = numberOf(item) ?? numberBeside(tab, item.place);
      return (own !== null && numbers.has(own)) || wordings.has(sameForm(item.text));
    });
  const add = (token: Token, line: LineTraits | null) => {
    if (token.kind === "table") {
      for (const { kind, text } of token.table?.items ?? [])
        if (kind === "keyResult") wordings.add(sameForm(text));
      return;
    }
    const label = line?.wording.label;
    if (label?.kind === "objective") objective = label.number;
    if (label?.kind !== "keyResult") return;
    for (const number of [label.number, numberInFull(label.number, objective)])
      if (number !== null) numbers.add(number);
    wordings.add(sameForm(line!.wording.text));
  };
  return (at) => {
    if (!hasOnlyKeyResults(tokens[at]!)) return false;
    for (let i = known.length; i < at; i++) {
      known.push(isRepeat(tokens[i]!));
      add(tokens[i]!, traits[i]!);
    }
    return known[at] ?? isRepeat(tokens[at]!);
  };
}

/** "KR2 (response time)" left of a wording names the key result that the row speaks of. */
function numberBeside(tab: Tab, place: Draft["place"]): string | null {
  if (place === null) return null;
  for (let column = place.column - 1; column >= Math.max(0, place.column - 2); column--) {
    const number = /^KR[\s#.-]?(\d+(?:[.-]\d+)*)/iu.exec(tab.rows[place.row]?.[column]?.text ?? "")?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

/** All, or of three and more all but one: names of columns that were not recognised stand among the rows. */
function isNearlyAll<T>(items: readonly T[], is: (item: T) => boolean): boolean {
  const others = items.filter((item) => !is(item)).length;
  return others === 0 || (others === 1 && items.length > 2);
}

function hasOnlyKeyResults(token: Token): token is Extract<Token, { kind: "table" }> {
  if (token.kind !== "table" || !token.table || token.table.items.length === 0) return false;
  return token.table.items.every(({ kind }) => kind === "keyResult");
}
