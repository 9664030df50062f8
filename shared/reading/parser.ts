import type { ColumnRole } from "../okr/fields.ts";
import type { Parsed } from "../okr/parsed.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Cell } from "../sheet/workbook.ts";
import { type ParseContext, parseValue } from "./values/parse.ts";

/** Understands a cell in the light of the column it stands in. */
export type Parse = (cell: Cell | null, role?: ColumnRole) => Parsed;

/**
 * A parser for one workbook. Sheets repeat themselves (owners, statuses, round numbers), so what a text means under a role
 * is remembered while the workbook is read.
 */
export function makeParser(locale: string, today: IsoDate | undefined): Parse {
  const remembered = new Map<string, Map<string, Parsed>>();
  const contexts = new Map<ColumnRole | undefined, ParseContext>();
  const contextOf = (role: ColumnRole | undefined): ParseContext => {
    let context = contexts.get(role);
    if (!context)
      contexts.set(role, (context = { locale, ...(role ? { role } : {}), ...(today ? { today } : {}) }));
    return context;
  };
  const formatted = new Map<string, Map<string | null, Map<number | boolean, Parsed>>>();
  return (cell, role) => {
    if (cell === null) return { kind: "blank" };
    const group = role ?? "";
    if (typeof cell.value === "string") {
      let known = remembered.get(group);
      if (!known) remembered.set(group, (known = new Map()));
      let parsed = known.get(cell.text);
      if (!parsed) known.set(cell.text, (parsed = parseValue(cell, contextOf(role))));
      return parsed;
    }
    let byFormat = formatted.get(group);
    if (!byFormat) formatted.set(group, (byFormat = new Map()));
    let figures = byFormat.get(cell.format);
    if (!figures) byFormat.set(cell.format, (figures = new Map()));
    const value = cell.value ?? 0;
    const known = figures.get(value);
    // Without a format the text may add a unit, so it must be the plain number.
    if (known && (cell.format !== null || isBare(cell.text))) return known;
    const parsed = parseValue(cell, contextOf(role));
    if (figures.size < most) figures.set(value, parsed);
    return parsed;
  };
}

/** How many figures are remembered under one role and format. */
const most = 20_000;

function isBare(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return ((first >= 48 && first <= 57) || first === 45) && last >= 48 && last <= 57;
}
