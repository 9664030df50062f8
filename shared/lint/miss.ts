import { figureOf } from "./field.ts";
import { isHistory } from "./period.ts";
import type { KeyResultItem, Scope } from "./rule.ts";

/**
 * Whether a key result was missed: its cycle is over, recently enough to learn from, and it fell short of what its
 * kind expects. Committed goals expect 1.0, aspirational ones 0.7 (Google's OKR playbook).
 */
export function isMissed(item: KeyResultItem, scope: Scope, aspirational = 0.7): boolean {
  const { keyResult, objective, summary, cycle, isCycleNamed } = item;
  if (!isCycleNamed || scope.today <= cycle.end || isHistory(cycle, scope.today)) return false;
  if (summary.status === "dropped" || summary.claimedStatus === "done") return false;
  const reached = figureOf(keyResult.fields.score) ?? summary.progress;
  if (reached === null) return false;
  const type = (keyResult.fields.type ?? objective.fields.type)?.text ?? "";
  const expected = /aspir|moon|stretch|ambici|ambiti|ehrgeiz/i.test(type) ? aspirational : 1;
  return reached < expected - 1e-9;
}

/** What people wrote about a key result: its note, and the notes of its check-ins from the last weeks of the cycle on. */
export function notesOn({ keyResult, cycle }: KeyResultItem, { checkIns, changes }: Scope): string {
  const late = (checkIns ?? []).filter(
    ({ keyResult: id, date, note }) =>
      id === keyResult.id && note.trim() !== "" && date >= cycle.end.slice(0, 7),
  );
  const reasons = (changes ?? []).filter(({ item, reason }) => item === keyResult.id && reason.trim() !== "");
  const own = keyResult.fields.note?.parsed.kind === "placeholder" ? "" : (keyResult.fields.note?.text ?? "");
  return [own, ...late.map(({ note }) => note), ...reasons.map(({ reason }) => reason)].join(" ").trim();
}
