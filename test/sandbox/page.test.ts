import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { type Sandbox, startSandbox } from "./server.ts";
import { teamPlan } from "./team-plan.ts";

let browser: Browser;
let sandbox: Sandbox;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  page = await browser.newPage({ viewport: { width: 1200, height: 640 } });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await sandbox.close();
});
beforeEach(async () => {
  await sandbox?.close();
  sandbox = await startSandbox({ workbook: teamPlan() });
  await page.goto(sandbox.url);
  await page.waitForSelector(".active-cell-border");
});

const cell = (row: number, column: number) => sandbox.workbook().tabs[0]?.rows[row]?.[column] ?? null;
const nameBox = () => page.inputValue("#t-name-box");
const frame = () =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

async function goTo(address: string): Promise<void> {
  await page.fill("#t-name-box", address);
  await page.press("#t-name-box", "Enter");
  await frame();
}

/** The rectangle around the four edges of the active cell. */
function activeCell() {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".active-cell-border")].map((edge) =>
      edge.getBoundingClientRect(),
    );
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    return {
      edges: boxes.length,
      left,
      top,
      width: Math.max(...boxes.map((box) => box.right)) - left,
      height: Math.max(...boxes.map((box) => box.bottom)) - top,
    };
  });
}

async function setZoom(percent: number): Promise<void> {
  await page.click("#t-zoom");
  await page.click(`.goog-menuitem:has-text("${percent}%")`);
  await frame();
}

