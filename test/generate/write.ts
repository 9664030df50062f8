import * as XLSX from "@e965/xlsx";
import type { Workbook } from "../../shared/sheet/workbook.ts";

/** A generated workbook as an .xlsx file, with merges, formulas, number formats, hidden rows and direction. */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const book = XLSX.utils.book_new();
  workbook.tabs.forEach((tab) => {
    const sheet: XLSX.WorkSheet = {};
    tab.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell || cell.value === null) return;
        const written: XLSX.CellObject = {
          v: cell.value,
          t: typeof cell.value === "number" ? "n" : typeof cell.value === "boolean" ? "b" : "s",
          ...(cell.format !== null && { z: cell.format }),
          ...(cell.formula !== null && { f: cell.formula.slice(1) }),
        };
        sheet[XLSX.utils.encode_cell({ r, c })] = written;
      });
    });
    sheet["!ref"] = XLSX.utils.encode_range({
      s: { r: 0, c: 0 },
      e: { r: Math.max(0, tab.rowCount - 1), c: Math.max(0, tab.columnCount - 1) },
    });
    sheet["!merges"] = tab.merges.map(({ row, column, rows, columns }) => ({
      s: { r: row, c: column },
      e: { r: row + rows - 1, c: column + columns - 1 },
    }));
    if (tab.hiddenRows.length > 0) {
      const rows: XLSX.RowInfo[] = [];
      for (const row of tab.hiddenRows) rows[row] = { hidden: true };
      sheet["!rows"] = rows;
    }
    XLSX.utils.book_append_sheet(book, sheet, sheetName(tab.name, book.SheetNames));
  });
  book.Workbook = { Views: [{ RTL: workbook.tabs.some((tab) => tab.rightToLeft) }] };
  return XLSX.write(book, { type: "buffer", bookType: "xlsx", cellStyles: true }) as Uint8Array;
}

/** Excel allows 31 characters and no two tabs of one name. */
function sheetName(name: string, taken: readonly string[]): string {
  const base = name.replace(/[\\/?*[\]:]/g, "-").slice(0, 28) || "Sheet";
  let free = base;
  for (let n = 2; taken.includes(free); n++) free = `${base} ${n}`;
  return free;
}
