export interface Part {
  /** Fraction, unclamped; null where it cannot be told. */
  readonly progress: number | null;
  readonly weight: number;
  readonly dropped: boolean;
}

/**
 * An objective's progress: the weighted mean over its key results that are not dropped and can be measured; null where none can. Parts are
 * not clamped, so that it is what an average of the progress column in the sheet shows (mean of key result completion: Doerr, Measure What Matters).
 */
export function rollUp(parts: readonly Part[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { progress, weight, dropped } of parts) {
    if (dropped || progress === null || !(weight > 0)) continue;
    sum += weight * progress;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
