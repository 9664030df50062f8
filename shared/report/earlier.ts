import type { EarlierCycle } from "../lint/history.ts";
import type { Closing } from "../okr/change.ts";
import type { Parsed } from "../okr/parsed.ts";
import type { Plan } from "../okr/plan.ts";
import { measureOf } from "../progress/measure.ts";
import { scoreOf } from "../progress/score.ts";
import type { Summary } from "../progress/summary.ts";

/**
 * How the cycle before the running one ended, from its tabs in the workbook: the score that was given at the close, or stands in the sheet, or
 * that the numbers give. Null where the workbook holds no earlier cycle.
 */
export function earlierCycleOf(
  plan: Plan,
  summary: Summary,
  closings: readonly Closing[],
): EarlierCycle | null {
  const before = summary.objectives.filter(({ cycle }) => cycle.end < summary.cycle.start);
  if (before.length === 0) return null;
  const last = before.reduce(
    (latest, { cycle }) => (cycle.end > latest.end ? cycle : latest),
    before[0]!.cycle,
  );
  const scores = new Map(closings.map(({ item, score }) => [item, score]));
  const keyResults = plan.objectives.flatMap((objective, o) => {
    const shown = summary.objectives[o]!;
    if (shown.cycle.end !== last.end) return [];
    return objective.keyResults.flatMap((keyResult, k) => {
      const { progress, status } = shown.keyResults[k]!;
      if (status === "dropped") return [];
      const measure = measureOf(keyResult);
      const numbers = measure.kind === "number" ? measure : { start: null, target: null };
      return [
        {
          id: keyResult.id,
          text: keyResult.text,
          team: (keyResult.fields.team ?? objective.fields.team)?.text ?? "",
          score:
            scores.get(keyResult.id) ??
            scoreIn(keyResult.fields.score?.parsed) ??
            (progress === null ? null : scoreOf(progress)),
          start: numbers.start,
          target: numbers.target,
        },
      ];
    });
  });
  return { label: last.label, keyResults };
}

function scoreIn(parsed: Parsed | undefined): number | null {
  return parsed?.kind === "number" ? parsed.number : null;
}
