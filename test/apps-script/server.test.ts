import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chooseSafeFixes } from "../../shared/actions/fix.ts";
import { extras, structure, structureColumns } from "../../shared/actions/structure.ts";
import { setContent } from "../../shared/sheet/edit.ts";
import { cellAt, textAt } from "../../shared/sheet/grid.ts";
import { pct, tabOf, workbookOf } from "../actions/sheets.ts";
import { replaceTab } from "../sandbox/document/book.ts";
import { applyPersonEdit } from "../sandbox/document/person-edits.ts";
import { builtAddOn, contentsOf, Installed } from "./host.ts";

const q4 = tabOf("Q4", [
  ["Growth OKRs Q4 2026"],
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Progress", "Due"],
  [
    "Riders stay with us",
    "Week-1 activation",
    "Ana",
    pct(0.31),
    pct(0.45),
    pct(0.38),
    { formula: "=(F3-D3)/(E3-D3)" },
    { value: 46387, format: "yyyy-mm-dd" },
  ],
  ["", "Cost per new rider in euro", "Ben", 62, 45, 58, { formula: "=F4/E4" }, "31 Dec"],
  ["", "Stations opened", "Cem", 0, "40", 12, { formula: "=(F5-D5)/(E5-D5)" }],
]);
const bare = tabOf("Bare", [
  ["Objective", "Key Result"],
  ["Riders stay with us", "Raise week-1 activation from 31% to 45%"],
  ["", "Reduce monthly churn from 2.4% to 1.8%"],
  ["", "Raise the support rating from 4.1 to 4.6"],
]);
const empty = tabOf("Lunch", [
  ["Monday", "Soup"],
  ["Tuesday", "Pasta"],
]);

let folder: string;
let sheet: Installed;

beforeAll(async () => {
  folder = await builtAddOn();
});
beforeEach(() => {
  sheet = new Installed(folder, workbookOf([q4, bare, empty]));
});
afterEach(() => sheet.close());

describe("the menu", () => {
  const labels = (host: Installed["host"]) =>
    host.menus
      .flatMap((menu) => ("items" in menu ? menu.items : []))
      .flatMap((item) => ("label" in item ? [item.label] : []));

  it.each([{ enabled: true }, { enabled: false }])(
    "is there when the add-on is enabled: $enabled",
    async ({ enabled }) => {
      const fresh = new Installed(folder, workbookOf([q4]), { enabled });
      const opened = await fresh.host.open();
      expect(opened).toMatchObject({ error: null, mode: enabled ? "LIMITED" : "NONE" });
      expect(labels(fresh.host)).toEqual([
        "Check this sheet",
        "Structure this sheet…",
        "Check in…",
        "Start new OKRs…",
        "Close this cycle…",
        "Reminders and digests…",
        "Undo last change",
      ]);
      fresh.close();
    },
  );

  it.each([
    { item: "openCheck", view: "overview" },
    { item: "openStructure", view: "structure" },
    { item: "openCheckIn", view: "check-in" },
    { item: "openStart", view: "start" },
    { item: "openClose", view: "close" },
    { item: "openMail", view: "mail" },
  ])("$item opens the sidebar at $view", async ({ item, view }) => {
    const { error } = await sheet.host.runMenu(item);
    expect(error).toBeNull();
    const [page] = [...sheet.host.pages.values()];
    expect(page).toMatchObject({ title: "Plumbline", html: expect.stringContaining(`data-view="${view}"`) });
  });

  it("says in a dialog that there is nothing to undo", async () => {
    const asked: unknown[] = [];
    sheet.host.send = (event) => asked.push(event);
    sheet.host.pageIsOpen = () => true;
    const run = sheet.host.runMenu("undoLastChange");
    await expect
      .poll(() => asked.find((event) => (event as { show: string }).show === "alert"))
      .toMatchObject({
        title: "Plumbline",
        message: expect.stringContaining("nothing to undo"),
      });
    sheet.host.answer(
      (asked.find((event) => (event as { show: string }).show === "alert") as { id: number }).id,
      "OK",
      "",
    );
    expect((await run).error).toBeNull();
  });
});

