import * as XLSX from "@e965/xlsx";
import { a1, columnIndex } from "../../shared/sheet/address.ts";
import type { Cell, Workbook } from "../../shared/sheet/workbook.ts";
import type { CellChange } from "./changes.ts";
import { addFormats, type StyleSheet } from "./xlsx-formats.ts";
import { attributesOf, elements, escapeXml } from "./xml.ts";

/**
 * The same .xlsx with other content in some cells. Only these cells' XML is written anew, so charts, comments, pictures and whatever else
 * the file holds stay as they are, which no library that reads and writes whole workbooks achieves.
 * `workbook` is the state before the changes.
 */
export function patchXlsx(bytes: Uint8Array, workbook: Workbook, changes: readonly CellChange[]): Uint8Array {
  const archive = XLSX.CFB.read(bytes, { type: "buffer" });
  const read = (path: string) => {
    const part = XLSX.CFB.find(archive, `/${path}`);
    return part ? Buffer.from(part.content as Uint8Array).toString("utf8") : null;
  };
  const write = (path: string, text: string) =>
    void XLSX.CFB.utils.cfb_add(archive, `/${path}`, Buffer.from(text));
  const paths = sheetPaths(read("xl/workbook.xml") ?? "", read("xl/_rels/workbook.xml.rels") ?? "");
  const styles: StyleSheet = addFormats(read("xl/styles.xml"));
  for (const [tab, ofTab] of groupByTab(changes)) {
    const name = workbook.tabs[tab]!.name;
    const path = paths.get(name);
    const xml = path === undefined ? null : read(path);
    if (path === undefined || xml === null) throw new Error(`the part that holds “${name}” is missing`);
    write(path, patchSheet(xml, workbook.tabs[tab]!.rows, ofTab, styles));
  }
  const changed = styles.changed();
  if (changed !== null) write("xl/styles.xml", changed);
  dropCalculationChain(archive, read, write);
  return XLSX.CFB.write(archive, { fileType: "zip", type: "buffer", compression: true }) as Uint8Array;
}

function groupByTab(changes: readonly CellChange[]): Map<number, CellChange[]> {
  const groups = new Map<number, CellChange[]>();
  for (const change of changes) groups.set(change.tab, [...(groups.get(change.tab) ?? []), change]);
  return groups;
}

