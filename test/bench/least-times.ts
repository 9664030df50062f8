/** Least times of several works run in turns, so that what else the machine does falls on all of them alike. */
export function leastTimes(runs: number, works: readonly (() => unknown)[]): number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run <= runs; run++) {
    works.forEach((work, i) => {
      const from = performance.now();
      work();
      const time = performance.now() - from;
      // The first turn warms up.
      if (run > 0) least[i] = Math.min(least[i]!, time);
    });
  }
  return least;
}
