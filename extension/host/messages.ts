import type { View } from "../../shared/report/view.ts";
import { z } from "../../shared/zod.ts";
import type { SheetReminder } from "./reminders.ts";
import type { Failure } from "./sources/source.ts";

/** What the popup asks of the content script in its tab. */
const toPage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("plumbline:what-is-here") }),
  z.object({ type: z.literal("plumbline:jump"), tab: z.string(), row: z.number(), column: z.number() }),
  z.object({ type: z.literal("plumbline:badges"), shown: z.boolean() }),
  z.object({ type: z.literal("plumbline:remind-again") }),
  z.object({ type: z.literal("plumbline:show-panel") }),
]);
export type ToPage = z.infer<typeof toPage>;

export function parseToPage(message: unknown): ToPage | null {
  return toPage.safeParse(message).data ?? null;
}

/** What the content script answers. */
export type WhatIsHere =
  | { readonly phase: "reading" }
  | { readonly phase: "failed"; readonly failure: Failure }
  | {
      readonly phase: "ready";
      readonly title: string;
      readonly summary: View["summary"];
      readonly findings: View["findings"];
      readonly tabNames: Readonly<Record<string, string>>;
      readonly badges: boolean;
      readonly snoozedUntil: string | null;
    };

/** What the content script tells the background. */
export interface DueReport {
  readonly type: "plumbline:due";
  readonly reminder: SheetReminder;
}

export function isDueReport(message: unknown): message is DueReport {
  return (message as DueReport | null)?.type === "plumbline:due";
}
