import type { ColumnRole } from "../okr/fields.ts";
import type { Question } from "../okr/plan.ts";
import { columnName } from "../sheet/address.ts";
import { type Arrangement, textColumns } from "./choose.ts";
import type { Assigned, Column } from "./columns.ts";
import { confidenceOfColumn } from "./confidence.ts";
import { contentScore, roleScore } from "./evidence.ts";
import { fold } from "./headers/index.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** Below this, reading asks. */
const askBelow = 0.66;

/** Names one column of one table, whichever row its table has moved to. */
export function columnKey(tab: string, column: number, header: string): string {
  return `${fold(tab)}/${columnName(column)}/${fold(header)}`;
}

function questionKey(view: View, column: number, header: string): string {
  return columnKey(view.tab.name, view.place(0, column).column, header);
}

/** What a person has answered about the columns of a region: a role, or "ignore". */
export function answersFor(
  view: View,
  region: Region,
  columns: readonly Column[],
  answers: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (region.end <= region.firstDataRow) return found;
  for (const { column, header } of columns) {
    const answer = answers[questionKey(view, column, header)];
    if (answer !== undefined) found.set(column, answer);
  }
  return found;
}

const asked: readonly ColumnRole[] = [
  "objective",
  "keyResult",
  "start",
  "target",
  "current",
  "progress",
  "score",
  "confidence",
  "status",
  "owner",
  "team",
  "due",
  "lastCheckIn",
  "unit",
  "type",
];

const names: Partial<Record<ColumnRole, string>> = {
  objective: "the objective",
  keyResult: "the key result",
  start: "the start",
  target: "the target",
  current: "the current value",
  progress: "the progress",
  score: "the score",
  confidence: "the confidence",
  status: "the status",
  owner: "the owner",
  team: "the team",
  due: "the due date",
  lastCheckIn: "the last check-in",
  unit: "the unit",
  type: "the type",
};

/** Questions about columns whose header may mean several things and whose content does not settle it. */
export function questionsOf(
  view: View,
  region: Region,
  columns: readonly Column[],
  assigned: readonly Assigned[],
  arrangement: Arrangement,
  answers: ReadonlyMap<number, string>,
): Omit<Question, "table">[] {
  const questions: Omit<Question, "table">[] = [];
  const texts = new Set(textColumns(arrangement));
  for (const column of columns) {
    if (answers.has(column.column) || column.profile.filled === 0) continue;
    const chosen = assigned.find((one) => one.column === column.column);
    const isText = texts.has(column.column);
    const sure = chosen
      ? confidenceOfColumn(chosen.points, chosen.margin)
      : isText
        ? confidenceOfColumn(arrangement.points, arrangement.margin)
        : 0;
    const plausible = asked
      .map((role) => ({ role, points: pointsOf(role, column) }))
      .filter(
        ({ role, points }) =>
          points > 0.4 && ((column.said.get(role) ?? 0) > 0.2 || contentScore(role, column.profile) > 1.4),
      )
      .sort((a, b) => b.points - a.points)
      .slice(0, 3);
    if (sure >= askBelow || plausible.length === 0 || (!chosen && !isText && plausible[0]!.points < 1.2))
      continue;
    const place = view.place(region.header?.row ?? region.firstDataRow, column.column);
    const label = `column ${columnName(place.column)}${column.header === "" ? "" : ` (“${column.header}”)`}`;
    const choices = plausible.map(({ role }) => names[role] ?? role);
    const text =
      choices.length === 1
        ? `Is ${label} ${choices[0]}?`
        : `Is ${label} ${choices.slice(0, -1).join(", ")} or ${choices[choices.length - 1]}?`;
    questions.push({
      key: questionKey(view, column.column, column.header),
      cell: place,
      text,
      candidates: [
        ...plausible.map(({ role, points }) => ({ role, confidence: confidenceOfColumn(points, 0) })),
        { role: "ignore" as const, confidence: 0.2 },
      ],
    });
  }
  return questions;
}

function pointsOf(role: ColumnRole, column: Column): number {
  const score = roleScore(role, column.header, column.said, column.profile);
  return score.header + score.content;
}
