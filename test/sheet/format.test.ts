import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  isoDate,
  isoToSerial,
  serialToIso,
  weekday,
} from "../../shared/sheet/dates.ts";
import { displayText } from "../../shared/sheet/format.ts";
import { shiftFormula } from "../../shared/sheet/shift-formula.ts";

describe("displayed text", () => {
  it.each([
    [0.7, "0%", "70%"],
    [0.125, "0.0%", "12.5%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1234.5, "#,##0.##", "1,234.5"],
    [-3, "0", "-3"],
    [1.9, '[$$]0.0"M"', "$1.9M"],
    [45, '0" days"', "45 days"],
    [44927, "yyyy-mm-dd", "2023-01-01"],
    [44927, "d mmm yyyy", "1 Jan 2023"],
    [44927, "dd.mm.yy", "01.01.23"],
    [0.1 + 0.2, null, "0.3"],
    [5_000_000, null, "5000000"],
    [true, null, "TRUE"],
    ["≥55%", "0%", "≥55%"],
    [null, "0%", ""],
  ])("%o in %o is %o", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });
});

describe("dates", () => {
  it("serials go there and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (serial) => {
        expect(isoToSerial(serialToIso(serial))).toBe(serial);
      }),
    );
  });
  it.each([
    [2026, 4, 31, null],
    [2026, 2, 29, null],
    [2028, 2, 29, "2028-02-29"],
    [26, 1, 1, null],
  ])("%i-%i-%i is %o", (year, month, day, expected) => {
    expect(isoDate(year, month, day)).toBe(expected);
  });
  it("count in days", () => {
    expect([
      daysBetween("2026-02-27", "2026-03-02"),
      addDays("2026-12-31", 1),
      weekday("2026-11-23"),
    ]).toEqual([3, "2027-01-01", 1]);
  });
});

describe("formulas when lines move", () => {
  it.each([
    ["=A1+B5", "rows", 2, 1, "=A1+B6"],
    ["=SUM(B2:B9)", "rows", 4, 2, "=SUM(B2:B11)"],
    ["=SUM(B2:B9)", "rows", 9, 1, "=SUM(B2:B9)"],
    ["=($F$4-D4)/(E4-D4)", "columns", 4, 1, "=($G$4-D4)/(F4-D4)"],
    ["=Q3!B5+Other!B5+'My tab'!B5", "rows", 0, 1, "=Q3!B6+Other!B5+'My tab'!B5"],
    ['="see B5"&LOG10(B5)', "rows", 0, 1, '="see B5"&LOG10(B6)'],
    ["=B5+B6", "rows", 4, -1, "=#REF!+B5"],
    ["=SUM(B2:B9)", "rows", 3, -2, "=SUM(B2:B7)"],
    ["=SUM(B2:B4)", "rows", 1, -3, "=SUM(#REF!)"],
    ["=BUDGET2026*A1", "rows", 0, 1, "=BUDGET2026*A2"],
  ] as const)("%s, %s at %i by %i", (formula, dimension, at, delta, expected) => {
    expect(shiftFormula(formula, "Q3", dimension, at, delta)).toBe(expected);
  });

  it("come back when the inserted lines go", () => {
    const formulas = fc.constantFrom("=A1+B5", "=SUM(B2:B9)", "=IF(C3>0,$D$4,Q3!E5)", "='My tab'!A1");
    fc.assert(
      fc.property(
        formulas,
        fc.constantFrom("rows" as const, "columns" as const),
        fc.nat(9),
        fc.integer({ min: 1, max: 4 }),
        (formula, dimension, at, count) => {
          const there = shiftFormula(formula, "Q3", dimension, at, count);
          expect(shiftFormula(there, "Q3", dimension, at, -count)).toBe(formula);
        },
      ),
    );
  });
});
