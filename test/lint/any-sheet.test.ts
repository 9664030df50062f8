import * as fc from "fast-check";
import { expect, it } from "vitest";
import { toMarkdown } from "../../shared/report/markdown.ts";
import { toSarif } from "../../shared/report/sarif.ts";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { workbookOf } from "./written-sheet.ts";

const headers = [
  "Objective",
  "Key Result",
  "Owner",
  "Start",
  "Target",
  "Current",
  "Progress",
  "Score",
  "Due",
  "Status",
  "Notes",
  "Team",
];
const contents = [
  "",
  "",
  "Customers stay",
  "Improve onboarding",
  "Raise renewals from 82% to 90%",
  "Launch the shop and hire 4 people",
  "Ana Silva",
  "Marketing team",
  "Ana, Ben",
  "45",
  "0.4",
  "-3",
  "60%",
  "'45",
  "'1.200",
  "'≥ 55 %",
  "3/5",
  "TBD",
  "#REF!",
  "On track",
  "🔴",
  "2026-06-30",
  "'12/06/2026",
  "=SUM(D2:D3) => 7",
  "=AVERAGE(G2:G4) => 40%",
  "=F2/E2 => #DIV/0!",
  "TRUE",
  "Total",
];

const sheet = fc
  .tuple(
    fc.shuffledSubarray(headers, { minLength: 2 }),
    fc.array(fc.array(fc.constantFrom(...contents), { minLength: 2, maxLength: 12 }), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([header, rows]) => [header, ...rows].map((row) => row.join(" | ")).join("\n"));

it("whatever a sheet holds, it is checked without an error and every fix can be applied", () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom("2026-05-20", "2026-07-04"), (text, today) => {
      const workbook = workbookOf({ sheet: `# Q2 2026\n${text}` });
      const { findings } = viewOf(workbook, today);
      for (const { rule, places, message, fixes } of findings) {
        expect(places.length).toBeGreaterThan(0);
        expect(message, rule).not.toMatch(/undefined|NaN|Infinity|\[object/);
        for (const fix of fixes)
          expect(apply(workbook, fix.edits).refused, `${rule}: ${fix.title}`).toEqual([]);
      }
      toSarif(workbook, findings, "okrs.xlsx", "1.0.0");
      toMarkdown(workbook, findings, "okrs.xlsx");
    }),
    { numRuns: 300 },
  );
});
