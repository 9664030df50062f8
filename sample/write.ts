import * as XLSX from "@e965/xlsx";
import {
  Color,
  DocProperties,
  Format,
  FormatAlign,
  FormatBorder,
  Formula,
  Note,
  Workbook,
  type Worksheet,
} from "wasm-xlsxwriter";
import { parseA1, parseRange } from "../shared/sheet/address.ts";
import type { Look, SampleCell, SampleTab } from "./sheet.ts";

/** Tabs → the bytes of an .xlsx; the same tabs give the same bytes. */
export function writeWorkbook(title: string, tabs: readonly SampleTab[]): Uint8Array {
  const workbook = new Workbook();
  workbook.setProperties(new DocProperties().setTitle(title));
  for (const tab of tabs) writeTab(workbook.addWorksheet(), tab);
  return withoutClock(workbook.saveToBufferSync());
}

function writeTab(sheet: Worksheet, tab: SampleTab): void {
  sheet.setName(tab.name);
  tab.columns.forEach((width, column) => {
    sheet.setColumnWidthPixels(column, width);
  });
  if (tab.frozenRows > 0) sheet.setFreezePanes(tab.frozenRows, 0);
  for (const { range, text, look } of tab.merges ?? []) {
    const { row, column, rows, columns } = parseRange(range)!;
    sheet.mergeRange(row, column, row + rows - 1, column + columns - 1, text, formatOf(look));
  }
  tab.rows.forEach((row, r) => {
    sheet.setRowHeightPixels(r, row.height ?? 21);
    row.cells.forEach((cell, c) => {
      writeCell(sheet, r, c, cell);
    });
  });
  for (const [address, text] of Object.entries(tab.notes ?? {})) {
    const { row, column } = parseA1(address)!;
    sheet.insertNote(row, column, new Note(text).addAuthorPrefix(false));
  }
}

function writeCell(sheet: Worksheet, row: number, column: number, cell: SampleCell): void {
  if (cell === null) return;
  const format = formatOf(cell.look);
  if ("formula" in cell) {
    sheet.writeFormulaWithFormat(
      row,
      column,
      new Formula(cell.formula).setResult(String(cell.result)),
      format,
    );
  } else if (!("value" in cell)) sheet.writeBlank(row, column, format);
  else if (typeof cell.value === "string") sheet.writeStringWithFormat(row, column, cell.value, format);
  else if (typeof cell.value === "number") sheet.writeNumberWithFormat(row, column, cell.value, format);
  else sheet.writeBooleanWithFormat(row, column, cell.value, format);
}

const aligns = { left: FormatAlign.Left, center: FormatAlign.Center, right: FormatAlign.Right };

function formatOf(look: Look): Format {
  let format = new Format().setFontName("Arial").setFontSize(look.size ?? 10);
  format = format.setAlign(look.top ? FormatAlign.Top : FormatAlign.VerticalCenter);
  if (look.bold) format = format.setBold();
  if (look.italic) format = format.setItalic();
  if (look.color !== undefined) format = format.setFontColor(Color.rgb(look.color));
  if (look.fill !== undefined) format = format.setBackgroundColor(Color.rgb(look.fill));
  if (look.format) format = format.setNumFormat(look.format);
  if (look.align) format = format.setAlign(aligns[look.align]);
  if (look.indent) format = format.setIndent(look.indent);
  if (look.wrap) format = format.setTextWrap();
  if (look.line) format = format.setBorderBottom(FormatBorder.Thin).setBorderBottomColor(Color.rgb(0xdadce0));
  return format;
}

/** The writer stamps the time of writing into the file's properties; a fixed one keeps the file the same from run to run. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const archive = XLSX.CFB.read(bytes, { type: "buffer" });
  const properties = XLSX.CFB.find(archive, "/docProps/core.xml")!;
  const text = Buffer.from(properties.content as Uint8Array).toString("utf8");
  XLSX.CFB.utils.cfb_add(
    archive,
    "/docProps/core.xml",
    Buffer.from(text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "2026-10-01T08:00:00Z")),
  );
  return XLSX.CFB.write(archive, { fileType: "zip", type: "buffer", compression: true }) as Uint8Array;
}
