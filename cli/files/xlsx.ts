import * as XLSX from "@e965/xlsx";
import { a1, type Rectangle } from "../../shared/sheet/address.ts";
import { isDateFormat } from "../../shared/sheet/format.ts";
import {
  type Cell,
  type CellStyle,
  makeTab,
  makeWorkbook,
  type Row,
  type Tab,
  type Workbook,
} from "../../shared/sheet/workbook.ts";
import { hexColor, styleIndexes, stylesOf } from "./xlsx-styles.ts";
import {
  conditionalFormatsOf,
  frozenOf,
  type ListSource,
  rightToLeftOf,
  validationsOf,
} from "./xlsx-view.ts";
import { elements } from "./xml.ts";

/** Days between the two date systems of Excel; workbooks from old Macs count from 1904. */
const days1904 = 1462;
/** Pixels of lines that a file gives no size for, as Google Sheets shows them. */
const defaultRowHeight = 21;
const defaultColumnWidth = 100;

interface Book extends XLSX.WorkBook {
  readonly files?: Record<string, { readonly content?: Uint8Array }>;
}

/** .xlsx, .xlsm, .xlsb, .xls, .ods or an HTML table → a workbook; a text says why not. */
export function readXlsx(bytes: Uint8Array, title: string): Workbook | string {
  let book: Book;
  try {
    book = XLSX.read(bytes, {
      type: "buffer",
      dense: true,
      cellStyles: true,
      cellNF: true,
      cellHTML: false,
      sheetStubs: true,
      bookFiles: true,
    });
  } catch (error) {
    return reasonOf(bytes, error instanceof Error ? error.message : String(error));
  }
  if (book.Workbook === undefined && book.SheetNames.length === 0) return "holds no sheets";
  const parts = partsOf(book);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  if (book.SheetNames.some((_, index) => isCutOff(parts.sheet(index)))) return damaged;
  const tabs = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet as { "!type"?: string })["!type"] === "chart") return [];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [tabOf(book, sheet, name, hidden, parts.sheet(index), parts.styles, date1904)];
  });
  if (tabs.length === 0) return "holds no sheets";
  const name = book.Props?.Title?.trim();
  return makeWorkbook({ id: title, title: name || title, tabs });
}

