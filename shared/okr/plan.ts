import type { CellRef, Rectangle } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { ColumnRole, FieldName } from "./fields.ts";
import type { Bound, Parsed } from "./parsed.ts";

/** The cell that gives a field, as displayed and as understood. */
export interface FieldValue {
  readonly cell: CellRef;
  readonly text: string;
  readonly parsed: Parsed;
}

export type Fields = Readonly<Partial<Record<FieldName, FieldValue>>>;

/** A dated figure of a key result: from period columns, quarter bands or the check-in log. */
export interface SeriesPoint {
  readonly cell: CellRef;
  readonly label: string;
  readonly end: IsoDate | null;
  readonly parsed: Parsed;
}

/** Figures named in a sentence: "from 31 % to 45 %", "at least 500 teams", "under 10 min". Percentages are fractions. */
export interface Stated {
  readonly start: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
}

export interface KeyResult {
  /** Stable while the row keeps its metadata, its id column, or its wording and place: see `identify.ts`. */
  readonly id: string;
  readonly cell: CellRef;
  /** Without label ("KR2 -"), trailing owner or score. */
  readonly text: string;
  readonly fields: Fields;
  /** The figures that the wording itself names, null where it names none. Number cells go before them. */
  readonly stated: Stated | null;
  /** Less of what it measures is better, by its wording ("Cost per lead"); looked at only where its value has passed a target without a start. */
  readonly isLessBetter?: true;
  readonly series: readonly SeriesPoint[];
  /** Index into `Plan.tables`. */
  readonly table: number;
}

export interface Objective {
  readonly id: string;
  /** Null where key results stand without an objective. `text` is then "". */
  readonly cell: CellRef | null;
  readonly text: string;
  readonly fields: Fields;
  readonly keyResults: readonly KeyResult[];
  readonly table: number;
}

export const layouts = [
  "flat",
  "carried",
  "interleaved",
  "block-per-objective",
  "outline",
  "cards",
  "key-results-as-columns",
  "one-cell",
  "relational",
  "tool-export",
  "score-table",
  "check-in-log",
] as const;
export type LayoutName = (typeof layouts)[number];

export interface TableColumn {
  readonly role: ColumnRole;
  /** Index of the column; in cards, of the column that holds the values. */
  readonly column: number;
  readonly header: string;
  readonly confidence: number;
}

/** The part of a tab that holds OKRs, and how it is laid out. */
export interface Table {
  readonly tab: string;
  readonly range: Rectangle;
  readonly layout: LayoutName;
  /** Of tables called 0.9, nine in ten are right. */
  readonly confidence: number;
  /** First row below the header; equal to `range.row` where there is no header. */
  readonly firstDataRow: number;
  /** The row that holds the column headers, null where there is none. */
  readonly headerRow: number | null;
  readonly columns: readonly TableColumn[];
  /** The cycle that the table's own tab names, null where it names none. */
  readonly cycle: Cycle | null;
}

/** Something reading could not decide alone. The answer is kept in the workbook under `key`. */
export interface Question {
  readonly key: string;
  /** Index of its table among `tables` and then `doubted`. */
  readonly table: number;
  readonly cell: CellRef;
  /** "Is column D (“Goal”) the target or the objective?" */
  readonly text: string;
  readonly candidates: readonly { readonly role: ColumnRole | "ignore"; readonly confidence: number }[];
}

export interface Cycle {
  readonly label: string;
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
}

/** The OKRs read from a workbook. */
export interface Plan {
  readonly tables: readonly Table[];
  /** Tables that may hold OKRs but were not taken for any, in tabs that hold no others; each has a question. */
  readonly doubted: readonly Table[];
  readonly objectives: readonly Objective[];
  readonly questions: readonly Question[];
  /** Key results that point to an objective which is nowhere in the workbook, while others find theirs. */
  readonly unread: readonly CellRef[];
  /** The cycle that the sheet names (title, tab name, cycle column), null where it names none. */
  readonly cycle: Cycle | null;
  /** ISO 639-1 code of the wording ("en", "pt", …), "" where unclear. */
  readonly language: string;
}

export function keyResultsOf(plan: Plan): KeyResult[] {
  return plan.objectives.flatMap((objective) => objective.keyResults);
}
