import { describe, expect, it } from "vitest";
import { addresseesOf, readersOf, remindersFor } from "../../shared/report/addressees.ts";
import { digestOf } from "../../shared/report/digest.ts";
import { digestFooter, digestMessage } from "../../shared/report/digest-message.ts";
import { htmlOfText } from "../../shared/report/message.ts";
import { outlookOf, remindersAhead, withCheckIn } from "../../shared/report/outlook.ts";
import { reminderMessage } from "../../shared/report/reminder-message.ts";
import { viewOf } from "../../shared/report/view.ts";
import { tabOf, workbookOf } from "../actions/sheets.ts";

const monday = "2026-11-16";
const url = "https://docs.google.com/spreadsheets/d/x/edit";
const okrs = tabOf("Q4 2026", [
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Status", "Contributors", "Sponsor"],
  ["Riders stay with us", "Renewals of the year", "Ana Silva", 120, 180, 150, "", "Eva", "Gil"],
  ["", "Refunds per week", "ben@example.com", 90, 30, 60, "", "", ""],
  ["", "Stations opened", "ana silva", 0, 40, 10, "", "", ""],
  ["", "Shops that joined", "Cem", 0, 9, 3, "Dropped", "", ""],
  ["", "Schools that joined", "Dana, Ben", 0, 9, 3, "", "", ""],
  ["", "Partners who sell", "", 0, 9, 3, "", "", ""],
]);
const settings = tabOf("Plumbline", [
  ["Setting", "Value", "What it does"],
  ["", "", ""],
  ["Person", "Address", "Mail"],
  ["Ana Silva", "ana@example.com", ""],
  ["Dana", "dana@example.com", "Digest only"],
  ["Ben", "BEN@example.com", ""],
  ["Gil", "gil@example.com", "Reminders only"],
  ["Hana", "hana@example.com", ""],
  ["Iris", "iris@example.com", "Nothing"],
]);
const view = viewOf(workbookOf([okrs, settings]), monday);
const people = addresseesOf(view.plan, view.summary, view.people);

describe("addressees", () => {
  it("are whom the OKRs name and whom the list adds, each once, with an address only where one is written", () => {
    expect(
      people.map(({ name, address, from, owns, isSponsor }) => [name, address, from, owns.length, isSponsor]),
    ).toEqual([
      ["Ana Silva", "ana@example.com", "list", 2, false],
      ["ben@example.com", "ben@example.com", "cell", 1, false],
      ["Dana", "dana@example.com", "list", 1, false],
      ["Ben", "BEN@example.com", "list", 1, false],
      ["Eva", null, null, 0, false],
      ["Gil", "gil@example.com", "list", 0, true],
      ["Cem", null, null, 0, false],
      ["Hana", "hana@example.com", "list", 0, false],
      ["Iris", "iris@example.com", "list", 0, false],
    ]);
  });

  it("owners who owe a check-in get one mail for each address, with all of theirs", () => {
    expect(
      remindersFor(people).map(({ address, names, owns }) => [address, names, owns.map(({ text }) => text)]),
    ).toEqual([
      ["ana@example.com", ["Ana Silva"], ["Renewals of the year", "Stations opened"]],
      ["ben@example.com", ["ben@example.com", "Ben"], ["Refunds per week", "Schools that joined"]],
    ]);
  });

  it("who has checked in gets none", () => {
    const [first] = view.plan.objectives[0]!.keyResults;
    const log = tabOf("Check-ins", [
      ["Date", "Key result", "Value", "Confidence", "Note", "By", "Key result id", "Check-in id"],
      [{ value: 46342, format: "yyyy-mm-dd" }, first!.text, 150, 6, "", "Ana", first!.id, "1"],
    ]);
    const after = viewOf(workbookOf([okrs, settings, log]), monday);
    const due = remindersFor(addresseesOf(after.plan, after.summary, after.people));
    expect(due[0]!.owns.map(({ text }) => text)).toEqual(["Stations opened"]);
  });

  it("readers are all with an address who have not said no", () => {
    expect(readersOf(people).map(({ address }) => address)).toEqual([
      "ana@example.com",
      "ben@example.com",
      "dana@example.com",
      "hana@example.com",
    ]);
  });
});

