import { mkdirSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "../../cli/files/open.ts";
import { buildSample } from "../../sample/okrs.ts";
import { temporaryFolder } from "./temporary.ts";

const folder = temporaryFolder();
const sample = Buffer.from(buildSample());

/** The container of an encrypted .xlsx: an old-style file with the streams that Office writes into it. */
function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  const info = Buffer.alloc(64);
  info.writeUInt16LE(4, 0);
  info.writeUInt16LE(4, 2);
  info.writeUInt32LE(0x40, 4);
  const agile =
    '<?xml version="1.0"?><encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData saltSize="16"/></encryption>';
  XLSX.CFB.utils.cfb_add(
    container,
    "/EncryptionInfo",
    Buffer.concat([info.subarray(0, 8), Buffer.from(agile)]),
  );
  XLSX.CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5000, 7));
  return XLSX.CFB.write(container, { type: "buffer" }) as Uint8Array;
}

function zipOf(name: string): Uint8Array {
  const archive = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(archive, `/${name}`, Buffer.from("content"));
  return XLSX.CFB.write(archive, { fileType: "zip", type: "buffer" }) as Uint8Array;
}

const cases: { name: string; content: string | Uint8Array; reason: RegExp }[] = [
  { name: "empty.xlsx", content: "", reason: /empty \(0 bytes\)/ },
  { name: "empty.csv", content: "", reason: /empty \(0 bytes\)/ },
  { name: "half.xlsx", content: sample.subarray(0, sample.length / 2), reason: /cut short/ },
  { name: "end-missing.xlsx", content: sample.subarray(0, sample.length - 40), reason: /cut short/ },
  { name: "encrypted.xlsx", content: encrypted(), reason: /password/ },
  {
    name: "old-header-only.xls",
    content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    reason: /damaged|not a spreadsheet/,
  },
  {
    name: "photo.xlsx",
    content: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
    reason: /JPEG/,
  },
  { name: "picture.csv", content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), reason: /PNG/ },
  { name: "paper.csv", content: "%PDF-1.7 …", reason: /PDF/ },
  { name: "data.csv", content: '{"objectives": []}', reason: /JSON/ },
  {
    name: "noise.csv",
    content: Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 97) % 256)),
    reason: /not a spreadsheet/,
  },
  { name: "archive.xlsx", content: zipOf("readme.txt"), reason: /zip archive|damaged/ },
  { name: "plan.numbers", content: zipOf("Index/Document.iwa"), reason: /Numbers/ },
  { name: "letter.xlsx", content: zipOf("word/document.xml"), reason: /another kind/ },
  {
    name: "page.xls",
    content: "<!doctype html><html><body><p>Please sign in</p></body></html>",
    reason: /not a spreadsheet/,
  },
];

describe("input that cannot be read gets one line with the file's name", () => {
  test.for(cases)("$name", async ({ name, content, reason }) => {
    const file = folder.write(name, content);
    const opened = await openWorkbook(file);
    expect(opened.ok).toBe(false);
    if (opened.ok) return;
    expect(opened.reason).toMatch(reason);
    expect(opened.reason.startsWith(`${file}: `)).toBe(true);
    expect(opened.reason).not.toMatch(/\n| at .*:\d+:\d+/);
  });

  test("a folder, a missing file, another web page", async () => {
    mkdirSync(join(folder.path, "folder.xlsx"));
    const reasons = ["folder.xlsx", "missing.xlsx"].map((name) => join(folder.path, name));
    expect(await openWorkbook(reasons[0]!)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("folder"),
    });
    expect(await openWorkbook(reasons[1]!)).toMatchObject({
      ok: false,
      reason: expect.stringContaining("no such file"),
    });
    expect(await openWorkbook("https://example.com/okrs")).toMatchObject({
      ok: false,
      reason: expect.stringContaining("Google Sheets"),
    });
  });

  test("a sheet that breaks off inside an intact archive", async () => {
    const archive = XLSX.CFB.read(sample, { type: "buffer" });
    const part = XLSX.CFB.find(archive, "/xl/worksheets/sheet1.xml")!;
    XLSX.CFB.utils.cfb_add(
      archive,
      "/xl/worksheets/sheet1.xml",
      Buffer.from(part.content as Uint8Array).subarray(0, 3000),
    );
    const file = folder.write(
      "broken-sheet.xlsx",
      XLSX.CFB.write(archive, { fileType: "zip", type: "buffer" }) as Uint8Array,
    );
    expect(await openWorkbook(file)).toMatchObject({ ok: false, reason: expect.stringContaining("damaged") });
  });
});
