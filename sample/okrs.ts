import { join } from "node:path";
import { appTeam } from "./app-team.ts";
import { company } from "./company.ts";
import { growthTeam } from "./growth-team.ts";
import { writeWorkbook } from "./write.ts";

/** The workbook that `npm start`, the tests and the screenshots open: a bike-subscription company in the middle of Q4 2026. */
export const samplePath = join(import.meta.dirname, "okrs.xlsx");

/** The day on which the sample is looked at; 58 % of its quarter has passed. */
export const sampleToday = "2026-11-23";

export function buildSample(): Uint8Array {
  return writeWorkbook("Wheelhouse OKRs", [company, appTeam, growthTeam]);
}
