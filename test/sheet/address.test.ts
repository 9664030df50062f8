import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  a1,
  columnIndex,
  columnName,
  parseA1,
  parseRange,
  quoteTabName,
  rangeA1,
} from "../../shared/sheet/address.ts";

describe("A1 addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
  ])("column %i is %s", (index, name) => {
    expect([columnName(index), columnIndex(name)]).toEqual([name, index]);
  });

  it("go there and back", () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(18_277), (row, column) => {
        expect(parseA1(a1(row, column))).toEqual({ row, column });
      }),
    );
  });

  it("go there and back as ranges", () => {
    const size = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(fc.record({ row: fc.nat(999), column: fc.nat(99), rows: size, columns: size }), (range) => {
        expect(parseRange(rangeA1(range))).toEqual(range);
      }),
    );
  });

  it.each(["", "A0", "1A", "A1:B2:C3", "AAAA1", "A-1"])("%o is none", (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it.each([
    ["Q3", "'Q3'"],
    ["Team_OKRs", "Team_OKRs"],
    ["My OKRs", "'My OKRs'"],
    ["Ana's", "'Ana''s'"],
    ["目標", "'目標'"],
  ])("tab %s is written %s", (name, written) => {
    expect(quoteTabName(name)).toBe(written);
  });
});
