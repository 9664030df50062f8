export interface Part {
  /** Fraction, unclamped; null where it cannot be told. */
  readonly progress: number | null;
  readonly weight: number;
  readonly dropped: boolean;
}

/**
 * An objective's progress: the weighted mean over its key results that are not dropped and can be measured; null where none can.
 * Each part counts 0 to 1, so one key result far past its target does not hide another that has not begun
 * (the objective's score is the mean of key result completion: Doerr, Measure What Matters).
 */
export function rollUp(parts: readonly Part[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { progress, weight, dropped } of parts) {
    if (dropped || progress === null || !(weight > 0)) continue;
    sum += weight * Math.min(1, Math.max(0, progress));
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
