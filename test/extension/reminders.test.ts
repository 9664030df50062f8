import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { today } from "../../extension/host/clock.ts";
import { dueDays, quietDays } from "../../extension/host/due-days.ts";
import {
  dueCount,
  nextChange,
  type SheetReminder,
  snoozeDays,
  updateReminders,
} from "../../extension/host/reminders.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { weeklyOnMonday } from "../../shared/schedule/cadence.ts";
import { quietWeekends } from "../../shared/schedule/quiet-days.ts";
import { addDays } from "../../shared/sheet/dates.ts";
import { smallTab, workbookOf } from "../e2e/workbooks.ts";

// The in-memory browser stands where the extension looks for the real one when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser });

const monday = "2026-11-23";
const entry: SheetReminder = {
  spreadsheetId: "a",
  title: "OKRs",
  url: "https://docs.google.com/spreadsheets/d/a/edit",
  dueDays: [monday, monday, "2026-11-30"],
  quietDays: ["2026-11-28", "2026-11-29"],
  snoozedUntil: null,
  seen: monday,
};

describe("reminders", () => {
  it.each([
    { day: "2026-11-22", snoozedUntil: null, expected: 0 },
    { day: monday, snoozedUntil: null, expected: 2 },
    { day: monday, snoozedUntil: "2026-11-24", expected: 0 },
    { day: "2026-11-24", snoozedUntil: "2026-11-24", expected: 2 },
    { day: "2026-11-28", snoozedUntil: null, expected: 0 },
    { day: "2026-12-01", snoozedUntil: "2026-11-24", expected: 3 },
  ])("on $day, put off until $snoozedUntil, $expected are due", ({ day, snoozedUntil, expected }) => {
    expect(dueCount({ ...entry, snoozedUntil }, day)).toBe(expected);
  });

  it.each([
    { what: "the next due day", reminders: [{ ...entry, quietDays: [] }], expected: "2026-11-30" },
    { what: "the first quiet day", reminders: [entry], expected: "2026-11-28" },
    {
      what: "the end of the snooze",
      reminders: [{ ...entry, snoozedUntil: "2026-11-25" }],
      expected: "2026-11-25",
    },
    {
      what: "the earlier of two sheets",
      reminders: [entry, { ...entry, spreadsheetId: "b", dueDays: ["2026-11-26"] }],
      expected: "2026-11-26",
    },
    {
      what: "never, where all is owed already",
      reminders: [{ ...entry, dueDays: [monday], quietDays: [] }],
      expected: null,
    },
    { what: "never, where there is nothing", reminders: [], expected: null },
  ])("the alarm is set for $what", ({ reminders, expected }) => {
    expect(nextChange(reminders, monday)).toBe(expected);
  });

  it("until the alarm nothing changes, and on its day something does", () => {
    const day = fc.integer({ min: -20, max: 40 }).map((ahead) => addDays(monday, ahead));
    const reminder = fc.record({
      ...Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, fc.constant(value)])),
      dueDays: fc.array(day, { maxLength: 4 }),
      quietDays: fc.array(day, { maxLength: 4 }),
      snoozedUntil: fc.option(day, { nil: null }),
    }) as unknown as fc.Arbitrary<SheetReminder>;
    fc.assert(
      fc.property(fc.array(reminder, { maxLength: 3 }), (reminders) => {
        const counts = (on: string) => String(reminders.map((each) => dueCount(each, on)));
        const next = nextChange(reminders, monday);
        for (let ahead = 1; ahead <= 45; ahead++) {
          const on = addDays(monday, ahead);
          if (next !== null && on >= next) break;
          expect(counts(on)).toBe(counts(monday));
        }
      }),
    );
  });

  it("keeps one entry a sheet, and forgets what is done or long unseen", () => {
    const old = { ...entry, spreadsheetId: "old", seen: "2026-08-01" };
    const other = { ...entry, spreadsheetId: "b" };
    expect(
      updateReminders([entry, old, other], { ...entry, title: "New" }, monday).map(
        ({ title, spreadsheetId }) => [spreadsheetId, title],
      ),
    ).toEqual([
      ["a", "New"],
      ["b", "OKRs"],
    ]);
    expect(updateReminders([entry], { ...entry, dueDays: [] }, monday)).toEqual([]);
  });

  it.each([
    { day: "2026-11-23", tomorrow: "2026-11-24", nextWeek: "2026-11-30" },
    { day: "2026-11-27", tomorrow: "2026-11-28", nextWeek: "2026-11-30" },
    { day: "2026-11-29", tomorrow: "2026-11-30", nextWeek: "2026-11-30" },
    { day: "2026-12-31", tomorrow: "2027-01-01", nextWeek: "2027-01-04" },
  ])("on $day tomorrow is $tomorrow and next week $nextWeek", ({ day, tomorrow, nextWeek }) => {
    expect(snoozeDays(day)).toEqual({ tomorrow, nextWeek });
  });

  it("the next due day of each key result comes from the cadence", () => {
    const workbook = workbookOf(smallTab());
    const on = (day: string, cadence = weeklyOnMonday) =>
      dueDays(summarise(readPlan(workbook, { today: day }), { today: day, cadence }), cadence);
    expect(on(monday).length).toBeGreaterThan(2);
    expect(on(monday).every((day) => day === monday)).toBe(true);
    // In the first week of a quarter nothing is owed yet: all wait for its first Monday.
    expect(new Set(on("2026-10-01"))).toEqual(new Set(["2026-10-05"]));
    expect(new Set(on("2026-10-01", { ...weeklyOnMonday, weekday: 3 }))).toEqual(new Set(["2026-10-07"]));
    const quiet = { ...quietWeekends, spans: [{ from: "10-05", to: "10-06" }] };
    expect(new Set(on("2026-10-01", { ...weeklyOnMonday, quiet }))).toEqual(new Set(["2026-10-07"]));
    expect(quietDays("2026-10-01", { ...weeklyOnMonday, quiet }).slice(0, 5)).toEqual([
      "2026-10-03",
      "2026-10-04",
      "2026-10-05",
      "2026-10-06",
      "2026-10-10",
    ]);
  });
});

