import type { Message } from "../../../shared/report/message.ts";
import { Refused } from "../../problems.ts";
import { type Job, mark, markOf, putJob, takeJob, unmark } from "./ledger.ts";
import type { Store } from "./stores.ts";

export interface Mail {
  readonly address: string;
  /** Written only when its turn comes. */
  write(): Message;
}

/** Where a job is written down, and the lock under which it is taken. */
export interface Desk {
  readonly store: Store;
  readonly lock: GoogleAppsScript.Lock.Lock | null;
}

/** Google ends a run after six minutes; what is left after four goes out with the next. */
const longestMs = 4 * 60_000;

/** "done" before, "held" by another run just now, or how far this one came. */
export type Delivered = "done" | "held" | "finished" | "unfinished";

/**
 * Sends a job's mails, each at most once, whoever runs it and however a run ends. Only taking the job needs the lock, so that nobody's
 * work in the sheet waits for mail.
 */
export function deliver(
  { store, lock }: Desk,
  key: string,
  fresh: Pick<Job, "kind" | "title" | "day" | "missing">,
  mails: readonly Mail[],
): Delivered {
  const job = locked(lock, () => takeJob(store, key, fresh, new Date()));
  if (typeof job === "string") return job;
  const started = Date.now();
  let quota = mails.length === 0 ? 0 : MailApp.getRemainingDailyQuota();
  let problem: string | null = null;
  for (const { address, write } of mails) {
    // Sent, failed for good, or begun by a run that died: sending once more might be twice.
    if (markOf(store, key, address) !== null) continue;
    if (quota <= 0) {
      problem = quotaProblem;
      break;
    }
    if (Date.now() - started > longestMs) {
      problem = "There was no time left for all of them. The rest goes out within the hour.";
      break;
    }
    problem = send(store, key, address, write(), job.title);
    if (problem !== null) break;
    quota--;
  }
  const now = new Date().toISOString();
  putJob(store, key, { ...job, heldUntil: null, finished: problem === null ? now : null, problem });
  return problem === null ? "finished" : "unfinished";
}

const quotaProblem =
  "Google's limit of mails for today is used up. The rest goes out as soon as there is room again: from a colleague who has mail on too, or tomorrow.";

/** What stands in the way of all further mails; null where this one is done with, one way or the other. */
function send(store: Store, key: string, address: string, message: Message, title: string): string | null {
  const { subject, text, html } = message;
  mark(store, key, address, "sending");
  try {
    MailApp.sendEmail({ to: address, subject, body: text, htmlBody: html, name: `${title} via Plumbline` });
  } catch (error) {
    const reason = String((error as { message?: unknown }).message ?? error);
    if (/too many times|quota/i.test(reason)) {
      unmark(store, key, address);
      return quotaProblem;
    }
    if (/permission|authori[sz]ation/i.test(reason)) {
      unmark(store, key, address);
      return "Google no longer lets Plumbline send mail for this person. Open “Reminders and digests” and agree again.";
    }
    mark(store, key, address, `failed ${reason.slice(0, 200)}`);
    return null;
  }
  mark(store, key, address, "sent");
  return null;
}

export function locked<T>(lock: GoogleAppsScript.Lock.Lock | null, work: () => T): T {
  if (lock && !lock.tryLock(10_000))
    throw new Refused(
      "Somebody else is changing this sheet with Plumbline right now.",
      "Wait a few seconds and try again. Nothing was sent.",
    );
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}
