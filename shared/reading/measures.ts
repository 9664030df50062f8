import type { FieldName } from "../okr/fields.ts";
import { rolesOfHeader } from "./headers/index.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Days in a row that head columns rather than date a row. */
export const leastDays = 3;

/** "4/7", "11.7.", "2026-07-18": a day, as the head of a column of check-ins. */
export function isDay(text: string): boolean {
  return text.length <= 12 && /^(?:\d{4}[-/.])?\d{1,2}[-/.]\d{1,2}\.?(?:[-/.]?\d{2,4})?$/.test(text);
}

/** Whether the name of a column is a period or a day. */
function isPeriodOrDay(header: string): boolean {
  return isDay(header) || rolesOfHeader(header)[0]?.role === "period";
}

/** Fields that change from period to period: a band of quarters repeats them, and a name over several weeks may be one of them. */
export const changing: ReadonlySet<string> = new Set([
  "start",
  "target",
  "current",
  "progress",
  "score",
  "confidence",
  "status",
] satisfies FieldName[]);

/** "Confidence" over "W1", "Where we were" over "March": what is measured in the period below it; null for other names. */
export function measureOver(name: string, header: string): FieldName | null {
  const [role] = name === "" ? [] : rolesOfHeader(name);
  if (!role || role.confidence < 0.7 || !changing.has(role.role)) return null;
  return isPeriodOrDay(header) ? (role.role as FieldName) : null;
}

/** What is measured in columns of periods, and in how many of them side by side. */
export interface Measured {
  readonly field: FieldName;
  periods: number;
}

/** By column, what names over the header row say is measured in the periods below them. */
export function measuredIn(view: View, region: Region): ReadonlyMap<number, Measured> {
  const found = new Map<number, Measured>();
  const { row, bandRow } = region.header ?? { row: -1, bandRow: null };
  if (bandRow === null) return found;
  let open: Measured | null = null;
  for (let column = region.left; column < region.right; column++) {
    const name = view.text(bandRow, column);
    const header = view.text(row, column);
    if (name !== "") {
      const field = measureOver(name, header);
      open = field && { field, periods: 0 };
    } else if (!isPeriodOrDay(header)) open = null;
    if (open === null) continue;
    open.periods++;
    found.set(column, open);
  }
  return found;
}
