/** The grade at the end of a cycle: progress within 0–1, rounded to one decimal (Google's playbook grades in tenths). */
export function scoreOf(progress: number): number {
  return Math.round(Math.min(1, Math.max(0, progress)) * 10) / 10;
}

export type ScoreColour = "red" | "amber" | "green";

/** Below 0.4 red, below 0.7 amber, else green. Google's bands leave 0.3–0.4 and 0.6–0.7 undefined; this closes the gaps downwards. */
export function scoreColour(score: number): ScoreColour {
  return score < 0.4 ? "red" : score < 0.7 ? "amber" : "green";
}
