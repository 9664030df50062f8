import { columnIndex, type Rectangle } from "../../../shared/sheet/address.ts";
import { type Cell, type CellStyle, makeTab, type Tab } from "../../../shared/sheet/workbook.ts";

/** What the page's HTML says beyond the model: where the text stands in its cell. */
export interface PageCellStyle extends CellStyle {
  readonly align?: "left" | "center" | "right";
}

/**
 * A tab from the table that /htmlembed and /htmlview write. Hidden rows and columns are left out there and merged cells drop their
 * `td`s, so rows come from the numbers of the row headers, columns from the ids of the column headers, cells from both and the spans.
 * Null where the markup holds no such table.
 */
export function parseEmbed(
  root: ParentNode,
  styles: ReadonlyMap<string, PageCellStyle>,
  id: string,
  name: string,
): Tab | null {
  const table = root.querySelector("table.waffle");
  if (!table) return null;
  const head = readColumns(table);
  if (head.columns.length === 0) return null;
  const body = readRows(table, head.columns, styles);
  return makeTab({
    id,
    name,
    rows: body.rows,
    rowCount: body.rowCount,
    columnCount: head.count,
    merges: body.merges,
    frozenRows: body.frozenRows,
    frozenColumns: head.frozen,
    hiddenRows: body.hiddenRows,
    hiddenColumns: missing(head.columns, head.count),
    rowHeights: body.rowHeights,
    columnWidths: head.widths,
    rightToLeft: table.closest("[dir]")?.getAttribute("dir") === "rtl",
  });
}

/** The style sheet's classes `.s0`, `.s1`, … that cells name. */
export function readStyles(root: ParentNode): Map<string, PageCellStyle> {
  const styles = new Map<string, PageCellStyle>();
  for (const sheet of root.querySelectorAll("style")) {
    for (const [, name, css] of (sheet.textContent ?? "").matchAll(/\.(s\d+)\s*\{([^}]*)\}/g))
      styles.set(name!, styleFrom(css!));
  }
  return styles;
}

function styleFrom(css: string): PageCellStyle {
  const property = (name: string) =>
    new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, "i").exec(css)?.[1]?.trim();
  const align = property("text-align");
  const background = property("background-color");
  const color = property("color");
  const indent = Number.parseFloat(property("padding-left") ?? "") || 0;
  return {
    ...(/^(bold|[6-9]00)$/.test(property("font-weight") ?? "") && { bold: true }),
    ...(property("font-style") === "italic" && { italic: true }),
    ...(/line-through/.test(property("text-decoration") ?? "") && { strike: true }),
    ...(indent >= 12 && { indent: Math.round(indent / 12) }),
    ...(background &&
      /^#[0-9a-f]{6}$/i.test(background) &&
      background.toLowerCase() !== "#ffffff" && { background }),
    ...(color && /^#[0-9a-f]{6}$/i.test(color) && color !== "#000000" && { color }),
    ...((align === "left" || align === "center" || align === "right") && { align }),
  };
}

