import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answeredDueDay,
  dueDays,
  latestDueDay,
  owesCheckIn,
  weeklyOnMonday,
} from "../../shared/schedule/cadence.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { addDays, weekday } from "../../shared/sheet/dates.ts";

const q4 = quarterOf("2026-11-23");

describe("quarters", () => {
  it.each([
    ["2026-01-01", "Q1 2026", "2026-01-01", "2026-03-31"],
    ["2026-11-23", "Q4 2026", "2026-10-01", "2026-12-31"],
    ["2028-02-29", "Q1 2028", "2028-01-01", "2028-03-31"],
  ])("%s lies in %s", (date, label, start, end) => {
    expect(quarterOf(date)).toEqual({ label, start, end });
  });
});

describe("who owes a check-in, weekly on Monday", () => {
  it.each([
    { name: "nobody in the first week", last: null, today: "2026-10-02", owes: false },
    { name: "from the first Monday on", last: null, today: "2026-10-05", owes: true },
    { name: "checked in today", last: "2026-11-23", today: "2026-11-23", owes: false },
    { name: "checked in on Friday for Monday", last: "2026-11-20", today: "2026-11-23", owes: false },
    { name: "checked in on Thursday", last: "2026-11-19", today: "2026-11-23", owes: true },
    { name: "still owed on Wednesday", last: "2026-11-16", today: "2026-11-25", owes: true },
    { name: "not yet owed on Sunday", last: "2026-11-16", today: "2026-11-22", owes: false },
    { name: "a week after the end", last: "2026-12-01", today: "2027-01-07", owes: true },
    { name: "no longer after that", last: "2026-12-01", today: "2027-01-08", owes: false },
  ])("$name", ({ last, today, owes }) => {
    expect(owesCheckIn(weeklyOnMonday, q4, last, today)).toBe(owes);
  });

  it.each([
    ["two-weeks", "2026-11-23", "2026-11-16"],
    ["month", "2026-11-23", "2026-11-02"],
    ["month", "2026-11-01", "2026-10-05"],
    ["month", "2026-10-04", null],
  ] as const)("every %s: on %s the latest due day is %s", (every, today, due) => {
    expect(latestDueDay({ ...weeklyOnMonday, every }, q4, today)).toBe(due);
  });

  it("due days fall on the weekday, within the cycle and not in the future", () => {
    fc.assert(
      fc.property(
        fc.nat(140),
        fc.nat(6),
        fc.constantFrom("week" as const, "two-weeks" as const, "month" as const),
        (day, on, every) => {
          const today = addDays(q4.start, day);
          const due = latestDueDay({ every, weekday: on, earlyDays: 3 }, q4, today);
          if (due === null) return;
          expect(due <= today && due > q4.start && due <= q4.end).toBe(true);
          expect(weekday(due)).toBe(on);
        },
      ),
    );
  });

  it("lists the due days in order, each the latest of its own day", () => {
    const days = dueDays(weeklyOnMonday, q4, "2026-10-26");
    expect(days).toEqual(["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"]);
    expect(dueDays({ ...weeklyOnMonday, every: "month" }, q4, "2027-03-01")).toEqual([
      "2026-10-05",
      "2026-11-02",
      "2026-12-07",
    ]);
    for (const every of ["week", "two-weeks", "month"] as const) {
      for (const day of dueDays({ ...weeklyOnMonday, every }, q4, q4.end)) {
        expect(latestDueDay({ ...weeklyOnMonday, every }, q4, day)).toBe(day);
      }
    }
  });

  it("a check-in that settles a due day leaves nothing owed until the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), (day) => {
        const date = addDays(q4.start, day);
        const answered = answeredDueDay(weeklyOnMonday, q4, date);
        if (answered !== null) expect(owesCheckIn(weeklyOnMonday, q4, date, answered)).toBe(false);
      }),
    );
  });
});
