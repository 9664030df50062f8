import type { Status } from "./parsed.ts";

/** What a status is called on screen and in dropdowns. */
export const statusWords: Readonly<Record<Status, string>> = {
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
  done: "Done",
  "not-started": "Not started",
  dropped: "Dropped",
};
