import type { Cycle } from "../okr/plan.ts";
import type { KeyResultSummary } from "../progress/summary.ts";
import { type Cadence, owesCheckIn } from "../schedule/cadence.ts";
import type { MailRhythm } from "../schedule/mail-days.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { addresseesOf, type Envelope, ownersOf } from "./addressees.ts";
import type { View } from "./view.ts";

/** What has to be known of a workbook to remind its owners on a day on which it cannot be read. */
export interface Outlook {
  readonly asOf: IsoDate;
  readonly title: string;
  readonly url: string;
  readonly timeZone: string;
  readonly cadence: Cadence;
  readonly cycle: Cycle;
  readonly mail: MailRhythm;
  /** Everybody who wants reminders, with all that they own. */
  readonly owners: readonly Envelope[];
}

export function outlookOf(
  { plan, summary, people, team }: View,
  sheet: { readonly title: string; readonly url: string; readonly timeZone: string },
): Outlook {
  return {
    ...sheet,
    asOf: summary.today,
    cadence: team.cadence,
    cycle: summary.cycle,
    mail: team.mail,
    owners: ownersOf(addresseesOf(plan, summary, people)),
  };
}

/** Who is to be reminded on a later day, as far as that could be known on the day of the outlook. */
export function remindersAhead({ owners, cadence, cycle }: Outlook, today: IsoDate): Envelope[] {
  const owes = ({ status, lastCheckIn }: KeyResultSummary) =>
    status !== "done" && status !== "dropped" && owesCheckIn(cadence, cycle, lastCheckIn, today);
  return owners
    .map((envelope) => ({ ...envelope, owns: envelope.owns.filter(owes) }))
    .filter(({ owns }) => owns.length > 0);
}

/** The outlook after a check-in that was made since. */
export function withCheckIn(outlook: Outlook, keyResult: string, date: IsoDate): Outlook {
  const owners = outlook.owners.map((envelope) => ({
    ...envelope,
    owns: envelope.owns.map((own) =>
      own.id === keyResult && (own.lastCheckIn ?? "") < date ? { ...own, lastCheckIn: date } : own,
    ),
  }));
  return { ...outlook, owners };
}