function sheetPaths(workbookXml: string, relations: string): Map<string, string> {
  const targets = new Map(
    elements(relations, "Relationship").map(({ attributes }) => [attributes.Id, attributes.Target ?? ""]),
  );
  return new Map(
    elements(workbookXml, "sheet").map(({ attributes }) => {
      const target = targets.get(attributes["r:id"] ?? attributes.id) ?? "";
      return [attributes.name ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

const rowPattern = /<((?:\w+:)?)row(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const cellPattern = /<((?:\w+:)?)c(\s[^<>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function patchSheet(
  xml: string,
  rows: readonly (readonly (Cell | null)[])[],
  changes: readonly CellChange[],
  styles: StyleSheet,
): string {
  const wanted = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const ofRow = wanted.get(change.row) ?? new Map<number, CellChange>();
    wanted.set(change.row, ofRow.set(change.column, change));
  }
  let next = 0;
  const body = xml.replace(rowPattern, (whole, prefix: string, attributes = "", inner = "") => {
    const row = attributesOf(attributes).r ? Number(attributesOf(attributes).r) - 1 : next;
    next = row + 1;
    const ofRow = wanted.get(row);
    wanted.delete(row);
    if (!ofRow && !/<(?:\w+:)?f\s[^<>]*t="shared"/.test(inner)) return whole;
    return `<${prefix}row${attributes}>${patchRow(inner, prefix, row, rows[row] ?? [], ofRow ?? new Map(), styles)}</${prefix}row>`;
  });
  if (wanted.size > 0) throw new Error(`row ${[...wanted.keys()][0]! + 1} is not in the file`);
  return body;
}

function patchRow(
  xml: string,
  prefix: string,
  row: number,
  cells: readonly (Cell | null)[],
  changes: Map<number, CellChange>,
  styles: StyleSheet,
): string {
  const parts: { column: number; text: string }[] = [];
  let next = 0;
  for (const match of xml.matchAll(cellPattern)) {
    const attributes = attributesOf(match[2] ?? "");
    const column = columnIndex(/^[A-Z]+/.exec(attributes.r ?? "")?.[0] ?? "") ?? next;
    next = column + 1;
    const change = changes.get(column);
    changes.delete(column);
    const text = change
      ? cellXml(prefix, row, column, change, Number(attributes.s ?? 0), styles)
      : withOwnFormula(match[0], cells[column]?.formula ?? null);
    parts.push({ column, text });
  }
  for (const [column, change] of changes)
    parts.push({ column, text: cellXml(prefix, row, column, change, 0, styles) });
  return parts
    .sort((a, b) => a.column - b.column)
    .map(({ text }) => text)
    .join("");
}

/** A formula shared between cells lives in the first of them; each gets its own, so that the first can be changed. */
function withOwnFormula(cell: string, formula: string | null): string {
  if (formula === null) return cell;
  return cell.replace(
    /<((?:\w+:)?)f\s[^<>]*t="shared"[^<>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/,
    (_, prefix: string) => {
      return `<${prefix}f>${escapeXml(formula.slice(1))}</${prefix}f>`;
    },
  );
}

function cellXml(
  prefix: string,
  row: number,
  column: number,
  { before, after }: CellChange,
  style: number,
  styles: StyleSheet,
): string {
  const index =
    (after?.format ?? null) === (before?.format ?? null)
      ? style
      : styles.withFormat(style, after?.format ?? "General");
  const open = `<${prefix}c r="${a1(row, column)}"${index > 0 ? ` s="${index}"` : ""}`;
  const tag = (name: string, text: string) => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (after === null) return `${open}/>`;
  const { formula, value } = after;
  const f = formula === null ? "" : tag("f", escapeXml(formula.slice(1)));
  if (typeof value === "number") return `${open}>${f}${tag("v", String(value))}</${prefix}c>`;
  if (typeof value === "boolean") return `${open} t="b">${f}${tag("v", value ? "1" : "0")}</${prefix}c>`;
  if (typeof value !== "string" || value === "") return f === "" ? `${open}/>` : `${open}>${f}</${prefix}c>`;
  if (f !== "") return `${open} t="str">${f}${tag("v", escapeXml(value))}</${prefix}c>`;
  return `${open} t="inlineStr">${tag("is", `<${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t>`)}</${prefix}c>`;
}

/** The order of calculation that Excel stores names cells; with a wrong one it calls the file damaged, without one it makes it anew. */
function dropCalculationChain(
  archive: ReturnType<typeof XLSX.CFB.read>,
  read: (path: string) => string | null,
  write: (path: string, text: string) => void,
): void {
  if (read("xl/calcChain.xml") !== null) {
    XLSX.CFB.utils.cfb_del(archive, "/xl/calcChain.xml");
    for (const path of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      write(
        path,
        (read(path) ?? "").replace(/<(?:\w+:)?(?:Override|Relationship)\s[^<>]*calcChain[^<>]*\/>/g, ""),
      );
    }
  }
  const workbook = read("xl/workbook.xml")!;
  const asked = /<((?:\w+:)?)calcPr([^<>]*?)\/>/;
  const recalculate = 'fullCalcOnLoad="1"';
  write(
    "xl/workbook.xml",
    asked.test(workbook)
      ? workbook.replace(
          asked,
          (_, prefix, rest: string) =>
            `<${prefix}calcPr${rest.replace(/\sfullCalcOnLoad="\w+"/, "")} ${recalculate}/>`,
        )
      : workbook.replace(
          /<\/((?:\w+:)?)sheets>(\s*<(?:\w+:)?definedNames>[\s\S]*?<\/(?:\w+:)?definedNames>)?/,
          (whole, prefix) => `${whole}<${prefix}calcPr ${recalculate}/>`,
        ),
  );
}
