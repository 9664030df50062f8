import { apply } from "../sheet/apply.ts";
import { type CellsEdit, type Edit, invert } from "../sheet/edit.ts";
import { mapReferences, type ReferenceEnd, writeReference } from "../sheet/references.ts";
import { type Tab, tabById, type Workbook } from "../sheet/workbook.ts";

/** What tells a row that a change wrote to from the others of its tab: the texts in it that nothing else in their columns says. */
export interface Anchor {
  readonly tab: string;
  readonly row: number;
  /** Column and text. */
  readonly texts: readonly (readonly [number, string])[];
}

export type Undo = { readonly edits: readonly Edit[] } | { readonly reason: string };

/** Anchors for the rows that a change has written to, from the workbook as it is afterwards. */
export function anchorsOf(after: Workbook, edits: readonly Edit[]): Anchor[] {
  return after.tabs.flatMap((tab) => {
    const own = edits.filter((edit) => "tab" in edit && edit.tab === tab.id);
    // Rows that a change itself has moved are in other places than its edits say.
    if (own.some((edit) => (edit.kind === "insert" || edit.kind === "remove") && edit.dimension === "rows"))
      return [];
    const written = new Map<number, Set<number>>();
    for (const edit of own) {
      if (edit.kind !== "cells") continue;
      edit.after.forEach((line, r) => {
        const columns = written.get(edit.row + r) ?? new Set();
        line.forEach((_, c) => {
          columns.add(edit.column + c);
        });
        written.set(edit.row + r, columns);
      });
    }
    if (written.size === 0) return [];
    const uses = textUses(tab);
    return [...written].flatMap(([row, columns]): Anchor[] => {
      const texts = textsOf(tab, row).filter(
        ([column, text]) => !columns.has(column) && uses.get(`${column} ${text}`) === 1,
      );
      return texts.length === 0 ? [] : [{ tab: tab.id, row, texts }];
    });
  });
}

/**
 * The edits that take a change back. Rows that were sorted or moved since then are followed to where they are; where one cannot be found, or
 * no longer fits, nothing is undone at all: half of a change taken back would be worse than either.
 */
export function undo(now: Workbook, done: readonly Edit[], anchors: readonly Anchor[]): Undo {
  const moves = new Map<string, ReadonlyMap<number, number>>();
  for (const tab of now.tabs) {
    const own = anchors.filter((anchor) => anchor.tab === tab.id);
    if (own.every((anchor) => likeness(tab, anchor.row, anchor) >= 0.5)) continue;
    const rows = followed(tab, own);
    if (typeof rows === "string") return { reason: rows };
    moves.set(tab.id, rows);
  }
  const edits = invert(done);
  if (moves.size === 0) return { edits };
  const moved: Edit[] = [];
  for (const edit of edits) {
    const rows = "tab" in edit && typeof edit.tab === "string" ? moves.get(edit.tab) : undefined;
    const placed = rows ? moveEdit(edit, rows, tabById(now, edit.tab as string)!) : [edit];
    if (!placed) return { reason: gone(tabById(now, edit.tab as string)!) };
    moved.push(...placed);
  }
  const { refused } = apply(now, moved);
  return refused.length > 0
    ? { reason: `Rows have moved since, and ${refused[0]!.reason}.` }
    : { edits: moved };
}

function gone({ name }: Tab): string {
  return `In “${name}”, rows that this change wrote to have been moved, reworded or deleted since.`;
}

/** Where each anchored row is now; the reason where one cannot be told for certain. */
function followed(tab: Tab, anchors: readonly Anchor[]): ReadonlyMap<number, number> | string {
  const rows = new Map<number, number>();
  for (const anchor of anchors) {
    const found = tab.rows.flatMap((_, row) => (likeness(tab, row, anchor) >= 0.5 ? [row] : []));
    if (found.length !== 1) return gone(tab);
    rows.set(anchor.row, found[0]!);
  }
  return new Set(rows.values()).size === rows.size ? rows : gone(tab);
}

/** How much of what an anchor knows still stands on a row, 0–1. */
function likeness(tab: Tab, row: number, { texts }: Anchor): number {
  const standing = texts.filter(([column, text]) => textOf(tab, row, column) === text);
  return standing.length / texts.length;
}

function textsOf(tab: Tab, row: number): [number, string][] {
  const cells = tab.rows[row] ?? [];
  return cells.flatMap((_, column): [number, string][] => {
    const text = textOf(tab, row, column);
    return text === "" ? [] : [[column, text]];
  });
}

/** Written words only: figures and what formulas show change from day to day. */
function textOf(tab: Tab, row: number, column: number): string {
  const cell = tab.rows[row]?.[column];
  return cell && cell.formula === null && typeof cell.value === "string" ? cell.value.trim() : "";
}

function textUses(tab: Tab): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  tab.rows.forEach((_, row) => {
    for (const [column, text] of textsOf(tab, row))
      uses.set(`${column} ${text}`, (uses.get(`${column} ${text}`) ?? 0) + 1);
  });
  return uses;
}

/** An edit at the rows where its own are now; null where that cannot be told. */
function moveEdit(edit: Edit, rows: ReadonlyMap<number, number>, tab: Tab): Edit[] | null {
  if (edit.kind === "row-key") {
    // An identity says itself where it is.
    const at = Object.entries(tab.rowKeys).find(([, key]) => key === edit.before)?.[0];
    return edit.before === null || at === undefined ? null : [{ ...edit, row: Number(at) }];
  }
  if (edit.kind !== "cells") return [edit];
  const moved: Edit[] = [];
  for (let r = 0; r < edit.after.length; r++) {
    const row = rows.get(edit.row + r);
    if (row === undefined) return null;
    moved.push(lineOf(edit, r, row));
  }
  return moved;
}

/** One line of a rectangle, at another row; formulas go along. */
function lineOf(edit: CellsEdit, r: number, row: number): Edit {
  if (edit.aspect !== "content")
    return { ...edit, row, before: [edit.before[r]!], after: [edit.after[r]!] } as Edit;
  const by = row - (edit.row + r);
  const along = (line: (typeof edit.before)[number]) =>
    line.map((content) =>
      content.formula === null ? content : { ...content, formula: moveFormula(content.formula, by) },
    );
  return { ...edit, row, before: [along(edit.before[r]!)], after: [along(edit.after[r]!)] };
}

/** A formula some rows further down, as it reads after its row was sorted or moved there. */
function moveFormula(formula: string, by: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd =>
    end.rowLock === "$" ? end : { ...end, row: Math.max(0, end.row + by) };
  return mapReferences(formula, (reference) =>
    writeReference({ ...reference, first: move(reference.first), last: move(reference.last) }),
  );
}
