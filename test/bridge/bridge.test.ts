import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FromSidebar, parseFromPage, parseFromSidebar } from "../../shared/bridge/messages.ts";
import { isSidebarOrigin, sheetsOrigin, spreadsheetIdOf } from "../../shared/bridge/origins.ts";
import { type Arrival, PageEnd } from "../../shared/bridge/page-end.ts";
import { SidebarEnd } from "../../shared/bridge/sidebar-end.ts";
import { tabFromValues } from "../../shared/sheet/grid.ts";
import { makeWorkbook } from "../../shared/sheet/workbook.ts";

const origin = "https://n-jlhlnt2ajzosbwzkcpd4xhq-0lu-script.googleusercontent.com";
const nonce = "q8f2k1m5n7b3v9c0";
const workbook = makeWorkbook({
  id: "sheet-1",
  title: "OKRs",
  tabs: [
    tabFromValues("Q3", [
      ["Key result", "Now"],
      ["NPS 32 → 45", 34],
    ]),
  ],
});

describe("origins", () => {
  it.each([
    { input: origin, expected: true },
    { input: "https://n-abc123-12lu-script.googleusercontent.com", expected: true },
    { input: "http://n-abc123-0lu-script.googleusercontent.com", expected: false },
    { input: "https://n-abc123-0lu-script.googleusercontent.com.evil.example", expected: false },
    { input: "https://evil.example/https://n-abc-0lu-script.googleusercontent.com", expected: false },
    { input: "https://lh3.googleusercontent.com", expected: false },
    { input: "https://docs.google.com", expected: false },
    { input: "null", expected: false },
  ])("$input is a sidebar: $expected", ({ input, expected }) => {
    expect(isSidebarOrigin(input)).toBe(expected);
  });

  it.each([
    { input: "https://docs.google.com/spreadsheets/d/1aB-c_9/edit?gid=1#gid=1", expected: "1aB-c_9" },
    { input: "https://docs.google.com/spreadsheets/u/2/d/1aB-c_9/edit", expected: "1aB-c_9" },
    { input: "https://docs.google.com/spreadsheets/d/1aB-c_9", expected: "1aB-c_9" },
    { input: "https://docs.google.com/spreadsheets/", expected: null },
    { input: "https://docs.google.com/document/d/1aB-c_9/edit", expected: null },
    { input: "https://evil.example/?https://docs.google.com/spreadsheets/d/1aB/edit", expected: null },
  ])("id in $input", ({ input, expected }) => {
    expect(spreadsheetIdOf(input)).toBe(expected);
  });
});

const frame = { name: "the sidebar" };
const other = { name: "another window" };
type Peer = typeof frame;

function start(): {
  page: PageEnd<Peer>;
  sidebar: SidebarEnd;
  from: (message: FromSidebar, change?: Partial<Arrival<Peer>>) => Arrival<Peer>;
} {
  return {
    page: new PageEnd<Peer>("sheet-1", (peer) => peer === frame),
    sidebar: new SidebarEnd("sheet-1", nonce),
    from: (message, change) => ({
      data: JSON.parse(JSON.stringify(message)),
      origin,
      peer: frame,
      ...change,
    }),
  };
}

describe("handshake", () => {
  it("connects both ends, asks for the workbook and gets it", () => {
    const { page, sidebar, from } = start();
    const hello = page.receive(from(sidebar.hello()), 0);
    if (hello.kind !== "connected") throw new Error(JSON.stringify(hello));
    expect(hello.post).toEqual({ peer: frame, origin, message: { plumbline: 1, type: "welcome", nonce } });
    expect(sidebar.receive(hello.post.message, sheetsOrigin, true)).toEqual({ kind: "connected" });
    const asked = page.askWorkbook()!;
    expect(asked.post.origin).toBe(origin);
    expect(sidebar.receive(asked.post.message, sheetsOrigin, true)).toEqual({
      kind: "ask-workbook",
      question: 1,
    });
    expect(page.receive(from(sidebar.workbook(1, workbook)), 10)).toEqual({
      kind: "workbook",
      question: 1,
      workbook,
    });
    expect(page.receive(from(sidebar.changed()), 20)).toEqual({ kind: "changed" });
    expect(page.receive(from(sidebar.refused(2, "The sheet is too large")), 30)).toEqual({
      kind: "refused",
      question: 2,
      reason: "The sheet is too large",
    });
    expect(page.receive(from(sidebar.bye()), 40)).toEqual({ kind: "disconnected" });
    expect(page.isConnected).toBe(false);
    expect(page.askWorkbook()).toBeNull();
  });

  it("takes the newest sidebar when it is closed and opened again", () => {
    const { page, sidebar, from } = start();
    page.receive(from(sidebar.hello()), 0);
    const again = new SidebarEnd("sheet-1", "another-random-nonce");
    page.receive(from(again.hello()), 0);
    expect(page.receive(from(sidebar.changed()), 0)).toEqual({ kind: "ignore", reason: "no handshake" });
    expect(page.receive(from(again.changed()), 0)).toEqual({ kind: "changed" });
  });
});

