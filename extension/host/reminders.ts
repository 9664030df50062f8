import { addDays, daysBetween, type IsoDate, weekday } from "../../shared/sheet/dates.ts";

/** What the background keeps of one spreadsheet, so that the toolbar can remind without the sheet being open. */
export interface SheetReminder {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly url: string;
  /** The day on which each key result owes its next check-in; days gone by are owed since then. */
  readonly dueDays: readonly IsoDate[];
  /** Days on which nobody is reminded, as far as the team's settings were known. */
  readonly quietDays: readonly IsoDate[];
  readonly snoozedUntil: IsoDate | null;
  /** When the sheet was last open. */
  readonly seen: IsoDate;
}

/** A sheet that nobody has opened for this long is no longer this person's business. */
const forgottenAfterDays = 60;

export function dueCount(reminder: SheetReminder, today: IsoDate): number {
  if (reminder.snoozedUntil !== null && today < reminder.snoozedUntil) return 0;
  if (reminder.quietDays.includes(today)) return 0;
  return reminder.dueDays.filter((day) => day <= today).length;
}

/** The first coming day on which any count changes; null where none will. The one alarm is set for it. */
export function nextChange(reminders: readonly SheetReminder[], today: IsoDate): IsoDate | null {
  let next: IsoDate | null = null;
  for (const reminder of reminders) {
    const { dueDays, quietDays, snoozedUntil } = reminder;
    const days = [...dueDays, ...quietDays, ...quietDays.map((day) => addDays(day, 1)), snoozedUntil];
    for (const day of days) {
      if (day === null || day <= today || (next !== null && day >= next)) continue;
      if (dueCount(reminder, day) !== dueCount(reminder, today)) next = day;
    }
  }
  return next;
}

/** The list with one sheet's entry replaced; sheets without anything due, and forgotten ones, drop out. */
export function updateReminders(
  reminders: readonly SheetReminder[],
  changed: SheetReminder,
  today: IsoDate,
): SheetReminder[] {
  return [
    changed,
    ...reminders.filter((reminder) => reminder.spreadsheetId !== changed.spreadsheetId),
  ].filter(
    (reminder) => reminder.dueDays.length > 0 && daysBetween(reminder.seen, today) <= forgottenAfterDays,
  );
}

/** "Tomorrow" and "Next week", which is its Monday. */
export function snoozeDays(today: IsoDate): { readonly tomorrow: IsoDate; readonly nextWeek: IsoDate } {
  return { tomorrow: addDays(today, 1), nextWeek: addDays(today, 7 - ((weekday(today) + 6) % 7)) };
}
