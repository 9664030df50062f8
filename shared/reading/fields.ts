import type { FieldName } from "../okr/fields.ts";
import type { FieldValue, SeriesPoint } from "../okr/plan.ts";
import type { Assigned } from "./columns.ts";
import { changing } from "./measures.ts";
import type { Parse } from "./parser.ts";
import { endsOfPeriods } from "./period-ends.ts";
import { textOf, type View } from "./view.ts";

type Fields = Partial<Record<FieldName, FieldValue>>;

/** Reads one cell as a field; null where it is blank (a lone dash is blank). */
export function fieldAt(
  view: View,
  row: number,
  column: number,
  role: FieldName,
  parse: Parse,
): FieldValue | null {
  const cell = view.cell(row, column);
  if (cell === null || cell.text === "") return null;
  const text = textOf(cell);
  if (text === "" || isDash(text) || isOutOf(text)) return null;
  const parsed = parse(cell, role);
  if (parsed.kind === "blank") return null;
  return { cell: view.place(row, column), text, parsed };
}

/** "/30": of a fraction the part that is known before anybody has counted. */
function isOutOf(text: string): boolean {
  return text.charCodeAt(0) === 47 && /^\/\s*\p{Nd}{1,4}$/u.test(text);
}

function isDash(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length <= 3 && (first === 45 || first > 127) && /^[-–—−‐]+$/u.test(text);
}

/** A figure, as opposed to nothing or a placeholder: what counts as "filled" in a series of periods. */
function isFigure(value: FieldValue | null): value is FieldValue {
  return value !== null && value.parsed.kind !== "placeholder" && value.parsed.kind !== "error";
}

/** How the columns of a table give fields to a row. Made once a table, used for every row. */
export interface FieldColumns {
  readonly plain: readonly (Assigned & { readonly role: FieldName; readonly isAgain: boolean })[];
  readonly bands: readonly (readonly (Assigned & { readonly role: FieldName })[])[];
  readonly periods: readonly Assigned[];
  /** The periods are a path of targets, not of actuals. */
  readonly isPath: boolean;
}

export function fieldColumns(
  assigned: readonly Assigned[],
  isWanted: (one: Assigned) => boolean,
): FieldColumns {
  const plain: (Assigned & { readonly role: FieldName; readonly isAgain: boolean })[] = [];
  const bands = new Map<number, (Assigned & { readonly role: FieldName })[]>();
  const periods: Assigned[] = [];
  for (const one of assigned) {
    if (!isWanted(one) || one.role === "objective" || one.role === "keyResult") continue;
    if (one.role === "period") periods.push(one);
    else if (one.bandIndex >= 0 && changing.has(one.role)) {
      const list = bands.get(one.bandIndex);
      const column = one as Assigned & { readonly role: FieldName };
      if (list) list.push(column);
      else bands.set(one.bandIndex, [column]);
    } else plain.push({ ...one, role: one.role, isAgain: plain.some(({ role }) => role === one.role) });
  }
  return { plain, bands: Array.from(bands.values()), periods, isPath: isPath(assigned, periods) };
}

/** A start and then a figure for every period of every row, with no other target: the years ahead, not what was measured in them. */
function isPath(assigned: readonly Assigned[], periods: readonly Assigned[]): boolean {
  const has = (role: string) => assigned.some((one) => one.role === role);
  if (periods.length < 3 || !has("start") || has("target") || has("current")) return false;
  return periods.every(({ fill }) => fill > 0.9);
}

/** What is measured in a period where nothing names it. */
function fieldOfPeriod(columns: FieldColumns, { measured }: Assigned): FieldName {
  return measured ?? (columns.isPath ? "target" : "current");
}

/** The fields and the series that a row gives. The latest band with an actual decides; of periods, the latest filled one is current. */
export function readFields(
  view: View,
  row: number,
  columns: FieldColumns,
  parse: Parse,
): { fields: Fields; series: SeriesPoint[] } {
  const fields: Fields = {};
  const series: SeriesPoint[] = [];
  const { plain } = columns;
  for (let i = 0; i < plain.length; i++) {
    const { column, role, isAgain } = plain[i]!;
    const value = fieldAt(view, row, column, role, parse);
    if (value !== null && !(isAgain && fields[role] !== undefined)) fields[role] = value;
  }
  if (columns.bands.length > 0) readBands(view, row, columns, parse, fields, series);
  if (columns.periods.length > 0) readPeriods(view, row, columns, parse, fields, series);
  const { start, target } = fields;
  // "from 62 to 78" in one cell gives both; where the other has a cell of its own, that stands.
  if (target?.parsed.kind === "span" && start === undefined) fields.start = target;
  if (start?.parsed.kind === "span" && target === undefined) fields.target = start;
  return { fields, series };
}

function readBands(
  view: View,
  row: number,
  columns: FieldColumns,
  parse: Parse,
  fields: Fields,
  series: SeriesPoint[],
): void {
  const readings = columns.bands.map((band) => {
    const found: Fields = {};
    for (const { column, role } of band) {
      const value = fieldAt(view, row, column, role, parse);
      if (value !== null && found[role] === undefined) found[role] = value;
    }
    return { found, label: band[0]!.band };
  });
  let latest = -1;
  readings.forEach(({ found, label }, i) => {
    const actual = found.current ?? null;
    if (!isFigure(actual)) return;
    latest = i;
    series.push({ cell: actual.cell, label, end: endOfPeriod(label, parse), parsed: actual.parsed });
  });
  if (latest < 0) latest = readings.findIndex(({ found }) => Object.keys(found).length > 0);
  if (latest < 0) return;
  for (const [role, value] of Object.entries(readings[latest]!.found) as [FieldName, FieldValue][]) {
    if (fields[role] === undefined) fields[role] = value;
  }
}

function readPeriods(
  view: View,
  row: number,
  columns: FieldColumns,
  parse: Parse,
  fields: Fields,
  series: SeriesPoint[],
): void {
  const latest = new Map<FieldName, { readonly value: FieldValue; readonly end: string | null }>();
  const ends = endsOfPeriods(
    columns.periods.map(({ header }) => header),
    parse,
  );
  for (const [i, period] of columns.periods.entries()) {
    const role = fieldOfPeriod(columns, period);
    const value = fieldAt(view, row, period.column, role, parse);
    if (!isFigure(value)) continue;
    const end = ends[i] ?? null;
    if (role === "current")
      series.push({ cell: value.cell, label: period.header, end, parsed: value.parsed });
    const before = latest.get(role)?.end ?? null;
    if (before === null || end === null || end >= before) latest.set(role, { value, end });
  }
  for (const [role, { value }] of Array.from(latest)) fields[role] ??= value;
}

function endOfPeriod(label: string, parse: Parse): string | null {
  const parsed = parse({ value: label, text: label, formula: null, format: null }, "cycle");
  return parsed.kind === "period" ? parsed.end : parsed.kind === "date" ? parsed.date : null;
}
