import type * as XLSX from "@e965/xlsx";
import { cellsOf } from "./xlsx-cell.ts";
import { stylesOf } from "./xlsx-styles.ts";
import { elements } from "./xml.ts";

export interface Book extends XLSX.WorkBook {
  readonly files?: Record<string, { readonly content?: Uint8Array }>;
}

/** The parts of the archive that the library does not interpret; empty for formats that are not .xlsx. */
export function partsOf(book: Book) {
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

/** Longer texts cannot be held as one string; nobody keeps OKRs in them. */
export const largestUnpacked = 500e6;

/** Sum of the sizes that the archive's own directory states (APPNOTE.TXT 4.3.12); 0 where there is none. */
export function unpackedSize(bytes: Uint8Array): number {
  if (bytes[0] !== 0x50) return 0;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (
    let at = view.indexOf("PK\u0001\u0002");
    at >= 0 && at + 28 <= view.length;
    at = view.indexOf("PK\u0001\u0002", at + 46)
  ) {
    size += view.readUInt32LE(at + 24);
  }
  return size;
}

/** The largest grid that any spreadsheet program has; places beyond it come from broken files. */
const mostRows = 1_048_576;
const mostColumns = 18_278;

export function fits(sheet: XLSX.WorkSheet | undefined): boolean {
  const rows = cellsOf(sheet);
  const lines = [sheet?.["!rows"], sheet?.["!cols"]].every((list) => (list?.length ?? 0) <= mostRows);
  return (
    lines && rows.length <= mostRows && rows.every((row) => row === undefined || row.length <= mostColumns)
  );
}

export const damaged = "damaged; save or download it again";

/** The library reads as far as it can and says nothing; half a sheet would be reported on as if it were whole. */
export function isCutOff(sheetXml: string): boolean {
  return (
    /<(?:\w+:)?worksheet[\s>]/.test(sheetXml.slice(0, 2000)) &&
    !/<\/(?:\w+:)?worksheet>\s*$/.test(sheetXml.slice(-200))
  );
}

export function reasonOf(bytes: Uint8Array, message: string): string {
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
