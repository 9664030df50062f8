import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export class Selection {
  readonly _spreadsheet: Spreadsheet;
  constructor(spreadsheet: Spreadsheet) {
    this._spreadsheet = spreadsheet;
  }
  getActiveRange(): Range | null {
    return this._spreadsheet.getActiveRange();
  }
  getCurrentCell(): Range | null {
    return this._spreadsheet.getCurrentCell();
  }
  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }
}