function tabOf(
  book: Book,
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
  const data = ((sheet as { "!data"?: (XLSX.CellObject[] | undefined)[] })["!data"] ?? []) as (
    | XLSX.CellObject[]
    | undefined
  )[];
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

function cellOf(
  cell: XLSX.CellObject,
  font: CellStyle | undefined,
  validation: Cell["validation"],
  date1904: boolean,
): Cell | null {
  const note = cell.c
    ?.map((comment) => comment.t)
    .join("\n")
    .trim();
  const fill = (cell.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined) ?? {};
  const background =
    fill.patternType === "solid" && fill.fgColor?.rgb ? hexColor(fill.fgColor.rgb) : undefined;
  const style: CellStyle = { ...font, ...(background && background !== "#ffffff" ? { background } : {}) };
  const styled = Object.keys(style).length > 0;
  const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : null;
  const formula = cell.f ? `=${cell.f}` : null;
  const content = contentOf(cell, format, date1904);
  if (content.value === null && !formula && !note && !validation && !style.background) return null;
  return {
    ...content,
    formula,
    format,
    ...(styled ? { style } : {}),
    ...(note ? { note } : {}),
    ...(validation ? { validation } : {}),
  };
}

function contentOf(
  cell: XLSX.CellObject,
  format: string | null,
  date1904: boolean,
): Pick<Cell, "value" | "text"> {
  const shown = cell.w ?? "";
  switch (cell.t) {
    case "n": {
      const number = Number(cell.v);
      if (!Number.isFinite(number)) return { value: shown || null, text: shown };
      return {
        value: date1904 && isDateFormat(format) ? number + days1904 : number,
        text: shown || String(number),
      };
    }
    case "b":
      return { value: cell.v === true, text: cell.v === true ? "TRUE" : "FALSE" };
    case "e":
      return { value: shown || "#ERROR!", text: shown || "#ERROR!" };
    case "s": {
      const text = String(cell.v ?? "").replace(/\r\n?/g, "\n");
      return text === "" ? { value: null, text: "" } : { value: text, text };
    }
    default:
      return { value: null, text: "" };
  }
}

function rectangleOf(range: XLSX.Range): Rectangle {
  return {
    row: range.s.r,
    column: range.s.c,
    rows: range.e.r - range.s.r + 1,
    columns: range.e.c - range.s.c + 1,
  };
}

function hiddenIndexes(lines: readonly ({ hidden?: boolean } | undefined)[]): number[] {
  const hidden: number[] = [];
  for (let index = 0; index < lines.length; index++) if (lines[index]?.hidden) hidden.push(index);
  return hidden;
}

/** Points → pixels at 96 dots an inch. */
function pixelsHigh(points: number | undefined): number | undefined {
  return points === undefined ? undefined : (points * 96) / 72;
}

/** Widths are counted in digits of the default font, 7 pixels wide in Arial 10 and Calibri 11 (ECMA-376, 18.3.1.13). */
function pixelsWide(digits: number | undefined): number | undefined {
  return digits === undefined ? undefined : Math.trunc(((256 * digits + Math.trunc(128 / 7)) / 256) * 7);
}

function sizes(known: readonly (number | undefined)[], count: number, usual: number): number[] | null {
  if (!known.some((size) => size !== undefined)) return null;
  return Array.from({ length: count }, (_, index) => Math.round(known[index] ?? usual));
}

function valuesOf(sheet: XLSX.WorkSheet | undefined, range: Rectangle): string[] {
  const data = ((sheet as { "!data"?: XLSX.CellObject[][] } | undefined)?.["!data"] ??
    []) as XLSX.CellObject[][];
  const values: string[] = [];
  const last = Math.min(range.row + range.rows, data.length);
  for (let r = range.row; r < last; r++) {
    for (let c = range.column; c < range.column + range.columns; c++) {
      const cell = data[r]?.[c];
      if (cell && cell.v !== undefined && cell.v !== "") values.push(cell.w ?? String(cell.v));
    }
  }
  return values;
}

/** The parts of the archive that the library does not interpret; empty for formats that are not .xlsx. */
function partsOf(book: Book) {
  const text = (path: string): string => {
    const content = book.files?.[path]?.content;
    return content ? Buffer.from(content).toString("utf8") : "";
  };
  const targets = new Map(
    elements(text("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      attributes.Target ?? "",
    ]),
  );
  const ids = elements(text("xl/workbook.xml"), "sheet").map(
    ({ attributes }) => attributes["r:id"] ?? attributes.id,
  );
  return {
    styles: stylesOf(text("xl/styles.xml")),
    sheet(index: number): string {
      const target = targets.get(ids[index]) ?? "";
      return text(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  };
}

const damaged = "damaged; save or download it again";

/** The library reads as far as it can and says nothing; half a sheet would be reported on as if it were whole. */
function isCutOff(sheetXml: string): boolean {
  return (
    /<(?:\w+:)?worksheet[\s>]/.test(sheetXml.slice(0, 2000)) &&
    !/<\/(?:\w+:)?worksheet>\s*$/.test(sheetXml.slice(-200))
  );
}

function reasonOf(bytes: Uint8Array, message: string): string {
  const old = bytes[0] === 0xd0;
  if (/password|encrypt/i.test(message)) return "protected by a password; save a copy without one";
  if (old) return "not a spreadsheet that can be read, or damaged; save it again as .xlsx";
  if (bytes[0] === 0x50) {
    const listing = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 65_557))).toString("latin1");
    if (!listing.includes("PK\u0005\u0006"))
      return "cut short (the end of the file is missing); copy or download it again";
    if (/Index\/|\.iwa/.test(listing)) return "an Apple Numbers document; export it as .xlsx or .csv";
    if (/word\/|ppt\//.test(listing)) return "not a spreadsheet (it is an Office document of another kind)";
    if (/xl\//.test(listing)) return damaged;
    return "not a spreadsheet (it is a zip archive)";
  }
  return "not a spreadsheet";
}
