import fc from "fast-check";
import { HyperFormula } from "hyperformula";
import { describe, expect, it } from "vitest";
import { progressFormula } from "../../shared/progress/formula.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import {
  decimalComma,
  decimalPoint,
  type FormulaStyle,
  formulaStyleOf,
  separatorIn,
} from "../../shared/sheet/formula-style.ts";
import { makeTab, makeWorkbook } from "../../shared/sheet/workbook.ts";

const cells = { start: "A1", target: "B1", current: "C1" };

/** What the sheet itself makes of the formula. */
function evaluate(
  start: unknown,
  target: unknown,
  current: unknown,
  style: FormulaStyle = decimalPoint,
  startAssumed = false,
): unknown {
  const sheet = HyperFormula.buildFromArray(
    [
      [
        start,
        target,
        current,
        progressFormula(
          { kind: "number", start: 0, target: 1, current: null, startAssumed, unit: null },
          cells,
          style,
        ),
      ],
    ] as never,
    {
      licenseKey: "gpl-v3",
      functionArgSeparator: style.argument,
    },
  );
  const value = sheet.getCellValue({ sheet: 0, row: 0, col: 3 });
  sheet.destroy();
  return value;
}

describe("the progress formula in the sheet", () => {
  it.each([
    { name: "rising", start: 30, target: 45, current: 42, shown: 0.8 },
    { name: "falling", start: 2.4, target: 1.8, current: 1.6, shown: 4 / 3 },
    { name: "behind the start", start: 10, target: 20, current: 8, shown: -0.2 },
    { name: "start 0", start: 0, target: 4, current: 1, shown: 0.25 },
  ])("$name", ({ start, target, current, shown }) => {
    expect(evaluate(start, target, current)).toBeCloseTo(shown, 9);
    expect(evaluate(start, target, current, decimalComma)).toBeCloseTo(shown, 9);
  });

  it.each([
    { name: "no start", row: [null, 4, 1] },
    { name: "no current", row: [0, 4, null] },
    { name: "a placeholder", row: [0, "TBD", 1] },
    { name: "text that looks like a number", row: [0, "4 users", 1] },
    { name: "nothing", row: [null, null, null] },
  ])("shows nothing: $name", ({ row }) => {
    expect(evaluate(row[0], row[1], row[2])).toBe("");
  });

  it.each([
    { name: "a target held", row: [4, 4, 4], shown: 1 },
    { name: "a target not held", row: [4, 4, 3], shown: 0 },
  ])("tells whether $name", ({ row, shown }) => {
    expect(evaluate(row[0], row[1], row[2])).toBe(shown);
  });

  it("reads an empty start as 0 only where that is sound", () => {
    expect(evaluate(null, 20, 5, decimalPoint, true)).toBe(0.25);
    expect(evaluate(10, 20, 15, decimalPoint, true)).toBe(0.5);
  });

  it("agrees with Plumbline's own measure on any numbers", () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, (start, target, current) => {
        fc.pre(start !== target);
        const own = progressOf({ kind: "number", start, target, current, startAssumed: false, unit: null });
        const expected = "value" in own ? own.value : Number.NaN;
        // The engine rounds to ten significant digits.
        expect(Math.abs((evaluate(start, target, current) as number) - expected)).toBeLessThanOrEqual(
          1e-8 * Math.max(1, Math.abs(expected)),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("the workbook's formula style", () => {
  const workbook = (locale: string, formula?: string) =>
    makeWorkbook({
      locale,
      tabs: [
        makeTab({ name: "Q3", rows: formula ? [[{ value: 1, text: "1", formula, format: null }]] : [] }),
      ],
    });
  it.each([
    ["en_US", undefined, ","],
    ["de_DE", undefined, ";"],
    ["de_CH", undefined, ","],
    ["pt_BR", undefined, ";"],
    ["es_MX", undefined, ","],
    ["ja_JP", undefined, ","],
    ["", undefined, ","],
    ["de_DE", "=IF(A1,B1,C1)", ","],
    ["en_US", "=IF(A1;B1;C1)", ";"],
    ["de_DE", "=A1*1,5", ";"],
  ])("locale %o with %o writes %o", (locale, formula, separator) => {
    expect(formulaStyleOf(workbook(locale, formula)).argument).toBe(separator);
  });
  it.each([
    ["=SUM(A1:A3)", null],
    ['=IF(A1="a;b",1,2)', ","],
    ["=ROUND(1,5)", null],
    ["=ROUND(A1,5)", ","],
  ])("%s shows %o", (formula, separator) => {
    expect(separatorIn(formula)).toBe(separator);
  });
});
