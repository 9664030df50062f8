import type { FieldName } from "../okr/fields.ts";
import { sameForm } from "./clean.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { asciiDigits } from "./headers/fold.ts";
import { fold, rolesOfHeader, structuralLabel } from "./headers/index.ts";
import { byShortName } from "./short-names.ts";

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
  for (const objective of objectives) {
    add(objective.text, objective);
    if (objective.number !== null) {
      add(`O${objective.number}`, objective);
      add(`Objective ${objective.number}`, objective);
      add(objective.number, objective);
    }
  }
  for (const item of waiting) {
    const found = byKey.get(fold(item.parentKey!));
    if (found) item.parent = found;
  }
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
    else if (namesShortly(table, drafts) !== null) naming.add(table);
    else if (isRepeating) mergeRepeats(table);
  }
  return naming;
}

/** Fields that a table of results has, and a plan does not. */
const followed: readonly FieldName[] = ["current", "progress", "score", "confidence", "status"];

type Finder = (name: string) => Draft | null;

/**
 * What finds the key results above a table that its rows are short names of ("On-time delivery | 91 % | 0.6"), each of another one;
 * null where they are none.
 */
function namesShortly(table: TableDraft, drafts: readonly Draft[]): Finder | null {
  const { items } = table;
  if (items.length < 2 || items.some(({ kind, number }) => kind === "objective" || number !== null))
    return null;
  if (!items.every(({ fields }) => followed.some((name) => fields[name] !== undefined))) return null;
  const find = byShortName(
    drafts.filter((draft) => draft.table !== table && draft.table.tab === table.tab && isAbove(draft, table)),
  );
  const found = items.flatMap(({ text }) => find(text) ?? []);
  return found.length > items.length * 0.6 && new Set(found).size === found.length ? find : null;
}

const isAbove = ({ place }: Draft, { range }: TableDraft): boolean => place !== null && place.row < range.row;

