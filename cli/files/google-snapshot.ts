import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Rectangle } from "../../shared/sheet/address.ts";
import {
  type Cell,
  type CellStyle,
  type CellValue,
  type ConditionalFormat,
  makeTab,
  makeWorkbook,
  type Row,
  type Tab,
  type Validation,
  type Workbook,
} from "../../shared/sheet/workbook.ts";

/** Keys of the developer metadata that gives a row its identity. */
const rowKeyNames: readonly string[] = ["plumbline-row", "plumbline"];

/** The answer of spreadsheets.get with grid data → a workbook. */
export function snapshotOf(answer: sheets_v4.Schema$Spreadsheet): Workbook {
  const tabs = (answer.sheets ?? [])
    .filter((sheet) => (sheet.properties?.sheetType ?? "GRID") === "GRID")
    .map(tabOf);
  return makeWorkbook({
    id: answer.spreadsheetId ?? "",
    title: answer.properties?.title ?? "",
    locale: answer.properties?.locale ?? "",
    timeZone: answer.properties?.timeZone ?? "UTC",
    tabs,
  });
}

function tabOf(sheet: sheets_v4.Schema$Sheet): Tab {
  const properties = sheet.properties ?? {};
  const grid = properties.gridProperties ?? {};
  const data = sheet.data?.[0] ?? {};
  const rowInfo = data.rowMetadata ?? [];
  const columnInfo = data.columnMetadata ?? [];
  const rows = (data.rowData ?? []).map((row): Row => trim((row.values ?? []).map(cellOf)));
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return makeTab({
    id: String(properties.sheetId ?? 0),
    name: properties.title ?? "",
    rows,
    rowCount: grid.rowCount ?? rows.length,
    columnCount: grid.columnCount ?? 0,
    merges: (sheet.merges ?? []).map((range) => rectangleOf(range, grid)),
    frozenRows: grid.frozenRowCount ?? 0,
    frozenColumns: grid.frozenColumnCount ?? 0,
    hidden: properties.hidden === true,
    hiddenRows: indexesWhere(rowInfo, (row) => row.hiddenByUser === true || row.hiddenByFilter === true),
    hiddenColumns: indexesWhere(columnInfo, (column) => column.hiddenByUser === true),
    rowHeights: rowInfo.length > 0 ? rowInfo.map((row) => row.pixelSize ?? 21) : null,
    columnWidths: columnInfo.length > 0 ? columnInfo.map((column) => column.pixelSize ?? 100) : null,
    rowKeys: rowKeysOf(rowInfo),
    conditionalFormats: (sheet.conditionalFormats ?? []).map(
      (rule, index): ConditionalFormat => ({
        kind: "opaque",
        ranges: (rule.ranges ?? []).map((range) => rectangleOf(range, grid)),
        key: String(index),
      }),
    ),
    rightToLeft: properties.rightToLeft === true,
  });
}

function cellOf(data: sheets_v4.Schema$CellData): Cell | null {
  const shown = data.formattedValue ?? "";
  const formula = data.userEnteredValue?.formulaValue ?? null;
  const validation = validationOf(data.dataValidation ?? undefined);
  const style = styleOf(data);
  const value = contentOf(data.effectiveValue ?? undefined, shown);
  if (value === null && formula === null && !data.note && !validation && !style?.background) return null;
  return {
    value,
    text: shown,
    formula,
    format: data.effectiveFormat?.numberFormat?.pattern ?? null,
    ...(style ? { style } : {}),
    ...(data.note ? { note: data.note } : {}),
    ...(validation ? { validation } : {}),
  };
}

function contentOf(value: sheets_v4.Schema$ExtendedValue | undefined, shown: string): CellValue {
  if (!value) return null;
  if (typeof value.numberValue === "number") return value.numberValue;
  if (typeof value.boolValue === "boolean") return value.boolValue;
  if (typeof value.stringValue === "string") return value.stringValue === "" ? null : value.stringValue;
  return value.errorValue ? shown || "#ERROR!" : null;
}

function styleOf(data: sheets_v4.Schema$CellData): CellStyle | undefined {
  const font = data.effectiveFormat?.textFormat;
  const entered = data.userEnteredFormat;
  const background = hex(entered?.backgroundColorStyle?.rgbColor ?? entered?.backgroundColor ?? undefined);
  const color = hex(font?.foregroundColorStyle?.rgbColor ?? undefined);
  const style: CellStyle = {
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.strikethrough ? { strike: true } : {}),
    ...(background && background !== "#ffffff" ? { background } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function validationOf(rule: sheets_v4.Schema$DataValidationRule | undefined): Validation | undefined {
  if (!rule?.condition?.type) return undefined;
  const values = (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? "");
  if (rule.condition.type === "BOOLEAN") return { kind: "checkbox" };
  if (rule.condition.type !== "ONE_OF_LIST") {
    return { kind: "other", description: [rule.condition.type, ...values].join(" ") };
  }
  return {
    kind: "list",
    values,
    strict: rule.strict === true,
    ...(rule.inputMessage ? { help: rule.inputMessage } : {}),
  };
}

/** Channels that are absent are zero. */
function hex(color: sheets_v4.Schema$Color | undefined): string | null {
  if (!color) return null;
  const channel = (share: number | null | undefined) =>
    Math.round((share ?? 0) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${channel(color.red)}${channel(color.green)}${channel(color.blue)}`;
}

/** Sides that are absent reach to the edge of the grid. */
function rectangleOf(range: sheets_v4.Schema$GridRange, grid: sheets_v4.Schema$GridProperties): Rectangle {
  const row = range.startRowIndex ?? 0;
  const column = range.startColumnIndex ?? 0;
  return {
    row,
    column,
    rows: (range.endRowIndex ?? grid.rowCount ?? row + 1) - row,
    columns: (range.endColumnIndex ?? grid.columnCount ?? column + 1) - column,
  };
}

function rowKeysOf(rows: readonly sheets_v4.Schema$DimensionProperties[]): Record<number, string> {
  const keys: Record<number, string> = {};
  rows.forEach((row, index) => {
    const key = row.developerMetadata?.find((metadata) =>
      rowKeyNames.includes(metadata.metadataKey ?? ""),
    )?.metadataValue;
    if (key) keys[index] = key;
  });
  return keys;
}

function indexesWhere<T>(lines: readonly T[], test: (line: T) => boolean): number[] {
  return lines.flatMap((line, index) => (test(line) ? [index] : []));
}

function trim(row: (Cell | null)[]): (Cell | null)[] {
  while (row.length > 0 && row[row.length - 1] === null) row.pop();
  return row;
}
