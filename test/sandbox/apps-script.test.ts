import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Clock } from "./apps-script/clock.ts";
import { stopThreads } from "./apps-script/execution.ts";
import { letTimePass, ScriptHost } from "./apps-script/host.ts";
import type { NothingInvented } from "./apps-script/real-names.ts";
import { stripTemplateComments } from "./apps-script/services/html-service.ts";
import { SheetsDocument } from "./document/document.ts";
import { teamPlan } from "./team-plan.ts";

const currentOnly = "https://www.googleapis.com/auth/spreadsheets.currentonly";
const containerUi = "https://www.googleapis.com/auth/script.container.ui";
const all = [
  currentOnly,
  containerUi,
  "https://www.googleapis.com/auth/script.send_mail",
  "https://www.googleapis.com/auth/script.scriptapp",
];

let folder: string;
let document: SheetsDocument;
const clock = new Clock();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "add-on-"));
  clock.set(Date.UTC(2026, 10, 23, 9));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stopThreads();
});
beforeEach(() => {
  document = new SheetsDocument(teamPlan(), { now: () => clock.now(), rowKeyNames: ["plumbline"] });
});

function hostOf(code: string, scopes: readonly string[] = all, enabled = true): ScriptHost {
  writeFileSync(join(folder, "code.js"), code);
  writeFileSync(join(folder, "page.html"), "<p>Hello</p><script>const a = `https://x.example/y`;</script>");
  writeFileSync(
    join(folder, "appsscript.json"),
    JSON.stringify({ timeZone: "Etc/UTC", oauthScopes: scopes }),
  );
  return new ScriptHost({ document, folder, clock, person: "ana@example.com", enabled });
}

/** Runs statements as the body of one function. */
async function run(body: string, scopes?: readonly string[]) {
  const host = hostOf(`function go(input) {\n${body}\n}\n`, scopes);
  return { host, ...(await host.run("go")) };
}

const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";

