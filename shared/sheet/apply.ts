import { a1 } from "./address.ts";
import { type Aspects, type CellsEdit, contentOf, type Edit, sameContent } from "./edit.ts";
import { displayText } from "./format.ts";
import { isBlank } from "./grid.ts";
import { insertLines, removeLines } from "./lines.ts";
import type { Cell, Row, Tab, Workbook } from "./workbook.ts";

export interface Refusal {
  readonly edit: Edit;
  /** What stands in the way, naming the cell: "Q3!D4 has changed since it was read". */
  readonly reason: string;
}

export interface Applied {
  readonly workbook: Workbook;
  readonly done: readonly Edit[];
  readonly refused: readonly Refusal[];
}

/** Applies edits in order. An edit whose `before` is no longer true is refused whole and the others go on. */
export function apply(workbook: Workbook, edits: readonly Edit[]): Applied {
  let current = workbook;
  const done: Edit[] = [];
  const refused: Refusal[] = [];
  for (const edit of edits) {
    const result = applyOne(current, edit);
    if (typeof result === "string") refused.push({ edit, reason: result });
    else {
      current = result;
      done.push(edit);
    }
  }
  return { workbook: current, done, refused };
}

function applyOne(workbook: Workbook, edit: Edit): Workbook | string {
  if (edit.kind === "add-tab") {
    if (workbook.tabs.some((tab) => tab.id === edit.tab.id || tab.name === edit.tab.name)) {
      return `There is already a tab called ${edit.tab.name}`;
    }
    const tabs = workbook.tabs.slice();
    tabs.splice(Math.min(edit.index, tabs.length), 0, edit.tab);
    return { ...workbook, tabs };
  }
  const id = edit.kind === "remove-tab" ? edit.tab.id : edit.tab;
  const index = workbook.tabs.findIndex((tab) => tab.id === id);
  const tab = workbook.tabs[index];
  if (!tab) return "The tab is no longer there";
  if (edit.kind === "remove-tab") {
    if (!sameRows(tab.rows, edit.tab.rows)) return `${tab.name} has changed since it was added`;
    return { ...workbook, tabs: workbook.tabs.filter((other) => other !== tab) };
  }
  const changed = applyToTab(tab, edit);
  if (typeof changed === "string") return changed;
  return { ...workbook, tabs: workbook.tabs.map((other) => (other === tab ? changed : other)) };
}

function applyToTab(tab: Tab, edit: Exclude<Edit, { kind: "add-tab" | "remove-tab" }>): Tab | string {
  switch (edit.kind) {
    case "cells":
      return setCells(tab, edit);
    case "tab":
      if (JSON.stringify(tab[edit.property]) !== JSON.stringify(edit.before)) {
        return `${tab.name}: ${edit.property} has changed since it was read`;
      }
      return { ...tab, [edit.property]: edit.after };
    case "row-key": {
      if ((tab.rowKeys[edit.row] ?? null) !== edit.before) {
        return `${tab.name}: row ${edit.row + 1} has another identity now`;
      }
      const { [edit.row]: _, ...rest } = tab.rowKeys;
      return { ...tab, rowKeys: edit.after === null ? rest : { ...rest, [edit.row]: edit.after } };
    }
    case "insert":
      return insertLines(tab, edit);
    case "remove":
      return removeLines(tab, edit, sameRows);
  }
}

function setCells(tab: Tab, edit: CellsEdit): Tab | string {
  const rows: Row[] = tab.rows.slice();
  let columnCount = tab.columnCount;
  for (let r = 0; r < edit.before.length; r++) {
    const at = edit.row + r;
    while (rows.length <= at) rows.push([]);
    const row = rows[at]!.slice();
    for (let c = 0; c < edit.before[r]!.length; c++) {
      const column = edit.column + c;
      const cell = row[column] ?? null;
      if (!expected(cell, edit, r, c)) return `${tab.name}!${a1(at, column)} has changed since it was read`;
      while (row.length <= column) row.push(null);
      row[column] = withAspect(cell, edit, r, c);
      columnCount = Math.max(columnCount, column + 1);
    }
    rows[at] = trimRow(row);
  }
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0 && rows.length > tab.rows.length) rows.pop();
  return { ...tab, rows, rowCount: Math.max(tab.rowCount, rows.length), columnCount };
}

function expected(cell: Cell | null, edit: CellsEdit, r: number, c: number): boolean {
  if (edit.aspect === "content") return sameContent(contentOf(cell), edit.before[r]![c]!);
  return JSON.stringify(aspectOf(cell, edit.aspect)) === JSON.stringify(edit.before[r]![c] ?? null);
}

/** The side of a cell that an edit of this aspect reads and writes. */
export function aspectOf<A extends keyof Aspects>(cell: Cell | null, aspect: A): Aspects[A] {
  const sides: Aspects = {
    content: contentOf(cell),
    format: cell?.format ?? null,
    note: cell?.note ?? null,
    validation: cell?.validation ?? null,
    background: cell?.style?.background ?? null,
  };
  return sides[aspect];
}

const blankCell: Cell = { value: null, text: "", formula: null, format: null };

function withAspect(cell: Cell | null, edit: CellsEdit, r: number, c: number): Cell | null {
  const base = cell ?? blankCell;
  switch (edit.aspect) {
    case "content": {
      const { value, formula, text } = edit.after[r]![c]!;
      const kept = value === "" ? null : value;
      return orNull({ ...base, value: kept, formula, text: text ?? displayText(kept, base.format) });
    }
    case "format": {
      const format = edit.after[r]![c]!;
      // Text that the host displayed is kept where the format does not change what is shown.
      const text = typeof base.value === "number" ? displayText(base.value, format) : base.text;
      return orNull({ ...base, format, text });
    }
    case "note":
      return orNull(setOptional(base, "note", edit.after[r]![c] ?? null));
    case "validation":
      return orNull(setOptional(base, "validation", edit.after[r]![c] ?? null));
    case "background": {
      const style = setOptional(base.style ?? {}, "background", edit.after[r]![c] ?? null);
      return orNull(setOptional(base, "style", Object.keys(style).length > 0 ? style : null));
    }
  }
}

function setOptional<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | null): T {
  const { [key]: _, ...rest } = object;
  return (value === null || value === undefined ? rest : { ...rest, [key]: value }) as T;
}

function orNull(cell: Cell): Cell | null {
  const bare = cell.format === null && !cell.style && !cell.note && !cell.validation;
  return bare && cell.formula === null && (cell.value === null || cell.value === "") ? null : cell;
}

function trimRow(row: (Cell | null)[]): Row {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return length === row.length ? row : row.slice(0, length);
}

/** Whether two blocks of rows hold the same content; trailing blanks do not count. */
function sameRows(a: readonly Row[], b: readonly Row[]): boolean {
  for (let r = 0; r < Math.max(a.length, b.length); r++) {
    const left = a[r] ?? [];
    const right = b[r] ?? [];
    for (let c = 0; c < Math.max(left.length, right.length); c++) {
      if (isBlank(left[c]) && isBlank(right[c])) continue;
      if (!sameContent(contentOf(left[c]), contentOf(right[c]))) return false;
    }
  }
  return true;
}
