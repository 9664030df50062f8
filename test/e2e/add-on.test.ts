import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openWorkbook } from "../../cli/files/open.ts";
import { cellAt, textAt } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { tabOf, workbookOf } from "../actions/sheets.ts";
import { builtAddOn, contentsOf } from "../apps-script/host.ts";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { type Sandbox, startSandbox } from "../sandbox/server.ts";

const today = Date.UTC(2026, 10, 16, 9);
const bare = tabOf("Bare", [
  ["Objective", "Key Result"],
  ["Riders stay with us", "Raise week-1 activation from 31% to 45%"],
  ["", "Reduce monthly churn from 2.4% to 1.8%"],
]);

let browser: Browser;
let addOn: string;
let sample: Workbook;
let sandbox: Sandbox | null = null;

beforeAll(async () => {
  const opened = await openWorkbook(join(import.meta.dirname, "../../sample/okrs.xlsx"));
  if (!("workbook" in opened)) throw new Error("The sample cannot be opened");
  sample = opened.workbook;
  addOn = await builtAddOn();
  browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
}, 300_000);

afterEach(async () => {
  await sandbox?.close();
  sandbox = null;
});
afterAll(() => browser?.close());

interface Open {
  readonly page: Page;
  readonly errors: string[];
  readonly sandbox: Sandbox;
}

/** A person opens the spreadsheet at a tab. */
async function openSheet(workbook: Workbook, tab: string): Promise<Open> {
  sandbox = await startSandbox({ workbook, installAddOn: addOn, now: () => today });
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(sandbox.url);
  await page.locator("#grid-bottom-bar").getByText(tab, { exact: true }).click();
  return { page, errors, sandbox };
}