describe("checking", () => {
  it("reads the sheet in six bulk calls, whatever its size", async () => {
    const long = tabOf("Long", [
      ["Objective", "Key Result", "Target"],
      ...Array.from({ length: 300 }, (_, i) => [
        i % 5 === 0 ? `Objective ${i}` : "",
        `Raise figure ${i}`,
        i + 1,
      ]),
    ]);
    const big = new Installed(folder, workbookOf([long]));
    const { calls } = await big.call("check");
    const reads = Object.entries(calls).filter(([name]) => /^Range\.get/.test(name));
    expect(reads.map(([name]) => name).sort()).toEqual([
      "Range.getDisplayValues",
      "Range.getFontWeights",
      "Range.getFormulas",
      "Range.getMergedRanges",
      "Range.getNumberFormats",
      "Range.getValues",
    ]);
    expect(reads.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(6);
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBeLessThan(25);
    big.close();
  });

  it("says what stands where, in the sheet's own day", async () => {
    sheet.open("Q4");
    const checked = await sheet.ask("check");
    expect(checked).toMatchObject({ tab: { name: "Q4" }, tables: [expect.stringMatching(/^A2:/)] });
    expect(checked.summary.today).toBe("2026-11-16");
    expect(checked.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["wrong-progress", "number-as-text"]),
    );
    const wrong = checked.findings.find(({ rule }) => rule === "wrong-progress")!;
    expect(wrong).toMatchObject({ title: expect.any(String), quote: expect.stringMatching(/^1\.2/) });
  });

  it("reads dates as days, whatever the sheet's time zone", async () => {
    const west = new Installed(folder, { ...workbookOf([q4]), timeZone: "America/Los_Angeles" });
    const { plan } = await west.ask("readSheet");
    expect(plan.objectives[0]!.keyResults[0]!.fields.due?.parsed).toEqual({
      kind: "date",
      date: "2026-12-31",
    });
    west.close();
  });

  it("finds nothing in a sheet without OKRs, and says so", async () => {
    sheet.open("Lunch");
    expect(await sheet.ask("check")).toMatchObject({ tables: [], findings: [] });
  });

  it("opens the cell of a finding", async () => {
    await sheet.ask("show", { tab: sheet.tab("Bare").id, range: "B2:B3" });
    expect(sheet.host.selection()).toMatchObject({ gid: sheet.tab("Bare").id, row: 1, column: 1 });
  });
});

