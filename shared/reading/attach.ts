import type { FieldName } from "../okr/fields.ts";
import { sameForm } from "./clean.ts";
import type { Draft, TableDraft } from "./draft.ts";
import { asciiDigits } from "./headers/fold.ts";
import { fold, rolesOfHeader, structuralLabel } from "./headers/index.ts";
import { numberInFull } from "./numbering.ts";
import { type Named, namesFamilies, namesShortly } from "./short-names.ts";

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
export function attach(table: TableDraft, isTaken: boolean, items: readonly Draft[]): void {
  const found = new Map<Draft, Partial<Draft["fields"]>>();
  const named = namesFamilies(table, items) ?? namesShortly(table, isTaken, items);
  for (const row of inTime(table.items)) {
    const item = itemNamed(row, table, items, named);
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
  named: Named | null,
): Draft | null {
  const form = sameForm(row.text);
  if (form !== "") {
    const same = items.filter((item) => sameForm(item.text) === form && isHome(item, table));
    if (same.length > 0) return same[0]!;
    if (named !== null) return named.get(row) ?? null;
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
  const numbered = here.filter(
    (item) =>
      bareNumber(item.key ?? item.number ?? "") === bare ||
      numberInFull(item.number, item.parent?.number ?? null) === bare,
  );
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

/** An item of another tab is what a log names; a quarter's tab that repeats last quarter's wording is not a log. */
function isHome(draft: Draft, table: TableDraft): boolean {
  return draft.table.tab === table.tab || table.dateColumn !== null;
}