describe("a reminder", () => {
  const [ana, ben] = remindersFor(people);
  const sheet = { title: "Velo & Co", url, today: monday };

  it("says what is asked for, where it stands, and where to write it", () => {
    const { subject, text, html } = reminderMessage(ana!, 1, sheet);
    expect(subject).toBe("Check in on 2 key results in Velo & Co");
    expect(text).toBe(
      [
        "Hello Ana,",
        "",
        "It is check-in day for 2 key results of yours in “Velo & Co”. The number, how sure you are, and what is in the way: seconds for each.",
        "",
        "  • Renewals of the year – 50 % of the way, 51.1 % expected by today – no check-in yet",
        `    ${url}#gid=Q4 2026&range=B2`,
        "  • Stations opened – 25 % of the way, 51.1 % expected by today – no check-in yet",
        `    ${url}#gid=Q4 2026&range=B4`,
        "",
        `Check in: ${url}#gid=Q4 2026&range=B2`,
        "",
        "--",
        "Plumbline sends this on check-in days to owners who have not checked in yet. To get less mail, change “Mail” beside your name in the tab “Plumbline”.",
      ].join("\n"),
    );
    expect(html).toContain(`href="${url}#gid=Q4 2026&amp;range=B2"`);
    expect(html).toContain("Velo &amp; Co");
    expect(html).not.toMatch(/<(?:script|style|link|img)/);
  });

  it("asks differently the second time, greets whoever shares an address, and owns up to old knowledge", () => {
    const { subject, text } = reminderMessage(ben!, 2, { ...sheet, asOf: "2026-11-13" });
    expect(subject).toBe("Still open: check in on 2 key results in Velo & Co");
    expect(text).toContain(
      "Hello ben and Ben,\n\n2 key results of yours in “Velo & Co” still wait for a check-in.",
    );
    expect(text).toContain("This is how the sheet stood on Friday, 13 November.");
  });
});

describe("what is kept for a day on which the sheet cannot be read", () => {
  const outlook = outlookOf(view, { title: "Velo", url, timeZone: "Europe/Berlin" });
  const open = (kept: typeof outlook, day: string) =>
    remindersAhead(kept, day).map(({ address, owns }) => [address, owns.length]);

  it("survives being written down, and knows who will owe what", () => {
    const kept = JSON.parse(JSON.stringify(outlook)) as typeof outlook;
    expect(open(kept, "2026-11-23")).toEqual([
      ["ana@example.com", 2],
      ["ben@example.com", 2],
    ]);
    expect(open(kept, "2027-01-20")).toEqual([]);
  });

  it("takes note of a check-in that was made since, until the next one is due", () => {
    const [renewals, , stations] = view.plan.objectives[0]!.keyResults;
    let kept = withCheckIn(outlook, renewals!.id, monday);
    kept = withCheckIn(kept, stations!.id, "2026-11-17");
    kept = withCheckIn(kept, stations!.id, "2026-11-02");
    expect(open(kept, "2026-11-18")).toEqual([["ben@example.com", 2]]);
    expect(open(kept, "2026-11-23")[0]).toEqual(["ana@example.com", 2]);
  });
});

describe("the digest by mail", () => {
  it("tells what was learned, what changed and why, and what nobody has explained", () => {
    const [renewals, refunds] = view.plan.objectives[0]!.keyResults;
    const closing = (date: string, score: number, learned: string) => ({
      item: renewals!.id,
      text: renewals!.text,
      date,
      score,
      computed: score,
      scoreReason: "",
      decision: "carry-over" as const,
      learned,
      by: "Ana",
    });
    const change = (date: string, reason: string) => ({
      item: refunds!.id,
      text: refunds!.text,
      date,
      kind: "target" as const,
      before: "20",
      after: "30",
      reason,
      by: "Ben",
      cell: refunds!.cell,
    });
    const digest = digestOf(view.plan, view.summary, [], "2026-11-09", {
      closings: [closing("2026-11-12", 0.4, "Prices moved too late")],
      changes: [change("2026-11-12", "The strike"), change("2026-11-02", "Long ago")],
      noticed: [{ ...change(monday, ""), kind: "due", before: "", after: "31 Dec" }],
    });
    const { text, html } = digestMessage(digest, { title: "Velo", url, footer: digestFooter });
    expect(text).toContain(
      "Not reached, and what it taught us\n  • Renewals of the year – score 0.4. Prices moved too late. Next: carry over.",
    );
    expect(text).toContain("Goals that changed\n  • Refunds per week – target 20 → 30: The strike\n");
    expect(text).toContain("Changed, and nobody has said why yet\n  • Refunds per week – due – → 31 Dec\n");
    expect(text).not.toContain("Long ago");
    expect(text.trimEnd().endsWith(digestFooter)).toBe(true);
    expect(html).toContain("range=B3");
  });
});

it("what a person has written keeps its lines and links, and nothing in it is taken for HTML", () => {
  const html = htmlOfText("Hello <b>all</b>,\n\nsee https://docs.google.com/x?a=1&b=2.\n  • one");
  expect(html).toContain("Hello &lt;b&gt;all&lt;/b&gt;,</p>");
  expect(html).toContain('<a href="https://docs.google.com/x?a=1&amp;b=2" style="color:#1a56c4">');
  expect(html).toContain("<br>  • one");
});
