/** Narrow no-break space: "58 %" never breaks before its sign. */
const gap = "\u202f";

/** A fraction as people read progress: 0.583 → "58 %", always within 0–100; "–" where there is none. */
export function percent(fraction: number | null): string {
  return fraction === null ? "–" : `${Math.round(clamp(fraction) * 100)}${gap}%`;
}

/** The number alone, where there is no room for its sign. */
export function wholePercent(fraction: number | null): string {
  return fraction === null ? "–" : String(Math.round(clamp(fraction) * 100));
}

/** The same unclamped, for sentences: 1.06 → "106 %", -0.2 → "-20 %". */
export function percentUnclamped(fraction: number): string {
  const rounded = Math.round(fraction * 100);
  return `${rounded === 0 ? 0 : rounded}${gap}%`;
}

/** Into 0–1. Not-a-number is 0: a bar must never get a broken width. */
export function clamp(fraction: number): number {
  return fraction > 1 ? 1 : fraction > 0 ? fraction : 0;
}
