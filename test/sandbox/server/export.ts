import { utils, type WorkSheet, write } from "@e965/xlsx";
import Papa from "papaparse";
import { a1, parseRange } from "../../../shared/sheet/address.ts";
import { usedRange } from "../../../shared/sheet/grid.ts";
import type { Tab, Workbook } from "../../../shared/sheet/workbook.ts";

/** /export?format=csv: displayed text from A1 to the last cell in use, hidden rows and blank rows included. */
export function exportCsv(tab: Tab, range: string | null): string {
  const used = usedRange(tab);
  const area = (range ? parseRange(range) : null) ?? {
    row: 0,
    column: 0,
    rows: used ? used.row + used.rows : 0,
    columns: used ? used.column + used.columns : 0,
  };
  const rows = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => tab.rows[area.row + r]?.[area.column + c]?.text ?? ""),
  );
  return Papa.unparse(rows, { newline: "\r\n" });
}

export function exportXlsx(workbook: Workbook): Uint8Array {
  const book = utils.book_new();
  for (const tab of workbook.tabs) utils.book_append_sheet(book, worksheet(tab), tab.name.slice(0, 31));
  book.Workbook = { Sheets: workbook.tabs.map((tab) => ({ name: tab.name, Hidden: tab.hidden ? 1 : 0 })) };
  return write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array;
}

function worksheet(tab: Tab): WorkSheet {
  const sheet: WorkSheet = {};
  const used = usedRange(tab);
  tab.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || (cell.value === null && cell.formula === null)) return;
      const type = typeof cell.value === "number" ? "n" : typeof cell.value === "boolean" ? "b" : "s";
      sheet[a1(r, c)] = {
        t: type,
        v: cell.value ?? "",
        ...(cell.formula ? { f: cell.formula.slice(1) } : {}),
        ...(cell.format ? { z: cell.format } : {}),
        ...(cell.note ? { c: [{ a: "", t: cell.note }] } : {}),
      };
    });
  });
  sheet["!ref"] = used ? `A1:${a1(used.row + used.rows - 1, used.column + used.columns - 1)}` : "A1";
  sheet["!merges"] = tab.merges.map((m) => ({
    s: { r: m.row, c: m.column },
    e: { r: m.row + m.rows - 1, c: m.column + m.columns - 1 },
  }));
  const { columnWidths, rowHeights } = tab;
  if (columnWidths)
    sheet["!cols"] = columnWidths.map((wpx, c) => ({ wpx, hidden: tab.hiddenColumns.includes(c) }));
  if (rowHeights) sheet["!rows"] = rowHeights.map((hpx, r) => ({ hpx, hidden: tab.hiddenRows.includes(r) }));
  return sheet;
}
