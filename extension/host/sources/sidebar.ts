import { isBridgeMessage } from "../../../shared/bridge/messages.ts";
import { PageEnd } from "../../../shared/bridge/page-end.ts";
import type { Reading, Source } from "./source.ts";

/** Nobody waits longer for a sidebar than for Google itself. */
const patience = 8000;

/** The window as far as the bridge needs it. */
type Listening = Pick<Window, "addEventListener">;

export interface SidebarSource extends Source {
  /** Calls back when the add-on has written to the sheet, or its sidebar came or went. */
  onChange(callback: () => void): void;
}

/** The add-on's sidebar while it is open: it reads the tab on screen through Apps Script, with formulas and raw values. */
export function sidebarSource(
  window: Listening,
  spreadsheetId: string,
  isSidebar: (peer: Window) => boolean,
  signal: AbortSignal,
): SidebarSource {
  const end = new PageEnd<Window>(spreadsheetId, isSidebar);
  const waiting = new Map<number, (reading: Reading) => void>();
  const callbacks: (() => void)[] = [];
  let frame: Window | null = null;

  window.addEventListener(
    "message",
    (event) => {
      if (!isBridgeMessage(event.data)) return;
      const reaction = end.receive(
        { data: event.data, origin: event.origin, peer: event.source as Window },
        Date.now(),
      );
      switch (reaction.kind) {
        case "connected":
          frame = reaction.post.peer;
          reaction.post.peer.postMessage(reaction.post.message, reaction.post.origin);
          break;
        case "workbook":
          waiting.get(reaction.question)?.({ ok: true, workbook: reaction.workbook, isComplete: false });
          return;
        case "refused":
          waiting.get(reaction.question)?.({ ok: false, failure: "unreadable" });
          return;
        case "ignore":
          return;
      }
      for (const callback of callbacks) callback();
    },
    { signal },
  );

  return {
    id: "sidebar",
    // Not every frame gets its goodbye through when it is taken away.
    isAvailable: () => end.isConnected && frame?.closed === false,
    onChange: (callback) => void callbacks.push(callback),
    read: async () => {
      const asked = end.askWorkbook();
      if (!asked) return { ok: false, failure: "offline" };
      const reading = await new Promise<Reading>((resolve) => {
        waiting.set(asked.question, resolve);
        setTimeout(() => resolve({ ok: false, failure: "offline" }), patience);
        asked.post.peer.postMessage(asked.post.message, asked.post.origin);
      });
      waiting.delete(asked.question);
      // A closed sidebar says no bye when its frame is torn down: not answering is how that shows.
      if (!reading.ok && reading.failure === "offline") end.disconnect();
      return reading;
    },
  };
}
