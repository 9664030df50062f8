import type { IsoDate } from "../../shared/sheet/dates.ts";

/** The calendar day where the person is. */
export function today(now: Date = new Date()): IsoDate {
  const pad = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Milliseconds at which a day begins for the person: at eight in the morning, when a reminder is of use. */
export function morningOf(date: IsoDate): number {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 8).getTime();
}
