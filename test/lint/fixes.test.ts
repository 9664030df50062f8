import { describe, expect, it } from "vitest";
import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import type { Finding } from "../../shared/lint/finding.ts";
import { viewOf } from "../../shared/report/view.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert } from "../../shared/sheet/edit.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { familyNames, generate } from "../generate/generate.ts";
import { addressIn } from "./check-example.ts";

const today = "2026-05-20";
const seeds = Array.from({ length: 5 }, (_, i) => i + 1);

/** "rule Tab!C4" for every place of every finding: what a fix must not add to. */
function placesOf(workbook: Workbook, findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.flatMap(({ rule, places }) => places.map((place) => `${rule} ${addressIn(workbook, place)}`)),
  );
}

describe("safe fixes on generated sheets", () => {
  it.each(familyNames)("%s: mend what they are for, add nothing, and are done once", (family) => {
    for (const seed of seeds) {
      const { workbook } = generate(seed, { family });
      const { findings } = viewOf(workbook, today);
      const { chosen, edits } = chooseSafeFixes(findings);
      const applied = apply(workbook, edits);
      expect(
        applied.refused.map(({ reason }) => reason),
        `${family} ${seed}`,
      ).toEqual([]);
      const after = viewOf(applied.workbook, today).findings;
      const before = placesOf(workbook, findings);
      const added = Array.from(placesOf(applied.workbook, after)).filter((place) => !before.has(place));
      expect(added, `${family} ${seed}`).toEqual([]);
      const left = new Set(after.map(({ key }) => key));
      const mended = chosen.filter(({ finding, fix }) => fix.edits.length >= finding.places.length);
      expect(
        mended.filter(({ finding }) => left.has(finding.key)).map(({ finding }) => finding.key),
        `${family} ${seed}`,
      ).toEqual([]);
      // What had to wait for an overlapping fix is done in the next pass; then there is nothing left to do.
      const second = apply(applied.workbook, chooseSafeFixes(after).edits).workbook;
      expect(chooseSafeFixes(viewOf(second, today).findings).edits, `${family} ${seed}`).toEqual([]);
      expect(apply(applied.workbook, invert(edits)).workbook.tabs.map(({ rows }) => rows)).toEqual(
        workbook.tabs.map(({ rows }) => rows),
      );
    }
  });
});
