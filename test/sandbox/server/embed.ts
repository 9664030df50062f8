import { columnName, parseRange, type Rectangle } from "../../../shared/sheet/address.ts";
import type { Cell, Tab, Workbook } from "../../../shared/sheet/workbook.ts";
import { styleOf } from "../document/style.ts";
import { escapeHtml } from "./exchange.ts";

/**
 * A tab as /htmlembed and /htmlview write it: hidden rows and columns are left out, merged cells span, a freeze bar
 * stands after the frozen rows, and each row carries its height and true number.
 */
function embedTable(tab: Tab, range: Rectangle | null): string {
  const classes = new Map<string, string>();
  const area = range ?? { row: 0, column: 0, rows: tab.rowCount, columns: tab.columnCount };
  const rows = indexes(area.row, area.rows, tab.rowCount, tab.hiddenRows);
  const columns = indexes(area.column, area.columns, tab.columnCount, tab.hiddenColumns);
  const head = columns.map(
    (c) =>
      `<th id="${tab.id}C${c}" style="width:${width(tab, c)}px;" class="column-headers-background">${columnName(c)}</th>${vertical(tab, c, "th")}`,
  );
  const lastFrozen = lastVisible(rows, tab.frozenRows);
  const body = rows.map((r) => {
    const height = tab.rowHeights?.[r] ?? 21;
    const cells = columns.map((c) => cellHtml(tab, r, c, rows, columns, classes) + vertical(tab, c, "td"));
    const line = `<tr style="height: ${height}px"><th id="${tab.id}R${r}" style="height: ${height}px;" class="row-headers-background"><div class="row-header-wrapper" style="line-height: ${height}px">${r + 1}</div></th>${cells.join("")}</tr>`;
    return r === lastFrozen ? line + freezeBar(columns.length + (hasBar(tab, columns) ? 1 : 0)) : line;
  });
  const style = [...classes].map(([css, name]) => `.ritz .waffle .${name}{${css}}`).join("");
  return `<style type="text/css">.ritz .waffle a { color: inherit; }${style}</style><div class="ritz grid-container" dir="${tab.rightToLeft ? "rtl" : "ltr"}"><table class="waffle" cellspacing="0" cellpadding="0"><thead><tr><th class="row-header freezebar-origin-ltr"></th>${head.join("")}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

function indexes(from: number, count: number, limit: number, hidden: readonly number[]): number[] {
  const gone = new Set(hidden);
  const out: number[] = [];
  for (let i = from; i < Math.min(from + count, limit); i++) if (!gone.has(i)) out.push(i);
  return out;
}

function width(tab: Tab, column: number): number {
  return tab.columnWidths?.[column] ?? 100;
}

function lastVisible(lines: readonly number[], frozen: number): number | undefined {
  return lines.filter((line) => line < frozen).pop();
}

function hasBar(tab: Tab, columns: readonly number[]): boolean {
  return lastVisible(columns, tab.frozenColumns) !== undefined;
}

function vertical(tab: Tab, column: number, tag: "th" | "td"): string {
  return column === tab.frozenColumns - 1
    ? `<${tag} class="freezebar-cell freezebar-vertical-handle"></${tag}>`
    : "";
}

function freezeBar(cells: number): string {
  return `<tr><th style="height:3px;" class="freezebar-cell freezebar-horizontal-handle"></th>${'<td class="freezebar-cell"></td>'.repeat(cells)}</tr>`;
}

function cellHtml(
  tab: Tab,
  row: number,
  column: number,
  rows: readonly number[],
  columns: readonly number[],
  classes: Map<string, string>,
): string {
  const merge = tab.merges.find(
    (m) => row >= m.row && row < m.row + m.rows && column >= m.column && column < m.column + m.columns,
  );
  let span = "";
  if (merge) {
    const inRows = rows.filter((r) => r >= merge.row && r < merge.row + merge.rows);
    const inColumns = columns.filter((c) => c >= merge.column && c < merge.column + merge.columns);
    if (row !== inRows[0] || column !== inColumns[0]) return "";
    if (inColumns.length > 1) span += ` colspan="${inColumns.length}"`;
    if (inRows.length > 1) span += ` rowspan="${inRows.length}"`;
  }
  const cell = (merge ? tab.rows[merge.row]?.[merge.column] : tab.rows[row]?.[column]) ?? null;
  const css = cssOf(cell);
  if (!classes.has(css)) classes.set(css, `s${classes.size}`);
  return `<td class="${classes.get(css)}" dir="${tab.rightToLeft ? "rtl" : "ltr"}"${span}>${content(cell)}</td>`;
}

function content(cell: Cell | null): string {
  if (!cell) return "";
  if (cell.validation?.kind === "checkbox") {
    const use = cell.value === true ? "#checkedCheckboxId" : "#uncheckedCheckboxId";
    return `<div style="overflow: hidden; position: relative;"><svg width="15" height="15"><use href="${use}"></use></svg></div>`;
  }
  const text = escapeHtml(cell.text).replace(/\n/g, "<br>");
  const link = styleOf(cell).link;
  return link ? `<a target="_blank" href="${escapeHtml(link)}">${text}</a>` : text;
}

function cssOf(cell: Cell | null): string {
  const style = styleOf(cell);
  const rules = ["border-bottom:1px SOLID transparent", `background-color:${style.background ?? "#ffffff"}`];
  rules.push(`text-align:${style.align ?? (typeof cell?.value === "number" ? "right" : "left")}`);
  if (style.bold) rules.push("font-weight:bold");
  if (style.italic) rules.push("font-style:italic");
  if (style.strike) rules.push("text-decoration:line-through");
  if (style.indent) rules.push(`padding-left:${3 + style.indent * 12}px`);
  rules.push(
    `color:${style.color ?? "#000000"}`,
    "font-size:10pt",
    "vertical-align:bottom",
    `white-space:${style.wrap === "wrap" ? "normal" : "nowrap"}`,
    "direction:ltr",
  );
  return rules.join(";");
}

/** The page /htmlembed/sheet?gid=&range= answers. Without a gid it is the first tab. */
export function embedPage(workbook: Workbook, query: URLSearchParams): string | null {
  const gid = query.get("gid");
  const tab = gid === null ? workbook.tabs[0] : workbook.tabs.find((other) => other.id === gid);
  if (!tab) return null;
  const range = query.get("range");
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(workbook.title)}</title></head><body class="docs-gm"><div id="sheets-viewport"><div id="${tab.id}" style="position:relative;" dir="ltr">${embedTable(tab, range ? parseRange(range) : null)}</div></div></body></html>`;
}

/** /htmlview: every visible tab, with the menu that names their gids. */
export function htmlView(workbook: Workbook): string {
  const tabs = workbook.tabs.filter((tab) => !tab.hidden);
  const menu = tabs.map(
    (tab) => `<li id="sheet-button-${tab.id}"><a href="#">${escapeHtml(tab.name)}</a></li>`,
  );
  const items = tabs.map(
    (tab) =>
      `items.push({name: ${JSON.stringify(tab.name)}, gid: "${tab.id}", initialSheet: ${tab === tabs[0]}});`,
  );
  const sheets = tabs.map(
    (tab) =>
      `<div id="${tab.id}" style="display:${tab === tabs[0] ? "block" : "none"};position:relative;" dir="ltr">${embedTable(tab, null)}</div>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(workbook.title)} - Google Drive</title></head><body class="docs-gm"><div id="top-bar"><div id="doc-title"><span class="name">${escapeHtml(workbook.title)}</span></div><ul id="sheet-menu">${menu.join("")}</ul></div><script>var items = [];${items.join("").replace(/</g, "\\u003c")}</script><div id="sheets-viewport">${sheets.join("")}</div></body></html>`;
}
