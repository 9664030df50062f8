import { columnName, parseRange } from "../../../shared/sheet/address.ts";
import { serialToIso } from "../../../shared/sheet/dates.ts";
import { isDateFormat } from "../../../shared/sheet/format.ts";
import { isBlank, usedRange } from "../../../shared/sheet/grid.ts";
import type { Cell, Tab, Workbook } from "../../../shared/sheet/workbook.ts";

type ColumnType = "string" | "number" | "date" | "boolean";

/**
 * The visualization endpoint with its known defects: cells of a column's minority type become null, blank rows
 * collapse, filtered rows are missing, headers are guessed, and an unknown sheet is silently the first one.
 */
export function gviz(workbook: Workbook, query: URLSearchParams): { body: string; type: string } {
  const request = Object.fromEntries((query.get("tqx") ?? "").split(";").map((pair) => pair.split(":")));
  const tab =
    workbook.tabs.find((other) => other.id === query.get("gid")) ??
    workbook.tabs.find((other) => other.name === query.get("sheet")) ??
    workbook.tabs[0]!;
  const table = tableOf(tab, query.get("range"), query.get("headers"));
  if (request.out === "csv") {
    const lines = [
      table.cols.map((col) => col.label),
      ...table.rows.map((row) => row.c.map((cell) => cell?.f ?? String(cell?.v ?? ""))),
    ];
    return {
      type: "text/csv; charset=utf-8",
      body: lines.map((line) => line.map((text) => `"${text.replace(/"/g, '""')}"`).join(",")).join("\n"),
    };
  }
  const response = {
    version: "0.6",
    reqId: request.reqId ?? "0",
    status: "ok",
    sig: String(hash(JSON.stringify(table))),
    table,
  };
  return {
    type: "application/json; charset=utf-8",
    body: `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify(response)});`,
  };
}

function tableOf(tab: Tab, range: string | null, headers: string | null) {
  const used = usedRange(tab) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const area = (range ? parseRange(range) : null) ?? {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  const lines = Array.from({ length: area.rows }, (_, r) => area.row + r)
    .filter((r) => !tab.hiddenRows.includes(r))
    .map((r) => columns.map((c) => tab.rows[r]?.[c] ?? null))
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
  const headerCount = headers === null ? guessHeaders(lines) : Math.max(0, Number(headers) || 0);
  const data = lines.slice(headerCount);
  const types = columns.map((_, i) => majority(data.map((cells) => cells[i] ?? null)));
  return {
    cols: columns.map((c, i) => ({
      id: columnName(c),
      label: lines
        .slice(0, headerCount)
        .map((cells) => cells[i]?.text ?? "")
        .join(" ")
        .trim(),
      type: types[i]!,
      ...(types[i] === "number" || types[i] === "date" ? { pattern: patternOf(data, i) } : {}),
    })),
    rows: data.map((cells) => ({ c: cells.map((cell, i) => gvizValue(cell, types[i]!)) })),
    parsedNumHeaders: headerCount,
  };
}

function typeOf(cell: Cell): ColumnType {
  if (typeof cell.value === "boolean") return "boolean";
  if (typeof cell.value === "number") return isDateFormat(cell.format) ? "date" : "number";
  return "string";
}

function majority(cells: readonly (Cell | null)[]): ColumnType {
  const counts: Record<ColumnType, number> = { string: 0, number: 0, date: 0, boolean: 0 };
  for (const cell of cells) if (cell && !isBlank(cell)) counts[typeOf(cell)]++;
  return (Object.keys(counts) as ColumnType[]).reduce((best, type) =>
    counts[type] > counts[best] ? type : best,
  );
}

/** A row of text above columns that are not text is taken for a header; all-text tables get none. */
function guessHeaders(lines: readonly (readonly (Cell | null)[])[]): number {
  const [first, ...rest] = lines;
  if (!first?.every((cell) => isBlank(cell) || typeOf(cell!) === "string")) return 0;
  return first.some(
    (cell, i) => !isBlank(cell) && majority(rest.map((cells) => cells[i] ?? null)) !== "string",
  )
    ? 1
    : 0;
}

function patternOf(data: readonly (readonly (Cell | null)[])[], column: number): string {
  return data.find((cells) => cells[column]?.format)?.[column]?.format ?? "General";
}

function gvizValue(cell: Cell | null, type: ColumnType): { v: unknown; f?: string } | null {
  if (!cell || isBlank(cell) || typeOf(cell) !== type) return null;
  if (type === "string") return { v: cell.text };
  if (type === "boolean") return { v: cell.value, f: cell.text };
  if (type === "number") return { v: cell.value, f: cell.text };
  const [year, month, day] = serialToIso(cell.value as number)
    .split("-")
    .map(Number);
  return { v: `Date(${year},${month! - 1},${day})`, f: cell.text };
}

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return Math.abs(value);
}
