import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-format.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import type { Range } from "./range.ts";
import type { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";
import { Ui } from "./ui.ts";

/** SpreadsheetApp: the spreadsheet the add-on was opened in. Others are refused by the scopes. */
export class SpreadsheetApp {
  readonly _run: Execution;
  readonly _spreadsheet: Spreadsheet;
  readonly _ui: Ui;

  constructor(run: Execution) {
    this._run = run;
    this._spreadsheet = new Spreadsheet(run);
    this._ui = new Ui(run);
  }

  getActive(): Spreadsheet | null {
    return this.getActiveSpreadsheet();
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    const { source, host } = this._run;
    return source === "clock" && !host.clockTriggersSeeSpreadsheet ? null : this._spreadsheet;
  }
  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }
  getActiveRange(): Range | null {
    return this._spreadsheet.getActiveRange();
  }
  getCurrentCell(): Range | null {
    return this._spreadsheet.getCurrentCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this._spreadsheet.setActiveSheet(sheet);
  }
  setActiveRange(range: Range): Range {
    return this._spreadsheet.setActiveRange(range);
  }
  setCurrentCell(cell: Range): Range {
    return this._spreadsheet.setActiveRange(cell);
  }
  setActiveSpreadsheet(): void {}
  flush(): void {
    this._run.host.sendSelection();
  }
  getUi(): Ui {
    if (!this._run.host.hasUi(this._run))
      throw new ScriptException("Cannot call SpreadsheetApp.getUi() from this context.");
    return this._ui;
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this._run);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._run);
  }
  open(): never {
    throw new ScriptException("You do not have permission to access the requested document.");
  }
  openById(id: string): Spreadsheet {
    if (id === this._run.host.document.id) return this._spreadsheet;
    throw new ScriptException("You do not have permission to access the requested document.");
  }
  openByUrl(url: string): Spreadsheet {
    if (url.includes(this._run.host.document.id)) return this._spreadsheet;
    throw new ScriptException("You do not have permission to access the requested document.");
  }
  create(): never {
    throw new ScriptException("The sandbox holds one spreadsheet and cannot make another.");
  }
}

export const spreadsheetEnums = {
  DataValidationCriteria: [
    "VALUE_IN_LIST",
    "VALUE_IN_RANGE",
    "CHECKBOX",
    "NUMBER_BETWEEN",
    "NUMBER_GREATER_THAN",
    "NUMBER_GREATER_THAN_OR_EQUAL_TO",
    "NUMBER_LESS_THAN",
    "NUMBER_LESS_THAN_OR_EQUAL_TO",
    "DATE_IS_VALID_DATE",
    "DATE_AFTER",
    "DATE_BEFORE",
    "TEXT_CONTAINS",
    "TEXT_IS_VALID_EMAIL",
    "CUSTOM_FORMULA",
  ],
  BooleanCriteria: [
    "CUSTOM_FORMULA",
    "TEXT_EQUAL_TO",
    "TEXT_CONTAINS",
    "CELL_EMPTY",
    "CELL_NOT_EMPTY",
    "NUMBER_GREATER_THAN",
    "NUMBER_LESS_THAN",
    "NUMBER_BETWEEN",
  ],
  DeveloperMetadataVisibility: ["DOCUMENT", "PROJECT"],
  DeveloperMetadataLocationType: ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
  ProtectionType: ["RANGE", "SHEET"],
  WrapStrategy: ["OVERFLOW", "WRAP", "CLIP"],
  Dimension: ["COLUMNS", "ROWS"],
  SheetType: ["GRID", "OBJECT", "DATASOURCE"],
  BorderStyle: ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"],
  CopyPasteType: [
    "PASTE_NORMAL",
    "PASTE_NO_BORDERS",
    "PASTE_FORMAT",
    "PASTE_FORMULA",
    "PASTE_DATA_VALIDATION",
    "PASTE_VALUES",
    "PASTE_CONDITIONAL_FORMATTING",
  ],
  Direction: ["UP", "DOWN", "PREVIOUS", "NEXT"],
} as const;