/** Extensions > Plumbline > item. */
async function chooseItem(page: Page, item: string): Promise<void> {
  await page.click("#docs-extensions-menu");
  await page.getByRole("menuitem", { name: "Plumbline" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Chooses the item, then waits for the frame that the sidebar runs in. */
async function openMenu(page: Page, item: string): Promise<Frame> {
  await chooseItem(page, item);
  await expect
    .poll(async () => (await sidebarOf(page)) !== null, { timeout: 15_000, message: "the sidebar opens" })
    .toBe(true);
  return (await sidebarOf(page))!;
}

async function sidebarOf(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const isThere = await frame
      .locator(".pl-side[aria-busy=false] .pl-panel > *")
      .count()
      .catch(() => 0);
    if (isThere > 0) return frame;
  }
  return null;
}

function tabIn(from: Sandbox, name: string) {
  const tab = from.workbook().tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`There is no tab ${name}`);
  return tab;
}

describe("the add-on in the sheet", { timeout: 60_000 }, () => {
  it("menu, sidebar, finding, its cell, the fix, and back again", async () => {
    const { page, errors, sandbox } = await openSheet(sample, "Growth team");
    const before = contentsOf(sandbox.workbook());
    const sidebar = await openMenu(page, "Check this sheet");

    await sidebar.getByRole("tab", { name: /Findings/ }).click();
    const finding = sidebar
      .getByRole("article")
      .filter({ hasText: "Progress does not follow from the numbers" });
    await finding.getByRole("button", { name: "F9", exact: true }).click();
    await expect.poll(() => page.locator("#t-name-box").inputValue()).toBe("F9");

    await finding.getByRole("button", { name: /^Use the right formula/ }).click();
    await sidebar.getByRole("status").getByText("Use the right formula").waitFor();
    expect(cellAt(tabIn(sandbox, "Growth team"), 8, 5)?.formula).toBe("=(E9-C9)/(D9-C9)");
    expect(textAt(tabIn(sandbox, "Growth team"), 8, 5)).toBe("24%");
    await expect.poll(() => finding.count()).toBe(0);

    await sidebar.getByRole("button", { name: "Undo" }).click();
    await sidebar
      .getByRole("status")
      .getByText(/^Undone/)
      .waitFor();
    expect(contentsOf(sandbox.workbook())).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("fixes all safe findings at once, and the menu takes it back when the sidebar is closed", async () => {
    const { page, sandbox } = await openSheet(sample, "Growth team");
    const before = contentsOf(sandbox.workbook());
    const sidebar = await openMenu(page, "Check this sheet");
    await sidebar.getByRole("tab", { name: /Findings/ }).click();
    await sidebar.getByRole("button", { name: /^Fix all safe/ }).click();
    await sidebar
      .getByRole("status")
      .getByText(/^Fixed \d findings$/)
      .waitFor();
    expect(contentsOf(sandbox.workbook())).not.toEqual(before);
    await chooseItem(page, "Undo last change");
    await expect
      .poll(() => JSON.stringify(contentsOf(sandbox.workbook())), { timeout: 15_000 })
      .toBe(JSON.stringify(before));
    await page.close();
  });

  it("shows what structuring would write, writes just that, and takes it back", async () => {
    const { page, errors, sandbox } = await openSheet(workbookOf([bare]), "Bare");
    const before = contentsOf(sandbox.workbook());
    const sidebar = await openMenu(page, "Structure this sheet…");
    const preview = sidebar.getByRole("region", { name: "Preview" });
    await preview.getByText("New column G “Progress”: a formula for 2 key results").waitFor();
    await sidebar.getByRole("checkbox", { name: /^Owner/ }).uncheck();
    await preview.getByText("New column F “Progress”: a formula for 2 key results").waitFor();
    await sidebar.getByRole("button", { name: /^Write \d changes$/ }).click();
    await sidebar
      .getByRole("status")
      .getByText(/^Structured “Bare”/)
      .waitFor();
    expect(tabIn(sandbox, "Bare").rows[0]!.map((cell) => cell?.text)).toEqual([
      "Objective",
      "Key Result",
      "Start",
      "Target",
      "Current",
      "Progress",
      "Status",
    ]);
    await sidebar.getByRole("button", { name: "Undo" }).click();
    await sidebar
      .getByRole("status")
      .getByText(/^Undone/)
      .waitFor();
    expect(contentsOf(sandbox.workbook())).toEqual(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("records a check-in in its row and in the log", async () => {
    const { page, sandbox } = await openSheet(sample, "Growth team");
    const sidebar = await openMenu(page, "Check in…");
    await sidebar.getByRole("textbox", { name: /Where is it now/ }).fill("55,100");
    await sidebar.getByRole("radio", { name: "7", exact: true }).check();
    await sidebar.getByRole("textbox", { name: /What changed/ }).fill("The guide to bike lanes");
    await sidebar.getByRole("button", { name: "Check in", exact: true }).click();
    await sidebar.getByRole("status").getByText("Checked in").waitFor();
    expect(cellAt(tabIn(sandbox, "Growth team"), 4, 4)?.value).toBe(55_100);
    const [, line] = tabIn(sandbox, "Check-ins").rows;
    expect(line!.slice(1, 6).map((cell) => cell?.value)).toEqual([
      "Increase organic traffic from 42k to 60k visits a month",
      55_100,
      7,
      "The guide to bike lanes",
      "Sofia Marin",
    ]);
    await page.close();
  });

  it("starts new OKRs from a sheet without any", async () => {
    const { page, sandbox } = await openSheet(workbookOf([tabOf("Lunch", [["Monday", "Soup"]])]), "Lunch");
    const sidebar = await openMenu(page, "Check this sheet");
    await sidebar.getByText("No OKRs found here").waitFor();
    await sidebar.getByRole("button", { name: "Start new OKRs" }).click();
    await sidebar.getByRole("combobox", { name: "Kind of team" }).selectOption("marketing");
    await sidebar.getByRole("button", { name: "Create tab" }).click();
    await sidebar.getByRole("status").getByText("New tab “Marketing Q4 2026”").waitFor();
    expect(sandbox.workbook().tabs.map(({ name }) => name)).toEqual(["Marketing Q4 2026", "Lunch"]);
    await expect.poll(() => sidebar.locator(".pl-okrs > li").count()).toBeGreaterThan(1);
    await page.close();
  });
});
