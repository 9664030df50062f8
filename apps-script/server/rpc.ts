import type {
  Action,
  Answer,
  Change,
  MailChoice,
  MailOrder,
  MessageKind,
  Method,
  Place,
  Server,
} from "../contract.ts";
import { problemOf } from "../problems.ts";
import { carryOutAction } from "./act.ts";
import { alignAllTabs } from "./align.ts";
import { writeChange } from "./change.ts";
import { checkActiveTab, readActiveTab } from "./check.ts";
import { noteCheckIn, wakeUp } from "./mail/clock.ts";
import { carryOutOrder } from "./mail/orders.ts";
import { mailStatusOf } from "./mail/status.ts";
import { documentStore } from "./mail/stores.ts";
import { turnMailOff, turnMailOn } from "./mail/turn.ts";
import { draftMessage } from "./message.ts";
import { tabSheet } from "./sheet-io/tabs.ts";
import { undoLast } from "./undo.ts";

/**
 * google.script.run carries plain values only: a Date fails, undefined in a list becomes null. So every answer travels
 * as JSON text, and a failure as a value inside it.
 */
function answer<M extends Method>(_method: M, work: () => ReturnType<Server[M]>): string {
  let result: Answer<ReturnType<Server[M]>>;
  try {
    result = { value: work() };
  } catch (error) {
    result = { problem: problemOf(error) };
  }
  return JSON.stringify(result);
}

const active = () => SpreadsheetApp.getActiveSpreadsheet();

export function check(): string {
  return answer("check", () => checkActiveTab(active()));
}

export function readSheet(): string {
  return answer("readSheet", () => readActiveTab(active()));
}

export function write(change: string): string {
  return answer("write", () => {
    const { title, edits } = JSON.parse(change) as Change;
    const spreadsheet = active();
    const written = writeChange(spreadsheet, title, edits);
    return { ...written, checked: checkActiveTab(spreadsheet) };
  });
}

export function message(about: string): string {
  return answer("message", () => draftMessage(active(), JSON.parse(about) as MessageKind));
}

export function align(): string {
  return answer("align", () => alignAllTabs(active()));
}

export function act(action: string): string {
  return answer("act", () => {
    const spreadsheet = active();
    const decided = JSON.parse(action) as Action;
    const outcome = carryOutAction(spreadsheet, decided);
    tellMail(spreadsheet, decided);
    return { ...outcome, checked: checkActiveTab(spreadsheet) };
  });
}

/** What mail has to know of a change at once. */
function tellMail(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, action: Action): void {
  if (action.kind === "check-in")
    noteCheckIn(spreadsheet.getId(), action.checkIn.keyResult, action.checkIn.date);
  const store = documentStore();
  if (store && (action.kind === "settings" || action.kind === "setting" || action.kind === "people"))
    wakeUp(store);
}

export function mail(): string {
  return answer("mail", () => mailStatusOf(active()));
}

export function turnMail(choice: string): string {
  return answer("turnMail", () => {
    const spreadsheet = active();
    const { on, address } = JSON.parse(choice) as MailChoice;
    if (on) turnMailOn(spreadsheet, address);
    else turnMailOff(spreadsheet);
    return mailStatusOf(spreadsheet);
  });
}

export function sendMail(order: string): string {
  return answer("sendMail", () => {
    const spreadsheet = active();
    carryOutOrder(spreadsheet, JSON.parse(order) as MailOrder);
    return mailStatusOf(spreadsheet);
  });
}

export function undo(): string {
  return answer("undo", () => {
    const spreadsheet = active();
    const undone = undoLast(spreadsheet);
    return { ...undone, checked: checkActiveTab(spreadsheet) };
  });
}

export function show(place: string): string {
  return answer("show", () => {
    const { tab, range } = JSON.parse(place) as Place;
    const sheet = tabSheet(active(), tab);
    sheet.getRange(range).activate();
    return null;
  });
}
