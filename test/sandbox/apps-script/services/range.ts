import { columnIndex, parseRange, type Rectangle } from "../../../../shared/sheet/address.ts";
import type { Tab } from "../../../../shared/sheet/workbook.ts";
import { setMerged } from "../../document/person-edits.ts";
import { ScriptException } from "../wire.ts";
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from "./developer-metadata.ts";
import { type Protection, protect } from "./protection.ts";
import { RangeLook } from "./range-look.ts";
import type { Sheet } from "./sheet.ts";

const onlyWhole =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

export class Range extends RangeLook {
  getSheet(): Sheet {
    return this._sheet;
  }
  getGridId(): number {
    return Number(this._sheet._id);
  }
  getCell(row: number, column: number): Range {
    if (row > this._box.rows || column > this._box.columns)
      throw new ScriptException("Cell reference out of range");
    return new Range(
      this._sheet,
      { row: this._box.row + row - 1, column: this._box.column + column - 1, rows: 1, columns: 1 },
      null,
    );
  }
  offset(rowOffset: number, columnOffset: number, rows = this._box.rows, columns = this._box.columns): Range {
    return this._sheet.getRange(
      this._box.row + rowOffset + 1,
      this._box.column + columnOffset + 1,
      rows,
      columns,
    );
  }
  activate(): Range {
    this._sheet._run.host.activate(this._sheet._id, this.getA1Notation());
    return this;
  }
  activateAsCurrentCell(): Range {
    return this.activate();
  }

  getMergedRanges(): Range[] {
    return mergesIn(this._sheet._tab, this._box).map((merge) => new Range(this._sheet, merge, null));
  }
  isPartOfMerge(): boolean {
    return mergesIn(this._sheet._tab, this._box).length > 0;
  }
  merge(): this {
    this._sheet._change((tab) => setMerged(tab, this._box, true));
    return this;
  }
  mergeAcross(): this {
    for (let r = 0; r < this._box.rows; r++)
      this._sheet._change((tab) => setMerged(tab, { ...this._box, row: this._box.row + r, rows: 1 }, true));
    return this;
  }
  breakApart(): this {
    this._sheet._change((tab) => setMerged(tab, this._box, false));
    return this;
  }
  copyTo(destination: Range): void {
    const source = this._map((cell) => cell);
    destination._each((_, r, c) => source[r % this._box.rows]![c % this._box.columns] ?? null);
  }
  sort(
    spec:
      | number
      | { column: number; ascending?: boolean }
      | (number | { column: number; ascending?: boolean })[],
  ): this {
    const keys = (Array.isArray(spec) ? spec : [spec]).map((key) =>
      typeof key === "number" ? { column: key, ascending: true } : { ascending: true, ...key },
    );
    for (const { column, ascending } of keys.reverse()) {
      this._sheet._run.host.sort(this._sheet._run.by, this._sheet._id, this._box, column - 1, ascending);
    }
    return this;
  }

  protect(): Protection {
    return protect(this._sheet, this._box);
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    const { row, column, rows, columns } = this._box;
    const tab = this._sheet._id;
    if (this._whole === "rows" && rows === 1)
      addMetadata(this._sheet._spreadsheet, { kind: "row", tab, index: row }, key, rest);
    else if (this._whole === "columns" && columns === 1)
      addMetadata(this._sheet._spreadsheet, { kind: "column", tab, index: column }, key, rest);
    else throw new ScriptException(onlyWhole);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._sheet._spreadsheet, (place) => this._holds(place));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._sheet._spreadsheet, (place) => this._holds(place));
  }
  _holds(place: { kind: string; tab?: string; index?: number }): boolean {
    if (place.tab !== this._sheet._id || place.index === undefined) return false;
    const { row, column, rows, columns } = this._box;
    if (place.kind === "row") return this._whole === "rows" && place.index >= row && place.index < row + rows;
    return this._whole === "columns" && place.index >= column && place.index < column + columns;
  }
}

function mergesIn(tab: Tab, box: Rectangle): Rectangle[] {
  return tab.merges.filter(
    (m) =>
      m.row < box.row + box.rows &&
      box.row < m.row + m.rows &&
      m.column < box.column + box.columns &&
      box.column < m.column + m.columns,
  );
}

/** "A1:B2", "5:5", "B:B" or "A2:C" on a sheet. */
export function rangeFrom(sheet: Sheet, a1: string): Range {
  const text = a1.replace(/\$/g, "").trim();
  const { rowCount, columnCount } = sheet._tab;
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows)
    return new Range(
      sheet,
      {
        row: Number(rows[1]) - 1,
        rows: Number(rows[2]) - Number(rows[1]) + 1,
        column: 0,
        columns: columnCount,
      },
      "rows",
    );
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]!)!, columnIndex(columns[2]!)!];
    return new Range(sheet, { row: 0, rows: rowCount, column: first, columns: last - first + 1 }, "columns");
  }
  const open = /^([A-Z]{1,3}\d+):([A-Z]{1,3})$/i.exec(text);
  const box = parseRange(open ? `${open[1]}:${open[2]}${rowCount}` : text);
  if (!box) throw new ScriptException("Range not found");
  return new Range(sheet, box, null);
}
