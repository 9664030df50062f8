import { describe, expect, it } from "vitest";
import { structureLanguages, wordsOf } from "../../shared/actions/structure/words.ts";
import {
  extras,
  planStructure,
  type StructureChoice,
  structure,
  structureColumns,
} from "../../shared/actions/structure.ts";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { readRowKey } from "../../shared/okr/row-key.ts";
import { rolesOfHeader } from "../../shared/reading/headers/index.ts";
import { parseText } from "../../shared/reading/values/parse.ts";
import { apply } from "../../shared/sheet/apply.ts";
import { invert } from "../../shared/sheet/edit.ts";
import { cellAt, textAt } from "../../shared/sheet/grid.ts";
import type { Tab } from "../../shared/sheet/workbook.ts";
import { applied, pct, planOf, tabOf, workbookOf } from "./sheets.ts";

const columns: readonly StructureChoice[] = ["owner", "start", "target", "current", "progress", "status"];
const everything: readonly StructureChoice[] = [...structureColumns, ...extras];

const growth = tabOf("Q4", [
  ["Growth OKRs Q4 2026"],
  ["Objective", "Key Result"],
  ["New riders stay with us", "Raise week-1 activation from 31% to 45%"],
  ["", "Reduce monthly churn from 2.4% to 1.8%"],
  ["", "Publish a rider newsletter"],
  ["Everybody knows the brand", "Raise aided awareness from 12% to 20%"],
  ["", "Win press mentions, from 0 to 40"],
]);

function grid(tab: Tab): string[][] {
  return tab.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.text ?? ""));
}

describe("adding the missing columns", () => {
  const workbook = workbookOf([growth]);
  const after = applied(workbook, structure(workbook, planOf(workbook), columns));

  it("writes them side by side beside the table, with what the wording states", () => {
    expect(grid(after.tabs[0]!)).toEqual([
      ["Growth OKRs Q4 2026"],
      ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Progress", "Status"],
      [
        "New riders stay with us",
        "Raise week-1 activation from 31% to 45%",
        "",
        "31%",
        "45%",
        "",
        '=IF(COUNT(D3,E3,F3)<3,"",IF(E3=D3,IF(F3>=E3,1,0),(F3-D3)/(E3-D3)))',
        "",
      ],
      [
        "",
        "Reduce monthly churn from 2.4% to 1.8%",
        "",
        "2.4%",
        "1.8%",
        "",
        '=IF(COUNT(D4,E4,F4)<3,"",IF(E4=D4,IF(F4>=E4,1,0),(F4-D4)/(E4-D4)))',
        "",
      ],
      [
        "",
        "Publish a rider newsletter",
        "",
        "",
        "",
        "",
        '=IF(COUNT(D5,E5,F5)<3,"",IF(E5=D5,IF(F5>=E5,1,0),(F5-D5)/(E5-D5)))',
        "",
      ],
      [
        "Everybody knows the brand",
        "Raise aided awareness from 12% to 20%",
        "",
        "12%",
        "20%",
        "",
        '=IF(COUNT(D6,E6,F6)<3,"",IF(E6=D6,IF(F6>=E6,1,0),(F6-D6)/(E6-D6)))',
        "",
      ],
      [
        "",
        "Win press mentions, from 0 to 40",
        "",
        "0",
        "40",
        "",
        '=IF(COUNT(D7,E7,F7)<3,"",IF(E7=D7,IF(F7>=E7,1,0),(F7-D7)/(E7-D7)))',
        "",
      ],
    ]);
  });

  it("gives the status a list to choose from that accepts other words too", () => {
    expect(cellAt(after.tabs[0]!, 2, 7)?.validation).toEqual({
      kind: "list",
      values: ["On track", "At risk", "Off track", "Done", "Not started", "Dropped"],
      strict: false,
    });
  });

  it("is understood by reading, so that a second run has nothing left to do", () => {
    const plan = planOf(after);
    expect(plan.tables[0]!.columns.map(({ role }) => role)).toEqual(expect.arrayContaining([...columns]));
    expect(structure(after, plan, columns)).toEqual([]);
  });

  it("says what it would write where", () => {
    const { steps } = planStructure(workbook, planOf(workbook), columns);
    expect(steps.map(({ text }) => text)).toEqual([
      "New column C “Owner”: empty, for you to fill in",
      "New column D “Start”: 4 key results filled in from the wording",
      "New column E “Target”: 4 key results filled in from the wording",
      "New column F “Current”: empty, for you to fill in",
      "New column G “Progress”: a formula for 5 key results",
      "New column H “Status”: a list of 6 to choose from",
    ]);
  });

  it("keeps every cell that was there", () => {
    growth.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell) expect(cellAt(after.tabs[0]!, r, c)).toEqual(cell);
      });
    });
  });
});