describe("structure", () => {
  test("the ids and classes that overlays rely on are there, nested as on the real page", async () => {
    const path =
      "#docs-editor-container > #docs-editor > #waffle-grid-container > [id='0-grid-container'] > [id='0-grid-table-container']";
    const counts = await page.evaluate(
      (selectors) =>
        Object.fromEntries(
          selectors.map((selector) => [selector, document.querySelectorAll(selector).length]),
        ),
      [
        `${path} > .grid-table-container.fixed-table-container > [id='0-fixed'] > .fixed4-inner-container`,
        `${path} > .grid-table-container > [id='0-scrollable'] > .grid4-inner-container`,
        "[id='0-scrollable'] > .grid4-inner-container:nth-child(2) > #scrollable_right_0 > .overlay-container-ltr > div",
        ".fixed4-inner-container canvas, .grid4-inner-container canvas",
        ".range-border.active-cell-border",
        ".grid-scrollable-wrapper",
        ".native-scrollbar.native-scrollbar-ltr.native-scrollbar-y",
        ".native-scrollbar-x",
        "#docs-chrome #docs-extensions-menu",
        "input#t-name-box.waffle-name-box",
        "#t-formula-bar-input-container > #t-formula-bar-input.cell-input",
        "#waffle-rich-text-editor.cell-input",
        "#grid-bottom-bar .docs-sheet-tab",
        "#grid-bottom-bar .docs-sheet-active-tab .docs-sheet-tab-name",
        "input.docs-title-input",
        ".docs-title-input-label-inner",
        "[role=option][aria-label='Zoom list. 100% selected.']",
        ".docs-companion-app-switcher-container",
      ],
    );
    expect(Object.values(counts)).toEqual([2, 2, 1, 4, 4, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1]);
  });

  test("the cell editor always has the focus and is parked when idle", async () => {
    const state = () =>
      page.evaluate(() => {
        const editor = document.getElementById("waffle-rich-text-editor")!;
        const { top, width } = editor.getBoundingClientRect();
        return {
          focused: document.activeElement === editor,
          top,
          width,
          styled: Boolean(editor.parentElement!.getAttribute("style")),
        };
      });
    expect(await state()).toEqual({ focused: true, top: -9998, width: 0, styled: false });
    await page.keyboard.press("F2");
    const editing = await state();
    expect(editing.styled).toBe(true);
    expect(editing.top).toBeGreaterThan(100);
    expect(editing.width).toBeGreaterThan(50);
  });

  test("foreign nodes among Sheets' containers are removed; those on the body stay", async () => {
    const left = await page.evaluate(async () => {
      for (const selector of [
        "#waffle-grid-container",
        "#scrollable_right_0 .overlay-container-ltr",
        "#grid-bottom-bar",
        "body",
      ]) {
        const node = document.createElement("div");
        node.className = "foreign";
        document.querySelector(selector)!.append(node);
      }
      await new Promise((resolve) => setTimeout(resolve));
      return [...document.querySelectorAll(".foreign")].map((node) => node.parentElement!.tagName);
    });
    expect(left).toEqual(["BODY"]);
  });

  test("the page is served with Sheets' policy: strings are no scripts and no markup", async () => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement("div").innerHTML = "<b>x</b>";
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

describe("positions", () => {
  // Heights at 100 %: rows 1 and 2 are frozen (32 + 24), row 4 is 40, row 8 is hidden; column A is frozen (220).
  test.each([
    { zoom: 75, address: "C20", scroll: 0 },
    { zoom: 100, address: "C20", scroll: 0 },
    { zoom: 100, address: "F30", scroll: 137 },
    { zoom: 150, address: "C12", scroll: 60 },
    { zoom: 100, address: "B2", scroll: 90 },
    { zoom: 150, address: "A12", scroll: 33 },
  ])(
    "the active cell's border is where heights, zoom and scroll say: $address at $zoom % scrolled by $scroll",
    async ({ zoom, address, scroll }) => {
      if (zoom !== 100) await setZoom(zoom);
      await goTo(address);
      await page.evaluate((top) => {
        document.querySelector(".native-scrollbar-y")!.scrollTop = top;
      }, scroll);
      await frame();
      const { rowHeights, columnWidths } = sandbox.workbook().tabs[0]!;
      const column = address.charCodeAt(0) - 65;
      const row = Number(address.slice(1)) - 1;
      const isHidden = (index: number) => index === 7;
      const heights = (from: number, to: number) =>
        rowHeights!.slice(from, to).reduce((sum, height, i) => sum + (isHidden(from + i) ? 0 : height), 0) *
        (zoom / 100);
      const widths = (from: number, to: number) =>
        columnWidths!.slice(from, to).reduce((sum, width) => sum + width, 0) * (zoom / 100);
      const pane = (await page
        .locator(row < 2 ? ".fixed4-inner-container" : ".grid4-inner-container")
        .nth(column < 1 ? 0 : 1)
        .boundingBox())!;
      const frozenTop = pane.y + (row < 2 ? 24 * (zoom / 100) + heights(0, row) : heights(2, row) - scroll);
      const expectedLeft = pane.x + (column < 1 ? 46 * (zoom / 100) : widths(1, column));
      const border = await activeCell();
      expect(border.edges).toBe(4);
      expect(border.top).toBeCloseTo(frozenTop - 1, 1);
      expect(border.left).toBeCloseTo(expectedLeft - 1, 1);
      expect(border.height).toBeCloseTo(heights(row, row + 1) + 1, 1);
      expect(border.width).toBeCloseTo(widths(column, column + 1) + 1, 1);
    },
  );

  test.each([75, 100, 150])("what the canvas paints is where the border says, at %d %", async (zoom) => {
    // F6 (24 %) is filled by a conditional format; F5 above it too, F7 below it as well, so the column's edges count.
    if (zoom !== 100) await setZoom(zoom);
    await goTo("F5:F7");
    await page.evaluate(() => {
      document.querySelector(".native-scrollbar-y")!.scrollTop = 25;
    });
    await frame();
    const area = await page.evaluate(() => {
      const pane = document.querySelectorAll(".grid4-inner-container")[1]!;
      const canvas = pane.querySelector("canvas")!;
      const { width, height, data } = canvas
        .getContext("2d")!
        .getImageData(0, 0, canvas.width, canvas.height);
      const ratio = canvas.width / canvas.getBoundingClientRect().width;
      const found = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: 0, bottom: 0 };
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          if (data[at] !== 0xf4 || data[at + 1] !== 0xcc || data[at + 2] !== 0xcc) continue;
          found.left = Math.min(found.left, x / ratio);
          found.top = Math.min(found.top, y / ratio);
          found.right = Math.max(found.right, (x + 1) / ratio);
          found.bottom = Math.max(found.bottom, (y + 1) / ratio);
        }
      }
      const origin = canvas.getBoundingClientRect();
      const selection = [...pane.querySelectorAll<HTMLElement>(".selection")]
        .find((element) => element.style.display !== "none")!
        .getBoundingClientRect();
      return {
        ink: [
          origin.left + found.left,
          origin.top + found.top,
          origin.left + found.right,
          origin.top + found.bottom,
        ],
        selection: [selection.left, selection.top, selection.right, selection.bottom],
      };
    });
    const off = area.ink.map((edge, i) => Math.abs(edge - area.selection[i]!));
    expect(Math.max(...off)).toBeLessThanOrEqual(1.5);
  });

  test("a merged cell's border surrounds all of it", async () => {
    await goTo("B1");
    expect(await nameBox()).toBe("A1");
    const { height, width } = await activeCell();
    // The border lies in the pane of the merge's first cell.
    expect([height, width]).toEqual([33, 371]);
  });

  test("the wheel moves the real scrollbar, and canvases match the device's pixels", async () => {
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 120);
    await frame();
    expect(await page.evaluate(() => document.querySelector(".native-scrollbar-y")!.scrollTop)).toBe(120);
    const scale = await page.evaluate(() =>
      [...document.querySelectorAll("canvas")].map(
        (canvas) => canvas.width / canvas.getBoundingClientRect().width / devicePixelRatio,
      ),
    );
    for (const ratio of scale) expect(ratio).toBeCloseTo(1, 1);
  });

  test("a click selects the cell whose ink is under the pointer", async () => {
    const pane = (await page.locator(".grid4-inner-container").nth(1).boundingBox())!;
    await page.mouse.click(pane.x + 80 + 35, pane.y + 21 + 10);
    expect(await nameBox()).toBe("C4");
    expect(await page.textContent("#t-formula-bar-input")).toBe("8");
  });
});

