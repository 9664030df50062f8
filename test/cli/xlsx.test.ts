import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import { HyperFormula } from "hyperformula";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { buildSample, samplePath } from "../../sample/okrs.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import { tabByName, type Workbook } from "../../shared/sheet/workbook.ts";
import { xlsxOf } from "./xlsx-of.ts";

function open(bytes: Uint8Array, name = "book.xlsx"): Workbook {
  const opened = openBytes(bytes, name);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.workbook;
}

const rich = `<sheetPr/><sheetViews><sheetView rightToLeft="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>
<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>هدف &amp; more</t></is></c></row>
<row r="2" hidden="1"><c r="A2" s="2"><v>0.45</v></c><c r="B2" s="3"><v>46112</v></c></row>
<row r="3"><c r="A3"><f>A2*2</f><v>0.9</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3" t="b"><v>1</v></c></row>
<row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">B4+1</f><v>1</v></c><c r="B4" s="1"/></row>
<row r="5"><c r="A5"><f t="shared" si="0"/><v>1</v></c><c r="D5" t="str"><f>"x"</f><v>x</v></c></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>
<conditionalFormatting sqref="A2:A9 C2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.4</formula></cfRule></conditionalFormatting>
<dataValidations count="3"><dataValidation type="list" showErrorMessage="1" sqref="C3:C9"><formula1>"On track, At risk,Off track"</formula1></dataValidation><dataValidation type="list" sqref="D3:D9"><formula1>$A$2:$A$3</formula1></dataValidation><dataValidation type="decimal" operator="between" sqref="A3"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>`;

