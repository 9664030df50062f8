import type { Rectangle } from "../../../../shared/sheet/address.ts";
import type { Protection as Kept } from "../../document/book.ts";
import { EnumValue, ScriptException } from "../wire.ts";
import { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";

export function protect(sheet: Sheet, range: Rectangle | null): Protection {
  const id =
    1 + sheet._spreadsheet._book.protections.reduce((highest, other) => Math.max(highest, other.id), 0);
  const kept: Kept = { id, tab: sheet._id, range, description: "", warningOnly: false };
  sheet._spreadsheet._change((book) => ({ ...book, protections: [...book.protections, kept] }));
  return new Protection(sheet, id);
}

export class Protection {
  readonly _sheet: Sheet;
  readonly _id: number;
  constructor(sheet: Sheet, id: number) {
    this._sheet = sheet;
    this._id = id;
  }
  get _kept(): Kept {
    const kept = this._sheet._spreadsheet._book.protections.find(({ id }) => id === this._id);
    if (!kept) throw new ScriptException("The protection does not exist.");
    return kept;
  }
  _replace(change: Partial<Kept>): this {
    this._sheet._spreadsheet._change((book) => ({
      ...book,
      protections: book.protections.map((other) => (other.id === this._id ? { ...other, ...change } : other)),
    }));
    return this;
  }
  getDescription(): string {
    return this._kept.description;
  }
  setDescription(description: string): this {
    return this._replace({ description });
  }
  isWarningOnly(): boolean {
    return this._kept.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this._replace({ warningOnly });
  }
  getRange(): Range {
    const { rowCount, columnCount } = this._sheet._tab;
    return new Range(
      this._sheet,
      this._kept.range ?? { row: 0, column: 0, rows: rowCount, columns: columnCount },
      null,
    );
  }
  getProtectionType(): EnumValue {
    return new EnumValue("ProtectionType", this._kept.range ? "RANGE" : "SHEET");
  }
  canEdit(): boolean {
    return true;
  }
  remove(): void {
    this._sheet._spreadsheet._change((book) => ({
      ...book,
      protections: book.protections.filter(({ id }) => id !== this._id),
    }));
  }
}
