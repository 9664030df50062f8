import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  answeredDueDay,
  type Cadence,
  dueDays,
  latestDueDay,
  nextDueDay,
  owesCheckIn,
  weeklyOnMonday,
} from "../../shared/schedule/cadence.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { comingMail, jobKey, mailJobs, usualMail } from "../../shared/schedule/mail-days.ts";
import { isQuiet, loudDaysAfter, type QuietSpan, quietWeekends } from "../../shared/schedule/quiet-days.ts";
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

describe("quiet days", () => {
  const christmas = { from: "12-24", to: "01-02" };
  const withSpans = (...spans: QuietSpan[]) => ({ ...weeklyOnMonday, quiet: { ...quietWeekends, spans } });

  it.each([
    { date: "2026-11-21", quiet: true },
    { date: "2026-11-23", quiet: false },
    { date: "2026-12-24", quiet: true },
    { date: "2026-12-31", quiet: true },
    { date: "2027-01-01", quiet: true },
    { date: "2027-01-04", quiet: false },
    { date: "2031-12-28", quiet: true },
  ])("$date is quiet: $quiet", ({ date, quiet }) => {
    expect(isQuiet({ ...quietWeekends, spans: [christmas] }, date)).toBe(quiet);
  });

  it.each([
    {
      name: "a due day on a holiday moves to the day after",
      span: ["2026-11-23", "2026-11-23"],
      today: "2026-11-24",
      due: "2026-11-24",
    },
    {
      name: "and has not come before",
      span: ["2026-11-23", "2026-11-23"],
      today: "2026-11-23",
      due: "2026-11-16",
    },
    {
      name: "over a weekend too",
      span: ["2026-11-23", "2026-11-27"],
      today: "2026-11-29",
      due: "2026-11-16",
    },
    {
      name: "a week off falls away, the next Monday comes",
      span: ["2026-11-23", "2026-11-29"],
      today: "2026-11-30",
      due: "2026-11-30",
    },
    {
      name: "at the end of the cycle it falls away",
      span: ["12-24", "01-02"],
      today: "2027-01-05",
      due: "2026-12-21",
    },
    { name: "two weeks off", span: ["2026-11-16", "2026-11-27"], today: "2026-11-29", due: "2026-11-09" },
  ])("$name", ({ span: [from, to], today, due }) => {
    expect(latestDueDay(withSpans({ from: from!, to: to! }), q4, today)).toBe(due);
  });

  it("a check-in on the Friday before still answers a Monday that moved", () => {
    const cadence = withSpans({ from: "2026-11-23", to: "2026-11-24" });
    expect(owesCheckIn(cadence, q4, "2026-11-20", "2026-11-25")).toBe(false);
    expect(answeredDueDay(cadence, q4, "2026-11-20")).toBe("2026-11-25");
    expect(owesCheckIn(cadence, q4, "2026-11-19", "2026-11-25")).toBe(true);
    expect(owesCheckIn(cadence, q4, "2026-11-16", "2026-11-24")).toBe(false);
  });

  it("days that are not quiet are counted on over weekends and holidays", () => {
    const quiet = { ...quietWeekends, spans: [{ from: "2026-11-26", to: "2026-11-26" }] };
    expect(loudDaysAfter(quiet, "2026-11-23", 0)).toBe("2026-11-23");
    expect(loudDaysAfter(quiet, "2026-11-25", 1)).toBe("2026-11-27");
    expect(loudDaysAfter(quiet, "2026-11-27", 2)).toBe("2026-12-01");
    expect(loudDaysAfter(quiet, "2026-11-28", 0)).toBe("2026-11-30");
  });

  const span = fc
    .tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 0, max: 20 }))
    .map(([at, length]) => ({ from: addDays(q4.start, at), to: addDays(q4.start, at + length) }));
  const cadence = fc.record({
    every: fc.constantFrom("week" as const, "two-weeks" as const, "month" as const),
    weekday: fc.integer({ min: 1, max: 5 }),
    spans: fc.array(span, { maxLength: 3 }),
  });
  const of = ({
    spans,
    ...rhythm
  }: {
    every: "week" | "two-weeks" | "month";
    weekday: number;
    spans: QuietSpan[];
  }) => ({
    ...withSpans(...spans),
    ...rhythm,
  });

  it("no due day is quiet, whatever is quiet, and the list agrees with each of its days", () => {
    fc.assert(
      fc.property(cadence, (given) => {
        const asked = of(given);
        const days = dueDays(asked, q4, q4.end);
        expect(days).toEqual([...new Set(days)].sort());
        for (const day of days) {
          expect(isQuiet(asked.quiet, day)).toBe(false);
          expect(day <= q4.end && latestDueDay(asked, q4, day) === day).toBe(true);
        }
        expect(nextDueDay(asked, q4, addDays(q4.start, -1))).toBe(days[0] ?? null);
      }),
    );
  });

  it("a check-in that answers a due day leaves nothing owed on it", () => {
    fc.assert(
      fc.property(cadence, fc.integer({ min: 1, max: 90 }), (given, day) => {
        const asked = of(given);
        const date = addDays(q4.start, day);
        const answered = answeredDueDay(asked, q4, date);
        if (answered !== null) expect(owesCheckIn(asked, q4, date, answered)).toBe(false);
      }),
    );
  });
});

