import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type View, views } from "../../apps-script/contract.ts";
import { cellAt, textAt } from "../../shared/sheet/grid.ts";
import { tabByName } from "../../shared/sheet/workbook.ts";
import { pct, tabOf, today, workbookOf } from "../actions/sheets.ts";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { livedWorkbook } from "../e2e/lived-workbook.ts";
import { builtAddOn } from "./host.ts";
import { MemoryServer } from "./memory-server.ts";
import { type Answering, openSidebar, type SidebarPage } from "./sidebar-page.ts";

const q4 = tabOf("Q4", [
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Progress", "Status"],
  [
    "Riders stay with us because every trip is on time and easy to book",
    "Week-1 activation",
    "Ana",
    pct(0.31),
    pct(0.45),
    pct(0.38),
    { formula: "=(F2-D2)/(E2-D2)", value: 0.5 },
    "On track",
  ],
  ["", "Cost per new rider in euro", "Ben", 62, 45, 58, { formula: "=F3/E3", value: 1.29 }, "On track"],
  ["", "Stations opened", "Cem", 0, "40", 12, { formula: "=(F4-D4)/(E4-D4)", value: 0.3 }, ""],
  ["", "Improve onboarding", "Marketing", "", "", "", "", ""],
]);

let browser: Browser;
let html: string;

beforeAll(async () => {
  html = join(await builtAddOn(), "sidebar.html");
  browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
}, 300_000);
afterAll(() => browser?.close());

/** The sidebar over a workbook in memory, ready for the person. */
async function open(view: View, given: { server?: MemoryServer; answering?: Answering } = {}) {
  const server = given.server ?? new MemoryServer(workbookOf([q4]), today);
  const answering: Answering = given.answering ?? ((method, argument) => server.answer(method, argument));
  const opened = await openSidebar(browser, answering, { html, view });
  return { ...opened, server };
}

async function withSidebar(
  opening: Promise<SidebarPage & { server: MemoryServer }>,
  look: (page: Page, server: MemoryServer) => Promise<void>,
) {
  const { page, errors, server } = await opening;
  await page.waitForSelector(".pl-side[aria-busy=false] .pl-panel > :not([role=status])");
  await look(page, server);
  expect(errors).toEqual([]);
  await page.close();
}

const wait = (page: Page, text: string | RegExp) => page.getByRole("status").getByText(text).waitFor();

describe("every view", () => {
  it.each(views.map((view) => ({ view })))(
    "$view fits into 300 px, with one primary action at most",
    async ({ view }) => {
      await withSidebar(open(view), async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
        expect(await page.locator("button.pl-button-primary").count()).toBeLessThanOrEqual(1);
      });
    },
  );

  it("names every button and field", async () => {
    await withSidebar(open("findings"), async (page) => {
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll("button, input, select, textarea")]
          .filter(
            (element) =>
              !(
                element.textContent?.trim() ||
                element.getAttribute("aria-label") ||
                (element as HTMLInputElement).labels?.length
              ),
          )
          .map((element) => element.outerHTML),
      );
      expect(nameless).toEqual([]);
    });
  });

  it("moves between tabs with the arrow keys", async () => {
    await withSidebar(open("overview"), async (page) => {
      await page.getByRole("tab", { name: "Overview" }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.getByRole("tab", { name: /Findings/ }).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("End");
      expect(await page.getByRole("tab", { name: "Cycle" }).getAttribute("aria-selected")).toBe("true");
    });
  });
});

