import type { Range } from "./range.ts";

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
