import type { Cycle } from "../okr/plan.ts";
import { addDays, type IsoDate } from "../sheet/dates.ts";
import { type Cadence, latestDueDay, nextDueDay } from "./cadence.ts";
import { isQuiet, loudDaysAfter } from "./quiet-days.ts";

/** Which mail a team wants, and when in the day. */
export interface MailRhythm {
  readonly reminders: boolean;
  readonly digests: boolean;
  /** Working days from the check-in day and its grace to the digest. */
  readonly digestAfter: number;
  /** From this hour on, 0–23, by the clock of the spreadsheet. */
  readonly hour: number;
}

export const usualMail: MailRhythm = { reminders: true, digests: true, digestAfter: 2, hour: 9 };

export interface MailJob {
  readonly kind: "reminder" | "digest";
  /** The check-in day that it is about. */
  readonly due: IsoDate;
  /** The first day on which it may go out. */
  readonly day: IsoDate;
  /** 1 on the check-in day, 2 for those who have still not checked in; 0 for a digest. */
  readonly round: 0 | 1 | 2;
}

/** One name for a job, the same for everybody who may send it. */
export function jobKey({ kind, due, round }: MailJob): string {
  return kind === "digest" ? `digest ${due}` : `reminder ${due} ${round}`;
}

/** A mail that could not go out on its day is still worth something on the next; later it would only confuse. */
const reminderGoodFor = 1;
const digestGoodFor = 3;

/** What may go out today: nothing on quiet days, nothing outside the cycle. Whether it has gone out already the records know. */
export function mailJobs(cadence: Cadence, cycle: Cycle, mail: MailRhythm, today: IsoDate): MailJob[] {
  const due = isQuiet(cadence.quiet, today) ? null : latestDueDay(cadence, cycle, today);
  if (due === null) return [];
  const begun = jobsOf(cadence, mail, due).filter(({ day }) => day <= today);
  return begun.filter((job, i) => {
    const isOvertaken = begun.some(({ kind }, later) => later > i && kind === job.kind);
    const goodFor = job.kind === "digest" ? digestGoodFor : reminderGoodFor;
    return !isOvertaken && today <= loudDaysAfter(cadence.quiet, job.day, goodFor);
  });
}

/** What comes next after today, for the sidebar: the first job of each kind. */
export function comingMail(cadence: Cadence, cycle: Cycle, mail: MailRhythm, today: IsoDate): MailJob[] {
  const coming: MailJob[] = [];
  let due = latestDueDay(cadence, cycle, today) ?? nextDueDay(cadence, cycle, today);
  for (let looked = 0; due !== null && looked < 3; looked++) {
    coming.push(...jobsOf(cadence, mail, due).filter(({ day }) => day > today));
    due = nextDueDay(cadence, cycle, due);
  }
  const first = (kind: MailJob["kind"]) => coming.find((job) => job.kind === kind);
  return [first("reminder"), first("digest")].filter((job): job is MailJob => job !== undefined);
}

function jobsOf({ quiet, graceDays }: Cadence, mail: MailRhythm, due: IsoDate): MailJob[] {
  const from = loudDaysAfter(quiet, addDays(due, graceDays), 0);
  const jobs: MailJob[] = [];
  if (mail.reminders) {
    jobs.push(
      { kind: "reminder", due, day: from, round: 1 },
      { kind: "reminder", due, day: loudDaysAfter(quiet, from, 1), round: 2 },
    );
  }
  if (mail.digests)
    jobs.push({ kind: "digest", due, day: loudDaysAfter(quiet, from, mail.digestAfter), round: 0 });
  return jobs;
}
