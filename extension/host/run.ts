import type { Feature, Overlay } from "../features/feature.ts";
import { today } from "./clock.ts";
import { guarded, report } from "./errors.ts";
import { GridFollower } from "./layout.ts";
import { mountOverlay } from "./overlay-root.ts";
import { Reader } from "./reader.ts";
import { openSheetsPage } from "./sheets-page.ts";
import { sessionSource } from "./sources/session.ts";
import { sidebarSource } from "./sources/sidebar.ts";
import { changeChoices, choicesFor, panelFolded, watchChoices } from "./storage.ts";
import { makeStore } from "./store.ts";

/** Puts the overlay on a Sheets page and starts its features. Everything goes when the signal aborts. */
export async function run(features: readonly Feature[], signal: AbortSignal): Promise<void> {
  const page = openSheetsPage(document, window);
  const spreadsheetId = page.spreadsheetId();
  if (spreadsheetId === null) return;
  const choices = makeStore(await choicesFor(spreadsheetId));
  const isFolded = makeStore(await panelFolded.getValue());
  if (signal.aborted) return;

  const sidebar = sidebarSource(window, spreadsheetId, page.isSidebarWindow, signal);
  const where = () => ({ spreadsheetId, title: page.title(), gid: page.gid(), tabName: page.tabName() });
  const reader = new Reader([sidebar, sessionSource(window.location)], where, today, signal);
  const tabOf = (gid: string) => {
    const state = reader.state.get();
    return state.phase === "ready" ? (state.workbook.tabs.find((tab) => tab.id === gid) ?? null) : null;
  };
  const root = mountOverlay(document, page.isDark(), signal);
  const corner = document.createElement("div");
  corner.className = "corner";
  root.append(corner);

  const overlay: Overlay = {
    page,
    reader,
    follower: new GridFollower(page, tabOf, signal),
    sidebar,
    root,
    corner,
    choices,
    changeChoices: guarded("storage", (change) => {
      choices.set({ ...choices.get(), ...change });
      return changeChoices(spreadsheetId, change);
    }),
    isFolded,
    opened: makeStore<Overlay["opened"] extends { get(): infer T } ? T : never>(null),
    trouble: makeStore<string | null>(null),
    today,
  };
  watchChoices(spreadsheetId, choices.set, signal);
  isFolded.watch(
    guarded("storage", (folded) => panelFolded.setValue(folded)),
    signal,
  );
  for (const feature of features) {
    try {
      feature.start(overlay, signal);
    } catch (error) {
      report(feature.id, error);
    }
  }
}