describe("editing", () => {
  test("typing and Enter writes the cell, computes, and moves down", async () => {
    await goTo("E3");
    await page.keyboard.type("175");
    await page.keyboard.press("Enter");
    await expect.poll(() => cell(2, 5)?.text).toBe("75%");
    expect(cell(2, 4)).toMatchObject({ value: 175, text: "175" });
    expect(await nameBox()).toBe("E4");
  });

  test("undo and redo by keys", async () => {
    await goTo("A3");
    await page.keyboard.press("Delete");
    await expect.poll(() => cell(2, 0)).toBeNull();
    await page.keyboard.press("Control+z");
    await expect.poll(() => cell(2, 0)?.text).toBe("Raise weekly sign-ups");
    await page.keyboard.press("Control+y");
    await expect.poll(() => cell(2, 0)).toBeNull();
  });

  test("Escape leaves the cell as it was; the formula bar edits it", async () => {
    await goTo("E3");
    await page.keyboard.type("9");
    await page.keyboard.press("Escape");
    expect(cell(2, 4)?.value).toBe(150);
    await page.click("#t-formula-bar-input");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("=D3/2");
    await page.keyboard.press("Enter");
    await expect.poll(() => cell(2, 4)?.formula).toBe("=D3/2");
    expect(cell(2, 4)?.value).toBe(100);
  });

  test("copying a formula down moves its references; text pastes as a block", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await goTo("F3");
    await page.keyboard.press("Control+c");
    await goTo("F7");
    await page.keyboard.press("Control+v");
    await expect.poll(() => cell(6, 5)?.formula).toBe("=(E7-C7)/(D7-C7)");
    await page.evaluate(() => navigator.clipboard.writeText('a\tb\n"two\nlines"\t4'));
    await goTo("A20");
    await page.keyboard.press("Control+v");
    await expect.poll(() => cell(20, 1)?.value).toBe(4);
    expect(cell(20, 0)?.text).toBe("two\nlines");
  });

  test("a dropdown offers its values and a checkbox toggles with Space", async () => {
    await goTo("G3");
    await page.keyboard.press("Enter");
    await page.click(".goog-menuitem:has-text('Off track')");
    await expect.poll(() => cell(2, 6)?.text).toBe("Off track");
  });

  test("what others write shows without a reload", async () => {
    await goTo("A3");
    sandbox.document.change("test", (book) => ({
      ...book,
      workbook: {
        ...book.workbook,
        tabs: book.workbook.tabs.map((tab, i) =>
          i === 0
            ? {
                ...tab,
                rows: tab.rows.map((row, r) =>
                  r === 2 ? [{ ...row[0]!, value: "From afar", text: "From afar" }, ...row.slice(1)] : row,
                ),
              }
            : tab,
        ),
      },
    }));
    await expect.poll(() => page.textContent("#t-formula-bar-input")).toBe("From afar");
  });
});

