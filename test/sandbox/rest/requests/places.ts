import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Book } from "../../document/book.ts";
import { ApiProblem } from "../problem.ts";

/** The tab that a request names by its sheet id. */
export function tabId(book: Book, sheetId: number | null | undefined): string {
  const id = String(sheetId ?? 0);
  if (!book.workbook.tabs.some((tab) => tab.id === id)) throw new ApiProblem(400, `No sheet with id: ${id}`);
  return id;
}

/** The rows or columns that a request names. */
export function lines(range: sheets_v4.Schema$DimensionRange | null | undefined) {
  const at = range?.startIndex ?? 0;
  return {
    dimension: range?.dimension === "COLUMNS" ? ("columns" as const) : ("rows" as const),
    at,
    count: (range?.endIndex ?? at + 1) - at,
  };
}
