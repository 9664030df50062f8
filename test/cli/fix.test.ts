import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { cellChanges } from "../../cli/files/changes.ts";
import { openBytes, openWorkbook } from "../../cli/files/open.ts";
import { patchXlsx } from "../../cli/files/xlsx-patch.ts";
import { samplePath } from "../../sample/okrs.ts";
import { apply } from "../../shared/sheet/apply.ts";
import type { Edit } from "../../shared/sheet/edit.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { CellValue, Workbook } from "../../shared/sheet/workbook.ts";
import { plumbline } from "./captured.ts";
import { lintAnswer } from "./contract.ts";
import { temporaryFolder } from "./temporary.ts";
import { xlsxOf } from "./xlsx-of.ts";

const folder = temporaryFolder();

function open(bytes: Uint8Array): Workbook {
  const opened = openBytes(bytes, "book.xlsx");
  if (!opened.ok) throw new Error(opened.reason);
  return opened.workbook;
}

function set(
  row: number,
  column: number,
  value: CellValue,
  formula: string | null,
  before: CellValue = null,
  old: string | null = null,
): Edit {
  return {
    kind: "cells",
    aspect: "content",
    tab: "OKRs",
    row,
    column,
    before: [[{ value: before, formula: old }]],
    after: [[{ value, formula }]],
  };
}

/** Parts of an archive by name, without its directory entries. */
function partsOf(bytes: Uint8Array): Map<string, string> {
  const archive = XLSX.CFB.read(bytes, { type: "buffer" });
  return new Map(
    archive.FileIndex.flatMap((entry: { size: number; content?: Uint8Array }, index: number) =>
      entry.size > 0 && entry.content
        ? [[archive.FullPaths[index]!, Buffer.from(entry.content).toString("utf8")] as const]
        : [],
    ),
  );
}

const sheet = `<sheetData>
<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="C1" s="2"><v>0.5</v></c></row>
<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row>
<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><v>2</v></c></row>
<row r="4"><c r="A4"><f t="shared" si="0"></f><v>6</v></c><c r="B4"><v>3</v></c></row>
</sheetData>`;

