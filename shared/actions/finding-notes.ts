import type { Finding } from "../lint/finding.ts";
import { type CellRef, refKey } from "../sheet/address.ts";
import { aspectOf } from "../sheet/apply.ts";
import type { Edit } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";

/** Every line of a note that is ours begins with it, so that it can be found and taken away again. */
const mark = "Plumbline: ";

/** Findings as notes in their cells, below what people have written there. Lines of findings that are mended go. */
export function writeFindingNotes(workbook: Workbook, findings: readonly Finding[]): Edit[] {
  const cells = new Map<string, { readonly ref: CellRef; readonly lines: string[] }>();
  for (const { places, message } of findings) {
    for (const ref of places) {
      const cell = cells.get(refKey(ref)) ?? { ref, lines: [] };
      cell.lines.push(mark + message);
      cells.set(refKey(ref), cell);
    }
  }
  const stale = notedCells(workbook).filter((ref) => !cells.has(refKey(ref)));
  return [
    ...[...cells.values()].flatMap(({ ref, lines }) => noteEdit(workbook, ref, lines)),
    ...stale.flatMap((ref) => noteEdit(workbook, ref, [])),
  ];
}

/** Takes all of them away; what people have written stays. */
export function removeFindingNotes(workbook: Workbook): Edit[] {
  return notedCells(workbook).flatMap((ref) => noteEdit(workbook, ref, []));
}

function notedCells({ tabs }: Workbook): CellRef[] {
  return tabs.flatMap(({ id, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell?.note?.includes(mark) ? [{ tab: id, row, column }] : [])),
    ),
  );
}

function noteEdit(workbook: Workbook, { tab: id, row, column }: CellRef, lines: readonly string[]): Edit[] {
  const tab = tabById(workbook, id);
  if (!tab) return [];
  const before = aspectOf(cellAt(tab, row, column), "note");
  const own = (before ?? "").split("\n").filter((line) => !line.startsWith(mark));
  while (own.length > 0 && own[own.length - 1]!.trim() === "") own.pop();
  const gap = own.length > 0 && lines.length > 0 ? [""] : [];
  const after = [...own, ...gap, ...lines].join("\n") || null;
  if (after === before) return [];
  return [{ kind: "cells", aspect: "note", tab: id, row, column, before: [[before]], after: [[after]] }];
}
