import { describe, expect, it } from "vitest";
import { carryOver } from "../../../shared/actions/start/carry-over.ts";
import { startFromStarter } from "../../../shared/actions/start/start.ts";
import { draftsIn, startFromText } from "../../../shared/actions/start/start-from-text.ts";
import { starters, teamTypes } from "../../../shared/actions/start/starters.ts";
import type { Decision } from "../../../shared/okr/change.ts";
import { keyResultsOf } from "../../../shared/okr/plan.ts";
import { viewOf } from "../../../shared/report/view.ts";
import { quarterOf } from "../../../shared/schedule/cycle.ts";
import { apply } from "../../../shared/sheet/apply.ts";
import { invert } from "../../../shared/sheet/edit.ts";
import { makeWorkbook, type Workbook } from "../../../shared/sheet/workbook.ts";

const today = "2026-10-02";
const cycle = quarterOf(today);
const empty = makeWorkbook({ tabs: [] });

function started(result: ReturnType<typeof startFromStarter>, workbook: Workbook = empty): Workbook {
  if ("reason" in result) throw new Error(result.reason);
  const applied = apply(workbook, result.edits);
  expect(applied.refused).toEqual([]);
  expect(apply(applied.workbook, invert(applied.done)).workbook).toEqual(workbook);
  return applied.workbook;
}

describe("starting from nothing", () => {
  it.each(teamTypes)("%s: a structured tab that reads back as it was meant and has no error", (type) => {
    const workbook = started(startFromStarter(empty, type, "", cycle));
    const { plan, summary, findings } = viewOf(workbook, today);
    const { objectives } = starters[type];
    expect(plan.objectives.map(({ text, keyResults }) => [text, keyResults.map((k) => k.text)])).toEqual(
      objectives.map(({ text, keyResults }) => [text, keyResults.map((k) => k.text)]),
    );
    expect(summary.cycle).toMatchObject({ start: cycle.start, end: cycle.end });
    for (const keyResult of keyResultsOf(plan))
      expect(Object.keys(keyResult.fields)).toEqual(expect.arrayContaining(["start", "target", "due"]));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // The wording is ours to get right; owners are the team's.
    expect(
      findings
        .filter(({ rule }) => /vague|unmeasurable|activity|ambiguous|compound|direction/.test(rule))
        .map((f) => f.message),
    ).toEqual([]);
  });

  it("its rows keep their identity when the tab is renamed", () => {
    const workbook = started(startFromStarter(empty, "sales", "", cycle));
    const renamed = {
      ...workbook,
      tabs: workbook.tabs.map((tab) => ({ ...tab, name: `${tab.name} (closed)` })),
    };
    const ids = (book: Workbook) => keyResultsOf(viewOf(book, today).plan).map(({ id }) => id);
    expect(ids(renamed)).toEqual(ids(workbook));
    const bare = { ...workbook, tabs: workbook.tabs.map((tab) => ({ ...tab, rowKeys: {} })) };
    expect(ids(bare)).toEqual(ids(workbook));
  });

  it("says so where the tab is there already", () => {
    const first = started(startFromStarter(empty, "sales", "", cycle));
    expect(startFromStarter(first, "sales", "", cycle)).toEqual({
      reason: "There is already a tab called “Sales Q4 2026”. Rename it, or choose another team or cycle.",
    });
  });
});

describe("starting from text", () => {
  it.each([
    {
      name: "an indented list",
      text: "Objective: Customers stay\n  - Cut churn from 2.4 % to 1.8 %\n  - NPS from 32 to 45\nObjective: Open Hamburg\n  - Win 1200 subscribers\n",
    },
    {
      name: "numbered labels",
      text: "O1: Customers stay\nKR1: Cut churn from 2.4 % to 1.8 %\nKR2: NPS from 32 to 45\n\nO2: Open Hamburg\nKR1: Win 1200 subscribers",
    },
    {
      name: "lines copied from a sheet",
      text: "Objective\tKey result\tOwner\nCustomers stay\tCut churn from 2.4 % to 1.8 %\tInes\n\tNPS from 32 to 45\tInes\nOpen Hamburg\tWin 1200 subscribers\tTariq",
    },
  ])("$name", ({ text }) => {
    expect(draftsIn(text, today).map((o) => [o.text, o.keyResults.map((k) => k.text)])).toEqual([
      ["Customers stay", ["Cut churn from 2.4 % to 1.8 %", "NPS from 32 to 45"]],
      ["Open Hamburg", ["Win 1200 subscribers"]],
    ]);
    const { plan } = viewOf(started(startFromText(empty, text, "Growth", cycle, today)), today);
    const churn = keyResultsOf(plan)[0]!;
    expect([churn.fields.start?.parsed, churn.fields.target?.parsed]).toMatchObject([
      { number: 0.024 },
      { number: 0.018 },
    ]);
  });

  it.each(["", "hello", "Agenda\n- lunch\n- parking"])("finds nothing in %o and says what to do", (text) => {
    expect(startFromText(empty, text, "", cycle, today)).toMatchObject({
      reason: expect.stringContaining("Write each objective"),
    });
  });
});

describe("carrying over", () => {
  it("goes on from where a key result stands; adjusted ones wait for a target; the others stay behind", () => {
    const text =
      "Objective: Customers stay\n- Cut churn from 2.4 % to 1.8 %\n- NPS from 32 to 45\n- Referrals from 10 to 20";
    const workbook = started(startFromText(empty, text, "Growth", cycle, today));
    const { plan } = viewOf(workbook, today);
    const [churn, nps, referrals] = keyResultsOf(plan);
    const decided = new Map<string, Decision>([
      [churn!.id, "carry-over"],
      [nps!.id, "adjust"],
      [referrals!.id, "drop"],
    ]);
    const next = started(carryOver(workbook, plan, decided, "Growth", quarterOf("2027-01-04")), workbook);
    const carried = viewOf(next, "2027-01-04").plan.objectives.filter(
      ({ cell }) => cell?.tab === next.tabs[0]!.id,
    );
    expect(next.tabs.map((tab) => tab.name)).toEqual(["Growth Q1 2027", "Growth Q4 2026"]);
    expect(carried.flatMap((o) => o.keyResults).map((k) => [k.text, k.fields.target?.text ?? ""])).toEqual([
      ["Cut churn from 2.4 % to 1.8 %", "1.8%"],
      ["NPS from 32 to 45", ""],
    ]);
  });
});
