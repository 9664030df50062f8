import { describe, expect, it } from "vitest";
import { Reader } from "../../extension/host/reader.ts";
import { sidebarSource } from "../../extension/host/sources/sidebar.ts";
import type { Failure, Reading, ReadRequest, Source } from "../../extension/host/sources/source.ts";
import type { FromPage } from "../../shared/bridge/messages.ts";
import { sheetsOrigin } from "../../shared/bridge/origins.ts";
import { SidebarEnd } from "../../shared/bridge/sidebar-end.ts";
import { makeWorkbook, type Tab, type Workbook } from "../../shared/sheet/workbook.ts";
import { smallRows, smallTab, workbookOf } from "../e2e/workbooks.ts";

const day = "2026-11-23";
const where = () => ({ spreadsheetId: "s", title: "Team OKRs", gid: "0", tabName: "Growth" });
const sized = { rowHeights: smallRows.map(() => 21), columnWidths: [300, 90, 60, 60, 60, 90] };
const growth = smallTab(sized);
const company = smallTab({ ...sized, id: "5", name: "Company" });

/** A source that answers what it is given, and keeps what it was asked. */
function sourceOf(
  answer: (request: ReadRequest) => Tab[] | Failure,
  id = "session",
  isAvailable = () => true,
) {
  const asked: ReadRequest["scope"][] = [];
  const source: Source = {
    id,
    isAvailable,
    async read(request): Promise<Reading> {
      asked.push(request.scope);
      const answered = answer(request);
      return typeof answered === "string"
        ? { ok: false, failure: answered }
        : {
            ok: true,
            workbook: makeWorkbook({ id: "s", title: "Team OKRs", tabs: answered }),
            isComplete: id === "session" && request.scope === "workbook",
          };
    },
  };
  return { source, asked };
}

function readerOf(...sources: Source[]): Reader {
  return new Reader(sources, where, () => day, new AbortController().signal);
}

describe("reader", () => {
  it("shows the tab on screen first, then all of them", async () => {
    const { source, asked } = sourceOf(({ scope }) => (scope === "tab" ? [growth] : [company, growth]));
    const reader = readerOf(source);
    expect(reader.state.get()).toEqual({ phase: "reading" });
    await reader.read("tab");
    expect(reader.state.get()).toMatchObject({ phase: "ready", isPartial: true, failure: null });
    await reader.read("workbook");
    const state = reader.state.get();
    if (state.phase !== "ready") throw new Error(state.phase);
    expect(state.workbook.tabs.map(({ name }) => name)).toEqual(["Company", "Growth"]);
    expect(state.view.summary.counts.keyResults).toBe(10);
    expect(state.isPartial).toBe(false);
    expect(asked).toEqual(["tab", "workbook"]);
  });

  it("leaves out rules about what the page does not show", async () => {
    const typed = smallTab(
      {},
      smallRows.map((row) => row.map((value) => (typeof value === "number" ? `'${value}` : value))),
    );
    const reader = readerOf(sourceOf(() => [typed]).source);
    await reader.read("tab");
    const state = reader.state.get();
    expect(state.phase === "ready" && state.view.findings.map(({ rule }) => rule)).not.toContain(
      "number-as-text",
    );
  });

  it("keeps what it showed when reading fails later, and says so; a good reading clears it", async () => {
    let failure: Failure | null = null;
    const reader = readerOf(sourceOf(() => failure ?? [growth]).source);
    await reader.read("tab");
    failure = "busy";
    await reader.read("tab");
    expect(reader.state.get()).toMatchObject({ phase: "ready", failure: "busy" });
    failure = null;
    await reader.read("tab");
    expect(reader.state.get()).toMatchObject({ phase: "ready", failure: null });
  });

  it("does not compute again what has not changed", async () => {
    const reader = readerOf(sourceOf(() => [smallTab(sized)]).source);
    await reader.read("tab");
    const before = reader.state.get();
    await reader.read("tab");
    expect(reader.state.get()).toBe(before);
  });

  it("makes a request that waits already only once", async () => {
    const { source, asked } = sourceOf(() => [growth]);
    const reader = readerOf(source);
    await Promise.all([reader.read("tab"), reader.read("tab"), reader.read("tab")]);
    expect(asked).toEqual(["tab"]);
  });

  it.each(["signed-out", "no-permission", "busy", "offline", "unreadable"] as const)(
    "fails with the reason: %s",
    async (failure) => {
      const reader = readerOf(sourceOf(() => failure).source);
      await reader.read("tab");
      expect(reader.state.get()).toEqual({ phase: "failed", failure });
    },
  );

  it("asks the next source where one has no answer, and takes sizes from it where one knows none", async () => {
    const silent = sourceOf(() => "offline", "sidebar");
    const session = sourceOf(() => [growth]);
    const first = readerOf(silent.source, session.source);
    await first.read("tab");
    expect(first.state.get().phase).toBe("ready");

    const values = sourceOf(() => [smallTab({ rowHeights: null, name: "From the sidebar" })], "sidebar");
    const all = sourceOf(({ scope }) => (scope === "tab" ? [growth] : [company, growth]));
    const second = readerOf(values.source, all.source);
    for (const scope of ["tab", "workbook"] as const) {
      await second.read(scope);
      const state = second.state.get();
      if (state.phase !== "ready") throw new Error(state.phase);
      const tab = state.workbook.tabs.find(({ id }) => id === "0")!;
      expect([tab.name, tab.rowHeights]).toEqual(["From the sidebar", sized.rowHeights]);
      expect(state.workbook.tabs).toHaveLength(scope === "tab" ? 1 : 2);
      expect(state.isPartial).toBe(scope === "tab");
    }
  });

  it("passes over a source that is not available", async () => {
    const closed = sourceOf(
      () => [company],
      "sidebar",
      () => false,
    );
    const reader = readerOf(closed.source, sourceOf(() => [growth]).source);
    await reader.read("tab");
    expect(closed.asked).toEqual([]);
  });
});

