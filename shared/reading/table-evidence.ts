import type { ColumnRole } from "../okr/fields.ts";
import { type Arrangement, textColumns } from "./arrangement.ts";
import { kindHint } from "./choose.ts";
import type { Assigned, Column } from "./columns.ts";
import { headerEvidence } from "./evidence.ts";
import { isForeign } from "./foreign.ts";
import { fold, otherColumnOf, structuralLabel } from "./headers/index.ts";
import { kindOfWord } from "./kind-column.ts";
import { mentionsOkrs } from "./mentions.ts";
import { isRepeatedBeside } from "./pairing.ts";

/** One thing that speaks for or against a table being one of OKRs, in log-odds. */
export interface Reason {
  readonly what: string;
  readonly points: number;
}

export interface TableEvidence {
  readonly total: number;
  readonly reasons: readonly Reason[];
  /** Key results are named as such, in a header or by labels. */
  readonly isExplicit: boolean;
}

/** Most tables in most workbooks hold no OKRs, and "Objective" heads study logs and risk registers too. */
const prior = -3.2;

const measures: ReadonlySet<string> = new Set([
  "start",
  "target",
  "current",
  "progress",
  "score",
  "confidence",
  "period",
]);
/** Columns that OKR sheets rarely have; how a thing is measured, what is left and when it started are common in them. */
const strange: ReadonlySet<string> = new Set([
  "risk",
  "dependency",
  "budget",
  "effort",
  "contact",
  "product",
]);
/** Twice what the most generous guides allow an objective (Klau: up to 5). */
const crowded = 10;

const particulars: ReadonlySet<string> = new Set([
  "owner",
  "status",
  "due",
  "weight",
  "unit",
  "team",
  "cycle",
]);

/** How many items a table holds; a cell may hold several key results. */
export interface ItemCounts {
  readonly objectives: number;
  readonly keyResults: number;
  readonly keyResultCells: number;
}

