import { Refused } from "../../problems.ts";
import { needTimerConsent } from "./consent.ts";
import { personStore, type Store } from "./stores.ts";

/** A person whose account sends this document's mail. Kept in the document, so that everybody can see who it is. */
export interface Sender {
  readonly key: string;
  readonly address: string;
  readonly since: string;
}

/** The function that the clock calls. */
const handler = "sendDueMail";

/** The same for a person in every document; says nothing about who they are. */
export function ownKey(): string {
  const store = personStore();
  const known = store.get("person");
  if (known) return known;
  const key = Utilities.getUuid();
  store.set("person", key);
  return key;
}

export function sendersIn(store: Store): Sender[] {
  return JSON.parse(store.get("senders") ?? "[]") as Sender[];
}

/** Whoever came first stays first. */
export function addSender(store: Store, address: string): void {
  const key = ownKey();
  const senders = sendersIn(store);
  const known = senders.find((sender) => sender.key === key);
  const own = { key, address, since: known?.since ?? new Date().toISOString() };
  const next = known ? senders.map((sender) => (sender === known ? own : sender)) : [...senders, own];
  store.set("senders", JSON.stringify(next));
  store.set(`looked.${key}`, new Date().toISOString());
}

export function removeSender(store: Store): void {
  const key = ownKey();
  store.set("senders", JSON.stringify(sendersIn(store).filter((sender) => sender.key !== key)));
  store.drop(`looked.${key}`);
}

/** Without a look for two days a timer is gone: the person has removed Plumbline, or left. */
const silentAfterMs = 2 * 86_400_000;

/** Written down once a day: the timer of this person works. */
export function noteLook(store: Store, now: Date): void {
  const key = `looked.${ownKey()}`;
  const today = now.toISOString();
  if ((store.get(key) ?? "").slice(0, 10) !== today.slice(0, 10)) store.set(key, today);
}

export function isSilent(store: Store, { key, since }: Sender, now: Date): boolean {
  const last = store.get(`looked.${key}`) ?? since;
  const latest = last > since ? last : since;
  return now.getTime() - Date.parse(latest) > silentAfterMs;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** An add-on has one clock trigger for each person and document, at most hourly: it looks every hour whether something is due. */
export function startClock(spreadsheet: Spreadsheet): void {
  needTimerConsent();
  stopClock(spreadsheet);
  try {
    const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
    // A run of the clock may not be told which document it is for.
    personStore().set(`clock.${trigger.getUniqueId()}`, spreadsheet.getId());
  } catch (error) {
    if (!/too many/i.test(String((error as { message?: unknown }).message))) throw error;
    throw new Refused(
      "Google allows no more timers for your account.",
      "Turn mail off in a spreadsheet where you no longer need it, or let a colleague turn it on here.",
    );
  }
}

export function stopClock(spreadsheet: Spreadsheet): void {
  for (const trigger of clocksOf(spreadsheet)) {
    personStore().drop(`clock.${trigger.getUniqueId()}`);
    ScriptApp.deleteTrigger(trigger);
  }
}

export function hasClock(spreadsheet: Spreadsheet): boolean {
  return clocksOf(spreadsheet).length > 0;
}

function clocksOf(spreadsheet: Spreadsheet): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(spreadsheet).filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** The document that a trigger was made for. */
export function spreadsheetOf(trigger: string): string | null {
  return personStore().get(`clock.${trigger}`);
}
