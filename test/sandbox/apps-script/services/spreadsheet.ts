import type { Tab } from "../../../../shared/sheet/workbook.ts";
import type { Book } from "../../document/book.ts";
import { addTab, removeTab } from "../../document/tabs.ts";
import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from "./developer-metadata.ts";
import { NamedRange } from "./named-range.ts";
import { Range, rangeFrom } from "./range.ts";
import { Selection } from "./selection.ts";
import { Sheet } from "./sheet.ts";

export class Spreadsheet {
  readonly _run: Execution;
  readonly #sheets = new Map<string, Sheet>();

  constructor(run: Execution) {
    this._run = run;
  }

  get _book(): Book {
    return this._run.host.document.book;
  }
  _change(edit: (book: Book) => Book): void {
    this._run.host.document.change(this._run.by, edit);
  }
  _sheet(id: string): Sheet {
    let sheet = this.#sheets.get(id);
    if (!sheet) {
      sheet = new Sheet(this, id);
      this.#sheets.set(id, sheet);
    }
    return sheet;
  }

  getId(): string {
    return this._run.host.document.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this._book.workbook.title;
  }
  rename(title: string): void {
    this._change((book) => ({ ...book, workbook: { ...book.workbook, title } }));
  }
  getSheets(): Sheet[] {
    return this._book.workbook.tabs.map((tab) => this._sheet(tab.id));
  }
  getNumSheets(): number {
    return this._book.workbook.tabs.length;
  }
  getSheetByName(name: string): Sheet | null {
    const tab = this._book.workbook.tabs.find((other) => other.name === name);
    return tab ? this._sheet(tab.id) : null;
  }
  getSheetById(id: number): Sheet | null {
    return this._run.host.document.tab(String(id)) ? this._sheet(String(id)) : null;
  }
  getActiveSheet(): Sheet {
    return this._sheet(this._run.host.activeGid());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this._run.host.activate(sheet._id, null);
    return sheet;
  }
  getActiveRange(): Range | null {
    const { gid, range } = this._run.host.selection();
    return new Range(this._sheet(gid), range, null);
  }
  getCurrentCell(): Range | null {
    const { gid, row, column } = this._run.host.selection();
    return new Range(this._sheet(gid), { row, column, rows: 1, columns: 1 }, null);
  }
  getActiveCell(): Range | null {
    return this.getCurrentCell();
  }
  getSelection(): Selection {
    return new Selection(this);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === "string" ? this.getRange(range) : range).activate();
  }
  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }
  getRange(a1: string): Range {
    const at = a1.lastIndexOf("!");
    if (at < 0) return this.getActiveSheet().getRange(a1);
    const name = a1.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
    const sheet = this.getSheetByName(name);
    if (!sheet) throw new ScriptException("Range not found");
    return rangeFrom(sheet, a1.slice(at + 1));
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  insertSheet(name?: string | number, index?: number | object): Sheet {
    const title = typeof name === "string" ? name : `Sheet${this._book.workbook.tabs.length + 1}`;
    if (this._book.workbook.tabs.some((tab) => tab.name === title)) {
      throw new ScriptException(
        `A sheet with the name "${title}" already exists. Please enter another name.`,
      );
    }
    const active = this._book.workbook.tabs.findIndex((tab) => tab.id === this._run.host.activeGid());
    const at = typeof index === "number" ? index : typeof name === "number" ? name : active + 1;
    const before = new Set(this._book.workbook.tabs.map((tab) => tab.id));
    this._change((book) => addTab(book, title, at));
    const added = this._book.workbook.tabs.find((tab) => !before.has(tab.id)) as Tab;
    // As at Google, a new sheet becomes the active one.
    this._run.host.activate(added.id, null);
    return this._sheet(added.id);
  }
  deleteSheet(sheet: Sheet): void {
    if (this._book.workbook.tabs.length < 2)
      throw new ScriptException("You can't remove all the sheets in a document.");
    this._change((book) => removeTab(book, sheet._id));
  }
  moveActiveSheet(position: number): void {
    const id = this._run.host.activeGid();
    this._change((book) => {
      const tabs = book.workbook.tabs.filter((tab) => tab.id !== id);
      tabs.splice(position - 1, 0, book.workbook.tabs.find((tab) => tab.id === id)!);
      return { ...book, workbook: { ...book.workbook, tabs } };
    });
  }
  getSpreadsheetLocale(): string {
    return this._book.workbook.locale;
  }
  getSpreadsheetTimeZone(): string {
    return this._book.workbook.timeZone;
  }
  toast(message: string, title = "", seconds = 5): void {
    this._run.host.show({
      show: "toast",
      title: String(title ?? ""),
      message: String(message),
      seconds: seconds ?? 5,
    });
  }
  getNamedRanges(): NamedRange[] {
    return this._book.namedRanges.map((named) => new NamedRange(this, named.id));
  }
  getRangeByName(name: string): Range | null {
    const named = this._book.namedRanges.find((other) => other.name === name);
    return named ? new Range(this._sheet(named.tab), named.range, null) : null;
  }
  setNamedRange(name: string, range: Range): void {
    const named = {
      id: `named-${this._run.host.nextNumber()}`,
      name,
      tab: range._sheet._id,
      range: range._box,
    };
    this._change((book) => ({
      ...book,
      namedRanges: [...book.namedRanges.filter((other) => other.name !== name), named],
    }));
  }
  removeNamedRange(name: string): void {
    this._change((book) => ({
      ...book,
      namedRanges: book.namedRanges.filter((other) => other.name !== name),
    }));
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): Spreadsheet {
    addMetadata(this, { kind: "spreadsheet" }, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this, (place) => place.kind === "spreadsheet");
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this, () => true);
  }
}
