import { describe, expect, it } from "vitest";
import { findingsOf } from "../../extension/features/findings-of.ts";
import type { Finding } from "../../shared/lint/finding.ts";
import { viewOf } from "../../shared/report/view.ts";
import type { CellRef } from "../../shared/sheet/address.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";

const tab = tabFromValues("0", [
  ["Objective", "Key result", "Owner", "Start", "Target", "Current"],
  ["Customers stay", "Cut churn from 5 to 3", "Ana Silva", 5, 3, 4],
  ["", "Raise NPS from 32 to 45", "Ben Okoye", 32, 45, 40],
]);
const { summary } = viewOf(makeWorkbook({ tabs: [tab] }), "2026-11-23");
const [churn, nps] = summary.objectives[0]!.keyResults;

function finding(severity: Finding["severity"], ...places: readonly [number, number][]): Finding {
  const cells = places.map(([row, column]): CellRef => ({ tab: tab.id, row, column }));
  return {
    rule: "r",
    severity,
    places: cells,
    message: "",
    why: "",
    reference: "",
    fixes: [],
    key: String(places),
  };
}

describe("findings of a key result", () => {
  it.each([
    { what: "at its cell", given: finding("error", [1, 1]), expected: [true, false] },
    { what: "elsewhere on its row", given: finding("warning", [1, 4]), expected: [true, false] },
    { what: "at several rows", given: finding("warning", [1, 2], [2, 2]), expected: [true, true] },
    {
      what: "about the objective on the same row",
      given: finding("warning", [1, 0]),
      expected: [false, false],
    },
    { what: "about both", given: finding("warning", [1, 0], [1, 5]), expected: [true, false] },
    { what: "as a mere note", given: finding("info", [1, 1]), expected: [false, false] },
    { what: "on another row", given: finding("error", [0, 1]), expected: [false, false] },
  ])("$what", ({ given, expected }) => {
    const view = { findings: [given], summary };
    expect([findingsOf(view, churn!).length > 0, findingsOf(view, nps!).length > 0]).toEqual(expected);
  });
});
