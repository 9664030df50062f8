import * as XLSX from "@e965/xlsx";
import { stylesOf } from "./xlsx-styles.ts";
import { elements } from "./xml.ts";
import { unzip } from "./zip.ts";

export type Parts = ReadonlyMap<string, Buffer>;

export const damaged = "damaged; save or download it again";

/** The checked parts of a zip, or what the file is instead of a spreadsheet. */
export function partsOf(bytes: Uint8Array): Parts | string {
  const unzipped = unzip(bytes);
  const names = unzipped.ok ? [...unzipped.parts.keys()] : unzipped.names;
  if (names.some((name) => /^Index\/|\.iwa$|^Index\.zip$/.test(name)))
    return "an Apple Numbers document; export it as .xlsx or .csv";
  if (names.some((name) => /^(word|ppt)\//.test(name)))
    return "not a spreadsheet (it is an Office document of another kind)";
  if (!unzipped.ok) {
    switch (unzipped.problem) {
      case "cut short":
        return "cut short (the end of the file is missing); copy or download it again";
      case "too large":
        return "too large: it unpacks to more than 500 MB";
      case "encrypted":
        return "protected by a password; save a copy without one";
      case "damaged":
        return damaged;
    }
  }
  const isSpreadsheet =
    names.some((name) => /^\/?xl\//.test(name)) || unzipped.parts.get("mimetype")?.includes("spreadsheet");
  if (!isSpreadsheet) return "not a spreadsheet (it is a zip archive)";
  return isBroken(unzipped.parts) ? damaged : unzipped.parts;
}

/** The parts in an archive without compression, which the spreadsheet library reads without unpacking anything itself. */
export function packed(parts: Parts): Uint8Array {
  const archive = XLSX.CFB.utils.cfb_new();
  for (const [name, part] of parts) XLSX.CFB.utils.cfb_add(archive, `/${name.replace(/^\//, "")}`, part);
  return XLSX.CFB.write(archive, { fileType: "zip", type: "buffer" }) as Uint8Array;
}

/** The largest grid that any spreadsheet program has; places beyond it come from broken files. */
const mostRows = 1_048_576;
const mostColumns = 18_278;

/** The library reads as far as it can and says nothing, and counts to any number that a file names. */
function isBroken(parts: Parts): boolean {
  for (const [name, part] of parts) {
    if (!/^\/?xl\/.*\.xml$/i.test(name)) continue;
    const isSheet = /worksheets\/[^/]+\.xml$/.test(name);
    if (!isSheet && !/comment/i.test(name)) continue;
    const xml = part.toString("utf8");
    if (isSheet && !isWhole(xml)) return true;
    if (namesPlaceBeyond(xml)) return true;
  }
  return false;
}

function isWhole(sheetXml: string): boolean {
  return (
    /<\/(?:\w+:)?worksheet>\s*$/.test(sheetXml.slice(-200)) ||
    /<(?:\w+:)?worksheet\s[^<>]*\/>\s*$/.test(sheetXml)
  );
}

function namesPlaceBeyond(xml: string): boolean {
  for (const [, max] of xml.matchAll(/<(?:\w+:)?col\s[^<>]*?max="(\d+)"/g))
    if (Number(max) > mostColumns) return true;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br="(\d+)"/g))
    if (Number(row) > mostRows) return true;
  // One cell or the corners of a range: r="B4", ref="A1:J16".
  for (const [, from, , to] of xml.matchAll(/\s(?:r|ref)="([A-Z]+\d+)(:([A-Z]+\d+))?"/g)) {
    if (isBeyond(from!) || (to !== undefined && isBeyond(to))) return true;
  }
  return false;
}

function isBeyond(cell: string): boolean {
  const letters = /^[A-Z]+/.exec(cell)![0].length;
  return letters > 3 || Number(cell.slice(letters)) > mostRows;
}

/** What the library does not interpret, by the order of the sheets. */
export function looksOf(parts: Parts) {
  const text = (path: string): string => parts.get(path)?.toString("utf8") ?? "";
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
