import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtAddOn } from "./host.ts";
import { answered, sendScope, Team } from "./mail-host.ts";

let folder: string;
let team: Team;

beforeAll(async () => {
  folder = await builtAddOn();
});
beforeEach(() => {
  team = new Team(folder);
});
afterEach(() => team.close());

/** The four people who read the digest. */
const readers = ["ana@example.com", "ben@example.com", "gil@example.com", "hana@example.com"];

async function checkIn(keyResult: string, value: string): Promise<void> {
  const checked = answered(await team.ask(team.ana, "check"));
  const own = checked.summary.objectives
    .flatMap(({ keyResults }) => keyResults)
    .find(({ text }) => text === keyResult)!;
  const { id, cell, text, owner } = own;
  const date = checked.summary.today;
  const given = {
    id: `${id} ${date}`,
    keyResult: id,
    cell,
    text,
    by: owner,
    date,
    value,
    confidence: 6,
    note: "",
  };
  answered(await team.ask(team.ana, "act", { kind: "check-in", checkIn: given }));
}

describe("mail by the clock", { timeout: 300_000 }, () => {
  it("nothing goes out before somebody turns it on, and nothing after everybody has turned it off", async () => {
    await team.until("2026-11-16 12:00");
    expect(team.outbox).toEqual([]);
    const status = await team.turnOn(team.ana);
    expect(status).toMatchObject({
      isOn: true,
      senders: [{ address: "ana@example.com", isMe: true, isSilent: false }],
      quota: 100,
    });
    expect(team.ana.triggers).toHaveLength(1);
    const off = answered(await team.ask(team.ana, "turnMail", { on: false, address: "" }));
    expect(off).toMatchObject({ isOn: false, senders: [] });
    expect(team.ana.triggers).toEqual([]);
    await team.until("2026-11-20 12:00");
    expect(team.outbox).toEqual([]);
    expect([...team.ana.properties.user.keys()].filter((key) => /clock|outlook/.test(key))).toEqual([]);
  });

  it("two weeks: reminders on Monday and Tuesday to those who owe, the digest on Wednesday, never twice with two senders", async () => {
    await team.turnOn(team.ana);
    await team.turnOn(team.ben);
    await team.until("2026-11-16 12:00");
    expect(team.outbox).toEqual([
      "11-16 09 ana@example.com: Check in on 2 key results in Velo OKRs",
      "11-16 09 ben@example.com: Check in on one key result in Velo OKRs",
    ]);
    expect((await team.status()).runs[0]).toMatchObject({
      kind: "reminder",
      missing: ["Dana"],
      isFinished: true,
    });
    await checkIn("Renewals of the year", "150");
    await checkIn("Stations opened", "20");
    await team.until("2026-11-17 23:00");
    expect(team.outbox.slice(2)).toEqual([
      "11-17 09 ben@example.com: Still open: check in on one key result in Velo OKRs",
    ]);
    await team.until("2026-11-22 23:00");
    expect(team.outbox.slice(3).map((line) => line.split(":")[0])).toEqual(
      readers.map((address) => `11-18 09 ${address}`),
    );
    const [first] = team.ana.outbox.slice(3);
    expect(first!.name).toBe("Velo OKRs via Plumbline");
    expect(first!.htmlBody).toContain("#gid=");
    await team.until("2026-11-29 23:00");
    const second = team.outbox.slice(7);
    expect(second.map((line) => line.slice(0, 8))).toEqual([
      "11-23 09",
      "11-23 09",
      "11-24 09",
      "11-24 09",
      ...readers.map(() => "11-25 09"),
    ]);
    expect(new Set(team.outbox).size).toBe(team.outbox.length);
  });

  it("nobody is written to on quiet days, and the check-in day moves", async () => {
    await team.turnOn(team.ana);
    const values = { "Quiet days": "2026-11-16 - 2026-11-17" };
    answered(
      await team.ask(team.ana, "act", { kind: "settings", tab: team.sheet.tab("Q4 2026").id, values }),
    );
    await team.until("2026-11-19 08:00");
    expect(team.outbox.map((line) => line.slice(0, 24))).toEqual([
      "11-18 09 ana@example.com",
      "11-18 09 ben@example.com",
    ]);
  });

  it("the hour and what is wanted are the team's to say", async () => {
    await team.turnOn(team.ana);
    const values = { "Mail hour": "14", "Digest by mail": "No" };
    answered(
      await team.ask(team.ana, "act", { kind: "settings", tab: team.sheet.tab("Q4 2026").id, values }),
    );
    await team.until("2026-11-20 23:00");
    expect(team.outbox.map((line) => line.slice(0, 8))).toEqual([
      "11-16 14",
      "11-16 14",
      "11-17 14",
      "11-17 14",
    ]);
  });

  it("where Google's limit is reached, a colleague's account sends the rest, and the sidebar says why it waited", async () => {
    await team.turnOn(team.ana);
    team.ana.mailsPerDay = 1;
    await team.until("2026-11-16 10:00");
    expect(team.outbox).toHaveLength(1);
    expect((await team.status()).runs[0]).toMatchObject({
      sent: ["ana@example.com"],
      isFinished: false,
      problem: expect.stringContaining("limit of mails for today is used up"),
    });
    await team.turnOn(team.ben);
    await team.until("2026-11-16 12:00");
    expect(team.ana.outbox.map(({ from, to }) => `${from} → ${to}`)).toEqual([
      "ana@example.com → ana@example.com",
      "ben@example.com → ben@example.com",
    ]);
    expect((await team.status()).runs[0]).toMatchObject({ isFinished: true, problem: null });
  });

  it.each([
    { when: "before" as const, sent: ["ana@example.com"] },
    { when: "after" as const, sent: ["ana@example.com", "ben@example.com"] },
  ])(
    "a run that dies $when the second mail is taken up by the next, and nobody gets it twice",
    async ({ when, sent }) => {
      await team.turnOn(team.ana);
      await team.until("2026-11-17 23:00");
      team.ana.outbox.length = 0;
      team.ana.kill = { call: "MailApp.sendEmail", nth: 2, when };
      await team.until("2026-11-18 09:50");
      expect(team.ana.outbox.map(({ to }) => to)).toEqual(sent);
      expect((await team.status()).runs[0]).toMatchObject({ kind: "digest", isFinished: false });
      team.ana.kill = null;
      await team.until("2026-11-19 12:00");
      const got = team.ana.outbox.map(({ to }) => to);
      expect(new Set(got).size).toBe(got.length);
      // Whether the second mail went out nobody can know: it is not sent again, and that is said.
      expect(got.filter((to) => to !== "ben@example.com")).toEqual(
        readers.filter((to) => to !== "ben@example.com"),
      );
      expect((await team.status()).runs[0]).toMatchObject({
        kind: "digest",
        isFinished: true,
        uncertain: ["ben@example.com"],
        sent: ["ana@example.com", "gil@example.com", "hana@example.com"],
      });
    },
  );

  it("a colleague takes over from a run that died, in the same hour's time", async () => {
    await team.turnOn(team.ana);
    await team.turnOn(team.ben);
    team.ana.kill = { call: "MailApp.sendEmail", nth: 1, when: "before" };
    await team.until("2026-11-16 09:45");
    team.ana.kill = null;
    await team.until("2026-11-16 11:00");
    expect(team.ana.outbox.map(({ from, to }) => `${from} → ${to}`)).toHaveLength(1);
    expect((await team.status()).runs[0]).toMatchObject({ isFinished: true, uncertain: ["ana@example.com"] });
  });

  it("an address that Google refuses keeps nobody else from their mail", async () => {
    await team.turnOn(team.ana);
    const people = [{ name: "Ana Silva", address: "ana@exam-ple.com", wish: "everything" as const }];
    answered(await team.ask(team.ana, "act", { kind: "people", tab: team.sheet.tab("Q4 2026").id, people }));
    team.ana.refuses = ["ana@exam-ple.com"];
    await team.until("2026-11-16 12:00");
    expect(team.ana.outbox.map(({ to }) => to)).toEqual(["ben@example.com"]);
    expect((await team.status()).runs[0]).toMatchObject({
      isFinished: true,
      failed: [{ address: "ana@exam-ple.com", reason: "Invalid email: ana@exam-ple.com" }],
    });
  });

  it("consent taken back: nothing is sent, the sidebar says what to do, and agreeing again is enough", async () => {
    await team.turnOn(team.ana);
    team.ana.granted = team.ana.granted.filter((scope) => scope !== sendScope);
    await team.until("2026-11-16 12:00");
    expect(team.outbox).toEqual([]);
    const status = await team.status();
    expect(status.consent).toMatchObject({
      mail: false,
      timer: true,
      url: expect.stringContaining("https://script.google.com"),
    });
    expect(status.problem?.text).toContain("agree again");
    expect(answered(await team.ask(team.ben, "check")).mailProblem).toBe(status.problem?.text);
    team.ana.granted = [...team.ana.scopes];
    await team.until("2026-11-16 14:00");
    expect(team.outbox).toHaveLength(2);
    expect((await team.status()).problem).toBeNull();
  });

  it("where only another permission lapsed, the sender is told by mail, once a day", async () => {
    await team.turnOn(team.ana);
    team.ana.granted = team.ana.granted.filter((scope) => !scope.endsWith("spreadsheets.currentonly"));
    await team.until("2026-11-17 12:00");
    expect(team.outbox.map((line) => line.slice(6))).toEqual([
      expect.stringContaining("ana@example.com: Plumbline needs you to agree again"),
      expect.stringContaining("ana@example.com: Plumbline needs you to agree again"),
    ]);
  });

  it.each([
    { stores: true, name: "the document's stores are there" },
    { stores: false, name: "not even its stores are there" },
  ])(
    "the clock sees no spreadsheet, and $name: reminders go out from what was known, once, and say so",
    async ({ stores }) => {
      await team.turnOn(team.ana);
      await team.turnOn(team.ben);
      for (const host of [team.ana, team.ben]) {
        host.clockTriggersSeeSpreadsheet = false;
        host.clockTriggersSeeDocument = stores;
      }
      await checkIn("Stations opened", "20");
      await team.until("2026-11-16 12:00");
      expect(team.outbox).toEqual([
        "11-16 09 ana@example.com: Check in on one key result in Velo OKRs",
        "11-16 09 ben@example.com: Check in on one key result in Velo OKRs",
      ]);
      await team.until("2026-11-18 12:00");
      expect(team.ana.outbox).toHaveLength(4);
      expect(team.ana.outbox[2]!.body).toContain("This is how the sheet stood on Monday, 16 November.");
      const status = await team.status();
      expect(status.runs.map(({ kind }) => kind)).toEqual(["reminder", "reminder"]);
      expect(status.problem?.text).toContain("did not show Plumbline this sheet when the digest was due");
    },
  );

  it("a sheet that nobody has opened for weeks is not reminded of from memory", async () => {
    await team.turnOn(team.ana);
    team.ana.clockTriggersSeeSpreadsheet = false;
    await team.until("2026-12-08 12:00");
    expect(team.ana.outbox.at(-1)!.at).toBeLessThan(Date.parse("2026-12-02T00:00:00Z"));
    expect((await team.status()).problem?.text).toContain("nobody has opened Plumbline in it for two weeks");
  });

  it("when Google drops the timer, the sidebar says so", async () => {
    await team.turnOn(team.ana);
    team.ana.triggers = [];
    expect(await team.status()).toMatchObject({ isOn: true, hasStopped: true });
    expect(await team.turnOn(team.ana)).toMatchObject({ isOn: true, hasStopped: false });
  });

  it("a colleague whose timer is gone is named after two days", async () => {
    await team.turnOn(team.ben);
    team.ben.triggers = [];
    await team.until("2026-11-18 07:00");
    expect((await team.status()).senders).toEqual([
      { address: "ben@example.com", isMe: false, isSilent: false },
    ]);
    await team.until("2026-11-19 07:00");
    expect((await team.status()).senders).toEqual([
      { address: "ben@example.com", isMe: false, isSilent: true },
    ]);
  });

  it("who turns mail off without leave to remove timers gets rid of the timer when it may be removed", async () => {
    await team.turnOn(team.ana);
    team.ana.granted = team.ana.granted.filter((scope) => !scope.endsWith("script.scriptapp"));
    const off = answered(await team.ask(team.ana, "turnMail", { on: false, address: "" }));
    expect(off).toMatchObject({ isOn: false, senders: [] });
    expect(team.ana.triggers).toHaveLength(1);
    await team.until("2026-11-16 12:00");
    expect(team.outbox).toEqual([]);
    team.ana.granted = [...team.ana.scopes];
    await team.until("2026-11-16 14:00");
    expect(team.ana.triggers).toEqual([]);
    expect(team.outbox).toEqual([]);
  });

  it("the hours after all is done do not read the sheet", async () => {
    await team.turnOn(team.ana);
    await team.until("2026-11-16 12:00");
    const ticks = team.ana.executions.filter(({ functionName }) => functionName === "sendDueMail");
    const reads = ticks.map(({ calls }) => calls["Range.getValues"] ?? 0);
    expect(reads.at(-1)).toBe(0);
    expect(Math.max(...reads)).toBeGreaterThan(0);
  });
});

