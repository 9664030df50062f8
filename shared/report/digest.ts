import type { Change, Closing } from "../okr/change.ts";
import type { CheckIn } from "../okr/check-in.ts";
import type { KeyResult, Plan } from "../okr/plan.ts";
import { figureText } from "../progress/figure-text.ts";
import { type Measure, measureOf } from "../progress/measure.ts";
import { progressOf } from "../progress/progress.ts";
import type { KeyResultSummary, Summary } from "../progress/summary.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { unmetIn } from "./closing-message.ts";

export interface DigestLine {
  readonly keyResult: KeyResultSummary;
  readonly objective: string;
  /** "31 % → 38 %", "" where nothing is known of the time before. */
  readonly change: string;
  /** Progress gained since, as a fraction; null where it cannot be told. */
  readonly gained: number | null;
  /** The latest note since the last digest. */
  readonly note: string;
  readonly confidence: number | null;
}

/** What a team and its leaders should know since the last digest. A key result stands in the first section that fits. */
export interface Digest {
  readonly since: IsoDate;
  readonly today: IsoDate;
  readonly summary: Summary;
  /** Off track, or the owner's belief is 3 of 10 or lower, or it fell by 2 or more. */
  readonly needsHelp: readonly DigestLine[];
  readonly reached: readonly DigestLine[];
  readonly moved: readonly DigestLine[];
  readonly unmoved: readonly DigestLine[];
  /** Owes a check-in. */
  readonly quiet: readonly DigestLine[];
  /** Closed since, and not reached: what was learned. */
  readonly learned: readonly Closing[];
  /** Goals changed since, with the reason; and those whose reason nobody has given yet. */
  readonly changed: readonly Change[];
  readonly unexplained: readonly Change[];
}

/** What the logs say beside the check-ins. */
export interface DigestLog {
  readonly closings: readonly Closing[];
  readonly changes: readonly Change[];
  /** Changes made in the sheet itself that nobody has given a reason for. */
  readonly noticed: readonly Change[];
}

const noLog: DigestLog = { closings: [], changes: [], noticed: [] };

const lowConfidence = 3;
const fallOfConfidence = 2;

/** Movement from the check-ins after `since` up to today, beside where everything stands. */
export function digestOf(
  plan: Plan,
  summary: Summary,
  checkIns: readonly CheckIn[],
  since: IsoDate,
  log: DigestLog = noLog,
): Digest {
  const sections = { needsHelp: [], reached: [], moved: [], unmoved: [], quiet: [] } as Record<
    Section,
    DigestLine[]
  >;
  plan.objectives.forEach((objective, o) => {
    if (summary.objectives[o]!.past) return;
    objective.keyResults.forEach((keyResult, k) => {
      const shown = summary.objectives[o]!.keyResults[k]!;
      if (shown.status === "dropped") return;
      const own = checkIns.filter(
        (checkIn) => checkIn.keyResult === keyResult.id && checkIn.date <= summary.today,
      );
      const { line, fell } = lineOf(keyResult, shown, objective.text, own, since);
      sections[sectionOf(line, fell)].push(line);
    });
  });
  const changes = log.changes.filter(({ date, kind }) => date > since && kind !== "added");
  return {
    since,
    today: summary.today,
    summary,
    ...sections,
    learned: unmetIn(plan, log.closings).filter(({ date }) => date > since),
    changed: changes.filter(({ reason }) => reason !== ""),
    unexplained: [...changes.filter(({ reason }) => reason === ""), ...log.noticed],
  };
}

type Section = "needsHelp" | "reached" | "moved" | "unmoved" | "quiet";

function sectionOf(line: DigestLine, fell: boolean): Section {
  const { status, due } = line.keyResult;
  if (status === "done") return "reached";
  const doubtful = line.confidence !== null && line.confidence <= lowConfidence;
  if (status === "off-track" || doubtful || fell) return "needsHelp";
  if (due) return "quiet";
  return line.gained !== null && Math.abs(line.gained) >= 0.005 ? "moved" : "unmoved";
}

function lineOf(
  keyResult: KeyResult,
  shown: KeyResultSummary,
  objective: string,
  checkIns: readonly CheckIn[],
  since: IsoDate,
): { line: DigestLine; fell: boolean } {
  const inOrder = [...checkIns].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const before = inOrder.filter((checkIn) => checkIn.date <= since);
  const after = inOrder.filter((checkIn) => checkIn.date > since);
  const measure = measureOf(keyResult);
  const earlier = lastOf(before, "value");
  const progressBefore = earlier === null ? null : progressAt(measure, earlier);
  const confidenceBefore = lastOf(before, "confidence");
  const confidence = lastOf(inOrder, "confidence");
  const now = "current" in measure ? measure.current : null;
  const unit = "unit" in measure ? measure.unit : null;
  const line: DigestLine = {
    keyResult: shown,
    objective,
    change:
      earlier === null || now === null || earlier === now
        ? ""
        : `${figureText(earlier, unit)} → ${figureText(now, unit)}`,
    gained: progressBefore === null || shown.progress === null ? null : shown.progress - progressBefore,
    note: after.reduce((latest, { note }) => note || latest, ""),
    confidence,
  };
  const fell =
    confidence !== null && confidenceBefore !== null && confidenceBefore - confidence >= fallOfConfidence;
  return { line, fell };
}

function lastOf(checkIns: readonly CheckIn[], side: "value" | "confidence"): number | null {
  for (let i = checkIns.length - 1; i >= 0; i--) {
    const figure = checkIns[i]![side];
    if (figure !== null) return figure;
  }
  return null;
}

function progressAt(measure: Measure, current: number): number | null {
  if (measure.kind !== "number" && measure.kind !== "limit") return null;
  const result = progressOf({ ...measure, current });
  return "value" in result ? result.value : null;
}
