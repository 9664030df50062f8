import { readPlan } from "../../shared/reading/read.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import { tabOf } from "../reading/grids.ts";
import { moreSheets } from "../reading/real-life/more-sheets.ts";
import { type Sheet, sheets } from "../reading/real-life/sheets.ts";
import { unseenSheets } from "../reading/real-life/unseen.ts";
import type { Expected, ExpectedItem } from "./corpus.ts";
import { type FileMeasure, measure } from "./measure.ts";

/** Sheets that a tester wrote down by hand, without knowing how the reading works. Their wordings are not labelled: text is not measured. */
export function measureRealLife(): FileMeasure[] {
  return [...sheets, ...moreSheets, ...unseenSheets].map((sheet) => {
    const workbook = makeWorkbook({ tabs: [tabOf(sheet.rows, "Sheet1")] });
    const measured = measure(sheet.name, expectedOf(sheet), readPlan(workbook, { today: "2026-08-12" }));
    return {
      ...measured,
      text: { right: 0, found: 0, expected: 0 },
      misses: measured.misses.filter((miss) => !miss.startsWith("text of")),
    };
  });
}

function expectedOf({ name, expected }: Sheet): Expected {
  const objectives: (ExpectedItem & { keyResults: (ExpectedItem & { cell: string })[] })[] = [];
  for (const line of expected.split("\n")) {
    const [kind, cell, ...given] = line.trim().split(" ");
    if (!cell) continue;
    const fields = Object.fromEntries(given.map((field) => field.split("=") as [string, string]));
    if (kind !== "KR")
      objectives.push({ cell: cell === "none" ? null : cell, text: "", fields, keyResults: [] });
    else {
      if (objectives.length === 0) objectives.push({ cell: null, text: "", fields: {}, keyResults: [] });
      objectives[objectives.length - 1]!.keyResults.push({ cell, text: "", fields });
    }
  }
  return { id: name, language: "", family: "", holdsOkrs: objectives.length > 0, objectives };
}