describe("where the columns go", () => {
  it("brings the three numbers along with progress, and only those that are missing", () => {
    const workbook = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Owner", "Goal", "Now"],
        ["New riders stay", "Week-1 activation", "Ana", pct(0.45), pct(0.38)],
        ["", "Monthly churn", "Ben", pct(0.018), pct(0.016)],
        ["", "Support rating", "Ben", 4.6, 4.4],
      ]),
    ]);
    const after = applied(workbook, structure(workbook, planOf(workbook), ["progress"]));
    expect(grid(after.tabs[0]!)[0]).toEqual([
      "Objective",
      "Key Result",
      "Owner",
      "Goal",
      "Now",
      "Start",
      "Progress",
    ]);
    expect(grid(after.tabs[0]!)[1]![6]).toBe(
      '=IF(COUNT(F2,D2,E2)<3,"",IF(D2=F2,IF(E2>=D2,1,0),(E2-F2)/(D2-F2)))',
    );
  });

  it("leaves what stands beside the table alone", () => {
    const workbook = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Target", "Current"],
        ["New riders stay", "Week-1 activation 45 %", pct(0.45), pct(0.38)],
        [
          "",
          "Monthly churn below 2 %",
          pct(0.02),
          pct(0.016),
          "",
          "ask Ben about the churn figure, he knows",
        ],
        ["", "Support rating 4.6", 4.6, 4.4],
      ]),
    ]);
    const edits = structure(workbook, planOf(workbook), ["owner", "status"]);
    const { refused, workbook: after } = apply(workbook, edits);
    expect(refused).toEqual([]);
    expect(textAt(after.tabs[0]!, 2, 5)).toBe("ask Ben about the churn figure, he knows");
    expect(grid(after.tabs[0]!)[0]!.filter((text) => text === "Owner" || text === "Status")).toHaveLength(2);
  });

  it("widens a grid that is too narrow, and undo makes it narrow again", () => {
    const workbook = workbookOf([{ ...growth, columnCount: 3 }]);
    const edits = structure(workbook, planOf(workbook), columns);
    const after = applied(workbook, edits);
    expect(after.tabs[0]!.columnCount).toBe(8);
    expect(applied(after, invert(edits))).toEqual(workbook);
  });

  it("writes formulas with semicolons where the locale has a decimal comma", () => {
    const workbook = workbookOf([growth], "de_DE");
    const after = applied(workbook, structure(workbook, planOf(workbook), ["progress"]));
    expect(grid(after.tabs[0]!)[2]!.pop()).toBe(
      '=IF(COUNT(C3;D3;E3)<3;"";IF(D3=C3;IF(E3>=D3;1;0);(E3-C3)/(D3-C3)))',
    );
  });

  it.each([
    { layout: "cards" as const, reason: /cards/ },
    { layout: "key-results-as-columns" as const, reason: /side by side/ },
    { layout: "one-cell" as const, reason: /share one cell/ },
    { layout: "outline" as const, reason: /everything in one column/ },
  ])("says why a table of layout $layout is left alone", ({ layout, reason }) => {
    const workbook = workbookOf([growth]);
    const plan = planOf(workbook);
    const other = { ...plan, tables: plan.tables.map((table) => ({ ...table, layout })) };
    const { steps, blocked } = planStructure(workbook, other, columns);
    expect(steps).toEqual([]);
    expect(blocked[0]!.reason).toMatch(reason);
  });

  it("counts from zero where the start is empty and zero is sound", () => {
    const workbook = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Start", "Target", "Current"],
        ["Everybody knows the brand", "Press mentions won", "", 40, 12],
        ["", "Partners signed", 2, 10, 4],
      ]),
    ]);
    const after = applied(workbook, structure(workbook, planOf(workbook), ["progress"]));
    expect(grid(after.tabs[0]!)[1]!.pop()).toBe(
      '=IF(COUNT(D2,E2)<2,"",IF(D2=N(C2),IF(E2>=D2,1,0),(E2-N(C2))/(D2-N(C2))))',
    );
  });
});

