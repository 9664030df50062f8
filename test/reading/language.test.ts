import { describe, expect, test } from "vitest";
import { languageOf } from "../../shared/reading/language.ts";
import { phraseBooks } from "../generate/languages.ts";
import { listOf, type Phrases } from "../generate/phrases.ts";

/** What the generator would write in one sheet, without its figures. */
function wordingsOf({ objectives, milestones, rise, rising }: Phrases): string[] {
  const pattern = listOf(rise)[0]!;
  return [
    ...listOf(objectives),
    ...listOf(milestones),
    ...listOf(rising).map((metric) => pattern.replace("{m}", metric.split("@")[0]!)),
  ];
}

describe("the language of wordings", () => {
  test.each(phraseBooks.map((phrases) => [phrases.code, phrases] as const))("%s", (code, phrases) => {
    expect(languageOf(wordingsOf(phrases))).toBe(code.slice(0, 2));
  });
  test.each([[["120", "3 %"]], [["KR1"]], [[]]])("%j tells none", (texts) => {
    expect(languageOf(texts)).toBe("");
  });
});
