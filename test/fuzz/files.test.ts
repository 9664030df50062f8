import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { buildSample, sampleToday } from "../../sample/okrs.ts";
import { viewOf } from "../../shared/report/view.ts";

/** Whatever the bytes are: a workbook with a view, or one line that names the file; in bounded time. */
function survives(bytes: Uint8Array, name: string, mostMs = 3000): boolean {
  const started = performance.now();
  const opened = openBytes(bytes, name);
  if (opened.ok) viewOf(opened.workbook, sampleToday);
  else {
    expect(opened.reason.startsWith(`${name}: `)).toBe(true);
    expect(opened.reason).not.toContain("\n");
  }
  expect(performance.now() - started).toBeLessThan(mostMs);
  return opened.ok;
}

/** The same runs every time, so that a failure can be looked into. */
const repeatable = (numRuns: number) => ({ seed: 20261123, numRuns });

const sample = Buffer.from(buildSample());
const archive = XLSX.CFB.read(sample, { type: "buffer" });
const parts = [
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet3.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/sharedStrings.xml",
  "xl/comments1.xml",
  "xl/_rels/workbook.xml.rels",
  "[Content_Types].xml",
];
const textOf = (path: string) =>
  Buffer.from(XLSX.CFB.find(archive, `/${path}`)!.content as Uint8Array).toString("utf8");

function withPart(path: string, text: string): Uint8Array {
  const copy = XLSX.CFB.read(sample, { type: "buffer" });
  XLSX.CFB.utils.cfb_add(copy, `/${path}`, Buffer.from(text));
  return XLSX.CFB.write(copy, { fileType: "zip", type: "buffer" }) as Uint8Array;
}

const csv = Buffer.from(
  'Objective,Key result,Owner,Start,Target,Now,Status,Due\nKeep riders,Cut churn from 9% to 5%,Ana,9%,5%,7%,🟢,2026-12-31\n,"Raise NPS, by far",Bo + Cy,32,45,TBD,At risk,31.12.2026\n',
);

const flips = (length: number) =>
  fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });

function flip(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, byte] of changes) copy[at] = byte;
  return copy;
}

describe("no file makes the reader fail or hang", () => {
  test("any bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 600 }),
        fc.constantFrom("a.csv", "a.xlsx", "a.xls"),
        (bytes, name) => {
          survives(bytes, name);
        },
      ),
      repeatable(300),
    );
  });

  test("any bytes behind a known beginning", () => {
    const beginnings = [
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0xfe, 0xff],
      [0xef, 0xbb, 0xbf],
    ];
    const markup = ["<html><table><tr><td>", '<?xml version="1.0"?><Workbook>', "<table>"].map((text) => [
      ...Buffer.from(text),
    ]);
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings, ...markup),
        fc.uint8Array({ maxLength: 1500 }),
        (beginning, rest) => {
          survives(Uint8Array.from([...beginning, ...rest]), "a.xlsx");
        },
      ),
      repeatable(40),
    );
  });

  test("any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 60 }),
        fc.constantFrom(",", ";", "\t", '"', "\n", '",\n'),
        (fields, glue) => {
          survives(Buffer.from(fields.join(glue)), "a.csv");
        },
      ),
      repeatable(200),
    );
  });

  test("a text file with bytes changed", () => {
    fc.assert(
      fc.property(flips(csv.length), (changes) => {
        survives(flip(csv, changes), "a.csv");
      }),
      repeatable(200),
    );
  });

  test("an .xlsx with bytes changed or cut off anywhere", () => {
    fc.assert(
      fc.property(flips(sample.length), fc.option(fc.nat(sample.length)), (changes, end) => {
        survives(flip(sample, changes).subarray(0, end ?? sample.length), "a.xlsx");
      }),
      repeatable(60),
    );
  });

  test("an .xlsx whose parts are damaged inside an intact archive", () => {
    const harm = fc.constantFrom<(text: string, at: number, length: number) => string>(
      (text, at, length) => text.slice(0, at) + text.slice(at + length),
      (text, at, length) => text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at),
      (text, at) => `${text.slice(0, at)}<`,
      (text, at) => text.slice(0, at) + text.slice(at).replace(/\d+/, "999999999"),
      (text, at) => text.slice(0, at) + text.slice(at).replace(/"[^"]*"/, '""'),
      (text, at) => text.slice(0, at) + text.slice(at).replace(/[A-Z]+(\d+)"/, 'ZZZZZZ$1"'),
      (text, at) => text.slice(0, at) + text.slice(at).replace(/<\/\w+>/, ""),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...parts),
        harm,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(80),
        (path, change, share, length) => {
          const text = textOf(path);
          survives(withPart(path, change(text, Math.floor(share * text.length), length)), "a.xlsx");
        },
      ),
      repeatable(80),
    );
  });

  const hostile: Record<string, (xml: string) => string> = {
    "a row beyond every grid": (xml) => xml.replace('<row r="5"', '<row r="999999999"'),
    "the last row of Excel": (xml) =>
      xml.replace(/<row r="16"[\s\S]*?<\/row>/, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
    "a column beyond every grid": (xml) => xml.replace(/r="J16"/, 'r="ZZZZZZZ16"'),
    "a claimed size of everything": (xml) =>
      xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
    "a merge over everything": (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
    "a dropdown over everything": (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>',
      ),
    "frozen rows without end": (xml) => xml.replace(/ySplit="\d+"/, 'ySplit="1e99"'),
    "columns without end": (xml) =>
      xml.replace(
        "<sheetData>",
        '<cols><col min="1" max="99999999" width="9" hidden="1"/></cols><sheetData>',
      ),
    "a shared formula that refers to itself": (xml) =>
      xml.replace(/<f>[^<]*<\/f>/g, '<f t="shared" si="0" ref="A1:XFD1048576">F5</f>'),
  };
  test.for(Object.entries(hostile))("%s", ([, change]) => {
    const path = "xl/worksheets/sheet1.xml";
    const text = textOf(path);
    const changed = change(text);
    expect(changed).not.toBe(text);
    survives(withPart(path, changed), "a.xlsx", 6000);
  });
});
