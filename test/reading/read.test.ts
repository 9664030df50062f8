import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyResultsOf } from "../../shared/okr/plan.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { explainReading } from "../../shared/reading/explain.ts";
import { planToJson } from "../../shared/reading/json.ts";
import { readPlan } from "../../shared/reading/read.ts";
import { cellFrom, tabFromValues } from "../../shared/sheet/grid.ts";
import { type CellValue, makeTab, makeWorkbook, type Tab } from "../../shared/sheet/workbook.ts";
import { corpusIsHere, loadCorpus } from "../accuracy/corpus.ts";
import { outlineOf, planOf, tabOf } from "./grids.ts";

const team = `
Objective         | Key Result               | Owner     | Start | Target | Current | Status
Customers stay    | Raise NPS to 45          | Ana Silva | 30    | 45     | 38      | On track
                  | Churn below 2 %          | Ben Okoye | 4     | 2      | 3       | At risk
Ship without fear | Halve failed deployments | Chi Lam   | 8     | 4      | 7       | Off track`;

/** The same grid with blank rows above, blank columns to the left, and blank ones around. */
function shifted(tab: Tab, rows: number, columns: number): Tab {
  const blankRow: null[] = [];
  return makeTab({
    name: tab.name,
    rows: [
      ...Array.from({ length: rows }, () => blankRow),
      ...tab.rows.map((row) => [...Array.from({ length: columns }, () => null), ...row, null, null]),
      blankRow,
      blankRow,
    ],
  });
}

