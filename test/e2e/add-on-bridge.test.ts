import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkbook } from "../../cli/files/open.ts";
import { builtAddOn } from "../apps-script/host.ts";
import { launchWithExtension } from "../browser/chromium.ts";
import { startSandbox } from "../sandbox/server.ts";
import { builtExtension, type Extension, seenBadges } from "./extension-page.ts";

let extension: Extension;
beforeAll(async () => {
  extension = await builtExtension();
}, 300_000);
afterAll(() => extension?.remove());

async function sidebarOf(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const there = frame.locator(".pl-side[aria-busy=false] .pl-panel > *");
    if ((await there.count().catch(() => 0)) > 0) return frame;
  }
  return null;
}

it("the extension reads through the open sidebar, and its badges follow what the add-on writes", async () => {
  const opened = await openWorkbook(join(import.meta.dirname, "../../sample/okrs.xlsx"));
  if (!("workbook" in opened)) throw new Error("The sample cannot be opened");
  const sandbox = await startSandbox({ workbook: opened.workbook, installAddOn: await builtAddOn() });
  const context = await launchWithExtension({
    extensionDir: extension.dir,
    port: sandbox.port,
    viewport: { width: 1680, height: 900 },
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const growth = sandbox.workbook().tabs.find(({ name }) => name === "Growth team")!;
    await page.goto(`${sandbox.googleUrl}#gid=${growth.id}`);
    await page.click("#docs-extensions-menu");
    await page.getByRole("menuitem", { name: "Plumbline" }).click();
    await page.getByRole("menuitem", { name: "Check in…" }).click();
    await expect.poll(async () => (await sidebarOf(page)) !== null, { timeout: 20_000 }).toBe(true);
    const ran = () => sandbox.script!.executions.map(({ functionName }) => functionName);
    await expect
      .poll(ran, { timeout: 20_000, message: "the extension asks the sidebar" })
      .toContain("readSheet");

    const badge = async () => (await seenBadges(page)).find(({ row }) => row === 5)?.label;
    await expect.poll(badge, { timeout: 15_000 }).toMatch(/\b68.%/);
    const sidebar = (await sidebarOf(page))!;
    await sidebar.getByRole("textbox", { name: /Where is it now/ }).fill("57,000");
    await sidebar.getByRole("button", { name: "Check in", exact: true }).click();
    await expect
      .poll(badge, { timeout: 15_000, message: "the badge follows the check-in" })
      .toMatch(/\b83.%/);
  } finally {
    await context.close();
    await sandbox.close();
  }
}, 120_000);