/** Whether a table has objectives with key results of their own. */
function hasFamilies(table: TableDraft): boolean {
  return table.items.some((item) => item.parent !== null && item.parent.table === table);
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

/** An item of another tab is what a log names; a quarter's tab that repeats last quarter's wording is not a log. */
function isHome(draft: Draft, table: TableDraft): boolean {
  return draft.table.tab === table.tab || table.dateColumn !== null;
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

const joinable: ReadonlySet<FieldName> = new Set([
  "current",
  "progress",
  "score",
  "confidence",
  "status",
  "lastCheckIn",
  "weight",
  "owner",
  "target",
  "start",
  "due",
  "unit",
]);

/** Gives the items that a score table or a log names what it says of them; of several rows the latest counts. */
function attach(table: TableDraft, isTaken: boolean, items: readonly Draft[]): void {
  const found = new Map<Draft, Partial<Draft["fields"]>>();
  const find = isTaken ? namesShortly(table, items) : null;
  for (const row of inTime(table.items)) {
    const item = itemNamed(row, table, items, find);
    if (!item) continue;
    found.set(item, { ...found.get(item), ...row.fields });
  }
  for (const [item, fields] of Array.from(found)) {
    for (const name of Object.keys(fields) as FieldName[]) {
      if (joinable.has(name) && isSaid(table, name) && item.fields[name] === undefined)
        item.fields[name] = fields[name]!;
    }
  }
}

/** Whether the header of a field's column says so; figures named by their order may count anything. */
function isSaid({ columns }: TableDraft, name: FieldName): boolean {
  const own = columns.filter(({ role, header }) => role === name && header !== "");
  return (
    own.length === 0 || own.some(({ header }) => rolesOfHeader(header).some(({ role }) => role === name))
  );
}

/** The rows of a log in the order of their days, whichever way it is kept; as they stand where not every row has one. */
function inTime(rows: readonly Draft[]): readonly Draft[] {
  const days = new Map(rows.map((row) => [row, dayOf(row)]));
  if (rows.some((row) => days.get(row) === null)) return rows;
  return rows
    .slice()
    .sort((a, b) => (days.get(a)! < days.get(b)! ? -1 : days.get(a)! > days.get(b)! ? 1 : 0));
}

function dayOf({ fields }: Draft): string | null {
  const day = fields.lastCheckIn;
  if (!day) return null;
  // "14/02" without a year: within a cycle month and day are enough.
  const parts = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(day.text);
  if (!parts) return day.parsed.kind === "date" ? day.parsed.date : null;
  const isMonthFirst = Number(parts[2]) > 12;
  const [month, date] = isMonthFirst ? [parts[1]!, parts[2]!] : [parts[2]!, parts[1]!];
  return `${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
}

function itemNamed(
  row: Draft,
  table: TableDraft,
  items: readonly Draft[],
  find: Finder | null,
): Draft | null {
  const form = sameForm(row.text);
  if (form !== "") {
    const same = items.filter((item) => sameForm(item.text) === form && isHome(item, table));
    if (same.length > 0) return same[0]!;
    if (find !== null) return find(row.text);
  }
  const key = row.key ?? row.number;
  if (key === null) return null;
  const here = items.filter((item) => item.table.tab === table.tab);
  const same = only(here.filter((item) => item.key !== null && fold(item.key) === fold(key)));
  if (same && (table.isReference || same.kind === row.kind)) return same;
  // "R1" of a register of risks is no objective 1.
  if (row.key !== null && structuralLabel(key) === null && /\p{L}/u.test(key)) return same;
  // An initiative, a gap or a measure that names a key result is not that key result.
  if (form !== "" && !table.isReference && !isRemarks(table) && !isNamed(row)) return null;
  const bare = bareNumber(key);
  const nth = nthAbove(bare, table, items);
  if (nth) return nth;
  const numbered = here.filter((item) => bareNumber(item.key ?? item.number ?? "") === bare);
  return (
    only(numbered.filter((item) => item.kind === row.kind)) ?? (isRemarks(table) ? only(numbered) : null)
  );
}

const only = (items: readonly Draft[]): Draft | null => (items.length === 1 ? items[0]! : null);

/** Whether the wording of a row stands under "Objective" or "Key result", if in other words than in its own place. */
const isNamed = ({ kind, table }: Draft): boolean =>
  table.columns.some(
    ({ role, header }) =>
      role === kind && rolesOfHeader(header).some((one) => one.role === kind && one.confidence > 0.6),
  );

/** Whether what was taken for the wording of a table are notes on what its numbers name. */
const isRemarks = ({ columns }: TableDraft): boolean =>
  columns.some(
    ({ role, header }) =>
      (role === "objective" || role === "keyResult") && rolesOfHeader(header)[0]?.role === "note",
  );

/** "KR 2" of a table below a list that numbers nothing: the second key result of the last objective above. */
function nthAbove(
  number: string,
  { isReference, tab, range }: TableDraft,
  items: readonly Draft[],
): Draft | null {
  if (!isReference || !/^[1-9]$/.test(number)) return null;
  let parent: Draft | null = null;
  for (const { parent: own, place } of items)
    if (own !== null && place !== null && place.tab === tab && place.row < range.row) parent = own;
  const family = items.filter((item) => item.parent === parent && item.kind === "keyResult");
  if (parent === null || family.some((item) => item.number !== null || item.key !== null)) return null;
  return family[Number(number) - 1] ?? null;
}

/** "KR 1.2" and "1.2" are the same number, and so are "KR-A" and "A". */
function bareNumber(key: string): string {
  const label = structuralLabel(key);
  const number = label?.number != null && label.rest === "" ? label.number : key;
  const plain = asciiDigits(number).replace(/^[\s.#]+|[\s.)]+$/g, "");
  return /^\d[\d.]*$/.test(plain) ? plain : fold(number);
}