describe("the page does not hear", () => {
  const hello = new SidebarEnd("sheet-1", nonce).hello();
  it.each([
    { what: "other messages", data: { type: "hello" }, reason: "not of this conversation" },
    { what: "text", data: "plumbline", reason: "not of this conversation" },
    { what: "another version", data: { ...hello, plumbline: 2 }, reason: "not of this conversation" },
    {
      what: "another origin",
      data: hello,
      change: { origin: "https://evil.example" },
      reason: "https://evil.example is not a sidebar",
    },
    { what: "a short nonce", data: { ...hello, nonce: "abc" }, reason: /^nonce: / },
    { what: "an unknown type", data: { ...hello, type: "write" }, reason: /^type: / },
    {
      what: "another spreadsheet",
      data: { ...hello, spreadsheetId: "sheet-2" },
      reason: "another spreadsheet",
    },
    {
      what: "a window outside the sidebar",
      data: hello,
      change: { peer: other },
      reason: "not inside the page's sidebar",
    },
    {
      what: "a workbook before the handshake",
      data: new SidebarEnd("sheet-1", nonce).workbook(1, workbook),
      reason: "no handshake",
    },
  ])("$what", ({ data, change, reason }) => {
    const { page } = start();
    const reaction = page.receive({ data, origin, peer: frame, ...change }, 0);
    expect(reaction.kind).toBe("ignore");
    expect("reason" in reaction && reaction.reason).toEqual(
      typeof reason === "string" ? reason : expect.stringMatching(reason),
    );
    expect(page.isConnected).toBe(false);
  });

  it("another window that knows the nonce, after the handshake", () => {
    const { page, sidebar, from } = start();
    page.receive(from(sidebar.hello()), 0);
    expect(page.receive(from(sidebar.changed(), { peer: other }), 0)).toEqual({
      kind: "ignore",
      reason: "no handshake",
    });
  });

  it("the workbook of another spreadsheet, or a malformed one, and names the place", () => {
    const { page, sidebar, from } = start();
    page.receive(from(sidebar.hello()), 0);
    expect(page.receive(from(sidebar.workbook(1, { ...workbook, id: "sheet-2" })), 0)).toEqual({
      kind: "ignore",
      reason: "another spreadsheet",
    });
    const broken = JSON.parse(JSON.stringify(sidebar.workbook(1, workbook)));
    broken.workbook.tabs[0].name = 7;
    const reaction = page.receive(from(broken), 0);
    expect(reaction).toEqual({ kind: "ignore", reason: expect.stringContaining("workbook.tabs.0.name") });
  });

  it("more than twenty messages in a second", () => {
    const { page, sidebar, from } = start();
    const kinds = Array.from({ length: 25 }, () => page.receive(from(sidebar.hello()), 5000).kind);
    expect(kinds.filter((kind) => kind === "connected")).toHaveLength(20);
    expect(page.receive(from(sidebar.hello()), 6000).kind).toBe("connected");
  });
});

describe("the sidebar does not hear", () => {
  it.each([
    { what: "another origin", origin: "https://evil.example", isTop: true, nonce },
    { what: "a frame beside it", origin: sheetsOrigin, isTop: false, nonce },
    { what: "another nonce", origin: sheetsOrigin, isTop: true, nonce: "somebody-elses-nonce" },
  ])("$what", ({ origin: from, isTop, nonce: with_ }) => {
    const sidebar = new SidebarEnd("sheet-1", nonce);
    expect(sidebar.receive({ plumbline: 1, type: "welcome", nonce: with_ }, from, isTop).kind).toBe("ignore");
    expect(sidebar.isConnected).toBe(false);
  });
});

it("never throws, whatever is posted", () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      const enveloped = typeof data === "object" && data !== null ? { ...data, plumbline: 1 } : data;
      parseFromSidebar(enveloped);
      parseFromPage(enveloped);
      const reaction = start().page.receive({ data: enveloped, origin, peer: frame }, 0);
      expect(reaction.kind).toBe("ignore");
    }),
  );
});
