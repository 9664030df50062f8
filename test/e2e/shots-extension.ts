import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBytes } from "../../cli/files/open.ts";
import { today } from "../../extension/host/clock.ts";
import { buildSample } from "../../sample/okrs.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook, type Workbook } from "../../shared/sheet/workbook.ts";
import { builtExtension, type Extension, type Opened, openPopup, openSheet } from "./extension-page.ts";

/** A page as dark-theme extensions make it, so that the overlay's own dark theme shows. */
const darkPage = `
  body, #docs-chrome, #waffle-grid-container, #grid-bottom-bar, .docs-companion-app-switcher-container { background: #1b1b1c !important }
  #docs-chrome > *, #grid-bottom-bar > *, .docs-companion-app-switcher-container > *, #waffle-grid-container canvas, .native-scrollbar {
    filter: invert(.89) hue-rotate(180deg)
  }`;

function sampleForToday(): Workbook {
  const read = openBytes(buildSample(today()), "okrs.xlsx");
  if (!("workbook" in read)) throw new Error("the sample cannot be read");
  return read.workbook;
}

/**
 * Pictures of the extension on the sample, as PNG files in a folder (all, or those named); returns their paths. Builds the extension, starts the sandbox and
 * the browser itself.
 */
export async function takeExtensionShots(folder: string, names?: readonly string[]): Promise<string[]> {
  const extension = await builtExtension();
  const taken: string[] = [];
  const keep = async (
    page: Page,
    name: string,
    clip?: { x: number; y: number; width: number; height: number },
  ) => {
    if (names && !names.includes(name)) return;
    const path = join(folder, `extension-${name}.png`);
    await page.screenshot({ path, ...(clip && { clip }) });
    taken.push(path);
  };
  try {
    await shootSheet(extension, keep);
    await shootDark(extension, keep);
    await shootNarrow(extension, keep);
    await shootEmpty(extension, keep);
  } finally {
    await extension.remove();
  }
  return taken;
}

type Keep = (
  page: Page,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
) => Promise<void>;

async function ready({ page }: Opened): Promise<void> {
  await page.locator(".spot").first().waitFor();
  await page.waitForTimeout(900);
}

/** On quiet days there is no reminder to close. */
export async function closeReminder(page: Page): Promise<void> {
  const close = page.getByLabel("Close until the page is opened again");
  const isShown = close.waitFor({ timeout: 10_000 });
  if (
    await isShown.then(
      () => true,
      () => false,
    )
  )
    await close.click();
}

/** Badges with the reminder; the card; the panel; the popup. */
async function shootSheet(extension: Extension, keep: Keep): Promise<void> {
  const opened = await openSheet(extension, sampleForToday(), { width: 1600, height: 800 });
  const { page } = opened;
  await ready(opened);
  await keep(page, "overlay");
  await closeReminder(page);
  await page.locator('.spot[data-row="8"]').click();
  await page.waitForTimeout(250);
  await keep(page, "card");
  await page.keyboard.press("Escape");
  await page.locator(".fold").click();
  await page.locator(".panel .pl-okr").first().click();
  await page.mouse.move(300, 700);
  await page.waitForTimeout(250);
  await keep(page, "panel");
  await shootPopup(opened, keep, "popup");
  await opened.close();
}

async function shootPopup(opened: Opened, keep: Keep, name: string): Promise<void> {
  const popup = await openPopup(opened);
  await popup.locator(".pl-okr, .pl-empty").first().waitFor();
  await popup.waitForTimeout(250);
  const height = await popup.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await keep(popup, name, { x: 0, y: 0, width: 360, height: Math.min(560, height) });
  await popup.close();
}

async function shootDark(extension: Extension, keep: Keep): Promise<void> {
  const opened = await openSheet(extension, sampleForToday(), {
    width: 1600,
    height: 800,
    colorScheme: "dark",
    before: (page) =>
      page.addInitScript((css) => {
        addEventListener("DOMContentLoaded", () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        });
      }, darkPage),
  });
  const { page } = opened;
  await ready(opened);
  await page.locator('.spot[data-row="8"]').click();
  await page.waitForTimeout(250);
  await keep(page, "dark");
  await shootPopup(opened, keep, "popup-dark");
  await opened.close();
}

/** A laptop's width: the table fills the window, and badges stand between its cells. */
async function shootNarrow(extension: Extension, keep: Keep): Promise<void> {
  const opened = await openSheet(extension, sampleForToday(), { width: 1180, height: 700 });
  await ready(opened);
  await closeReminder(opened.page);
  await opened.page.waitForTimeout(200);
  await keep(opened.page, "narrow");
  await opened.page.locator(".docs-sheet-tab").nth(2).click();
  await opened.page.waitForTimeout(1500);
  await keep(opened.page, "messy-tab");
  await opened.close();
}

async function shootEmpty(extension: Extension, keep: Keep): Promise<void> {
  const notes = tabFromValues("Sheet1", [
    ["Groceries", "Price"],
    ["Bread", 3],
  ]);
  const opened = await openSheet(extension, makeWorkbook({ title: "Notes", tabs: [{ ...notes, id: "0" }] }), {
    width: 900,
    height: 600,
  });
  await opened.page.waitForTimeout(1500);
  await shootPopup(opened, keep, "popup-no-okrs");
  await opened.page.goto("about:blank");
  await shootPopup(opened, keep, "popup-elsewhere");
  await opened.close();

  const refused = await openSheet(extension, sampleForToday(), {
    width: 1180,
    height: 700,
    before: (page) =>
      page.route(/htmlembed|htmlview|export/, (route) =>
        route.fulfill({ status: 403, contentType: "text/html", body: "" }),
      ),
  });
  await refused.page.locator(".fold").click();
  await refused.page.waitForTimeout(300);
  await keep(refused.page, "refused");
  await refused.close();
}

if (process.argv[1] === import.meta.filename) {
  for (const path of await takeExtensionShots(process.argv[2]!)) console.log(path, readFileSync(path).length);
}