describe("reading a plan", () => {
  test("does not depend on where on the tab the table stands", () => {
    const home = planOf(tabOf(team));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 5 }), (rows, columns) => {
        const moved = planOf(shifted(tabOf(team), rows, columns));
        const back = (cell: { row: number; column: number } | null) =>
          cell && { row: cell.row - rows, column: cell.column - columns };
        expect(moved.objectives.map(({ text, cell }) => [text, back(cell)])).toEqual(
          home.objectives.map(({ text, cell }) => [text, cell && { row: cell.row, column: cell.column }]),
        );
        const figures = (plan: typeof home) =>
          keyResultsOf(plan).map((keyResult) => [
            keyResult.text,
            Object.entries(keyResult.fields).map(([name, value]) => [name, value.text]),
          ]);
        expect(figures(moved)).toEqual(figures(home));
      }),
      { numRuns: 30 },
    );
  });

  test("keeps identities when rows are sorted, and tells equal wordings under two objectives apart", () => {
    const header = "Objective | Key Result | Target";
    const rows = [
      "Win Spain | 500 customers | 500",
      "Win Italy | 500 customers | 500",
      "Win Spain | Churn below 2 % | 2",
    ];
    const idsOf = (order: number[]) => {
      const plan = planOf(tabOf([header, ...order.map((i) => rows[i]!)].join("\n")));
      return Object.fromEntries(
        plan.objectives.flatMap((objective) =>
          objective.keyResults.map((keyResult) => [`${objective.text}/${keyResult.text}`, keyResult.id]),
        ),
      );
    };
    const before = idsOf([0, 2, 1]);
    expect(idsOf([1, 0, 2])).toEqual(before);
    expect(new Set(Object.values(before)).size).toBe(3);
  });

  test("a row's metadata names its key result whatever its wording", () => {
    const keyed = { ...tabOf(team), rowKeys: { 1: "kr-one" } };
    expect(keyResultsOf(planOf(keyed))[0]!.id).toBe("kr-one");
  });

  test.each([
    { column: "8,4 km | 1.234 km | 12,5 km", expected: [8.4, 1234, 12.5] },
    { column: "8.4 km | 1,234 km | 12.5 km", expected: [8.4, 1234, 12.5] },
    { column: "0,9 t | 1.5 t | 2 t", expected: [0.9, 1.5, 2] },
  ])("“$column” settles how a table writes decimals", ({ column, expected }) => {
    const rows = column
      .split(" | ")
      .map((value, i) => `Customers stay | Result ${"xyz"[i]} of the shops | ${value}`);
    const plan = planOf(tabOf(`Objective | Key Result | Current\n${rows.join("\n")}`));
    const read = keyResultsOf(plan).map(({ fields }) => fields.current?.parsed);
    expect(read.map((parsed) => (parsed?.kind === "number" ? parsed.number : parsed?.kind))).toEqual(
      expected,
    );
  });

  test("a day above twelve settles the others of its table", () => {
    const plan = planOf(
      tabOf(`
Objective | Key Result | Due
Customers stay | Answers within a day | 03/04/2026
 | Fewer returns of parcels | 31/03/2026`),
    );
    const read = keyResultsOf(plan).map(({ fields }) => fields.due?.parsed);
    expect(read.map((parsed) => (parsed?.kind === "date" ? parsed.date : parsed?.kind))).toEqual([
      "2026-04-03",
      "2026-03-31",
    ]);
  });

  test("asks nothing about a measure beside key results, and once about what blocks have in common", () => {
    const block = (name: string, target: string) => `
${name} |  |  |
Key Result | Value | Measure | Owner
Raise NPS | ${target} | Survey after each stay | Ana Silva
Cut churn | 3 | Books of the month | Ben Okoye`;
    const tab = tabOf(
      [block("Objective 1: Customers stay", "38"), block("Objective 2: Crews stay", "41")].join("\n\n"),
    );
    const { questions } = readPlan(makeWorkbook({ tabs: [tab] }));
    expect(questions.map(({ cell }) => cell.column)).toEqual([1]);
  });

  test("sees where less is better, by the wording of what has passed its target", () => {
    const tab = tabOf(`
Objective            | Key Result          | Target | Current
Guests cost us less  | Cost per guest      | 3      | 6
                     | Reduce open tickets | 3      | 6
                     | Fix 3 bugs          | 3      | 6
                     | Cost per meal       | 3      | 2
                     | Rooms sold          | 3      | 6`);
    const { objectives } = readPlan(makeWorkbook({ tabs: [tab] }));
    const falling = objectives[0]!.keyResults.filter(({ isLessBetter }) => isLessBetter);
    expect(falling.map(({ text }) => text)).toEqual(["Cost per guest", "Reduce open tickets"]);
  });

  test("asks nothing about key results side by side", () => {
    const tab = tabOf(`
Objective         | Owner | KR1             | KR1 Target | KR1 Current | KR2              | KR2 Target | KR2 Current
Grow in the north | Ana   | Boats sold      | 100        | 40          | Shops open       | 3          | 1
Guests come back  | Ben   | Repeat bookings | 400        | 250         | Reviews answered | 90%        | 60%`);
    expect(readPlan(makeWorkbook({ tabs: [tab] })).questions).toEqual([]);
  });

  test("asks nothing about targets of quarters before that of the year", () => {
    const tab = tabOf(`
Objective         | Key Result      | Baseline | Q1 Target | Q2 Target | Year Target
Guests come again | Repeat bookings | 12%      | 18%       | 25%       | 35%
                  | Nights a week   | 10       | 80        | 200       | 500`);
    const { objectives, questions } = readPlan(makeWorkbook({ tabs: [tab] }));
    expect(questions).toEqual([]);
    expect(objectives[0]!.keyResults.map(({ fields }) => fields.target?.text)).toEqual(["35%", "500"]);
  });

  test("asks about a column that may be two things, and takes the answer", () => {
    const tab = tabOf(`
Objective      | Key Result      | Value | Owner
Customers stay | Raise NPS       | 38    | Ana Silva
               | Churn           | 3     | Ben Okoye`);
    const workbook = makeWorkbook({ tabs: [tab] });
    const asked = readPlan(workbook).questions.find((question) => question.cell.column === 2);
    expect(asked?.candidates.map(({ role }) => role)).toContain("current");
    const answered = readPlan(workbook, { answers: { [asked!.key]: "target" } });
    expect(keyResultsOf(answered)[0]!.fields.target?.text).toBe("38");
    expect(answered.questions).toEqual([]);
    const ignored = readPlan(workbook, { answers: { [asked!.key]: "ignore" } });
    expect(keyResultsOf(ignored)[0]!.fields.current).toBeUndefined();
  });

  test.each([
    { title: "OKRs Q3 2026", expected: "2026-07-01 to 2026-09-30" },
    { title: "Objetivos y resultados clave 2026-Q1", expected: "2026-01-01 to 2026-03-31" },
    { title: "OKRs", expected: "none" },
  ])("the cycle of “$title”", ({ title, expected }) => {
    const { cycle } = planOf(tabOf(`${title} | |\n | |\n${team.trim()}`));
    expect(cycle ? `${cycle.start} to ${cycle.end}` : "none").toBe(expected);
  });

  test("says which language the wording is in", () => {
    expect(planOf(tabOf(team)).language).toBe("en");
    expect(
      planOf(
        tabOf(
          "Objetivo | Resultado-chave | Meta\nCrescer com os clientes | Aumentar a base de clientes para 500 | 500\n | Reduzir o tempo de resposta para os clientes | 2",
        ),
      ).language,
    ).toBe("pt");
    expect(
      planOf(
        tabOf("目标 | 关键结果 | 目标值\n提升客户满意度 | 净推荐值达到45 | 45\n | 流失率低于百分之二 | 2"),
      ).language,
    ).toBe("zh");
  });

  test("hidden rows are read too, formulas' views of them are not", () => {
    const rows = tabOf(team).rows;
    const dashboard = makeTab({
      name: "Dashboard",
      rows: rows.map((row, r) =>
        row.map((cell, c) =>
          cell && r > 0 ? { ...cell, formula: `=OKRs!${String.fromCharCode(65 + c)}${r + 1}` } : cell,
        ),
      ),
    });
    const plan = planOf({ ...tabOf(team), hiddenRows: [2] }, dashboard);
    expect(keyResultsOf(plan).map((keyResult) => keyResult.cell.tab)).toEqual(["OKRs", "OKRs", "OKRs"]);
  });

  test("the read JSON follows the contract", () => {
    const workbook = makeWorkbook({ tabs: [tabOf(team)] });
    const plan = readPlan(workbook);
    const json = planToJson(workbook, plan, summarise(plan, { today: "2026-08-12" }), "team.xlsx");
    expect(json.objectives[0]!.keyResults[0]!.fields.target).toEqual({ cell: "E2", value: 45 });
    expect(json.objectives[0]!.keyResults[0]!.computed.progress).toBeCloseTo(8 / 15);
    expect(json.tables[0]).toMatchObject({ tab: "OKRs", range: "A1:G4", layout: "carried" });
    expect(json.tables[0]!.columns.map(({ field }) => field)).toEqual([
      "objective",
      "keyResult",
      "owner",
      "start",
      "target",
      "current",
      "status",
    ]);
  });

  test("explains each cell it took and what decided", () => {
    const text = explainReading(makeWorkbook({ tabs: [tabOf(team)] }));
    expect(text).toContain("column E “Target” is target");
    expect(text).toContain(
      "B3     key result “Churn below 2 %”: owner C3 “Ben Okoye” (people), start D3 “4” (number)",
    );
    expect(text).toContain("2 objectives, 3 key results");
  });
});

