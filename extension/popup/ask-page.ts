import { browser } from "wxt/browser";
import type { ToPage, WhatIsHere } from "../host/messages.ts";
import type { SheetReminder } from "../host/reminders.ts";
import { readReminders } from "../host/storage.ts";

/** What the popup shows: what the page in the active tab answers, or why there is no answer. */
export type PopupState =
  | { readonly kind: "asking" }
  | { readonly kind: "here"; readonly tabId: number; readonly here: WhatIsHere }
  | { readonly kind: "elsewhere"; readonly sheets: readonly SheetReminder[] }
  /** The sheet was open before the extension was there. */
  | { readonly kind: "reload"; readonly tabId: number }
  /** The person has not allowed the extension on docs.google.com (Firefox and Chrome both let them refuse). */
  | { readonly kind: "not-allowed" };

const origins = ["https://docs.google.com/spreadsheets/*"];

export async function askPage(): Promise<PopupState> {
  if (!(await browser.permissions.contains({ origins }))) return { kind: "not-allowed" };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isSheet = /^https:\/\/docs\.google\.com\/spreadsheets\/(u\/\d+\/)?d\//.test(tab?.url ?? "");
  if (!isSheet || tab?.id === undefined) return { kind: "elsewhere", sheets: await readReminders() };
  const here = await tell(tab.id, { type: "plumbline:what-is-here" });
  return here ? { kind: "here", tabId: tab.id, here } : { kind: "reload", tabId: tab.id };
}

/** Sends a message to the page and returns what is there now; null where nobody listens. */
export async function tell(tabId: number, message: ToPage): Promise<WhatIsHere | null> {
  try {
    return (await browser.tabs.sendMessage<ToPage, WhatIsHere | undefined>(tabId, message)) ?? null;
  } catch {
    return null;
  }
}

export async function allow(): Promise<boolean> {
  return browser.permissions.request({ origins });
}
