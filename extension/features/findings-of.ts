import type { Finding } from "../../shared/lint/finding.ts";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";

/** Errors and warnings with a place on the key result's own row: what a red dot stands for. */
export function findingsOf(findings: readonly Finding[], { cell }: KeyResultSummary): Finding[] {
  return findings.filter(
    ({ places, severity }) =>
      severity !== "info" && places.some((place) => place.tab === cell.tab && place.row === cell.row),
  );
}
