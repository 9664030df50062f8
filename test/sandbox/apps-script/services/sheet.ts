import { changeCells, replaceTab } from "../../document/book.ts";
import { addTab, renameTab } from "../../document/tabs.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import { cellWith } from "./cells.ts";
import { type ConditionalFormatRule, formatFrom, rulesOf } from "./conditional-format.ts";
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from "./developer-metadata.ts";
import { Protection, protect } from "./protection.ts";
import { Range, rangeFrom } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { Selection } from "./selection.ts";

import { SheetLines } from "./sheet-lines.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export class Sheet extends SheetLines {
  getName(): string {
    return this._tab.name;
  }
  getSheetName(): string {
    return this._tab.name;
  }
  setName(name: string): this {
    if (this._spreadsheet._book.workbook.tabs.some((tab) => tab.name === name && tab.id !== this._id)) {
      throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this._spreadsheet._change((book) => renameTab(book, this._id, name));
    return this;
  }
  getSheetId(): number {
    return Number(this._id);
  }
  getIndex(): number {
    return this._spreadsheet._book.workbook.tabs.findIndex((tab) => tab.id === this._id) + 1;
  }
  getType(): EnumValue {
    return new EnumValue("SheetType", "GRID");
  }
  getParent(): Spreadsheet {
    return this._spreadsheet;
  }
  activate(): this {
    this._run.host.activate(this._id, null);
    return this;
  }
  getSelection(): Selection {
    return new Selection(this._spreadsheet);
  }
  getActiveRange(): Range | null {
    return this._spreadsheet.getActiveRange();
  }
  getActiveCell(): Range | null {
    return this._spreadsheet.getCurrentCell();
  }
  getCurrentCell(): Range | null {
    return this._spreadsheet.getCurrentCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  setActiveSelection(range: Range | string): Range {
    return (typeof range === "string" ? this.getRange(range) : range).activate();
  }

  getRange(row: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof row === "string")
      return row.includes("!") ? this._spreadsheet.getRange(row) : rangeFrom(this, row);
    const { rowCount, columnCount } = this._tab;
    if (rows < 1) throw new ScriptException("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ScriptException("The number of columns in the range must be at least 1.");
    if (row < 1 || column < 1 || row + rows - 1 > rowCount || column + columns - 1 > columnCount) {
      throw new ScriptException("The coordinates of the range are outside the dimensions of the sheet.");
    }
    return new Range(this, { row: row - 1, column: column - 1, rows, columns }, null);
  }
  getDataRange(): Range {
    const { rows, columns } = this._used();
    return new Range(
      this,
      { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) },
      null,
    );
  }
  getLastRow(): number {
    return this._used().rows;
  }
  getLastColumn(): number {
    return this._used().columns;
  }
  getMaxRows(): number {
    return this._tab.rowCount;
  }
  getMaxColumns(): number {
    return this._tab.columnCount;
  }
  appendRow(values: unknown[]): this {
    const row = this._used().rows;
    const zone = this._spreadsheet._book.workbook.timeZone;
    this._change((tab) =>
      changeCells(tab, { row, column: 0, rows: 1, columns: values.length }, (cell, _, c) =>
        cellWith(cell, values[c], zone),
      ),
    );
    return this;
  }
  clear(): this {
    this._change((tab) => ({ ...tab, rows: [] }));
    return this;
  }
  clearContents(): this {
    this.getDataRange().clearContent();
    return this;
  }

  hideSheet(): this {
    const others = this._spreadsheet._book.workbook.tabs.filter((tab) => !tab.hidden && tab.id !== this._id);
    if (others.length === 0) throw new ScriptException("You can't hide all the sheets in a document.");
    this._change((tab) => ({ ...tab, hidden: true }));
    return this;
  }
  showSheet(): this {
    this._change((tab) => ({ ...tab, hidden: false }));
    return this;
  }
  isSheetHidden(): boolean {
    return this._tab.hidden;
  }
  isRightToLeft(): boolean {
    return this._tab.rightToLeft;
  }
  getTabColor(): string | null {
    return this._spreadsheet._book.tabColors[this._id] ?? null;
  }
  setTabColor(color: string | null): this {
    this._spreadsheet._change((book) => {
      const { [this._id]: _, ...others } = book.tabColors;
      return { ...book, tabColors: color ? { ...others, [this._id]: color } : others };
    });
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return rulesOf(this);
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this._change((tab) => ({ ...tab, conditionalFormats: rules.map(formatFrom) }));
  }
  clearConditionalFormatRules(): void {
    this._change((tab) => ({ ...tab, conditionalFormats: [] }));
  }
  protect(): Protection {
    return protect(this, null);
  }
  getProtections(type: EnumValue): Protection[] {
    return this._spreadsheet._book.protections
      .filter((kept) => kept.tab === this._id && (kept.range === null) === (type.name === "SHEET"))
      .map(({ id }) => new Protection(this, id));
  }
  getFilter(): null {
    return null;
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this._spreadsheet, { kind: "sheet", tab: this._id }, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._spreadsheet, (place) => place.kind === "sheet" && place.tab === this._id);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(
      this._spreadsheet,
      (place) => place.kind !== "spreadsheet" && place.tab === this._id,
    );
  }
  copyTo(): Sheet {
    const name = `Copy of ${this._tab.name}`;
    const source = this._tab;
    this._spreadsheet._change((book) => {
      const added = addTab(book, name, book.workbook.tabs.length);
      const { id } = added.workbook.tabs[added.workbook.tabs.length - 1]!;
      return replaceTab(added, id, () => ({ ...source, id, name }));
    });
    return this._spreadsheet.getSheetByName(name)!;
  }
  getRangeList(addresses: string[]): RangeList {
    return new RangeList(addresses.map((address) => this.getRange(address)));
  }
}
