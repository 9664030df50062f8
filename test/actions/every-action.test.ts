import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { familyNames, generate, languageCodes } from "../generate/generate.ts";
import { everyAction, identified } from "./every-action.ts";
import { applied, tidy, today } from "./sheets.ts";

/** Sheets of every layout and language, half of them with identities and logs. */
const sheets = fc.record({
  seed: fc.integer({ min: 0, max: 5000 }),
  family: fc.constantFrom(...familyNames),
  language: fc.constantFrom(...languageCodes),
  isIdentified: fc.boolean(),
  pick: fc.nat({ max: 1000 }),
});

/** After a second run Structure may read a table's edges anew; see structure-any-layout.test.ts, which counts how rarely. */
const mayFindMore: readonly string[] = ["structure", "fix"];

describe.each(Object.entries(everyAction))("%s, on any sheet", (kind, doing) => {
  it("is taken back exactly, and done twice it changes nothing more or says that it is done", () => {
    let done = 0;
    fc.assert(
      fc.property(sheets, ({ seed, family, language, isIdentified, pick }) => {
        const all = generate(seed, { family, language }).workbook;
        // The add-on acts on one tab at a time.
        const generated = { ...all, tabs: [all.tabs[pick % all.tabs.length]!] };
        const sheet = isIdentified ? identified(generated) : generated;
        const acting = doing({ workbook: sheet, view: viewOf(sheet, today), pick });
        if (!acting) return;
        const workbook = acting.workbook ?? sheet;
        const decided = acting.decide(workbook);
        if ("reason" in decided) {
          expect(decided.reason).toMatch(/\w.*[.?”]$/);
          return;
        }
        done++;
        const { workbook: after, refused } = apply(workbook, decided.edits);
        expect(refused).toEqual([]);
        expect(tidy(applied(after, invert(decided.edits)))).toEqual(tidy(workbook));
        if (mayFindMore.includes(kind)) return;
        const again = acting.decide(after);
        if ("reason" in again) expect(again.reason).toMatch(/already|is no longer|dropped/);
        else {
          const twice = apply(after, again.edits);
          expect(twice.done).toEqual([]);
          for (const { reason } of twice.refused) expect(reason).toMatch(/^There is already a tab called/);
        }
      }),
      { numRuns: 12 },
    );
    expect(done).toBeGreaterThan(2);
  }, 120_000);
});
