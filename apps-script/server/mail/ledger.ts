import type { MailRun } from "../../contract.ts";
import type { Store } from "./stores.ts";

/** What is written down of one job before the first mail and after the last. */
export interface Job {
  readonly kind: MailRun["kind"];
  readonly title: string;
  /** The day it is for, by the spreadsheet's calendar. */
  readonly day: string;
  /** ISO date and time at which it was begun. */
  readonly at: string;
  /** Names that have no address. */
  readonly missing: readonly string[];
  /** Until when a run holds it, ISO; null where none does. A run that died holds it no longer than runs may last. */
  readonly heldUntil: string | null;
  readonly finished: string | null;
  readonly problem: string | null;
}

/** Runs may last six minutes; a minute is added for the clocks. */
const holdMs = 7 * 60_000;
const keptDays = 28;

const jobKeyOf = (key: string) => `job.${key}`;
const mailKeyOf = (key: string, address: string) => `to.${key}|${address.toLowerCase()}`;

export function jobIn(store: Store, key: string): Job | null {
  const text = store.get(jobKeyOf(key));
  return text ? (JSON.parse(text) as Job) : null;
}

export function putJob(store: Store, key: string, job: Job): void {
  store.set(jobKeyOf(key), JSON.stringify(job));
}

/** Takes a job for this run, to be called under the lock, unless it is done, or another run has it. */
export function takeJob(
  store: Store,
  key: string,
  fresh: Pick<Job, "kind" | "title" | "day" | "missing">,
  now: Date,
): Job | "done" | "held" {
  const known = jobIn(store, key);
  if (known?.finished) return "done";
  if (known?.heldUntil && known.heldUntil > now.toISOString()) return "held";
  const job: Job = {
    ...fresh,
    at: known?.at ?? now.toISOString(),
    heldUntil: new Date(now.getTime() + holdMs).toISOString(),
    finished: null,
    problem: null,
  };
  putJob(store, key, job);
  return job;
}

/** "sending" is written before a mail goes out and replaced after it: where it stays, the run ended in between and nobody can know. */
export type Mark = "sending" | "sent" | `failed ${string}`;

export function markOf(store: Store, key: string, address: string): Mark | null {
  return store.get(mailKeyOf(key, address)) as Mark | null;
}

export function mark(store: Store, key: string, address: string, what: Mark): void {
  store.set(mailKeyOf(key, address), what);
}

export function unmark(store: Store, key: string, address: string): void {
  store.drop(mailKeyOf(key, address));
}

/** Every job on record, the latest first. */
export function runsIn(store: Store, now: Date): MailRun[] {
  const jobs = store.all("job.");
  const mails = store.all("to.");
  const runs = Object.keys(jobs).map((name): MailRun => {
    const key = name.slice("job.".length);
    const { kind, title, day, at, missing, heldUntil, finished, problem } = JSON.parse(jobs[name]!) as Job;
    const isRunning = heldUntil !== null && heldUntil > now.toISOString();
    const sent: string[] = [];
    const uncertain: string[] = [];
    const failed: { address: string; reason: string }[] = [];
    const own = `to.${key}|`;
    for (const mail of Object.keys(mails)) {
      if (mail.indexOf(own) !== 0) continue;
      const address = mail.slice(own.length);
      const state = mails[mail]!;
      if (state === "sent") sent.push(address);
      else if (state !== "sending") failed.push({ address, reason: state.slice("failed ".length) });
      else if (!isRunning) uncertain.push(address);
    }
    return {
      key,
      kind,
      title,
      day,
      at,
      missing,
      sent,
      failed,
      uncertain,
      isRunning,
      isFinished: finished !== null,
      problem,
    };
  });
  return runs.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Lets go of what is too old to matter. */
export function prune(store: Store, now: Date): void {
  const oldest = new Date(now.getTime() - keptDays * 86_400_000).toISOString();
  const jobs = store.all("job.");
  for (const name of Object.keys(jobs)) {
    if ((JSON.parse(jobs[name]!) as Job).at >= oldest) continue;
    store.drop(name);
    for (const mail of Object.keys(store.all(`to.${name.slice("job.".length)}|`))) store.drop(mail);
  }
}
