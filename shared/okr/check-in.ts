import type { IsoDate } from "../sheet/dates.ts";

/** One line of the `Check-ins` tab. */
export interface CheckIn {
  /** Unique, so that a check-in that travels twice arrives once. */
  readonly id: string;
  readonly keyResult: string;
  readonly date: IsoDate;
  /** In the key result's own unit; null where only confidence or a note was given. */
  readonly value: number | null;
  /** 0–10. */
  readonly confidence: number | null;
  readonly note: string;
  readonly by: string;
}