describe("sheets that hold no OKRs", () => {
  test.each([
    {
      name: "risks",
      rows: "Risk | Impact | Probability | Owner | Mitigation\nKey engineer leaves | High | Low | Ana | Train two\nVendor raises prices | Low | High | Ben | Negotiate",
    },
    {
      name: "tasks",
      rows: "Task | Assignee | Due | Status\nBuild the page | Ana | 2026-08-01 | Done\nTest the page | Ben | 2026-08-04 | To do\nShip the page | Chi | 2026-08-09 | To do",
    },
    {
      name: "sales",
      rows: "Region | Product | Units | Revenue\nNorth | Lamp | 20 | 400\nSouth | Chair | 5 | 900\nWest | Lamp | 7 | 140",
    },
    {
      name: "studies",
      rows: "Study | Objective | Method | Key results | Conclusion\nLee 2020 | Compare two diets | Cohort | No difference found | More work needed\nCruz 2021 | Evaluate telehealth | Survey | 45 % used it twice | Promising",
    },
    {
      name: "test cases",
      rows: "Test case | Objective | Expected result | Actual result | Status\nTC1 | Verify login works | User sees the dashboard | User sees the dashboard | Passed\nTC2 | Verify lock | Account is locked | Not locked | Failed",
    },
    {
      name: "a template",
      rows: "Objective | Key Result | Owner | Target\n[Your objective] | [Measurable result] | [Name] | [Number]\n | [Measurable result] | [Name] | [Number]",
    },
    {
      name: "prose",
      rows: "Notes of the meeting\nWe talked about the plan for the summer.\nEverybody liked it.",
    },
  ])("$name", ({ name, rows }) => {
    expect(outlineOf(planOf(tabOf(rows, name)))).toEqual([]);
  });
});

