import { type CellRef, refKey } from "../sheet/address.ts";
import type { Edit } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import { tabById, type Workbook } from "../sheet/workbook.ts";
import type { Finding } from "./finding.ts";

/** What begins and ends our part of a note, so that it can be told from what people wrote and taken out again. */
const opening = "Plumbline:";
const closing = "(Plumbline)";

/**
 * Edits that make the notes of cells say what was found there: written where there are findings, taken away where there
 * are none any more. What people wrote into a note stays above ours. Running it twice changes nothing.
 * A finding with many places is written at the first `most` of them.
 */
export function writeNotes(workbook: Workbook, findings: readonly Finding[], most = 20): Edit[] {
  const wanted = new Map<string, { cell: CellRef; lines: string[] }>();
  for (const { places, message } of findings) {
    for (const cell of places.slice(0, most)) {
      const key = refKey(cell);
      const entry = wanted.get(key);
      if (entry) entry.lines.push(message);
      else wanted.set(key, { cell, lines: [message] });
    }
  }
  const edits = notedCells(workbook)
    .filter(({ cell }) => !wanted.has(refKey(cell)))
    .flatMap(({ cell, note }) => setNote(cell, note, withoutOurs(note)));
  for (const { cell, lines } of wanted.values()) {
    const tab = tabById(workbook, cell.tab);
    if (!tab) continue;
    const before = cellAt(tab, cell.row, cell.column)?.note ?? "";
    edits.push(...setNote(cell, before, withOurs(withoutOurs(before), lines)));
  }
  return edits;
}

/** Edits that take every note of ours away and leave what people wrote. */
export function removeNotes(workbook: Workbook): Edit[] {
  return notedCells(workbook).flatMap(({ cell, note }) => setNote(cell, note, withoutOurs(note)));
}

function notedCells(workbook: Workbook): { cell: CellRef; note: string }[] {
  const found: { cell: CellRef; note: string }[] = [];
  for (const tab of workbook.tabs) {
    tab.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell?.note?.includes(opening))
          found.push({ cell: { tab: tab.id, row, column }, note: cell.note });
      });
    });
  }
  return found;
}

function withOurs(others: string, lines: readonly string[]): string {
  const ours = `${opening}\n${lines.map((line) => `• ${line}`).join("\n")}\n${closing}`;
  return others === "" ? ours : `${others}\n\n${ours}`;
}

function withoutOurs(note: string): string {
  const start = note.indexOf(opening);
  const end = note.indexOf(closing, start);
  if (start < 0 || end < 0) return note;
  return [note.slice(0, start), note.slice(end + closing.length)]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n");
}

function setNote({ tab, row, column }: CellRef, before: string, after: string): Edit[] {
  if (before === after) return [];
  const side = (text: string) => (text === "" ? null : text);
  return [
    { kind: "cells", aspect: "note", tab, row, column, before: [[side(before)]], after: [[side(after)]] },
  ];
}
