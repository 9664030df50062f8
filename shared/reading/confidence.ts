/** Log-odds → probability. */
function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** How sure a column's role is, from its points and its lead over the next best role. Fitted by `test/accuracy/calibration.ts`. */
export function confidenceOfColumn(points: number, margin: number): number {
  return round(logistic(0.55 * points + 0.35 * Math.min(margin, 5) - 0.8));
}

/** How sure it is that a table holds OKRs laid out as read. */
export function confidenceOfTable(evidence: number): number {
  return round(logistic(0.9 * evidence + 0.6));
}

function round(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}
