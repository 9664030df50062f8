import { expect, test } from "vitest";
import { explainReading } from "../../shared/reading/explain.ts";
import { columnKey } from "../../shared/reading/questions.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import { tabOf } from "./grids.ts";

const rows = `
MY YEAR | | |

Feel at home in water | | |
 | Swim the lake before July | 40% | twice so far
 | Two lengths without a stop, 3 times a week | 60% | pool shut in May
Play with others again | | |
 | Learn 12 tunes by heart | 45% |
 | Join one session a month | 25% | next on 9 June`;

const read = (answer?: string) => {
  const workbook = makeWorkbook({ title: "", tabs: [tabOf(rows, "Year")] });
  const key = columnKey("Year", 2, "");
  const answers = answer === undefined ? {} : { [key]: answer };
  return { workbook, plan: readPlan(workbook, { answers }), answers };
};

const cells = (answer: string | undefined, field: "progress" | "current") =>
  read(answer).plan.objectives.flatMap(({ keyResults }) =>
    keyResults.flatMap(({ fields }) => fields[field]?.text ?? []),
  );

test("cells beside lines are read as a column, with a confidence, inside the range of the lines", () => {
  const [table] = read().plan.tables;
  expect(table!.columns.map(({ role, column }) => [role, column])).toEqual([
    ["progress", 2],
    ["note", 3],
  ]);
  for (const { confidence } of table!.columns) expect(confidence).toBeGreaterThan(0.5);
  expect(table!.range).toMatchObject({ column: 0, columns: 4 });
  expect(cells(undefined, "progress")).toEqual(["40%", "60%", "45%", "25%"]);
});

test("what somebody says of such a column stands", () => {
  expect(cells("current", "current")).toEqual(["40%", "60%", "45%", "25%"]);
  expect(cells("ignore", "progress")).toEqual([]);
});

test("the explanation names the column and the cells", () => {
  const { workbook, answers } = read();
  const text = explainReading(workbook, { answers });
  expect(text).toContain("column C is progress");
  expect(text).toMatch(/Swim the lake before July”: progress C4 “40%”/);
});
