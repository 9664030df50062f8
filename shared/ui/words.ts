import type { Status } from "../okr/parsed.ts";
import { statusWords } from "../okr/status-words.ts";
import type { KeyResultSummary, ObjectiveSummary } from "../progress/summary.ts";
import { daysBetween, type IsoDate } from "../sheet/dates.ts";
import { percent, percentUnclamped } from "./percent.ts";

export { statusWords };

/** Class name of a status' colours. */
export const statusTones: Readonly<Record<Status, "on" | "risk" | "off" | "done" | "idle">> = {
  "on-track": "on",
  "at-risk": "risk",
  "off-track": "off",
  done: "done",
  "not-started": "idle",
  dropped: "idle",
};

/** "1 key result", "3 key results". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "today", "yesterday", "16 days ago", "in 3 days". */
export function daysAgo(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(date, today);
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  return days > 0 ? `${days} days ago` : `in ${count(-days, "day")}`;
}

/** What the badge says to somebody who hears it. */
export function badgeLabel(item: KeyResultSummary | ObjectiveSummary, findings: number): string {
  const parts = [item.text || "Key results without an objective", statusWords[item.status]];
  parts.push(item.progress === null ? "no progress to compute" : `${percent(item.progress)} done`);
  if (item.expected !== null) parts.push(`${percent(item.expected)} expected by today`);
  if (findings > 0) parts.push(count(findings, "finding"));
  return parts.join(", ");
}

/** A claim further than this from the numbers is worth a sentence: two points of rounding. */
const claimTolerance = 0.02;

/** What the sheet claims beside what the numbers say; null where they agree or it claims nothing. */
export function claimBesideComputed(
  keyResult: KeyResultSummary,
): { claimed: string; computed: string } | null {
  const { claimedProgress, claimedStatus, progress, status } = keyResult;
  const progressDiffers =
    claimedProgress !== null && progress !== null && Math.abs(claimedProgress - progress) > claimTolerance;
  const statusDiffers = claimedStatus !== null && claimedStatus !== status;
  if (!progressDiffers && !statusDiffers) return null;
  const claimed = [
    progressDiffers ? percentUnclamped(claimedProgress) : "",
    statusDiffers ? statusWords[claimedStatus].toLowerCase() : "",
  ];
  const computed = [
    progressDiffers ? percentUnclamped(progress) : "",
    statusDiffers ? statusWords[status].toLowerCase() : "",
  ];
  return { claimed: claimed.filter(Boolean).join(", "), computed: computed.filter(Boolean).join(", ") };
}

/** The line under an objective: its team or owner, then what needs a look. */
export function objectiveNote(objective: ObjectiveSummary): string {
  const due = objective.keyResults.filter((keyResult) => keyResult.due).length;
  const off = objective.keyResults.filter((keyResult) => keyResult.status === "off-track").length;
  const parts = [objective.team || objective.owner || count(objective.keyResults.length, "key result")];
  if (due > 0) parts.push(`${due}\u00a0due`);
  if (off > 0) parts.push(`${off}\u00a0off\u00a0track`);
  return parts.join(" · ");
}
