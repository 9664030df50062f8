import type { Status } from "../okr/parsed.ts";

export interface StatusThresholds {
  /** On track up to this many points behind expected. Planview calls within 10 % on track. */
  readonly onTrackWithin: number;
  /** At risk up to this many points behind expected. Ally and Viva alerted above 25 %. */
  readonly atRiskWithin: number;
}

export const defaultStatusThresholds: StatusThresholds = { onTrackWithin: 0.1, atRiskWithin: 0.25 };

/** Binary fractions leave crumbs: 0.5 − 0.4 is a little more than 0.1. */
const crumb = 1e-9;

/** Status from progress against expected, both fractions. Unknown progress reads as not started; the target reached is done. */
export function statusOf(
  progress: number | null,
  expected: number,
  thresholds: StatusThresholds = defaultStatusThresholds,
): Status {
  if (progress === null) return "not-started";
  if (progress >= 1 - crumb) return "done";
  const behind = expected - progress;
  if (behind <= thresholds.onTrackWithin + crumb) return "on-track";
  if (behind <= thresholds.atRiskWithin + crumb) return "at-risk";
  return "off-track";
}
