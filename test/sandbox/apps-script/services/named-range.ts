import { ScriptException } from "../wire.ts";
import { Range } from "./range.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export class NamedRange {
  readonly _spreadsheet: Spreadsheet;
  readonly _id: string;
  constructor(spreadsheet: Spreadsheet, id: string) {
    this._spreadsheet = spreadsheet;
    this._id = id;
  }
  get _named() {
    const named = this._spreadsheet._book.namedRanges.find((other) => other.id === this._id);
    if (!named) throw new ScriptException("The named range does not exist.");
    return named;
  }
  getName(): string {
    return this._named.name;
  }
  getRange(): Range {
    return new Range(this._spreadsheet._sheet(this._named.tab), this._named.range, null);
  }
  remove(): void {
    this._spreadsheet._change((book) => ({
      ...book,
      namedRanges: book.namedRanges.filter((other) => other.id !== this._id),
    }));
  }
}
