import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBytes } from "../../cli/files/open.ts";
import { samplePath } from "../../sample/okrs.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import {
  alterTables,
  badgeRows,
  builtExtension,
  coreView,
  drawnRow,
  type Extension,
  type Opened,
  openSheet,
  scrollTo,
  seenBadges,
  setZoom,
  waitForRows,
} from "./extension-page.ts";
import { smallTab, tallRows, workbookOf } from "./workbooks.ts";

/** Half the height of the thinnest row at 75 % zoom is eight pixels: within this, nobody takes a badge for the next row's. */
const pixels = 1.5;

// Browsers share few cores with other tests.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let extension: Extension;
beforeAll(async () => {
  extension = await builtExtension();
});
afterAll(() => extension.remove());

async function withSheet(
  workbook: Workbook,
  act: (opened: Opened) => Promise<void>,
  options = {},
): Promise<void> {
  const opened = await openSheet(extension, workbook, options);
  try {
    await act(opened);
    expect(opened.errors).toEqual([]);
  } finally {
    await opened.close();
  }
}

/** Compares the badges, as they stood before anything was selected, with the rows as the page then draws them. */
async function expectBesideRows({ page }: Opened, gid: string): Promise<number[]> {
  const badges = await seenBadges(page);
  const grid = await page.evaluate(() => {
    const panes = [...document.querySelectorAll(".grid4-inner-container")].map((pane) =>
      pane.getBoundingClientRect(),
    );
    const fixed = document.querySelector(".fixed4-inner-container")!.getBoundingClientRect();
    return { top: fixed.top, bottom: panes[panes.length - 1]!.bottom, middle: panes[0]!.top };
  });
  const whole = badges.filter(({ middle }) => middle > grid.top + 24 && middle < grid.bottom - 20);
  // A handful says as much as all of them: the first, the last, and some between.
  const step = Math.max(1, Math.floor(whole.length / 4));
  const compared: number[] = [];
  const scrolled = await page.evaluate(() => document.querySelector(".native-scrollbar-y")!.scrollTop);
  for (const { row, middle } of whole.filter((_, i) => i % step === 0 || i === whole.length - 1)) {
    const drawn = await drawnRow(page, gid, row);
    // A row that was partly out of sight scrolls into it when it is selected: its place then is another one.
    if ((await page.evaluate(() => document.querySelector(".native-scrollbar-y")!.scrollTop)) !== scrolled) {
      await scrollTo(page, scrolled);
      continue;
    }
    expect(
      Math.abs(middle - drawn.middle),
      `row ${row}: badge at ${middle}, row at ${drawn.middle}`,
    ).toBeLessThanOrEqual(pixels);
    compared.push(row);
  }
  return compared;
}