describe("findings", () => {
  it("shows what stands there and what would, does it, and takes it back", async () => {
    await withSidebar(open("findings"), async (page, server) => {
      const card = page.getByRole("article").filter({ hasText: "=F3/E3" });
      expect(await card.locator(".pl-quote").allTextContents()).toEqual(["=F3/E3", "=(F3-D3)/(E3-D3)"]);
      await card.getByRole("button", { name: "G3" }).click();
      await expect.poll(() => server.shown).toEqual(["G3"]);
      await card.getByRole("button", { name: /^Use the right formula/ }).click();
      await wait(page, "Use the right formula");
      expect(cellAt(server.workbook.tabs[0]!, 2, 6)?.formula).toBe("=(F3-D3)/(E3-D3)");
      await page.getByRole("button", { name: "Undo" }).click();
      await wait(page, /^Undone/);
      expect(server.workbook).toEqual(workbookOf([q4]));
    });
  });

  it("explains a finding with its source", async () => {
    await withSidebar(open("findings"), async (page) => {
      const card = page.getByRole("article").first();
      await card.getByRole("button", { name: "Why?" }).click();
      expect(await card.locator(".pl-why").textContent()).toMatch(/Source: \w/);
    });
  });

  it("writes a suggested wording only as the person has completed it", async () => {
    await withSidebar(open("findings"), async (page, server) => {
      const more = page.getByRole("button", { name: /^Show \d+ more$/ });
      if ((await more.count()) > 0) await more.click();
      const card = page
        .getByRole("article")
        .filter({ has: page.getByRole("textbox", { name: "New wording" }) })
        .filter({ hasText: "Improve onboarding" })
        .first();
      await card.getByRole("textbox").fill("Raise week-1 activation from 31 % to 45 %");
      await card.getByRole("button", { name: /^Use this wording/ }).click();
      await page.locator(".pl-toast").waitFor();
      expect(textAt(server.workbook.tabs[0]!, 4, 1)).toBe("Raise week-1 activation from 31 % to 45 %");
    });
  });

  it("puts a finding aside with the reason, which is kept in the sheet", async () => {
    await withSidebar(open("findings"), async (page, server) => {
      const card = page.getByRole("article").first();
      const title = await card.getByRole("heading").textContent();
      const before = server.check().findings.length;
      await card.getByRole("button", { name: "Ignore…" }).click();
      await card.getByRole("textbox", { name: /Why is this fine/ }).fill("Agreed with finance");
      await card.getByRole("button", { name: "Ignore", exact: true }).click();
      await wait(page, /^Ignored/);
      expect(server.check().findings.length).toBeLessThan(before);
      expect(title).not.toBe("");
      const settings = tabByName(server.workbook, "Plumbline")!;
      expect(settings.rows.flat().map((cell) => cell?.text)).toContain("Agreed with finance");
    });
  });

  it("says so when nothing is left to mend", async () => {
    const good = tabOf("Good", [["Monday", "Soup"]]);
    const server = new MemoryServer(workbookOf([q4]), today);
    const clean = { ...server.check(), findings: [], top: [] };
    await withSidebar(
      open("findings", {
        server: new MemoryServer(workbookOf([good]), today),
        answering: () => JSON.stringify({ value: clean }),
      }),
      async (page) => {
        await page.getByText("Nothing to mend").waitFor();
      },
    );
  });
});

describe("forms", () => {
  it("adjusts a goal with a reason, which is kept in the log", async () => {
    await withSidebar(open("overview"), async (page, server) => {
      await page.locator(".pl-kr").first().click();
      await page.getByRole("button", { name: "Adjust…" }).click();
      await page.getByRole("textbox", { name: "New" }).fill("42%");
      const change = page.getByRole("button", { name: "Change", exact: true });
      expect(await change.isDisabled()).toBe(true);
      await page.getByRole("textbox", { name: /^Why/ }).fill("The campaign was cut");
      await change.click();
      await wait(page, /^Changed/);
      expect(cellAt(server.workbook.tabs[0]!, 1, 4)?.value).toBe(0.42);
      expect(tabByName(server.workbook, "Changes")!.rows[1]!.map((cell) => cell?.text)).toEqual(
        expect.arrayContaining(["Week-1 activation", "target", "45%", "The campaign was cut", "Ana"]),
      );
    });
  });

  it("copies an outline, which cannot take columns, to a structured tab of its own", async () => {
    const outline = tabOf("Notes", [
      ["O1: Riders stay with us"],
      ["KR1: Raise week-1 activation from 31% to 45%"],
      ["KR2: Reduce monthly churn from 2.4% to 1.8%"],
      ["O2: Everybody knows the brand"],
      ["KR1: Raise aided awareness from 12% to 20%"],
    ]);
    const server = new MemoryServer(workbookOf([outline]), today);
    await withSidebar(open("structure", { server }), async (page) => {
      await page.getByText(/everything in one column/).waitFor();
      await page.getByRole("button", { name: "Copy to a new tab" }).click();
      await wait(page, /^Structured copy/);
      expect(server.workbook.tabs.map(({ name }) => name)).toEqual(["Notes Q4 2026", "Notes"]);
      expect(server.check().summary.counts.keyResults).toBeGreaterThanOrEqual(3);
    });
  });

  it("closes a key result with its score, lesson and decision", async () => {
    await withSidebar(open("close"), async (page, server) => {
      await page.getByRole("button", { name: /^Week-1 activation/ }).click();
      await page
        .getByRole("textbox", { name: /what did you learn/i })
        .fill("Mail two works better than mail one");
      await page.getByRole("radio", { name: "Adjust" }).check();
      await page.getByRole("button", { name: "Save" }).click();
      await wait(page, /lessons are in the log/);
      const lines = tabByName(server.workbook, "Changes")!
        .rows.slice(1)
        .map((row) => row.map((cell) => cell?.text ?? ""));
      expect(lines.map((line) => line[2])).toEqual(["scored", "decided"]);
      expect(lines[1]).toEqual(expect.arrayContaining(["Adjust", "Mail two works better than mail one"]));
    });
  });
});

