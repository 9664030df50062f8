import { readPlan } from "../../shared/reading/read.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";
import { tabOf } from "../reading/grids.ts";
import { moreSheets } from "../reading/real-life/more-sheets.ts";
import { type Sheet, sheets } from "../reading/real-life/sheets.ts";
import { unseenSheets } from "../reading/real-life/unseen.ts";
import { teamSheets } from "../reading/team-sheets.ts";
import { type Judged, judgePlan } from "./calibration.ts";
import type { Expected, ExpectedItem } from "./corpus.ts";
import { type FileMeasure, measure } from "./measure.ts";

/** Sheets that testers wrote down by hand, without knowing how the reading works. Their wordings are not labelled: text is not measured. */
export function measureRealLife(): FileMeasure[] {
  const written = [...sheets, ...moreSheets, ...unseenSheets].map((sheet) =>
    measureCells(sheet, makeWorkbook({ tabs: [tabOf(sheet.rows, "Sheet1")] })),
  );
  return [...written, ...measureTeamSheets()];
}

/** How sure reading was of the tables and columns of those sheets, and whether it was right. */
export function judgeTeamSheets(): Judged[] {
  return teamSheets().flatMap((sheet) =>
    judgePlan(expectedOf(sheet), readPlan(sheet.workbook, { today: "2026-08-12" })),
  );
}

/** The sheets kept as files, as teams of many trades and languages keep them. */
export function measureTeamSheets(): FileMeasure[] {
  return teamSheets().map((sheet) => measureCells(sheet, sheet.workbook, sheet.family));
}

function measureCells(sheet: Pick<Sheet, "name" | "expected">, workbook: Workbook, family = ""): FileMeasure {
  const measured = measure(sheet.name, expectedOf(sheet), readPlan(workbook, { today: "2026-08-12" }));
  return {
    ...measured,
    family,
    text: { right: 0, found: 0, expected: 0 },
    misses: measured.misses.filter((miss) => !miss.startsWith("text of")),
  };
}

/** What a sheet's short notation expects; the wordings are not in it. */
export function expectedOf({ name, expected }: Pick<Sheet, "name" | "expected">): Expected {
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
