/** Log-odds → probability. */
function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** How sure a column's role is, from its points and its lead over the next best role. Fitted to 653 columns of labelled sheets that teams keep. */
export function confidenceOfColumn(points: number, margin: number): number {
  return round(logistic(0.74 * points + 0.47 * Math.min(margin, 5) - 0.13));
}

/** What a point of a table's evidence is worth in log-odds, and what they are where it has none. */
const perPoint = 0.73;
const withoutEvidence = 0.46;

/** How sure it is that a table holds OKRs laid out as read. Fitted to 262 tables of labelled sheets, OKRs and others. */
export function confidenceOfTable(evidence: number): number {
  return round(logistic(perPoint * evidence + withoutEvidence));
}

/** The same of a table that was left out, for itself or for what stands around it: no likelier than not. */
export function confidenceOfLeftOut(evidence: number): number {
  return Math.min(0.5, confidenceOfTable(evidence));
}

/** Log-odds that lines are what they were taken for; `points`: the mean of what each was chosen by. Fitted to 222 stretches of lines in documents not learnt from. */
const oddsOfLines = (points: number): number => 0.7 * points - 0.2;

/** The same as evidence of a table. */
export function evidenceOfLines(points: number): number {
  return (oddsOfLines(points) - withoutEvidence) / perPoint;
}

function round(probability: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, probability)) * 100) / 100;
}
