import { describe, expect, it } from "vitest";
import { lint } from "../../shared/lint/lint.ts";
import { defaultSettings, profileSettings, withOverrides } from "../../shared/lint/settings.ts";
import { readSettings } from "../../shared/lint/settings-tab.ts";
import { changeSetting, createSettingsTab, silence, unsilence } from "../../shared/lint/write-settings.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import { tabByName, type Workbook } from "../../shared/sheet/workbook.ts";
import { inputOf } from "./check-example.ts";
import { workbookOf } from "./written-sheet.ts";

const sheet = `# OKRs
  Objective | Key Result | Owner
  Customers stay | Raise renewals from 82% to 90% | Ana Silva
   | Cut churn from 5% to 3% |
  Answers come fast | Cut first response from 30 h to 8 h |`;

function done(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const applied = apply(workbook, edits);
  expect(applied.refused).toEqual([]);
  expect(edits.length).toBeGreaterThan(0);
  return applied.workbook;
}

const check = (workbook: Workbook) => lint(inputOf({ sheet }, workbook, readSettings(workbook)));
const owners = (workbook: Workbook) => check(workbook).filter(({ rule }) => rule === "missing-owner");

describe("the Plumbline tab", () => {
  it("says what is in force, and reads back as that", () => {
    const workbook = workbookOf({ sheet });
    const startup = profileSettings("startup")!;
    const made = done(workbook, createSettingsTab(workbook, startup));
    const read = readSettings(made);
    expect(read.profile).toBe("startup");
    expect(read.mistakes).toEqual([]);
    expect(read.rules["orphan-objective"]?.severity).toBe("off");
    expect(read.rules["too-many-objectives"]?.values).toEqual({ maximum: 3, errorFrom: 7 });
    expect(check(made)).toEqual(lint(inputOf({ sheet }, made, startup)));
    expect(createSettingsTab(made)).toEqual([]);
  });

  it("is written with Google's numeric ids where the tabs have such", () => {
    const workbook = workbookOf({ sheet });
    const numbered = { ...workbook, tabs: workbook.tabs.map((tab) => ({ ...tab, id: "0" })) };
    const [edit] = createSettingsTab(numbered);
    expect(edit?.kind === "add-tab" && edit.tab.id).toMatch(/^\d+$/);
  });

  it.each([
    { name: "profile", value: "google" },
    { name: "missing-owner", value: "off" },
    { name: "stale-check-in: days", value: 21 },
  ])("keeps a changed setting: $name", ({ name, value }) => {
    const empty = workbookOf({ sheet });
    for (const workbook of [
      empty,
      done(empty, createSettingsTab(empty)),
      workbookOf({
        sheet: `${sheet}\n# Plumbline\nSetting | Value | What it does\nCheck in | Every week |\nSilenced | Where | Reason | By | Date | Key`,
      }),
    ]) {
      const changed = readSettings(done(workbook, changeSetting(workbook, name, value)));
      expect(changed.mistakes).toEqual([]);
      if (name === "profile") expect(changed.profile).toBe(value);
      else if (name.includes(":")) expect(changed.rules["stale-check-in"]?.values?.days).toBe(value);
      else expect(changed.rules[name]?.severity).toBe(value);
    }
  });

  it("lets a host's own choice of profile go first", () => {
    const workbook = workbookOf({
      sheet: `${sheet}\n# Plumbline\nSetting | Value\nProfile | google\nmissing-owner | error`,
    });
    expect(readSettings(workbook, profileSettings("startup")!).profile).toBe("startup");
    expect(
      readSettings(workbook, withOverrides(defaultSettings, { "number-as-text": { severity: "off" } })),
    ).toMatchObject({
      profile: "google",
      rules: { "number-as-text": { severity: "off" }, "missing-owner": { severity: "error" } },
    });
  });
});

describe("silencing", () => {
  const given = { reason: "The new owner starts in May", by: "Ben Okoye", date: "2026-04-03" };

  it("puts a whole finding aside, with the reason, and takes that back", () => {
    for (const text of [sheet, `${sheet}\n# Plumbline\nSetting | Value\nProfile | default`]) {
      const workbook = workbookOf({ sheet: text });
      const [finding] = owners(workbook);
      expect(finding?.places).toHaveLength(2);
      const edits = silence(workbook, finding!, given);
      const silenced = done(workbook, edits);
      expect(owners(silenced)).toEqual([]);
      expect(readSettings(silenced).silenced).toEqual([
        { rule: "missing-owner", key: finding!.key.slice("missing-owner:".length), at: null, ...given },
      ]);
      expect(readSettings(silenced).mistakes).toEqual([]);
      expect(owners(done(silenced, unsilence(silenced, finding!)))).toEqual([finding]);
      expect(owners(apply(silenced, invert(edits)).workbook)).toEqual([finding]);
    }
  });

  it("keeps what people wrote below the table", () => {
    const workbook = workbookOf({
      sheet: `${sheet}\n# Plumbline\nSilenced | Where | Reason | By | Date | Key\nrosy-status | OKRs!C2 | Known | Ana | 2026-04-01 |\n | | ours | | |\nA remark of ours | | | | |`,
    });
    const [finding] = owners(workbook);
    const silenced = done(workbook, silence(workbook, finding!, given));
    expect(owners(silenced)).toEqual([]);
    const texts = tabByName(silenced, "Plumbline")!.rows.map((row) =>
      row.map((cell) => cell?.text ?? "").join("|"),
    );
    expect(texts.some((text) => text.includes("A remark of ours"))).toBe(true);
    expect(texts.some((text) => text.includes("|ours"))).toBe(true);
  });

  it("takes one cell out of a finding with many", () => {
    const workbook = workbookOf({
      sheet: `${sheet}\n# Plumbline\nSilenced | Where | Reason\nmissing-owner | OKRs!C3 | Ana starts in May`,
    });
    expect(owners(workbook).map(({ places }) => places.map(({ row }) => row))).toEqual([[3]]);
  });
});