describe("mail", () => {
  const names = (today: string, cadence: Cadence = weeklyOnMonday, mail = usualMail) =>
    mailJobs(cadence, q4, mail, today).map(jobKey);

  it.each([
    { today: "2026-11-22", expected: [] },
    { today: "2026-11-23", expected: ["reminder 2026-11-23 1"] },
    { today: "2026-11-24", expected: ["reminder 2026-11-23 2"] },
    { today: "2026-11-25", expected: ["reminder 2026-11-23 2", "digest 2026-11-23"] },
    { today: "2026-11-27", expected: ["digest 2026-11-23"] },
    { today: "2026-11-28", expected: [] },
    { today: "2026-10-01", expected: [] },
    { today: "2026-12-30", expected: ["reminder 2026-12-28 2", "digest 2026-12-28"] },
    { today: "2027-01-20", expected: [] },
  ])("on $today: $expected", ({ today, expected }) => {
    expect(names(today)).toEqual(expected);
  });

  it("waits for the grace, goes round holidays and stays away where it is not wanted", () => {
    expect(names("2026-11-23", { ...weeklyOnMonday, graceDays: 1 })).toEqual([]);
    expect(names("2026-11-24", { ...weeklyOnMonday, graceDays: 1 })).toEqual(["reminder 2026-11-23 1"]);
    const quiet = { ...quietWeekends, spans: [{ from: "2026-11-24", to: "2026-11-26" }] };
    expect(names("2026-11-24", { ...weeklyOnMonday, quiet })).toEqual([]);
    expect(names("2026-11-27", { ...weeklyOnMonday, quiet })).toEqual(["reminder 2026-11-23 2"]);
    expect(names("2026-11-23", weeklyOnMonday, { ...usualMail, reminders: false })).toEqual([]);
    expect(names("2026-11-25", weeklyOnMonday, { ...usualMail, digests: false })).toEqual([
      "reminder 2026-11-23 2",
    ]);
  });

  it("names what comes next", () => {
    const next = (today: string) =>
      comingMail(weeklyOnMonday, q4, usualMail, today).map(({ kind, day }) => `${kind} ${day}`);
    expect(next("2026-11-20")).toEqual(["reminder 2026-11-23", "digest 2026-11-25"]);
    expect(next("2026-11-23")).toEqual(["reminder 2026-11-24", "digest 2026-11-25"]);
    expect(next("2026-12-30")).toEqual([]);
    expect(next("2026-09-30")).toEqual(["reminder 2026-10-05", "digest 2026-10-07"]);
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
          const due = latestDueDay({ ...weeklyOnMonday, every, weekday: on }, q4, today);
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