describe("mail by hand", { timeout: 120_000 }, () => {
  it("a test goes to the person alone, with the sheet as it is", async () => {
    const order = { kind: "test" as const, id: "1", address: "me@example.com" };
    answered(await team.ask(team.ana, "sendMail", { ...order, about: "reminder" }));
    answered(await team.ask(team.ana, "sendMail", { ...order, id: "2", about: "digest" }));
    expect(team.ana.outbox.map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
      "me@example.com: [Test] Check in on 2 key results in Velo OKRs",
      expect.stringMatching(/^me@example\.com: \[Test\] /),
    ]);
    expect(await team.status()).toMatchObject({ address: "me@example.com", isOn: false });
  });

  it("the message to the team goes to whom it was agreed for, once however often it is sent, and counts as this week's digest", async () => {
    await team.turnOn(team.ana);
    const order = {
      kind: "message" as const,
      id: "a",
      about: "digest" as const,
      subject: "Where we stand",
      text: "Hello <all>,\n\nsee https://example.com",
      to: ["ana@example.com", "hana@example.com"],
    };
    answered(await team.ask(team.ana, "sendMail", order));
    answered(await team.ask(team.ana, "sendMail", order));
    expect(team.ana.outbox.map(({ to }) => to)).toEqual(["ana@example.com", "hana@example.com"]);
    expect(team.ana.outbox[0]!.htmlBody).toContain("Hello &lt;all&gt;,");
    await team.until("2026-11-19 12:00");
    expect(team.ana.outbox.filter(({ subject }) => /need|moved/.test(subject))).toEqual([]);
  });

  it.each([
    {
      what: "a stranger",
      to: ["x@example.com"],
      says: "x@example.com is not among the people of this sheet.",
    },
    {
      what: "without consent",
      to: ["ana@example.com"],
      says: "Google has not been told yet that Plumbline may send mail for you.",
      withdrawn: true,
    },
  ])("refuses $what, and sends nothing", async ({ to, says, withdrawn }) => {
    if (withdrawn) team.ana.granted = team.ana.scopes.filter((scope) => scope !== sendScope);
    const order = {
      kind: "message" as const,
      id: "b",
      about: "closing" as const,
      subject: "s",
      text: "t",
      to,
    };
    expect(await team.ask(team.ana, "sendMail", order)).toMatchObject({ problem: { message: says } });
    expect(team.outbox).toEqual([]);
  });

  it("turning on asks for what is missing instead of doing half", async () => {
    team.ana.granted = team.ana.scopes.filter((scope) => scope !== sendScope);
    expect(await team.ask(team.ana, "turnMail", { on: true, address: "ana@example.com" })).toMatchObject({
      problem: { message: expect.stringContaining("may send mail for you") },
    });
    team.ana.granted = [...team.ana.scopes];
    expect(await team.ask(team.ana, "turnMail", { on: true, address: "ana" })).toMatchObject({
      problem: { message: "“ana” is no e-mail address." },
    });
    expect(team.ana.triggers).toEqual([]);
  });

  it("what is left of a long list where the limit is reached is said, and a second try sends only that", async () => {
    team.ana.mailsPerDay = 2;
    const order = {
      kind: "message" as const,
      id: "c",
      about: "closing" as const,
      subject: "s",
      text: "t",
      to: readers,
    };
    expect(await team.ask(team.ana, "sendMail", order)).toMatchObject({
      problem: { message: "Not everything could be sent.", remedy: expect.stringContaining("used up") },
    });
    team.ana.mailsPerDay = 100;
    answered(await team.ask(team.ana, "sendMail", order));
    expect(team.ana.outbox.map(({ to }) => to)).toEqual(readers);
  });
});
