import { htmlOfText } from "../../../shared/report/message.ts";
import { type Outlook, outlookOf, remindersAhead, withCheckIn } from "../../../shared/report/outlook.ts";
import { jobKey, mailJobs } from "../../../shared/schedule/mail-days.ts";
import { addDays, daysBetween } from "../../../shared/sheet/dates.ts";
import { problemOf } from "../../problems.ts";
import { consentOf, renewalUrl } from "./consent.ts";
import { type Desk, deliver } from "./deliver.ts";
import { reminderMails, sendJob } from "./due.ts";
import { prune } from "./ledger.ts";
import { writeProblem } from "./problem.ts";
import { noteLook, ownKey, type Sender, sendersIn, spreadsheetOf, stopClock } from "./senders.ts";
import { documentStore, keep, kept, ownStore, type Store } from "./stores.ts";
import { dayIn, hourIn, readWhole, type WholeSheet } from "./whole.ts";

/** What is known of a sheet that could not be read for longer than this is no longer worth a mail. */
const outlookGoodFor = 14;

/** What the clock calls every hour for each person who has mail on. Nobody looks: whatever happens is written down for the sidebar. */
export function sendDueMail(event?: { readonly triggerUid?: string }): void {
  const spreadsheet = activeSpreadsheet();
  const id = spreadsheet?.getId() ?? spreadsheetOf(event?.triggerUid ?? "");
  const shared = documentStore();
  const store = shared ?? (id === null ? null : ownStore(id));
  if (!store) return;
  try {
    if (shared && !isWanted(shared, spreadsheet)) return;
    const desk: Desk = { store, lock: LockService.getDocumentLock() ?? LockService.getUserLock() };
    if (!mayGoOn(store, desk)) return;
    if (spreadsheet) lookInto(spreadsheet, desk);
    else lookAhead(desk, shared !== null);
  } catch (error) {
    const { message, remedy } = problemOf(error);
    writeProblem(store, `${message} ${remedy}`);
  }
}

/** Null where Google does not say which it is, and where the person has taken the permission back. */
function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet();
  } catch {
    return null;
  }
}

/** Whether this person still has mail on: the timer of one who turned it off without leave to remove timers goes now. */
function isWanted(shared: Store, spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet | null): boolean {
  const isOn = sendersIn(shared).some(({ key }) => key === ownKey());
  if (isOn) noteLook(shared, new Date());
  else if (spreadsheet && consentOf().timer) stopClock(spreadsheet);
  return isOn;
}

/** A trigger keeps firing when Google wants to be agreed with again; then it can do nothing but say so. */
function mayGoOn(store: Store, desk: Desk): boolean {
  const url = renewalUrl();
  if (url === null) return true;
  writeProblem(
    store,
    "Google wants the person who turned mail on to agree again. Until then nothing goes out from their account. Open “Reminders and digests”, follow the link to Google, and agree.",
  );
  tellOnce(desk, url);
  return false;
}

/** At most once a day, to the person whose account it is, where mail itself is still allowed. */
function tellOnce(desk: Desk, url: string): void {
  const own = sendersIn(desk.store).find(({ key }) => key === ownKey());
  if (!own || !consentOf().mail) return;
  const day = new Date().toISOString().slice(0, 10);
  const text = `Plumbline cannot send your team's reminders and digests any more, because Google wants you to agree again.\n\nAgree here: ${url}\n\nOr turn mail off in the sheet: Extensions > Plumbline > Reminders and digests.`;
  const message = { subject: "Plumbline needs you to agree again", text, html: htmlOfText(text) };
  deliver(desk, `renewal ${own.key} ${day}`, { kind: "notice", title: "Plumbline", day, missing: [] }, [
    { address: own.address, write: () => message },
  ]);
}

function lookInto(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, desk: Desk): void {
  const { store } = desk;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  if (`${dayIn(timeZone)} ${two(hourIn(timeZone))}` < (store.get("rests") ?? "")) return;
  const whole = readWhole(spreadsheet);
  for (const each of [store, ownStore(spreadsheet.getId())]) keepOutlook(each, whole, sendersIn(store));
  const { team, summary } = whole.view;
  const { hour } = team.mail;
  if (whole.hour < hour) {
    restUntil(store, summary.today, hour);
    return;
  }
  // In a sheet without OKRs there is nothing to say.
  const isEmpty = summary.counts.keyResults === 0;
  const jobs = isEmpty ? [] : mailJobs(team.cadence, summary.cycle, team.mail, summary.today);
  let isDone = true;
  for (const job of jobs) if (/unfinished|held/.test(sendJob(desk, whole, job))) isDone = false;
  store.drop("problem");
  prune(store, new Date());
  if (isDone) restUntil(store, addDays(summary.today, 1), hour);
}

/** Until then nothing is due, and the hours between need not read the sheet. */
function restUntil(store: Store, day: string, hour: number): void {
  store.set("rests", `${day} ${two(hour)}`);
}

function two(hour: number): string {
  return `${hour < 10 ? "0" : ""}${hour}`;
}

/** What was changed may make something due today. */
export function wakeUp(store: Store): void {
  store.drop("rests");
}

/**
 * Google did not say which spreadsheet it is: reminders go out from what was known last, and say so. A digest cannot be written from that.
 * Without the document's store nobody can know what colleagues have sent, so only the first of them sends.
 */
function lookAhead(desk: Desk, isShared: boolean): void {
  const { store } = desk;
  const outlook = kept(store, "outlook") as (Outlook & { readonly isFirst: boolean }) | null;
  if (!outlook || (!isShared && !outlook.isFirst)) return;
  const today = dayIn(outlook.timeZone);
  if (hourIn(outlook.timeZone) < outlook.mail.hour) return;
  if (daysBetween(outlook.asOf, today) > outlookGoodFor) {
    writeProblem(
      store,
      "Google does not show Plumbline this sheet by itself, and nobody has opened Plumbline in it for two weeks, so no reminders go out. Open Plumbline in the sheet once.",
    );
    return;
  }
  let isComplete = true;
  for (const job of mailJobs(outlook.cadence, outlook.cycle, outlook.mail, today)) {
    const { title, url, asOf } = outlook;
    if (job.kind === "digest") {
      isComplete = false;
      continue;
    }
    const sheet = { title, url, today, ...(asOf < today && { asOf }) };
    const mails = reminderMails(remindersAhead(outlook, today), job, sheet);
    deliver(desk, jobKey(job), { kind: "reminder", title, day: today, missing: [] }, mails);
  }
  if (isComplete) store.drop("problem");
  else
    writeProblem(
      store,
      "Google did not show Plumbline this sheet when the digest was due. Open “Tell the team where we stand” and send it from there.",
    );
  prune(store, new Date());
}

/** Keeps what reminders need, for days on which the sheet cannot be read. */
export function keepOutlook(
  store: Store,
  { view, title, url, timeZone }: WholeSheet,
  senders: readonly Sender[],
): void {
  const isFirst = senders[0]?.key === ownKey();
  keep(store, "outlook", { ...outlookOf(view, { title, url, timeZone }), isFirst });
}

/** A check-in that was just made is not asked for tomorrow. */
export function noteCheckIn(spreadsheet: string, keyResult: string, date: string): void {
  for (const store of [documentStore(), ownStore(spreadsheet)]) {
    const outlook = store && (kept(store, "outlook") as Outlook | null);
    if (store && outlook) keep(store, "outlook", withCheckIn(outlook, keyResult, date));
  }
}
