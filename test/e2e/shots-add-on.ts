import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { View } from "../../apps-script/contract.ts";
import { inputQuestions } from "../../shared/okr/input.ts";
import { quarterOf } from "../../shared/schedule/cycle.ts";
import { addDays, type IsoDate, weekday } from "../../shared/sheet/dates.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import { MemoryServer } from "../apps-script/memory-server.ts";
import { openSidebar } from "../apps-script/sidebar-page.ts";
import { livedWorkbook } from "./lived-workbook.ts";

export interface AddOnShots {
  readonly browser: Browser;
  /** Folder of the built add-on. */
  readonly addOn: string;
  readonly workbook: Workbook;
  readonly today: IsoDate;
  /** Folder for the pictures. */
  readonly into: string;
}

interface State {
  readonly name: string;
  readonly view: View;
  /** Part of a tab's name in the sample: the tab that is open. "lived": a team of its own in the eighth week of its quarter. */
  readonly tab: string;
  /** What has happened before it is opened. */
  readonly before?: (server: MemoryServer) => void;
  /** Of a lived team: another day of its quarter. */
  readonly day?: IsoDate;
  /** What the picture begins with; the top of the page where nothing is said. */
  readonly from?: string;
  readonly height?: number;
  readonly steps?: (page: Page) => Promise<void>;
}

const address = (name: string) => `${name.toLowerCase().split(" ")[0]}@example.com`;

/** Mail as it stands after a few weeks: one person without an address, one mail that did not arrive. */
function lived(server: MemoryServer): void {
  const people = server
    .mail()
    .people.slice(1)
    .map(({ name, wish }) => ({ name, address: address(name), wish }));
  const leader = { name: "Maria Lind", address: "maria@example.com", wish: "digest" as const };
  server.act({ kind: "people", tab: server.workbook.tabs[0]!.id, people: [...people, leader] });
  server.turnMail({ on: true, address: "ines@example.com" });
  const monday = addDays(server.today, -((weekday(server.today) + 6) % 7) - 7);
  const run = {
    title: "Growth OKRs",
    failed: [],
    uncertain: [],
    missing: [],
    isRunning: false,
    isFinished: true,
    problem: null,
  };
  const to = [...new Set(people.map((person) => person.address))];
  server.mailbox = {
    ...server.mailbox,
    quota: 84,
    runs: [
      {
        ...run,
        key: "1",
        kind: "digest",
        day: addDays(monday, 2),
        at: `${addDays(monday, 2)} 09:17`,
        sent: [...to.slice(1), leader.address],
        failed: [{ address: to[0]!, reason: `Invalid email: ${to[0]}` }],
      },
      {
        ...run,
        key: "2",
        kind: "reminder",
        day: monday,
        at: `${monday} 09:17`,
        sent: to,
        missing: [server.mail().people[0]!.name],
      },
    ],
  };
}

const mailStates: readonly State[] = [
  { name: "mail", view: "mail", tab: "Growth", before: lived },
  { name: "mail-off", view: "mail", tab: "Growth" },
  {
    name: "mail-consent",
    view: "mail",
    tab: "Growth",
    before: (server) => {
      const url = "https://script.google.com/";
      server.mailbox = { ...server.mailbox, consent: { mail: false, timer: false, url }, quota: null };
    },
  },
  {
    name: "mail-person",
    view: "mail",
    tab: "Growth",
    before: lived,
    steps: (page) => page.locator(".pl-person").first().click(),
  },
  {
    name: "mail-history",
    view: "mail",
    tab: "Growth",
    before: lived,
    steps: (page) => page.locator(".pl-runs").scrollIntoViewIfNeeded(),
  },
  {
    name: "rhythm",
    view: "rhythm",
    tab: "Growth",
    before: (server) =>
      void server.act({
        kind: "settings",
        tab: server.workbook.tabs[0]!.id,
        values: { "Quiet days": "24 Dec - 2 Jan; 2027-05-01" },
      }),
  },
  {
    name: "send",
    view: "digest",
    tab: "Growth",
    before: lived,
    steps: async (page) => {
      await page.getByRole("button", { name: "Send to the team…" }).click();
      await page.getByRole("button", { name: "Send now" }).scrollIntoViewIfNeeded();
    },
  },
  { name: "input-none", view: "input", tab: "Growth" },
  {
    name: "input-ask",
    view: "input",
    tab: "Growth",
    before: lived,
    steps: async (page) => {
      await page.getByRole("button", { name: "Ask contributors…" }).click();
      await page.locator(".pl-choices label").nth(1).click();
      await page.locator(".pl-choices label").nth(2).click();
    },
  },
  {
    name: "input",
    view: "input",
    tab: "Growth",
    before: (server) => {
      lived(server);
      const tab = server.workbook.tabs[0]!.id;
      const people = server
        .mail()
        .people.slice(0, 3)
        .map(({ name }) => name);
      const cycle = quarterOf(addDays(quarterOf(server.today).end, 1)).label;
      server.act({ kind: "ask-input", tab, cycle, people, questions: inputQuestions });
      const answers = ["Fewer stations, better ones", "Somebody from support in the weekly meeting", "Yes"];
      for (const [i, answer] of answers.entries())
        server.act({
          kind: "answer-input",
          tab,
          given: { cycle, who: people[1]!, question: inputQuestions[i]!, answer },
        });
    },
    steps: (page) => page.locator(".pl-entry").last().click(),
  },
];