describe("the runtime", () => {
  test("has the language and the services, and nothing of a browser or of Node", async () => {
    const names = [
      "setTimeout",
      "fetch",
      "URL",
      "TextEncoder",
      "atob",
      "crypto",
      "process",
      "require",
      "structuredClone",
      "performance",
      "queueMicrotask",
      "window",
    ];
    const { value } = await run(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`);
    expect(value).toEqual([]);
  });

  test("values from services belong to the script's own realm", async () => {
    const { value } = await run(
      `${sheet} const [[date]] = sheet.getRange("H3").getValues(); return [date instanceof Date, sheet.getRange("A1").getValues() instanceof Array, date.toISOString()];`,
    );
    // Midnight in Berlin, the spreadsheet's time zone.
    expect(value).toEqual([true, true, "2026-12-30T23:00:00.000Z"]);
  });

  test("nothing outlives an execution, and today is the sandbox's", async () => {
    const host = hostOf(
      "var count = 0;\nfunction go() { count++; return [count, new Date().toISOString()]; }\n",
    );
    await host.run("go");
    const [count, now] = (await host.run("go")).value as [number, string];
    expect(count).toBe(1);
    expect(now.slice(0, 16)).toBe("2026-11-23T09:00");
  });

  test("an endless loop is stopped", async () => {
    const host = hostOf("function go() { for (;;) {} }\n");
    expect((await host.run("go", [], { limitSeconds: 0.3 })).error?.message).toBe(
      "Exceeded maximum execution time",
    );
  });

  test("a method that the stand-in lacks says so instead of passing for undefined", async () => {
    const { error } = await run(`${sheet} sheet.getCharts();`);
    expect(error).toEqual({
      name: "SandboxError",
      message: "Sheet.getCharts is not part of the sandbox's Apps Script host",
    });
  });
});

describe("ranges", () => {
  test.each([
    {
      body: 'sheet.getRange("A1:B2").setValues([[1, 2]]);',
      message:
        "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    },
    {
      body: 'sheet.getRange("A1:B1").setValues([[1]]);',
      message:
        "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    },
    {
      body: 'sheet.getRange("G3").setValue("Splendid");',
      message: "The data you entered in cell G3 violates the data validation rules set on this cell.",
    },
    {
      body: "sheet.getRange(1, 1, 5000, 1);",
      message: "The coordinates of the range are outside the dimensions of the sheet.",
    },
    {
      body: 'sheet.getRange("A3:H3").addDeveloperMetadata("k", "v");',
      message:
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    },
    {
      body: 'SpreadsheetApp.openById("1Other");',
      message:
        "Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    },
    {
      body: "new Date().getTime(); UrlFetchApp.fetch('https://example.com');",
      message:
        "Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request",
    },
  ])("refuses: $body", async ({ body, message }) => {
    expect((await run(`${sheet} ${body}`)).error).toEqual({ name: "Exception", message });
  });

  test("a write erases the formula that stood there; text is read as if typed", async () => {
    await run(`${sheet} sheet.getRange("E3:F3").setValues([["180", "45%"]]);`);
    const row = document.workbook().tabs[0]!.rows[2]!;
    expect(row[4]).toMatchObject({ value: 180, formula: null });
    expect(row[5]).toMatchObject({ value: 0.45, text: "45%", formula: null });
  });

  test("row metadata moves with its row and dies with it", async () => {
    await run(
      `${sheet} sheet.getRange("4:4").addDeveloperMetadata("plumbline", "kr-2"); sheet.insertRowsAfter(1, 2); sheet.deleteRow(5);`,
    );
    expect(document.workbook().tabs[0]!.rowKeys).toEqual({ 4: "kr-2" });
    const { value } = await run(
      `${sheet} return sheet.createDeveloperMetadataFinder().withKey("plumbline").find().map((m) => [m.getValue(), m.getLocation().getRow().getA1Notation()]);`,
    );
    expect(value).toEqual([["kr-2", "5:5"]]);
  });

  test("constants compare by identity", async () => {
    const { value } = await run(
      `${sheet} const rule = sheet.getRange("G3").getDataValidation(); return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, String(rule.getCriteriaType()), rule.getAllowInvalid()];`,
    );
    expect(value).toEqual([true, "VALUE_IN_LIST", false]);
  });

  test("service calls are counted, and one execution is one step of undo", async () => {
    const { calls } = await run(
      `${sheet} sheet.getRange("A20").setValue("one"); sheet.getRange("A21").setValue("two"); sheet.getDataRange().getValues();`,
    );
    expect(calls).toEqual({
      "SpreadsheetApp.getActiveSheet": 1,
      "Sheet.getRange": 2,
      "Range.setValue": 2,
      "Sheet.getDataRange": 1,
      "Range.getValues": 1,
    });
    document.undo();
    expect(document.workbook().tabs[0]!.rows[19]?.[0] ?? null).toBeNull();
  });
});

describe("permissions", () => {
  const menu =
    'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("Check", "check").addToUi(); }\n';

  test("before it is enabled an add-on can make its menu and nothing else", async () => {
    const host = hostOf(menu, all, false);
    expect((await host.open())?.mode).toBe("NONE");
    expect(host.menus).toEqual([
      { kind: "menu", label: "Plumbline", items: [{ kind: "item", label: "Check", run: "check" }] },
    ]);
    const greedy = hostOf(`PropertiesService.getUserProperties();\n${menu}`, all, false);
    expect((await greedy.open())?.error?.message).toBe(
      "You do not have permission to call PropertiesService.getUserProperties",
    );
    expect(greedy.menus).toEqual([]);
  });

  test("a simple trigger reads the sheet but opens no sidebar", async () => {
    const host = hostOf(
      'function onOpen() { SpreadsheetApp.getActiveSheet().getName(); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }\n',
    );
    expect((await host.open())?.error?.message).toMatch(/^You do not have permission to call Ui.showSidebar/);
    expect((await host.runMenu("onOpen")).error).toBeNull();
  });

  test("without the scope for it there is no sidebar either", async () => {
    const { error } = await run('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"));', [
      currentOnly,
    ]);
    expect(error?.message).toContain("Specified permissions are not sufficient to call Ui.showSidebar");
  });

  test("functions that end in an underscore, or are not at the top level, cannot be named by a client", () => {
    const host = hostOf(
      "function open() {}\nfunction hidden_() {}\nconst later = function () {};\n(() => {\n  function inner() {}\n})();\n",
    );
    expect(host.functionNames).toEqual(["open"]);
  });
});

describe("services", () => {
  test("an alert waits for its answer", async () => {
    const host = hostOf(
      'function go() { const ui = SpreadsheetApp.getUi(); const answer = ui.alert("Sure?", "It changes 3 cells.", ui.ButtonSet.YES_NO); return answer === ui.Button.YES ? "did" : "left"; }\n',
    );
    host.answers.push({ button: "YES" }, { button: "NO" });
    expect([(await host.run("go")).value, (await host.run("go")).value]).toEqual(["did", "left"]);
  });

  test("a value that is too large for the property store is refused", async () => {
    const { error } = await run(
      'PropertiesService.getDocumentProperties().setProperty("k", "x".repeat(9300));',
    );
    expect(error?.message).toBe("Argument too large: value");
  });

  test("two executions take turns at a lock", async () => {
    const host = hostOf(
      'function go() { const lock = LockService.getDocumentLock(); lock.waitLock(5000); const store = PropertiesService.getDocumentProperties(); const n = Number(store.getProperty("n") || 0); Utilities.sleep(30); store.setProperty("n", n + 1); }\n',
    );
    await Promise.all([host.run("go"), host.run("go"), host.run("go")]);
    expect(host.properties.document.get("n")).toBe("3");
  });

  test("a weekly trigger fires on its day when time passes; a second one is refused", async () => {
    const host = hostOf(
      'function plan() { ScriptApp.newTrigger("digest").timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create(); }\nfunction digest() { MailApp.sendEmail("ben@example.com", "OKRs", new Date().toISOString()); }\n',
    );
    expect((await host.run("plan")).error).toBeNull();
    expect((await host.run("plan")).error?.message).toContain("too many time-based triggers");
    await host.advanceTo(Date.UTC(2026, 11, 8));
    clock.set(Date.UTC(2026, 10, 23, 9));
    expect(host.outbox.map(({ to, body }) => [to, body.slice(0, 13)])).toEqual([
      ["ben@example.com", "2026-11-30T08"],
      ["ben@example.com", "2026-12-07T08"],
    ]);
  });

  test("a clock trigger has nobody to show things to, and may find no spreadsheet", async () => {
    const host = hostOf(
      'function plan() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }\nfunction tick() { const seen = SpreadsheetApp.getActiveSpreadsheet() !== null; try { SpreadsheetApp.getUi(); } catch (error) { return [seen, error.message]; } }\n',
    );
    await host.run("plan");
    const tick = async () => (await host.advanceTo(clock.now() + 3_700_000))[0]?.value;
    const refusal = "Cannot call SpreadsheetApp.getUi() from this context.";
    expect(await tick()).toEqual([true, refusal]);
    host.clockTriggersSeeSpreadsheet = false;
    expect(await tick()).toEqual([false, refusal]);
    clock.set(Date.UTC(2026, 10, 23, 9));
  });

  test("colleagues share the document's store and locks, not their own", async () => {
    const host = hostOf(
      'function go() { const mine = PropertiesService.getUserProperties(); const ours = PropertiesService.getDocumentProperties(); const answer = [mine.getProperty("k"), ours.getProperty("k"), Session.getActiveUser().getEmail()]; mine.setProperty("k", "mine"); ours.setProperty("k", "ours"); return answer; }\n',
      [...all, "https://www.googleapis.com/auth/userinfo.email"],
    );
    const ben = new ScriptHost({ document, folder, clock, person: "ben@example.com", colleague: host });
    expect((await host.run("go")).value).toEqual([null, null, "ana@example.com"]);
    expect((await ben.run("go")).value).toEqual([null, "ours", "ben@example.com"]);
  });

  test("mail stops at a hundred recipients a day", async () => {
    const { value, error } = await run(
      'for (let i = 0; i < 2; i++) MailApp.sendEmail(Array.from({ length: 50 }, (_, n) => "p" + n + "@example.com").join(","), "s", "b"); const left = MailApp.getRemainingDailyQuota(); if (left === 0) MailApp.sendEmail("one@example.com", "s", "b"); return left;',
    );
    expect(value).toBeUndefined();
    expect(error?.message).toBe("Service invoked too many times for one day: email.");
  });

  test("each person has a hundred of their own, and the mail says whose it is", async () => {
    const host = hostOf(
      'function go() { MailApp.sendEmail({ to: "cem@example.com", subject: "s", body: "b", name: "OKRs" }); return MailApp.getRemainingDailyQuota(); }\n',
    );
    host.mailsPerDay = 2;
    const ben = new ScriptHost({ document, folder, clock, person: "ben@example.com", colleague: host });
    expect((await host.run("go")).value).toBe(1);
    expect((await ben.run("go")).value).toBe(99);
    expect(host.outbox.map(({ from, to, name }) => [from, to, name])).toEqual([
      ["ana@example.com", "cem@example.com", "OKRs"],
      ["ben@example.com", "cem@example.com", "OKRs"],
    ]);
  });

  test("what a person has not agreed to is refused, and can be asked about", async () => {
    const mail = "https://www.googleapis.com/auth/script.send_mail";
    const host = hostOf(
      `function ask() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["${mail}"]); return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, info.getAuthorizedScopes(), info.getAuthorizationUrl()]; }\nfunction need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["${mail}"]); return "went on"; }\nfunction send() { MailApp.sendEmail("ben@example.com", "s", "b"); }\nfunction odd() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://mail.google.com/"]); }\n`,
    );
    expect((await host.run("ask")).value).toEqual([false, [mail], null]);
    expect((await host.run("need")).value).toBe("went on");
    host.granted = host.granted.filter((scope) => scope !== mail);
    expect((await host.run("ask")).value).toEqual([
      true,
      [],
      expect.stringContaining("https://script.google.com/"),
    ]);
    expect((await host.run("need")).error?.message).toContain("Authorization is required");
    expect((await host.run("send")).error?.message).toContain("not sufficient to call MailApp.sendEmail");
    expect((await host.run("odd")).error?.message).toContain("does not require the scope");
  });

  test.each([
    { when: "before" as const, sent: 1 },
    { when: "after" as const, sent: 2 },
  ])(
    "an execution can be ended $when a call: $sent mails went out, and its lock is free again",
    async ({ when, sent }) => {
      const host = hostOf(
        'function go() { const lock = LockService.getDocumentLock(); lock.waitLock(100); for (let i = 0; i < 3; i++) MailApp.sendEmail("p" + i + "@example.com", "s", "b"); return "done"; }\n',
      );
      host.kill = { call: "MailApp.sendEmail", nth: 2, when };
      expect((await host.run("go")).error?.message).toBe("Exceeded maximum execution time");
      expect(host.outbox).toHaveLength(sent);
      host.kill = null;
      expect((await host.run("go")).value).toBe("done");
    },
  );

  test("a trigger without a document has neither its stores nor its lock", async () => {
    const host = hostOf(
      'function plan() { ScriptApp.newTrigger("tick").timeBased().everyHours(1).create(); }\nfunction tick() { return [PropertiesService.getDocumentProperties() === null, LockService.getDocumentLock() === null, PropertiesService.getUserProperties() !== null]; }\n',
    );
    host.clockTriggersSeeDocument = false;
    await host.run("plan");
    expect((await host.advanceTo(clock.now() + 3_700_000))[0]?.value).toEqual([true, true, true]);
    clock.set(Date.UTC(2026, 10, 23, 9));
  });

  test("colleagues' triggers fire in the order of their time, by the clock that was asked for", async () => {
    const host = hostOf(
      'function plan(hour) { ScriptApp.newTrigger("tick").timeBased().everyDays(1).atHour(hour).inTimezone("Europe/Berlin").create(); }\nfunction tick() { return Session.getTemporaryActiveUserKey() + " " + new Date().toISOString().slice(11, 16); }\n',
    );
    const ben = new ScriptHost({ document, folder, clock, person: "ben@example.com", colleague: host });
    await host.run("plan", [11]);
    await ben.run("plan", [10]);
    const fired = await letTimePass([host, ben], clock.now() + 24 * 3_600_000);
    clock.set(Date.UTC(2026, 10, 23, 9));
    expect(fired.map(({ value }) => String(value).slice(-5))).toEqual(["09:17", "10:17"]);
  });

  test("clock triggers more often than hourly are refused to add-ons", async () => {
    expect(
      (await run('ScriptApp.newTrigger("x").timeBased().everyMinutes(5).create();')).error?.message,
    ).toContain("more often than once an hour");
  });

  test("dates are formatted in the time zone asked for", async () => {
    const { value } = await run(
      'return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 23, 5)), "Europe/Berlin", "yyyy-MM-dd\'T\'HH:mm EEE Z");',
    );
    expect(value).toBe("2026-02-01T00:05 Sun +0100");
  });
});

test("the stand-in's services have no method that Google's lack", () => {
  // The compiler proves it; this only says how many services are compared.
  const compared: NothingInvented["length"] = 40;
  expect(compared).toBe(40);
});

describe("HtmlService", () => {
  test.each([
    { given: "<script>f(`https://a.b/c`)</script>", kept: "<script>f(`https:`)</script>" },
    { given: "<script>f(`a /* b */ c`)</script>", kept: "<script>f(`a  c`)</script>" },
    {
      given: "<script>f(\"https://a.b/c\", '`//')</script>",
      kept: "<script>f(\"https://a.b/c\", '`//')</script>",
    },
  ])("takes comments out of template literals only: $given", ({ given, kept }) => {
    expect(stripTemplateComments(given)).toBe(kept);
  });

  test("a file's page reaches the script stripped", async () => {
    const { value } = await run(
      'return HtmlService.createHtmlOutputFromFile("page").setTitle("T").getContent();',
    );
    expect(value).toBe("<p>Hello</p><script>const a = `https:`;</script>");
  });
});
