import { browser } from "wxt/browser";
import { dueDays, quietDays } from "../host/due-days.ts";
import { guarded } from "../host/errors.ts";
import { type DueReport, parseToPage, type WhatIsHere } from "../host/messages.ts";
import type { Feature, Overlay } from "./feature.ts";

/** Answers the popup, and tells the background which check-ins this sheet is waiting for. */
export const toolbar: Feature = {
  id: "toolbar",
  start(overlay, signal) {
    const answer = (message: unknown, sender: { id?: string }, reply: (response: WhatIsHere) => void) => {
      const asked = sender.id === browser.runtime.id ? parseToPage(message) : null;
      if (!asked) return;
      switch (asked.type) {
        case "plumbline:jump":
          overlay.page.jumpTo(asked);
          break;
        case "plumbline:badges":
          overlay.changeChoices({ badges: asked.shown });
          break;
        case "plumbline:remind-again":
          overlay.changeChoices({ snoozedUntil: null });
          break;
        case "plumbline:show-panel":
          overlay.isFolded.set(false);
          focusPanel(overlay);
          break;
      }
      reply(whatIsHere(overlay));
    };
    browser.runtime.onMessage.addListener(answer);
    signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(answer));

    let told = "";
    const tell = guarded("toolbar", async () => {
      const report = dueReport(overlay);
      const text = JSON.stringify(report);
      if (!report || text === told) return;
      told = text;
      await browser.runtime.sendMessage(report);
    });
    overlay.reader.state.watch(tell, signal);
    overlay.choices.watch(tell, signal);
  },
};

function whatIsHere({ reader, choices }: Overlay): WhatIsHere {
  const state = reader.state.get();
  if (state.phase !== "ready") return state;
  const { summary, findings } = state.view;
  const tabNames = Object.fromEntries(state.workbook.tabs.map(({ id, name }) => [id, name]));
  return { phase: "ready", title: state.workbook.title, summary, findings, tabNames, ...choices.get() };
}

function dueReport({ reader, choices, page, today }: Overlay): DueReport | null {
  const state = reader.state.get();
  const spreadsheetId = page.spreadsheetId();
  if (state.phase !== "ready" || (state.isPartial && !state.failure) || spreadsheetId === null) return null;
  return {
    type: "plumbline:due",
    reminder: {
      spreadsheetId,
      title: state.workbook.title || "Untitled spreadsheet",
      url: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
      dueDays: dueDays(state.view.summary, state.view.team.cadence),
      quietDays: quietDays(today(), state.view.team.cadence),
      snoozedUntil: choices.get().snoozedUntil,
      seen: today(),
    },
  };
}

function focusPanel({ corner }: Overlay): void {
  requestAnimationFrame(() => corner.querySelector<HTMLElement>(".panel button")?.focus());
}
