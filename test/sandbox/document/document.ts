import { EventEmitter } from "node:events";
import { makeTab, type Tab, type Workbook } from "../../../shared/sheet/workbook.ts";
import { type Book, makeBook } from "./book.ts";
import { Engine } from "./engine.ts";
import { layOut } from "./lay-out.ts";

export interface DocumentOptions {
  /** The sandbox's clock in milliseconds. */
  now(): number;
  /** Developer metadata with one of these keys on a row is the row's identity in `workbook()`. */
  rowKeyNames: readonly string[];
  /** See `Book.sortMovesRowMetadata`. */
  sortMovesRowMetadata?: boolean;
}

export interface Changed {
  readonly version: number;
  /** Who changed it: a person in the page, the add-on, the REST API. */
  readonly by: string;
}

/** The one copy of a spreadsheet that the page, the REST API and Apps Script all edit. */
export class SheetsDocument {
  readonly id: string;
  readonly options: DocumentOptions;
  readonly events = new EventEmitter<{ changed: [Changed] }>();
  #book: Book;
  #engine: Engine;
  #version = 1;
  #past: Book[] = [];
  #lastBy = "";
  #future: Book[] = [];
  readonly #versions = new Map<number, Book>();

  constructor(workbook: Workbook, options: DocumentOptions) {
    this.options = options;
    const laidOut = { ...workbook, tabs: withIds(workbook.tabs).map(layOut) };
    this.id = /^[\w-]{25,}$/.test(workbook.id) ? workbook.id : makeId(workbook.title);
    this.#engine = new Engine(laidOut, { nowSerial: () => this.nowSerial() });
    const book = makeBook(
      {
        ...this.#engine.values(laidOut),
        id: this.id,
        timeZone: workbook.timeZone || "UTC",
        locale: workbook.locale || "en_US",
      },
      options.sortMovesRowMetadata ?? false,
    );
    this.#book = { ...book, metadata: metadataOf(book.workbook, options.rowKeyNames[0]!) };
    this.#versions.set(1, this.#book);
    this.events.setMaxListeners(100);
  }

  get book(): Book {
    return this.#book;
  }

  get version(): number {
    return this.#version;
  }

  /** The state at an earlier version, where it is still known. */
  at(version: number): Book | undefined {
    return this.#versions.get(version);
  }

  nowSerial(): number {
    const now = this.options.now();
    return now / 86_400_000 + 25_569 + offsetMinutes(this.#book?.workbook.timeZone ?? "UTC", now) / 1440;
  }

  /** The present state as the product's own type. */
  workbook(): Workbook {
    const { workbook, metadata } = this.#book;
    return {
      ...workbook,
      tabs: workbook.tabs.map((tab) => {
        const keys = metadata.flatMap(({ key, value, place }) =>
          place.kind === "row" && place.tab === tab.id && this.options.rowKeyNames.includes(key)
            ? [[place.index, value] as const]
            : [],
        );
        return { ...tab, rowKeys: Object.fromEntries(keys) };
      }),
    };
  }

  tab(id: string): Tab | undefined {
    return this.#book.workbook.tabs.find((tab) => tab.id === id);
  }

  calculate(formula: string, tab: Tab) {
    return this.#engine.calculate(formula, tab);
  }

  /** Takes a new state: computes formulas, remembers the old one for undo, and tells everybody. */
  change(by: string, edit: (book: Book) => Book): void {
    const before = this.#book;
    const edited = edit(before);
    if (edited === before) return;
    // What one execution of a script or one request of the API writes is one step back.
    if (by !== this.#lastBy || !by.includes(":")) this.#past.push(before);
    this.#lastBy = by;
    if (this.#past.length > 200) this.#past.shift();
    this.#future = [];
    this.#take(edited, by);
  }

  undo(): boolean {
    this.#lastBy = "";
    const book = this.#past.pop();
    if (!book) return false;
    this.#future.push(this.#book);
    this.#take(book, "undo");
    return true;
  }

  redo(): boolean {
    const book = this.#future.pop();
    if (!book) return false;
    this.#past.push(this.#book);
    this.#take(book, "redo");
    return true;
  }

  /** Computes everything anew, as Sheets does when the day changes. */
  recalculate(): void {
    this.#take({ ...this.#book, workbook: this.#engine.rebuild(this.#book.workbook) }, "clock");
  }

  close(): void {
    this.#engine.close();
    this.events.removeAllListeners();
  }

  #take(book: Book, by: string): void {
    const before = this.#book.workbook;
    const after = book.workbook;
    const computed =
      before === after
        ? after
        : sameShape(before, after)
          ? this.#engine.update(before, after)
          : this.#engine.rebuild(after);
    this.#book = computed === after ? book : { ...book, workbook: computed };
    this.#version++;
    this.#versions.set(this.#version, this.#book);
    this.#versions.delete(this.#version - 100);
    this.events.emit("changed", { version: this.#version, by });
  }
}

function sameShape(a: Workbook, b: Workbook): boolean {
  return (
    a.tabs.length === b.tabs.length &&
    a.tabs.every((tab, i) => {
      const other = b.tabs[i]!;
      return (
        tab.id === other.id &&
        tab.name === other.name &&
        tab.rowCount === other.rowCount &&
        tab.columnCount === other.columnCount
      );
    })
  );
}

/** Google's tabs have numeric ids; the first one of a new spreadsheet is 0. */
function withIds(tabs: readonly Tab[]): Tab[] {
  if (tabs.length === 0)
    return [makeTab({ id: "0", name: "Sheet1", rows: [], rowCount: 1000, columnCount: 26 })];
  const taken = new Set(tabs.map((tab) => tab.id).filter((id) => /^\d+$/.test(id)));
  return tabs.map((tab, index) => {
    if (/^\d+$/.test(tab.id)) return tab;
    let id = index === 0 ? 0 : 1_000_003 * index + 418_211;
    while (taken.has(String(id))) id++;
    taken.add(String(id));
    return { ...tab, id: String(id) };
  });
}

function makeId(title: string): string {
  let hash = 7;
  for (const character of title) hash = (hash * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return `1PlumblineSandbox${hash.toString(36).padStart(10, "0")}xTeamOkrWorkbook`.slice(0, 44);
}

function metadataOf(workbook: Workbook, key: string): Book["metadata"] {
  let id = 1;
  return workbook.tabs.flatMap((tab) =>
    Object.entries(tab.rowKeys).map(([row, value]) => ({
      id: id++,
      key,
      value,
      visibility: "DOCUMENT" as const,
      place: { kind: "row" as const, tab: tab.id, index: Number(row) },
    })),
  );
}

/** Minutes that a time zone is ahead of UTC at a moment. */
export function offsetMinutes(timeZone: string, at: number): number {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    const local = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    return Math.round((local - Math.floor(at / 1000) * 1000) / 60_000);
  } catch {
    return 0;
  }
}
