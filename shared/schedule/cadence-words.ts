import type { Cadence } from "./cadence.ts";

/** As the settings tab writes them. */
export const weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const rhythms: Readonly<Record<string, Cadence["every"]>> = {
  "Every week": "week",
  "Every two weeks": "two-weeks",
  "Every month": "month",
};
