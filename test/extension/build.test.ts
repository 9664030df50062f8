import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { features } from "../../extension/features/list.ts";
import { buildExtension } from "../e2e/build-extension.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-build-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(["chrome", "edge", "firefox"] as const)("built for %s", (browser) => {
  let dir = "";
  beforeAll(async () => {
    dir = await buildExtension(folder, browser);
  }, 60_000);
  const read = (file: string) => readFileSync(join(dir, file), "utf8");
  const scripts = () =>
    readdirSync(dir, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));

  it("asks for as little as it can", () => {
    const manifest = JSON.parse(read("manifest.json"));
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(["storage", "alarms"]);
    expect(manifest.host_permissions).toEqual(["https://docs.google.com/spreadsheets/*"]);
    expect(manifest.content_scripts).toEqual([
      {
        matches: ["https://docs.google.com/spreadsheets/*"],
        run_at: "document_idle",
        js: ["content-scripts/sheets.js"],
      },
    ]);
    for (const key of [
      "externally_connectable",
      "web_accessible_resources",
      "optional_permissions",
      "content_security_policy",
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(Object.keys(manifest.icons)).toEqual(["16", "32", "48", "128"]);
  });

  it("holds no code from elsewhere and none made at run time", () => {
    for (const script of scripts()) {
      const code = read(script);
      expect(code.match(/\beval\(|\bimportScripts\(|\bimport\(\s*["'`]https?:/g), script).toBeNull();
      // Only what Plumbline reads, and names of XML and sources, are addresses at all.
      const hosts = new Set(
        [...code.matchAll(/fetch\(\s*["'`]https?:\/\/([^/"'`]+)/g)].map((match) => match[1]),
      );
      expect([...hosts], script).toEqual([]);
    }
  });

  it("has no character that makes Chrome refuse a content script", () => {
    for (const script of scripts())
      expect(/[\ufdd0-\ufdef\ufffe\uffff]/.test(read(script)), script).toBe(false);
  });

  it("carries no examples of rules", () => {
    expect(read("content-scripts/sheets.js")).not.toMatch(/Objective \| Key Result \| Owner/);
  });

  it("stays small: the content script below 360 kB compressed, the background below 40 kB", async () => {
    const { gzipSync } = await import("node:zlib");
    expect(gzipSync(read("content-scripts/sheets.js")).length).toBeLessThan(360_000);
    expect(gzipSync(read("background.js")).length).toBeLessThan(40_000);
  });
});

it("every feature in the folder is in the list, once", () => {
  const folderOf = join(import.meta.dirname, "../../extension/features");
  const files = readdirSync(folderOf).filter((file) =>
    /export const \w+: Feature = \{/.test(readFileSync(join(folderOf, file), "utf8")),
  );
  const ids = files.map((file) => file.replace(/\.tsx?$/, ""));
  expect(features.map(({ id }) => id).sort()).toEqual(ids.sort());
});
