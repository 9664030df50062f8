import { describe, expect, it } from "vitest";
import type { Parsed } from "../../shared/okr/parsed.ts";
import type { KeyResult, Plan } from "../../shared/okr/plan.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { keyResult, number } from "./key-results.ts";

/** Half of the quarter has passed. */
const today = "2026-11-15";

function planOf(...keyResults: KeyResult[]): Plan {
  const objective = {
    id: "o",
    cell: { tab: "Q4", row: 1, column: 0 },
    text: "An objective",
    fields: {},
    keyResults,
    table: 0,
  };
  const cycle = { label: "Q4 2026", start: "2026-10-01", end: "2026-12-31" };
  return {
    tables: [],
    doubted: [],
    objectives: [objective],
    questions: [],
    unread: [],
    cycle,
    language: "en",
  };
}

const claim = (status: "on-track" | "off-track" | "done" | "dropped"): Parsed => ({
  kind: "status",
  status,
  word: status,
});
const rising = (current: number, extra: Parameters<typeof keyResult>[0] = {}) =>
  keyResult({ start: number(0), target: number(100), current: number(current), ...extra });

describe("status beside what the sheet claims", () => {
  it.each([
    { name: "on pace", item: rising(50), status: "on-track" },
    {
      name: "behind, though the sheet says green",
      item: rising(20, { status: claim("on-track") }),
      status: "off-track",
    },
    { name: "past its target", item: rising(120), status: "done" },
    {
      name: "dropped, whatever the numbers",
      item: rising(20, { status: claim("dropped") }),
      status: "dropped",
    },
    {
      name: "unmeasurable and claimed green is unknown",
      item: keyResult({ status: claim("on-track") }),
      status: "not-started",
    },
    { name: "unmeasurable and ticked off", item: keyResult({ status: claim("done") }), status: "done" },
    {
      name: "a limit kept so far",
      item: keyResult({ target: number(200, "ms", "at-most"), current: number(150) }),
      status: "on-track",
    },
    {
      name: "a limit broken",
      item: keyResult({ target: number(200, "ms", "at-most"), current: number(250) }),
      status: "off-track",
    },
    {
      name: "only a claimed progress",
      item: keyResult({ progress: number(0.3, "%") }),
      status: "at-risk",
      basis: "claimed",
    },
    {
      name: "a count called progress",
      item: keyResult({ progress: number(28, "open") }),
      status: "not-started",
    },
    {
      name: "due earlier, so expected earlier",
      item: rising(50, { due: { kind: "date", date: "2026-11-15" } }),
      status: "off-track",
    },
  ])("$name", ({ item, status, ...rest }) => {
    const shown = summarise(planOf(item), { today }).objectives[0]!.keyResults[0]!;
    expect(shown.status).toBe(status);
    if ("basis" in rest) expect(shown.basis).toBe(rest.basis);
  });
});

describe("a summary", () => {
  it("counts, rolls up and says what is expected in the key result's own unit", () => {
    const plan = planOf(rising(50), rising(0), rising(90, { status: claim("dropped") }), rising(100));
    const summary = summarise(plan, { today });
    expect(summary.counts).toMatchObject({
      keyResults: 4,
      "on-track": 1,
      "off-track": 1,
      dropped: 1,
      done: 1,
      due: 2,
    });
    expect(summary.objectives[0]).toMatchObject({ progress: 0.5, status: "on-track" });
    expect(summary.objectives[0]!.keyResults[0]!.expectedText).toBe("50");
    expect(summary.elapsed).toBe(0.5);
  });

  it("takes weights, and the last check-in from the log or the sheet, whichever is later", () => {
    const weighted = {
      ...rising(100, { weight: number(3), lastCheckIn: { kind: "date", date: "2026-11-01" } }),
      id: "a",
    };
    const plan = planOf(weighted, { ...rising(0), id: "b" });
    const logged = {
      id: "c",
      keyResult: "a",
      date: "2026-11-09",
      value: null,
      confidence: 5,
      note: "",
      by: "",
    };
    const summary = summarise(plan, { today, checkIns: [logged] });
    expect(summary.objectives[0]!.progress).toBe(0.75);
    expect(summary.objectives[0]!.keyResults.map(({ lastCheckIn }) => lastCheckIn)).toEqual([
      "2026-11-09",
      null,
    ]);
  });

  it("measures each tab against its own quarter, and leaves past ones out of the counts", () => {
    const table = {
      tab: "Q3",
      range: { row: 0, column: 0, rows: 9, columns: 9 },
      layout: "flat",
      confidence: 1,
      firstDataRow: 1,
      headerRow: 0,
      columns: [],
    } as const;
    const plan = planOf(rising(50));
    const old = { ...plan.objectives[0]!, id: "old", keyResults: [rising(60)], table: 1 };
    const third = { label: "Q3 2026", start: "2026-07-01", end: "2026-09-30" };
    const both: Plan = {
      ...plan,
      objectives: [...plan.objectives, old],
      tables: [
        { ...table, cycle: plan.cycle },
        { ...table, cycle: third },
      ],
    };
    const summary = summarise(both, { today });
    expect(summary.objectives.map(({ status, past, expected }) => [status, past, expected])).toEqual([
      ["on-track", false, 0.5],
      ["off-track", true, 1],
    ]);
    expect(summary.counts).toMatchObject({ keyResults: 1, due: 1 });
    expect(summarise({ ...both, objectives: [old] }, { today }).objectives[0]!.past).toBe(false);
  });

  it("falls back to the calendar quarter where the sheet names no cycle", () => {
    expect(summarise({ ...planOf(), cycle: null }, { today }).cycle.label).toBe("Q4 2026");
  });
});