describe("badges stand beside their rows", () => {
  it("on the sample, at 100 %, 75 % and 150 %, before and after scrolling, with its frozen rows", async () => {
    const sample = openBytes(readFileSync(samplePath), "okrs.xlsx");
    if (!("workbook" in sample)) throw new Error("the sample cannot be read");
    await withSheet(
      sample.workbook,
      async (opened) => {
        const { page, sandbox } = opened;
        const gid = sandbox.workbook().tabs[0]!.id;
        const rows = badgeRows(coreView(sandbox), gid);
        expect(rows.length).toBeGreaterThan(4);
        await waitForRows(page, rows);
        expect((await expectBesideRows(opened, gid)).length).toBeGreaterThan(3);
        for (const zoom of [75, 150]) {
          await setZoom(page, zoom);
          await scrollTo(page, 0);
          expect((await expectBesideRows(opened, gid)).length).toBeGreaterThan(2);
          await scrollTo(page, 57);
          expect((await expectBesideRows(opened, gid)).length).toBeGreaterThan(2);
        }
      },
      { height: 720 },
    );
  });

  const tabs = [
    { what: "a long list", id: "1", change: {}, scrolls: [777] },
    {
      what: "frozen rows and column",
      id: "2",
      change: { frozenRows: 5, frozenColumns: 1 },
      scrolls: [211],
    },
    {
      what: "rows of many heights",
      id: "3",
      change: { rowHeights: [40, 21, 63, 21, 34, 90, 21, 47, 30] },
      scrolls: [33],
    },
    {
      what: "hidden rows and columns",
      id: "4",
      change: { hiddenRows: [3, 11, 12, 13], hiddenColumns: [1] },
      scrolls: [95],
    },
  ];

  it.each([100, 75, 150])("on tabs of every kind, at zoom %d", async (zoom) => {
    const workbook = workbookOf(
      ...tabs.map(({ id, what, change }) => smallTab({ ...change, id, name: what }, tallRows())),
    );
    await withSheet(
      workbook,
      async (opened) => {
        const { page } = opened;
        await page.locator(".spot").first().waitFor();
        if (zoom !== 100) await setZoom(page, zoom);
        for (const { what, id, scrolls } of tabs) {
          for (const scroll of scrolls) {
            await drawnRow(page, id, 1);
            await scrollTo(page, scroll);
            await expect.poll(() => page.locator(".spot").count(), { timeout: 8000 }).toBeGreaterThan(3);
            expect(
              (await expectBesideRows(opened, id)).length,
              `${what}, scrolled by ${scroll}`,
            ).toBeGreaterThan(2);
          }
        }
      },
      { height: 700 },
    );
  });

  it("and none for rows that are hidden or out of sight", async () => {
    await withSheet(workbookOf(smallTab({ hiddenRows: [3] }, tallRows())), async ({ page, sandbox }) => {
      const rows = badgeRows(coreView(sandbox), "0");
      await page.locator(".spot").first().waitFor();
      const shown = (await seenBadges(page)).map(({ row }) => row);
      expect(shown).not.toContain(4);
      expect(shown.length).toBeLessThan(rows.length);
      await scrollTo(page, 900);
      const later = (await seenBadges(page)).map(({ row }) => row);
      expect(Math.min(...later)).toBeGreaterThan(Math.min(...shown));
      expect(rows).toEqual(expect.arrayContaining(later));
    });
  });
});

describe("a row's badge covers nothing", () => {
  it("that is filled in: right of the table where there is room, between the cells else, in the row header at last", async () => {
    await withSheet(
      workbookOf(smallTab({ columnWidths: [340, 100, 60, 60, 70, 90, 100, 100] })),
      async ({ page }) => {
        const free = async () => {
          const [badge] = (await seenBadges(page)).filter(({ row }) => row === 4);
          const left = await page.evaluate(
            () =>
              [...document.querySelectorAll(".grid4-inner-container")].pop()!.getBoundingClientRect().left,
          );
          return { at: badge!.left - left, width: badge!.right - badge!.left };
        };
        await page.locator(".spot").first().waitFor();
        const table = 340 + 100 + 60 + 60 + 70 + 90;
        expect((await free()).at).toBeGreaterThanOrEqual(table);
        await page.setViewportSize({ width: table + 100, height: 620 });
        await page.waitForTimeout(300);
        const narrow = await free();
        expect(narrow.at + narrow.width).toBeLessThanOrEqual(table);
        expect(narrow.width).toBeLessThan(80);
        await page.setViewportSize({ width: 330, height: 620 });
        await page.waitForTimeout(300);
        expect((await free()).at).toBeLessThan(0);
      },
    );
  });
});

describe("when the place is not certain", () => {
  it("badges hide and the panel stays and says why", async () => {
    await withSheet(
      workbookOf(smallTab({}, tallRows())),
      async ({ page }) => {
        await page.locator(".spot").first().waitFor();
        await drawnRow(page, "0", 12);
        await expect.poll(() => page.locator(".spot").count()).toBe(0);
        await page.locator(".fold").click();
        await expect
          .poll(() => page.locator(".panel-note").textContent())
          .toMatch(/Badges are hidden: the rows on screen/);
        expect(await page.locator(".pl-okr").count()).toBeGreaterThan(5);
      },
      {
        before: alterTables((html) => html.replace(/height: 21px/g, "height: 44px")),
      },
    );
  });

  it("heights without their grid line, as exports state them, are understood once two rows were seen", async () => {
    await withSheet(
      workbookOf(smallTab({}, tallRows())),
      async (opened) => {
        await opened.page.locator(".spot").first().waitFor();
        expect((await expectBesideRows(opened, "0")).length).toBeGreaterThan(3);
        await scrollTo(opened.page, 400);
        expect((await expectBesideRows(opened, "0")).length).toBeGreaterThan(3);
      },
      {
        before: alterTables((html) =>
          html.replace(/height: (\d+)px/g, (_, height) => `height: ${height - 1}px`),
        ),
      },
    );
  });
});