/** What speaks for a table holding OKRs; one word in a header is not enough, a second signal must agree. */
export function evidenceOf(
  columns: readonly Column[],
  arrangement: Arrangement,
  assigned: readonly Assigned[],
  items: ItemCounts,
  near: { readonly mentionsOkrs: boolean; readonly namesObjectives: boolean },
): TableEvidence {
  const isMentioned = near.mentionsOkrs;
  if (arrangement.kind === "references" || items.objectives + items.keyResults === 0)
    return { total: -9, reasons: [{ what: "no wording", points: -9 }], isExplicit: false };
  const reasons: Reason[] = [{ what: "most tables hold none", points: prior }];
  const say = (what: string, points: number) => {
    if (Math.abs(points) > 0.01) reasons.push({ what, points });
  };
  const texts = columns.filter(({ column }) => textColumns(arrangement).includes(column));
  // The header of the wording counts, or that of the numbers right before it.
  const named = columns.filter(
    (column) =>
      texts.includes(column) ||
      (column.profile.identifier > 0.6 &&
        texts.some((text) => text.column > column.column && text.column <= column.column + 2)),
  );
  const said = (role: "objective" | "keyResult") =>
    Math.max(0, ...named.map((column) => column.said.get(role) ?? 0));
  const most = (of: (column: Column) => number, among: readonly Column[] = texts) =>
    Math.max(0, ...among.map(of));
  const labels = most(({ profile }) => profile.keyResultLabel);
  const ids = most(
    ({ profile }) => profile.keyResultId,
    columns.filter((column) => !texts.includes(column)),
  );
  const isNamed = named.some(
    ({ header }) =>
      structuralLabel(header)?.kind === "keyResult" ||
      mentionsOkrs(header) ||
      /(?:^|[^\p{L}])KRs?(?:[^\p{L}]|$)/u.test(header),
  );
  const keyResult = arrangement.kind === "objectives" ? 0 : said("keyResult");
  say(
    "a header says key result",
    keyResult * (isNamed ? 2.4 : keyResult > 0.85 ? 1.3 : 0.9) + (isNamed && keyResult > 0.85 ? 0.8 : 0),
  );
  say("a header says objective", said("objective"));
  if (arrangement.kind === "pair" && keyResult > 0.85 && said("objective") > 0.85)
    say("objective beside key result", 0.7);
  const isMeasured = columns.some(
    ({ said: roles, profile }) =>
      profile.number + profile.span > 0.6 &&
      Math.max(...["start", "target", "current"].map((role) => roles.get(role as ColumnRole) ?? 0)) > 0.6,
  );
  if (
    arrangement.kind === "pair" &&
    keyResult > 0.4 &&
    keyResult <= 0.85 &&
    said("objective") > 0.5 &&
    isMeasured
  )
    say("a goal beside its measure", 1.4);
  say("labels such as KR1", 4 * Math.min(0.6, labels) + 2 * Math.min(0.6, ids));
  const objectiveLabels = most(({ profile }) => profile.objectiveLabel);
  say("labels such as O1", 2.5 * Math.min(0.6, objectiveLabels));
  const numbered = most(({ profile }) => profile.objectiveId, columns);
  if (arrangement.kind === "objectives") say("ids such as O1", 1.6 * numbered);
  if (arrangement.kind === "mixed")
    say("objective rows among the others", Math.min(2.8, 0.9 * arrangement.pattern));
  const certain = assigned.filter((one) => one.headerPoints > 1);
  // Only figures measure: "Actual result" over sentences is a test log.
  const figures = new Set(
    certain
      .filter(
        ({ role, contentPoints, column }) =>
          measures.has(role) &&
          (contentPoints > 0.25 ||
            (role === "period" && columns.find((one) => one.column === column)!.profile.number > 0.5) ||
            columns.find((one) => one.column === column)!.profile.filled === 0),
      )
      .map(({ role }) => role),
  );
  say("columns that measure", Math.min(4.4, 0.8 * figures.size));
  if (
    (figures.has("target") && (figures.has("start") || figures.has("current"))) ||
    (figures.has("start") && figures.has("period"))
  )
    say("target beside start or current", 0.5);
  const heads = (role: ColumnRole) => certain.some((one) => one.role === role && one.headerPoints > 3.5);
  if (figures.size === 0 && isNamed && keyResult > 0.85 && heads("start") && heads("target"))
    say("a baseline beside a target", 1);
  if (
    columns.some(({ column, profile }) => profile.span > 0.6 && certain.some((one) => one.column === column))
  )
    say("a column of figures from one to another", 1.2);
  say(
    "owner, status, due and the like",
    Math.min(1, 0.3 * certain.filter(({ role }) => particulars.has(role)).length),
  );
  const others = columns.filter(
    ({ header, said: roles }) =>
      header !== "" && roles.size === 0 && strange.has(otherColumnOf(header) ?? ""),
  );
  say("columns of other tables", -Math.min(3, 0.6 * others.length));
  const beside = columns.filter((column) => !texts.includes(column) && column.profile.filled > 0);
  if (beside.filter(({ profile }) => profile.blank + profile.placeholder > 0.6).length >= 2)
    if (beside.every(({ profile }) => profile.blank + profile.placeholder > 0.6 || profile.distinct <= 3))
      say("everything beside is still to be filled in", -3);
  const foreign = columns.filter(({ header }) => isForeign(header));
  say("columns of studies, tests or lessons", -Math.min(3.6, 1.2 * foreign.length));
  const isProgram = ({ profile }: Column) =>
    (profile.filled >= 2 && profile.dataType > 0.5) ||
    (profile.filled >= 3 && profile.programName > 0.7 && profile.distinct === profile.filled);
  if (columns.some(isProgram)) say("types or names of a program", -4);
  const unknown = columns.filter(
    ({ header, said: roles }) => header !== "" && roles.size === 0 && otherColumnOf(header) === null,
  );
  say(
    "columns without a known name",
    -Math.min(2, (0.8 * unknown.length) / Math.max(2, columns.length) + 0.1 * unknown.length),
  );
  if (columns.every(({ header }) => header === ""))
    say("the pattern of its columns", headlessPattern(columns, arrangement));
  else if (isGrouped(columns, arrangement))
    say("several different measures to each goal", said("objective") > 0.5 ? 2.4 : 1.2);
  const pointsToObjectives = certain.some(
    ({ role, header }) =>
      role === "parent" &&
      fold(header)
        .split(" ")
        .some((word) => kindOfWord(word) === "objective"),
  );
  if (
    columns.some(({ said: roles, profile }) => (roles.get("keyResult") ?? 0) > 0.6 && profile.mentions > 0.4)
  )
    say("names several key results at once", -6);
  if (kindHint(columns) !== null || pointsToObjectives) say("ids of objectives or key results", 1.2);
  if (isMentioned) say("OKRs are mentioned near", 1.8);
  const isExplicit =
    (isNamed && keyResult > 0.6) ||
    labels > 0.3 ||
    ids > 0.3 ||
    (arrangement.kind === "objectives" && Math.max(numbered, objectiveLabels) > 0.8) ||
    (arrangement.kind === "mixed" && arrangement.kindColumn !== null);
  if (!isMentioned && !isExplicit && !(near.namesObjectives && arrangement.kind === "objectives"))
    say("nothing says key result or OKR", -1);
  const perObjective = items.objectives === 0 ? 0 : items.keyResults / items.objectives;
  if (perObjective > crowded && !isExplicit)
    say("too many for one objective", perObjective > 2 * crowded ? -2.5 : -1.2);
  // A log speaks of key results that stand elsewhere.
  const wording = Math.min(...texts.map(({ column }) => column));
  const isDated = columns.some(
    ({ column, profile }) => column < wording && profile.date + profile.period > 0.7,
  );
  if (isDated && arrangement.kind === "key-results" && !figures.has("target") && !figures.has("start"))
    say("each row is dated", -3);
  const isAimed = ["target", "start", "progress", "score", "period"].some((role) =>
    certain.some((one) => one.role === role),
  );
  if (arrangement.kind === "pair" && items.keyResultCells <= items.objectives && !figures.has("target")) {
    const steps = columns.filter(
      ({ column, profile }) => column < wording && profile.filled > 2 && profile.distinct === profile.filled,
    );
    // "Sprint 1 | Data | 64 pairs loaded", "Sprint 2 | …": a plan or log of steps, one to a row.
    if (steps.some(({ said: roles }) => (roles.get("cycle") ?? 0) > 0.25)) {
      // "2026 | Known in the valley | 10K visitors, 3 fairs": several results make a plan.
      if (items.keyResults <= items.objectives) say("each row is another period", -4);
    }
    // "Loop 2 | Trust the gauges | 98 % of the drift gone" under a name that no OKRs have: what came of each part of a project.
    else if (steps.some(({ said: roles, header }) => roles.size === 0 && /\p{L}/u.test(header)))
      say("each row is another step, with one result", -3);
  }
  if (arrangement.kind === "key-results" && !isExplicit && !isAimed && figures.size > 0)
    say("figures, but nothing to reach", -1.2);
  if (arrangement.kind === "objectives") {
    say("no key results", -1);
    const isFollowed =
      figures.has("progress") ||
      figures.has("score") ||
      figures.has("current") ||
      certain.some(({ role }) => role === "progress");
    const kept = certain.filter(({ role }) => role === "status" || role === "due" || role === "owner").length;
    const own = Math.max(0, ...texts.map(({ header }) => headerEvidence(header).get("objective") ?? 0));
    if (near.namesObjectives)
      say("the tab is named after objectives", own > 0.5 && kept + Number(isFollowed) > 0 ? 3.4 : 2);
    if (said("objective") > 0.5 && kept + Number(isFollowed) >= 2 && others.length + foreign.length === 0)
      say("goals that are followed up", isFollowed && kept >= 2 ? 3 : 2.4);
    // Enough for a question, and for no more.
    else if (own > 0.9 && kept + Number(isFollowed) === 1 && others.length + foreign.length === 0)
      say("objectives by name, with an owner or a day", 1.8);
  }
  return { total: reasons.reduce((sum, { points }) => sum + points, 0), reasons, isExplicit };
}

