import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { today } from "../../extension/host/clock.ts";
import { type View, viewOf } from "../../shared/report/view.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { extensionId, launchWithExtension } from "../browser/chromium.ts";
import { type Sandbox, startSandbox } from "../sandbox/server.ts";
import { buildExtension } from "./build-extension.ts";

export interface Extension {
  readonly dir: string;
  remove(): Promise<void>;
}

/** The real extension, built for Chrome into a temporary folder. */
export async function builtExtension(): Promise<Extension> {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-extension-"));
  const dir = await buildExtension(folder);
  return { dir, remove: () => rm(folder, { recursive: true, force: true }) };
}

export interface Opened {
  readonly sandbox: Sandbox;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page's console said in error, without the sandbox's own gaps. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** A sandbox with a workbook, and a browser with the extension on its page. */
export async function openSheet(
  extension: Extension,
  workbook: Workbook,
  options: {
    installAddOn?: string;
    width?: number;
    height?: number;
    path?: string;
    colorScheme?: "light" | "dark";
    before?: (page: Page, sandbox: Sandbox) => Promise<unknown>;
  } = {},
): Promise<Opened> {
  const sandbox = await startSandbox({
    workbook,
    ...(options.installAddOn && { installAddOn: options.installAddOn }),
  });
  const context = await launchWithExtension({
    extensionDir: extension.dir,
    port: sandbox.port,
    viewport: { width: options.width ?? 1680, height: options.height ?? 720 },
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on("console", (message) => {
    if (
      message.type() === "error" &&
      !/_sandbox|status of (4|5)\d\d/.test(message.text() + message.location().url)
    )
      errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await options.before?.(page, sandbox);
  await page.goto(
    options.path
      ? sandbox.googleUrl.replace("/spreadsheets/", `/spreadsheets/${options.path}/`)
      : sandbox.googleUrl,
  );
  return {
    sandbox,
    context,
    page,
    errors,
    async close() {
      await context.close();
      await sandbox.close();
    },
  };
}

/** What the core says about the workbook as it stands in the sandbox now. */
export function coreView(sandbox: Sandbox): View {
  return viewOf(sandbox.workbook(), today());
}

/** 1-based numbers of the rows that ought to have a badge on a tab. */
export function badgeRows(view: View, gid: string): number[] {
  const rows = new Set<number>();
  for (const { cell, keyResults } of view.summary.objectives) {
    if (cell?.tab === gid && keyResults.length > 0) rows.add(cell.row + 1);
    for (const keyResult of keyResults) if (keyResult.cell.tab === gid) rows.add(keyResult.cell.row + 1);
  }
  return [...rows].sort((a, b) => a - b);
}

export interface SeenBadge {
  /** 1-based. */
  readonly row: number;
  readonly label: string;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** The badges in the overlay, by row, whether or not a pane cuts them off. */
export function seenBadges(page: Page): Promise<SeenBadge[]> {
  return page.evaluate(() => {
    const shadow = document.querySelector("plumbline-overlay")?.shadowRoot;
    const spots = [...(shadow?.querySelectorAll<HTMLElement>(".spot") ?? [])];
    return spots
      .map((spot) => {
        const box = spot.getBoundingClientRect();
        return {
          row: Number(spot.dataset.row),
          label: spot.getAttribute("aria-label") ?? "",
          text: spot.textContent.trim(),
          left: box.left,
          right: box.right,
          middle: box.top + box.height / 2,
        };
      })
      .sort((a, b) => a.row - b.row);
  });
}

/** Waits until the overlay shows badges for exactly these rows, and has stopped moving. */
export async function waitForRows(page: Page, rows: readonly number[]): Promise<SeenBadge[]> {
  const deadline = Date.now() + 10_000;
  let before = "";
  for (;;) {
    const badges = await seenBadges(page);
    const now = JSON.stringify(badges);
    if (now === before && String(badges.map(({ row }) => row)) === String(rows)) return badges;
    if (Date.now() > deadline)
      throw new Error(`badges on rows ${badges.map(({ row }) => row)} instead of ${rows}`);
    before = now;
    await page.waitForTimeout(120);
  }
}

/** Where the page itself draws a row: it is selected, and the border of the active cell read off. Scrolls only if it is out of sight. */
export async function drawnRow(
  page: Page,
  gid: string,
  row: number,
): Promise<{ top: number; bottom: number; middle: number }> {
  await page.evaluate(({ gid, row }) => void (location.hash = `gid=${gid}&range=A${row}`), { gid, row });
  await page.waitForFunction(
    (name) => (document.querySelector("#t-name-box") as HTMLInputElement).value === name,
    `A${row}`,
  );
  return page.evaluate(async () => {
    // The border follows with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    const boxes = [...document.querySelectorAll(".active-cell-border")].map((edge) =>
      edge.getBoundingClientRect(),
    );
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return { top, bottom, middle: (top + bottom) / 2 };
  });
}

/** The rows of a list that lie wholly in sight, frozen ones included, as the page draws them. */
export async function scrollTo(page: Page, y: number, x = 0): Promise<void> {
  await page.evaluate(
    ({ x, y }) => {
      document.querySelector(".native-scrollbar-y")!.scrollTop = y;
      document.querySelector(".native-scrollbar-x")!.scrollLeft = x;
    },
    { x, y },
  );
  await page.waitForTimeout(250);
}

/** Chooses a zoom level as a person does. */
export async function setZoom(page: Page, percent: number): Promise<void> {
  await page.locator("[aria-label*='Zoom list']").first().click();
  await page.getByText(`${percent}%`, { exact: true }).last().click();
  await page.waitForFunction(
    (text) => document.querySelector("[aria-label*='Zoom list']")!.getAttribute("aria-label")!.includes(text),
    `${percent}%`,
  );
  await page.waitForTimeout(250);
}

/** The popup, opened beside the sheet so that the sheet's tab stays the active one. */
export async function openPopup({ context, page }: Pick<Opened, "context" | "page">): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 560 });
  await popup.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  await page.bringToFront();
  await popup.reload();
  return popup;
}

/** For `before`: what Google answers about a tab's cells, changed on its way to the page. */
export function alterTables(
  change: (html: string) => string,
): (page: Page, sandbox: Sandbox) => Promise<void> {
  return async (page, sandbox) => {
    await page.route(/htmlembed|htmlview/, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await fetch(`http://localhost:${sandbox.port}${pathname}${search}`);
      await route.fulfill({
        status: answer.status,
        contentType: "text/html",
        body: change(await answer.text()),
      });
    });
  };
}
