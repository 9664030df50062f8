import { join } from "node:path";
import type { IsoDate } from "../shared/sheet/dates.ts";
import { appTeam } from "./app-team.ts";
import { calendarOf } from "./calendar.ts";
import { company } from "./company.ts";
import { growthTeam } from "./growth-team.ts";
import { writeWorkbook } from "./write.ts";

/** The workbook that the tests and the screenshots open: a bike-subscription company in the middle of Q4 2026. */
export const samplePath = join(import.meta.dirname, "okrs.xlsx");

/** The day on which the sample is looked at; 58 % of its quarter has passed. */
export const sampleToday: IsoDate = "2026-11-23";

/** The sample in the quarter of the given day, so that it is current whenever somebody starts it. */
export function buildSample(today: IsoDate = sampleToday): Uint8Array {
  const calendar = calendarOf(today);
  return writeWorkbook("Wheelhouse OKRs", [company(calendar), appTeam(calendar), growthTeam(calendar)]);
}
