import type { Finding } from "../lint/finding.ts";
import { aspectOf } from "../sheet/apply.ts";
import type { Edit } from "../sheet/edit.ts";
import { cellAt } from "../sheet/grid.ts";
import type { Tab, Workbook } from "../sheet/workbook.ts";

/** Every line of a note that is ours begins with it, so that it can be found and taken away again. */
const mark = "Plumbline: ";

/** Findings as notes in their cells, below what people have written there. Lines of findings that are mended go. */
export function writeFindingNotes(workbook: Workbook, findings: readonly Finding[]): Edit[] {
  return noteEdits(workbook, (tab, row, column) =>
    findings
      .filter(({ places }) =>
        places.some((place) => place.tab === tab.id && place.row === row && place.column === column),
      )
      .map(({ message }) => mark + message),
  );
}

/** Takes all of them away; what people have written stays. */
export function removeFindingNotes(workbook: Workbook): Edit[] {
  return noteEdits(workbook, () => []);
}

function noteEdits(
  workbook: Workbook,
  linesFor: (tab: Tab, row: number, column: number) => readonly string[],
): Edit[] {
  return workbook.tabs.flatMap((tab) =>
    tab.rows.flatMap((_, row) =>
      Array.from({ length: tab.columnCount }, (_, column) => column).flatMap((column): Edit[] => {
        const before = aspectOf(cellAt(tab, row, column), "note");
        const own = (before ?? "").split("\n").filter((line) => !line.startsWith(mark));
        while (own.length > 0 && own[own.length - 1]!.trim() === "") own.pop();
        const lines = linesFor(tab, row, column);
        const gap = own.length > 0 && lines.length > 0 ? [""] : [];
        const after = [...own, ...gap, ...lines].join("\n") || null;
        if (after === before) return [];
        return [{ kind: "cells", aspect: "note", tab: tab.id, row, column, before: [[before]], after: [[after]] }];
      }),
    ),
  );
}
