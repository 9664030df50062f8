import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Example } from "../../shared/lint/rule.ts";
import { rules } from "../../shared/lint/rules.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import { addressIn, findingsOf } from "./check-example.ts";
import { placeIn, workbookOf } from "./written-sheet.ts";

const folder = join(import.meta.dirname, "../../shared/lint/rules");

describe("the set of rules", () => {
  it("lists every rule file, each under its own name", () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const { id } of rules) expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  });

  it.each(rules)("$id is explained and shown", (rule) => {
    expect(rule.why.split(/\s+/).length, "words in the why").toBeLessThanOrEqual(60);
    expect(rule.why.length).toBeGreaterThan(60);
    expect(rule.title.length).toBeGreaterThan(5);
    expect(rule.reference.length).toBeGreaterThan(5);
    expect(rule.bad).not.toBe(rule.good);
    expect(rule.reported.length, "examples reported").toBeGreaterThanOrEqual(2);
    expect(rule.accepted.length, "examples accepted").toBeGreaterThanOrEqual(2);
    for (const example of rule.reported) expect(example.cells?.length ?? 0).toBeGreaterThan(0);
    for (const name of Object.keys(rule.settings))
      expect(rule.settings[name]!.help.length).toBeGreaterThan(10);
    expect(Boolean(rule.table || rule.plan) && !rule.reads, "table and plan checks say what they read").toBe(
      false,
    );
  });
});

describe("examples", () => {
  const named = (kind: "reported" | "accepted") =>
    rules.flatMap((rule) => rule[kind].map((example, i) => ({ name: `${rule.id} ${i + 1}`, rule, example })));

  it.each(named("reported"))("$name is reported at its cells", ({ rule, example }) => {
    const workbook = workbookOf(example);
    const findings = findingsOf(rule, example, workbook);
    const cells = findings.flatMap(({ places }) => places.map((place) => addressIn(workbook, place)));
    expect(Array.from(new Set(cells)).sort()).toEqual(Array.from(example.cells!).sort());
    for (const { message, fixes } of findings) {
      expect(message).toMatch(/[.?]$/);
      expect(message).not.toMatch(/undefined|NaN|null|\[object/);
      for (const fix of fixes) expect(fix.edits.length).toBeGreaterThan(0);
    }
  });

  it.each(named("accepted"))("$name is accepted", ({ rule, example }) => {
    expect(findingsOf(rule, example).map(({ message }) => message)).toEqual([]);
  });

  it.each(named("reported").filter(({ example }) => example.fixed))(
    "$name is mended by its fix",
    ({ rule, example }) => {
      const workbook = workbookOf(example);
      const mended = mendAll(rule, example, workbook);
      for (const [address, expected] of Object.entries(example.fixed!)) {
        const { tab, row, column } = placeIn(mended, address);
        const cell = cellAt(tab, row, column);
        expect(cell?.formula ?? cell?.text ?? "", address).toBe(expected);
      }
      expect(findingsOf(rule, example, mended).map(({ message }) => message)).toEqual([]);
    },
  );
});

function mendAll(rule: (typeof rules)[number], example: Example, workbook: ReturnType<typeof workbookOf>) {
  const edits = findingsOf(rule, example, workbook).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const applied = apply(workbook, edits);
  expect(applied.refused).toEqual([]);
  return applied.workbook;
}
