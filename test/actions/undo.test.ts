import { describe, expect, it } from "vitest";
import { anchorsOf, undo } from "../../shared/actions/undo.ts";
import { type Edit, setContent } from "../../shared/sheet/edit.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { Row, Tab, Workbook } from "../../shared/sheet/workbook.ts";
import { applied, tabOf, workbookOf } from "./sheets.ts";

const q4 = tabOf("Q4", [
  ["Key Result", "Owner", "Start", "Target", "Current", "Progress"],
  ["Week-1 activation", "Ana", 31, 45, 31, ""],
  ["Cost per rider", "Ana", 62, 45, 62, ""],
  ["Stations opened", "Cem", 0, 40, 0, ""],
]);
const before = workbookOf([q4]);
const done: Edit[] = [
  setContent(q4, 2, 4, { value: 58, formula: null }),
  setContent(q4, 2, 5, { value: null, formula: "=(E3-C3)/(D3-C3)" }),
];
const after = applied(before, done);
const anchors = anchorsOf(after, done);
const empty: Row = [];

function withRows(change: (rows: readonly Row[], tab: Tab) => readonly Row[]): Workbook {
  const tab = after.tabs[0]!;
  return { ...after, tabs: [{ ...tab, rows: change(tab.rows, tab) }] };
}

/** A row some lines further down, its formulas rewritten as Sheets does. */
function moved(row: Row, from: number, to: number): Row {
  return row.map((cell) =>
    cell?.formula ? { ...cell, formula: cell.formula.replaceAll(String(from + 1), String(to + 1)) } : cell,
  );
}

describe("undoing a change", () => {
  it.each([
    { what: "nothing else", sheet: withRows((rows) => rows), row: 2 },
    {
      what: "two rows inserted above",
      sheet: withRows(([head, a, b, c]) => [head!, empty, empty, a!, moved(b!, 2, 4), c!]),
      row: 4,
    },
    { what: "a sort", sheet: withRows(([head, a, b, c]) => [head!, moved(b!, 2, 1), c!, a!]), row: 1 },
  ])("finds its row after $what", ({ sheet, row }) => {
    const back = undo(sheet, done, anchors);
    expect(back).toHaveProperty("edits");
    const restored = applied(sheet, "edits" in back ? back.edits : []);
    const [tab] = restored.tabs;
    expect([4, 5].map((column) => cellAt(tab!, row, column)?.value ?? null)).toEqual([62, null]);
    const others = (book: Workbook) => book.tabs[0]!.rows.map((cells) => cells.slice(0, 4));
    expect(others(restored)).toEqual(others(sheet));
  });

  it.each([
    { what: "its row was deleted", sheet: withRows(([head, a, , c]) => [head!, a!, c!]) },
    {
      what: "its row was moved and reworded",
      sheet: withRows(([head, a, b, c]) => [head!, moved([null, ...b!.slice(1)], 2, 1), a!, c!]),
    },
    {
      what: "its row was moved and stands there twice",
      sheet: withRows(([head, a, b, c]) => [head!, b!, a!, b!, c!]),
    },
    {
      what: "its row was moved and its value typed over",
      sheet: withRows(([head, a, b, c]) => [
        head!,
        moved(b!, 2, 1).map((cell, i) => (i === 4 && cell ? { ...cell, value: 57, text: "57" } : cell)),
        a!,
        c!,
      ]),
    },
  ])("is refused as a whole where $what", ({ sheet }) => {
    expect(undo(sheet, done, anchors)).toEqual({
      reason: expect.stringMatching(/moved, reworded or deleted since|Rows have moved since/),
    });
  });
});
