import type { Workbook } from "../sheet/workbook.ts";
import { bridgeVersion, type FromPage, isBridgeMessage, parseFromSidebar } from "./messages.ts";
import { isSidebarOrigin } from "./origins.ts";

/** What arrived at the page's window. `Peer` is the sender's window: compared, and posted to, but never looked into. */
export interface Arrival<Peer> {
  readonly data: unknown;
  readonly origin: string;
  readonly peer: Peer;
}

/** An answer for one sidebar. `origin` is exact, never "*". */
export interface Posting<Peer> {
  readonly peer: Peer;
  readonly origin: string;
  readonly message: FromPage;
}

/** What the host does about an arrival. */
export type Reaction<Peer> =
  | { readonly kind: "ignore"; readonly reason: string }
  | { readonly kind: "connected"; readonly post: Posting<Peer> }
  | { readonly kind: "workbook"; readonly question: number; readonly workbook: Workbook }
  | { readonly kind: "refused"; readonly question: number; readonly reason: string }
  | { readonly kind: "changed" }
  | { readonly kind: "disconnected" };

/** More messages than this in one second are not listened to. */
const messagesPerSecond = 20;

/**
 * The extension's end of the bridge. Any add-on's sidebar has a valid origin and any page may post, so an arrival is heard only from
 * a sidebar's origin, in the right shape, for this spreadsheet, and after the handshake only from the window that shook hands.
 * Nothing that arrives here makes the extension write or fetch: it only replaces what was read.
 */
export class PageEnd<Peer> {
  readonly #spreadsheetId: string;
  readonly #isSidebar: (peer: Peer) => boolean;
  #sidebar: { readonly peer: Peer; readonly origin: string; readonly nonce: string } | null = null;
  #lastQuestion = 0;
  #second = 0;
  #heardInSecond = 0;

  /** `isSidebar`: whether a window stands inside the page's add-on sidebar. */
  constructor(spreadsheetId: string, isSidebar: (peer: Peer) => boolean) {
    this.#spreadsheetId = spreadsheetId;
    this.#isSidebar = isSidebar;
  }

  get isConnected(): boolean {
    return this.#sidebar !== null;
  }

  /** `now` in milliseconds. */
  receive(arrival: Arrival<Peer>, now: number): Reaction<Peer> {
    if (!isBridgeMessage(arrival.data)) return ignore("not of this conversation");
    if (!isSidebarOrigin(arrival.origin)) return ignore(`${arrival.origin} is not a sidebar`);
    if (this.#isTooMany(now)) return ignore("too many messages");
    const message = parseFromSidebar(arrival.data);
    if ("wrong" in message) return ignore(message.wrong);
    if (message.type === "hello") {
      if (message.spreadsheetId !== this.#spreadsheetId) return ignore("another spreadsheet");
      if (!this.#isSidebar(arrival.peer)) return ignore("not inside the page's sidebar");
      this.#sidebar = { peer: arrival.peer, origin: arrival.origin, nonce: message.nonce };
      return {
        kind: "connected",
        post: this.#posting({ plumbline: bridgeVersion, type: "welcome", nonce: message.nonce })!,
      };
    }
    const sidebar = this.#sidebar;
    if (
      !sidebar ||
      sidebar.peer !== arrival.peer ||
      sidebar.origin !== arrival.origin ||
      sidebar.nonce !== message.nonce
    ) {
      return ignore("no handshake");
    }
    switch (message.type) {
      case "workbook":
        if (message.workbook.id !== this.#spreadsheetId) return ignore("another spreadsheet");
        return { kind: "workbook", question: message.question, workbook: message.workbook };
      case "refused":
        return { kind: "refused", question: message.question, reason: message.reason };
      case "changed":
        return { kind: "changed" };
      case "bye":
        this.#sidebar = null;
        return { kind: "disconnected" };
    }
  }

  /** Asks the sidebar for the workbook as the add-on reads it; null where no sidebar is connected. */
  askWorkbook(): { readonly question: number; readonly post: Posting<Peer> } | null {
    const nonce = this.#sidebar?.nonce;
    if (nonce === undefined) return null;
    const question = ++this.#lastQuestion;
    return {
      question,
      post: this.#posting({ plumbline: bridgeVersion, type: "ask-workbook", nonce, question })!,
    };
  }

  /** Forgets the sidebar, as when its frame has gone. */
  disconnect(): void {
    this.#sidebar = null;
  }

  #posting(message: FromPage): Posting<Peer> | null {
    return this.#sidebar && { peer: this.#sidebar.peer, origin: this.#sidebar.origin, message };
  }

  #isTooMany(now: number): boolean {
    const second = Math.floor(now / 1000);
    if (second !== this.#second) this.#heardInSecond = 0;
    this.#second = second;
    this.#heardInSecond += 1;
    return this.#heardInSecond > messagesPerSecond;
  }
}

function ignore(reason: string): { readonly kind: "ignore"; readonly reason: string } {
  return { kind: "ignore", reason };
}