describe("the add-on's sidebar as a source", () => {
  const origin = "https://n-plumbline0123-0lu-script.googleusercontent.com";
  const workbook: Workbook = { ...workbookOf(growth), id: "s" };

  /** The page's window and a sidebar that speaks the bridge, joined as frames are. */
  function open(answer: (end: SidebarEnd, message: Extract<FromPage, { type: "ask-workbook" }>) => unknown) {
    const target = new EventTarget();
    const end = new SidebarEnd("s", "0123456789abcdef");
    const post = (data: unknown) =>
      queueMicrotask(() =>
        target.dispatchEvent(
          Object.assign(new Event("message"), { data: structuredClone(data), origin, source: frame }),
        ),
      );
    const frame = {
      closed: false,
      postMessage(message: FromPage, to: string) {
        expect(to).toBe(origin);
        const reaction = end.receive(structuredClone(message), sheetsOrigin, true);
        if (reaction.kind === "ask-workbook" && message.type === "ask-workbook") post(answer(end, message));
      },
    } as unknown as Window;
    const source = sidebarSource(
      target as unknown as Window,
      "s",
      (peer) => peer === frame,
      new AbortController().signal,
    );
    return { source, end, hello: () => post(end.hello()), post };
  }
  const request: ReadRequest = { ...where(), scope: "workbook" };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

  it("is available once it has shaken hands, reads, tells of changes, and leaves", async () => {
    const { source, end, hello, post } = open((sidebar, { question }) =>
      sidebar.workbook(question, workbook),
    );
    let changes = 0;
    source.onChange(() => changes++);
    expect(source.isAvailable()).toBe(false);
    hello();
    await settled();
    expect([source.isAvailable(), end.isConnected, changes]).toEqual([true, true, 1]);
    expect(await source.read(request, new AbortController().signal)).toEqual({
      ok: true,
      workbook,
      isComplete: false,
    });
    post(end.changed());
    await settled();
    expect(changes).toBe(2);
    post(end.bye());
    await settled();
    expect([source.isAvailable(), changes]).toEqual([false, 3]);
  });

  it("hands on a refusal", async () => {
    const { source, hello } = open((sidebar, { question }) => sidebar.refused(question, "Too large"));
    hello();
    await settled();
    expect(await source.read(request, new AbortController().signal)).toEqual({
      ok: false,
      failure: "unreadable",
    });
  });
});
