import type { FieldName } from "../okr/fields.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { fold } from "./headers/index.ts";

/** The item that each row of a table stands for. */
export type Named = ReadonlyMap<Draft, Draft>;

/** Shorter words (articles, "per", "of") stand in any wording. */
const shortestWord = 3;
/** A name of one word ("Quality") may be anybody's. */
const leastWords = 2;

/** The words of a wording that can tell it from others, at least so long. */
export function wordsOf(text: string, shortest = shortestWord): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word.length >= shortest),
  );
}

/** Of a script that sets no spaces between words, the least signs that can tell a wording from others. */
const leastSigns = 4;
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+$/u;

/** An item and the words of its wording. */
interface Worded {
  readonly item: Draft;
  readonly words: ReadonlySet<string>;
}

/** Whether a wording says all that a name does, and more; null where the name is too short to tell. */
function isShortFor(name: string): ((worded: Worded) => boolean) | null {
  if (unspaced.test(name))
    return name.length < leastSigns
      ? null
      : ({ item: { text } }) => text.length > name.length && text.includes(name);
  const words = Array.from(wordsOf(name));
  if (words.length < leastWords) return null;
  return (worded) => worded.words.size > words.length && words.every((word) => worded.words.has(word));
}

/**
 * The item that a short name stands for: "On-time delivery" for "Improve on-time delivery from 78 % to 95 %". All its words stand in
 * the wording of that one and of no other.
 */
function meantBy(name: string, worded: readonly Worded[]): Draft | null {
  const isMeant = isShortFor(name);
  const found = isMeant === null ? [] : worded.filter(isMeant);
  return found.length === 1 ? found[0]!.item : null;
}

/** Each row is compared with every item outside the table: a longer one is no summary. */
const mostRows = 100;

/** The share of rows that must be told: the others may be new. */
const leastNamed = 0.6;

/** Fields that a table of results has, and a plan does not. */
const followed: readonly FieldName[] = ["current", "progress", "score", "confidence", "status"];

/**
 * The items elsewhere on its tab that the rows of a table are short names of ("On-time delivery | 91 % | 0.6"), each of another one;
 * null where they are none. A table taken for OKRs sums up key results that stand above it; any other may sum up either.
 */
export function namesShortly(table: TableDraft, isTaken: boolean, drafts: readonly Draft[]): Named | null {
  const { items } = table;
  const kind = items[0]?.kind;
  if (items.length < 2 || items.length > mostRows || (isTaken && kind === "objective")) return null;
  if (items.some((item) => item.kind !== kind || item.number !== null)) return null;
  if (!items.every(({ fields }) => followed.some((name) => fields[name] !== undefined))) return null;
  const others = drafts.filter(
    (draft) =>
      draft.kind === kind &&
      draft.table !== table &&
      draft.table.tab === table.tab &&
      (!isTaken || isAbove(draft, table)),
  );
  const worded = others.map((item) => ({ item, words: wordsOf(item.text) }));
  const named = new Map<Draft, Draft>();
  for (const item of items) {
    const meant = meantBy(item.text, worded);
    if (meant !== null) named.set(item, meant);
  }
  if (new Set(Array.from(named.values())).size < named.size) return null;
  // As many rows as items, and those that can be told in the same order: the others follow by their place.
  const isInOrder =
    items.length === others.length && items.every((item, i) => (named.get(item) ?? others[i]) === others[i]);
  if (isInOrder && named.size * 2 > items.length) return new Map(items.map((item, i) => [item, others[i]!]));
  return named.size > items.length * leastNamed ? named : null;
}

/** So much of the rows must share a word with what their place says they stand for. */
const leastAlike = 0.6;

/**
 * The key results above that the rows of a table with the same objectives stand for, in shorter words: "O1: Trust | Calls answered | 0.7"
 * for "O1: Every caller is helped", whose first key result is "80 % of calls answered at once". Each objective has the number of one
 * above and as many key results; null where one of them has not.
 */
export function namesFamilies(table: TableDraft, drafts: readonly Draft[]): Named | null {
  const objectives = table.items.filter(({ kind }) => kind === "objective");
  if (objectives.length < 2 || table.items.length > mostRows) return null;
  const above = drafts.filter(
    (draft) => draft.table !== table && draft.table.tab === table.tab && isAbove(draft, table),
  );
  const named = new Map<Draft, Draft>();
  let alike = 0;
  let rows = 0;
  for (const objective of objectives) {
    const same = above.filter(({ kind, number }) => kind === "objective" && number === objective.number);
    if (objective.number === null || same.length !== 1) return null;
    const own = table.items.filter(({ parent }) => parent === objective);
    const others = above.filter(({ parent }) => parent === same[0]);
    if (own.length === 0 || own.length !== others.length) return null;
    if (!own.every(({ fields }) => followed.some((name) => fields[name] !== undefined))) return null;
    named.set(objective, same[0]!);
    for (const [i, row] of own.entries()) {
      named.set(row, others[i]!);
      const words = wordsOf(others[i]!.text);
      if (Array.from(wordsOf(row.text)).some((word) => words.has(word))) alike++;
      rows++;
    }
  }
  return alike >= rows * leastAlike ? named : null;
}

/** Whether an item stands above a table. */
export function isAbove({ place }: Draft, { range }: TableDraft): boolean {
  return place !== null && place.row < range.row;
}
