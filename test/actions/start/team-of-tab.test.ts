import { expect, it } from "vitest";
import { teamOfTab } from "../../../shared/actions/start/team-of-tab.ts";

const cycle = { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };

it.each([
  ["Growth Q4 2026", "Growth"],
  ["Growth Q4 2026 (closed)", "Growth"],
  ["Q4 2026 – Growth", "Growth"],
  ["Q4'26 Growth & Brand", "Growth & Brand"],
  ["OKRs Q4", ""],
  ["Operations", "Operations"],
  ["H2 2026 | Sales", "Sales"],
])("%s is the tab of %o", (name, team) => {
  expect(teamOfTab(name, cycle)).toBe(team);
});
