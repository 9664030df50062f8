import type { Decision } from "./change.ts";

/** What a decision is called on screen and in the log. */
export const decisionWords: Readonly<Record<Decision, string>> = {
  "carry-over": "Carry over",
  adjust: "Adjust",
  drop: "Drop",
  done: "Done",
};
