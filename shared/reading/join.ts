import { attach } from "./attach.ts";
import { sameForm } from "./clean.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { fold } from "./headers/index.ts";
import { majorOf, numberOf } from "./numbering.ts";
import { isAbove, namesFamilies, namesShortly } from "./short-names.ts";

/** A table of items as it was read, and whether it was taken for OKRs. */
export interface ReadTable {
  readonly table: TableDraft;
  isTaken: boolean;
}

/** Joins what stands apart: key results to objectives by id, scores and check-ins to the items they name. Returns the items that stay. */
export function joinItems(drafts: readonly Draft[], tables: readonly ReadTable[]): Draft[] {
  const kept = withoutViews([...drafts, ...joinedById(drafts, tables)]);
  const naming = namingTables(kept, tables);
  const items = kept.filter((draft) => !naming.has(draft.table) && !draft.isMerged);
  joinParents(items);
  const taken = new Set(tables.flatMap(({ table, isTaken }) => (isTaken ? [table] : [])));
  for (const table of Array.from(naming)) attach(table, taken.has(table), items);
  return items;
}

/** Items of tables that were doubted, but whose ids are those that other tables' key results point to (or the other way round). */
function joinedById(drafts: readonly Draft[], tables: readonly ReadTable[]): Draft[] {
  const rescued: Draft[] = [];
  const keysOf = (items: readonly Draft[], kind: Draft["kind"]) =>
    new Set(items.filter((item) => item.kind === kind && item.key !== null).map((item) => fold(item.key!)));
  const pointersOf = (items: readonly Draft[]) =>
    new Set(
      items
        .filter((item) => item.kind === "keyResult" && item.parentKey !== null)
        .map((item) => fold(item.parentKey!)),
    );
  const all = tables.filter(({ table }) => !table.isReference).flatMap(({ table }) => table.items);
  for (const read of tables) {
    if (read.isTaken || read.table.isReference || read.table.evidence < -6) continue;
    const { items } = read.table;
    const others = all.filter((item) => item.table !== read.table);
    const isObjectives = items.every((item) => item.kind === "objective");
    const mine = isObjectives ? keysOf(items, "objective") : pointersOf(items);
    const theirs = isObjectives ? pointersOf(others) : keysOf(drafts, "objective");
    if (mine.size === 0 || theirs.size === 0) continue;
    const shared = Array.from(mine).filter((key) => theirs.has(key)).length;
    if (shared >= Math.max(1, mine.size * 0.5) && shared >= theirs.size * 0.5) {
      read.isTaken = true;
      rescued.push(...items);
    }
  }
  return rescued;
}

/** Wording that formulas fetch from elsewhere is a view of OKRs, not OKRs, as long as there are others. */
function withoutViews(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => draft.isFormula)) return drafts;
  const counts = new Map<TableDraft, { all: number; fetched: number }>();
  for (const draft of drafts) {
    const count = counts.get(draft.table) ?? { all: 0, fetched: 0 };
    count.all++;
    if (draft.isFormula) count.fetched++;
    counts.set(draft.table, count);
  }
  const isView = (draft: Draft) => {
    const { all, fetched } = counts.get(draft.table)!;
    return fetched >= all * 0.6;
  };
  const kept = drafts.filter((draft) => !isView(draft));
  return kept.length > 0 ? kept : drafts;
}

/** Key results whose parent column names an objective by id, number or wording belong to it, in whatever table it stands. */
function joinParents(items: readonly Draft[]): void {
  const waiting = items.filter((item) => item.kind === "keyResult" && item.parentKey !== null);
  if (waiting.length === 0) return;
  const byKey = new Map<string, Draft>();
  const add = (key: string | null, draft: Draft) => {
    if (key !== null && key !== "" && !byKey.has(fold(key))) byKey.set(fold(key), draft);
  };
  const objectives = items.filter((item) => item.kind === "objective");
  for (const objective of objectives) add(objective.key, objective);
  const ids = new Map(byKey);
  for (const objective of objectives) {
    add(objective.text, objective);
    if (objective.number !== null) {
      add(`O${objective.number}`, objective);
      add(`Objective ${objective.number}`, objective);
      add(objective.number, objective);
    }
  }
  for (const item of waiting) {
    const found = byKey.get(fold(item.parentKey!)) ?? idWithin(item.parentKey!, ids);
    if (found) item.parent = found;
  }
}

/** "Guests come back (weight: 50%, id: 2295776)", "(50.0%, 2295776)": what a tool says of the parent has its id within. */
function idWithin(text: string, ids: ReadonlyMap<string, Draft>): Draft | undefined {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}_-]{2,}/gu) ?? [];
  for (const word of words.reverse())
    if (/\p{N}/u.test(word) && ids.has(fold(word))) return ids.get(fold(word));
  return undefined;
}

