import { settingsTab } from "../../okr/own-tabs.ts";
import type { CellRef } from "../../sheet/address.ts";
import { textAt } from "../../sheet/grid.ts";
import { type Tab, tabByName, type Workbook } from "../../sheet/workbook.ts";
import type { Unreadable } from "./log-tab.ts";

/** The columns of the people list in the `Plumbline` tab. */
export const peopleColumns = ["Person", "Address", "Mail"] as const;

/** Which mail somebody wants, and how the list writes it. */
export const mailWishes = {
  everything: "Everything",
  digest: "Digest only",
  reminders: "Reminders only",
  nothing: "Nothing",
} as const;
export type MailWish = keyof typeof mailWishes;

export interface ListedPerson {
  readonly name: string;
  /** Null where none was given, or none that mail could go to. */
  readonly address: string | null;
  readonly wish: MailWish;
  readonly row: number;
}

export interface PeopleList {
  /** Where the heading stands, null where there is no list yet. */
  readonly header: { readonly row: number; readonly columns: PeoplePlaces } | null;
  readonly people: readonly ListedPerson[];
  readonly mistakes: readonly Unreadable[];
}

export type PeoplePlaces = Readonly<Partial<Record<(typeof peopleColumns)[number], number>>>;

/** Good enough to send to: mail itself is the only real test of an address. */
const addressPattern = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\].]+(?:\.[^\s@<>(),;:"[\].]+)+$/;

export function isAddress(text: string): boolean {
  return addressPattern.test(text);
}

/** Names are the same whatever their case and spaces; "Ana" is not "Ana Silva". */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Who can be reached where, as the team itself has written it down. */
export function readPeopleList(workbook: Workbook): PeopleList {
  const tab = tabByName(workbook, settingsTab);
  const header = tab ? findPeopleHeader(tab) : null;
  if (!tab || !header) return { header: null, people: [], mistakes: [] };
  const people = new Map<string, ListedPerson>();
  const mistakes: Unreadable[] = [];
  const { row: top, columns } = header;
  for (let row = top + 1; row < tab.rows.length; row++) {
    const text = (name: (typeof peopleColumns)[number]) =>
      columns[name] === undefined ? "" : textAt(tab, row, columns[name]).trim();
    const at = (name: (typeof peopleColumns)[number]): CellRef => ({
      tab: tab.id,
      row,
      column: columns[name] ?? columns.Person!,
    });
    const name = text("Person");
    if (name === "") break;
    const written = text("Address").replace(/^mailto:/i, "");
    const address = isAddress(written) ? written : null;
    if (address === null && written !== "")
      mistakes.push({
        cell: at("Address"),
        reason: `“${written}” is no e-mail address, so ${name} gets no mail.`,
      });
    const wish = wishOf(text("Mail"));
    if (wish === null)
      mistakes.push({
        cell: at("Mail"),
        reason: `“${text("Mail")}” is none of ${Object.values(mailWishes).join(", ")}.`,
      });
    if (people.has(nameKey(name)))
      mistakes.push({
        cell: at("Person"),
        reason: `${name} stands in the list twice. The first line counts.`,
      });
    else people.set(nameKey(name), { name, address, wish: wish ?? "everything", row });
  }
  return { header, people: [...people.values()], mistakes };
}

function wishOf(text: string): MailWish | null {
  if (text === "") return "everything";
  const wishes = Object.keys(mailWishes) as MailWish[];
  return wishes.find((wish) => mailWishes[wish].toLowerCase() === text.toLowerCase()) ?? null;
}

function findPeopleHeader(tab: Tab): PeopleList["header"] {
  for (let row = 0; row < tab.rows.length; row++) {
    const columns = peopleHeaderAt(tab, row);
    if (columns) return { row, columns };
  }
  return null;
}

/** The columns of the list's heading; null where the row is none. */
export function peopleHeaderAt(tab: Tab, row: number): PeoplePlaces | null {
  const columns: Partial<Record<(typeof peopleColumns)[number], number>> = {};
  (tab.rows[row] ?? []).forEach((cell, column) => {
    const text = cell?.text.trim().toLowerCase();
    const name = peopleColumns.find((candidate) => candidate.toLowerCase() === text);
    if (name !== undefined) columns[name] ??= column;
  });
  return columns.Person !== undefined && columns.Address !== undefined ? columns : null;
}
