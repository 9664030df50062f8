import type { Page } from "playwright-core";
import { count } from "../../shared/ui/words.ts";
import { launchWithExtension } from "../../test/browser/chromium.ts";
import type { Sandbox } from "../../test/sandbox/server.ts";

export interface Seen {
  readonly lines: readonly string[];
  /** Badges and sidebar both came up. */
  readonly isWhole: boolean;
}

const patienceMs = 20_000;

/** Opens the sheet at a tab in a browser without a window and tells what a person would see there. */
export async function lookAround(sandbox: Sandbox, extensionDir: string, tab: string | null): Promise<Seen> {
  const started = performance.now();
  const browser = await launchWithExtension({ extensionDir, port: sandbox.port });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(patienceMs);
    await page.goto(addressOf(sandbox, tab));
    const badges = page.locator("plumbline-overlay .badges .spot");
    const hasBadges = tab !== null && (await badges.first().waitFor().then(yes, no));
    const badgeLine = hasBadges
      ? `Extension: ${await badges.count()} badges beside the rows on screen, ${seconds(started)} after the browser was started`
      : `Extension: no badges${tab === null ? ", as there are no OKRs" : " came up"}`;
    const clicked = performance.now();
    const findings = await openSidebar(page).catch(() => null);
    const sidebarLine =
      findings === null
        ? "Add-on: the sidebar did not open"
        : `Add-on: the sidebar is open${findings}, ${seconds(clicked)} after the click in the menu`;
    return {
      lines: ["A look in headless Chromium:", `  ${badgeLine}`, `  ${sidebarLine}`],
      isWhole: (hasBadges || tab === null) && findings !== null,
    };
  } finally {
    await browser.close();
  }
}

/** The sheet's address in a browser for which the sandbox stands in for Google, at a tab by name. */
export function addressOf(sandbox: Sandbox, tab: string | null): string {
  const id = sandbox.workbook().tabs.find(({ name }) => name === tab)?.id;
  return id === undefined ? sandbox.googleUrl : `${sandbox.googleUrl}#gid=${id}`;
}

/** Answers " with 4 findings", "" where the sidebar shows none. */
export async function openSidebar(page: Page): Promise<string> {
  await page.locator("#docs-extensions-menu").click();
  await page.getByRole("menuitem", { name: "Plumbline" }).click();
  await page.getByRole("menuitem", { name: "Check this sheet" }).click();
  const sidebar = page.frameLocator("iframe").frameLocator("iframe").frameLocator("iframe");
  const tab = sidebar.getByRole("tab", { name: "Findings" });
  await tab.waitFor();
  await sidebar.getByText("Read from").or(sidebar.getByText("No OKRs")).first().waitFor();
  const number = /\d+/.exec((await tab.textContent()) ?? "")?.[0];
  return number ? ` with ${count(Number(number), "finding")} on this tab` : "";
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

const yes = () => true;
const no = () => false;
