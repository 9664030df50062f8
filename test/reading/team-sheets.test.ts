import { expect, test } from "vitest";
import { measureTeamSheets } from "../accuracy/real-life.ts";

/** What is missed in each sheet is written down: a line that comes or goes shows what a change to reading does. */
test("what is missed in the sheets of 104 teams", async () => {
  const measured = measureTeamSheets();
  expect(measured).toHaveLength(104);
  const lines = measured.flatMap(({ name, misses }) =>
    misses.length === 0 ? [] : [name, ...misses.map((miss) => `  ${miss}`)],
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("team-sheets/misses.md");
});
