import { describe, expect, test } from "vitest";
import { failing } from "./failing.ts";
import { fieldPages } from "./fields.ts";
import { headings } from "./headings.ts";
import { moreSheets } from "./more-sheets.ts";
import { pages } from "./pages.ts";
import { differences, expectedOf, readSheet } from "./read-sheet.ts";
import { sheets } from "./sheets.ts";
import { tables } from "./tables.ts";

describe("sheets as teams have them", () => {
  test.each(
    [...sheets, ...moreSheets, ...pages, ...fieldPages, ...tables, ...headings].filter(
      ({ name }) => !failing.includes(name),
    ),
  )("$name", (sheet) => {
    expect(differences(expectedOf(sheet), readSheet(sheet))).toEqual([]);
  });
});
