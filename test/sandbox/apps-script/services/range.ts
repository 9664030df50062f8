import {
  columnIndex,
  columnName,
  parseRange,
  type Rectangle,
  rangeA1,
} from "../../../../shared/sheet/address.ts";
import { displayText } from "../../../../shared/sheet/format.ts";
import type { Cell, Tab } from "../../../../shared/sheet/workbook.ts";
import { changeCells } from "../../document/book.ts";
import { enterInto, setMerged } from "../../document/person-edits.ts";
import { type SheetStyle, styleOf } from "../../document/style.ts";
import { ScriptException } from "../wire.ts";
import { cellWith, scriptValue } from "./cells.ts";
import { type DataValidation, ruleFrom, validationFrom } from "./data-validation.ts";
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataAt,
} from "./developer-metadata.ts";
import { type Protection, protect } from "./protection.ts";
import type { Sheet } from "./sheet.ts";

const onlyWhole =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

export class Range {
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

  getValues(): unknown[][] {
    return this._map((cell) => scriptValue(cell, this._zone));
  }
  getValue(): unknown {
    return scriptValue(this._first(), this._zone);
  }
  getDisplayValues(): string[][] {
    return this._map((cell) => cell?.text ?? "");
  }
  getDisplayValue(): string {
    return this._first()?.text ?? "";
  }
  getFormulas(): string[][] {
    return this._map((cell) => cell?.formula ?? "");
  }
  getFormula(): string {
    return this._first()?.formula ?? "";
  }
  setValues(values: unknown[][]): this {
    const data = this._shaped(values);
    data.forEach((line, r) => {
      line.forEach((value, c) => {
        this._refuseInvalid(r, c, value);
      });
    });
    return this._each((cell, r, c) => cellWith(cell, data[r]![c], this._zone));
  }
  setValue(value: unknown): this {
    return this.setValues(this._all(value));
  }
  _refuseInvalid(r: number, c: number, value: unknown): void {
    const [row, column] = [this._box.row + r, this._box.column + c];
    const validation = this._sheet._tab.rows[row]?.[column]?.validation;
    if (
      validation?.kind !== "list" ||
      !validation.strict ||
      value === "" ||
      value === null ||
      value === undefined
    )
      return;
    if (typeof value === "string" && value.startsWith("=")) return;
    if (!validation.values.includes(String(value))) {
      throw new ScriptException(
        `The data you entered in cell ${columnName(column)}${row + 1} violates the data validation rules set on this cell.`,
      );
    }
  }
  setFormulas(formulas: string[][]): this {
    const data = this._shaped(formulas);
    return this._each((cell, r, c) => {
      const formula = data[r]![c]!;
      return formula === ""
        ? { ...cell, value: null, text: "", formula: null }
        : enterInto(cell, formula.startsWith("=") ? formula : `=${formula}`, false);
    });
  }
  setFormula(formula: string): this {
    return this.setFormulas(this._all(formula));
  }
  isBlank(): boolean {
    return this._map((cell) => cell === null || (cell.value === null && cell.formula === null)).every(
      (line) => line.every(Boolean),
    );
  }
  clearContent(): this {
    return this._each((cell) => ({ ...cell, value: null, text: "", formula: null }));
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    if (!options.formatOnly) this.clearContent();
    if (!options.contentsOnly) this.clearFormat();
    return this;
  }
  clearFormat(): this {
    return this._each(({ style: _, ...cell }) => ({
      ...cell,
      format: null,
      text: cell.formula ? cell.text : displayText(cell.value, null),
    }));
  }