describe("whatever a grid holds", () => {
  test.each([
    { name: "nothing", rows: [] },
    { name: "one cell", rows: [["OKRs"]] },
    { name: "only blanks", rows: [[null, null], [], [null]] },
    {
      name: "a thousand columns",
      rows: [
        Array.from({ length: 1000 }, (_, i) => `Column ${i}`),
        Array.from({ length: 1000 }, (_, i) => i),
      ],
    },
    {
      name: "errors",
      rows: [
        ["Objective", "Key Result", "Target"],
        ["#REF!", "#N/A", "#DIV/0!"],
      ],
    },
  ] as { name: string; rows: CellValue[][] }[])("$name", ({ rows }) => {
    const plan = readPlan(makeWorkbook({ tabs: [tabFromValues("OKRs", rows)] }));
    expect(Array.isArray(plan.objectives)).toBe(true);
  });

  test("more lines of text below the goals than a call takes arguments", () => {
    const notes = Array.from({ length: 130_000 }, () => ["Then"]);
    const goals = [["Objective 1: Customers stay"], ["KR1: Raise renewals from 10 to 20"]];
    expect(outlineOf(planOf(tabFromValues("OKRs", [...goals, ...notes])))).toEqual([
      "O A1 Customers stay",
      "  KR A2 Raise renewals from 10 to 20",
    ]);
  });

  test("only formulas without results", () => {
    const cell = { value: null, text: "", formula: "=A1", format: null };
    const plan = readPlan(
      makeWorkbook({
        tabs: [
          makeTab({
            name: "OKRs",
            rows: [
              [cell, cell],
              [cell, cell],
            ],
          }),
        ],
      }),
    );
    expect(plan.objectives).toEqual([]);
  });

  test("never throws, and every cell it names is there", () => {
    const words = fc.constantFrom(
      "Objective",
      "Key Result",
      "KR1: Raise NPS to 45",
      "O1: Grow",
      "Target",
      "Owner",
      "Ana Silva",
      "45",
      "12 %",
      "Q3 2026",
      "",
      "Total",
      "2026-08-01",
      "On track",
      "#REF!",
      "Objective:",
      "1. ",
      "[x]",
      "—",
      "目标",
      "هدف",
    );
    const value = fc.oneof(
      words,
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.boolean(),
      fc.constant(null),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 14 }), (values) => {
        const tab = makeTab({ name: "OKRs", rows: values.map((row) => row.map((one) => cellFrom(one))) });
        const plan = readPlan(makeWorkbook({ tabs: [tab] }));
        for (const { cell } of keyResultsOf(plan)) expect(tab.rows[cell.row]?.[cell.column]).toBeTruthy();
        const ids = keyResultsOf(plan).map((keyResult) => keyResult.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });

  test.skipIf(!corpusIsHere)("every real sheet, without an exception", () => {
    for (const { workbook } of loadCorpus()) {
      const plan = readPlan(workbook, { today: "2026-08-12" });
      expect(() =>
        planToJson(workbook, plan, summarise(plan, { today: "2026-08-12" }), "file"),
      ).not.toThrow();
    }
  });
});
