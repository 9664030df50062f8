import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { builtAddOn } from "../apps-script/host.ts";
import { fourthQuarter } from "./fourth-quarter.ts";
import { Life } from "./life.ts";
import { LivingSheet } from "./living-sheet.ts";
import { messyWorkbook } from "./team.ts";
import { thirdQuarter } from "./third-quarter.ts";
import { latestOf } from "./truth.ts";

const firstDay = "2026-07-01";
const lastDay = "2026-12-29";
const happenings = [...thirdQuarter, ...fourthQuarter];

describe("twelve people in three teams live with the built add-on for 26 weeks", () => {
  let life: Life;
  let sheet: LivingSheet;

  beforeAll(async () => {
    sheet = new LivingSheet(await builtAddOn(), messyWorkbook(), firstDay);
    life = new Life(sheet);
    for (; sheet.today <= lastDay; sheet.passDay()) {
      await life.live();
      for (const { day, what, run } of happenings) {
        if (day === sheet.today)
          await run(life).catch((error: Error) => sheet.note(`${what}: ${error.message}`));
      }
    }
    life.lookBack();
  }, 600_000);
  afterAll(() => sheet.close());

  it("nothing breaks on the way: no check-in is lost or doubled, every sum is right", () => {
    expect(sheet.problems).toEqual([]);
  });

  it("takes back every kind of action exactly", () => {
    expect([...sheet.undone.keys()].sort()).toEqual([
      "amend",
      "archive",
      "carry-over",
      "check-in",
      "check-ins",
      "close",
      "explain",
      "reflect",
      "revisit",
      "seen",
      "setting",
      "structure",
      "told",
    ]);
    expect([...sheet.undone.values()]).not.toContain(false);
  });

  it("really lives: check-ins, changes, refusals, two cycles closed by each team", () => {
    expect(life.truth.checkIns.length).toBeGreaterThan(180);
    expect(life.truth.changes.length).toBeGreaterThan(5);
    expect(life.refusals.length).toBeGreaterThan(3);
    const names = sheet.workbook.tabs.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith("(closed)"))).toHaveLength(6);
    for (const team of ["Growth", "App", "Ops"]) expect(names).toContain(`${team} Q1 2027`);
  });

  it("learns: each team hears of its own misses and sees how it worked", () => {
    expect(life.messages).toHaveLength(6);
    expect(life.messages[0]).toContain("Q3 2026 is over.");
    expect(life.messages[0]).toContain("We began too late");
    expect(life.messages[0]).not.toContain("Support tickets");
    for (const review of life.reviews.slice(0, 3)) {
      expect(review.checkInRate).toBeGreaterThan(0.5);
      expect(review.changes.withReason).toBe(review.changes.all);
      expect(review.scores!.of).toBeGreaterThan(2);
    }
  });

  it("the logs tell what stood in every row at the end of every week", () => {
    const checkIns = readCheckIns(sheet.workbook, sheet.today)!.checkIns;
    const { changes } = readChanges(sheet.workbook, sheet.today)!;
    const [, last] = [...life.truth.fridays].at(-1)!;
    for (const [friday, rows] of life.truth.fridays) {
      // The log grows at its end; what is dated back stands behind newer lines and was not known then.
      const next = checkIns.findIndex(({ date }) => date > friday);
      const known = next < 0 ? checkIns : checkIns.slice(0, next);
      for (const [keyResult, { target, current }] of rows) {
        const told = latestOf(known, keyResult, friday);
        if (told !== null && !life.truth.fed.has(keyResult))
          expect(`${friday} ${keyResult} ${current}`).toBe(`${friday} ${keyResult} ${told}`);
        // From what stands there in the end, back over every change that the log names.
        const later = changes.find(
          ({ item, kind, date }) => item === keyResult && kind === "target" && date > friday,
        );
        const then = later?.before ?? last.get(keyResult)?.target;
        if (then !== undefined)
          expect(`${friday} ${keyResult} ${target}`).toBe(`${friday} ${keyResult} ${then}`);
      }
    }
  });
});
