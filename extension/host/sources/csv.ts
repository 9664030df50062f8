import { csvParseRows } from "d3-dsv";
import { type Cell, makeTab, type Tab } from "../../../shared/sheet/workbook.ts";

/** Rows of an exported CSV file, from row 1 on. */
export function parseCsv(text: string): string[][] {
  return csvParseRows(text.replace(/^\ufeff/, ""));
}

/** A tab from CSV alone: values without sizes, so badges cannot be placed and the panel has to do. */
export function tabFromCsv(rows: readonly (readonly string[])[], id: string, name: string): Tab {
  return makeTab({ id, name, rows: rows.map((row) => row.map(cellFrom)) });
}

/**
 * Fills in what HTML leaves out: hidden rows and columns, which CSV holds. Only where both agree on every row that both show, since
 * nothing documents that the export keeps blank and hidden rows; otherwise the tab stays as it is.
 */
export function fillHidden(tab: Tab, csv: readonly (readonly string[])[]): Tab {
  if (tab.hiddenRows.length === 0 && tab.hiddenColumns.length === 0) return tab;
  const hiddenRows = new Set(tab.hiddenRows);
  const hiddenColumns = new Set(tab.hiddenColumns);
  const agrees = tab.rows.every((row, r) => {
    if (hiddenRows.has(r)) return true;
    const width = Math.max(row.length, csv[r]?.length ?? 0);
    for (let c = 0; c < width; c++) {
      if (!hiddenColumns.has(c) && plain(row[c]?.text ?? "") !== plain(csv[r]?.[c] ?? "")) return false;
    }
    return true;
  });
  if (!agrees) return tab;
  const rows = Array.from({ length: Math.max(tab.rows.length, csv.length) }, (_, r) => {
    const shown = tab.rows[r] ?? [];
    if (hiddenRows.has(r) || r >= tab.rows.length) return (csv[r] ?? []).map(cellFrom);
    return Array.from({ length: Math.max(shown.length, csv[r]?.length ?? 0) }, (__, c) =>
      hiddenColumns.has(c) ? cellFrom(csv[r]?.[c] ?? "") : (shown[c] ?? null),
    );
  });
  return makeTab({ ...tab, rows });
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function cellFrom(text: string): Cell | null {
  return text.trim() === "" ? null : { value: text, text, formula: null, format: null };
}
