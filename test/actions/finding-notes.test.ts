import { expect, it } from "vitest";
import { removeFindingNotes, writeFindingNotes } from "../../shared/actions/finding-notes.ts";
import { viewOf } from "../../shared/report/view.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, tabOf, tidy, today, workbookOf } from "./sheets.ts";

const q4 = tabOf("Q4", [
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Progress"],
  [
    "Riders stay with us",
    "Cost per new rider in euro",
    "Ben",
    62,
    45,
    58,
    { formula: "=F2/E2", value: 1.29 },
  ],
  ["", "Stations opened", "Marketing", 0, "40", 12, { formula: "=(F3-D3)/(E3-D3)", value: 0.3 }],
]);
const noted = {
  ...q4,
  rows: q4.rows.map((row, r) =>
    row.map((cell, c) => (r === 1 && c === 6 && cell ? { ...cell, note: "Ask Ben\nbefore changing" } : cell)),
  ),
};
const workbook = workbookOf([noted]);
const noteAt = (book: Workbook, row: number, column: number) =>
  cellAt(book.tabs[0]!, row, column)?.note ?? null;
const write = (book: Workbook) => writeFindingNotes(book, viewOf(book, today).findings);

it("writes findings below what people have noted, once", () => {
  const after = applied(workbook, write(workbook));
  expect(noteAt(after, 1, 6)).toMatch(/^Ask Ben\nbefore changing\n\nPlumbline: .*Use the right formula/);
  expect(noteAt(after, 2, 4)).toMatch(/^Plumbline: /);
  expect(write(after)).toEqual([]);
});

it("takes the lines of mended findings away, and all of them on request", () => {
  const after = applied(workbook, write(workbook));
  const findings = viewOf(after, today).findings.filter(({ rule }) => rule !== "wrong-progress");
  expect(noteAt(applied(after, writeFindingNotes(after, findings)), 1, 6)).toBe("Ask Ben\nbefore changing");
  expect(tidy(applied(after, removeFindingNotes(after)))).toEqual(tidy(workbook));
});

it("is undone exactly", () => {
  const edits = write(workbook);
  expect(tidy(applied(applied(workbook, edits), invert(edits)))).toEqual(tidy(workbook));
});