/**
 * Tables that speak of items standing elsewhere: most of their wordings (or numbers) are those of other tables' items, and
 * they have no objectives of their own that are new.
 */
function namingTables(drafts: readonly Draft[], tables: readonly ReadTable[]): Set<TableDraft> {
  const naming = new Set<TableDraft>();
  const open: TableDraft[] = [];
  for (const { table, isTaken } of tables) {
    if (table.items.length === 0) continue;
    if (!isTaken || table.isReference) naming.add(table);
    else if (!hasFamilies(table)) open.push(table);
    else if (namesFamilies(table, drafts) !== null) naming.add(table);
  }
  let holders: ReadonlyMap<string, ReadonlySet<TableDraft>> | null = null;
  for (const table of open) {
    const { items, dateColumn } = table;
    const isDated = dateColumn !== null;
    const isRepeating = isDated && new Set(items.map(sayingOf)).size < items.length;
    const isLog = isRepeating || (isDated && items.every((item) => item.parent === null));
    // Nothing else could name a table's items where it is the only one.
    if (open.length === 1 && drafts.every((draft) => draft.table === table || naming.has(draft.table))) {
      if (isRepeating) mergeRepeats(table);
      continue;
    }
    holders ??= holdersOf(drafts.filter((draft) => !naming.has(draft.table)));
    const forms = items.map((item) => sameForm(item.text));
    // A quarter's tab that repeats last quarter's wording is no log; only a table with dates speaks of other tabs.
    const isNamedIn = (form: string, isHere: boolean) =>
      Array.from(holders!.get(form) ?? []).some(
        (other) =>
          other !== table &&
          !naming.has(other) &&
          (isHere ? other.tab === table.tab : isDated || other.tab === table.tab),
      );
    const known = forms.filter((form) => isNamedIn(form, false)).length;
    const isSameTab = forms.some((form) => isNamedIn(form, true));
    const isScored = items.some((item) => item.parent !== null && item.fields.score === undefined);
    if (known >= items.length * 0.6 && (isLog || (isSameTab && !isScored))) naming.add(table);
    else if (namesNumbers(table, drafts) || namesShortly(table, true, drafts) !== null) naming.add(table);
    else if (isRepeating) mergeRepeats(table);
  }
  return naming;
}

/** Whether a table has objectives with key results of their own. */
function hasFamilies(table: TableDraft): boolean {
  return table.items.some((item) => item.parent !== null && item.parent.table === table);
}

/**
 * Whether every row has the number of a key result that stands above on its tab ("KR 1.2 | K16"), of more than one objective: what
 * else it holds is said of those. Below further objectives it may be another team that counts from 1.1.
 */
function namesNumbers(table: TableDraft, drafts: readonly Draft[]): boolean {
  const numbers = table.items.map((item) => (item.kind === "keyResult" ? numberOf(item) : null));
  const majors = new Set(numbers.map(majorOf));
  if (majors.has(undefined) || majors.size < 2) return false;
  const above = drafts.filter((draft) => draft.table.tab === table.tab && isAbove(draft, table));
  const keyResults = above.filter((draft) => draft.kind === "keyResult");
  const known = new Set(keyResults.map(numberOf));
  if (!numbers.every((number) => known.has(number))) return false;
  const last = Math.max(...keyResults.map(({ place }) => place!.row));
  return above.every((draft) => draft.kind === "keyResult" || draft.place!.row <= last);
}

/** The tables that hold each wording. */
function holdersOf(drafts: readonly Draft[]): ReadonlyMap<string, ReadonlySet<TableDraft>> {
  const holders = new Map<string, Set<TableDraft>>();
  for (const draft of drafts) {
    const form = sameForm(draft.text);
    const known = holders.get(form);
    if (known) known.add(draft.table);
    else holders.set(form, new Set([draft.table]));
  }
  return holders;
}

/** The same wording under another id is another goal. */
function sayingOf(item: Draft): string {
  return `${item.key ?? ""}\n${sameForm(item.text)}`;
}

/** A log without a list of its own: each key result stands at its first row, with its latest figures. */
function mergeRepeats(table: TableDraft): void {
  const first = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const item of table.items) {
    const form = sayingOf(item);
    const known = first.get(form);
    if (!known) {
      first.set(form, item);
      kept.push(item);
    } else {
      Object.assign(known.fields, item.fields);
      item.isMerged = true;
    }
  }
  table.items.splice(0, table.items.length, ...kept);
}
