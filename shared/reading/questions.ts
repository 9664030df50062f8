import type { ColumnRole } from "../okr/fields.ts";
import type { Question } from "../okr/plan.ts";
import { columnName, rangeA1 } from "../sheet/address.ts";
import { type Arrangement, textColumns } from "./arrangement.ts";
import type { Assigned, Column } from "./columns.ts";
import { confidenceOfColumn, confidenceOfLeftOut } from "./confidence.ts";
import type { TableDraft } from "./draft.ts";
import { contentScore, isItem, roleScore } from "./evidence.ts";
import { fold } from "./headers/index.ts";
import { lastTarget } from "./periods.ts";
import type { Region } from "./segments.ts";
import { besideEach, numberedKeyResults } from "./side-by-side.ts";
import type { View } from "./view.ts";

/** Below this, reading asks. */
const askBelow = 0.86;
/** Where nothing else comes into question: of 14 such columns in public documents that had less than 0.86, 13 were it. */
const askAloneBelow = 0.6;

/** Evidence that outweighs all other: a person has said so. */
export const saidSo = { what: "somebody said so", points: 20 } as const;

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
): Map<number, string> {
  const found = new Map<number, string>();
  if (region.end <= region.firstDataRow) return found;
  for (const { column, header } of columns) {
    const answer = answers[questionKey(view, column, header)];
    if (answer !== undefined) found.set(column, answer);
  }
  return found;
}

/** Names the question whether something holds OKRs at all, by what names it: the column or the line that would be their wording. */
export const doubtKey = (key: string): string => `${key}/okrs`;

/** What a person has said about a table that was doubted: the column of its wording and what that is, or "ignore". */
export function verdictOn(
  view: View,
  region: Region,
  columns: readonly Column[],
  answers: Readonly<Record<string, string>>,
): { readonly column: number; readonly role: "objective" | "keyResult" | "ignore" } | null {
  if (region.end <= region.firstDataRow) return null;
  for (const { column, header } of columns) {
    const role = answers[doubtKey(questionKey(view, column, header))];
    if (role === "objective" || role === "keyResult" || role === "ignore") return { column, role };
  }
  return null;
}

/** Below this a table is so unlike OKRs that asking would only disturb. Risk registers and task lists lie at 0.03 to 0.18. */
const doubtAbove = 0.2;

/** Whether a table that is not taken for OKRs holds some after all; null where that is out of the question. */
export function doubtOf(
  view: View,
  region: Region,
  columns: readonly Column[],
  arrangement: Arrangement,
  { items, evidence, range }: TableDraft,
): Omit<Question, "table"> | null {
  const confidence = confidenceOfLeftOut(evidence);
  if (confidence < doubtAbove || items.length < 2 || arrangement.kind === "references") return null;
  const column = arrangement.kind === "pair" ? arrangement.keyResult : textColumns(arrangement)[0]!;
  const { header } = columns.find((one) => one.column === column)!;
  const place = view.place(region.header?.row ?? region.firstDataRow, column);
  const name = `column ${columnName(place.column)}${header === "" ? "" : ` (“${header}”)`}`;
  const isKeyResults = arrangement.kind !== "objectives";
  return {
    key: doubtKey(questionKey(view, column, header)),
    cell: place,
    text: `Does ${rangeA1(range)} hold OKRs, with the ${isKeyResults ? "key results" : "objectives"} in ${name}?`,
    candidates: [
      { role: isKeyResults ? "keyResult" : "objective", confidence },
      { role: isKeyResults ? "objective" : "keyResult", confidence: confidence / 2 },
      { role: "ignore", confidence: 1 - confidence },
    ],
  };
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
  const settled = sideBySide(view, region, arrangement);
  const isNamed = (but: Column) =>
    columns.some((one) => one !== but && (one.said.get("keyResult") ?? 0) > 0.9);
  for (const column of lastTarget(columns)) {
    if (answers.has(column.column) || settled.has(column.column) || column.profile.filled === 0) continue;
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
          points > 0.4 &&
          ((column.said.get(role) ?? 0) > 0.2 || contentScore(role, column.profile) > 1.4) &&
          // "Measure" beside "Key result" is no other key result.
          !(!isText && isItem(role) && isNamed(column)),
      )
      .sort((a, b) => b.points - a.points)
      .slice(0, 3);
    const isOnly =
      plausible.length === 1 &&
      plausible[0]!.role === chosen?.role &&
      Array.from(column.said).every(([role, said]) => role === chosen.role || said < 0.2);
    if (
      sure >= (isOnly ? askAloneBelow : askBelow) ||
      plausible.length === 0 ||
      (!chosen && !isText && plausible[0]!.points < 1.2)
    )
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

/** The columns "KR 1", "KR 2" of key results side by side, and what stands behind each of them. */
function sideBySide(view: View, region: Region, arrangement: Arrangement): ReadonlySet<number> {
  if (arrangement.kind !== "pair") return new Set();
  const all = numberedKeyResults(view, region, arrangement.keyResult);
  if (all.length < 2) return new Set();
  const beside = Array.from(besideEach(view, region, all).values());
  return new Set([...all, ...beside.flatMap((own) => own.map(({ column }) => column))]);
}

function pointsOf(role: ColumnRole, column: Column): number {
  const score = roleScore(role, column.header, column.said, column.profile);
  return score.header + score.content;
}
