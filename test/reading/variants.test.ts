import { describe, expect, test } from "vitest";
import { parseA1 } from "../../shared/sheet/address.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import type { Expected } from "../accuracy/corpus.ts";
import { ownSheets } from "../accuracy/learn/examples.ts";
import { variantsOf } from "../accuracy/learn/variants.ts";
import { fold } from "../accuracy/measure.ts";
import { tabOf } from "./grids.ts";

const rows = `
Harbour OKRs |

Objective 1: Ships wait less |
 | KR1: 4 hours at most |
 | KR2: no ship turned away |

Objective 2: Crews stay |

 | KR1: 12 of 15 sign on again |
 | KR2: two free weekends a month |

Notes |`;
const item = (cell: string, text: string) => ({ cell, text, fields: {} });
const expected: Expected = {
  id: "harbour",
  language: "en",
  family: "",
  holdsOkrs: true,
  objectives: [
    {
      ...item("A3", "Ships wait less"),
      keyResults: [item("B4", "4 hours at most"), item("B5", "no ship turned away")],
    },
    {
      ...item("A7", "Crews stay"),
      keyResults: [item("B9", "12 of 15 sign on again"), item("B10", "two free weekends a month")],
    },
  ],
};

const sheet = {
  name: "harbour",
  workbook: makeWorkbook({ tabs: [tabOf(rows, "Sheet1")] }),
  expected,
  address: () => "",
};

/** All variants that chance leaves in for some seed, each as its texts by row. */
const all = new Map(
  Array.from({ length: 12 }, (_, seed) => variantsOf(sheet, seed)).flatMap((variants) =>
    variants.map(({ workbook, expected: wanted }) => {
      const texts = workbook.tabs[0]!.rows.map((row) => row.map((cell) => cell?.text ?? "").join("|"));
      const cells = wanted.objectives.map(({ cell, keyResults }) => [
        cell,
        ...keyResults.map((one) => one.cell),
      ]);
      return [texts.join("\n"), cells] as const;
    }),
  ),
);

describe("variants of a labelled sheet", () => {
  test.each([
    [
      "without indents",
      /^KR1: 4 hours at most$/m,
      [
        ["A3", "A4", "A5"],
        ["A7", "A9", "A10"],
      ],
    ],
    [
      "without gaps",
      /^Objective 1.*\n\|KR1/m,
      [
        ["A2", "B3", "B4"],
        ["A5", "B6", "B7"],
      ],
    ],
    [
      "without the labels of key results",
      /^\|4 hours at most\|?$/m,
      [
        ["A3", "B4", "B5"],
        ["A7", "B9", "B10"],
      ],
    ],
    [
      "without the labels of objectives",
      /^Ships wait less/m,
      [
        ["A3", "B4", "B5"],
        ["A7", "B9", "B10"],
      ],
    ],
  ])("%s", (_, shape, cells) => {
    const found = Array.from(all).find(
      ([text, own]) => shape.test(text) && JSON.stringify(own) === JSON.stringify(cells),
    );
    expect(found).toBeDefined();
  });

  test("label what stands in their cells", () => {
    const variants = ownSheets().flatMap((own, i) => variantsOf(own, i));
    expect(variants.length).toBeGreaterThan(20);
    for (const { name, workbook, expected: wanted } of variants) {
      const textAt = (address: string) => {
        const { row, column } = parseA1(address)!;
        return workbook.tabs[0]!.rows[row]?.[column]?.text ?? "";
      };
      for (const objective of wanted.objectives)
        for (const { cell, text, fields } of [objective, ...objective.keyResults]) {
          if (cell !== null) expect(fold(textAt(cell)), `${name} ${cell}`).toContain(fold(text));
          for (const field of Object.values(fields)) expect(textAt(field), `${name} ${field}`).not.toBe("");
        }
    }
  });
});
