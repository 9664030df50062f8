import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { displayText } from "../../../shared/sheet/format.ts";
import { usedRange } from "../../../shared/sheet/grid.ts";
import type { Cell, Workbook } from "../../../shared/sheet/workbook.ts";
import { type Book, changeCells, replaceTab } from "../document/book.ts";
import { enterInto } from "../document/person-edits.ts";
import { ApiProblem } from "./problem.ts";
import { addressOf, type Located, locate } from "./ranges.ts";

/** values.get: trailing empty rows and cells are left out; "valueRenderOption" decides between shown, raw and formula. */
export function readValues(
  workbook: Workbook,
  text: string,
  query: URLSearchParams,
): sheets_v4.Schema$ValueRange {
  const place = locate(workbook, text);
  const { tab, range } = place;
  const render = query.get("valueRenderOption") ?? "FORMATTED_VALUE";
  const dates = query.get("dateTimeRenderOption") ?? "SERIAL_NUMBER";
  const byColumns = query.get("majorDimension") === "COLUMNS";
  let values: unknown[][] = Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) =>
      rendered(tab.rows[range.row + r]?.[range.column + c] ?? null, render, dates),
    ),
  );
  if (byColumns) values = Array.from({ length: range.columns }, (_, c) => values.map((row) => row[c]));
  const trimmed = trim(
    values.map((row) => trim(row, (value) => value === "")),
    (row) => row.length === 0,
  );
  const bounded = {
    ...place,
    range: {
      ...range,
      rows: Math.min(range.rows, tab.rowCount - range.row),
      columns: Math.min(range.columns, tab.columnCount - range.column),
    },
  };
  return {
    range: addressOf(bounded),
    majorDimension: byColumns ? "COLUMNS" : "ROWS",
    ...(trimmed.length > 0 ? { values: trimmed } : {}),
  };
}

function rendered(cell: Cell | null, render: string, dates: string): unknown {
  if (!cell) return "";
  if (render === "FORMULA" && cell.formula) return cell.formula;
  if (render === "FORMATTED_VALUE") return cell.text;
  if (dates === "FORMATTED_STRING" && /[yd]/i.test(cell.format ?? "")) return cell.text;
  return cell.value ?? "";
}

function trim<T>(items: T[], isEmpty: (item: T) => boolean): T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1]!)) length--;
  return items.slice(0, length);
}

/** values.update: null leaves a cell as it is, "" empties it. */
export function writeValues(
  book: Book,
  place: Located,
  body: sheets_v4.Schema$ValueRange,
  option: string | null,
): { book: Book; result: sheets_v4.Schema$UpdateValuesResponse } {
  if (option !== "RAW" && option !== "USER_ENTERED")
    throw new ApiProblem(400, "'valueInputOption' is required but not specified");
  const given = (body.values ?? []) as unknown[][];
  const values = body.majorDimension === "COLUMNS" ? transpose(given) : given;
  const columns = Math.max(0, ...values.map((row) => row.length));
  const { tab, range } = place;
  if (values.length > range.rows || columns > range.columns) {
    if (range.rows * range.columns > 1) {
      throw new ApiProblem(
        400,
        `Requested writing within range [${addressOf(place)}], but tried writing to row [${range.row + values.length}]`,
      );
    }
  }
  const written = { row: range.row, column: range.column, rows: values.length, columns };
  const next =
    values.length === 0
      ? book
      : replaceTab(book, tab.id, (old) =>
          changeCells(old, written, (cell, r, c) => {
            const value = values[r - range.row]?.[c - range.column];
            return value === null || value === undefined ? cell : entered(cell, value, option);
          }),
        );
  return {
    book: next,
    result: {
      spreadsheetId: book.workbook.id,
      updatedRange: addressOf({
        tab,
        range: { ...written, rows: Math.max(1, written.rows), columns: Math.max(1, columns) },
      }),
      updatedRows: values.length,
      updatedColumns: columns,
      updatedCells: values.reduce((sum, row) => sum + row.length, 0),
    },
  };
}

function entered(cell: Cell, value: unknown, option: string): Cell {
  const bare: Cell = { ...cell, value: null, formula: null, text: "" };
  if (value === "") return bare;
  if (option === "USER_ENTERED")
    return enterInto(bare, typeof value === "boolean" ? String(value).toUpperCase() : String(value), false);
  const plain = value as string | number | boolean;
  return { ...bare, value: plain, text: displayText(plain, cell.format) };
}

/** values.append: below the table that the range touches. */
export function appendValues(
  book: Book,
  text: string,
  body: sheets_v4.Schema$ValueRange,
  option: string | null,
) {
  const { tab, range } = locate(book.workbook, text);
  const used = usedRange(tab);
  const row = used ? Math.max(range.row, used.row + used.rows) : range.row;
  const rows = Math.max(1, body.values?.length ?? 1);
  const { book: next, result } = writeValues(
    book,
    { tab, range: { row, column: range.column, rows, columns: tab.columnCount } },
    body,
    option,
  );
  return {
    book: next,
    result: {
      spreadsheetId: book.workbook.id,
      tableRange: used ? addressOf({ tab, range: used }) : undefined,
      updates: result,
    },
  };
}

export function clearValues(book: Book, text: string): { book: Book; range: string } {
  const place = locate(book.workbook, text);
  const kept = { ...place.range, rows: Math.min(place.range.rows, place.tab.rows.length - place.range.row) };
  const next =
    kept.rows > 0
      ? replaceTab(book, place.tab.id, (tab) =>
          changeCells(tab, kept, (cell) => ({ ...cell, value: null, formula: null, text: "" })),
        )
      : book;
  return { book: next, range: addressOf(place) };
}

function transpose(columns: readonly (readonly unknown[])[]): unknown[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, r) => columns.map((column) => column[r]));
}