describe("fixing", () => {
  it("writes all safe fixes at once and takes them back exactly", async () => {
    sheet.open("Q4");
    const before = contentsOf(sheet.workbook());
    const { edits } = chooseSafeFixes((await sheet.ask("check")).findings);
    const written = await sheet.ask("write", { title: "Fixed 2 findings", edits });
    expect(written).toMatchObject({ done: edits.length, refused: [] });
    expect(cellAt(sheet.tab("Q4"), 3, 6)?.formula).toBe("=(F4-D4)/(E4-D4)");
    expect(cellAt(sheet.tab("Q4"), 4, 4)?.value).toBe(40);
    expect(written.checked.findings.map(({ rule }) => rule)).not.toContain("wrong-progress");
    expect(written.checked.lastChange).toMatchObject({ title: "Fixed 2 findings" });
    const undone = await sheet.ask("undo");
    expect(undone).toMatchObject({ title: "Fixed 2 findings", refused: [], checked: { lastChange: null } });
    expect(contentsOf(sheet.workbook())).toEqual(before);
  });

  it("writes neighbouring cells in one call", async () => {
    const tab = sheet.tab("Q4");
    const edits = [2, 3, 4].map((row) => setContent(tab, row, 2, { value: `Owner ${row}`, formula: null }));
    const { calls } = await sheet.call("write", { title: "Owners", edits });
    expect(calls["Range.setValues"]).toBe(1);
    expect([2, 3, 4].map((row) => textAt(sheet.tab("Q4"), row, 2))).toEqual([
      "Owner 2",
      "Owner 3",
      "Owner 4",
    ]);
  });

  it("leaves a cell alone that has changed since it was read, and writes the rest", async () => {
    const tab = sheet.tab("Q4");
    const edits = [
      setContent(tab, 2, 2, { value: "Dora", formula: null }),
      setContent(tab, 3, 2, { value: "Emil", formula: null }),
    ];
    await sheet.ask("write", {
      title: "Somebody else",
      edits: [setContent(tab, 2, 2, { value: "Zoe", formula: null })],
    });
    const written = await sheet.ask("write", { title: "Owners", edits });
    expect(written).toMatchObject({ done: 1, refused: ["Q4!C3 has changed since it was read"] });
    expect([textAt(sheet.tab("Q4"), 2, 2), textAt(sheet.tab("Q4"), 3, 2)]).toEqual(["Zoe", "Emil"]);
  });

  it.each(["58", "12 %", "=1+1", "'quoted", "TRUE", "1 May", "+3", "-", "Raise it by 3"])(
    "keeps %s as text",
    async (text) => {
      await sheet.ask("write", {
        title: "Text",
        edits: [setContent(sheet.tab("Lunch"), 0, 1, { value: text, formula: null })],
      });
      expect(cellAt(sheet.tab("Lunch"), 0, 1)).toMatchObject({ value: text, formula: null });
    },
  );

  it("writes all or nothing: what came before a refusal of Google's is taken back", async () => {
    const tab = sheet.tab("Lunch");
    const before = contentsOf(sheet.workbook());
    const { answer } = await sheet.call("write", {
      title: "Too much",
      edits: [
        setContent(tab, 0, 1, { value: "Salad", formula: null }),
        { kind: "tab", property: "frozenRows", tab: tab.id, before: 0, after: tab.rowCount },
      ],
    });
    expect(answer).toMatchObject({
      problem: { remedy: expect.stringContaining("can't freeze all visible rows") },
    });
    expect(contentsOf(sheet.workbook())).toEqual(before);
    expect((await sheet.ask("check")).lastChange).toBeNull();
  });

  it("undoes in the reverse order, also after a reload", async () => {
    const owner = (value: string) => ({
      title: value,
      edits: [setContent(sheet.tab("Q4"), 2, 2, { value, formula: null })],
    });
    await sheet.ask("write", owner("First"));
    await sheet.ask("write", owner("Second"));
    expect((await sheet.ask("undo")).title).toBe("Second");
    expect(textAt(sheet.tab("Q4"), 2, 2)).toBe("First");
    expect((await sheet.ask("undo")).title).toBe("First");
    expect(textAt(sheet.tab("Q4"), 2, 2)).toBe("Ana");
    const { answer } = await sheet.call("undo");
    expect(answer).toMatchObject({ problem: { message: "There is nothing to undo." } });
  });

  it("keeps the undo list within what a document may store", async () => {
    const note = "x".repeat(3000);
    for (let i = 0; i < 5; i++) {
      const edits = Array.from({ length: 40 }, (_, row) =>
        setContent(sheet.tab("Lunch"), row + 3, 1, {
          value: `${i} ${row} ${note.slice(row)}${Math.sin(i * 40 + row)}`,
          formula: null,
        }),
      );
      await sheet.ask("write", { title: `Change ${i}`, edits });
    }
    const stored = [...sheet.host.properties.document.entries()];
    expect(Math.max(...stored.map(([, value]) => Buffer.byteLength(value)))).toBeLessThan(9_000);
    expect(stored.reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0)).toBeLessThan(500_000);
    expect((await sheet.ask("undo")).title).toBe("Change 4");
  });

  it("waits its turn, and says so when somebody else is writing", async () => {
    sheet.host.locks.set("document", "another person");
    const { answer } = await sheet.call("write", {
      title: "Owner",
      edits: [setContent(sheet.tab("Q4"), 2, 2, { value: "Dora", formula: null })],
    });
    expect(answer).toMatchObject({ problem: { message: expect.stringContaining("Somebody else") } });
    expect(textAt(sheet.tab("Q4"), 2, 2)).toBe("Ana");
  }, 20_000);
});

