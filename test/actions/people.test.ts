import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PersonInput, setPeople } from "../../shared/actions/people.ts";
import { changeSetting, changeSettings, silence } from "../../shared/lint/write-settings.ts";
import { readPeopleList } from "../../shared/reading/logs/people.ts";
import { readTeamSettings } from "../../shared/reading/logs/team-settings.ts";
import { viewOf } from "../../shared/report/view.ts";
import { invert } from "../../shared/sheet/edit.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, tabOf, tidy, today, workbookOf } from "./sheets.ts";

const okrs = tabOf("Q4 2026", [
  ["Objective", "Key Result", "Owner", "Target", "Current"],
  ["Riders stay with us", "Raise renewals from 120 to 180", "Ana Silva", 180, 140],
  ["", "Cut refunds from 90 to 30", "", 30, 60],
]);
const bare = workbookOf([okrs]);

function edited(workbook: Workbook, people: readonly PersonInput[]): Workbook {
  const written = setPeople(workbook, people);
  if ("reason" in written) throw new Error(written.reason);
  return applied(workbook, written.edits);
}

const listIn = (workbook: Workbook) =>
  readPeopleList(workbook).people.map(({ name, address, wish }) => ({ name, address: address ?? "", wish }));

const ana: PersonInput = { name: "Ana Silva", address: "ana@example.com", wish: "everything" };
const ben: PersonInput = { name: "Ben Okoye", address: "ben@example.com", wish: "digest" };

describe("the people list", () => {
  it("is made where there is none, read back, and changed in place", () => {
    const made = edited(bare, [ana, ben]);
    expect(listIn(made)).toEqual([ana, ben]);
    const moved = edited(made, [{ ...ana, name: "ANA  silva", address: "ana@new.example" }]);
    expect(listIn(moved)).toEqual([{ ...ana, address: "ana@new.example" }, ben]);
  });

  it.each([
    { person: { ...ana, name: " " }, reason: "A name is missing" },
    { person: { ...ana, address: "ana at example" }, reason: "“ana at example” is no e-mail address" },
    { person: { ...ana, address: "a@b" }, reason: "“a@b” is no e-mail address" },
  ])("refuses $person.name $person.address", ({ person, reason }) => {
    expect(setPeople(bare, [person])).toEqual({ reason: expect.stringContaining(reason) });
  });

  it("lives beside the settings and the silenced findings, whatever is written in which order", () => {
    const { findings } = viewOf(bare, today);
    const finding = findings.find(({ rule }) => rule === "missing-owner")!;
    const hide = (workbook: Workbook, reason: string) =>
      applied(
        workbook,
        silence(workbook, { ...finding, key: `${finding.rule} ${reason}` }, { reason, by: "", date: today }),
      );
    let workbook = edited(bare, [ana]);
    workbook = hide(workbook, "first");
    workbook = hide(workbook, "second");
    workbook = edited(workbook, [ben]);
    workbook = hide(workbook, "third");
    workbook = applied(workbook, changeSetting(workbook, "Team address", "https://example.com"));
    workbook = edited(workbook, [{ name: "Cem", address: "", wish: "nothing" }]);
    expect(listIn(workbook)).toEqual([ana, ben, { name: "Cem", address: "", wish: "nothing" }]);
    const view = viewOf(workbook, today);
    expect(view.settings.mistakes).toEqual([]);
    expect(view.settings.silenced.map(({ reason }) => reason)).toEqual(["first", "second", "third"]);
  });

  it("says at its cell what cannot be used", () => {
    const settings = tabOf("Plumbline", [
      ["Setting", "Value", "What it does"],
      [],
      ["Person", "Address", "Mail"],
      ["Ana", "mailto:ana@example.com", ""],
      ["Ben", "ben at home", "digest only"],
      ["ana", "other@example.com", "weekly"],
      [],
      ["Not part of it", "x"],
    ]);
    const view = viewOf(workbookOf([okrs, settings]), today);
    expect(view.people).toEqual([
      { name: "Ana", address: "ana@example.com", wish: "everything", row: 3 },
      { name: "Ben", address: null, wish: "digest", row: 4 },
    ]);
    expect(
      view.findings
        .filter(({ rule }) => rule === "settings")
        .map(({ places: [at], message }) => [at!.row, at!.column, message]),
    ).toEqual([
      [4, 1, "“ben at home” is no e-mail address, so Ben gets no mail."],
      [5, 0, "ana stands in the list twice. The first line counts."],
      [5, 2, "“weekly” is none of Everything, Digest only, Reminders only, Nothing."],
    ]);
  });

  const person = fc.record({
    name: fc.constantFrom("Ana", "Ben", "Cem", "Dana Fox", "Sales"),
    address: fc.constantFrom("", "a@example.com", "b@example.org"),
    wish: fc.constantFrom("everything" as const, "digest" as const, "reminders" as const, "nothing" as const),
  });
  const start = fc.constantFrom(
    bare,
    edited(bare, [ana]),
    workbookOf([
      okrs,
      tabOf("Plumbline", [
        ["Note to ourselves"],
        ["Person", "Mail", "Address"],
        ["Ben", "Nothing", ""],
        ["a line below"],
      ]),
    ]),
  );

  it("taking it back leaves the workbook as it was, and a second time changes nothing", () => {
    fc.assert(
      fc.property(start, fc.array(person, { minLength: 1, maxLength: 4 }), (workbook, people) => {
        const written = setPeople(workbook, people);
        if ("reason" in written) throw new Error(written.reason);
        const after = applied(workbook, written.edits);
        expect(tidy(applied(after, invert(written.edits)))).toEqual(tidy(workbook));
        const latest = [...new Map(people.map((each) => [each.name, each])).values()];
        expect(setPeople(after, latest)).toEqual({ edits: [] });
        for (const each of latest) expect(listIn(after)).toContainEqual(each);
      }),
    );
  });
});

describe("several settings at once", () => {
  it("are written, explained, taken back, and left alone the second time", () => {
    const values = { "Quiet days": "24 Dec - 2 Jan", "Check-in day": "Tuesday", "Mail hour": "8" };
    const old = workbookOf([
      okrs,
      tabOf("Plumbline", [
        ["Setting", "Value", "What it does"],
        ["Check-in day", "Monday", ""],
      ]),
    ]);
    for (const workbook of [bare, old]) {
      const edits = changeSettings(workbook, values);
      const after = applied(workbook, edits);
      expect(readTeamSettings(after, today)).toMatchObject({
        cadence: { weekday: 2, quiet: { spans: [{ from: "12-24", to: "01-02" }] } },
        mail: { hour: 8 },
        mistakes: [],
      });
      expect(changeSettings(after, values)).toEqual([]);
      expect(tidy(applied(after, invert(edits)))).toEqual(tidy(workbook));
    }
    const settings = applied(old, changeSettings(old, values)).tabs[1]!;
    expect(settings.rows.map((row) => row[2]?.text.slice(0, 8))).toEqual([
      "What it ",
      undefined,
      "Holidays",
      "The hour",
    ]);
  });
});
