import type { CellStyle } from "../../shared/sheet/workbook.ts";
import { attributesOf, elements } from "./xml.ts";

/** xl/styles.xml → what a reader of OKRs can use of each cell format: bold, italic, strike, indent and colour, by the index that cells name. */
export function stylesOf(xml: string): readonly (CellStyle | undefined)[] {
  const fonts = elements(section(xml, "fonts"), "font").map((font) => fontOf(font.inner));
  return elements(section(xml, "cellXfs"), "xf").map(({ attributes, inner }) => {
    const indent = Number(elements(inner, "alignment")[0]?.attributes.indent ?? 0);
    const style: CellStyle = {
      ...fonts[Number(attributes.fontId ?? -1)],
      ...(indent > 0 ? { indent } : {}),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  });
}

function section(xml: string, name: string): string {
  return elements(xml, name)[0]?.inner ?? "";
}

function fontOf(xml: string): CellStyle {
  const color = elements(xml, "color")[0]?.attributes.rgb;
  return {
    ...(isOn(xml, "b") ? { bold: true } : {}),
    ...(isOn(xml, "i") ? { italic: true } : {}),
    ...(isOn(xml, "strike") ? { strike: true } : {}),
    ...(color && !/000000$/.test(color) ? { color: hexColor(color) } : {}),
  };
}

function isOn(xml: string, name: string): boolean {
  const value = elements(xml, name)[0]?.attributes.val;
  return new RegExp(`<(?:\\w+:)?${name}[\\s/>]`).test(xml) && value !== "0" && value !== "false";
}

/** "FFRRGGBB" or "RRGGBB" → "#rrggbb". */
export function hexColor(argb: string): string {
  return `#${argb.slice(-6).toLowerCase()}`;
}

/** The format index of each cell that has one, by address. */
export function styleIndexes(sheetXml: string): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const match of sheetXml.matchAll(/<(?:\w+:)?c\s([^<>]*?)\/?>/g)) {
    const { r, s } = attributesOf(match[1]!);
    if (r && s && s !== "0") indexes.set(r, Number(s));
  }
  return indexes;
}