describe("a quarter", () => {
  const day = "2026-11-23";
  const lived = (on: string = day) => new MemoryServer(livedWorkbook(day), on);

  it("shows the way so far of every objective, and of each key result that is opened", async () => {
    await withSidebar(open("overview", { server: lived() }), async (page) => {
      expect(await page.locator(".pl-okr .pl-burn-up").count()).toBe(2);
      await page.locator(".pl-okr").first().click();
      expect(await page.locator(".pl-kr .pl-spark").count()).toBe(3);
    });
  });

  it("checks in all of somebody's key results on one screen, in one go", async () => {
    await withSidebar(open("check-in", { server: lived() }), async (page, server) => {
      await page.getByRole("combobox", { name: "I am" }).selectOption("Sofia Marin");
      await page.getByRole("button", { name: "All on one screen" }).click();
      expect(await page.locator(".pl-together li").count()).toBe(2);
      await page.getByRole("textbox", { name: /activation.* now/ }).fill("46 %");
      await page.getByRole("combobox", { name: /How sure are you of “Raise the rating/ }).selectOption("4");
      await page.getByRole("button", { name: "Check in 2 key results" }).click();
      await wait(page, "2 key results checked in, 1 of them at the target. Well done");
      const log = tabByName(server.workbook, "Check-ins")!;
      expect(log.rows.slice(-2).map((row) => row.slice(2, 6).map((cell) => cell?.value ?? null))).toEqual([
        [0.46, null, null, "Sofia Marin"],
        [null, 4, null, "Sofia Marin"],
      ]);
    });
  });

  it("takes a check-in for an earlier day, and none for a day to come", async () => {
    await withSidebar(open("check-in", { server: lived() }), async (page, server) => {
      await page.getByRole("textbox", { name: /Where is it now/ }).fill("39 %");
      await page.getByRole("button", { name: "For another day…" }).click();
      expect(await page.getByLabel("As of").getAttribute("max")).toBe(day);
      await page.getByLabel("As of").fill("2026-11-10");
      await page.getByRole("button", { name: "Check in", exact: true }).click();
      await wait(page, "Recorded. A later check-in stands, so the row keeps its value.");
      const log = tabByName(server.workbook, "Check-ins")!;
      expect(
        log.rows
          .at(-1)!
          .slice(0, 3)
          .map((cell) => cell?.text),
      ).toEqual(["2026-11-10", "Raise week-1 activation from 31 % to 45 %", "39%"]);
    });
  });

  it("asks only for the reason of what was changed in the sheet", async () => {
    await withSidebar(open("overview", { server: lived() }), async (page) => {
      const noticed = page.getByRole("region", { name: "Changed in the sheet" });
      expect(await noticed.locator(".pl-change").textContent()).toBe("15 13");
      await noticed.getByRole("textbox", { name: "Why?" }).fill("Two companies have fewer people");
      await noticed.getByRole("button", { name: "Keep the reason" }).click();
      await wait(page, "The reason is in the log");
      expect(await noticed.count()).toBe(0);
    });
  });

  it("offers another look at what is off track: keep, get help, adjust or drop", async () => {
    await withSidebar(open("overview", { server: lived() }), async (page) => {
      const revisit = page.getByRole("region", { name: "Worth another look" });
      await revisit.getByRole("button", { name: "Look at it together…" }).click();
      for (const name of ["Keep it", "Get help", "Adjust or drop…"])
        await revisit.getByRole("button", { name }).waitFor();
      await revisit.getByRole("textbox").fill("Two people from App for a week");
      await revisit.getByRole("button", { name: "Get help" }).click();
      await wait(page, /^Decided/);
      expect(await revisit.count()).toBe(0);
    });
  });

  it("closes with scores and lessons, and archives the tab with everything on it", async () => {
    await withSidebar(open("close", { server: lived("2026-12-29") }), async (page, server) => {
      await page.locator(".pl-owed-head").first().click();
      const save = page.getByRole("button", { name: "Save" });
      expect(await save.isDisabled()).toBe(true);
      for (let left = 5; left > 0; left--) {
        await page.getByRole("textbox", { name: /what did you learn/i }).fill("We began too late");
        await save.click();
        await expect.poll(() => page.getByText(/^scored /).count()).toBe(6 - left);
      }
      await page.getByRole("button", { name: "Archive this tab" }).click();
      await wait(page, /^Archived/);
      expect(server.workbook.tabs.map(({ name }) => name)).toContain("Riders Q4 2026 (closed)");
      expect(await page.getByRole("button", { name: "Archive this tab" }).count()).toBe(0);
    });
  });

  it("keeps what the team answers to the review's questions", async () => {
    const server = lived();
    await withSidebar(open("review", { server }), async (page) => {
      await page.getByRole("textbox", { name: /ordinary Tuesday/ }).fill("The bikes per company");
      await page.getByRole("button", { name: "Keep the answers" }).click();
      await wait(page, "Your answers are in the log");
    });
    await withSidebar(open("review", { server }), async (page) => {
      const answer = page.getByRole("textbox", { name: /ordinary Tuesday/ });
      expect(await answer.inputValue()).toBe("The bikes per company");
    });
  });

  it("lets a person put right what a column was taken for", async () => {
    const odd = tabOf("Odd", [
      ["Objective", "Key Result", "Lead", "From", "To", "Zebra"],
      ["Riders stay with us", "Week-1 activation", "Ana", 31, 45, 38],
      ["", "Stations opened", "Ben", 0, 40, 12],
    ]);
    const server = new MemoryServer(workbookOf([odd]), today);
    await withSidebar(open("structure", { server }), async (page) => {
      await page.getByRole("combobox", { name: "What column F “Zebra” holds" }).selectOption("current");
      await wait(page, /^Answer kept/);
      expect(server.check().summary.objectives[0]!.keyResults.map(({ current }) => current)).toEqual([
        "38",
        "12",
      ]);
    });
  });
});

