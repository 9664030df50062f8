import Papa from "papaparse";
import { type Cell, makeTab, makeWorkbook, type Row, type Workbook } from "../../shared/sheet/workbook.ts";
import { typedCell } from "./typed-cell.ts";

export interface CsvOptions {
  /** Overrides the separator that is otherwise found out. */
  readonly separator?: string;
}

const separators = [",", ";", "\t", "|"] as const;
/** Lines looked at to find the separator. */
const sampledLines = 60;

/** Text with separated values → a workbook with one tab, named after the file as Google Sheets does on import. */
export function readText(text: string, title: string, options: CsvOptions = {}): Workbook {
  const found = separatorIn(text);
  const separator = options.separator ?? found.separator;
  const rows = unwrap(split(found.body, separator), separator);
  const decimalComma = separator === ";" && usesDecimalComma(rows);
  const typed = rows.map((row): Row => trim(row.map((text) => typedCell(text, decimalComma))));
  while (typed.length > 0 && typed[typed.length - 1]!.length === 0) typed.pop();
  return makeWorkbook({ id: title, title, tabs: [makeTab({ name: title || "Sheet1", rows: typed })] });
}

/** The separator that a text declares in its first line, as Excel writes it, or else seems to use; and the text without that line. */
export function separatorIn(text: string): { readonly separator: string; readonly body: string } {
  const declared = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  return { separator: declared?.[1] ?? separatorOf(body), body };
}

/** Rows of fields. Broken quoting is survived: a file that quotes wrongly is read again with quotes as plain characters where that gives rows at least as even. */
function split(text: string, separator: string): string[][] {
  const options = { delimiter: separator, skipEmptyLines: false } as const;
  const parsed = Papa.parse<string[]>(text, options);
  if (!parsed.errors.some((error) => error.type === "Quotes")) return parsed.data;
  const plain = Papa.parse<string[]>(text, { ...options, quoteChar: "\u0000" }).data;
  const unquoted = plain.map((row) =>
    row.map((field) => field.replace(/^"(.*)"$/s, "$1").replace(/""/g, '"')),
  );
  return evenness(unquoted) >= evenness(parsed.data) ? unquoted : parsed.data;
}

/** Some exports quote each whole line: every row is one field that holds the separators. */
function unwrap(rows: string[][], separator: string): string[][] {
  const filled = rows.filter((row) => row.some((field) => field !== ""));
  const wrapped = filled.filter(
    (row) => row.slice(1).every((field) => field === "") && row[0]!.includes(separator),
  );
  if (filled.length < 2 || wrapped.length < filled.length * 0.9) return rows;
  const inner = rows.map((row) => split(row[0] ?? "", separator)[0] ?? []);
  return evenness(inner) >= 0.8 ? inner : rows;
}

/** The separator that splits most lines into the same, largest number of fields. */
function separatorOf(text: string): string {
  const sample = firstLines(text, sampledLines);
  let best: string = ",";
  let bestScore = 0;
  for (const separator of separators) {
    let rows = Papa.parse<string[]>(sample, { delimiter: separator }).data;
    if (rows.every((row) => row.length === 1)) rows = unwrap(rows, separator);
    const filled = rows.filter((row) => row.some((field) => field.trim() !== ""));
    const width = mostCommonWidth(filled);
    if (width < 2) continue;
    // Prose holds many commas and few tabs; an even table is better evidence than a wide one.
    const score = evenness(filled) * (1 + Math.log2(width) / 4);
    if (score > bestScore + 1e-9) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function firstLines(text: string, count: number): string {
  let end = 0;
  for (let line = 0; line < count && end >= 0; line++)
    end = text.indexOf("\n", end === 0 && line === 0 ? 0 : end + 1);
  return end < 0 ? text : text.slice(0, end);
}

/** Share of rows, weighted to nothing, that have the most common width. */
function evenness(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.length > 1 || (row[0] ?? "") !== "");
  if (filled.length === 0) return 0;
  const width = mostCommonWidth(filled);
  return filled.filter((row) => row.length === width).length / filled.length;
}

function mostCommonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const top = counts.get(best) ?? 0;
    if (count > top || (count === top && width > best)) best = width;
  }
  return best;
}

/** Files with `;` come from places that write 3,5; unless they plainly write 3.5 more often. */
function usesDecimalComma(rows: readonly (readonly string[])[]): boolean {
  let comma = 0;
  let point = 0;
  for (const row of rows) {
    for (const field of row) {
      if (/^[-+]?\d+,\d{1,2}\s*%?$/.test(field.trim())) comma++;
      else if (/^[-+]?\d+\.\d{1,2}\s*%?$/.test(field.trim())) point++;
    }
  }
  return comma >= point;
}

function trim(row: (Cell | null)[]): (Cell | null)[] {
  while (row.length > 0 && row[row.length - 1] === null) row.pop();
  return row;
}