describe("by mouse", () => {
  const pane = async (band: "fixed" | "grid", side: 0 | 1) =>
    (await page.locator(`.${band}4-inner-container`).nth(side).boundingBox())!;

  test("the context menu inserts a row above the selected one", async () => {
    const { x, y } = await pane("grid", 1);
    await page.mouse.click(x + 90, y + 30, { button: "right" });
    await page.click(".goog-menuitem:has-text('Insert row above')");
    await expect.poll(() => cell(4, 0)?.text).toBe("Cut refunds");
    expect(sandbox.workbook().tabs[0]!.rows[4]![5]!.formula).toBe("=(E5-C5)/(D5-C5)");
  });

  test("dragging a column's edge resizes it, dragging over cells selects them", async () => {
    const { x, y } = await pane("fixed", 1);
    await page.mouse.move(x + 80, y + 12);
    await page.mouse.down();
    await page.mouse.move(x + 130, y + 12);
    await page.mouse.up();
    await expect.poll(() => sandbox.workbook().tabs[0]!.columnWidths![1]).toBe(130);
    const body = await pane("grid", 1);
    await page.mouse.move(body.x + 140, body.y + 10);
    await page.mouse.down();
    await page.mouse.move(body.x + 215, body.y + 40, { steps: 3 });
    await page.mouse.up();
    expect(await nameBox()).toBe("C3:D4");
  });

  test("a header selects its whole row; a note shows under the pointer", async () => {
    const { x, y } = await pane("grid", 0);
    await page.mouse.click(x + 20, y + 10);
    expect(await nameBox()).toBe("3:3");
    await page.mouse.move(x + 100, y + 21 + 40 + 21 + 21 + 10);
    expect(await page.textContent(".docos-note")).toBe("Agreed on Monday");
  });

  test("a tab is renamed in place and formulas follow", async () => {
    await page.dblclick(".docs-sheet-active-tab .docs-sheet-tab-name");
    await page.keyboard.type("Growth 2027");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => sandbox.workbook().tabs.map(({ name }) => name))
      .toEqual(["Growth 2027", "Q3 notes"]);
    expect(sandbox.workbook().tabs[1]!.rows[0]![1]).toMatchObject({
      formula: "='Growth 2027'!F3",
      text: "50%",
    });
  });

  test("View › Freeze changes where the panes part", async () => {
    await goTo("A6");
    await page.click("#docs-view-menu");
    await page.hover(".goog-menuitem:has-text('Freeze')");
    await page.click(".goog-menuitem:has-text('Up to row 6')");
    await expect.poll(async () => (await pane("grid", 1)).y).toBe(142 + 24 + 32 + 24 + 21 + 40 + 21 + 21);
  });

  test("a checkbox is toggled by a click on it", async () => {
    sandbox.document.change("test", (book) => ({
      ...book,
      workbook: {
        ...book.workbook,
        tabs: book.workbook.tabs.map((tab, i) =>
          i === 0
            ? {
                ...tab,
                rows: tab.rows.map((row, r) =>
                  r === 2
                    ? [
                        row[0]!,
                        {
                          value: false,
                          text: "FALSE",
                          formula: null,
                          format: null,
                          validation: { kind: "checkbox" as const },
                        },
                        ...row.slice(2),
                      ]
                    : row,
                ),
              }
            : tab,
        ),
      },
    }));
    // The panes move while the page takes over the document: where they are is asked each time.
    await expect
      .poll(async () => {
        const { x, y } = await pane("grid", 1);
        await page.mouse.click(x + 60, y + 4);
        return page.textContent("#t-formula-bar-input");
      })
      .toBe("FALSE");
    const { x, y } = await pane("grid", 1);
    await page.mouse.click(x + 40, y + 10);
    await expect.poll(() => cell(2, 1)?.value).toBe(true);
  });
});

describe("moving about", () => {
  test("arrows step over hidden rows and whole merged cells", async () => {
    await goTo("A7");
    await page.keyboard.press("ArrowDown");
    expect(await nameBox()).toBe("A9");
    await goTo("A1");
    await page.keyboard.press("ArrowRight");
    expect(await nameBox()).toBe("D1");
  });

  test("a click on a tab shows its gid in the address and in the containers", async () => {
    await page.click(".docs-sheet-tab:has-text('Q3 notes')");
    await page.waitForSelector("[id='77-grid-container']");
    expect(new URL(page.url()).hash).toBe("#gid=77");
    expect(new URL(page.url()).search).toBe("?gid=77");
    expect(await page.locator("[id='0-grid-container']").count()).toBe(0);
    expect(await page.textContent(".docs-sheet-active-tab .docs-sheet-tab-name")).toBe("Q3 notes");
  });

  test("#gid=…&range=… navigates without a reload", async () => {
    await page.evaluate(() => {
      (window as unknown as { kept: boolean }).kept = true;
      location.hash = "gid=0&range=C60:D61";
    });
    await expect.poll(nameBox).toBe("C60:D61");
    expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
    await frame();
    const { top } = await activeCell();
    expect(top).toBeGreaterThan(200);
    expect(top).toBeLessThan(600);
  });

  test("a selection of several cells shows its area; a single one does not", async () => {
    const shown = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>(".selection")].filter(
            (area) => area.style.display !== "none",
          ).length,
      );
    await goTo("C4");
    expect(await shown()).toBe(0);
    await goTo("C3:D5");
    expect(await shown()).toBe(1);
    expect(await page.textContent(".waffle-sums")).toBe("Sum: 310");
  });
});