interface Columns {
  /** Column index of each visible header, in order. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly count: number;
  readonly frozen: number;
}

function readColumns(table: Element): Columns {
  const columns: number[] = [];
  const widths: number[] = [];
  let frozen = 0;
  for (const th of table.querySelectorAll("thead th")) {
    if (th.classList.contains("freezebar-cell")) frozen = (columns[columns.length - 1] ?? -1) + 1;
    if (!th.classList.contains("column-headers-background")) continue;
    const index =
      indexOfId(th.id, "C") ??
      columnIndex((th.textContent ?? "").trim()) ??
      (columns[columns.length - 1] ?? -1) + 1;
    columns.push(index);
    while (widths.length < index) widths.push(0);
    widths.push(pixels(th, "width") ?? 100);
  }
  return { columns, widths, count: (columns[columns.length - 1] ?? -1) + 1, frozen };
}

/** "123R4" → 4. */
function indexOfId(id: string, letter: "R" | "C"): number | null {
  const match = new RegExp(`^-?\\d+${letter}(\\d+)$`).exec(id);
  return match ? Number(match[1]) : null;
}

function pixels(element: Element, property: "width" | "height"): number | null {
  const match = new RegExp(`(?:^|[;\\s])${property}:\\s*([\\d.]+)px`).exec(
    element.getAttribute("style") ?? "",
  );
  return match ? Number(match[1]) : null;
}

interface Body {
  readonly rows: (Cell | null)[][];
  readonly rowCount: number;
  readonly rowHeights: number[];
  readonly hiddenRows: number[];
  readonly frozenRows: number;
  readonly merges: Rectangle[];
}

function readRows(
  table: Element,
  columns: readonly number[],
  styles: ReadonlyMap<string, PageCellStyle>,
): Body {
  const rows: (Cell | null)[][] = [];
  const rowHeights: number[] = [];
  const seen: number[] = [];
  const merges: Rectangle[] = [];
  const heads: { cell: Rectangle; position: number; spanRows: number }[] = [];
  let frozenRows = 0;
  /** For each visible column, how many further rows a cell above still covers. */
  const covered = new Array<number>(columns.length).fill(0);
  for (const tr of table.querySelectorAll("tbody > tr")) {
    const header = tr.querySelector("th");
    if (!header) continue;
    if (header.classList.contains("freezebar-cell")) {
      frozenRows = (seen[seen.length - 1] ?? -1) + 1;
      continue;
    }
    const row = indexOfId(header.id, "R") ?? numberIn(header) ?? (seen[seen.length - 1] ?? -1) + 1;
    while (rows.length < row) {
      rows.push([]);
      rowHeights.push(0);
    }
    seen.push(row);
    rowHeights[row] = pixels(tr, "height") ?? pixels(header, "height") ?? 21;
    rows[row] = readCells(tr, row, columns, covered, styles, heads, seen.length - 1);
  }
  for (const { cell, position, spanRows } of heads) {
    const last = seen[Math.min(position + spanRows, seen.length) - 1]!;
    merges.push({ ...cell, rows: last - cell.row + 1 });
  }
  return {
    rows,
    rowCount: rows.length,
    rowHeights,
    hiddenRows: missing(seen, rows.length),
    frozenRows,
    merges,
  };
}

function numberIn(header: Element): number | null {
  const number = Number.parseInt((header.textContent ?? "").trim(), 10);
  return number >= 1 ? number - 1 : null;
}

function readCells(
  tr: Element,
  row: number,
  columns: readonly number[],
  covered: number[],
  styles: ReadonlyMap<string, PageCellStyle>,
  heads: { cell: Rectangle; position: number; spanRows: number }[],
  position: number,
): (Cell | null)[] {
  const cells: (Cell | null)[] = [];
  let at = 0;
  const skipCovered = () => {
    while (at < columns.length && covered[at]! > 0) covered[at++]!--;
  };
  for (const td of tr.querySelectorAll("td")) {
    if (td.classList.contains("freezebar-cell")) continue;
    skipCovered();
    if (at >= columns.length) break;
    const spanColumns = Math.min(spanOf(td, "colspan"), columns.length - at);
    const spanRows = spanOf(td, "rowspan");
    const column = columns[at]!;
    const cell = cellOf(td, styles);
    if (cell) {
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    }
    if (spanColumns > 1 || spanRows > 1) {
      const last = columns[at + spanColumns - 1]!;
      heads.push({ cell: { row, column, rows: spanRows, columns: last - column + 1 }, position, spanRows });
    }
    for (let i = 0; i < spanColumns; i++) covered[at + i] = spanRows - 1;
    at += spanColumns;
  }
  skipCovered();
  return cells;
}

function spanOf(td: Element, attribute: "colspan" | "rowspan"): number {
  return Math.max(1, Number.parseInt(td.getAttribute(attribute) ?? "1", 10) || 1);
}

function cellOf(td: Element, styles: ReadonlyMap<string, PageCellStyle>): Cell | null {
  const style = styles.get([...td.classList].find((name) => /^s\d+$/.test(name)) ?? "");
  const checkbox =
    td.querySelector("use")?.getAttribute("href") ?? td.querySelector("use")?.getAttribute("xlink:href");
  if (checkbox && /checkbox/i.test(checkbox)) {
    const value = !/unchecked/i.test(checkbox);
    return {
      value,
      text: value ? "TRUE" : "FALSE",
      formula: null,
      format: null,
      validation: { kind: "checkbox" },
      ...(style && { style }),
    };
  }
  // Leading spaces are how some people indent key results.
  const text = textOf(td)
    .replace(/\u00a0/g, " ")
    .trimEnd();
  if (text === "") return null;
  return { ...typedValue(text), text, formula: null, format: formatOf(text), ...(style && { style }) };
}

/** The text as displayed, with its line breaks. */
function textOf(node: Node): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.nodeValue ?? "";
    else if (child.nodeName.toUpperCase() === "BR") text += "\n";
    else text += textOf(child);
  }
  return text;
}

/** The page shows text only: what can be nothing but a number is one, everything else stays as it is displayed. */
function typedValue(text: string): Pick<Cell, "value"> {
  if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text)) return { value: Number(text) };
  const share = /^(-?\d+(?:\.\d+)?)\s?%$/.exec(text);
  return { value: share ? Number(share[1]) / 100 : text };
}

function formatOf(text: string): string | null {
  const share = /^-?\d+(?:\.(\d+))?\s?%$/.exec(text);
  return share ? (share[1] ? `0.${"0".repeat(share[1].length)}%` : "0%") : null;
}

function missing(present: readonly number[], count: number): number[] {
  const has = new Set(present);
  return Array.from({ length: count }, (_, index) => index).filter((index) => !has.has(index));
}
