import { columnName, type Rectangle, rangeA1 } from "../../../../shared/sheet/address.ts";
import type { Cell } from "../../../../shared/sheet/workbook.ts";
import { changeCells } from "../../document/book.ts";
import { type SheetStyle, styleOf } from "../../document/style.ts";
import { ScriptException } from "../wire.ts";
import type { Sheet } from "./sheet.ts";

/** Where a range lies, and how its cells are read and changed together. */
export class RangeArea {
  readonly _sheet: Sheet;
  readonly _box: Rectangle;
  /** Set where the range was given as "5:5" or "B:B". */
  readonly _whole: "rows" | "columns" | null;

  constructor(sheet: Sheet, box: Rectangle, whole: "rows" | "columns" | null) {
    this._sheet = sheet;
    this._box = box;
    this._whole = whole;
  }

  get _zone(): string {
    return this._sheet._spreadsheet._book.workbook.timeZone;
  }
  _map<T>(read: (cell: Cell | null, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this._box;
    const tab = this._sheet._tab;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        read(tab.rows[row + r]?.[column + c] ?? null, row + r, column + c),
      ),
    );
  }
  _each(change: (cell: Cell, r: number, c: number) => Cell | null): this {
    this._sheet._change((tab) =>
      changeCells(tab, this._box, (cell, row, column) =>
        change(cell, row - this._box.row, column - this._box.column),
      ),
    );
    return this;
  }
  _style(change: (r: number, c: number) => SheetStyle): this {
    return this._each((cell, r, c) => {
      const merged = { ...styleOf(cell), ...change(r, c) };
      const style = Object.fromEntries(
        Object.entries(merged).filter(([, value]) => value !== undefined),
      ) as SheetStyle;
      return { ...cell, style };
    });
  }
  /** Google's refusal of data that has another shape than the range. */
  _shaped<T>(data: T[][]): T[][] {
    const { rows, columns } = this._box;
    if (!Array.isArray(data) || !data.every((line) => Array.isArray(line))) {
      throw new ScriptException(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    }
    if (data.length !== rows) {
      throw new ScriptException(
        `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
      );
    }
    const wrong = data.find((line) => line.length !== columns);
    if (wrong) {
      throw new ScriptException(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${columns}.`,
      );
    }
    return data;
  }
  _all<T>(value: T): T[][] {
    return Array.from({ length: this._box.rows }, () => Array<T>(this._box.columns).fill(value));
  }
  _first(): Cell | null {
    return this._sheet._tab.rows[this._box.row]?.[this._box.column] ?? null;
  }

  getRow(): number {
    return this._box.row + 1;
  }
  getColumn(): number {
    return this._box.column + 1;
  }
  getNumRows(): number {
    return this._box.rows;
  }
  getNumColumns(): number {
    return this._box.columns;
  }
  getHeight(): number {
    return this._box.rows;
  }
  getWidth(): number {
    return this._box.columns;
  }
  getLastRow(): number {
    return this._box.row + this._box.rows;
  }
  getLastColumn(): number {
    return this._box.column + this._box.columns;
  }
  getA1Notation(): string {
    if (this._whole === "rows") return `${this._box.row + 1}:${this._box.row + this._box.rows}`;
    if (this._whole === "columns")
      return `${columnName(this._box.column)}:${columnName(this._box.column + this._box.columns - 1)}`;
    return rangeA1(this._box);
  }
}
