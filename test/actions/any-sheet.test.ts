import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkIn } from "../../shared/actions/check-in.ts";
import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import { extras, structure, structureColumns } from "../../shared/actions/structure.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import { isBlank } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, pct, planOf, tabOf, today, workbookOf } from "./sheets.ts";

const subjects = [
  "Week-1 activation",
  "Monthly churn",
  "Support rating",
  "Stations opened",
  "Rides per day",
  "Cost per rider",
];
const headings = [
  "Owner",
  "Start",
  "Target",
  "Current",
  "Progress",
  "Status",
  "Confidence",
  "Notes",
] as const;

const figure = fc.oneof(
  fc.constantFrom("", "TBD", "45", "12 %", "from 3 to 9"),
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 100 }).map((percent) => pct(percent / 100)),
);

const cells = {
  Owner: fc.constantFrom("", "Ana", "Ben", "Marketing"),
  Start: figure,
  Target: figure,
  Current: figure,
  Progress: fc.oneof(fc.constantFrom("", 0.4), fc.constant({ formula: "=E4/D4", value: 0.7 })),
  Status: fc.constantFrom("", "On track", "At risk", "Done", "🟢"),
  Confidence: fc.constantFrom("", 3, 7),
  Notes: fc.constantFrom("", "ask Ben"),
};

/** Team sheets with a title, some of the usual columns in any order, gaps, and something beside the table. */
const sheet = fc
  .record({
    titles: fc.constantFrom<string[][]>([], [["Growth OKRs Q4 2026"]], [["Growth OKRs Q4 2026"], []]),
    columns: fc.shuffledSubarray([...headings]),
    repeats: fc.boolean(),
    width: fc.constantFrom(8, 26),
    locale: fc.constantFrom("en_US", "de_DE"),
  })
  .chain(({ titles, columns, repeats, width, locale }) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom(...subjects),
          fc.tuple(...columns.map((column) => cells[column] as fc.Arbitrary<string>)),
        ),
        {
          minLength: 2,
          maxLength: 7,
        },
      )
      .map((lines) => {
        const rows = lines.map(([subject, values], i) => {
          const objective = i % 3 === 0 || repeats ? `Riders stay with us ${Math.floor(i / 3) + 1}` : "";
          return [objective, `${subject} of team ${i + 1}`, ...values];
        });
        const tab = tabOf("Q4", [...titles, ["Objective", "Key Result", ...columns], ...rows], {
          columnCount: Math.max(width, columns.length + 2),
        });
        return workbookOf([tab], locale);
      }),
  );

function expectUndone(before: Workbook, edits: readonly Edit[]): Workbook {
  const { workbook: after, refused } = apply(before, edits);
  expect(refused).toEqual([]);
  expect(applied(after, invert(edits))).toEqual(before);
  return after;
}

describe("every action, on any sheet", () => {
  it("structuring is undone exactly, keeps what was there, and has nothing left to do", () => {
    fc.assert(
      fc.property(sheet, fc.subarray([...structureColumns, ...extras]), (workbook, choices) => {
        const after = expectUndone(workbook, structure(workbook, planOf(workbook), choices));
        workbook.tabs[0]!.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (!isBlank(cell))
              expect(after.tabs[0]!.rows[r]![c]).toMatchObject({
                value: cell!.value,
                formula: cell!.formula,
              });
          });
        });
        expect(structure(after, planOf(after), choices)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("all safe fixes together fit, and are undone exactly", () => {
    fc.assert(
      fc.property(sheet, (workbook) => {
        expectUndone(workbook, chooseSafeFixes(viewOf(workbook, today).findings).edits);
      }),
      { numRuns: 100 },
    );
  });

  it("a check-in is undone exactly, and sent again it changes nothing", () => {
    fc.assert(
      fc.property(
        sheet,
        fc.nat(),
        fc.constantFrom("", "41", "41 %", "3/5"),
        fc.option(fc.integer({ min: 0, max: 10 })),
        (workbook, pick, value, confidence) => {
          const keyResults = keyResultsOf(planOf(workbook));
          fc.pre(keyResults.length > 0);
          const { id, cell, text } = keyResults[pick % keyResults.length]!;
          const input = {
            id: "c-1",
            keyResult: id,
            cell,
            text,
            value,
            confidence,
            note: "As planned",
            by: "Ana",
            date: today,
          };
          const result = checkIn(workbook, planOf(workbook), input, today);
          if ("reason" in result) {
            // "41 %" of a key result that is counted is refused rather than taken for 0.41.
            expect(result.reason).toMatch(/is a percentage/);
            return;
          }
          const after = expectUndone(workbook, result.edits);
          expect(checkIn(after, planOf(after), input, today)).toMatchObject({ edits: [] });
        },
      ),
      { numRuns: 100 },
    );
  });
});
