import { readFile, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type CsvOptions, readText } from "./csv.ts";
import { decode } from "./encoding.ts";
import { type GoogleOptions, openGoogleSheet, spreadsheetIdOf } from "./google-sheet.ts";
import { kindOf } from "./kind.ts";
import { type Opened, opened, refused } from "./result.ts";
import { readXlsx } from "./xlsx.ts";

export interface OpenOptions extends CsvOptions {
  readonly google?: GoogleOptions;
}

/** Larger files are refused: a spreadsheet of this size is a database, and unpacking it would exhaust the memory. */
const largestFile = 200 * 1024 * 1024;

/**
 * Opens an .xlsx, .xls, .ods, .csv or .tsv file by what it holds rather than by its name, or a Google Sheets address or id.
 * Never throws for bad input: the reason is one line that names the file.
 */
export async function openWorkbook(pathOrUrl: string, options: OpenOptions = {}): Promise<Opened> {
  const found = await stat(pathOrUrl).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) {
    const id = spreadsheetIdOf(pathOrUrl);
    if (id !== null) return openGoogleSheet(id, options.google);
    if (/^https?:/i.test(pathOrUrl)) {
      return refused(
        `${pathOrUrl}: not a Google Sheets address; download the file and give its path instead`,
      );
    }
    return refused(`${pathOrUrl}: ${problemOf(found)}`);
  }
  if (found.isDirectory()) return refused(`${pathOrUrl}: this is a folder; give the path of a file in it`);
  if (found.size > largestFile) {
    return refused(
      `${pathOrUrl}: ${Math.round(found.size / 1e6)} MB is more than the ${largestFile / 1048576} MB that can be read`,
    );
  }
  const bytes = await readFile(pathOrUrl).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refused(`${pathOrUrl}: ${problemOf(bytes)}`);
  return openBytes(bytes, pathOrUrl, options);
}

/** The same for content already in memory; `name` stands for the file in reasons, and its base name becomes the title. */
export function openBytes(bytes: Uint8Array, name: string, options: CsvOptions = {}): Opened {
  const title = basename(name, extname(name));
  const kind = kindOf(bytes);
  switch (kind.kind) {
    case "empty":
      return refused(`${name}: the file is empty (0 bytes)`);
    case "refused":
      return refused(`${name}: ${kind.reason}`);
    case "zip":
    case "old":
    case "markup": {
      const read = readXlsx(bytes, title);
      return typeof read === "string" ? refused(`${name}: ${read}`) : opened(read);
    }
    case "text": {
      const text = decode(bytes);
      if (text === null) return refused(`${name}: not a spreadsheet (neither .xlsx nor text)`);
      return opened(readText(text, title, options));
    }
  }
}

function problemOf(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return "no such file";
  if (error.code === "EACCES" || error.code === "EPERM") return "no permission to read it";
  return `cannot be read (${error.code ?? error.message})`;
}
