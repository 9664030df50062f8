import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Rectangle } from "../../../shared/sheet/address.ts";
import type { ConditionalFormat, Tab } from "../../../shared/sheet/workbook.ts";
import type { Book, Metadata } from "../document/book.ts";
import { cellData, colorOf } from "./cell-data.ts";

function gridRange(tab: string, range: Rectangle): sheets_v4.Schema$GridRange {
  return {
    sheetId: Number(tab),
    startRowIndex: range.row,
    endRowIndex: range.row + range.rows,
    startColumnIndex: range.column,
    endColumnIndex: range.column + range.columns,
  };
}

export function metadataData(entry: Metadata): sheets_v4.Schema$DeveloperMetadata {
  const { place } = entry;
  const location: sheets_v4.Schema$DeveloperMetadataLocation =
    place.kind === "spreadsheet"
      ? { locationType: "SPREADSHEET", spreadsheet: true }
      : place.kind === "sheet"
        ? { locationType: "SHEET", sheetId: Number(place.tab) }
        : {
            locationType: place.kind.toUpperCase(),
            dimensionRange: {
              sheetId: Number(place.tab),
              dimension: place.kind === "row" ? "ROWS" : "COLUMNS",
              startIndex: place.index,
              endIndex: place.index + 1,
            },
          };
  return {
    metadataId: entry.id,
    metadataKey: entry.key,
    metadataValue: entry.value,
    visibility: entry.visibility,
    location,
  };
}

export function sheetProperties(book: Book, tab: Tab): sheets_v4.Schema$SheetProperties {
  return {
    sheetId: Number(tab.id),
    title: tab.name,
    index: book.workbook.tabs.indexOf(tab),
    sheetType: "GRID",
    gridProperties: {
      rowCount: tab.rowCount,
      columnCount: tab.columnCount,
      ...(tab.frozenRows ? { frozenRowCount: tab.frozenRows } : {}),
      ...(tab.frozenColumns ? { frozenColumnCount: tab.frozenColumns } : {}),
    },
    ...(tab.hidden ? { hidden: true } : {}),
    ...(tab.rightToLeft ? { rightToLeft: true } : {}),
    ...(book.tabColors[tab.id] ? { tabColorStyle: { rgbColor: colorOf(book.tabColors[tab.id]!) } } : {}),
  };
}

function conditionalFormat(tab: Tab, format: ConditionalFormat): sheets_v4.Schema$ConditionalFormatRule {
  const ranges = format.ranges.map((range) => gridRange(tab.id, range));
  if (format.kind === "opaque") return { ranges, gradientRule: {} };
  return {
    ranges,
    booleanRule: {
      condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: format.formula }] },
      format: {
        backgroundColorStyle: { rgbColor: colorOf(format.background) },
        textFormat: { foregroundColorStyle: { rgbColor: colorOf(format.color) } },
      },
    },
  };
}

/** One tab; `ranges` limits the grid data, null leaves it out, an empty list means the whole tab. */
function sheetData(book: Book, tab: Tab, ranges: readonly Rectangle[] | null): sheets_v4.Schema$Sheet {
  const { metadata, protections } = book;
  const own = metadata.filter(({ place }) => place.kind === "sheet" && place.tab === tab.id);
  const locked = protections.filter((protection) => protection.tab === tab.id);
  return {
    properties: sheetProperties(book, tab),
    ...(tab.merges.length > 0 ? { merges: tab.merges.map((merge) => gridRange(tab.id, merge)) } : {}),
    ...(tab.conditionalFormats.length > 0
      ? { conditionalFormats: tab.conditionalFormats.map((format) => conditionalFormat(tab, format)) }
      : {}),
    ...(own.length > 0 ? { developerMetadata: own.map(metadataData) } : {}),
    ...(book.filters[tab.id]
      ? { basicFilter: { range: gridRange(tab.id, book.filters[tab.id]!.range) } }
      : {}),
    ...(locked.length > 0
      ? {
          protectedRanges: locked.map(({ id, range, description, warningOnly }) => ({
            protectedRangeId: id,
            range: range ? gridRange(tab.id, range) : { sheetId: Number(tab.id) },
            description,
            warningOnly,
          })),
        }
      : {}),
    ...(ranges === null
      ? {}
      : { data: (ranges.length > 0 ? ranges : [wholeTab(tab)]).map((range) => gridData(book, tab, range)) }),
  };
}

function wholeTab(tab: Tab): Rectangle {
  return { row: 0, column: 0, rows: tab.rowCount, columns: tab.columnCount };
}

function gridData(book: Book, tab: Tab, range: Rectangle): sheets_v4.Schema$GridData {
  const metadataOf = (kind: "row" | "column", index: number) => {
    const found = book.metadata.filter(
      ({ place }) => place.kind === kind && place.tab === tab.id && place.index === index,
    );
    return found.length > 0 ? { developerMetadata: found.map(metadataData) } : {};
  };
  const filtered = new Set(book.filters[tab.id]?.rows);
  const hiddenBy = (row: number) => (filtered.has(row) ? { hiddenByFilter: true } : { hiddenByUser: true });
  const rowCount = Math.max(0, Math.min(range.rows, tab.rowCount - range.row));
  const columnCount = Math.max(0, Math.min(range.columns, tab.columnCount - range.column));
  const rowData = tab.rows.slice(range.row, range.row + rowCount).map((row) => {
    const cells = row.slice(range.column, range.column + columnCount);
    return cells.length > 0 ? { values: cells.map(cellData) } : {};
  });
  return {
    ...(range.row > 0 ? { startRow: range.row } : {}),
    ...(range.column > 0 ? { startColumn: range.column } : {}),
    rowData,
    rowMetadata: Array.from({ length: rowCount }, (_, i) => ({
      pixelSize: tab.rowHeights?.[range.row + i] ?? 21,
      ...(tab.hiddenRows.includes(range.row + i) ? hiddenBy(range.row + i) : {}),
      ...metadataOf("row", range.row + i),
    })),
    columnMetadata: Array.from({ length: columnCount }, (_, i) => ({
      pixelSize: tab.columnWidths?.[range.column + i] ?? 100,
      ...(tab.hiddenColumns.includes(range.column + i) ? { hiddenByUser: true } : {}),
      ...metadataOf("column", range.column + i),
    })),
  };
}

export function spreadsheetData(
  book: Book,
  grids: ReadonlyMap<string, readonly Rectangle[]> | null,
  only: readonly string[] | null,
): sheets_v4.Schema$Spreadsheet {
  const { workbook } = book;
  const own = book.metadata.filter(({ place }) => place.kind === "spreadsheet");
  return {
    spreadsheetId: workbook.id,
    properties: {
      title: workbook.title,
      locale: workbook.locale,
      timeZone: workbook.timeZone,
      autoRecalc: "ON_CHANGE",
    },
    sheets: workbook.tabs
      .filter((tab) => only === null || only.includes(tab.id))
      .map((tab) => sheetData(book, tab, grids === null ? null : (grids.get(tab.id) ?? []))),
    ...(own.length > 0 ? { developerMetadata: own.map(metadataData) } : {}),
    ...(book.namedRanges.length > 0
      ? {
          namedRanges: book.namedRanges.map(({ id, name, tab, range }) => ({
            namedRangeId: id,
            name,
            range: gridRange(tab, range),
          })),
        }
      : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
  };
}
