import type { Workbook } from "../sheet/workbook.ts";
import type { FromSidebar } from "./messages.ts";
import { sheetsOrigin } from "./origins.ts";
import { bridgeVersion, isBridgeMessage, parseFromPage } from "./page-message.ts";

/** What the sidebar does about a message of the page. */
export type SidebarReaction =
  | { readonly kind: "ignore"; readonly reason: string }
  | { readonly kind: "connected" }
  | { readonly kind: "ask-workbook"; readonly question: number };

/**
 * The add-on's end of the bridge. It posts to the top window with `sheetsOrigin` as the target, so nothing leaves Google's page,
 * and listens to the top window only. The host says hello again after a while if no welcome comes: the extension may mount later.
 */
export class SidebarEnd {
  readonly #spreadsheetId: string;
  readonly #nonce: string;
  #isConnected = false;

  /** `nonce`: 16 or more random letters, fresh for each opening of the sidebar. */
  constructor(spreadsheetId: string, nonce: string) {
    this.#spreadsheetId = spreadsheetId;
    this.#nonce = nonce;
  }

  get isConnected(): boolean {
    return this.#isConnected;
  }

  /** Target origin of everything this end posts. */
  get targetOrigin(): string {
    return sheetsOrigin;
  }

  hello(): FromSidebar {
    return {
      plumbline: bridgeVersion,
      type: "hello",
      nonce: this.#nonce,
      spreadsheetId: this.#spreadsheetId,
    };
  }

  /** `isTop`: whether the sender is the top window. */
  receive(data: unknown, origin: string, isTop: boolean): SidebarReaction {
    if (!isBridgeMessage(data)) return { kind: "ignore", reason: "not of this conversation" };
    if (origin !== sheetsOrigin || !isTop)
      return { kind: "ignore", reason: `${origin} is not the sheet's page` };
    const message = parseFromPage(data);
    if ("wrong" in message) return { kind: "ignore", reason: message.wrong };
    if (message.nonce !== this.#nonce) return { kind: "ignore", reason: "meant for another sidebar" };
    if (message.type === "welcome") {
      this.#isConnected = true;
      return { kind: "connected" };
    }
    return { kind: "ask-workbook", question: message.question };
  }

  workbook(question: number, workbook: Workbook): FromSidebar {
    return { plumbline: bridgeVersion, type: "workbook", nonce: this.#nonce, question, workbook };
  }

  refused(question: number, reason: string): FromSidebar {
    return { plumbline: bridgeVersion, type: "refused", nonce: this.#nonce, question, reason };
  }

  changed(): FromSidebar {
    return { plumbline: bridgeVersion, type: "changed", nonce: this.#nonce };
  }

  bye(): FromSidebar {
    return { plumbline: bridgeVersion, type: "bye", nonce: this.#nonce };
  }
}
