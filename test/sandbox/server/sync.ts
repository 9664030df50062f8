import type { ServerResponse } from "node:http";
import type { Row, Tab, Workbook } from "../../../shared/sheet/workbook.ts";
import type { Book } from "../document/book.ts";
import { conditionalFills, type Fill } from "../document/conditional.ts";
import type { SheetsDocument } from "../document/document.ts";
import { applyPersonEdit, type PersonEdit } from "../document/person-edits.ts";
import type { Answer, Asked } from "./exchange.ts";
import { json } from "./exchange.ts";

/** A tab as the page gets it: everything but its rows, and the rows that differ from what the page has. */
export interface TabChange extends Omit<Tab, "rows"> {
  readonly rows: Readonly<Record<number, Row>>;
  readonly fills: Readonly<Record<string, Fill>>;
  readonly filter: Book["filters"][string] | null;
  readonly tabColor: string | null;
}

export interface Changes {
  readonly version: number;
  readonly title: string;
  readonly locale: string;
  readonly tabs: readonly TabChange[];
  readonly canUndo: boolean;
}

/** What the page needs to go from the version it has (0: none) to the present one. */
export function changesSince(document: SheetsDocument, since: number): Changes {
  const before = since === 0 ? undefined : document.at(since)?.workbook;
  const { workbook, filters, tabColors } = document.book;
  return {
    version: document.version,
    title: workbook.title,
    locale: workbook.locale,
    canUndo: document.version > 1,
    tabs: workbook.tabs.map((tab) => ({
      ...tab,
      rows: changedRows(before, tab),
      fills: conditionalFills(document, tab),
      filter: filters[tab.id] ?? null,
      tabColor: tabColors[tab.id] ?? null,
    })),
  };
}

function changedRows(before: Workbook | undefined, tab: Tab): Record<number, Row> {
  const old = before?.tabs.find((other) => other.id === tab.id)?.rows ?? [];
  const rows: Record<number, Row> = {};
  for (let r = 0; r < Math.max(tab.rows.length, old.length); r++) {
    const row = tab.rows[r] ?? [];
    if (row !== old[r]) rows[r] = row;
  }
  return rows;
}

/** Server-sent events: one line for every change, menu, sidebar or dialog. */
export class Listeners {
  readonly #open = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(":\n\n");
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }

  send(event: string, data: unknown): void {
    for (const response of this.#open) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  get count(): number {
    return this.#open.size;
  }

  close(): void {
    for (const response of this.#open) response.end();
    this.#open.clear();
  }
}

export interface Edited {
  readonly edit: PersonEdit | { readonly action: "undo" } | { readonly action: "redo" };
  readonly before: Book;
}

/** Carries out what a person did on the page. */
export async function act(
  document: SheetsDocument,
  asked: Asked,
  edited: (what: Edited) => void,
): Promise<Answer> {
  const edit = JSON.parse(await asked.text()) as Edited["edit"];
  const before = document.book;
  if (edit.action === "undo") document.undo();
  else if (edit.action === "redo") document.redo();
  else document.change("page", (book) => applyPersonEdit(book, edit));
  if (document.book !== before) edited({ edit, before });
  return json({ version: document.version });
}
