import type * as XLSX from "@e965/xlsx";
import type { Rectangle } from "../../shared/sheet/address.ts";
import { isDateFormat } from "../../shared/sheet/format.ts";
import type { Cell, CellStyle } from "../../shared/sheet/workbook.ts";
import { hexColor } from "./xlsx-styles.ts";

/** Days between the two date systems of Excel; workbooks from old Macs count from 1904. */
const days1904 = 1462;
export function cellOf(
  cell: XLSX.CellObject,
  font: CellStyle | undefined,
  validation: Cell["validation"],
  date1904: boolean,
): Cell | null {
  const note = cell.c
    ?.map((comment) => comment.t)
    .join("\n")
    .trim();
  const fill = (cell.s as { patternType?: string; fgColor?: { rgb?: string } } | undefined) ?? {};
  const background =
    fill.patternType === "solid" && fill.fgColor?.rgb ? hexColor(fill.fgColor.rgb) : undefined;
  const style: CellStyle = { ...font, ...(background && background !== "#ffffff" ? { background } : {}) };
  const styled = Object.keys(style).length > 0;
  const format = typeof cell.z === "string" && cell.z !== "General" ? cell.z : null;
  const formula = cell.f ? `=${cell.f}` : null;
  const content = contentOf(cell, format, date1904);
  if (content.value === null && !formula && !note && !validation && !style.background) return null;
  return {
    ...content,
    formula,
    format,
    ...(styled ? { style } : {}),
    ...(note ? { note } : {}),
    ...(validation ? { validation } : {}),
  };
}

function contentOf(
  cell: XLSX.CellObject,
  format: string | null,
  date1904: boolean,
): Pick<Cell, "value" | "text"> {
  const shown = cell.w ?? "";
  switch (cell.t) {
    case "n": {
      const number = Number(cell.v);
      if (!Number.isFinite(number)) return { value: shown || null, text: shown };
      return {
        value: date1904 && isDateFormat(format) ? number + days1904 : number,
        text: shown || String(number),
      };
    }
    case "b":
      return { value: cell.v === true, text: cell.v === true ? "TRUE" : "FALSE" };
    case "e":
      return { value: shown || "#ERROR!", text: shown || "#ERROR!" };
    case "s": {
      const text = String(cell.v ?? "").replace(/\r\n?/g, "\n");
      return text === "" ? { value: null, text: "" } : { value: text, text };
    }
    default:
      return { value: null, text: "" };
  }
}

export type Grid = readonly (readonly (XLSX.CellObject | undefined)[] | undefined)[];

/** The rows of a sheet read with `dense`, which the library's types do not know. */
export function cellsOf(sheet: XLSX.WorkSheet | undefined): Grid {
  return (sheet as { "!data"?: Grid } | undefined)?.["!data"] ?? [];
}

export function valuesOf(sheet: XLSX.WorkSheet | undefined, range: Rectangle): string[] {
  const data = cellsOf(sheet);
  const values: string[] = [];
  const last = Math.min(range.row + range.rows, data.length);
  for (let r = range.row; r < last; r++) {
    for (let c = range.column; c < range.column + range.columns; c++) {
      const cell = data[r]?.[c];
      if (cell && cell.v !== undefined && cell.v !== "") values.push(cell.w ?? String(cell.v));
    }
  }
  return values;
}