describe("undo after people have worked on", () => {
  it("follows a row that has moved, and says so where it cannot", async () => {
    sheet.open("Q4");
    const before = contentsOf(sheet.workbook());
    const action = { kind: "amend", tab: sheet.tab("Q4").id } as const;
    const { summary } = await sheet.ask("check");
    const item = summary.objectives[0]!.keyResults[1]!.id;
    const amend = {
      item,
      amendment: { kind: "target", to: "50" },
      reason: "Rents went up",
      by: "Ben",
    } as const;
    const move = (kind: "insert" | "remove") =>
      sheet.document.change("person", (book) =>
        applyPersonEdit(book, {
          action: kind,
          tab: sheet.tab("Q4").id,
          dimension: "rows",
          at: 1,
          count: 2,
        }),
      );

    await sheet.act({ ...action, amend });
    move("insert");
    await sheet.ask("undo");
    move("remove");
    expect(contentsOf(sheet.workbook())).toEqual(before);

    await sheet.act({ ...action, amend });
    sheet.document.change("person", (book) =>
      applyPersonEdit(book, {
        action: "remove",
        tab: sheet.tab("Q4").id,
        dimension: "rows",
        at: 3,
        count: 1,
      }),
    );
    const gone = contentsOf(sheet.workbook());
    const { answer } = await sheet.call("undo");
    expect(answer).toMatchObject({
      problem: {
        message: expect.stringContaining("cannot be undone"),
        remedy: expect.stringContaining("version history"),
      },
    });
    expect(contentsOf(sheet.workbook())).toEqual(gone);
  });
});

describe("structuring", () => {
  it("writes exactly what was previewed, has nothing left to do, and is undone exactly", async () => {
    sheet.open("Bare");
    const before = contentsOf(sheet.workbook());
    const { workbook, plan } = await sheet.ask("readSheet");
    const choices = [...structureColumns, ...extras];
    const edits = structure(workbook, plan, choices);
    const written = await sheet.ask("write", { title: "Structured", edits });
    expect(written).toMatchObject({ done: edits.length, refused: [] });
    expect(sheet.workbook().tabs.map(({ name }) => name)).toEqual([
      "Q4",
      "Bare",
      "Lunch",
      "Check-ins",
      "Changes",
    ]);
    const headings = sheet.tab("Bare").rows[0]!.map((cell) => cell?.text);
    expect(headings).toEqual([
      "Objective",
      "Key Result",
      "Owner",
      "Start",
      "Target",
      "Current",
      "Progress",
      "Status",
      "Confidence",
      "▮",
    ]);
    expect(textAt(sheet.tab("Bare"), 1, 3)).toBe("31%");
    const again = await sheet.ask("readSheet");
    expect(structure(again.workbook, again.plan, choices)).toEqual([]);
    await sheet.ask("undo");
    expect(contentsOf(sheet.workbook())).toEqual(before);
  });

  it("leaves notes, filters, colour rules, protections, names, merges and hidden rows as they are", async () => {
    const id = sheet.tab("Bare").id;
    const rule = {
      kind: "formula",
      ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }],
      formula: '=REGEXMATCH($B2,"churn")',
      background: "#fff3e0",
      color: "#202124",
    } as const;
    const table = { row: 0, column: 0, rows: 4, columns: 2 };
    sheet.document.change("person", (book) => ({
      ...replaceTab(book, id, (tab) => ({
        ...tab,
        conditionalFormats: [rule],
        hiddenRows: [2],
        merges: [{ row: 1, column: 0, rows: 3, columns: 1 }],
        rows: tab.rows.map((row, r) =>
          row.map((cell, c) => (r === 1 && c === 1 && cell ? { ...cell, note: "Ask Lena first" } : cell)),
        ),
      })),
      filters: { [id]: { range: table, rows: [2] } },
      protections: [{ id: 1, tab: id, range: table, description: "Goals", warningOnly: true }],
      namedRanges: [{ id: "n1", name: "Goals", tab: id, range: table }],
    }));
    const kept = () => {
      const { filters, protections, namedRanges } = sheet.document.book;
      const { hiddenRows, merges, rows } = sheet.tab("Bare");
      const wording = rows.map((row) => row.slice(0, 2));
      return JSON.stringify({ filters, protections, namedRanges, hiddenRows, merges, wording });
    };
    const before = kept();
    sheet.open("Bare");
    const { workbook, plan } = await sheet.ask("readSheet");
    const edits = structure(workbook, plan, [...structureColumns, ...extras]);
    const written = await sheet.ask("write", { title: "Structured", edits });
    expect(written.refused).toEqual([]);
    expect(kept()).toBe(before);
    const [first, ...ours] = sheet.tab("Bare").conditionalFormats;
    expect(first).toEqual(rule);
    expect(ours.length).toBeGreaterThan(3);
    await sheet.ask("undo");
    expect(kept()).toBe(before);
    expect(sheet.tab("Bare").conditionalFormats).toEqual([rule]);
  });

  it("computes progress in the sheet as soon as the numbers are there", async () => {
    sheet.open("Bare");
    const { workbook, plan } = await sheet.ask("readSheet");
    await sheet.ask("write", { title: "Structured", edits: structure(workbook, plan, ["progress"]) });
    expect(textAt(sheet.tab("Bare"), 2, 5)).toBe("");
    await sheet.ask("write", {
      title: "Current",
      edits: [setContent(sheet.tab("Bare"), 2, 4, { value: 0.021, formula: null })],
    });
    expect(cellAt(sheet.tab("Bare"), 2, 5)?.value).toBeCloseTo(0.5, 10);
    expect(textAt(sheet.tab("Bare"), 2, 5)).toBe("50%");
  });
});