describe("cells of an .xlsx are changed in place", () => {
  const edits: { what: string; edit: Edit; at: [number, number]; expected: object }[] = [
    {
      what: "a number",
      edit: set(1, 1, 7.25, null, 1),
      at: [1, 1],
      expected: { value: 7.25, formula: null },
    },
    {
      what: "text that needs escaping",
      edit: set(1, 1, 'a < b & "c"\n d ', null, 1),
      at: [1, 1],
      expected: { value: 'a < b & "c"\n d ' },
    },
    {
      what: "a boolean",
      edit: set(1, 1, true, null, 1),
      at: [1, 1],
      expected: { value: true, text: "TRUE" },
    },
    {
      what: "a new cell between others",
      edit: set(0, 1, "new", null),
      at: [0, 1],
      expected: { value: "new" },
    },
    { what: "a new cell at the end", edit: set(2, 4, 5, null), at: [2, 4], expected: { value: 5 } },
    {
      what: "a formula with its result",
      edit: set(0, 2, 3, '=SUM(B2:B4)&"<"', 0.5),
      at: [0, 2],
      expected: { value: 3, formula: '=SUM(B2:B4)&"<"', format: "0%" },
    },
    { what: "an emptied cell", edit: set(1, 1, null, null, 1), at: [1, 1], expected: {} },
    {
      what: "the first of shared formulas",
      edit: set(1, 0, 9, null, 2, "=B2*2"),
      at: [1, 0],
      expected: { value: 9, formula: null },
    },
  ];
  test.for(edits)("$what", ({ edit, at, expected }) => {
    const bytes = xlsxOf(sheet);
    const before = open(bytes);
    const { workbook: after, refused } = apply(before, [edit]);
    expect(refused).toEqual([]);
    const copy = open(patchXlsx(bytes, before, cellChanges(before, after)));
    if (Object.keys(expected).length === 0) expect(cellAt(copy.tabs[0]!, ...at)).toBeNull();
    else expect(cellAt(copy.tabs[0]!, ...at)).toMatchObject(expected);
    // Everything else is as it was, the other shared formulas too.
    expect(cellChanges(after, copy)).toEqual([]);
  });

  test("a number format is added once and leaves the rest of the look alone", () => {
    const bytes = xlsxOf(
      sheet.replace('<c r="B2">', '<c r="B2" s="1">').replace('<c r="B3">', '<c r="B3" s="1">'),
    );
    const before = open(bytes);
    const format = (row: number): Edit => ({
      kind: "cells",
      aspect: "format",
      tab: "OKRs",
      row,
      column: 1,
      before: [[null]],
      after: [['0.0" pts"']],
    });
    const { workbook: after } = apply(before, [format(1), format(2)]);
    const copied = patchXlsx(bytes, before, cellChanges(before, after));
    const cells = [1, 2].map((row) => cellAt(open(copied).tabs[0]!, row, 1));
    for (const cell of cells)
      expect(cell).toMatchObject({ format: '0.0" pts"', style: { bold: true, background: "#fce8b2" } });
    expect([...partsOf(copied).values()].join("").match(/formatCode=/g)).toHaveLength(1);
  });

  test("a stored order of calculation is dropped, and the file asks to be calculated", () => {
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A2" i="1"/></calcChain>';
    const bytes = xlsxOf(sheet, { "xl/calcChain.xml": chain });
    const before = open(bytes);
    const { workbook: after } = apply(before, [set(1, 0, 9, null, 2, "=B2*2")]);
    const parts = partsOf(patchXlsx(bytes, before, cellChanges(before, after)));
    expect([...parts.keys()].some((name) => name.includes("calcChain"))).toBe(false);
    expect(parts.get("Root Entry/xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});

describe("lint --fix --out", () => {
  test("writes the safe fixes into a copy of the sample and touches nothing else in it", async () => {
    const original = readFileSync(samplePath);
    const out = join(folder.path, "fixed.xlsx");
    const found = lintAnswer.parse(
      JSON.parse((await plumbline(["lint", samplePath, "--format", "json"])).out),
    );
    const ran = await plumbline(["lint", samplePath, "--fix", "--out", out, "--format", "json"]);
    expect(ran.err).toMatch(/^\d+ safe fixes in .*fixed\.xlsx\n$/);
    const left = lintAnswer.parse(JSON.parse(ran.out));
    const places = (answer: typeof left, rule: string) =>
      answer.findings.filter((it) => it.rule === rule).flatMap((it) => it.places.map(({ cell }) => cell));
    expect(places(found, "number-as-text").length).toBeGreaterThan(0);
    expect(places(left, "number-as-text")).toEqual([]);
    expect(places(found, "wrong-progress")).toContain("F9");
    expect(places(left, "wrong-progress")).not.toContain("F9");
    const [before, after] = [partsOf(original), partsOf(readFileSync(out))];
    const differing = [...before]
      .filter(([name, text]) => after.get(name) !== text)
      .map(([name]) => name.replace("Root Entry/", ""));
    expect(differing.sort()).toEqual([
      "xl/styles.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(readFileSync(samplePath).equals(original)).toBe(true);
    const changed = cellChanges(open(original), open(readFileSync(out)));
    expect(changed.map(({ tab, row, column }) => [tab, row, column].join())).toEqual(
      expect.arrayContaining(["2,8,5", "2,9,2", "2,9,3", "2,9,4", "2,9,5"]),
    );
    expect(changed.every(({ tab }) => tab > 0)).toBe(true);
  });

  test("a text file keeps its separator and its other fields", async () => {
    const path = folder.write(
      "ziele.csv",
      "Ziel;Schlüsselergebnis;Wer;Start;Ziel;Aktuell\r\nKunden bleiben;Kündigungen von 9 auf 5 senken;Ana Ruiz;9;5;7\r\n",
    );
    const out = join(folder.path, "ziele-fixed.csv");
    const { code } = await plumbline(["lint", path, "--fix", "--out", out, "--fail-on", "never"]);
    expect(code).toBe(0);
    const [was, is] = [await openWorkbook(path), await openWorkbook(out)];
    if (!was.ok || !is.ok) throw new Error("not readable");
    expect(is.workbook.tabs[0]!.rows[0]!.map((cell) => cell?.text)).toEqual(
      was.workbook.tabs[0]!.rows[0]!.map((cell) => cell?.text),
    );
    expect(readFileSync(out, "utf8")).toContain("Kunden bleiben;Kündigungen von 9 auf 5 senken;Ana Ruiz");
  });

  test.for([
    { args: ["--fix"], err: /--fix writes a copy; say where with --out COPY/ },
    { args: ["--out", "x.xlsx"], err: /--out goes with --fix/ },
    { args: ["--fix", "--out", samplePath], err: /is the file itself/ },
    {
      args: ["--fix", "--out", join(folder.path, "no", "such", "folder.xlsx")],
      err: /cannot be written \(ENOENT\)/,
    },
  ])("refuses $args", async ({ args, err }) => {
    const ran = await plumbline(["lint", samplePath, ...args]);
    expect([ran.code, ran.out]).toEqual([2, ""]);
    expect(ran.err).toMatch(err);
  });
});
