import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parsed } from "../../shared/okr/parsed.ts";
import { elapsedShare } from "../../shared/progress/expected.ts";
import { figureText } from "../../shared/progress/figure-text.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import { rollUp } from "../../shared/progress/roll-up.ts";
import { scoreColour, scoreOf } from "../../shared/progress/score.ts";
import { statusOf } from "../../shared/progress/status.ts";
import { addDays } from "../../shared/sheet/dates.ts";
import { keyResult, number } from "./key-results.ts";

const text = (word: string): Parsed => ({ kind: "text", text: word });

describe("progress of a key result", () => {
  const stated = { start: 0.31, target: 0.45, unit: "%", bound: "exactly" } as const;
  const cases = [
    { name: "rising", fields: { start: number(30), target: number(45), current: number(42) }, progress: 0.8 },
    {
      name: "falling, where current / target would say 113 %",
      fields: { start: number(2.4), target: number(1.6), current: number(1.8) },
      progress: 0.75,
    },
    // OKR teams read churn 1.6 % against a target of 1.8 % as 88.9 % although it is beaten.
    {
      name: "falling and beaten",
      fields: { start: number(0.024, "%"), target: number(0.018, "%"), current: number(0.016, "%") },
      progress: 4 / 3,
    },
    {
      name: "behind its start",
      fields: { start: number(30), target: number(45), current: number(27) },
      progress: -0.2,
    },
    {
      name: "no start, counted things",
      fields: { target: number(20, "interviews"), current: number(5) },
      progress: 0.25,
    },
    {
      name: "no start, a rate",
      fields: { target: number(0.45, "%"), current: number(0.4, "%") },
      reason: "No start: add where it stood when the cycle began",
    },
    {
      name: "no start, share of all",
      fields: { target: number(1, "%"), current: number(0.4, "%") },
      progress: 0.4,
    },
    { name: "no current", fields: { start: number(1), target: number(2) }, reason: "No current value yet" },
    { name: "no target", fields: { start: number(1), current: number(2) }, reason: "No target number" },
    {
      name: "target to be filled in",
      fields: { target: { kind: "placeholder", word: "TBD" } },
      reason: "The target is still to be filled in",
    },
    {
      name: "target broken",
      fields: { target: { kind: "error", error: "#REF!" } },
      reason: "The target shows #REF!",
    },
    {
      name: "a start to come",
      fields: {
        start: { kind: "placeholder", word: "TBD" },
        target: number(40),
        current: number(30),
      },
      reason: "The start is still to be filled in",
    },
    {
      name: "no start where there is none",
      fields: { start: { kind: "placeholder", word: "N/A" }, target: number(40), current: number(30) },
      progress: 0.75,
    },
    {
      name: "keep below, kept",
      fields: { target: number(200, "ms", "at-most"), current: number(180) },
      progress: 1,
    },
    {
      name: "keep below, missed",
      fields: { target: number(200, "ms", "at-most"), current: number(240) },
      progress: 0,
    },
    {
      name: "bring below, from a start",
      fields: { start: number(300), target: number(200, "ms", "at-most"), current: number(240) },
      progress: 0.6,
    },
    {
      name: "at the target, from an unknown start",
      fields: { target: number(0.4, "%"), current: number(0.4, "%") },
      progress: 1,
    },
    { name: "zero bugs", fields: { target: number(0), current: number(0) }, progress: 1 },
    {
      name: "hold at 99",
      fields: { start: number(99), target: number(99), current: number(99.5) },
      progress: 1,
    },
    { name: "a fraction", fields: { current: { kind: "fraction", done: 3, of: 5 } }, progress: 0.6 },
    {
      name: "a rating on the way to another",
      fields: {
        start: { kind: "fraction", done: 3, of: 5 },
        target: { kind: "fraction", done: 4, of: 5 },
        current: { kind: "fraction", done: 3.5, of: 5 },
      },
      progress: 0.5,
    },
    {
      name: "a rating on the way to a plain figure",
      fields: { start: number(3), target: number(4), current: { kind: "fraction", done: 3.5, of: 5 } },
      progress: 0.5,
    },
    {
      name: "a count on the way to a share",
      fields: { target: number(0.8, "%", "at-least"), current: { kind: "fraction", done: 45, of: 50 } },
      progress: 1.125,
    },
    {
      name: "a rating without its scale",
      fields: { start: number(3), target: { kind: "fraction", done: 4, of: 5 }, current: number(3.5) },
      progress: 0.5,
    },
    {
      name: "a count of all there are",
      fields: { target: { kind: "fraction", done: 8, of: 8 }, current: number(6) },
      progress: 0.75,
    },
    {
      name: "the first of all there are",
      fields: { target: { kind: "fraction", done: 8, of: 8 }, current: number(1) },
      progress: 0.125,
    },
    {
      name: "a share of all there are",
      fields: { target: { kind: "fraction", done: 8, of: 8 }, current: number(0.75, "%") },
      progress: 0.75,
    },
    { name: "a checkbox", fields: { current: { kind: "boolean", boolean: true } }, progress: 1 },
    {
      name: "a milestone in words",
      fields: { target: text("Accepted"), status: { kind: "status", status: "done", word: "Done" } },
      progress: 1,
    },
    {
      name: "start and target in one cell",
      fields: { target: { kind: "span", from: 10, to: 20, unit: null }, current: number(15) },
      progress: 0.5,
    },
    {
      name: "whole percents beside a % column",
      fields: { unit: text("%"), start: number(31), target: number(45), current: number(38) },
      progress: 0.5,
    },
    {
      name: "one typed with %, the others without",
      fields: { start: number(0.31, "%"), target: number(45), current: number(38) },
      progress: 0.5,
    },
    {
      name: "a count against a share",
      fields: { target: number(1, "%"), current: number(29, "scenarios") },
      reason: "No current value yet",
    },
    {
      name: "a rate before, a count to reach",
      fields: { start: number(0.018, "%"), target: number(112000), current: number(56000) },
      progress: 0.5,
    },
    { name: "figures from the wording", fields: { current: number(0.38, "%") }, stated, progress: 0.5 },
    {
      name: "cells before the wording",
      fields: { target: number(0.59, "%"), current: number(0.38, "%") },
      stated,
      progress: 0.25,
    },
  ] as const;

  it.each(cases)("$name", ({ fields, ...rest }) => {
    const result = progressOf(measureOf(keyResult(fields, "stated" in rest ? rest.stated : null)));
    if ("progress" in rest) expect("value" in result && result.value).toBeCloseTo(rest.progress, 9);
    else expect(result).toEqual({ reason: rest.reason });
  });

  it.each([
    [6, undefined, 2],
    [6, true, 0],
    [2, true, 2 / 3],
  ] as const)("%d of 3 without a start, less is better: %s", (current, isLessBetter, progress) => {
    const given = keyResult({ target: number(3), current: number(current) });
    const result = progressOf(measureOf(isLessBetter ? { ...given, isLessBetter } : given));
    expect("value" in result && result.value).toBeCloseTo(progress, 9);
  });

  it("is 0 at the start, 1 at the target and halfway between halfway, whichever way it runs", () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    fc.assert(
      fc.property(figure, figure, fc.double({ min: -1, max: 2, noNaN: true }), (start, target, share) => {
        fc.pre(Math.abs(target - start) > 0.5);
        const current = start + (target - start) * share;
        const result = progressOf({
          kind: "number",
          start,
          target,
          current,
          startAssumed: false,
          unit: null,
        });
        expect("value" in result && result.value).toBeCloseTo(share, 6);
      }),
    );
  });
});

