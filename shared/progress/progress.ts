import type { Measure } from "./measure.ts";

export type Progress = { readonly value: number } | { readonly reason: string };

/**
 * How far a key result is, as a fraction from start (0) to target (1), not clamped: 1.06 is past the target, −0.2 behind the start.
 * (current − start) / (target − start) serves rising and falling targets alike, where current / target misreads falling ones.
 * Limits and milestones are 0 or 1.
 */
export function progressOf(measure: Measure): Progress {
  switch (measure.kind) {
    case "none":
      return { reason: measure.reason };
    case "milestone":
      return { value: measure.done ? 1 : 0 };
    case "limit":
      if (measure.current === null) return { reason: "No current value yet" };
      return { value: isWithin(measure.bound, measure.target, measure.current) ? 1 : 0 };
    case "number":
      if (measure.current === null) return { reason: "No current value yet" };
      return { value: (measure.current - measure.start) / (measure.target - measure.start) };
  }
}

function isWithin(bound: "at-least" | "at-most", target: number, current: number): boolean {
  return bound === "at-least" ? current >= target : current <= target;
}