describe("an .xlsx keeps what matters for reading OKRs", () => {
  const tab = open(xlsxOf(rich)).tabs[0]!;

  test.for([
    { what: "a frozen row and column", found: [tab.frozenRows, tab.frozenColumns], expected: [2, 1] },
    { what: "right to left", found: tab.rightToLeft, expected: true },
    { what: "merges", found: tab.merges, expected: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
    { what: "hidden rows", found: tab.hiddenRows, expected: [1] },
    { what: "hidden columns", found: tab.hiddenColumns, expected: [2] },
    { what: "row heights in pixels", found: tab.rowHeights, expected: [40, 21, 21, 21, 21] },
    { what: "column widths in pixels", found: tab.columnWidths?.slice(0, 2), expected: [145, 100] },
    { what: "conditional formats by place", found: tab.conditionalFormats[0]?.ranges.length, expected: 2 },
    {
      what: "bold, colour and fill",
      found: cellAt(tab, 0, 0)?.style,
      expected: { bold: true, color: "#c5221f", background: "#fce8b2" },
    },
    { what: "text with entities", found: cellAt(tab, 0, 0)?.value, expected: "هدف & more" },
    {
      what: "percent as displayed",
      found: cellAt(tab, 1, 0),
      expected: { value: 0.45, text: "45%", formula: null, format: "0%" },
    },
    { what: "a date as a serial", found: cellAt(tab, 1, 1)?.value, expected: 46112 },
    { what: "an indent", found: cellAt(tab, 1, 1)?.style?.indent, expected: 2 },
    {
      what: "a formula with its value",
      found: [cellAt(tab, 2, 0)?.formula, cellAt(tab, 2, 0)?.value],
      expected: ["=A2*2", 0.9],
    },
    {
      what: "an error",
      found: [cellAt(tab, 2, 1)?.value, cellAt(tab, 2, 1)?.text],
      expected: ["#DIV/0!", "#DIV/0!"],
    },
    {
      what: "a boolean",
      found: [cellAt(tab, 2, 2)?.value, cellAt(tab, 2, 2)?.text],
      expected: [true, "TRUE"],
    },
    { what: "a shared formula in its own row", found: cellAt(tab, 4, 0)?.formula, expected: "=B5+1" },
    { what: "an empty filled cell", found: cellAt(tab, 3, 1)?.style?.background, expected: "#fce8b2" },
    {
      what: "a formula that gives text",
      found: [cellAt(tab, 4, 3)?.formula, cellAt(tab, 4, 3)?.value],
      expected: ['="x"', "x"],
    },
    {
      what: "a dropdown",
      found: cellAt(tab, 2, 2)?.validation,
      expected: { kind: "list", values: ["On track", "At risk", "Off track"], strict: true },
    },
    {
      what: "a dropdown fed by cells",
      found: cellAt(tab, 4, 3)?.validation,
      expected: { kind: "list", values: ["45%", "0.9"], strict: false },
    },
    {
      what: "another validation",
      found: cellAt(tab, 2, 0)?.validation,
      expected: { kind: "other", description: "decimal between 0" },
    },
  ])("$what", ({ found, expected }) => {
    expect(found).toEqual(expected);
  });

  test("dates of the 1904 system are counted from 1899 like all others", () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="3"><v>44650</v></c><c r="B1"><v>44650</v></c></row></sheetData>';
    const old = open(xlsxOf(sheet, {}, '<workbookPr date1904="1"/>')).tabs[0]!;
    expect(old.rows[0]!.map((cell) => cell!.value)).toEqual([46112, 44650]);
  });

  test("namespace prefixes are understood", () => {
    const prefixed = rich.replace(/<(\/?)(\w+)/g, "<$1x:$2");
    const bytes = xlsxOf("", {
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${prefixed}</x:worksheet>`,
    });
    const found = open(bytes).tabs[0]!;
    expect([found.frozenRows, found.rightToLeft, cellAt(found, 0, 0)?.style?.bold]).toEqual([2, true, true]);
  });
});

describe("other formats that the library reads", () => {
  const book = XLSX.utils.book_new(
    XLSX.utils.aoa_to_sheet([
      ["Objective", "Target"],
      ["Win", 5],
    ]),
    "OKRs",
  );
  test.for(["xls", "ods", "xlsb", "html", "fods"] as const)(".%s", (bookType) => {
    const workbook = open(XLSX.write(book, { type: "buffer", bookType }) as Uint8Array, `book.${bookType}`);
    expect(workbook.tabs[0]!.rows.map((row) => row.map((cell) => cell?.text))).toEqual([
      ["Objective", "Target"],
      ["Win", "5"],
    ]);
  });
});

describe("the sample workbook", () => {
  test("the file is what its source builds (else: node sample/build.ts)", () => {
    expect(Buffer.compare(Buffer.from(buildSample()), readFileSync(samplePath))).toBe(0);
  });

  test("the values that its formulas show are those that a spreadsheet computes", () => {
    const workbook = open(readFileSync(samplePath), samplePath);
    const values = workbook.tabs.map(
      (tab) =>
        [tab.name, tab.rows.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? null))] as const,
    );
    const engine = HyperFormula.buildFromSheets(Object.fromEntries(values), { licenseKey: "gpl-v3" });
    let formulas = 0;
    workbook.tabs.forEach((tab, sheet) => {
      tab.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (!cell?.formula) return;
          formulas++;
          const computed = engine.getCellValue({ sheet, row: r, col: c });
          const found = typeof computed === "object" && computed !== null ? computed.value : computed;
          if (typeof cell.value === "number")
            expect(found, `${tab.name} ${cell.formula}`).toBeCloseTo(cell.value, 9);
          else expect(found).toBe(cell.value);
        });
      });
    });
    expect(formulas).toBe(27);
  });

  test("the messy tab is messy and the tidy one frozen", () => {
    const workbook = open(readFileSync(samplePath), samplePath);
    expect(workbook.title).toBe("Wheelhouse OKRs");
    expect(tabByName(workbook, "Growth team")!.merges).toHaveLength(6);
    expect(tabByName(workbook, "Company")!.frozenRows).toBe(4);
    expect(tabByName(workbook, "Company")!.rowHeights!.slice(0, 6)).toEqual([30, 21, 10, 28, 28, 25]);
    expect(tabByName(workbook, "Company")!.columnWidths!.slice(0, 3)).toEqual([420, 120, 80]);
    expect(cellAt(tabByName(workbook, "Company")!, 3, 6)?.note).toContain("How sure");
  });
});