describe("expected", () => {
  const quarter = { start: "2026-10-01", end: "2026-12-31" };
  it.each([
    ["2026-09-30", 0],
    ["2026-10-01", 1 / 92],
    ["2026-11-15", 46 / 92],
    ["2026-12-31", 1],
    ["2027-02-01", 1],
  ])("on %s %d of the quarter has passed", (today, share) => {
    expect(elapsedShare(quarter, today)).toBeCloseTo(share, 9);
  });
  it("counts workdays only where asked: a weekend adds nothing", () => {
    expect(elapsedShare(quarter, "2026-11-22", true)).toBe(elapsedShare(quarter, "2026-11-20", true));
    expect(elapsedShare(quarter, "2026-11-20", true)).toBeCloseTo(37 / 66, 9);
  });
  it("never falls as days pass", () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 120 }), fc.boolean(), (day, workdays) => {
        const today = addDays(quarter.start, day);
        expect(elapsedShare(quarter, addDays(today, 1), workdays)).toBeGreaterThanOrEqual(
          elapsedShare(quarter, today, workdays),
        );
      }),
    );
  });
});

describe("status", () => {
  it.each([
    [0.6, 0.5, "on-track"],
    [0.4, 0.5, "on-track"],
    [0.39, 0.5, "at-risk"],
    [0.25, 0.5, "at-risk"],
    [0.24, 0.5, "off-track"],
    [1.06, 0.5, "done"],
    [null, 0.5, "not-started"],
  ] as const)("%d against %d is %s", (progress, expected, status) => {
    expect(statusOf(progress, expected)).toBe(status);
  });
});

describe("roll-up", () => {
  const part = (progress: number | null, weight = 1, dropped = false) => ({ progress, weight, dropped });
  it.each([
    { name: "mean", parts: [part(0.5), part(0.7)], expected: 0.6 },
    { name: "weights", parts: [part(1, 3), part(0, 1)], expected: 0.75 },
    { name: "dropped ones do not count", parts: [part(0.5), part(0, 5, true)], expected: 0.5 },
    { name: "unmeasured ones do not count", parts: [part(0.5), part(null)], expected: 0.5 },
    { name: "past the target counts as it is", parts: [part(1.2), part(0.4)], expected: 0.8 },
    { name: "nothing measured", parts: [part(null)], expected: null },
    { name: "none", parts: [], expected: null },
  ])("$name", ({ parts, expected }) => {
    expect(rollUp(parts)).toBe(expected);
  });
});

describe("score", () => {
  it.each([
    [-0.3, 0, "red"],
    [0.34, 0.3, "red"],
    [0.35, 0.4, "amber"],
    [0.64, 0.6, "amber"],
    [0.66, 0.7, "green"],
    [1.4, 1, "green"],
  ])("progress %d is graded %d, %s", (progress, score, colour) => {
    expect([scoreOf(progress), scoreColour(scoreOf(progress))]).toEqual([score, colour]);
  });
});

describe("figures for people", () => {
  it.each([
    [0.385, "%", "38.5 %"],
    [40, null, "40"],
    [1_900_000, "$", "$1.9M"],
    [-12_500, "€", "-€12.5k"],
    [12.456, "min", "12.5 min"],
    [0.333, null, "0.33"],
  ])("%d in %o is %s", (value, unit, expected) => {
    expect(figureText(value, unit)).toBe(expected);
  });
});
