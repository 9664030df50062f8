import { describe, expect, it } from "vitest";
import { changeColumns, readChanges } from "../../shared/reading/logs/changes.ts";
import { checkInColumns, readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { isoToSerial } from "../../shared/sheet/dates.ts";
import { cellFrom, tabFromValues } from "../../shared/sheet/grid.ts";
import { type CellValue, makeTab, makeWorkbook } from "../../shared/sheet/workbook.ts";

const today = "2026-11-23";
const checkIns = (...lines: CellValue[][]) =>
  makeWorkbook({ tabs: [tabFromValues("Check-ins", [[...checkInColumns], ...lines])] });

describe("the Check-ins tab", () => {
  it("is read back line by line, whatever stands between", () => {
    const workbook = checkIns(
      ["2026-11-16", "Churn", 0.02, 6, "Two pilots", "Ana", "k1", "c1"],
      [],
      ["23.11.2026", "Churn", "1.8 %", "", "", "Ana", "k1", "c2"],
    );
    expect(readCheckIns(workbook, today)).toEqual({
      checkIns: [
        {
          id: "c1",
          keyResult: "k1",
          date: "2026-11-16",
          value: 0.02,
          confidence: 6,
          note: "Two pilots",
          by: "Ana",
        },
        {
          id: "c2",
          keyResult: "k1",
          date: "2026-11-23",
          value: 0.018,
          confidence: null,
          note: "",
          by: "Ana",
        },
      ],
      unreadable: [],
    });
  });

  it("counts a check-in that arrived twice once", () => {
    const line: CellValue[] = ["2026-11-16", "Churn", 0.02, 6, "", "Ana", "k1", "c1"];
    expect(readCheckIns(checkIns(line, line), today)?.checkIns).toHaveLength(1);
  });

  it("reads typed dates by their format", () => {
    const date = cellFrom(isoToSerial("2026-11-16"), "dd/mm/yyyy");
    const line = ["Churn", 0.02, 6, "", "Ana", "k1", "c1"].map((value) => cellFrom(value));
    const tab = makeTab({
      name: "Check-ins",
      rows: [checkInColumns.map((name) => cellFrom(name)), [date, ...line]],
    });
    expect(readCheckIns(makeWorkbook({ tabs: [tab] }), today)?.checkIns[0]?.date).toBe("2026-11-16");
  });

  it("finds reordered columns below a title, and people's own columns do not matter", () => {
    const workbook = makeWorkbook({
      tabs: [
        tabFromValues("Check-ins", [
          ["Our check-ins"],
          ["Mood", "By", "Date", "Key result id", "Value", "Check-in id"],
          ["🙂", "Ana", "2026-11-16", "k1", 3, "c1"],
        ]),
      ],
    });
    expect(readCheckIns(workbook, today)?.checkIns).toMatchObject([
      { id: "c1", value: 3, confidence: null, by: "Ana" },
    ]);
  });

  it.each([
    {
      name: "a date that is none",
      line: ["soon", "Churn", 1, 5, "", "Ana", "k1", "c1"],
      column: 0,
      reason: "“soon” is not a date: write it as 2026-11-23",
    },
    {
      name: "no key result",
      line: ["2026-11-16", "Churn", 1, 5, "", "Ana", "", "c1"],
      column: 6,
      reason: "This check-in names no key result",
    },
  ])("keeps a line it cannot use, and says why: $name", ({ line, column, reason }) => {
    expect(readCheckIns(checkIns(line), today)).toEqual({
      checkIns: [],
      unreadable: [{ cell: { tab: "Check-ins", row: 1, column }, reason }],
    });
  });

  it.each([
    { name: "no tab", workbook: makeWorkbook({ tabs: [] }) },
    { name: "no header", workbook: makeWorkbook({ tabs: [tabFromValues("Check-ins", [["hello"]])] }) },
  ])("is none: $name", ({ workbook }) => {
    expect(readCheckIns(workbook, today)).toBeNull();
  });
});

describe("the Changes tab", () => {
  it("is read back, with the cell that waits for a reason", () => {
    const line = ["2026-11-02", "Churn", "Target", "1.8 %", "2.0 %", "", "Ben", "k1"];
    const workbook = makeWorkbook({ tabs: [tabFromValues("Changes", [[...changeColumns], line])] });
    expect(readChanges(workbook, today)?.changes).toEqual([
      {
        item: "k1",
        text: "Churn",
        date: "2026-11-02",
        kind: "target",
        before: "1.8 %",
        after: "2.0 %",
        reason: "",
        by: "Ben",
        cell: { tab: "Changes", row: 1, column: 5 },
      },
    ]);
  });

  it("names a change that it does not know", () => {
    const workbook = makeWorkbook({
      tabs: [tabFromValues("Changes", [[...changeColumns], ["2026-11-02", "Churn", "moved"]])],
    });
    expect(readChanges(workbook, today)?.unreadable[0]?.reason).toContain("“moved” is none of target, start");
  });
});
