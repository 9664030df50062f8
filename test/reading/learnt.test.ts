import { describe, expect, test } from "vitest";
import { learntPoints, taughtKinds } from "../../shared/reading/outline/learnt/learnt.ts";
import { weights } from "../../shared/reading/outline/learnt/weights.ts";
import { searchReading } from "../../shared/reading/outline/search.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import { examplesOf, ownSheets } from "../accuracy/learn/examples.ts";
import { allows } from "../accuracy/learn/gold.ts";
import { course, type Example, learn, rounded, shownSigns } from "../accuracy/learn/perceptron.ts";
import { variantsOf } from "../accuracy/learn/variants.ts";
import { expectedOf } from "../accuracy/real-life.ts";
import { tabOf } from "./grids.ts";

function example(rows: string, expected: string): Example[] {
  return examplesOf({
    name: "",
    workbook: makeWorkbook({ tabs: [tabOf(rows, "Plan")] }),
    expected: expectedOf({ name: "", expected }),
    address: ({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`,
  });
}

/** Headings over lists without a label or a figure: hand-set points do not take them for OKRs. */
const unusual = [
  example(
    `
Plan |

Harbour
 | boats leave when they should
 | crews know their week`,
    `
O A3
 KR B4
 KR B5`,
  ),
  example(
    `
Plan |

Kitchen
 | soup is hot when it is served
 | plates come back empty`,
    `
O A3
 KR B4
 KR B5`,
  ),
].flat();

const choicesOf = ({ seen }: Example, learnt = {}) =>
  searchReading(seen, learntPoints(seen, learnt)).map(({ choice }) => choice);

describe("what sheets teach about lines", () => {
  test("a form that hand-set points pass over is read once two sheets have shown it", () => {
    for (const one of unusual)
      expect(choicesOf(one).every((choice, at) => allows(one.gold[at]!, choice))).toBe(false);
    const learnt = learn(unusual, 1, { ...course, rounds: 200, leastExamples: 2 });
    for (const one of unusual)
      expect(choicesOf(one, learnt).map((choice, at) => allows(one.gold[at]!, choice))).toEqual(
        one.gold.map(() => true),
      );
  });

  test("the same examples and seed teach the same", () => {
    const lesson = { ...course, leastExamples: 2 };
    expect(rounded(learn(unusual, 7, lesson))).toEqual(rounded(learn(unusual, 7, lesson)));
  });

  test("sheets that are read rightly with a lead teach nothing", () => {
    const clear = example(
      `
Objective 1: Fewer empty beds
 | KR 1.1: Occupancy from 71 % to 80 %`,
      `
O A1
 KR B2`,
    );
    expect(rounded(learn(clear, 1, { ...course, leastExamples: 1 }))).toEqual({});
  });

  test("nearly every sign with weights is shown by some sheet here: one that has lost its trait says nothing", () => {
    const shown = new Set<string>();
    const taught = ownSheets().flatMap((sheet, i) => [sheet, ...variantsOf(sheet, i)]);
    for (const { seen } of taught.flatMap(examplesOf)) for (const sign of shownSigns(seen)) shown.add(sign);
    const elsewhere = Object.keys(weights).filter((sign) => !shown.has(sign));
    // A few are shown by documents of strangers only.
    expect(elsewhere.length / Object.keys(weights).length).toBeLessThan(0.02);
    for (const points of Object.values(weights)) expect(points).toHaveLength(taughtKinds.length);
  });
});

describe("what a line may be taken for", () => {
  const [{ gold }] = example(
    `
Objective: Fewer empty beds
Owner: Ulla
 | KR: Occupancy from 71 % to 80 %

Lunch is at noon`,
    `
O A1 owner=A2
 KR B3`,
  ) as [Example];

  test.each([
    [0, "objective", true],
    [0, "text", false],
    [1, "field", true],
    [1, "text", false],
    [2, "keyResult", true],
    [2, "field", false],
    [3, "text", true],
    [3, "section", true],
    [3, "keyResult", false],
  ] as const)("line %i as %s: %s", (at, choice, isAllowed) => {
    expect(allows(gold[at]!, choice)).toBe(isAllowed);
  });

  test("nothing between an objective and its last key result ends its block", () => {
    expect(allows({ item: "none", isField: null, isInside: true }, "section")).toBe(false);
    expect(allows({ item: "none", isField: null, isInside: true }, "text")).toBe(true);
  });
});
