import {
  addresseesOf,
  type Envelope,
  readersOf,
  remindersFor,
  unreachable,
} from "../../../shared/report/addressees.ts";
import { digestFooter } from "../../../shared/report/digest-message.ts";
import { reminderMessage } from "../../../shared/report/reminder-message.ts";
import { jobKey, type MailJob } from "../../../shared/schedule/mail-days.ts";
import { digestSince } from "../draft.ts";
import { type Delivered, type Desk, deliver, type Mail } from "./deliver.ts";
import { type Job, runsIn } from "./ledger.ts";
import type { WholeSheet } from "./whole.ts";

/** Sends what a job of today asks for: each owner their reminder, or the digest to everybody who reads it. */
export function sendJob(desk: Desk, whole: WholeSheet, job: MailJob): Delivered {
  const { view, title } = whole;
  const people = addresseesOf(view.plan, view.summary, view.people);
  const fresh = { kind: job.kind, title, day: view.summary.today };
  if (job.kind === "reminder")
    return deliver(
      desk,
      jobKey(job),
      { ...fresh, missing: unreachable(people) },
      reminderMails(remindersFor(people), job, { ...whole, today: view.summary.today }),
    );
  const message = digestSince(view, lastDigestIn(desk), { ...whole, footer: digestFooter });
  const mails = readersOf(people).map(({ address }) => ({ address, write: () => message }));
  return deliver(desk, jobKey(job), { ...fresh, missing: [] }, mails);
}

export function reminderMails(
  envelopes: readonly Envelope[],
  { round }: MailJob,
  sheet: Parameters<typeof reminderMessage>[2],
): Mail[] {
  return envelopes.map((envelope) => ({
    address: envelope.address,
    write: () => reminderMessage(envelope, round, sheet),
  }));
}

/** The day of the last digest that went out, null where none has. */
export function lastDigestIn({ store }: Desk): Job["day"] | null {
  const digest = runsIn(store, new Date()).find(
    ({ kind, isFinished, sent }) => kind === "digest" && isFinished && sent.length > 0,
  );
  return digest?.day ?? null;
}
