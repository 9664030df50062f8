import type { CheckIn } from "../../shared/okr/check-in.ts";
import { keyResultsOf, type Plan } from "../../shared/okr/plan.ts";
import { viewOf } from "../../shared/report/view.ts";
import { addDays, type IsoDate } from "../../shared/sheet/dates.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { type CellValue, makeWorkbook } from "../../shared/sheet/workbook.ts";

const firstMonday = "2026-10-05";

/** A team's sheet for the fourth quarter with the given rows of key results: text, owner, start, target, current. */
export function sheetWith(rows: readonly (readonly CellValue[])[], today: IsoDate) {
  const workbook = makeWorkbook({
    tabs: [
      tabFromValues("Q4 2026", [
        ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Type"],
        ...rows.map((row, i) => [i === 0 ? "Riders stay with us for years" : "", ...row]),
      ]),
    ],
  });
  const { plan, summary } = viewOf(workbook, today);
  return { workbook, plan, summary };
}

/** A check-in every Monday from the first on, one for each value; null skips the week. */
export function mondays(
  plan: Plan,
  text: string,
  values: readonly (number | null)[],
  given: Partial<CheckIn> = {},
): CheckIn[] {
  const keyResult = keyResultsOf(plan).find((candidate) => candidate.text === text)!.id;
  return values.flatMap((value, week): CheckIn[] =>
    value === null
      ? []
      : [
          {
            id: `${text} ${week}`,
            keyResult,
            date: addDays(firstMonday, 7 * week),
            value,
            confidence: 6,
            note: "",
            by: "Ana",
            ...given,
          },
        ],
  );
}
