import type { ColumnRole } from "../okr/fields.ts";
import type { Parsed } from "../okr/parsed.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Cell } from "../sheet/workbook.ts";
import { parseValue } from "./values/parse.ts";

/** Understands a cell in the light of the column it stands in. */
export type Parse = (cell: Cell | null, role?: ColumnRole) => Parsed;

/**
 * A parser for one workbook. Sheets repeat themselves (owners, statuses, round numbers), so what a text means under a role
 * is remembered while the workbook is read.
 */
export function makeParser(locale: string, today: IsoDate | undefined): Parse {
  const remembered = new Map<string, Map<string, Parsed>>();
  return (cell, role) => {
    if (cell === null) return { kind: "blank" };
    const context = { locale, ...(role ? { role } : {}), ...(today ? { today } : {}) };
    if (typeof cell.value !== "string") return parseValue(cell, context);
    const group = role ?? "";
    let known = remembered.get(group);
    if (!known) remembered.set(group, (known = new Map()));
    let parsed = known.get(cell.text);
    if (!parsed) {
      parsed = parseValue(cell, context);
      known.set(cell.text, parsed);
    }
    return parsed;
  };
}
