import { a1, type Rectangle, rangeA1 } from "../../shared/sheet/address.ts";
import { displayText } from "../../shared/sheet/format.ts";
import { type Cell, type CellStyle, type CellValue, makeTab, type Tab } from "../../shared/sheet/workbook.ts";

export interface Look {
  readonly format?: string;
  readonly formula?: string;
  readonly bold?: boolean;
  readonly background?: string;
  readonly indent?: number;
}

/** A tab while it is being drawn; rows and columns count from 0. */
export class Sheet {
  readonly name: string;
  readonly merges: Rectangle[] = [];
  readonly hiddenRows: number[] = [];
  readonly #cells: (Cell | null)[][] = [];
  rightToLeft = false;
  frozenRows = 0;

  constructor(name: string) {
    this.name = name;
  }

  /** Writes a cell and returns its A1 address. */
  put(row: number, column: number, value: CellValue, look: Look = {}): string {
    while (this.#cells.length <= row) this.#cells.push([]);
    const cells = this.#cells[row]!;
    while (cells.length <= column) cells.push(null);
    if (value === null || value === "") return a1(row, column);
    const format = look.format ?? null;
    const style: CellStyle = {
      ...(look.bold && { bold: true }),
      ...(look.background && { background: look.background }),
      ...(look.indent && { indent: look.indent }),
    };
    cells[column] = {
      value,
      text: displayText(value, format),
      formula: look.formula ?? null,
      format,
      ...(Object.keys(style).length > 0 && { style }),
    };
    return a1(row, column);
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows > 1 || columns > 1) this.merges.push({ row, column, rows, columns });
  }

  /** Exchanges two columns from a row on. */
  swapColumns(a: number, b: number, from: number): void {
    for (let row = from; row < this.#cells.length; row++) {
      const cells = this.#cells[row]!;
      while (cells.length <= Math.max(a, b)) cells.push(null);
      [cells[a], cells[b]] = [cells[b]!, cells[a]!];
    }
  }

  hide(row: number): void {
    this.hiddenRows.push(row);
  }

  get height(): number {
    return this.#cells.length;
  }

  get width(): number {
    return this.#cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  /** The range of one column's rows, for formulas. */
  span(row: number, column: number, rows: number): string {
    return rangeA1({ row, column, rows, columns: 1 });
  }

  toTab(): Tab {
    return makeTab({
      name: this.name,
      rows: this.#cells,
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      rightToLeft: this.rightToLeft,
      frozenRows: this.frozenRows,
    });
  }
}
