import { createSettingsTab } from "../lint/write-settings.ts";
import { settingsTab } from "../okr/own-tabs.ts";
import {
  isAddress,
  type MailWish,
  mailWishes,
  nameKey,
  peopleColumns,
  readPeopleList,
} from "../reading/logs/people.ts";
import { apply } from "../sheet/apply.ts";
import { type Edit, setContent } from "../sheet/edit.ts";
import { isBlank, textAt } from "../sheet/grid.ts";
import { type Tab, tabByName, type Workbook } from "../sheet/workbook.ts";

export interface PersonInput {
  readonly name: string;
  /** "" takes the address away. */
  readonly address: string;
  readonly wish: MailWish;
}

export type PeopleWritten = { readonly edits: readonly Edit[] } | { readonly reason: string };

/** Writes people with their addresses into the list in the `Plumbline` tab; makes tab and list where there are none yet. */
export function setPeople(workbook: Workbook, people: readonly PersonInput[]): PeopleWritten {
  const edits: Edit[] = [];
  let current = workbook;
  const take = (more: readonly Edit[]) => {
    edits.push(...more);
    current = apply(current, more).workbook;
  };
  for (const person of people) {
    const address = person.address.trim();
    if (person.name.trim() === "") return { reason: "A name is missing: write whose address this is." };
    if (address !== "" && !isAddress(address))
      return { reason: `“${address}” is no e-mail address. Write it like ana@example.com.` };
    take(createSettingsTab(current));
    take(personEdits(current, { ...person, name: person.name.trim(), address }));
  }
  return { edits };
}

function personEdits(workbook: Workbook, person: PersonInput): Edit[] {
  const tab = tabByName(workbook, settingsTab)!;
  const { header, people } = readPeopleList(workbook);
  if (!header) {
    const top = lastFilledRow(tab) + 2;
    const columns = { Person: 0, Address: 1, Mail: 2 };
    const heading = peopleColumns.map((name, column) =>
      setContent(tab, top, column, { value: name, formula: null }),
    );
    return [...heading, ...lineEdits(tab, top + 1, columns, person)];
  }
  const { columns } = header;
  const known = people.find(({ name }) => nameKey(name) === nameKey(person.name));
  if (known) return lineEdits(tab, known.row, columns, { ...person, name: known.name });
  let row = header.row + 1;
  while (textAt(tab, row, columns.Person!).trim() !== "") row++;
  // A free line stays between the list and what people keep below it.
  if (isFree(tab, row) && isFree(tab, row + 1)) return lineEdits(tab, row, columns, person);
  const insert: Edit = { kind: "insert", dimension: "rows", tab: tab.id, at: row, count: 1, lines: [[]] };
  const opened = apply(workbook, [insert]).workbook;
  return [insert, ...lineEdits(tabByName(opened, settingsTab)!, row, columns, person)];
}

function isFree(tab: Tab, row: number): boolean {
  return (tab.rows[row] ?? []).every(isBlank);
}

function lineEdits(
  tab: Tab,
  row: number,
  columns: Readonly<Partial<Record<(typeof peopleColumns)[number], number>>>,
  { name, address, wish }: PersonInput,
): Edit[] {
  const texts = { Person: name, Address: address, Mail: mailWishes[wish] };
  return peopleColumns.flatMap((column): Edit[] => {
    const at = columns[column];
    if (at === undefined) return [];
    const standing = textAt(tab, row, at).trim();
    // Nothing written means everything wanted.
    const same =
      standing === texts[column] || (column === "Mail" && wish === "everything" && standing === "");
    const content = same ? [] : [setContent(tab, row, at, { value: texts[column] || null, formula: null })];
    return column === "Mail" ? [...content, ...wishList(tab, row, at)] : content;
  });
}

function wishList(tab: Tab, row: number, column: number): Edit[] {
  if (tab.rows[row]?.[column]?.validation) return [];
  const after = { kind: "list" as const, values: Object.values(mailWishes), strict: false };
  return [
    { kind: "cells", aspect: "validation", tab: tab.id, row, column, before: [[null]], after: [[after]] },
  ];
}

function lastFilledRow(tab: Tab): number {
  let row = tab.rows.length - 1;
  while (row >= 0 && tab.rows[row]!.every(isBlank)) row--;
  return row;
}