/** Every state of the sidebar that is worth looking at. */
const states: readonly State[] = [
  { name: "overview", view: "overview", tab: "Growth" },
  {
    name: "key-result",
    view: "overview",
    tab: "Growth",
    steps: async (page) => {
      await page.click(".pl-okr >> nth=1");
      await page.click(".pl-kr >> nth=1");
      await page.waitForSelector(".pl-card");
    },
  },
  {
    name: "adjust",
    view: "overview",
    tab: "Growth",
    steps: async (page) => {
      await page.click(".pl-okr >> nth=1");
      await page.click(".pl-kr >> nth=1");
      await page.getByRole("button", { name: "Adjust…" }).click();
    },
  },
  { name: "findings", view: "findings", tab: "Growth" },
  {
    name: "why",
    view: "findings",
    tab: "Growth",
    steps: (page) => page.getByRole("button", { name: "Why?" }).first().click(),
  },
  {
    name: "fixed",
    view: "findings",
    tab: "Growth",
    steps: async (page) => {
      await page.getByRole("button", { name: /^Fix all safe/ }).click();
      await page.waitForSelector(".pl-toast");
    },
  },
  {
    name: "check-in",
    view: "check-in",
    tab: "Growth",
    steps: async (page) => {
      await page.fill(".pl-check-in-value input", "55,100");
      await page.getByRole("radio", { name: "7", exact: true }).check();
      await page.fill(".pl-check-in textarea", "The guide to bike lanes brings half of it");
    },
  },
  {
    name: "quarter",
    view: "overview",
    tab: "lived",
    steps: (page) => page.click(".pl-okr >> nth=0"),
    from: "section[aria-label='Worth another look']",
    height: 656,
  },
  {
    name: "quarter-key-result",
    view: "overview",
    tab: "lived",
    steps: async (page) => {
      await page.click(".pl-okr >> nth=0");
      await page.click(".pl-kr >> nth=0");
      await page.waitForSelector(".pl-card");
    },
  },
  {
    name: "together",
    view: "check-in",
    tab: "lived",
    steps: async (page) => {
      await page.getByRole("button", { name: "All on one screen" }).click();
      await page.fill(".pl-together-line input >> nth=0", "41 %");
      await page.selectOption(".pl-together select >> nth=0", "8");
    },
  },
  {
    name: "back-dated",
    view: "check-in",
    tab: "lived",
    steps: (page) => page.getByRole("button", { name: "For another day…" }).click(),
  },
  {
    name: "reached",
    view: "check-in",
    tab: "lived",
    steps: async (page) => {
      await page.fill(".pl-check-in-value input", "46 %");
      await page.getByRole("button", { name: "Check in", exact: true }).click();
      await page.waitForSelector(".pl-toast");
    },
  },
  {
    name: "learn",
    view: "close",
    tab: "lived",
    day: "2026-12-29",
    steps: async (page) => {
      await page.click(".pl-owed-head >> nth=1");
      await page.fill(".pl-check-in textarea", "Spare bikes at every depot matter more than faster repairs");
    },
  },
  {
    name: "closed",
    view: "close",
    tab: "lived",
    day: "2026-12-29",
    steps: async (page) => {
      await page.click(".pl-owed-head >> nth=0");
      for (let i = 0; i < 5; i++) {
        await page.fill(".pl-check-in textarea", "We began too late");
        await page.getByRole("button", { name: "Save" }).click();
        await page.waitForSelector(".pl-side[aria-busy=false]");
        await page.waitForTimeout(200);
      }
    },
  },
  { name: "how-we-work", view: "review", tab: "lived" },
  { name: "closing-message", view: "digest", tab: "lived" },
  { name: "cycle", view: "cycle", tab: "Growth" },
  { name: "structure", view: "structure", tab: "App" },
  { name: "start", view: "start", tab: "Growth" },
  {
    name: "close",
    view: "close",
    tab: "Growth",
    steps: async (page) => {
      await page.click(".pl-owed-head >> nth=2");
      await page.waitForSelector(".pl-check-in");
    },
  },
  { name: "message", view: "digest", tab: "Growth" },
  ...mailStates,
  { name: "alignment", view: "alignment", tab: "" },
  { name: "review", view: "review", tab: "Growth" },
  { name: "empty", view: "overview", tab: "Lunch" },
];

/** Takes a picture of each state in both themes: "sidebar-findings.png", "sidebar-findings-dark.png". Returns their paths. */
export async function shootAddOn(
  shots: AddOnShots,
  names: readonly string[] = states.map(({ name }) => name),
): Promise<string[]> {
  const paths: string[] = [];
  for (const state of states.filter(({ name }) => names.includes(name))) {
    for (const dark of [false, true]) paths.push(await shoot(shots, state, dark));
  }
  return paths;
}

async function shoot(
  { browser, addOn, workbook, today, into }: AddOnShots,
  state: State,
  dark: boolean,
): Promise<string> {
  const isLived = state.tab === "lived";
  const open = workbook.tabs.filter(({ name }) => name.includes(state.tab));
  const day = state.day ?? (isLived ? "2026-11-23" : today);
  const server = new MemoryServer(isLived ? livedWorkbook("2026-11-23") : { ...workbook, tabs: open }, day);
  state.before?.(server);
  const html = join(addOn, "sidebar.html");
  const { page } = await openSidebar(browser, (method, argument) => server.answer(method, argument), {
    html,
    dark,
    view: state.view,
    height: state.height ?? 720,
  });
  try {
    await page.waitForSelector(".pl-side[aria-busy=false]");
    await page.waitForSelector(".pl-panel > :not([role=status])");
    await state.steps?.(page);
    await page.waitForSelector(".pl-side[aria-busy=false]");
    await page.evaluate((from) => {
      const top = from ? document.querySelector(from)!.getBoundingClientRect().top - 46 : 0;
      window.scrollTo(0, from ? window.scrollY + top : 0);
    }, state.from ?? "");
    const path = join(into, `sidebar-${state.name}${dark ? "-dark" : ""}.png`);
    await page.screenshot({ path });
    return path;
  } finally {
    await page.close();
  }
}
