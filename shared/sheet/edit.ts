import type { Cell, CellValue, ConditionalFormat, Row, Tab, Validation } from "./workbook.ts";

/** What a cell holds. With a formula, `value` is its expected result (null where unknown). */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  /** As displayed, where known; kept so that an undo restores the very same cell in memory. */
  readonly text?: string;
}

/** The sides of a cell that an edit can set, each with its own shape. */
export interface Aspects {
  readonly content: Content;
  readonly format: string | null;
  readonly note: string | null;
  readonly validation: Validation | null;
  readonly background: string | null;
}

export interface TabProperties {
  readonly name: string;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** Sets one aspect of a rectangle of cells. `before` and `after` have the same shape. */
export type CellsEdit = {
  [A in keyof Aspects]: {
    readonly kind: "cells";
    readonly aspect: A;
    readonly tab: string;
    readonly row: number;
    readonly column: number;
    readonly before: readonly (readonly Aspects[A][])[];
    readonly after: readonly (readonly Aspects[A][])[];
  };
}[keyof Aspects];

export type TabEdit = {
  [P in keyof TabProperties]: {
    readonly kind: "tab";
    readonly property: P;
    readonly tab: string;
    readonly before: TabProperties[P];
    readonly after: TabProperties[P];
  };
}[keyof TabProperties];

export type Dimension = "rows" | "columns";

/** Inserts rows or columns before index `at`. `lines` holds what stands in them afterwards (usually nothing). */
export interface InsertEdit {
  readonly kind: "insert";
  readonly dimension: Dimension;
  readonly tab: string;
  readonly at: number;
  readonly count: number;
  readonly lines: readonly Row[];
}

/** Removes rows or columns; `lines` is what is expected to stand in them. */
export interface RemoveEdit {
  readonly kind: "remove";
  readonly dimension: Dimension;
  readonly tab: string;
  readonly at: number;
  readonly count: number;
  readonly lines: readonly Row[];
}

export interface AddTabEdit {
  readonly kind: "add-tab";
  readonly index: number;
  readonly tab: Tab;
}

export interface RemoveTabEdit {
  readonly kind: "remove-tab";
  readonly index: number;
  readonly tab: Tab;
}

/** Gives a row its identity (developer metadata), or takes it away (null). */
export interface RowKeyEdit {
  readonly kind: "row-key";
  readonly tab: string;
  readonly row: number;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change to a workbook, as data. Carries what it expects to find, so nothing is overwritten unseen. */
export type Edit = CellsEdit | TabEdit | InsertEdit | RemoveEdit | AddTabEdit | RemoveTabEdit | RowKeyEdit;

export function contentOf(cell: Cell | null | undefined): Content {
  return cell
    ? { value: cell.value, formula: cell.formula, text: cell.text }
    : { value: null, formula: null };
}

/** Same formula, or same value where there is none; an empty string counts as empty, and displayed text does not matter. */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  const left = a.value === "" ? null : a.value;
  const right = b.value === "" ? null : b.value;
  if (typeof left === "number" && typeof right === "number") {
    return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  }
  return left === right;
}

/** Replaces the content of one cell. */
export function setContent(tab: Tab, row: number, column: number, after: Content): Edit {
  const before = contentOf(tab.rows[row]?.[column]);
  return { kind: "cells", aspect: "content", tab: tab.id, row, column, before: [[before]], after: [[after]] };
}

/** The edit that undoes this one: sides swapped. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case "cells":
    case "tab":
    case "row-key":
      return { ...edit, before: edit.after, after: edit.before } as Edit;
    case "insert":
      return { ...edit, kind: "remove" };
    case "remove":
      return { ...edit, kind: "insert" };
    case "add-tab":
      return { ...edit, kind: "remove-tab" };
    case "remove-tab":
      return { ...edit, kind: "add-tab" };
  }
}

/** Undoes a list of edits that were applied in order. */
export function invert(edits: readonly Edit[]): Edit[] {
  return edits.map(invertEdit).reverse();
}
