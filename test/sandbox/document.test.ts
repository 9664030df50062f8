import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellFrom } from "../../shared/sheet/grid.ts";
import { type Cell, makeTab, makeWorkbook, type Row } from "../../shared/sheet/workbook.ts";
import { SheetsDocument } from "./document/document.ts";
import { readEntry } from "./document/entry.ts";
import { insert, remove } from "./document/lines.ts";
import { offsetFormula } from "./document/offset-formula.ts";
import { applyPersonEdit } from "./document/person-edits.ts";

const noon = Date.UTC(2026, 10, 23, 12);

function documentOf(rows: readonly Row[], others: readonly Row[] = []): SheetsDocument {
  const tabs = [
    makeTab({ id: "0", name: "Plan", rows }),
    makeTab({ id: "9", name: "My notes", rows: others }),
  ];
  return new SheetsDocument(makeWorkbook({ title: "T", tabs }), {
    now: () => noon,
    rowKeyNames: ["plumbline"],
  });
}

const formula = (text: string, value: Cell["value"] = null): Cell => ({
  value,
  text: value === null ? "" : String(value),
  formula: text,
  format: null,
});
const valueAt = (document: SheetsDocument, row: number, column: number) =>
  document.workbook().tabs[0]!.rows[row]?.[column]?.value ?? null;

describe("what somebody types", () => {
  test.each([
    { typed: "12", value: 12, format: null },
    { typed: "-3.5", value: -3.5, format: null },
    { typed: "1,200", value: 1200, format: "#,##0" },
    { typed: "45%", value: 0.45, format: "0%" },
    { typed: "2.4 %", value: 0.024, format: "0.00%" },
    { typed: "$5", value: 5, format: '"$"#,##0' },
    { typed: "2026-12-31", value: 46387, format: "yyyy-mm-dd" },
    { typed: "12/31/2026", value: 46387, format: "m/d/yyyy" },
    { typed: "31 Dec 2026", value: 46387, format: "d mmm yyyy" },
    { typed: "true", value: true, format: null },
    { typed: "2026-02-30", value: "2026-02-30", format: null },
    { typed: "3/5", value: "3/5", format: null },
    { typed: "'007", value: "007", format: null },
    { typed: "KR 1", value: "KR 1", format: null },
    { typed: "-", value: "-", format: null },
    { typed: "", value: null, format: null },
  ])("$typed", ({ typed, value, format }) => {
    expect(readEntry(typed)).toEqual({ value, formula: null, format });
  });

  test("a bare number in a percent cell is percent for a person, not for a script", () => {
    const document = documentOf([[cellFrom(0.2, "0%")]]);
    document.change("page", (book) =>
      applyPersonEdit(book, { action: "enter", tab: "0", row: 0, column: 0, texts: [["35"]] }),
    );
    expect(document.workbook().tabs[0]!.rows[0]![0]).toMatchObject({ value: 0.35, text: "35%" });
  });
});

describe("formulas", () => {
  test.each([
    { text: "=SUM(A1:A)", value: 6 },
    { text: "=IF(A1=1;2;3)", value: 2 },
    { text: "=AVERAGE(A1:A3)", value: 2 },
    { text: "=A1/0", value: "#DIV/0!" },
    { text: '=REGEXMATCH("KR 12","^KR \\d+")', value: true },
    { text: '=JOIN("-",A1:A3)', value: "1-2-3" },
    { text: "=TODAY()", value: 46349 },
    { text: "=ISBETWEEN(A2,1,3)", value: true },
    { text: "=NOSUCH(A1)", value: "#NAME?" },
  ])("$text", ({ text, value }) => {
    expect(valueAt(documentOf([[cellFrom(1), formula(text)], [cellFrom(2)], [cellFrom(3)]]), 0, 1)).toBe(
      value,
    );
  });

  test("a value that came with a file stays where its formula cannot be evaluated", () => {
    expect(valueAt(documentOf([[formula('=IMPORTRANGE("x","y")', 42)]]), 0, 0)).toBe(42);
  });

  test("text that looks like a number, a date or a formula stays text", () => {
    const document = documentOf([
      [cellFrom("1"), cellFrom("2026-01-01"), formula("=SUM(A1:B1)"), formula('=A1&"x"')],
    ]);
    expect([valueAt(document, 0, 2), valueAt(document, 0, 3)]).toEqual([0, "1x"]);
  });

  test.each([
    { given: "=A1+$B$2+C$3", rows: 2, columns: 1, moved: "=B3+$B$2+D$3" },
    { given: '=IF(A1="B2",LOG10(C3),1)', rows: 1, columns: 0, moved: '=IF(A2="B2",LOG10(C4),1)' },
  ])("copying moves relative references: $given", ({ given, rows, columns, moved }) => {
    expect(offsetFormula(given, rows, columns)).toBe(moved);
  });

  test("SPARKLINE draws and shows no text", () => {
    const cell = documentOf([
      [cellFrom(0.4), formula('=SPARKLINE(A1,{"charttype","bar";"max",1})')],
    ]).workbook().tabs[0]!.rows[0]![1]!;
    expect(cell).toMatchObject({
      text: "",
      style: { sparkline: { values: [0.4], options: { charttype: "bar", max: 1 } } },
    });
  });
});