/** A sentence carried or repeated over several rows beside sentences that are all different: goals and how they are measured. */
function isGrouped(columns: readonly Column[], arrangement: Arrangement): boolean {
  if (arrangement.kind !== "pair") return false;
  const objective = columns.find(({ column }) => column === arrangement.objective)!;
  const keyResult = columns.find(({ column }) => column === arrangement.keyResult)!;
  return (
    isRepeatedBeside(objective, keyResult) &&
    objective.profile.words >= 3.5 &&
    keyResult.profile.sentence > 0.5
  );
}

/** Without headers the pattern speaks: an objective over several rows beside the wording, figures, people and states behind it. */
function headlessPattern(columns: readonly Column[], arrangement: Arrangement): number {
  let points = 0;
  const text = Math.max(...textColumns(arrangement));
  const behind = columns.filter(({ column }) => column > text);
  points += Math.min(1.5, behind.filter(({ profile }) => profile.number > 0.6).length * 0.5);
  if (behind.some(({ profile }) => profile.status > 0.6)) points += 0.5;
  // Figures that stand in the wording: see `unnamed.ts`.
  const figures = behind.filter(({ profile }) => profile.number > 0.6);
  if (figures.length === 1 && figures[0]!.said.has("target")) points += 1;
  if (arrangement.kind === "pair") {
    const objective = columns.find(({ column }) => column === arrangement.objective)!.profile;
    const keyResult = columns.find(({ column }) => column === arrangement.keyResult)!.profile;
    if (objective.distinct * 1.3 < keyResult.distinct) points += 1.2;
    if (behind.some(({ profile }) => profile.date > 0.6)) points += 0.5;
    if (behind.some(({ profile }) => profile.names + profile.people > 0.6)) points += 0.5;
  }
  if (columns.some(({ profile }) => profile.objectiveId + profile.keyResultId > 0.6)) points += 2;
  return points;
}
