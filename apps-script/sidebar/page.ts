import type { FromSidebar } from "../../shared/bridge/messages.ts";
import { SidebarEnd } from "../../shared/bridge/sidebar-end.ts";
import { server } from "./server.ts";

/** The extension may come to the page later than the sidebar, so the greeting is repeated for a minute. */
const greetingEvery = 3_000;
const greetings = 20;

let end: SidebarEnd | null = null;

function post(message: FromSidebar): void {
  // A wrong origin is no error: without Google's page around it nobody is meant to listen.
  if (end) window.top?.postMessage(message, end.targetOrigin);
}

/** Offers the browser extension on the page what the add-on can read: formulas and raw values of the open tab. */
export function joinPage(spreadsheetId: string): void {
  if (end || window.top === window) return;
  end = new SidebarEnd(spreadsheetId, crypto.randomUUID());
  const joined = end;
  window.addEventListener("message", (event) => {
    const reaction = joined.receive(event.data, event.origin, event.source === window.top);
    if (reaction.kind !== "ask-workbook") return;
    server.readSheet().then(
      ({ workbook }) => post(joined.workbook(reaction.question, { ...workbook, id: spreadsheetId })),
      (error) => post(joined.refused(reaction.question, String((error as Error).message).slice(0, 300))),
    );
  });
  window.addEventListener("pagehide", () => post(joined.bye()));
  let left = greetings;
  const greet = () => {
    if (joined.isConnected || left-- === 0) return;
    post(joined.hello());
    setTimeout(greet, greetingEvery);
  };
  greet();
}

/** What the extension has read is out of date. */
export function tellPageOfChange(): void {
  if (end?.isConnected) post(end.changed());
}