describe("lines", () => {
  test("formulas on other tabs follow, and strings do not", () => {
    const document = documentOf([[cellFrom(7)]], [[formula('=Plan!A1&"Plan!A1"')], [formula("=A1")]]);
    document.change("t", (book) => insert(book, "0", "rows", 0, 2));
    const [, notes] = document.workbook().tabs;
    expect(notes!.rows[0]![0]).toMatchObject({ formula: '=Plan!A3&"Plan!A1"', value: "7Plan!A1" });
    expect(notes!.rows[1]![0]!.formula).toBe("=A1");
  });

  const at = fc.integer({ min: 0, max: 6 });
  const count = fc.integer({ min: 1, max: 3 });
  const dimension = fc.constantFrom("rows" as const, "columns" as const);
  const ref = fc
    .tuple(
      fc.constantFrom("", "$"),
      fc.constantFrom("A", "B", "C"),
      fc.constantFrom("", "$"),
      fc.integer({ min: 1, max: 5 }),
    )
    .map((parts) => parts.join(""));

  /** Sheets itself turns a range typed the wrong way round. */
  const range = fc
    .tuple(
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(
      ([a, b, r, s]) => `${"ABC"[Math.min(a, b)]}${Math.min(r, s)}:${"ABC"[Math.max(a, b)]}${Math.max(r, s)}`,
    );

  test("inserting changes no computed value, by HyperFormula's own account", () => {
    fc.assert(
      fc.property(
        at,
        count,
        dimension,
        fc.array(ref, { minLength: 1, maxLength: 3 }),
        range,
        (index, size, along, refs, span) => {
          const numbers: Row[] = Array.from({ length: 5 }, (_, r) =>
            [0, 1, 2].map((c) => cellFrom(10 * r + c + 1)),
          );
          const rows: Row[] = [...numbers, [formula(`=${refs.join("+")}`), formula(`=SUM(${span})`)]];
          const document = documentOf(rows, [[formula(`=Plan!${refs[0]}`)]]);
          const values = () =>
            document
              .workbook()
              .tabs.flatMap((tab) => tab.rows.flat().flatMap((cell) => (cell?.formula ? [cell.value] : [])));
          const before = values();
          document.change("t", (book) => insert(book, "0", along, index, size));
          // A range that crosses the new lines is longer, but they are empty.
          expect(values()).toEqual(before);
          document.change("t", (book) => remove(book, "0", along, index, size));
          expect(values()).toEqual(before);
          document.close();
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("sorting", () => {
  test.each([
    { moves: false, keys: { 0: "kr-b" } },
    { moves: true, keys: { 1: "kr-b" } },
  ])("row metadata, where sorting moves it: $moves", ({ moves, keys }) => {
    const rows = ["b", "c", "a"].map(
      (name, i): Row => [cellFrom(name), cellFrom(i), formula(`=B${i + 1}*2`)],
    );
    const tab = makeTab({ id: "0", name: "Plan", rows: [...rows], rowKeys: { 0: "kr-b" } });
    const document = new SheetsDocument(makeWorkbook({ tabs: [tab] }), {
      now: () => noon,
      rowKeyNames: ["plumbline"],
      sortMovesRowMetadata: moves,
    });
    const range = { row: 0, column: 0, rows: 3, columns: 3 };
    document.change("page", (book) =>
      applyPersonEdit(book, { action: "sort", tab: "0", range, by: 0, ascending: false }),
    );
    const [sorted] = document.workbook().tabs;
    expect(sorted!.rows.slice(0, 3).map((row) => row.map((cell) => cell!.value))).toEqual([
      ["c", 1, 2],
      ["b", 0, 0],
      ["a", 2, 4],
    ]);
    expect(sorted!.rowKeys).toEqual(keys);
  });
});

describe("history", () => {
  test("undo and redo restore the very state, and a new edit forgets what was undone", () => {
    const document = documentOf([[cellFrom("a")]]);
    const type = (text: string) =>
      document.change("page", (book) =>
        applyPersonEdit(book, { action: "enter", tab: "0", row: 0, column: 0, texts: [[text]] }),
      );
    type("b");
    type("c");
    document.undo();
    expect(valueAt(document, 0, 0)).toBe("b");
    document.redo();
    expect(valueAt(document, 0, 0)).toBe("c");
    document.undo();
    type("d");
    expect(document.redo()).toBe(false);
    document.undo();
    document.undo();
    expect(valueAt(document, 0, 0)).toBe("a");
    expect(document.undo()).toBe(false);
  });

  test("renaming a tab renames it in formulas", () => {
    const document = documentOf([[cellFrom(3)]], [[formula("=Plan!A1")]]);
    document.change("page", (book) =>
      applyPersonEdit(book, { action: "rename-tab", tab: "0", name: "Q4 plan" }),
    );
    expect(document.workbook().tabs[1]!.rows[0]![0]).toMatchObject({ formula: "='Q4 plan'!A1", value: 3 });
  });
});
