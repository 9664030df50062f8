import { structuralLabel } from "../../../shared/reading/headers/index.ts";
import { a1, parseA1 } from "../../../shared/sheet/address.ts";
import type { Cell, Row, Tab } from "../../../shared/sheet/workbook.ts";
import { Random } from "../../generate/random.ts";
import type { Expected, ExpectedItem } from "../corpus.ts";
import type { Labelled } from "./examples.ts";

/**
 * A labelled sheet as another person might have typed it: without indents, without gaps, without labels, or only a part of it. Most
 * labelled sheets come from documents whose bullets are one column to the right; what is learnt from the variants as well does not
 * lean on that. Empty for workbooks of several tabs and for tabs with merged cells.
 */
export function variantsOf(sheet: Labelled, seed: number): Labelled[] {
  const [tab] = sheet.workbook.tabs;
  if (!tab || sheet.isGenerated || sheet.workbook.tabs.length > 1 || tab.merges.length > 0) return [];
  const random = new Random(seed);
  return [
    flattened(sheet, tab),
    withoutGaps(sheet, tab),
    partOf(sheet, tab, random),
    withoutLabels(sheet, tab, "objective"),
    withoutLabels(sheet, tab, "keyResult"),
  ].flatMap((variant) => (variant === null || random.chance(leftOut) ? [] : [{ ...variant, times: 1 }]));
}

/** The share of variants that is left out, lest they outweigh what people really wrote. */
const leftOut = 0.5;

/** Pages with more rows of several cells than that are tables. */
const mostTabular = 2;

/** Everything in the first column. Null where that would hide what is a detail of what. */
function flattened(sheet: Labelled, tab: Tab): Labelled | null {
  const alone = tab.rows.map((row) => (filledIn(row).length === 1 ? filledIn(row)[0]! : -1));
  const tabular = tab.rows.filter((row) => filledIn(row).length > 1).length;
  if (tabular > mostTabular || Math.max(0, ...alone) !== 1) return null;
  const rows = tab.rows.map((row, i) => (alone[i]! > 0 ? [row[alone[i]!]!] : row));
  return rebuilt(sheet, tab, rows, (row, column) => ({ row, column: alone[row] === column ? 0 : column }));
}

/** A page with fewer gaps is dense already. */
const leastGaps = 4;

/** Without the blank rows, save those beside a row of several cells: they are where a table begins and ends. */
function withoutGaps(sheet: Labelled, tab: Tab): Labelled | null {
  const counts = tab.rows.map((row) => filledIn(row).length);
  const isTabular = (at: number) => (counts[at] ?? 0) > 1;
  const kept = indexes(tab).filter((i) => counts[i]! > 0 || isTabular(i - 1) || isTabular(i + 1));
  const gaps = counts.filter((count) => count === 0).length;
  return gaps < leastGaps || kept.length === counts.length ? null : withRows(sheet, tab, kept);
}

/** Shorter sheets are not cut. */
const leastCut = 24;
/** A part has so many rows at least. */
const leastPart = 10;

/** From one gap to another, a third to two thirds of the sheet. */
function partOf(sheet: Labelled, tab: Tab, random: Random): Labelled | null {
  const { length } = tab.rows;
  if (length < leastCut) return null;
  const isBlank = (at: number) => filledIn(tab.rows[at]!).length === 0;
  const starts = indexes(tab).filter((i) => i === 0 || (isBlank(i - 1) && !isBlank(i)));
  const start = random.pick(starts.slice(0, Math.max(1, Math.ceil(starts.length * 0.6))));
  const wanted = start + Math.round(length * (0.35 + 0.35 * random.next()));
  const ends = [...starts.filter((end) => end > start + leastPart), length];
  const end = ends.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best));
  const part = withRows(
    sheet,
    tab,
    indexes(tab).filter((i) => i >= start && i < end),
  );
  return part.expected.objectives.length === 0 && sheet.expected.holdsOkrs ? null : part;
}

/** Of the items of a kind, so many have labels before the sheet is worth a variant. */
const mostly = 0.6;

/** "KR1: 95 % on time" as "95 % on time", for all key results or all objectives. */
function withoutLabels(sheet: Labelled, tab: Tab, kind: "objective" | "keyResult"): Labelled | null {
  const { objectives } = sheet.expected;
  const items: readonly ExpectedItem[] =
    kind === "objective" ? objectives : objectives.flatMap(({ keyResults }) => keyResults);
  const cells = items.flatMap(({ cell }) => (cell === null ? [] : [cell]));
  const bare = new Map<string, string>();
  for (const { cell, text } of items) {
    const given = cell === null ? "" : textAt(tab, cell);
    const label = structuralLabel(given);
    const from = given.indexOf(text);
    if (cell === null || label?.number == null || label.kind !== kind || text === "" || from < 1) continue;
    if (cells.filter((one) => one === cell).length === 1) bare.set(cell, given.slice(from));
  }
  if (bare.size < 2 || bare.size < items.length * mostly) return null;
  const rows = tab.rows.map((row, r) =>
    row.map((cell, c): Cell | null => {
      const text = bare.get(a1(r, c));
      return text === undefined || cell === null ? cell : { ...cell, value: text, text };
    }),
  );
  return rebuilt(sheet, tab, rows, (row, column) => ({ row, column }));
}

const filledIn = (row: Row): number[] => row.flatMap((cell, i) => (cell && cell.text !== "" ? [i] : []));
const indexes = (tab: Tab): number[] => tab.rows.map((_, i) => i);

function textAt(tab: Tab, address: string): string {
  const { row, column } = parseA1(address)!;
  return tab.rows[row]?.[column]?.text ?? "";
}

function withRows(sheet: Labelled, tab: Tab, kept: readonly number[]): Labelled {
  const places = new Map(kept.map((row, i) => [row, i]));
  return rebuilt(
    sheet,
    tab,
    kept.map((i) => tab.rows[i]!),
    (row, column) => (places.has(row) ? { row: places.get(row)!, column } : null),
  );
}

/** The sheet with other rows; `to` says where a cell has gone, null where it is no more. */
function rebuilt(
  sheet: Labelled,
  tab: Tab,
  rows: readonly Row[],
  to: (row: number, column: number) => { readonly row: number; readonly column: number } | null,
): Labelled {
  const moved = (address: string): string | null => {
    const { row, column } = parseA1(address)!;
    const place = to(row, column);
    return place && a1(place.row, place.column);
  };
  const fieldsOf = (fields: ExpectedItem["fields"]) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, cell]) => (moved(cell) === null ? [] : [[name, moved(cell)!]])),
    );
  const objectives = sheet.expected.objectives.flatMap((objective): Expected["objectives"][number][] => {
    const cell = objective.cell && moved(objective.cell);
    const keyResults = objective.keyResults.flatMap((keyResult) => {
      const place = moved(keyResult.cell);
      return place === null ? [] : [{ ...keyResult, cell: place, fields: fieldsOf(keyResult.fields) }];
    });
    if (cell === null && keyResults.length === 0) return [];
    return [
      {
        cell,
        text: cell === null ? "" : objective.text,
        fields: cell === null ? {} : fieldsOf(objective.fields),
        keyResults,
      },
    ];
  });
  return {
    ...sheet,
    workbook: { ...sheet.workbook, tabs: [{ ...tab, rows, rowCount: Math.max(1, rows.length) }] },
    expected: { ...sheet.expected, objectives },
  };
}
