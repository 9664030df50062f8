import fc from "fast-check";
import { type Edit, setContent } from "../../shared/sheet/edit.ts";
import { cellFrom } from "../../shared/sheet/grid.ts";
import {
  type Cell,
  type CellValue,
  makeTab,
  makeWorkbook,
  type Workbook,
} from "../../shared/sheet/workbook.ts";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.constantFrom("Objective", "45 %", "TBD", "=not a formula", "✅ Done", "目標"),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
);

const cell: fc.Arbitrary<Cell | null> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(value, fc.constantFrom(null, "0%", "#,##0.00", "yyyy-mm-dd"))
      .map(([v, f]) => cellFrom(v, f)),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("=A1+B2", "=SUM(A1:A3)", "=IF($A$1>0,'Other tab'!B2,Q3!C3)", '="A1"&B1')
      .map((formula) => ({ ...cellFrom(3, null, formula)!, text: "3" })),
  },
);

/** Small workbooks of two tabs with values, formats, formulas, merges and row keys. */
export const workbooks: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("0", "2", "4"), fc.constantFrom("k1", "k2"), { maxKeys: 2 }),
  )
  .map(([first, second, rowKeys]) =>
    makeWorkbook({
      tabs: [
        makeTab({
          name: "Q3",
          id: "0",
          rows: first.map(trimmed),
          rowCount: 8,
          columnCount: 6,
          rowKeys,
          merges: [{ row: 2, column: 1, rows: 2, columns: 1 }],
          hiddenRows: [3],
          rowHeights: Array<number>(8).fill(21),
        }),
        makeTab({ name: "Other tab", id: "7", rows: second.map(trimmed), rowCount: 4, columnCount: 4 }),
      ],
    }),
  );

function trimmed(row: readonly (Cell | null)[]): (Cell | null)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return row.slice(0, length);
}

/** Edits that are true of the workbook they are made for. */
export function editsFor(workbook: Workbook): fc.Arbitrary<Edit> {
  const tab = workbook.tabs[0]!;
  const place = fc.record({ row: fc.nat(7), column: fc.nat(5) });
  return fc.oneof(
    fc.tuple(place, value).map(([at, v]) => setContent(tab, at.row, at.column, { value: v, formula: null })),
    place.map((at) => setContent(tab, at.row, at.column, { value: null, formula: "=B1*2" })),
    fc.tuple(place, fc.constantFrom("0%", null)).map(([at, format]): Edit => {
      const before = tab.rows[at.row]?.[at.column]?.format ?? null;
      return { kind: "cells", aspect: "format", tab: tab.id, ...at, before: [[before]], after: [[format]] };
    }),
    place.map(
      (at): Edit => ({
        kind: "cells",
        aspect: "note",
        tab: tab.id,
        ...at,
        before: [[null]],
        after: [["Why?"]],
      }),
    ),
    place.map(
      (at): Edit => ({
        kind: "cells",
        aspect: "validation",
        tab: tab.id,
        ...at,
        before: [[null]],
        after: [[{ kind: "list", values: ["🟢", "🔴"], strict: false }]],
      }),
    ),
    fc.nat(7).map(
      (row): Edit => ({
        kind: "row-key",
        tab: tab.id,
        row,
        before: tab.rowKeys[row] ?? null,
        after: "new",
      }),
    ),
    fc
      .tuple(fc.constantFrom("rows" as const, "columns" as const), fc.nat(5), fc.integer({ min: 1, max: 2 }))
      .map(
        ([dimension, at, count]): Edit => ({ kind: "insert", dimension, tab: tab.id, at, count, lines: [] }),
      ),
    fc.constant<Edit>({ kind: "tab", property: "frozenRows", tab: tab.id, before: 0, after: 1 }),
    fc.constant<Edit>({ kind: "add-tab", index: 1, tab: makeTab({ name: "Check-ins", id: "9", rows: [] }) }),
  );
}
