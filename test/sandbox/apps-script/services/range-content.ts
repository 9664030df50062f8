import { columnName } from "../../../../shared/sheet/address.ts";
import { displayText } from "../../../../shared/sheet/format.ts";
import { enterInto } from "../../document/person-edits.ts";
import { ScriptException } from "../wire.ts";
import { cellWith, scriptValue } from "./cells.ts";
import { type DataValidation, ruleFrom, validationFrom } from "./data-validation.ts";
import { RangeArea } from "./range-area.ts";

/** Values, formulas, formats, notes and rules of a range. */
export class RangeContent extends RangeArea {
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
}
