import { parseRange, type Rectangle } from "../../../shared/sheet/address.ts";
import { isDateFormat } from "../../../shared/sheet/format.ts";
import {
  type Cell,
  type CellStyle,
  type CellValue,
  makeTab,
  type Row,
  type Tab,
  type Validation,
} from "../../../shared/sheet/workbook.ts";
import { readConditionalFormats } from "./conditional-formats.ts";
import { readRowKeys } from "./row-keys.ts";
import { serialOf } from "./serial.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sides of a tab that cost further service calls and are read only where an action needs them. */
export interface Wanted {
  /** What reading goes by beside the contents: weights and merges. */
  readonly looks?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
  readonly backgrounds?: boolean;
  /** Frozen lines, grid size and conditional formats. */
  readonly layout?: boolean;
  readonly rowKeys?: boolean;
}

export const everything: Wanted = {
  looks: true,
  notes: true,
  validations: true,
  backgrounds: true,
  layout: true,
  rowKeys: true,
};

/**
 * A snapshot of one sheet in six bulk reads at most: values, texts as displayed, formulas, number formats, weights, merges.
 * Every service call costs some tens of milliseconds, however many cells it returns.
 */
export function readTab(sheet: Sheet, offset: number, wanted: Wanted = {}): Tab {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const texts = range.getDisplayValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const weights = wanted.looks ? range.getFontWeights() : null;
  const merges = wanted.looks
    ? range.getMergedRanges().map((merge) => parseRange(merge.getA1Notation()))
    : [];
  const notes = wanted.notes ? range.getNotes() : null;
  const rules = wanted.validations ? range.getDataValidations() : null;
  const backgrounds = wanted.backgrounds ? range.getBackgrounds() : null;

  const rows = values.map(
    (line, r): Row =>
      trimEnd(
        line.map((raw, c) => {
          const format = formatOf(formats[r]?.[c]);
          const isDate = Object.prototype.toString.call(raw) === "[object Date]";
          const background = backgrounds?.[r]?.[c];
          return cellOf({
            value: isDate ? serialOf(raw as Date, offset, format) : (raw as CellValue),
            text: texts[r]?.[c] ?? "",
            formula: formulas[r]?.[c] || null,
            format: isDate && !isDateFormat(format) ? "yyyy-mm-dd" : format,
            style: styleOf(weights?.[r]?.[c] === "bold", background),
            note: notes?.[r]?.[c] || null,
            validation: validationOf(rules?.[r]?.[c] ?? null),
          });
        }),
      ),
  );
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();

  return makeTab({
    id: String(sheet.getSheetId()),
    name: sheet.getName(),
    rows,
    merges: merges.filter(isRectangle),
    ...(wanted.layout && {
      rowCount: sheet.getMaxRows(),
      columnCount: sheet.getMaxColumns(),
      frozenRows: sheet.getFrozenRows(),
      frozenColumns: sheet.getFrozenColumns(),
      conditionalFormats: readConditionalFormats(sheet),
    }),
    ...(wanted.rowKeys && { rowKeys: readRowKeys(sheet) }),
  });
}

interface Sides {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
  readonly format: string | null;
  readonly style: CellStyle | null;
  readonly note: string | null;
  readonly validation: Validation | null;
}

function cellOf({ value, text, formula, format, style, note, validation }: Sides): Cell | null {
  const kept = value === "" ? null : value;
  // A weight alone does not make a cell: whole rows have one.
  const bare = format === null && note === null && validation === null && !style?.background;
  if (bare && kept === null && formula === null) return null;
  return {
    value: kept,
    text,
    formula,
    format,
    ...(style && { style }),
    ...(note !== null && { note }),
    ...(validation !== null && { validation }),
  };
}

/** Both names that Sheets gives to the automatic format count as none. */
function formatOf(format: string | undefined): string | null {
  return !format || /^general$/i.test(format) || format === "0.###############" ? null : format;
}

function styleOf(bold: boolean, background: string | undefined): CellStyle | null {
  const filled = background !== undefined && background !== "" && background.toLowerCase() !== "#ffffff";
  if (!bold && !filled) return null;
  return { ...(bold && { bold }), ...(filled && { background }) };
}

function validationOf(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Validation | null {
  if (!rule) return null;
  const type = String(rule.getCriteriaType());
  if (type === "VALUE_IN_LIST") {
    const help = rule.getHelpText();
    const [values] = rule.getCriteriaValues() as [string[]];
    return {
      kind: "list",
      values: Array.from(values),
      strict: !rule.getAllowInvalid(),
      ...(help && { help }),
    };
  }
  if (type === "CHECKBOX" && rule.getCriteriaValues().length === 0) return { kind: "checkbox" };
  return { kind: "other", description: `${type} ${rule.getCriteriaValues().map(String).join(" ")}`.trim() };
}

function isRectangle(range: Rectangle | null): range is Rectangle {
  return range !== null;
}

function trimEnd(row: readonly (Cell | null)[]): Row {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return row.slice(0, length);
}
