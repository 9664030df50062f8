import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { type Sandbox, startSandbox } from "./server.ts";
import { teamPlan } from "./team-plan.ts";

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open").addItem("Ask", "ask").addItem("Fail", "fail").addItem("Dialog", "dialog").addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Side"));
}
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt("Name", "What is it called?", ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActiveSheet().getRange("A20").setValue(answer.getResponseText());
}
function fail() { throw new Error("It broke"); }
function dialog() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<h1>In the middle</h1>").setWidth(420).setHeight(180), "A dialog");
}
function echo(value) { return value; }
function select() { SpreadsheetApp.getActiveSheet().getRange("C4").activate(); SpreadsheetApp.getActiveSpreadsheet().toast("There", "Look"); }
function dated() { return new Date(); }
function slow(n) { Utilities.sleep(60); return n; }
function refuse() { SpreadsheetApp.openById("x"); }
function secret_() { return 1; }
function doPost(event) {
  const { value } = JSON.parse(event.postData.contents);
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Growth").getRange("A30").setValue(value);
  return ContentService.createTextOutput(JSON.stringify({ ok: event.parameter.team })).setMimeType(ContentService.MimeType.JSON);
}
function onEdit(event) { SpreadsheetApp.getActiveSheet().getRange("A25").setValue(event.authMode + " " + event.range.rowStart + " " + event.value); }
`;

let folder: string;
let sandbox: Sandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-on-"));
  writeFileSync(join(folder, "code.js"), code);
  writeFileSync(
    join(folder, "sidebar.html"),
    "<!doctype html><html><head><title>x</title></head><body><h1>Hello</h1></body></html>",
  );
  const scopes = [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ];
  writeFileSync(
    join(folder, "appsscript.json"),
    JSON.stringify({ timeZone: "Etc/UTC", oauthScopes: scopes }),
  );
  sandbox = await startSandbox({ workbook: teamPlan(), installAddOn: folder });
  browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      `--host-resolver-rules=MAP *.google.com 127.0.0.1:${sandbox.port}, MAP *.googleusercontent.com 127.0.0.1:${sandbox.port}`,
    ],
  });
  page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1200, height: 640 } });
  await Promise.all([page.waitForResponse(/script\/open/), page.goto(sandbox.googleUrl)]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

async function runMenu(label: string): Promise<void> {
  await page.click("#docs-extensions-menu");
  await page.hover(".goog-menuitem:has-text('Plumbline')");
  await page.click(`.goog-menuitem:has-text("${label}")`);
}

async function sidebar(): Promise<Frame> {
  const open = page.locator(".script-application-sidebar-close");
  if ((await open.count()) > 0) await open.click();
  await runMenu("Open");
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith("/blank"))).toBe(true);
  const frame = page.frames().find((other) => other.url().endsWith("/blank"))!;
  await frame.waitForSelector("h1");
  return frame;
}

/** Calls a function of the script as a page does; answers what the handlers got. */
function call(frame: Frame, name: string, argument?: unknown): Promise<unknown> {
  return frame.evaluate(
    ([fn, value]) =>
      new Promise((resolve) => {
        const { run } = (
          window as unknown as {
            google: {
              script: {
                run: Record<
                  string,
                  (
                    value: unknown,
                  ) => Record<string, (value: unknown) => Record<string, (value: unknown) => void>>
                >;
              };
            };
          }
        ).google.script;
        run.withSuccessHandler!((answer: unknown) => resolve({ answer })).withFailureHandler!(
          (error: unknown) => {
            const { name: kind, message } = error as Error;
            resolve({ kind, message });
          },
        )[fn as string]!(value);
      }),
    [name, argument] as const,
  );
}

test("a sidebar is three frames deep, on an origin of its own, 300 pixels wide", async () => {
  const frame = await sidebar();
  const chain: string[] = [];
  for (let at: Frame | null = frame; at; at = at.parentFrame())
    chain.push(
      at
        .url()
        .replace(/\?.*/, "")
        .replace(/d\/[\w]+\//, ""),
    );
  expect(chain[0]).toMatch(/^https:\/\/n-[a-z0-9]+-\d+lu-script\.googleusercontent\.com\/blank$/);
  expect(chain[1]).toMatch(/^https:\/\/n-[a-z0-9]+-\d+lu-script\.googleusercontent\.com\/userCodeAppPanel$/);
  expect(chain.slice(2)).toEqual([
    "https://docs.google.com/macros/ui",
    "https://docs.google.com/spreadsheets/edit",
  ]);
  expect(await frame.parentFrame()!.locator("iframe").getAttribute("id")).toBe("userHtmlFrame");
  expect(await frame.parentFrame()!.parentFrame()!.locator("iframe").getAttribute("id")).toBe("sandboxFrame");
  expect(await frame.evaluate(() => innerWidth)).toBe(300);
  expect(
    await page.locator(".script-application-sidebar > .script-application-sidebar-content > iframe").count(),
  ).toBe(1);
});

test("google.script.run carries JSON, refuses what Google refuses, and hands errors over", async () => {
  const frame = await sidebar();
  expect(await call(frame, "echo", { a: [1, "x", null, true] })).toEqual({
    answer: { a: [1, "x", null, true] },
  });
  expect(await call(frame, "dated")).toEqual({
    kind: "ScriptError",
    message: "The script completed but the returned value is not a supported return type.",
  });
  expect(await call(frame, "fail")).toEqual({ kind: "Error", message: "It broke" });
  expect(await call(frame, "refuse")).toMatchObject({
    kind: "Exception",
    message: expect.stringMatching(
      /^Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById/,
    ),
  });
  await expect(
    frame.evaluate(() =>
      (
        window as unknown as { google: { script: { run: { echo(value: unknown): void } } } }
      ).google.script.run.echo(new Date()),
    ),
  ).rejects.toThrow("Failed due to illegal value in property: 0");
  expect(
    await frame.evaluate(
      () =>
        typeof (window as unknown as { google: { script: { run: { secret_: unknown } } } }).google.script.run
          .secret_,
    ),
  ).toBe("undefined");
});

test("an eleventh call waits for one of ten", async () => {
  const frame = await sidebar();
  const before = sandbox.script!.executions.length;
  const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => call(frame, "slow", n)));
  expect(answers).toEqual(Array.from({ length: 12 }, (_, n) => ({ answer: n })));
  expect(sandbox.script!.executions.length - before).toBe(12);
});

test("a script moves the selection, shows a toast, and closes its sidebar", async () => {
  const frame = await sidebar();
  await call(frame, "select");
  await expect.poll(() => page.inputValue("#t-name-box")).toBe("C4");
  expect(await page.textContent(".script-toast")).toContain("There");
  await frame.evaluate(() =>
    (window as unknown as { google: { script: { host: { close(): void } } } }).google.script.host.close(),
  );
  await expect.poll(() => page.locator(".script-application-sidebar").count()).toBe(0);
});

test("a prompt waits for its answer, and what the script writes shows at once", async () => {
  await runMenu("Ask");
  await page.fill(".modal-dialog-input", "Growth");
  await page.keyboard.press("Enter");
  await expect.poll(() => sandbox.workbook().tabs[0]?.rows[19]?.[0]?.text).toBe("Growth");
  await page.fill("#t-name-box", "A20");
  await page.press("#t-name-box", "Enter");
  await expect.poll(() => page.textContent("#t-formula-bar-input")).toBe("Growth");
});

test("a dialog has the size it asks for and closes", async () => {
  await runMenu("Dialog");
  const content = page.locator(".modal-dialog-content");
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith("/blank"))).toBe(true);
  expect(await content.boundingBox()).toMatchObject({ width: 420, height: 180 });
  expect(await page.textContent(".modal-dialog-title-text")).toBe("A dialog");
  await page.click(".modal-dialog-title-close");
  expect(await content.count()).toBe(0);
});

test("a menu's failure is told in the bar on top, which can be dismissed", async () => {
  await runMenu("Fail");
  await expect.poll(() => page.textContent(".docs-butterbar-message")).toBe("Error: It broke");
  await page.click(".docs-butterbar-dismiss");
  expect(await page.locator(".docs-butterbar-message").count()).toBe(0);
});

test("a person's edit runs the simple trigger with limited authority", async () => {
  await page.fill("#t-name-box", "E4");
  await page.press("#t-name-box", "Enter");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await expect.poll(() => sandbox.workbook().tabs[0]?.rows[24]?.[0]?.text).toBe("LIMITED 4 4");
});

test("the web app takes a simple post by way of a redirect; errors are pages, and a preflight is refused", async () => {
  const address = "https://script.google.com/macros/s/AKplumbline/exec";
  const send = (path: string, body: string, type: string) =>
    page.evaluate(
      ([url, text, contentType]) =>
        fetch(url!, { method: "POST", body: text!, headers: { "content-type": contentType! } }).then(
          async (response) => ({
            host: new URL(response.url).host,
            type: response.headers.get("content-type"),
            body: await response.text(),
          }),
          (error: Error) => error.name,
        ),
      [`${address}${path}`, body, type],
    );
  const answer = {
    host: "script.googleusercontent.com",
    type: "application/json; charset=utf-8",
    body: '{"ok":"growth"}',
  };
  expect(await send("?team=growth", '{"value":"posted"}', "text/plain")).toEqual(answer);
  expect(sandbox.workbook().tabs[0]?.rows[29]?.[0]?.text).toBe("posted");
  expect(await send("", "no JSON", "text/plain")).toMatchObject({
    host: "script.google.com",
    body: expect.stringContaining("SyntaxError"),
  });
  expect(await send("", "{}", "application/json")).toBe("TypeError");
});
