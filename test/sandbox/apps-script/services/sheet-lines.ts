import type { Dimension } from "../../../../shared/sheet/edit.ts";
import { usedRange } from "../../../../shared/sheet/grid.ts";
import type { Tab } from "../../../../shared/sheet/workbook.ts";
import { replaceTab } from "../../document/book.ts";
import { insert, remove } from "../../document/lines.ts";
import { setHidden } from "../../document/person-edits.ts";
import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Rows and columns of a sheet: frozen, inserted, deleted, hidden, sized. */
export class SheetLines {
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
}
