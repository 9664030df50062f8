import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spreadsheetIdOf } from "../../cli/files/google-sheet.ts";
import { openWorkbook } from "../../cli/files/open.ts";
import { samplePath } from "../../sample/okrs.ts";
import { cellAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { type Sandbox, startSandbox } from "../sandbox/server.ts";
import { plumbline } from "./captured.ts";
import { lintAnswer, readAnswer } from "./contract.ts";

let sandbox: Sandbox;
let file: Workbook;
let rootUrl: string;
let address: string;

beforeAll(async () => {
  const opened = await openWorkbook(samplePath);
  if (!opened.ok) throw new Error(opened.reason);
  file = opened.workbook;
  sandbox = await startSandbox({ workbook: file });
  rootUrl = `http://localhost:${sandbox.port}/`;
  address = `https://docs.google.com/spreadsheets/d/${sandbox.id}/edit#gid=0`;
});

afterAll(() => sandbox.close());

/** Real credentials come from the machine; the sandbox takes any key. */
const google = () => ({ rootUrl, apiKey: "any" });

/** Two calculators agree to nine digits. */
function rounded(json: string): unknown {
  return JSON.parse(json, (_, value) => (typeof value === "number" ? Number(value.toPrecision(9)) : value));
}

describe("a Google Sheet is read with Google's own client", () => {
  test("as the file that it was made from", async () => {
    const opened = await openWorkbook(address, { google: google() });
    if (!opened.ok) throw new Error(opened.reason);
    const sheet = opened.workbook;
    expect([sheet.id, sheet.title]).toEqual([sandbox.id, file.title]);
    expect(sheet.tabs.map(({ name }) => name)).toEqual(file.tabs.map(({ name }) => name));
    file.tabs.forEach((tab, index) => {
      const other = sheet.tabs[index]!;
      expect([other.frozenRows, other.merges, other.hiddenRows]).toEqual([
        tab.frozenRows,
        tab.merges,
        tab.hiddenRows,
      ]);
      tab.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (!cell) return;
          const found = cellAt(other, r, c);
          const place = `${tab.name} ${r},${c}`;
          expect(found?.formula ?? null, place).toBe(cell.formula);
          if (typeof cell.value === "number") expect(found?.value, place).toBeCloseTo(cell.value, 9);
          else expect(found?.value ?? null, place).toBe(cell.value);
          expect(found?.style?.bold ?? false, place).toBe(cell.style?.bold ?? false);
          expect(found?.note, place).toBe(cell.note);
        });
      });
    });
  });

  test("read and lint say the same of it as of the file, with names for its tabs", async () => {
    for (const [command, contract] of [
      ["read", readAnswer],
      ["lint", lintAnswer],
    ] as const) {
      const online = await plumbline([command, address, "--format", "json"], { google: google() });
      const offline = await plumbline([command, samplePath, "--format", "json"]);
      expect([online.code, online.err]).toEqual([offline.code, ""]);
      const [ours, theirs] = [contract.parse(rounded(online.out)), contract.parse(rounded(offline.out))];
      expect(ours.source).toBe(address);
      if ("objectives" in ours && "objectives" in theirs) expect(ours.objectives).toEqual(theirs.objectives);
      if ("findings" in ours && "findings" in theirs) {
        const places = (answer: typeof ours) =>
          answer.findings.map(({ rule, tab, cell }) => `${rule} ${tab}!${cell}`);
        expect(places(ours).sort()).toEqual(places(theirs).sort());
      }
    }
  });

  test("one request for the whole workbook", async () => {
    const before = sandbox.calls.count("rest");
    await openWorkbook(sandbox.id, { google: google() });
    expect(sandbox.calls.count("rest") - before).toBe(1);
  });

  test("a fix cannot be written to a file that does not exist", async () => {
    const ran = await plumbline(["lint", address, "--fix", "--out", "copy.xlsx"], { google: google() });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toMatch(/only files can be copied; in Google Sheets the add-on does the fixes/);
  });
});

describe("refusals are one line that says what to do", () => {
  test("an unknown id", async () => {
    const opened = await openWorkbook("1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdef", { google: google() });
    expect(opened).toMatchObject({ ok: false, reason: expect.stringContaining("no such spreadsheet") });
  });

  test.for([
    { status: 403 as const, reason: "no permission to read it" },
    { status: 401 as const, reason: "did not accept the credentials" },
  ])("status $status", async ({ status, reason }) => {
    sandbox.faults.add({ fault: "status", status, kind: "rest", times: 1 });
    const opened = await openWorkbook(sandbox.id, { google: google() });
    expect(opened).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("a server error that passes is tried again", async () => {
    sandbox.faults.add({ fault: "status", status: 503, kind: "rest", times: 1 });
    expect(await openWorkbook(sandbox.id, { google: google() })).toMatchObject({ ok: true });
  });

  test("a server that is not there", async () => {
    const opened = await openWorkbook(sandbox.id, {
      google: { rootUrl: "http://localhost:9/", apiKey: "any" },
    });
    expect(opened).toMatchObject({ ok: false, reason: expect.stringContaining("cannot be reached") });
  });

  test("no credentials", async () => {
    const kept = { ...process.env };
    for (const name of ["GOOGLE_API_KEY", "GOOGLE_APPLICATION_CREDENTIALS"]) delete process.env[name];
    // Where the client looks for what `gcloud auth application-default login` leaves behind.
    process.env.CLOUDSDK_CONFIG = "/nonexistent";
    process.env.METADATA_SERVER_DETECTION = "none";
    try {
      const opened = await openWorkbook(sandbox.id);
      expect(opened).toMatchObject({
        ok: false,
        reason: expect.stringContaining("gcloud auth application-default login"),
      });
    } finally {
      process.env = kept;
    }
  });
});

describe("addresses and ids", () => {
  const id = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";
  test.for([
    { text: `https://docs.google.com/spreadsheets/d/${id}/edit?usp=sharing#gid=0`, expected: id },
    { text: `https://docs.google.com/spreadsheets/u/1/d/${id}/edit`, expected: id },
    { text: `https://docs.google.com/a/example.com/spreadsheets/d/${id}/edit`, expected: id },
    { text: `https://docs.google.com/spreadsheets/d/${id}`, expected: id },
    { text: `https://drive.google.com/open?id=${id}`, expected: id },
    { text: id, expected: id },
    { text: "https://docs.google.com/spreadsheets/d/e/2PACX-abc/pubhtml", expected: null },
    { text: "https://example.com/okrs", expected: null },
    { text: "okrs.xlsx", expected: null },
    { text: "a-file-without-any-dot", expected: "a-file-without-any-dot" },
    { text: "short", expected: null },
  ])("$text", ({ text, expected }) => {
    expect(spreadsheetIdOf(text)).toBe(expected);
  });
});
