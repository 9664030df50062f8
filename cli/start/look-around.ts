import type { Page } from "playwright-core";
import { launchWithExtension } from "../../test/browser/chromium.ts";
import type { Sandbox } from "../../test/sandbox/server.ts";

export interface Seen {
  readonly lines: readonly string[];
  /** Badges and sidebar both came up. */
  readonly isWhole: boolean;
}

const patienceMs = 20_000;

/** Opens the sheet in a browser without a window and tells what a person would see there. */
export async function lookAround(sandbox: Sandbox, extensionDir: string): Promise<Seen> {
  const started = performance.now();
  const browser = await launchWithExtension({ extensionDir, port: sandbox.port });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(patienceMs);
    await page.goto(sandbox.googleUrl);
    const badges = page.locator("plumbline-overlay .badges .spot");
    const hasBadges = await badges.first().waitFor().then(yes, no);
    const badgeLine = hasBadges
      ? `Extension: ${await badges.count()} badges beside the rows on screen, ${seconds(started)} after the browser was started`
      : "Extension: no badges came up";
    const clicked = performance.now();
    const hasSidebar = await openSidebar(page).then(yes, no);
    const sidebarLine = hasSidebar
      ? `Add-on: the sidebar is open, ${seconds(clicked)} after the click in the menu`
      : "Add-on: the sidebar did not open";
    return {
      lines: ["A look in headless Chromium:", `  ${badgeLine}`, `  ${sidebarLine}`],
      isWhole: hasBadges && hasSidebar,
    };
  } finally {
    await browser.close();
  }
}

export async function openSidebar(page: Page): Promise<void> {
  await page.locator("#docs-extensions-menu").click();
  await page.getByRole("menuitem", { name: "Plumbline" }).click();
  await page.getByRole("menuitem", { name: "Check this sheet" }).click();
  await page
    .frameLocator("iframe")
    .frameLocator("iframe")
    .frameLocator("iframe")
    .getByRole("tab")
    .first()
    .waitFor();
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

const yes = () => true;
const no = () => false;