describe("what else structuring can do", () => {
  const withStatus = tabOf("Q4", [
    ["Objective", "Key Result", "Start", "Target", "Current", "Progress", "Status", "Owner"],
    [
      "New riders stay",
      "Week-1 activation",
      0.31,
      pct(0.45),
      pct(0.38),
      { formula: "=(E2-C2)/(D2-C2)", value: 0.5 },
      "On track",
      "Ana",
    ],
    [
      "",
      "Monthly churn",
      0.024,
      pct(0.018),
      pct(0.016),
      { formula: "=(E3-C3)/(D3-C3)", value: 1.33 },
      "Behind",
      "Ben",
    ],
    ["", "Support rating", 4.1, 4.6, "", "", "", "Ben"],
  ]);
  const own = {
    kind: "opaque" as const,
    ranges: [{ row: 0, column: 0, rows: 4, columns: 1 }],
    key: "rule 1",
  };
  const workbook = workbookOf([{ ...withStatus, conditionalFormats: [own] }]);
  const plan = planOf(workbook);

  it("offers the words that the sheet uses in its list of statuses", () => {
    const after = applied(workbook, structure(workbook, plan, ["dropdowns"]));
    const list = cellAt(after.tabs[0]!, 1, 6)?.validation;
    expect(list).toMatchObject({
      kind: "list",
      values: expect.arrayContaining(["On track", "Behind", "Done"]),
    });
    expect(cellAt(after.tabs[0]!, 3, 6)?.validation).toEqual(list);
  });

  it("formats progress as a percentage", () => {
    const after = applied(workbook, structure(workbook, plan, ["formats"]));
    expect(cellAt(after.tabs[0]!, 1, 5)?.format).toBe("0%");
  });

  it("gives empty dates the format of those that are there", () => {
    const dated = { value: 46387, format: "d mmm yyyy" };
    const sheet = workbookOf([
      tabOf("Q4", [
        ["Objective", "Key Result", "Target", "Due"],
        ["Riders stay with us", "Week-1 activation", 45, dated],
        ["", "Stations opened", 40, ""],
        ["", "Rides per day", 900, "soon"],
      ]),
    ]);
    const after = applied(sheet, structure(sheet, planOf(sheet), ["formats"]));
    expect([1, 2, 3].map((row) => cellAt(after.tabs[0]!, row, 3)?.format ?? null)).toEqual([
      "d mmm yyyy",
      "d mmm yyyy",
      null,
    ]);
  });

  it("puts its colours behind the rules that are there", () => {
    const after = applied(workbook, structure(workbook, plan, ["colours"]));
    const [first, ...rest] = after.tabs[0]!.conditionalFormats;
    expect(first).toEqual(own);
    expect(rest[0]).toMatchObject({
      kind: "formula",
      formula: '=$G2="On track"',
      background: "#e6f4ea",
      color: "#116a2e",
    });
  });

  it("draws bars in a column of their own, in the sheet's own punctuation", () => {
    const after = applied(workbook, structure(workbook, plan, ["bars"]));
    expect(cellAt(after.tabs[0]!, 1, 8)?.formula).toBe(
      '=IF(ISNUMBER(F2),SPARKLINE(MAX(0,MIN(1,F2)),{"charttype","bar";"max",1;"color1","#1a56c4"}),"")',
    );
    const german = {
      ...workbook,
      locale: "de_DE",
      tabs: [
        {
          ...workbook.tabs[0]!,
          rows: withStatus.rows.map((row) => row.map((cell) => cell && { ...cell, formula: null })),
        },
      ],
    };
    const lines = structure(german, planOf(german), ["bars"]).flatMap((edit) =>
      edit.kind === "cells" && edit.aspect === "content"
        ? edit.after.flat().map(({ formula }) => formula)
        : [],
    );
    expect(lines).toContain(
      '=IF(ISNUMBER(F2);SPARKLINE(MAX(0;MIN(1;F2));{"charttype"\\"bar";"max"\\1;"color1"\\"#1a56c4"});"")',
    );
  });

  it("freezes the headings", () => {
    expect(applied(workbook, structure(workbook, plan, ["freeze"])).tabs[0]!.frozenRows).toBe(1);
  });

  it("makes the identity that a row has now its lasting one", () => {
    const after = applied(workbook, structure(workbook, plan, ["row-ids"]));
    const ids = keyResultsOf(plan).map(({ id }) => id);
    expect(Object.values(after.tabs[0]!.rowKeys).map((key) => readRowKey(key).id)).toEqual(
      expect.arrayContaining(ids),
    );
    expect(keyResultsOf(planOf(after)).map(({ id }) => id)).toEqual(ids);
  });

  it("adds the logs behind the tabs that are there", () => {
    const after = applied(workbook, structure(workbook, plan, ["tabs"]));
    expect(after.tabs.map(({ name }) => name)).toEqual(["Q4", "Check-ins", "Changes"]);
  });

  it.each([growth, withStatus])(
    "is undone exactly and a second run changes nothing ($name, everything)",
    (tab) => {
      const before = workbookOf([tab]);
      const edits = structure(before, planOf(before), everything);
      const after = applied(before, edits);
      expect(structure(after, planOf(after), everything)).toEqual([]);
      expect(applied(after, invert(edits))).toEqual(before);
    },
  );
});

describe("the words it writes", () => {
  const headings = structureLanguages.flatMap((language) =>
    structureColumns.map((column) => ({ language, column, heading: wordsOf(language).columns[column] })),
  );
  it.each(headings)("$heading ($language) reads as $column", ({ heading, column }) => {
    expect(rolesOfHeader(heading)[0]?.role).toBe(column);
  });

  const statuses = structureLanguages.flatMap((language) =>
    Object.entries(wordsOf(language).statuses).map(([status, word]) => ({ language, status, word })),
  );
  it.each(statuses)("$word ($language) reads as $status", ({ word, status }) => {
    expect(parseText(word, { role: "status" })).toMatchObject({ kind: "status", status });
  });

  it("draws bars under a heading that is no field", () => {
    expect(rolesOfHeader(wordsOf("en").bar)).toEqual([]);
  });
});
