import { parseRange } from "../../../../shared/sheet/address.ts";
import type { Dimension } from "../../../../shared/sheet/edit.ts";
import { usedRange } from "../../../../shared/sheet/grid.ts";
import type { Tab } from "../../../../shared/sheet/workbook.ts";
import { changeCells, replaceTab } from "../../document/book.ts";
import { insert, remove } from "../../document/lines.ts";
import { addTab, renameTab, setHidden } from "../../document/person-edits.ts";
import type { Execution } from "../execution.ts";
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
import { Selection } from "./selection.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export class Sheet {
  readonly _spreadsheet: Spreadsheet;
  readonly _id: string;

  constructor(spreadsheet: Spreadsheet, id: string) {
    this._spreadsheet = spreadsheet;
    this._id = id;
  }
  get _run(): Execution {
    return this._spreadsheet._run;
  }
  get _tab(): Tab {
    const tab = this._spreadsheet._book.workbook.tabs.find((other) => other.id === this._id);
    if (!tab) throw new ScriptException(`Sheet ${this._id} not found`);
    return tab;
  }
  _change(change: (tab: Tab) => Tab): void {
    this._spreadsheet._change((book) => replaceTab(book, this._id, change));
  }
  _used() {
    const used = usedRange(this._tab);
    return used
      ? { rows: used.row + used.rows, columns: used.column + used.columns }
      : { rows: 0, columns: 0 };
  }

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

  getFrozenRows(): number {
    return this._tab.frozenRows;
  }
  getFrozenColumns(): number {
    return this._tab.frozenColumns;
  }
  setFrozenRows(frozenRows: number): void {
    if (frozenRows >= this._tab.rowCount)
      throw new ScriptException("You can't freeze all visible rows on the sheet.");
    this._change((tab) => ({ ...tab, frozenRows }));
  }
  setFrozenColumns(frozenColumns: number): void {
    if (frozenColumns >= this._tab.columnCount)
      throw new ScriptException("You can't freeze all visible columns on the sheet.");
    this._change((tab) => ({ ...tab, frozenColumns }));
  }
  _insert(dimension: Dimension, at: number, count: number): this {
    this._spreadsheet._change((book) => insert(book, this._id, dimension, at, count));
    return this;
  }
  insertRowsAfter(after: number, count: number): this {
    return this._insert("rows", after, count);
  }
  insertRowsBefore(before: number, count: number): this {
    return this._insert("rows", before - 1, count);
  }
  insertRowAfter(after: number): this {
    return this._insert("rows", after, 1);
  }
  insertRowBefore(before: number): this {
    return this._insert("rows", before - 1, 1);
  }
  insertRows(index: number, count = 1): void {
    this._insert("rows", index - 1, count);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this._insert("columns", after, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this._insert("columns", before - 1, count);
  }
  insertColumnAfter(after: number): this {
    return this._insert("columns", after, 1);
  }
  insertColumnBefore(before: number): this {
    return this._insert("columns", before - 1, 1);
  }
  insertColumns(index: number, count = 1): void {
    this._insert("columns", index - 1, count);
  }
  _remove(dimension: Dimension, at: number, count: number): void {
    const all = dimension === "rows" ? this._tab.rowCount : this._tab.columnCount;
    if (at < 0 || at + count > all) throw new ScriptException(`Those ${dimension} are out of bounds.`);
    if (count >= all) throw new ScriptException(`You can't delete all the ${dimension} on the sheet.`);
    this._spreadsheet._change((book) => remove(book, this._id, dimension, at, count));
  }
  deleteRows(row: number, count: number): void {
    this._remove("rows", row - 1, count);
  }
  deleteRow(row: number): this {
    this._remove("rows", row - 1, 1);
    return this;
  }
  deleteColumns(column: number, count: number): void {
    this._remove("columns", column - 1, count);
  }
  deleteColumn(column: number): this {
    this._remove("columns", column - 1, 1);
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
  hideRows(row: number, count = 1): void {
    this._change((tab) => setHidden(tab, "rows", row - 1, count, true));
  }
  showRows(row: number, count = 1): void {
    this._change((tab) => setHidden(tab, "rows", row - 1, count, false));
  }
  hideColumns(column: number, count = 1): void {
    this._change((tab) => setHidden(tab, "columns", column - 1, count, true));
  }
  showColumns(column: number, count = 1): void {
    this._change((tab) => setHidden(tab, "columns", column - 1, count, false));
  }
  isRowHiddenByUser(row: number): boolean {
    return this._tab.hiddenRows.includes(row - 1);
  }
  isRowHiddenByFilter(): boolean {
    return false;
  }
  isColumnHiddenByUser(column: number): boolean {
    return this._tab.hiddenColumns.includes(column - 1);
  }
  isRightToLeft(): boolean {
    return this._tab.rightToLeft;
  }
  getRowHeight(row: number): number {
    return this._tab.rowHeights?.[row - 1] ?? 21;
  }
  getColumnWidth(column: number): number {
    return this._tab.columnWidths?.[column - 1] ?? 100;
  }
  _sizes(key: "rowHeights" | "columnWidths", at: number, count: number, size: number): this {
    this._change((tab) => {
      const length = key === "rowHeights" ? tab.rowCount : tab.columnCount;
      const sizes = Array.from({ length }, (_, i) =>
        i >= at && i < at + count ? size : (tab[key]?.[i] ?? (key === "rowHeights" ? 21 : 100)),
      );
      return { ...tab, [key]: sizes };
    });
    return this;
  }
  setRowHeight(row: number, height: number): this {
    return this._sizes("rowHeights", row - 1, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    return this._sizes("rowHeights", row - 1, count, height);
  }
  setColumnWidth(column: number, width: number): this {
    return this._sizes("columnWidths", column - 1, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    return this._sizes("columnWidths", column - 1, count, width);
  }
  autoResizeColumn(): this {
    return this;
  }
  autoResizeColumns(): this {
    return this;
  }
  autoResizeRows(): this {
    return this;
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
  _parses(a1: string): boolean {
    return parseRange(a1) !== null;
  }
}

/** Disjoint ranges that take one value, format or note in one call. */
export class RangeList {
  readonly _ranges: readonly Range[];
  constructor(ranges: readonly Range[]) {
    this._ranges = ranges;
  }
  _each(change: (range: Range) => void): this {
    this._ranges.forEach(change);
    return this;
  }
  getRanges(): Range[] {
    return this._ranges.slice();
  }
  setValue(value: unknown): this {
    return this._each((range) => range.setValue(value));
  }
  setFormula(formula: string): this {
    return this._each((range) => range.setFormula(formula));
  }
  setNote(note: string | null): this {
    return this._each((range) => range.setNote(note));
  }
  setBackground(color: string | null): this {
    return this._each((range) => range.setBackground(color));
  }
  setNumberFormat(format: string): this {
    return this._each((range) => range.setNumberFormat(format));
  }
  setFontWeight(weight: string | null): this {
    return this._each((range) => range.setFontWeight(weight));
  }
  clearContent(): this {
    return this._each((range) => range.clearContent());
  }
  clearNote(): this {
    return this._each((range) => range.clearNote());
  }
}
