import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MailRun, View } from "../../apps-script/contract.ts";
import { readInput } from "../../shared/reading/logs/input.ts";
import { readPeopleList } from "../../shared/reading/logs/people.ts";
import { readTeamSettings } from "../../shared/reading/logs/team-settings.ts";
import { tabOf, today, workbookOf } from "../actions/sheets.ts";
import { findOrInstallChromium } from "../browser/chromium.ts";
import { builtAddOn } from "./host.ts";
import { MemoryServer } from "./memory-server.ts";
import { type Answering, openSidebar } from "./sidebar-page.ts";

const q4 = tabOf("Q4", [
  ["Objective", "Key Result", "Owner", "Start", "Target", "Current", "Team"],
  ["Riders stay with us", "Renewals of the year", "Ana Silva", 120, 180, 130, "Growth"],
  ["", "Refunds per week", "ben@example.com", 90, 30, 80, ""],
  ["", "Stations opened", "Cem", 0, 40, 12, ""],
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

async function withSidebar(
  view: View,
  server: MemoryServer,
  look: (page: Page) => Promise<void>,
  answering: Answering = (method, argument) => server.answer(method, argument),
) {
  const { page, errors } = await openSidebar(browser, answering, { html, view });
  await page.waitForSelector(".pl-side[aria-busy=false] .pl-panel > :not([role=status])");
  await look(page);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  await page.close();
}

const fresh = () => new MemoryServer(workbookOf([q4]), today);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const addressesIn = (server: MemoryServer) =>
  readPeopleList(server.workbook).people.map(({ name, address, wish }) => `${name} ${address} ${wish}`);

describe("mail", { timeout: 60_000 }, () => {
  it("is turned on with one's address, and off again", async () => {
    const server = fresh();
    await withSidebar("mail", server, async (page) => {
      await page.getByText("If it were on: reminders on Tuesday, 17 November").waitFor();
      expect(await button(page, "Turn on mail").isDisabled()).toBe(true);
      await page.getByLabel("Your address, which the team sees as the sender").fill("ana@example.com");
      await page.keyboard.press("Enter");
      await page.getByText("Mail goes out from ana@example.com").waitFor();
      expect(server.mailbox.isOn).toBe(true);
      await button(page, "Turn off").click();
      await button(page, "Turn on mail").waitFor();
      expect(server.mailbox.isOn).toBe(false);
    });
  });

  it("says what Google is asked for before it is asked, and goes on once that is agreed", async () => {
    const server = fresh();
    const url = "https://script.google.com/consent";
    server.mailbox = { ...server.mailbox, consent: { mail: false, timer: false, url }, quota: null };
    await withSidebar("mail", server, async (page) => {
      await page.getByText("It cannot read your mail.").waitFor();
      const link = page.getByRole("link", { name: "Agree at Google" });
      expect([await link.getAttribute("href"), await link.getAttribute("target")]).toEqual([url, "_blank"]);
      expect(await button(page, "Send me this now").count()).toBe(0);
      server.mailbox = { ...server.mailbox, consent: { mail: true, timer: true, url: null } };
      await button(page, "I have agreed").click();
      await button(page, "Turn on mail").waitFor();
    });
  });

  it("lists who cannot be reached, and takes their addresses down, one by one or all at once", async () => {
    const server = fresh();
    await withSidebar("mail", server, async (page) => {
      await page.getByText("2 people have no address.").waitFor();
      await button(page, "Fill in their addresses").click();
      await page.getByLabel("Ana Silva").fill("ana@example.com");
      await button(page, "Save 1").click();
      await page.getByText("1 person has no address.").waitFor();
      await button(page, /^Cem/).click();
      await page.getByLabel("Address", { exact: true }).fill("cem@example.com");
      await page.getByRole("combobox", { name: /^Mail/ }).selectOption("Digest only");
      await button(page, "Save").click();
      await page.getByText("no address").waitFor({ state: "detached" });
      await button(page, "Add a leader or a reader of the digest").click();
      await page.getByLabel("Name", { exact: true }).fill("Maria Lind");
      await page.getByLabel("Address", { exact: true }).fill("maria@example.com");
      await button(page, "Add").click();
      await button(page, /^Maria Lind/).waitFor();
      expect(addressesIn(server)).toEqual([
        "Ana Silva ana@example.com everything",
        "Cem cem@example.com digest",
        "Maria Lind maria@example.com digest",
      ]);
    });
  });

  it("an address that is none is refused with what to write", async () => {
    const server = fresh();
    const answering: Answering = (method, argument) => {
      try {
        return server.answer(method, argument);
      } catch (error) {
        return JSON.stringify({
          problem: { message: "Nothing was written.", remedy: (error as Error).message },
        });
      }
    };
    await withSidebar(
      "mail",
      server,
      async (page) => {
        await button(page, /^Ana Silva/).click();
        await page.getByLabel("Address", { exact: true }).fill("ana@home");
        await button(page, "Save").click();
        await page.getByText("“ana@home” is no e-mail address. Write it like ana@example.com.").waitFor();
        expect(addressesIn(server)).toEqual([]);
      },
      answering,
    );
  });

  it("names a colleague whose timer is gone, and lets one turn off what Google no longer allows", async () => {
    const server = fresh();
    const senders = [{ address: "ben@example.com", isMe: false, isSilent: true }];
    server.mailbox = { ...server.mailbox, senders };
    await withSidebar("mail", server, async (page) => {
      await page.getByText("Nothing has come from ben@example.com for days").waitFor();
      await button(page, "Turn on mail").waitFor();
    });
    const consent = { mail: false, timer: true, url: "https://script.google.com/" };
    server.mailbox = { ...server.mailbox, senders: [], isOn: true, consent };
    await withSidebar("mail", server, async (page) => {
      await page.getByText("Google wants you to agree again.").waitFor();
      await button(page, "Turn off").click();
      await page.getByText("Google has to be told first.").waitFor();
      expect(server.mailbox.isOn).toBe(false);
    });
  });

  it("sends a test to oneself", async () => {
    const server = fresh();
    await withSidebar("mail", server, async (page) => {
      await page.getByLabel("The digest").check();
      await page.getByLabel("Your address", { exact: true }).fill("me@example.com");
      await button(page, "Send me this now").click();
      await page.getByText("Sent to me@example.com").waitFor();
      expect(server.orders).toMatchObject([{ kind: "test", about: "digest", address: "me@example.com" }]);
    });
  });

  const run: MailRun = {
    key: "digest 2026-11-09",
    kind: "digest",
    title: "Growth",
    day: "2026-11-11",
    at: "2026-11-11 09:17",
    sent: ["ana@example.com", "cem@example.com"],
    failed: [],
    uncertain: [],
    missing: [],
    isRunning: false,
    isFinished: true,
    problem: null,
  };

  it.each([
    { what: "all went well", given: {}, says: "to 2 people" },
    {
      what: "one failed",
      given: { failed: [{ address: "x@example.com", reason: "Invalid email" }] },
      says: "to 2 people, 1 failed",
      open: "Not to x@example.com",
    },
    {
      what: "a run was cut off",
      given: { uncertain: ["dana@example.com"] },
      says: "to 2 people, 1 not certain",
      open: "the run was cut off in between",
    },
    {
      what: "the limit was reached",
      given: { isFinished: false, problem: "Google's limit of mails for today is used up." },
      says: "to 2 people, the rest waits",
      open: "limit of mails for today",
    },
    { what: "it is going out", given: { isFinished: false, isRunning: true }, says: "going out, 2 so far" },
    { what: "some lack an address", given: { missing: ["Dana"] }, says: "to 2 people, 1 without address" },
  ])("what went out: $what", async ({ given, says, open }) => {
    const server = fresh();
    server.mailbox = { ...server.mailbox, runs: [{ ...run, ...given }] };
    await withSidebar("mail", server, async (page) => {
      const entry = page.locator(".pl-runs li");
      await entry.getByText(says, { exact: true }).waitFor();
      await entry.getByText("Wednesday, 11 November, 09:17").waitFor();
      // Trouble opens by itself.
      expect(await entry.locator("details").getAttribute("open")).toBe(open ? "" : null);
      if (open) expect(await entry.locator("dl").textContent()).toContain(open);
    });
  });

  it("a stopped timer and a problem are said first", async () => {
    const server = fresh();
    server.mailbox = {
      ...server.mailbox,
      isOn: true,
      hasStopped: true,
      address: "ana@example.com",
      problem: { at: "2026-11-16 09:17", text: "Google wants you to agree again." },
    };
    await withSidebar("overview", server, async (page) => {
      await page.getByText("Mail did not go out.").waitFor();
      await button(page, "See why").click();
      await page.getByText("Google has stopped the timer").waitFor();
      const alerts = await page.getByRole("alert").allTextContents();
      expect(alerts[0]).toContain("Google has stopped the timer");
      expect(alerts[1]).toContain("Google wants you to agree again. (Monday, 16 November at 09:17)");
      await button(page, "Turn on mail").click();
      expect(server.mailbox.isOn).toBe(true);
    });
  });
});

describe("the message to the team", { timeout: 60_000 }, () => {
  it("shows who gets it, leaves out whom one leaves out, and goes as it was changed", async () => {
    const server = fresh();
    const people = [{ name: "Ana Silva", address: "ana@example.com", wish: "everything" as const }];
    server.act({ kind: "people", tab: "Q4", people });
    await withSidebar("digest", server, async (page) => {
      await page.getByLabel("Read it, change it").fill("We stand well.");
      await button(page, "Send to the team…").click();
      await page.getByText("To 2 people, from your account:").waitFor();
      await page.getByText("Not to Cem: no address.").waitFor();
      await page.getByLabel("ben@example.com").uncheck();
      await page.getByText("To 1 person, from your account:").waitFor();
      await button(page, "Send now").click();
      await page.getByText("Sent to 1 person.").waitFor();
      expect(server.orders).toMatchObject([
        { kind: "message", about: "digest", text: "We stand well.", to: ["ana@example.com"] },
      ]);
      expect(await button(page, "Send to the team…").count()).toBe(0);
    });
  });
});

describe("check-ins and quiet days", { timeout: 60_000 }, () => {
  it("are set in one form and stand in the settings tab", async () => {
    const server = fresh();
    await withSidebar("rhythm", server, async (page) => {
      await page.getByRole("combobox", { name: /^On/ }).selectOption("Saturday");
      expect(await page.getByRole("checkbox", { name: "Saturday" }).isDisabled()).toBe(true);
      await page.getByRole("checkbox", { name: "Friday" }).check();
      await page.getByLabel("First day").fill("2026-12-24");
      await page.getByLabel("Last day").fill("2026-12-20");
      await page.getByText("The last day comes before the first.").waitFor();
      expect(await button(page, "Add").isDisabled()).toBe(true);
      await page.getByLabel("Last day").fill("2027-01-02");
      await page.getByLabel("Every year").check();
      await button(page, "Add").click();
      await page.getByText("24 Dec - 2 Jan").waitFor();
      await page.getByLabel("First day").fill("2027-05-01");
      await page.getByLabel("Every year").uncheck();
      await button(page, "Add").click();
      await page.getByRole("checkbox", { name: /^Reminders/ }).uncheck();
      await button(page, "Save").click();
      await page.getByRole("status").getByText("Set in the Plumbline tab").waitFor();
    });
    expect(readTeamSettings(server.workbook, today)).toMatchObject({
      cadence: {
        weekday: 6,
        quiet: {
          weekdays: [0, 5],
          spans: [
            { from: "12-24", to: "01-02" },
            { from: "2027-05-01", to: "2027-05-01" },
          ],
        },
      },
      mail: { reminders: false, digests: true },
      mistakes: [],
    });
    server.undo();
    expect(server.workbook.tabs.map(({ name }) => name)).toEqual(["Q4"]);
  });
});

describe("input before a cycle", { timeout: 60_000 }, () => {
  it("is asked for with the message in sight, answered, and asked for again", async () => {
    const server = fresh();
    const people = [{ name: "Ana Silva", address: "ana@example.com", wish: "everything" as const }];
    server.act({ kind: "people", tab: "Q4", people });
    await withSidebar("input", server, async (page) => {
      await button(page, "Ask contributors…").click();
      await page.getByRole("checkbox", { name: "Ana Silva" }).check();
      await page.getByRole("checkbox", { name: "Growth" }).check();
      await page.getByRole("checkbox", { name: "What do you need from us?" }).uncheck();
      await page.getByLabel("A question of your own").fill("What should we stop?");
      await page.getByRole("region", { name: "What they will read" }).getByText("Hello Ana,").waitFor();
      await page.getByText("To 1 of 2; the others have no address: copy the text for them").waitFor();
      await button(page, "Ask 2 people").click();
      await page.getByText("0 of 2 have answered.").waitFor();
      expect(server.orders).toMatchObject([
        {
          kind: "letters",
          letters: [{ name: "Ana Silva", subject: "Before Q1 2027 starts: 3 questions about our OKRs" }],
        },
      ]);
      await button(page, /^Growth/).click();
      await page.getByLabel("What should we aim for?").fill("Fewer stations");
      await button(page, "Record answer").click();
      await page.getByText("1 of 3 answered").waitFor();
      await button(page, "Remind the 2…").click();
      await page
        .getByRole("region", { name: "What they will read" })
        .getByText(/^Hello Ana,/)
        .waitFor();
      await button(page, "Next").click();
      await page.getByText("please answer 2 questions").waitFor();
      await button(page, "Remind 2 people").click();
      await page.getByText("0 of 2 have answered.").waitFor();
      expect(server.orders).toHaveLength(2);
    });
    expect(
      readInput(server.workbook, today).map(({ who, question, answer }) => `${who}: ${question} ${answer}`),
    ).toEqual([
      "Ana Silva: What should we aim for? ",
      "Ana Silva: Can you commit to your part? ",
      "Ana Silva: What should we stop? ",
      "Growth: What should we aim for? Fewer stations",
      "Growth: Can you commit to your part? ",
      "Growth: What should we stop? ",
    ]);
  });

  it("without leave to send mail the text is there to be copied", async () => {
    const server = fresh();
    server.mailbox = { ...server.mailbox, consent: { mail: false, timer: false, url: "https://x.example" } };
    await withSidebar("input", server, async (page) => {
      await button(page, "Ask contributors…").click();
      await page.getByRole("checkbox", { name: "Cem" }).check();
      await page.getByText("Plumbline may not send mail for you yet").waitFor();
      await button(page, "Copy the text").click();
      await button(page, "Copied").waitFor();
      await button(page, "Open the questions").click();
      await page.getByText("0 of 1 has answered.").waitFor();
      expect(server.orders).toEqual([]);
    });
  });

  it("is reachable from where goals are started", async () => {
    await withSidebar("start", fresh(), async (page) => {
      await button(page, "Ask them first").click();
      await page.getByText("Nobody has been asked for").waitFor();
    });
  });
});
