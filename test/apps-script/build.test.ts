import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAddOn } from "../../apps-script/build.ts";

let folder: string;
let code: string;
let sidebar: string;
let manifest: { oauthScopes: string[]; runtimeVersion: string; timeZone: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-add-on-"));
  await buildAddOn(folder);
  code = await readFile(join(folder, "code.js"), "utf8");
  sidebar = await readFile(join(folder, "sidebar.html"), "utf8");
  manifest = JSON.parse(await readFile(join(folder, "appsscript.json"), "utf8"));
});

afterAll(() => rm(folder, { recursive: true }));

/** What menus, triggers and the sidebar call. A function missing here is a menu item that does nothing. */
const entryPoints = [
  "act",
  "align",
  "check",
  "mail",
  "message",
  "onInstall",
  "onOpen",
  "openCheck",
  "openCheckIn",
  "openClose",
  "openMail",
  "openStart",
  "openStructure",
  "readSheet",
  "sendDueMail",
  "sendMail",
  "show",
  "turnMail",
  "undo",
  "undoLastChange",
  "write",
];

/** The script of the page, without its tags. */
function scriptOf(html: string): string {
  return /<script>([\s\S]*)<\/script>/.exec(html)![1]!;
}

/** The source as an older parser would need it; equal to the source where it uses nothing newer than `target`. */
async function lowered(source: string, target: string): Promise<string> {
  return (await transform(source, { target, charset: "utf8", legalComments: "none" })).code;
}

describe("code.js", () => {
  it("declares exactly the entry points at its top level", () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1]!).sort();
    expect(declared).toEqual(entryPoints);
  });

  it("runs in a bare context without calling any service", () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(entryPoints.map((name) => typeof context[name])).toEqual(entryPoints.map(() => "function"));
  });

  it("uses no syntax newer than ES2019: private and static fields are parse errors in Apps Script", async () => {
    expect(await lowered(code, "es2019")).toBe(await lowered(code, "esnext"));
  });

  it.each([
    "URL",
    "URLSearchParams",
    "TextEncoder",
    "TextDecoder",
    "structuredClone",
    "queueMicrotask",
    "setTimeout",
    "setInterval",
    "fetch",
    "crypto",
    "performance",
    "navigator",
    "process",
    "require",
    "document",
    "window",
    "atob",
    "btoa",
    "AbortController",
  ])("does without the global %s", (name) => {
    const withoutWords = code.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '""');
    expect(withoutWords).not.toMatch(new RegExp(`(?<![\\w$.])${name}\\s*[(.]`));
  });

  it("does without the array methods that came after ES2020", () => {
    expect(code).not.toMatch(/\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|replaceAll|at)\(/);
    expect(code).not.toMatch(/Object\.(hasOwn|groupBy)\(/);
  });

  it("does not carry zod", () => {
    expect(code).not.toMatch(/jitless|ZodType/);
  });
});

describe("sidebar.html", () => {
  it("has no backtick: HtmlService strips what looks like a comment inside template literals", () => {
    expect(sidebar).not.toContain("`");
  });

  it("has its script inside and loads nothing from elsewhere", () => {
    expect(sidebar.match(/<script/g)).toHaveLength(1);
    expect(sidebar).not.toMatch(/<script[^>]+src|<link|@import|url\(/);
  });

  it("parses", () => {
    expect(() => new vm.Script(scriptOf(sidebar))).not.toThrow();
  });

  it("stays small enough to open at once", () => {
    expect(sidebar.length).toBeLessThan(180_000);
  });
});

describe("appsscript.json", () => {
  it("asks for the current spreadsheet and the sidebar, and for mail and a timer, which can be refused; nothing else", () => {
    expect(manifest).toMatchObject({
      runtimeVersion: "V8",
      timeZone: "Etc/UTC",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
        "https://www.googleapis.com/auth/script.send_mail",
        "https://www.googleapis.com/auth/script.scriptapp",
      ],
    });
  });

  it("covers every service that the code calls", () => {
    const services = new Set(
      [...code.matchAll(/\b([A-Z]\w+App|\w+Service|Utilities)\.\w+\(/g)].map((match) => match[1]),
    );
    expect([...services].sort()).toEqual([
      "HtmlService",
      "LockService",
      "MailApp",
      "PropertiesService",
      "ScriptApp",
      "SpreadsheetApp",
      "Utilities",
    ]);
    expect(code).not.toMatch(/openById|openByUrl|SpreadsheetApp\.create\b/);
  });
});
