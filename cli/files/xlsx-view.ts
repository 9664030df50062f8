import { contains, parseRange, type Rectangle } from "../../shared/sheet/address.ts";
import type { ConditionalFormat, Validation } from "../../shared/sheet/workbook.ts";
import { elements, unescapeXml } from "./xml.ts";

/** The values in a range of a tab (null: the same tab), as displayed. */
export type ListSource = (tab: string | null, range: Rectangle) => string[];

export function frozenOf(sheetXml: string): { frozenRows: number; frozenColumns: number } {
  const pane = elements(head(sheetXml), "pane")[0]?.attributes;
  if (!pane?.state?.startsWith("frozen")) return { frozenRows: 0, frozenColumns: 0 };
  return { frozenRows: count(pane.ySplit), frozenColumns: count(pane.xSplit) };
}

export function rightToLeftOf(sheetXml: string): boolean {
  const value = elements(head(sheetXml), "sheetView")[0]?.attributes.rightToLeft;
  return value === "1" || value === "true";
}

/** What each cell accepts. Ranges of a dropdown's values are looked up in `lists`. */
export function validationsOf(
  sheetXml: string,
  lists: ListSource,
): (row: number, column: number) => Validation | undefined {
  const rules = elements(tail(sheetXml), "dataValidation").flatMap(({ attributes, inner }) => {
    const ranges = rangesOf(attributes.sqref ?? "");
    return ranges.length > 0 ? [{ ranges, validation: validationOf(attributes, inner, lists) }] : [];
  });
  if (rules.length === 0) return () => undefined;
  return (row, column) =>
    rules.find(({ ranges }) => ranges.some((range) => contains(range, row, column)))?.validation;
}

function validationOf(
  attributes: Readonly<Record<string, string>>,
  inner: string,
  lists: ListSource,
): Validation {
  const formula = unescapeXml(elements(inner, "formula1")[0]?.inner ?? "").trim();
  if (attributes.type !== "list") {
    return {
      kind: "other",
      description: [attributes.type ?? "any", attributes.operator ?? "", formula].filter(Boolean).join(" "),
    };
  }
  const strict = attributes.showErrorMessage === "1" && (attributes.errorStyle ?? "stop") === "stop";
  const quoted = /^"(.*)"$/s.exec(formula);
  if (quoted) return { kind: "list", values: quoted[1]!.split(",").map((value) => value.trim()), strict };
  const reference = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Z0-9:]+)$/i.exec(formula);
  const range = reference && parseRange(reference[3]!.replace(/\$/g, ""));
  if (!range) return { kind: "other", description: `list ${formula}` };
  return {
    kind: "list",
    values: lists(reference[1]?.replace(/''/g, "'") ?? reference[2] ?? null, range),
    strict,
  };
}

/** Conditional formats are kept by place only; nothing here edits those of a file. */
export function conditionalFormatsOf(sheetXml: string): ConditionalFormat[] {
  return elements(tail(sheetXml), "conditionalFormatting").flatMap(({ attributes, inner }, index) => {
    const ranges = rangesOf(attributes.sqref ?? "");
    return ranges.length > 0 ? [{ kind: "opaque" as const, ranges, key: `${index}:${inner.length}` }] : [];
  });
}

function rangesOf(references: string): Rectangle[] {
  return references.split(/\s+/).flatMap((reference) => parseRange(reference) ?? []);
}

/** The cells stand between view settings and rules; neither search needs to walk through them. */
function head(xml: string): string {
  const end = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
  return end < 0 ? xml : xml.slice(0, end);
}

function tail(xml: string): string {
  const start = xml.lastIndexOf("sheetData");
  return start < 0 ? "" : xml.slice(start);
}

function count(text: string | undefined): number {
  const number = Math.floor(Number(text ?? 0));
  return number > 0 ? number : 0;
}
