import { makeWorkbook, type Tab } from "../../../shared/sheet/workbook.ts";
import { fillHidden, parseCsv, tabFromCsv } from "./csv.ts";
import { parseEmbed, readStyles } from "./embed.ts";
import { type Answer, fetchDocument, fetchText } from "./request.ts";
import type { Reading, ReadRequest, Source } from "./source.ts";
import { type ListedTab, parseTabList } from "./tab-list.ts";

/** More tabs than this are not read: the panel shows the ones on top. */
const tabLimit = 40;
/** Requests at a time, so that a large workbook does not crowd out the editor's own. */
const atOnce = 3;

/**
 * The user's own session on the page: no account to connect, nothing to set up. /htmlembed has the values with true row numbers and
 * sizes; the CSV export stands in for it where it fails, and adds hidden rows where both agree. gviz is of no use here, since it
 * leaves out blank rows.
 */
export function sessionSource(location: Pick<Location, "origin" | "pathname">): Source {
  // Keeps the "/u/1" of a second account: without it Google answers for the first one.
  const base =
    location.origin + location.pathname.replace(/^((?:\/spreadsheets)(?:\/u\/\d+)?\/d\/[^/]+).*$/, "$1");
  return {
    id: "session",
    isAvailable: () => true,
    read: (request, signal) =>
      request.scope === "tab" ? readOne(base, request, signal) : readAll(base, request, signal),
  };
}

async function readOne(base: string, request: ReadRequest, signal: AbortSignal): Promise<Reading> {
  const tab = await readTab(base, { gid: request.gid, name: request.tabName }, signal);
  return tab.ok ? { ok: true, workbook: workbookOf(request, [tab.body]), isComplete: false } : tab;
}

async function readAll(base: string, request: ReadRequest, signal: AbortSignal): Promise<Reading> {
  const view = await fetchDocument(`${base}/htmlview`, signal);
  if (!view.ok) return view;
  const listed = parseTabList(view.body).slice(0, tabLimit);
  if (listed.length === 0) return { ok: false, failure: "unreadable" };
  const styles = readStyles(view.body);
  const tabs: (Tab | null)[] = listed.map(() => null);
  const waiting = [...listed.entries()];
  let failed: Reading | null = null;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, tab] = next;
      // Some versions of the page hold every tab's table; others fetch them when they are shown.
      const inline = view.body.getElementById(tab.gid);
      const parsed = inline && parseEmbed(inline, styles, tab.gid, tab.name);
      const answer = parsed ? await complete(base, parsed, signal) : await readTab(base, tab, signal);
      if (answer.ok) tabs[index] = answer.body;
      else failed ??= answer;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const read = tabs.filter((tab) => tab !== null);
  return read.length === 0 && failed
    ? failed
    : { ok: true, workbook: workbookOf(request, read), isComplete: true };
}

async function readTab(base: string, { gid, name }: ListedTab, signal: AbortSignal): Promise<Answer<Tab>> {
  const page = await fetchDocument(`${base}/htmlembed/sheet?gid=${gid}`, signal);
  const tab = page.ok ? parseEmbed(page.body, readStyles(page.body), gid, name) : null;
  if (tab) return complete(base, tab, signal);
  const csv = await fetchText(csvUrl(base, gid), signal);
  if (csv.ok) return { ok: true, body: tabFromCsv(parseCsv(csv.body), gid, name) };
  return page.ok ? { ok: false, failure: "unreadable" } : page;
}

async function complete(base: string, tab: Tab, signal: AbortSignal): Promise<Answer<Tab>> {
  if (tab.hiddenRows.length === 0 && tab.hiddenColumns.length === 0) return { ok: true, body: tab };
  const csv = await fetchText(csvUrl(base, tab.id), signal);
  return { ok: true, body: csv.ok ? fillHidden(tab, parseCsv(csv.body)) : tab };
}

function csvUrl(base: string, gid: string): string {
  return `${base}/export?format=csv&gid=${gid}`;
}

function workbookOf(request: ReadRequest, tabs: readonly Tab[]) {
  return makeWorkbook({ id: request.spreadsheetId, title: request.title, tabs });
}