  getNumberFormats(): string[][] {
    return this._map(
      (cell) => cell?.format ?? (typeof cell?.value === "number" ? "0.###############" : "General"),
    );
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  setNumberFormats(formats: string[][]): this {
    const data = this._shaped(formats);
    return this._each((cell, r, c) => {
      const given = data[r]![c]!;
      const format = given === "" || given === "General" || given === "0.###############" ? null : given;
      return { ...cell, format, text: displayText(cell.value, format) };
    });
  }
  setNumberFormat(format: string): this {
    return this.setNumberFormats(this._all(format));
  }
  getNotes(): string[][] {
    return this._map((cell) => cell?.note ?? "");
  }
  getNote(): string {
    return this._first()?.note ?? "";
  }
  setNotes(notes: (string | null)[][]): this {
    const data = this._shaped(notes);
    return this._each(({ note: _, ...cell }, r, c) => (data[r]![c] ? { ...cell, note: data[r]![c]! } : cell));
  }
  setNote(note: string | null): this {
    return this.setNotes(this._all(note));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidations(): (DataValidation | null)[][] {
    return this._map((cell) => ruleFrom(this._sheet._run, cell?.validation));
  }
  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]![0]!;
  }
  setDataValidations(rules: (DataValidation | null)[][]): this {
    const data = this._shaped(rules);
    return this._each(({ validation: _, ...cell }, r, c) => {
      const rule = data[r]![c];
      if (!rule) return cell;
      const validation = validationFrom(rule);
      // A checkbox makes an empty cell FALSE.
      if (validation.kind === "checkbox" && cell.value === null)
        return { ...cell, validation, value: false, text: "FALSE" };
      return { ...cell, validation };
    });
  }
  setDataValidation(rule: DataValidation | null): this {
    return this.setDataValidations(this._all(rule));
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  insertCheckboxes(): this {
    return this._each((cell) => ({
      ...cell,
      validation: { kind: "checkbox" },
      ...(typeof cell.value === "boolean" ? {} : { value: false, text: "FALSE", formula: null }),
    }));
  }
  removeCheckboxes(): this {
    return this._each(({ validation: _, ...cell }) => ({ ...cell, value: null, text: "" }));
  }

  getBackgrounds(): string[][] {
    return this._map((cell) => styleOf(cell).background ?? "#ffffff");
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setBackgrounds(colors: (string | null)[][]): this {
    const data = this._shaped(colors);
    return this._each((cell, r, c) => {
      const { background: _, ...style } = styleOf(cell);
      const color = data[r]![c];
      const next: SheetStyle =
        color && color.toLowerCase() !== "#ffffff" && color !== "white"
          ? { ...style, background: color }
          : style;
      return { ...cell, style: next };
    });
  }
  setBackground(color: string | null): this {
    return this.setBackgrounds(this._all(color));
  }
  getFontColors(): string[][] {
    return this._map((cell) => styleOf(cell).color ?? "#000000");
  }
  setFontColors(colors: (string | null)[][]): this {
    const data = this._shaped(colors);
    return this._style((r, c) => ({ color: data[r]![c] ?? "#000000" }));
  }
  setFontColor(color: string | null): this {
    return this.setFontColors(this._all(color));
  }
  getFontWeights(): string[][] {
    return this._map((cell) => (styleOf(cell).bold ? "bold" : "normal"));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }
  setFontWeights(weights: (string | null)[][]): this {
    const data = this._shaped(weights);
    return this._style((r, c) => ({ bold: data[r]![c] === "bold" }));
  }
  setFontWeight(weight: string | null): this {
    return this.setFontWeights(this._all(weight));
  }
  getFontStyles(): string[][] {
    return this._map((cell) => (styleOf(cell).italic ? "italic" : "normal"));
  }
  setFontStyle(style: string | null): this {
    return this._style(() => ({ italic: style === "italic" }));
  }
  getFontLines(): string[][] {
    return this._map((cell) =>
      styleOf(cell).strike ? "line-through" : styleOf(cell).underline ? "underline" : "none",
    );
  }
  setFontLine(line: string | null): this {
    return this._style(() => ({ strike: line === "line-through", underline: line === "underline" }));
  }
  setFontSize(fontSize: number): this {
    return this._style(() => ({ fontSize }));
  }
  setFontFamily(): this {
    return this;
  }
  setHorizontalAlignment(align: string | null): this {
    return this._style(() => ({
      align: align === "center" ? "center" : align === "right" ? "right" : "left",
    }));
  }
  setVerticalAlignment(vertical: string | null): this {
    return this._style(() => ({
      vertical: vertical === "top" ? "top" : vertical === "middle" ? "middle" : "bottom",
    }));
  }
  getHorizontalAlignments(): string[][] {
    return this._map((cell) => styleOf(cell).align ?? "general");
  }
  setWrap(wrap: boolean): this {
    return this._style(() => ({ wrap: wrap ? "wrap" : "overflow" }));
  }
  setWrapStrategy(strategy: { name: string }): this {
    return this._style(() => ({
      wrap: strategy.name === "WRAP" ? "wrap" : strategy.name === "CLIP" ? "clip" : "overflow",
    }));
  }
  setBorder(): this {
    return this;
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
