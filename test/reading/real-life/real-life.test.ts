import { describe, expect, test } from "vitest";
import { asserted } from "./asserted.ts";
import { failing } from "./failing.ts";
import { differences, expectedOf, readSheet } from "./read-sheet.ts";

describe("sheets as teams have them", () => {
  test.each(asserted.filter(({ name }) => !failing.includes(name)))("$name", (sheet) => {
    expect(differences(expectedOf(sheet), readSheet(sheet))).toEqual([]);
  });
});
