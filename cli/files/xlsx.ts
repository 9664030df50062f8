import * as XLSX from "@e965/xlsx";
import { a1, type Rectangle } from "../../shared/sheet/address.ts";
import {
  type Cell,
  type CellStyle,
  makeTab,
  makeWorkbook,
  type Row,
  type Tab,
  type Workbook,
} from "../../shared/sheet/workbook.ts";
import { convertToXlsx } from "./convert.ts";
import { damaged, looksOf, type Parts, packed, partsOf } from "./xlsx-archive.ts";
import { cellOf, cellsOf, valuesOf } from "./xlsx-cell.ts";
import {
  defaultColumnWidth,
  defaultRowHeight,
  hiddenIndexes,
  pixelsHigh,
  pixelsWide,
  sizes,
} from "./xlsx-lines.ts";
import { styleIndexes } from "./xlsx-styles.ts";
import {
  conditionalFormatsOf,
  frozenOf,
  type ListSource,
  rightToLeftOf,
  validationsOf,
} from "./xlsx-view.ts";

/** "P", the first byte of every zip. */
const zipMark = 0x50;

/** .xlsx, .xlsm, .xlsb, .xls, .ods or an HTML table → a workbook; a text says why not. */
export function readXlsx(bytes: Uint8Array, title: string): Workbook | string {
  const parts = bytes[0] === zipMark ? partsOf(bytes) : null;
  if (typeof parts === "string") return parts;
  if (parts?.has("xl/workbook.xml")) return readParts(parts, title);
  const converted = convertToXlsx(bytes);
  if ("problem" in converted) return reasonOf(bytes, converted.problem);
  const convertedParts = partsOf(converted.xlsx);
  return typeof convertedParts === "string" ? convertedParts : readParts(convertedParts, title);
}

function readParts(parts: Parts, title: string): Workbook | string {
  let book: XLSX.WorkBook;
  try {
    const options = {
      type: "buffer",
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellHTML: false,
      sheetStubs: true,
    } as const;
    book = XLSX.read(packed(parts), options);
  } catch {
    return damaged;
  }
  const looks = looksOf(parts);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const tabs = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet as { "!type"?: string })["!type"] === "chart") return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [tabOf(book, sheet, name, hidden, looks.sheet(index), looks.styles, date1904)];
  });
  if (tabs.length === 0) return "holds no sheets";
  const name = book.Props?.Title?.trim();
  return makeWorkbook({ id: title, title: name || title, tabs });
}

function tabOf(
  book: XLSX.WorkBook,
  sheet: XLSX.WorkSheet,
  name: string,
  hidden: boolean,
  xml: string,
  styles: readonly (CellStyle | undefined)[],
  date1904: boolean,
): Tab {
  const indexes = styles.some((style) => style) ? styleIndexes(xml) : new Map<string, number>();
  const lists: ListSource = (tab, range) => valuesOf(book.Sheets[tab ?? name], range);
  const validations = validationsOf(xml, lists);
  const data = cellsOf(sheet);
  const rows = Array.from(data, (cells, r): Row => {
    const row = Array.from(cells ?? [], (cell, c): Cell | null => {
      const index = indexes.get(a1(r, c));
      return cell
        ? cellOf(cell, index === undefined ? undefined : styles[index], validations(r, c), date1904)
        : null;
    });
    while (row.length > 0 && row[row.length - 1] === null) row.pop();
    return row;
  });
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  const rowInfo = sheet["!rows"] ?? [];
  const columnInfo = sheet["!cols"] ?? [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return makeTab({
    name,
    rows,
    hidden,
    merges: (sheet["!merges"] ?? []).map(rectangleOf),
    ...frozenOf(xml),
    hiddenRows: hiddenIndexes(rowInfo),
    hiddenColumns: hiddenIndexes(columnInfo),
    rowHeights: sizes(
      rowInfo.map((row) => pixelsHigh(row?.hpt)),
      rows.length,
      defaultRowHeight,
    ),
    columnWidths: sizes(
      columnInfo.map((column) => pixelsWide(column?.width)),
      width,
      defaultColumnWidth,
    ),
    conditionalFormats: conditionalFormatsOf(xml),
    rightToLeft: rightToLeftOf(xml),
  });
}

function rectangleOf(range: XLSX.Range): Rectangle {
  return {
    row: range.s.r,
    column: range.s.c,
    rows: range.e.r - range.s.r + 1,
    columns: range.e.c - range.s.c + 1,
  };
}

function reasonOf(bytes: Uint8Array, message: string): string {
  if (/password|encrypt/i.test(message)) return "protected by a password; save a copy without one";
  if (bytes[0] === 0xd0) return "not a spreadsheet that can be read, or damaged; save it again as .xlsx";
  return bytes[0] === zipMark ? damaged : "not a spreadsheet";
}