describe("when something goes wrong", () => {
  const problem = {
    message: "Somebody else is changing this sheet.",
    remedy: "Wait a few seconds and try again.",
  };

  it("says what and what to do, and tries again", async () => {
    const server = new MemoryServer(workbookOf([q4]), today);
    let calls = 0;
    const answering: Answering = (method, argument) =>
      calls++ === 0 ? JSON.stringify({ problem }) : server.answer(method, argument);
    const { page } = await open("overview", { server, answering });
    const alert = page.getByRole("alert");
    await alert.getByText(problem.message).waitFor();
    await alert.getByText(problem.remedy).waitFor();
    await alert.getByRole("button", { name: "Try again" }).click();
    await page.locator(".pl-okrs").waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });

  it("explains the refusal that several signed-in accounts cause", async () => {
    const { page } = await open("overview", {
      answering: () => {
        throw new Error(
          "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
        );
      },
    });
    await page
      .getByRole("alert")
      .getByText(/several Google accounts/)
      .waitFor();
    await page.close();
  });

  it("names the cells that were kept back", async () => {
    const server = new MemoryServer(workbookOf([q4]), today);
    await withSidebar(open("findings", { server }), async (page) => {
      const row = server.workbook.tabs[0]!.rows[2]!;
      const rows = server.workbook.tabs[0]!.rows.map((other) =>
        other === row ? row.map((cell, c) => (c === 6 && cell ? { ...cell, formula: "=1" } : cell)) : other,
      );
      server.workbook = { ...server.workbook, tabs: [{ ...server.workbook.tabs[0]!, rows }] };
      await page
        .getByRole("article")
        .filter({ hasText: "=F3/E3" })
        .getByRole("button", { name: /^Use the right formula/ })
        .click();
      await wait(page, "Q4!G3 has changed since it was read");
    });
  });

  it("refuses a second click while the first is being carried out", async () => {
    const server = new MemoryServer(workbookOf([q4]), today);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let writes = 0;
    const answering: Answering = async (method, argument) => {
      if (method === "write") {
        writes++;
        await held;
      }
      return server.answer(method, argument);
    };
    await withSidebar(open("findings", { server, answering }), async (page) => {
      await page.getByRole("button", { name: /^Fix all safe/ }).click();
      const enabled = await page
        .locator(".pl-panel .pl-button-plain:enabled, .pl-panel .pl-button-primary:enabled")
        .count();
      expect(enabled).toBe(0);
      release();
      await wait(page, /^Fixed/);
      expect(writes).toBe(1);
    });
  });
});
