/** A calendar day as "YYYY-MM-DD". */
export type IsoDate = string;

const msPerDay = 86_400_000;
/** Serial 0 of Sheets, Excel (after February 1900) and LibreOffice is 1899-12-30. */
const epoch = Date.UTC(1899, 11, 30);

/** 44927 → "2023-01-01". Fractions (time of day) are dropped. */
export function serialToIso(serial: number): IsoDate {
  return new Date(epoch + Math.floor(serial) * msPerDay).toISOString().slice(0, 10);
}

/** "2023-01-01" → 44927. */
export function isoToSerial(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - epoch) / msPerDay);
}

/** Year, month (1–12) and day → "YYYY-MM-DD"; null where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC reads the years 0–99 as 1900–1999.
  if (
    year < 100 ||
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  ) {
    return null;
  }
  return date.toISOString().slice(0, 10);
}

/** Whole days from one date to another, negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return isoToSerial(to) - isoToSerial(from);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return serialToIso(isoToSerial(date) + days);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