describe("forms", () => {
  async function checkIn(id: string, value: string) {
    const { summary } = await sheet.ask("check");
    const keyResult = summary.objectives[0]!.keyResults[0]!;
    const checkIn = {
      id,
      keyResult: keyResult.id,
      cell: keyResult.cell,
      text: keyResult.text,
      value,
      confidence: 7,
      note: "As planned",
      by: "Ana",
      date: summary.today,
    };
    return { kind: "check-in" as const, checkIn };
  }

  it("records a check-in once, however often it arrives", async () => {
    sheet.open("Q4");
    const action = await checkIn("c-1", "41 %");
    const first = await sheet.act(action);
    expect(first).toMatchObject({ title: "Checked in", refused: [] });
    expect(cellAt(sheet.tab("Q4"), 2, 5)?.value).toBe(0.41);
    const again = await sheet.act(action);
    expect(again.done).toBe(0);
    expect(sheet.tab("Check-ins").rows).toHaveLength(2);
    expect(again.checked.latest).toMatchObject({
      [action.checkIn.keyResult]: { value: 0.41, confidence: 7 },
    });
  });

  it("takes a check-in back, with its line in the log", async () => {
    sheet.open("Q4");
    const before = contentsOf(sheet.workbook());
    await sheet.act(await checkIn("c-1", "41 %"));
    await sheet.ask("undo");
    expect(contentsOf(sheet.workbook())).toEqual(before);
  });

  it("says what is wrong with a check-in and writes nothing", async () => {
    sheet.open("Q4");
    const before = contentsOf(sheet.workbook());
    const { answer } = await sheet.call("act", await checkIn("c-1", "soon"));
    expect(answer).toMatchObject({
      problem: { message: "Nothing was written.", remedy: expect.stringContaining("“soon” is not a number") },
    });
    expect(contentsOf(sheet.workbook())).toEqual(before);
  });

  it("closes a cycle: score and lesson in the log, a message, and the next cycle's tab", async () => {
    sheet.open("Q4");
    const { summary } = await sheet.ask("check");
    const [first] = summary.objectives[0]!.keyResults;
    const close = {
      keyResult: first!.id,
      score: null,
      scoreReason: "",
      learned: "The second mail brings most of it",
      decision: "carry-over" as const,
    };
    const tab = sheet.tab("Q4").id;
    const closed = await sheet.act({ kind: "close", tab, closes: [close], by: "Ana" });
    expect(closed.checked.closings).toMatchObject([{ item: first!.id, score: 0.5, decision: "carry-over" }]);
    const draft = await sheet.ask("message", "closing");
    expect(draft.text).toContain("The second mail brings most of it");
    expect(draft.misses).toEqual([first!.id]);
    const next = await sheet.act({ kind: "carry-over", tab, team: "" });
    expect(next.checked.tab.name).toMatch(/Q1 2027$/);
    expect(next.checked.summary.objectives[0]!.keyResults).toMatchObject([
      { text: "Week-1 activation", start: "38%", target: "45%" },
    ]);
  });

  it("asks for the reason of a change that was made in the sheet, and keeps it", async () => {
    sheet.open("Q4");
    const { workbook, plan } = await sheet.ask("readSheet");
    await sheet.ask("write", { title: "Ids", edits: structure(workbook, plan, ["row-ids", "tabs"]) });
    await sheet.ask("write", {
      title: "Somebody",
      edits: [setContent(sheet.tab("Q4"), 2, 4, { value: 0.4, formula: null })],
    });
    const { noticed } = await sheet.ask("check");
    expect(noticed).toMatchObject([
      { kind: "target", before: "45%", after: "40%", text: "Week-1 activation" },
    ]);
    const explanation = {
      item: noticed[0]!.item,
      kind: noticed[0]!.kind,
      reason: "The campaign was cut",
      by: "Ana",
    };
    const explained = await sheet.act({ kind: "explain", tab: sheet.tab("Q4").id, explanation });
    expect(explained.checked.noticed).toEqual([]);
    expect(sheet.tab("Changes").rows[1]!.map((cell) => cell?.text)).toContain("The campaign was cut");
  });

  it("writes findings as notes into their cells, and takes them away again", async () => {
    sheet.open("Q4");
    const before = contentsOf(sheet.workbook());
    const written = await sheet.act({ kind: "notes", tab: sheet.tab("Q4").id, write: true });
    expect(written.done).toBeGreaterThan(0);
    expect(cellAt(sheet.tab("Q4"), 3, 6)?.note).toMatch(/^Plumbline: /);
    await sheet.act({ kind: "notes", tab: sheet.tab("Q4").id, write: false });
    expect(contentsOf(sheet.workbook())).toEqual(before);
  });

  it("makes a structured copy and leaves the original alone", async () => {
    sheet.open("Bare");
    const before = contentsOf(sheet.workbook())[1];
    const written = await sheet.act({ kind: "copy", tab: sheet.tab("Bare").id });
    expect(written.checked.tab.name).toMatch(/^Bare Q4/);
    expect(
      written.checked.summary.objectives[0]!.keyResults.map(({ text, target }) => [text, target]),
    ).toEqual([
      ["Raise week-1 activation from 31% to 45%", "45%"],
      ["Reduce monthly churn from 2.4% to 1.8%", "1.8%"],
      ["Raise the support rating from 4.1 to 4.6", "4.6"],
    ]);
    expect(contentsOf(sheet.workbook()).find(({ name }) => name === "Bare")).toEqual(before);
  });

  it("starts a tab of OKRs, opens it, and takes it away again", async () => {
    sheet.open("Lunch");
    const written = await sheet.act({ kind: "start", team: "Growth", from: { type: "marketing" } });
    expect(written.checked.tab.name).toBe("Growth Q4 2026");
    expect(written.checked.summary.counts.keyResults).toBeGreaterThan(3);
    expect(written.checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    await sheet.ask("undo");
    expect(sheet.workbook().tabs.map(({ name }) => name)).toEqual(["Q4", "Bare", "Lunch"]);
  });

  it("starts a tab from pasted text", async () => {
    const text =
      "Objective: Riders stay with us\n- Raise week-1 activation from 31% to 45%\n- Reduce churn from 2.4% to 1.8%";
    const written = await sheet.act({ kind: "start", team: "Growth", from: { text } });
    expect(
      written.checked.summary.objectives.map(({ text, keyResults }) => [text, keyResults.length]),
    ).toEqual([["Riders stay with us", 2]]);
  });
});
