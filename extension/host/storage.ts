import { storage } from "wxt/utils/storage";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import { z } from "../../shared/zod.ts";
import type { SheetReminder } from "./reminders.ts";

/** What a person chose for one spreadsheet. */
export interface SheetChoices {
  readonly badges: boolean;
  /** No reminder before this day; null where none was put off. */
  readonly snoozedUntil: IsoDate | null;
}

const defaultChoices: SheetChoices = { badges: true, snoozedUntil: null };

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const sheetChoices = z.object({ badges: z.boolean(), snoozedUntil: z.union([isoDate, z.null()]) });
const sheetReminder = z.object({
  spreadsheetId: z.string(),
  title: z.string(),
  url: z.string(),
  dueDays: z.array(isoDate),
  quietDays: z.array(isoDate),
  snoozedUntil: z.union([isoDate, z.null()]),
  seen: isoDate,
});

/** Whether the panel is folded to its one-line form; the same on every sheet. */
export const panelFolded = storage.defineItem<boolean>("local:panelFolded", {
  fallback: true,
  version: 1,
  migrations: {},
});

const choicesItem = storage.defineItem<unknown>("local:sheets", { fallback: {}, version: 1, migrations: {} });
const remindersItem = storage.defineItem<unknown>("local:reminders", {
  fallback: [],
  version: 2,
  migrations: { 2: withQuietDays },
});

/** Version 1 knew no quiet days: none, until the sheet is seen again. */
export function withQuietDays(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  return stored.map((entry: unknown) =>
    typeof entry === "object" && entry !== null ? { quietDays: [], ...entry } : entry,
  );
}

/** What is stored may be from another version or damaged: what does not fit is left out, never an error. */
function readChoices(stored: unknown): Record<string, SheetChoices> {
  const entries = typeof stored === "object" && stored !== null ? Object.entries(stored) : [];
  const fitting: Record<string, SheetChoices> = {};
  for (const [id, value] of entries) {
    const parsed = sheetChoices.safeParse(value);
    if (parsed.success) fitting[id] = parsed.data;
  }
  return fitting;
}

export async function choicesFor(spreadsheetId: string): Promise<SheetChoices> {
  return readChoices(await choicesItem.getValue())[spreadsheetId] ?? defaultChoices;
}

export async function changeChoices(spreadsheetId: string, change: Partial<SheetChoices>): Promise<void> {
  const all = readChoices(await choicesItem.getValue());
  await choicesItem.setValue({
    ...all,
    [spreadsheetId]: { ...defaultChoices, ...all[spreadsheetId], ...change },
  });
}

/** Calls back when somebody changes the choices, here or in another window. */
export function watchChoices(
  spreadsheetId: string,
  callback: (choices: SheetChoices) => void,
  signal: AbortSignal,
): void {
  const stop = choicesItem.watch((stored) => callback(readChoices(stored)[spreadsheetId] ?? defaultChoices));
  signal.addEventListener("abort", stop, { once: true });
}

export async function readReminders(): Promise<SheetReminder[]> {
  const stored = await remindersItem.getValue();
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const parsed = sheetReminder.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
}

export function writeReminders(reminders: readonly SheetReminder[]): Promise<void> {
  return remindersItem.setValue(reminders);
}
