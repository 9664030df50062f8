import { readFile, realpath, writeFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { cellChanges } from "./changes.ts";
import { separatorIn } from "./csv.ts";
import { decode } from "./encoding.ts";
import { kindOf } from "./kind.ts";
import { patchXlsx } from "./xlsx-patch.ts";

/**
 * Writes a copy of a file in which some cells hold something else. The file itself is never written to. Answers null, or one line
 * that says why there is no copy.
 */
export async function saveCopy(
  path: string,
  before: Workbook,
  after: Workbook,
  out: string,
): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return `${path}: only files can be copied; in Google Sheets the add-on does the fixes`;
  if ((await realpath(out).catch(() => null)) === (await realpath(path)))
    return `--out: ${out} is the file itself; name another one`;
  const kind = kindOf(bytes).kind;
  let copy: Uint8Array | string;
  if (kind === "text") copy = textOf(after, decode(bytes) ?? "");
  else if (kind === "zip" && bytes.includes("xl/workbook.xml"))
    copy = patchXlsx(bytes, before, cellChanges(before, after));
  else return `${path}: fixes are written to .xlsx, .csv and .tsv; save it as .xlsx first`;
  try {
    await writeFile(out, copy);
  } catch (error) {
    return `--out: ${out} cannot be written (${(error as NodeJS.ErrnoException).code})`;
  }
  return null;
}

/** In UTF-8 with a mark, which every spreadsheet program recognises. A text file holds results, not formulas. */
function textOf(workbook: Workbook, original: string): string {
  const rows = workbook.tabs[0]!.rows.map((row) => row.map((cell) => cell?.text || (cell?.formula ?? "")));
  const separator = separatorIn(original).separator;
  return `\ufeff${Papa.unparse(rows, { delimiter: separator, newline: original.includes("\r\n") ? "\r\n" : "\n" })}\n`;
}
