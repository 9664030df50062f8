import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textAt } from "../../shared/sheet/grid.ts";
import { builtAddOn } from "../apps-script/host.ts";
import { teamBook } from "../apps-script/mail-host.ts";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { startSandbox } from "../sandbox/server.ts";

let browser: Browser;
let addOn: string;

beforeAll(async () => {
  addOn = await builtAddOn();
  browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
}, 300_000);
afterAll(() => browser?.close());

async function sidebarOf(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const ready = await frame
      .locator(".pl-side[aria-busy=false] .pl-panel > *")
      .count()
      .catch(() => 0);
    if (ready > 0) return frame;
  }
  return null;
}

describe("mail from the sheet", { timeout: 90_000 }, () => {
  it("menu, addresses, test, timer, Monday morning, what went out", async () => {
    const sandbox = await startSandbox({
      workbook: teamBook(),
      installAddOn: addOn,
      now: () => Date.UTC(2026, 10, 16, 7, 30),
    });
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(sandbox.url);
    await page.click("#docs-extensions-menu");
    await page.getByRole("menuitem", { name: "Plumbline" }).click();
    await page.getByRole("menuitem", { name: "Reminders and digests…" }).click();
    await expect.poll(async () => (await sidebarOf(page)) !== null, { timeout: 20_000 }).toBe(true);
    const sidebar = (await sidebarOf(page))!;

    await sidebar.getByText("1 person has no address.").waitFor();
    await sidebar.getByRole("button", { name: /^Dana/ }).click();
    await sidebar.getByLabel("Address", { exact: true }).fill("dana@example.com");
    await sidebar.getByRole("button", { name: "Save" }).click();
    await sidebar.getByRole("status").getByText("Noted in the people list").waitFor();
    const settings = sandbox.workbook().tabs.find(({ name }) => name === "Plumbline")!;
    const row = settings.rows.findIndex((_, at) => textAt(settings, at, 0) === "Dana");
    expect(textAt(settings, row, 1)).toBe("dana@example.com");

    await sidebar.getByLabel("Your address", { exact: true }).fill("ana@example.com");
    await sidebar.getByRole("button", { name: "Send me this now" }).click();
    await sidebar.getByText("Sent to ana@example.com").waitFor();
    await sidebar.getByLabel("Your address, which the team sees as the sender").fill("ana@example.com");
    await sidebar.getByRole("button", { name: "Turn on mail" }).click();
    await sidebar.getByText("Mail goes out from ana@example.com").waitFor();

    const script = sandbox.script!;
    expect(script.triggers.map(({ functionName }) => functionName)).toEqual(["sendDueMail"]);
    await script.advanceTo(Date.UTC(2026, 10, 16, 12));
    expect(script.outbox.map(({ to }) => to)).toEqual([
      "ana@example.com",
      "ana@example.com",
      "ben@example.com",
      "dana@example.com",
    ]);
    await sidebar.getByRole("button", { name: "Check this sheet again" }).click();
    await sidebar.locator(".pl-runs").getByText("to 3 people", { exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
    await sandbox.close();
  });
});
