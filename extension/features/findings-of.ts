import type { Finding } from "../../shared/lint/finding.ts";
import type { KeyResultSummary } from "../../shared/progress/summary.ts";
import type { View } from "../../shared/report/view.ts";
import { refKey } from "../../shared/sheet/address.ts";

/**
 * Errors and warnings with a place on the key result's own row: what a red dot stands for. What is said about the objective that
 * stands on the same row is no matter of the key result.
 */
export function findingsOf(
  { findings, summary }: Pick<View, "findings" | "summary">,
  keyResult: KeyResultSummary,
): Finding[] {
  const { cell } = keyResult;
  const objective = summary.objectives.find(({ keyResults }) => keyResults.includes(keyResult));
  const objectiveKey = objective?.cell ? refKey(objective.cell) : "";
  return findings.filter(
    ({ places, severity }) =>
      severity !== "info" &&
      places.some(
        (place) => place.tab === cell.tab && place.row === cell.row && refKey(place) !== objectiveKey,
      ),
  );
}
