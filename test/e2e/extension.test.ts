import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildAddOn } from "../../apps-script/build.ts";
import { openBytes } from "../../cli/files/open.ts";
import { samplePath } from "../../sample/okrs.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { percent } from "../../shared/ui/percent.ts";
import {
  badgeRows,
  builtExtension,
  coreView,
  type Extension,
  openPopup,
  openSheet,
  seenBadges,
  waitForRows,
} from "./extension-page.ts";
import { smallTab, workbookOf } from "./workbooks.ts";

// Browsers share few cores with other tests.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let extension: Extension;
beforeAll(async () => {
  extension = await builtExtension();
});
afterAll(() => extension.remove());

/** Two cores run nine browsers now and then. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 8000 });

type Act = (opened: Awaited<ReturnType<typeof openSheet>>) => Promise<void>;

async function withSheet(
  workbook: Workbook,
  act: Act,
  options: Parameters<typeof openSheet>[2] = {},
): Promise<void> {
  const opened = await openSheet(extension, workbook, options);
  try {
    await act(opened);
    expect(opened.errors).toEqual([]);
  } finally {
    await opened.close();
  }
}

function sample(): Workbook {
  const read = openBytes(readFileSync(samplePath), "okrs.xlsx");
  if (!("workbook" in read)) throw new Error("the sample cannot be read");
  return read.workbook;
}

describe("on the sample", () => {
  it("shows what the core computes: badges, panel, card, popup; follows tabs", async () => {
    await withSheet(
      sample(),
      async (opened) => {
        const { page, sandbox } = opened;
        const view = coreView(sandbox);
        const [first, second] = sandbox.workbook().tabs;
        const badges = await waitForRows(page, badgeRows(view, first!.id));
        const all = view.summary.objectives.flatMap(({ keyResults }) => keyResults);
        for (const keyResult of all.filter(({ cell }) => cell.tab === first!.id)) {
          const badge = badges.find(({ row }) => row === keyResult.cell.row + 1)!;
          expect(badge.text).toBe(percent(keyResult.progress));
          expect(badge.label).toContain(keyResult.text);
        }

        const { counts } = view.summary;
        await soon(() => page.locator(".fold").textContent()).toContain(`${counts.due} due`);
        await page.locator(".fold").click();
        expect(await page.locator(".panel .pl-okr-title").allInnerTexts()).toEqual(
          view.summary.objectives.map(({ text }) => text || "Without an objective"),
        );
        expect(await page.locator(".panel .pl-okr > b").allInnerTexts()).toEqual(
          view.summary.objectives.map(({ progress }) => percent(progress)),
        );
        expect(await page.locator(".panel .pl-tally").textContent()).toMatch(
          new RegExp(`^\\s*${counts["on-track"]}\\b`),
        );

        await page.locator(".panel .pl-okr").first().click();
        const last = view.summary.objectives[0]!.keyResults.at(-1)!;
        await page.locator(".panel .pl-kr").last().click();
        await soon(() => page.locator("#t-name-box").inputValue()).toBe(`A${last.cell.row + 1}`);
        // The same by keys: Left closes the objective from its key result, Right opens it, Down walks on.
        await page.keyboard.press("ArrowLeft");
        await page.keyboard.press("ArrowLeft");
        await soon(() => page.locator(".panel .pl-kr").count()).toBe(0);
        await page.keyboard.press("ArrowRight");
        await soon(() => page.locator(".panel .pl-kr").count()).toBe(
          view.summary.objectives[0]!.keyResults.length,
        );
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        const next = view.summary.objectives[0]!.keyResults[0]!;
        await soon(() => page.locator("#t-name-box").inputValue()).toBe(`A${next.cell.row + 1}`);
        await page.getByLabel("Fold the panel").click();

        const wanted = all.find(
          ({ cell, start, current, target }) => cell.tab === first!.id && start && current && target,
        )!;
        await page.locator(`.spot[data-row="${wanted.cell.row + 1}"]`).click();
        const card = page.locator(".float");
        expect(await card.locator("h3").textContent()).toBe(wanted.text);
        expect(await card.locator(".pl-nums dd").allInnerTexts()).toEqual([
          wanted.start,
          wanted.current,
          wanted.expectedText,
          wanted.target,
        ]);
        await page.keyboard.press("Escape");
        await soon(() => card.count()).toBe(0);

        const popup = await openPopup(opened);
        await soon(() => popup.locator(".pl-okr-title").allInnerTexts()).toEqual(
          view.summary.objectives.map(({ text }) => text || "Without an objective"),
        );
        expect(await popup.locator(".sum .pl-tally li").count()).toBeGreaterThan(2);
        await popup.getByLabel("Badges on the sheet").uncheck();
        await soon(() => page.locator(".spot").count()).toBe(0);
        await popup.getByLabel("Badges on the sheet").check();
        await waitForRows(page, badgeRows(view, first!.id));
        await popup.close();

        await page.locator(".docs-sheet-tab", { hasText: second!.name }).click();
        const rows = badgeRows(view, second!.id);
        expect(rows.length).toBeGreaterThan(2);
        await waitForRows(page, rows);
      },
      { height: 900 },
    );
  });
});

describe("while somebody works in the sheet", () => {
  it("gets out of the way of typing, and takes up what was typed", async () => {
    await withSheet(workbookOf(smallTab()), async ({ page, sandbox, context }) => {
      const rows = badgeRows(coreView(sandbox), "0");
      await waitForRows(page, rows);
      const before = (await seenBadges(page)).find(({ row }) => row === 4)!.text;
      await page.evaluate(() => void (location.hash = "gid=0&range=E4"));
      await page.waitForTimeout(200);
      await page.keyboard.type("44");
      await soon(() => page.locator(".spot").count()).toBe(0);
      expect(await page.locator(".reminder").count()).toBe(0);
      await page.keyboard.press("Enter");
      await soon(() => page.locator(".spot").count()).toBe(rows.length);
      const after = () => coreView(sandbox).summary.objectives[0]!.keyResults[0]!.progress;
      await soon(after).toBeCloseTo(13 / 14);
      await soon(async () => (await seenBadges(page)).find(({ row }) => row === 4)!.text).toBe(
        percent(after()),
      );
      expect(before).not.toBe(percent(after()));

      // What the background heard of it stands in the toolbar.
      const [worker] = context.serviceWorkers();
      const due = coreView(sandbox).summary.counts.due;
      await soon(() => worker!.evaluate(() => chrome.action.getBadgeText({}))).toBe(
        due > 0 ? String(due) : "",
      );
    });
  });

  it("a click on a badge leaves the selection, the keyboard reaches badge and card, and keys do not reach the sheet", async () => {
    await withSheet(workbookOf(smallTab()), async ({ page, sandbox }) => {
      await waitForRows(page, badgeRows(coreView(sandbox), "0"));
      await page.evaluate(() => void (location.hash = "gid=0&range=C8"));
      await soon(() => page.locator("#t-name-box").inputValue()).toBe("C8");
      await page.locator('.spot[data-row="4"]').click();
      await page.locator(".float").waitFor();
      expect(await page.locator("#t-name-box").inputValue()).toBe("C8");
      await page.keyboard.press("Escape");
      await page.locator('.spot[data-row="5"]').focus();
      await page.keyboard.press("Enter");
      await page.locator(".float").waitFor();
      const focused = () =>
        page.evaluate(() =>
          document.querySelector("plumbline-overlay")!.shadowRoot!.activeElement?.getAttribute("aria-label"),
        );
      expect(await focused()).toBe("Close");
      await page.keyboard.press("Escape");
      await soon(() => page.locator(".float").count()).toBe(0);
      await soon(focused).toContain("Time to first report");
      expect(await page.locator("#t-name-box").inputValue()).toBe("C8");
      expect(sandbox.workbook().tabs[0]!.rows[7]![2]!.value).toBe(32);
    });
  });
});

describe("reminder", () => {
  it("names what is due, jumps there, and stays away once it was put off, after a reload too", async () => {
    await withSheet(workbookOf(smallTab()), async (opened) => {
      const { page, sandbox } = opened;
      const due = coreView(sandbox)
        .summary.objectives.flatMap(({ keyResults }) => keyResults)
        .filter((keyResult) => keyResult.due);
      expect(due.length).toBeGreaterThan(3);
      const reminder = page.locator(".reminder");
      await reminder.waitFor();
      expect(await reminder.locator("h3").textContent()).toContain(`${due.length} key results`);
      expect(await reminder.locator(".due-text").allInnerTexts()).toEqual(
        due.slice(0, 3).map(({ text }) => text),
      );
      await reminder.locator(".due").nth(1).click();
      await soon(() => page.locator("#t-name-box").inputValue()).toBe(`A${due[1]!.cell.row + 1}`);
      await reminder.getByLabel("Remind me next week").click();
      await soon(() => reminder.count()).toBe(0);
      await page.reload();
      await page.locator(".fold").waitFor();
      await page.waitForTimeout(600);
      expect(await reminder.count()).toBe(0);
      const popup = await openPopup(opened);
      await popup.getByText("Remind me again").click();
      await reminder.waitFor();
    });
  });

  it("lists the sheets that wait where no sheet is open", async () => {
    await withSheet(workbookOf(smallTab()), async (opened) => {
      const { page, sandbox } = opened;
      await page.locator(".reminder").waitFor();
      const popup = await openPopup(opened);
      await popup.bringToFront();
      await popup.reload();
      await soon(() => popup.locator(".sheet").allInnerTexts()).toEqual([
        `Team OKRs\n${coreView(sandbox).summary.counts.due} due`,
      ]);
    });
  });
});

it("with the add-on's sidebar open, takes its word for the tab and leaves reminding to it", async () => {
  const installAddOn = await buildAddOn();
  await withSheet(
    workbookOf(smallTab()),
    async ({ page, sandbox }) => {
      const rows = badgeRows(coreView(sandbox), "0");
      await waitForRows(page, rows);
      await page.locator(".reminder").waitFor();
      await page.locator("#docs-extensions-menu").click();
      await page.getByRole("menuitem", { name: "Plumbline" }).click();
      await page.getByRole("menuitem", { name: "Check this sheet" }).click();
      await soon(() => page.locator(".reminder").count()).toBe(0);
      await waitForRows(page, rows);
      await page.locator(".script-application-sidebar").getByLabel(/close/i).click();
      await page.locator(".reminder").waitFor();
    },
    { installAddOn },
  );
});

describe("when there is nothing to show", () => {
  const notes = tabFromValues("Sheet1", [
    ["Groceries", "Price"],
    ["Bread", 3],
    ["Milk", 2],
  ]);
  it("a sheet without OKRs is left alone, and the popup says so", async () => {
    await withSheet(workbookOf({ ...notes, id: "0" }), async (opened) => {
      const { page } = opened;
      const popup = await openPopup(opened);
      await soon(() => popup.locator("h3").textContent()).toBe("No OKRs found here");
      expect(await page.locator(".fold, .spot, .reminder, .panel").count()).toBe(0);
    });
  });

  it("says what is wrong, and reads on when it is over", async () => {
    const wrong = [
      { status: 401, title: "Google has signed you out" },
      { status: 403, title: "Google refused to hand over this sheet" },
      { status: 503, title: "Google is busy" },
    ];
    let { status } = wrong[0]!;
    await withSheet(
      workbookOf(smallTab()),
      async (opened) => {
        const { page } = opened;
        await soon(() => page.locator(".fold").textContent()).toContain(wrong[0]!.title);
        await page.locator(".fold").click();
        for (const { status: next, title } of wrong) {
          status = next;
          await page.reload();
          await soon(() => page.locator(".panel h3").textContent()).toBe(title);
        }
        const popup = await openPopup(opened);
        await soon(() => popup.locator("h3").textContent()).toBe(wrong[2]!.title);
        await page.bringToFront();
        await page.unrouteAll();
        await page.getByText("Try again").click();
        await page.locator(".spot").first().waitFor();
      },
      {
        before: (page) =>
          page.route(/htmlembed|htmlview|export/, (route) =>
            route.fulfill({ status, contentType: "text/html", body: "<p>No</p>" }),
          ),
      },
    );
  });

  it("a sign-in page on another host is told from being offline", async () => {
    await withSheet(
      workbookOf(smallTab()),
      async ({ page, errors }) => {
        await soon(() => page.locator(".fold").textContent()).toContain("Google has signed you out");
        // The browser itself reports each request that another origin refuses.
        errors.splice(
          0,
          errors.length,
          ...errors.filter((text) => !/accounts\.google\.com|ERR_FAILED/.test(text)),
        );
      },
      {
        before: (page) =>
          page.route(/htmlembed|htmlview|export/, (route) =>
            route.fulfill({
              status: 302,
              headers: { location: "https://accounts.google.com/ServiceLogin?continue=x" },
            }),
          ),
      },
    );
  });

  it("reads by CSV where HTML fails: the panel works, badges need heights", async () => {
    await withSheet(
      workbookOf(smallTab()),
      async ({ page }) => {
        await page.locator(".fold").click();
        await soon(() => page.locator(".pl-okr").count()).toBe(2);
        expect((await page.locator(".panel-note").allInnerTexts()).join()).toContain(
          "did not tell how high the rows are",
        );
        expect(await page.locator(".spot").count()).toBe(0);
      },
      {
        before: (page) =>
          page.route(/htmlembed|htmlview/, (route) => route.fulfill({ status: 404, body: "" })),
      },
    );
  });
});

it("asks for the account on the page, and leaves gviz alone", async () => {
  await withSheet(
    workbookOf(smallTab({ hiddenRows: [4] })),
    async ({ page, sandbox }) => {
      await page.locator(".spot").first().waitFor();
      await page.waitForTimeout(500);
      const asked = sandbox.calls.list
        .filter(({ url }) => /htmlembed|htmlview|export\?/.test(url))
        .map(({ url }) => new URL(url).pathname);
      expect(asked.length).toBeGreaterThan(2);
      expect(asked.filter((path) => !path.startsWith("/spreadsheets/u/1/d/"))).toEqual([]);
      expect(sandbox.calls.list.some(({ url }) => url.includes("gviz"))).toBe(false);
    },
    { path: "u/1" },
  );
});
