import { changesTab } from "../okr/own-tabs.ts";
import { keyResultsOf, type Plan } from "../okr/plan.ts";
import { changeColumns, readChanges } from "../reading/logs/changes.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Edit } from "../sheet/edit.ts";
import type { Workbook } from "../sheet/workbook.ts";
import { appendLines, type LogEntry } from "./log/append-lines.ts";
import { newLines } from "./log/new-lines.ts";

/** Records that a message has told the team how these key results stand. */
export function recordShared(
  workbook: Workbook,
  plan: Plan,
  keyResults: readonly string[],
  by: string,
  today: IsoDate,
): Edit[] {
  const texts = new Map(keyResultsOf(plan).map(({ id, text }) => [id, text]));
  const lines = keyResults.map((id) => ({
    Date: { date: today },
    What: texts.get(id) ?? "",
    Change: "shared",
    By: by,
    "Item id": id,
  }));
  return record(workbook, lines);
}

/** Records that a leader has looked, with what they said of it. */
export function recordSeen(workbook: Workbook, by: string, comment: string, today: IsoDate): Edit[] {
  return record(workbook, [
    { Date: { date: today }, What: "Looked at the OKRs", Change: "seen", Reason: comment.trim(), By: by },
  ]);
}

const revisitDecisions = { keep: "Keep", help: "Get help" } as const;
export type RevisitDecision = keyof typeof revisitDecisions;

/** Records what was decided on a key result that was off track, where nothing about the goal itself changes. */
export function recordRevisit(
  workbook: Workbook,
  plan: Plan,
  given: {
    readonly keyResult: string;
    readonly decision: RevisitDecision;
    readonly note: string;
    readonly by: string;
  },
  today: IsoDate,
): Edit[] {
  const text = keyResultsOf(plan).find(({ id }) => id === given.keyResult)?.text ?? "";
  return record(workbook, [
    {
      Date: { date: today },
      What: text,
      Change: "revisited",
      After: revisitDecisions[given.decision],
      Reason: given.note.trim(),
      By: given.by,
      "Item id": given.keyResult,
    },
  ]);
}

/** Keeps what a team answered when it talked about how it had worked; questions left open are left out. */
export function recordReflections(
  workbook: Workbook,
  tab: string,
  answers: readonly { readonly question: string; readonly answer: string }[],
  by: string,
  today: IsoDate,
): Edit[] {
  const given = answers.filter(({ answer }) => answer.trim() !== "");
  return record(
    workbook,
    given.map(({ question, answer }) => ({
      Date: { date: today },
      What: question,
      Change: "reflected",
      Reason: answer.trim(),
      By: by,
      "Item id": tab,
    })),
  );
}

/** Keeps how a team has worked in a cycle, so that the next one can be held against it; a cycle is kept once. */
export function recordWorked(
  workbook: Workbook,
  team: string,
  cycle: string,
  figures: readonly { readonly name: string; readonly share: number | null }[],
  today: IsoDate,
): Edit[] {
  const known = readChanges(workbook, today)?.worked ?? [];
  if (known.some((figure) => figure.team === team && figure.cycle === cycle)) return [];
  return record(
    workbook,
    figures.flatMap(({ name, share }) =>
      share === null
        ? []
        : [
            {
              Date: { date: today },
              What: name,
              Change: "worked",
              Before: cycle,
              After: Math.round(share * 100) / 100,
              "Item id": team,
            },
          ],
    ),
  );
}

/** Each line once: a record that is sent again changes nothing. */
function record(workbook: Workbook, lines: readonly LogEntry[]): Edit[] {
  return appendLines(
    workbook,
    changesTab,
    changeColumns,
    newLines(workbook, changesTab, changeColumns, lines),
  );
}
