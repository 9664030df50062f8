/** Milliseconds from the Unix epoch back to 1899-12-30, the day with serial number 0. */
const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/**
 * Serial number of a date cell. Apps Script hands out points in time; a sheet holds wall-clock time in its own zone,
 * `offset` milliseconds ahead of UTC today. Where summer time differs between today and the date, a day without a time
 * of its own comes out an hour (or half) off midnight and is put back.
 */
export function serialOf(date: Date, offset: number, format: string | null): number {
  const serial = (date.getTime() + offset - epoch) / day;
  const nearest = Math.round(serial);
  const off = Math.abs(serial - nearest) * 24;
  const hasTime = format !== null && /[hs]/i.test(format);
  return !hasTime && off <= 1.01 ? nearest : serial;
}

/** Wall-clock time of a zone as "yyyy-MM-dd'T'HH:mm:ss" text → how far it is ahead of UTC, in milliseconds. */
export function offsetOf(wallClock: string, now: Date): number {
  const minute = 60_000;
  return Math.round((Date.parse(`${wallClock}Z`) - now.getTime()) / minute) * minute;
}
