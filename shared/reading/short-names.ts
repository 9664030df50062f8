import type { FieldName } from "../okr/fields.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { fold } from "./headers/index.ts";

/** The key result that a name stands for; null for none. */
export type Finder = (name: string) => Draft | null;

/** Shorter words (articles, "per", "of") stand in any wording. */
const shortestWord = 3;
/** A name of one word ("Quality") may be anybody's. */
const leastWords = 2;

/** The words of a wording that can tell it from others. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(" ")
      .filter((word) => word.length >= shortestWord),
  );
}

/**
 * Finds the key result that a short name stands for: "On-time delivery" for "Improve on-time delivery from 78 % to 95 %". All its words
 * stand in the wording of that one and of no other.
 */
function byShortName(items: readonly Draft[]): Finder {
  const worded = items
    .filter(({ kind }) => kind === "keyResult")
    .map((item) => ({ item, words: wordsOf(item.text) }));
  return (name) => {
    const words = Array.from(wordsOf(name));
    if (words.length < leastWords) return null;
    const found = worded.filter((one) => words.every((word) => one.words.has(word)));
    const [only] = found;
    return found.length === 1 && only!.words.size > words.length ? only!.item : null;
  };
}

/** Each row is compared with every key result above: a longer table is no summary. */
const mostRows = 100;

/** Fields that a table of results has, and a plan does not. */
const followed: readonly FieldName[] = ["current", "progress", "score", "confidence", "status"];

/**
 * What finds the key results above a table that its rows are short names of ("On-time delivery | 91 % | 0.6"), each of another one;
 * null where they are none.
 */
export function namesShortly(table: TableDraft, drafts: readonly Draft[]): Finder | null {
  const { items } = table;
  if (
    items.length < 2 ||
    items.length > mostRows ||
    items.some(({ kind, number }) => kind === "objective" || number !== null)
  )
    return null;
  if (!items.every(({ fields }) => followed.some((name) => fields[name] !== undefined))) return null;
  const find = byShortName(
    drafts.filter((draft) => draft.table !== table && draft.table.tab === table.tab && isAbove(draft, table)),
  );
  const found = items.flatMap(({ text }) => find(text) ?? []);
  return found.length > items.length * 0.6 && new Set(found).size === found.length ? find : null;
}

const isAbove = ({ place }: Draft, { range }: TableDraft): boolean => place !== null && place.row < range.row;
