import type { FieldName } from "../okr/fields.ts";
import type { FieldValue, KeyResult, LayoutName, Question, SeriesPoint, TableColumn } from "../okr/plan.ts";
import type { CellRef, Rectangle } from "../sheet/address.ts";
import type { Reason } from "./table-evidence.ts";

/** An objective or key result while a workbook is being read; it becomes part of the plan once its place in it is known. */
export interface Draft {
  readonly kind: "objective" | "keyResult";
  /** Null only for the objective that stands in where key results have none. */
  readonly place: CellRef | null;
  /** Given once everything is read: see `identify.ts`. */
  id: string;
  text: string;
  /** "1", "2.3": the number in its label. */
  readonly number: string | null;
  readonly fields: Partial<Record<FieldName, FieldValue>>;
  series: SeriesPoint[];
  /** The objective it stands under, once that is known. */
  parent: Draft | null;
  /** What its parent column says, for tables joined by id. */
  readonly parentKey: string | null;
  readonly key: string | null;
  /** Its wording is fetched by a formula. */
  readonly isFormula: boolean;
  /** A later row of a log; its figures have gone into the first. */
  isMerged?: boolean;
  readonly table: TableDraft;
  /** Of an objective, once put together. */
  keyResults?: KeyResult[];
}

/** A table while a workbook is being read. */
export interface TableDraft {
  readonly tab: string;
  range: Rectangle;
  layout: LayoutName;
  /** Evidence that this holds OKRs, in log-odds; `confidence.ts` makes a probability of it. */
  evidence: number;
  /** What the evidence is made of. */
  reasons: readonly Reason[];
  /** Key results are named as such, in a header or by labels. */
  isExplicit: boolean;
  readonly firstDataRow: number;
  readonly headerRow: number | null;
  columns: readonly TableColumn[];
  readonly items: Draft[];
  /** A column of dates, as a log of check-ins has. */
  readonly dateColumn: number | null;
  /** Names items by their numbers only ("KR 1.2"): never a source of items. */
  readonly isReference: boolean;
  readonly questions: Omit<Question, "table">[];
  /** Asked where the table was not taken for OKRs, but might be one. */
  doubt: Omit<Question, "table"> | null;
}
