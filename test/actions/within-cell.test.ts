import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { amend } from "../../shared/actions/amend.ts";
import { checkIn } from "../../shared/actions/check-in.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { viewOf } from "../../shared/report/view.ts";
import { type Edit, invert } from "../../shared/sheet/edit.ts";
import { textAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { applied, planOf, tabOf, today, workbookOf } from "./sheets.ts";

/** One key result with lines below it that say how far it is. */
const pageOf = (lines: readonly string[]): Workbook =>
  workbookOf([
    tabOf("Ferry OKRs", [
      ["Objective 1: The ferry runs when people need it"],
      ["KR1: Departures on time"],
      ...lines.map((line) => ["", line]),
      ["KR2: Crossings before Easter"],
    ]),
  ]);

const linesOf = (workbook: Workbook, count: number) =>
  Array.from({ length: count }, (_, i) => textAt(workbook.tabs[0]!, i + 2, 1));

function checkedIn(page: Workbook, value: string, confidence: number | null): Workbook {
  const plan = planOf(page);
  const { id, cell, text } = keyResultsOf(plan)[0]!;
  const given = { id: "c-1", keyResult: id, cell, text, value, confidence, note: "", by: "Ana", date: today };
  const result = checkIn(page, plan, given, today);
  if ("reason" in result) throw new Error(result.reason);
  const after = applied(page, result.edits);
  expect(applied(after, invert(result.edits))).toEqual(page);
  return after;
}

describe("a value that shares its cell with its name or with others", () => {
  it.each([
    { lines: ["Current: 81 %"], value: "85 %", after: ["Current: 85 %"] },
    { lines: ["Target: 95", "Now: 81"], value: "85", after: ["Target: 95", "Now: 85"] },
    { lines: ["Current: 81 % | Target: 95 %"], value: "85 %", after: ["Current: 85 % | Target: 95 %"] },
    {
      lines: ["Baseline: 81 → Current: 81 → Target: 95"],
      value: "85",
      after: ["Baseline: 81 → Current: 85 → Target: 95"],
    },
    { lines: ["当前：81%  目标：95%"], value: "85%", after: ["当前：85%  目标：95%"] },
    {
      lines: ["- **Current**: 81", "- **Target**: 95"],
      value: "85",
      after: ["- **Current**: 85", "- **Target**: 95"],
    },
    { lines: ["Confidence: 6/10"], value: "", confidence: 7, after: ["Confidence: 7/10"] },
    {
      lines: ["Current: 81", "Confidence: 6", "Last update: 2 Nov 2026"],
      value: "85",
      confidence: 7,
      after: ["Current: 85", "Confidence: 7", `Last update: ${today}`],
    },
  ])("check-in on $lines", ({ lines, value, confidence = null, after }) => {
    expect(linesOf(checkedIn(pageOf(lines), value, confidence), lines.length)).toEqual(after);
  });

  test("a changed target leaves what stands around it, and is agreed on as itself", () => {
    const page = pageOf(["Current: 81 % | Target: 95 %"]);
    const plan = planOf(page);
    const { id } = keyResultsOf(plan)[0]!;
    const input = {
      item: id,
      amendment: { kind: "target", to: "97 %" },
      reason: "A second boat",
      by: "Ana",
    } as const;
    const result = amend(page, plan, input, today);
    if ("reason" in result) throw new Error(result.reason);
    const after = applied(page, result.edits);
    expect(linesOf(after, 1)).toEqual(["Current: 81 % | Target: 97 %"]);
    expect(after.tabs.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.text)).toEqual(
      expect.arrayContaining(["95 %", "97 %"]),
    );
    expect(viewOf(after, today).findings.filter(({ rule }) => rule === "silent-change")).toEqual([]);
  });

  test("no fix writes over such a cell", () => {
    const lines = [
      "Owner: Ana, Ben",
      "Start: 95",
      "Current: 10",
      "Target: 81",
      "Status: on track",
      "Due: 31/12/2026",
    ];
    const page = pageOf(lines);
    for (const { fixes, rule } of viewOf(page, today).findings)
      for (const { edits, title } of fixes)
        expect([rule, title, linesOf(applied(page, edits), lines.length)]).toEqual([rule, title, lines]);
  });

  test("whatever a page says, no fix and no change takes the name from a line", () => {
    const figure = fc.integer({ min: 0, max: 120 });
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom("Start", "Target", "Current", "Progress", "Score"), figure)
        .map(([name, value]) => `${name}: ${value}${name === "Progress" ? " %" : ""}`),
      fc.constantFrom(
        "Owner: Ana, Ben",
        "Owner: Ana",
        "Status: on track",
        "Status: green-ish",
        "Due: 31/12/2026",
        "Due: Q4",
        "Confidence: 6/10",
        "Weight: 40 %",
      ),
    );
    const nameOf = (text: string) => /^[^:]+:/.exec(text)?.[0];
    const kinds = ["target", "start", "due", "owner", "dropped"] as const;
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { selector: nameOf, minLength: 1, maxLength: 6 }),
        fc.constantFrom(...kinds),
        (lines, kind) => {
          const page = pageOf(lines);
          const keepsNames = (edits: readonly Edit[]) =>
            expect(linesOf(applied(page, edits), lines.length).map(nameOf)).toEqual(lines.map(nameOf));
          for (const { fixes } of viewOf(page, today).findings)
            for (const { edits } of fixes) keepsNames(edits);
          const plan = planOf(page);
          const to = kind === "due" ? "2026-12-01" : kind === "owner" ? "Cem" : "7";
          const amendment = kind === "dropped" ? { kind } : { kind, to };
          const changed = amend(
            page,
            plan,
            { item: keyResultsOf(plan)[0]!.id, amendment, reason: "A storm", by: "Ana" },
            today,
          );
          if ("edits" in changed) keepsNames(changed.edits);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("whatever the figures, the others stay as they are", () => {
    const figure = fc.integer({ min: 0, max: 99 }).map(String);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["Baseline", "Current", "Target"], { minLength: 3 }),
        fc.array(figure, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(" | ", "  ", "; "),
        (names, [a, b, c, typed], separator) => {
          const values = [a!, b!, c!];
          const worded = (now: string) =>
            names.map((name, i) => `${name}: ${name === "Current" ? now : values[i]}`).join(separator);
          const page = pageOf([worded(values[names.indexOf("Current")]!)]);
          expect(linesOf(checkedIn(page, typed!, null), 1)).toEqual([worded(typed!)]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
