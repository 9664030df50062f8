import { describe, expect, test } from "vitest";
import { fieldNames } from "../../shared/okr/fields.ts";
import { statuses } from "../../shared/okr/parsed.ts";
import { fold, wordKey } from "../../shared/reading/headers/fold.ts";
import { languages, rolesOfHeader } from "../../shared/reading/headers/index.ts";
import { namesOf } from "../../shared/reading/headers/language.ts";

const keyOf = (name: string) => wordKey(fold(name));

/** Without these no plan can be read. */
const mustHave = [
  "objective",
  "keyResult",
  "owner",
  "team",
  "start",
  "target",
  "current",
  "unit",
  "progress",
  "score",
  "confidence",
  "status",
  "due",
  "cycle",
  "weight",
  "type",
  "parent",
  "priority",
  "lastCheckIn",
  "note",
  "id",
] as const;

test("every language is listed once", () => {
  const codes = languages.map((language) => language.code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThanOrEqual(20);
  expect([...mustHave].sort()).toEqual(
    [
      ...fieldNames.filter((name) => name !== "contributors" && name !== "sponsor"),
      "objective",
      "keyResult",
    ].sort(),
  );
});

describe.each(languages.map((language) => [language.code, language] as const))("%s", (code, language) => {
  test("has every role that a plan needs", () => {
    for (const role of mustHave)
      expect(namesOf(language.headers[role]).length, role).toBeGreaterThanOrEqual(1);
    for (const role of ["objective", "keyResult", "owner", "target", "current"] as const)
      expect(namesOf(language.headers[role]).length, role).toBeGreaterThanOrEqual(5);
    expect(language.months).toHaveLength(12);
    for (const status of statuses)
      expect(namesOf(language.statuses[status]).length, status).toBeGreaterThan(0);
    expect(namesOf(language.labels.objective)).not.toHaveLength(0);
    expect(namesOf(language.labels.keyResult)).toContain("kr");
  });

  test("no header means two things without a declared weight, and none stands twice", () => {
    const seen = new Map<string, string>();
    const claim = (name: string, place: string) => {
      const key = keyOf(name);
      expect(key, `${place}: “${name}” is empty when folded`).not.toBe("");
      expect(seen.get(key), `“${name}” of ${place}`).toBeUndefined();
      seen.set(key, `${place}: ${name}`);
    };
    for (const [role, names] of Object.entries(language.headers))
      for (const name of namesOf(names)) claim(name, role);
    for (const name of Object.keys(language.ambiguous)) claim(name, "ambiguous");
    for (const [other, names] of Object.entries(language.others))
      for (const name of namesOf(names)) claim(name, other);
  });

  test("weights are shares", () => {
    for (const [name, roles] of Object.entries(language.ambiguous)) {
      for (const weight of Object.values(roles)) {
        expect(weight, name).toBeGreaterThan(0);
        expect(weight, name).toBeLessThanOrEqual(0.9);
      }
    }
  });

  test("no word is two statuses, a status and a level, or a yes and a no", () => {
    const seen = new Map<string, string>();
    const groups = {
      ...language.statuses,
      underway: language.underway,
      ...language.levels,
      ...language.booleans,
      placeholder: language.placeholders,
    };
    for (const [meaning, names] of Object.entries(groups)) {
      for (const name of namesOf(names)) {
        expect(seen.get(keyOf(name)), `${name} as ${meaning}`).toBeUndefined();
        seen.set(keyOf(name), meaning);
      }
    }
  });

  test("every header is recognised as what its list says", () => {
    for (const [role, names] of Object.entries(language.headers)) {
      for (const name of namesOf(names)) {
        expect(
          rolesOfHeader(name).map((found) => found.role),
          `${code}: ${name}`,
        ).toContain(role);
        expect(
          rolesOfHeader(name.toUpperCase()).map((found) => found.role),
          `${code}: ${name}`,
        ).toContain(role);
        expect(
          rolesOfHeader(`${name}:`).map((found) => found.role),
          `${code}: ${name}:`,
        ).toContain(role);
      }
    }
  });
});

test("a month's name is the same month in every language that has it", () => {
  const months = new Map<string, number>();
  for (const language of languages) {
    language.months.forEach((forms, month) => {
      for (const form of namesOf(forms)) {
        expect(months.get(keyOf(form)) ?? month, form).toBe(month);
        months.set(keyOf(form), month);
      }
    });
  }
});