it.each([
  { now: new Date(2026, 10, 23, 0, 5), expected: "2026-11-23" },
  { now: new Date(2026, 0, 9, 23, 59), expected: "2026-01-09" },
])("today is the person's own day: $expected", ({ now, expected }) => {
  expect(today(now)).toBe(expected);
});

describe("storage", () => {
  beforeEach(() => fakeBrowser.reset());

  it("keeps choices for each sheet, and survives what it does not know", async () => {
    const { changeChoices, choicesFor, readReminders, withQuietDays, writeReminders } = await import(
      "../../extension/host/storage.ts"
    );
    expect(await choicesFor("a")).toEqual({ badges: true, snoozedUntil: null });
    await changeChoices("a", { badges: false });
    await changeChoices("b", { snoozedUntil: "2026-11-30" });
    expect(await choicesFor("a")).toEqual({ badges: false, snoozedUntil: null });
    expect(await choicesFor("b")).toEqual({ badges: true, snoozedUntil: "2026-11-30" });
    await fakeBrowser.storage.local.set({
      sheets: { a: { badges: "yes" }, b: { badges: false, snoozedUntil: null } },
    });
    expect(await choicesFor("a")).toEqual({ badges: true, snoozedUntil: null });
    expect(await choicesFor("b")).toEqual({ badges: false, snoozedUntil: null });
    await writeReminders([entry]);
    expect(await readReminders()).toEqual([entry]);
    await fakeBrowser.storage.local.set({ reminders: [{ ...entry, dueDays: ["soon"] }, entry, null] });
    expect(await readReminders()).toEqual([entry]);
    await fakeBrowser.storage.local.set({ reminders: "none" });
    expect(await readReminders()).toEqual([]);
    const { quietDays: _, ...before } = entry;
    expect(withQuietDays([before, null])).toEqual([{ ...before, quietDays: [] }, null]);
    expect(withQuietDays("none")).toBe("none");
  });
});

/** The background gets a message from a content script. */
function hear(message: unknown, sender: { id: string }) {
  return (
    fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> }
  ).trigger(message, sender, () => {});
}

describe("background", () => {
  beforeEach(() => fakeBrowser.reset());

  it("shows the count, sets one alarm, and counts again when it goes off", async () => {
    const { startBackground } = await import("../../extension/host/background.ts");
    const shown: string[] = [];
    // The in-memory browser has neither a toolbar nor shortcuts.
    Object.assign(fakeBrowser, {
      action: {
        setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
        setBadgeBackgroundColor: async () => {},
      },
    });
    Object.assign(fakeBrowser, { commands: undefined });
    startBackground();
    const day = today();
    const report = {
      type: "plumbline:due",
      reminder: { ...entry, seen: day, dueDays: [day, addDays(day, 3)], quietDays: [] },
    };
    await hear(report, { id: fakeBrowser.runtime.id });
    await expect.poll(() => shown.at(-1)).toBe("1");
    await expect
      .poll(async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name))
      .toEqual(["due"]);
    await hear({ ...report, reminder: { ...report.reminder, dueDays: [] } }, { id: fakeBrowser.runtime.id });
    await expect.poll(() => shown.at(-1)).toBe("");
    await expect.poll(async () => (await fakeBrowser.alarms.getAll()).length).toBe(0);
    await hear(report, { id: "another-extension" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.at(-1)).toBe("");
  });
});
