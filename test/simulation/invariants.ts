import { keyResultsOf } from "../../shared/okr/plan.ts";
import { measureOf } from "../../shared/progress/measure.ts";
import { progressOf } from "../../shared/progress/progress.ts";
import { summarise } from "../../shared/progress/summarise.ts";
import { readChanges } from "../../shared/reading/logs/changes.ts";
import { readCheckIns } from "../../shared/reading/logs/check-ins.ts";
import { readPlan } from "../../shared/reading/read.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";
import type { Workbook } from "../../shared/sheet/workbook.ts";
import type { Truth } from "./truth.ts";

/** What is wrong with a workbook that has lived: check-ins lost, doubled or changed, rows that say something else, wrong sums. */
export function brokenIn(workbook: Workbook, today: IsoDate, truth: Truth): string[] {
  const plan = readPlan(workbook, { today });
  const problems: string[] = [];
  const checkIns = readCheckIns(workbook, today);
  const summary = summarise(plan, { today, checkIns: checkIns?.checkIns ?? [] });
  const log = readChanges(workbook, today);
  for (const { reason } of [...(checkIns?.unreadable ?? []), ...(log?.unreadable ?? [])])
    problems.push(reason);

  const line = (entry: { id: string; keyResult: string; date: string; value: number | null }) =>
    `${entry.id} ${entry.keyResult} ${entry.date} ${entry.value}`;
  const told = (checkIns?.checkIns ?? []).map(line);
  const made = truth.checkIns.map(line);
  if (told.join("\n") !== made.join("\n")) {
    const odd = [...made.filter((one) => !told.includes(one)), ...told.filter((one) => !made.includes(one))];
    problems.push(`the log holds ${told.length} check-ins, ${made.length} were made: ${odd.slice(0, 4)}`);
  }
  const changes = (log?.changes ?? []).map((change) => `${change.item} ${change.kind} ${change.reason}`);
  const changed = truth.changes.map((change) => `${change.item} ${change.kind} ${change.reason}`);
  if (changes.join("\n") !== changed.join("\n"))
    problems.push(`the log holds ${changes.length} changes, ${changed.length} were made`);
  for (const [item, score] of truth.scored) {
    const closing = log?.closings.find((other) => other.item === item);
    if (closing?.score !== score)
      problems.push(`${item} was scored ${score}, the log says ${closing?.score ?? "nothing"}`);
  }

  const ids = new Set<string>();
  for (const { id, text } of keyResultsOf(plan)) {
    if (ids.has(id)) problems.push(`${text} shares its identity with another key result`);
    ids.add(id);
  }
  for (const { keyResult } of truth.checkIns) {
    if (!ids.has(keyResult) && !truth.deleted.has(keyResult))
      problems.push(`${keyResult} was checked in and is on no tab`);
  }

  plan.objectives.forEach((objective, o) => {
    const shown = summary.objectives[o]!;
    let sum = 0;
    let measured = 0;
    objective.keyResults.forEach((keyResult, k) => {
      const measure = measureOf(keyResult);
      const computed = progressOf(measure);
      const claimed = keyResult.fields.progress?.parsed;
      // The formula in the sheet, computed by the spreadsheet engine, and our own measure must agree.
      const agrees =
        "value" in computed && claimed?.kind === "number" && Math.abs(claimed.number - computed.value) < 1e-6;
      if ("value" in computed && !agrees)
        problems.push(
          `${keyResult.text}: the sheet shows ${JSON.stringify(claimed)}, the numbers give ${computed.value}`,
        );
      const latest = truth.latest(keyResult.id);
      const current = "current" in measure ? measure.current : null;
      if (
        latest !== null &&
        !truth.fed.has(keyResult.id) &&
        Math.abs(latest - (current ?? Number.NaN)) > 1e-9
      )
        problems.push(`${keyResult.text}: last checked in at ${latest}, the row says ${current}`);
      if ("value" in computed && shown.keyResults[k]!.status !== "dropped") {
        sum += computed.value;
        measured++;
      }
    });
    const mean = measured === 0 ? null : sum / measured;
    if (mean !== null && Math.abs(mean - (shown.progress ?? Number.NaN)) > 1e-9)
      problems.push(`${objective.text}: rolls up to ${shown.progress}, its key results give ${mean}`);
  });
  return problems;
}
