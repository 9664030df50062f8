import { type ColumnRole, fieldNames } from "../okr/fields.ts";
import { otherColumnOf, rolesOfHeader } from "./headers/index.ts";
import type { Profile } from "./profile.ts";

/** Weight of what the header says, against what stands below it. */
const headerWeight = 5;
/** A column under a header that is no field ("Risk", "Budget") is that, unless its content insists. */
const otherPenalty = 2.6;

type Weights = Partial<Record<keyof Profile, number>>;

/** What the content of a column says about each role: a weight for every share of its profile. */
const contentWeights: Readonly<Record<ColumnRole, Weights>> = {
  objective: {
    sentence: 1.6,
    shortText: 0.6,
    objectiveLabel: 3,
    keyResultLabel: -3,
    identifier: -5,
    number: -4,
    date: -4,
    period: -4,
    status: -3,
    people: -0.5,
    percent: -1,
    boolean: -4,
    kindWord: -4,
    placeholder: -1,
  },
  keyResult: {
    sentence: 1.8,
    shortText: 0.4,
    keyResultLabel: 3,
    objectiveLabel: -2.5,
    identifier: -5,
    number: -4,
    date: -4,
    period: -4,
    status: -3,
    people: -0.5,
    percent: -1,
    boolean: -4,
    kindWord: -4,
    span: 0.5,
    measured: 0.4,
    placeholder: -1,
  },
  owner: {
    people: 0.6,
    names: 2.2,
    shortText: 0.5,
    number: -4,
    sentence: -1.2,
    date: -4,
    status: -3,
    percent: -2,
    span: -4,
  },
  contributors: { people: 1, shortText: 0.4, number: -3, date: -3, status: -2 },
  sponsor: { people: 1.2, shortText: 0.4, number: -3, sentence: -1.5, date: -3, status: -2 },
  team: { people: 0.3, shortText: 0.6, number: -2.5, sentence: -0.6, date: -3, status: -2 },
  start: {
    number: 1,
    span: 0.5,
    boolean: 0.2,
    placeholder: 0.3,
    people: -1.5,
    date: -1.6,
    sentence: -0.6,
    status: -1,
  },
  target: {
    number: 1,
    span: 0.8,
    boolean: 0.2,
    placeholder: 0.3,
    people: -0.8,
    date: -1.6,
    sentence: -0.5,
    measured: 0.5,
    status: -0.4,
  },
  current: {
    number: 1,
    span: 0.3,
    boolean: 0.3,
    placeholder: 0.3,
    people: -1,
    date: -1.6,
    sentence: -0.6,
    measured: 0.5,
    status: -0.6,
  },
  unit: { shortText: 0.8, identifier: 0.3, number: -2.5, sentence: -1.5, people: -0.3, date: -3, status: -2 },
  progress: {
    percent: 1,
    unitInterval: 0.6,
    number: 0.4,
    status: -0.3,
    date: -3,
    people: -2,
    sentence: -1,
    error: 0.5,
  },
  score: { unitInterval: 1, number: 0.4, percent: 0.1, status: -0.5, date: -3, people: -2, sentence: -1 },
  confidence: {
    level: 1.2,
    percent: 0.5,
    unitInterval: 0.4,
    number: 0.4,
    status: 0.2,
    date: -3,
    people: -1.5,
    sentence: -0.5,
  },
  status: {
    status: 1.6,
    light: 1.6,
    level: 0.3,
    shortText: 0.2,
    number: -2,
    date: -2.5,
    people: -1,
    sentence: 0,
  },
  due: { date: 1.6, period: 1.2, number: -2.5, status: -2, people: -2, sentence: -0.8 },
  cycle: { period: 1.6, date: -0.8, shortText: 0.2, number: -0.6, sentence: -1, people: -1.5, status: -2 },
  weight: { number: 0.9, percent: 0.3, date: -3, people: -2, sentence: -2, status: -2 },
  type: { shortText: 0.9, people: -0.2, number: -2.5, sentence: -1.2, date: -3, status: -0.5 },
  parent: {
    identifier: 0.6,
    sentence: 0.3,
    objectiveLabel: 1,
    number: -0.2,
    date: -3,
    status: -3,
    people: -0.5,
  },
  priority: { priority: 1.6, level: 1, number: 0.1, shortText: 0.1, date: -3, sentence: -2, people: -1 },
  lastCheckIn: { date: 1.6, number: -1.5, sentence: -1, people: -2, status: -2 },
  note: { sentence: 0.7, shortText: 0.3, number: -0.6, date: -0.6 },
  id: {
    identifier: 1.4,
    objectiveId: 1,
    keyResultId: 1,
    kindWord: -1,
    sentence: -2.5,
    date: -3,
    people: -0.6,
    percent: -2,
  },
  period: { number: 0.7, placeholder: 0.2, percent: 0.2, status: 0.2, sentence: -0.2 },
};

export const assignableRoles: readonly ColumnRole[] = fieldNames.filter((name) => name !== "note");

/** Evidence for one role of one column, in points; above 0 it is worth assigning. */
export interface RoleScore {
  readonly role: ColumnRole;
  readonly header: number;
  readonly content: number;
}

export function contentScore(role: ColumnRole, profile: Profile): number {
  const weights = contentWeights[role];
  let score = 0;
  for (const share of Object.keys(weights) as (keyof Profile)[]) score += weights[share]! * profile[share];
  return score;
}

/** "Key results (baseline → target), owner" is a column of key results: what stands in brackets behind the name adds to it. */
function wordingBefore(header: string): ReturnType<typeof rolesOfHeader> | null {
  const bracket = header.search(/[(（]/u);
  if (bracket < 4) return null;
  const roles = rolesOfHeader(header.slice(0, bracket).trim());
  const [best] = roles;
  return best?.role === "keyResult" && best.confidence > 0.9 ? roles : null;
}

/** What the header says about each role, 0–1; a header of another kind of column says no to all of them. */
export function headerEvidence(header: string): ReadonlyMap<ColumnRole, number> {
  const found = new Map<ColumnRole, number>();
  for (const { role, confidence } of wordingBefore(header) ?? rolesOfHeader(header))
    found.set(role, confidence);
  return found;
}

/**
 * Points for a role: the header's word, less doubt, plus the fit of the content. Without a word in the header only content
 * that hardly fits anything else counts (statuses, dates, people, labels).
 */
export function roleScore(
  role: ColumnRole,
  header: string,
  said: ReadonlyMap<ColumnRole, number>,
  profile: Profile,
  isHeadless = false,
): RoleScore {
  const confidence = isItem(role) ? (said.get(role) ?? 0) : weak(role, said.get(role) ?? 0);
  // "Notes" is a score in French and a note in English: the better known meaning stands.
  if (!isItem(role) && confidence > 0 && confidence < (said.get("note") ?? 0) - 0.2)
    return { role, header: -9, content: 0 };
  const content = profile.filled === 0 ? 0 : contentScore(role, profile);
  // "Type" over "outcome", "process", "m": kinds of something that only the team knows.
  if (role === "type" && profile.filled > 0 && profile.ambition < 0.3)
    return { role, header: -9, content: 0 };
  // "Measurement" over "product analytics": where the figure comes from.
  const isUnit = profile.measure >= 0.5 && profile.identifier <= 0.5 && profile.words <= 2.2;
  if (role === "unit" && confidence < 0.5 && !isUnit) return { role, header: -9, content: 0 };
  // "Track", "Status cadence" over words that are no states.
  const isState = profile.status + profile.light + profile.level + profile.boolean > 0.2;
  if (role === "status" && confidence > 0 && confidence < 0.5 && profile.filled > 0 && !isState)
    return { role, header: -9, content: 0 };
  if (confidence > 0) return { role, header: headerWeight * confidence - 0.9, content };
  const penalty =
    header !== "" && otherColumnOf(header) !== null
      ? otherPenalty
      : header !== "" && said.size > 0
        ? 2.4
        : header !== ""
          ? (unknownPenalty[role] ?? 1.5)
          : isHeadless
            ? 0.3
            : Math.min(1.2, unknownPenalty[role] ?? 1.2);
  return { role, header: -penalty, content: contentOnly.has(role) ? content : Math.min(content, 0) };
}

/** Under a name that nobody knows states are states, and people most likely own what they stand beside. */
const unknownPenalty: Partial<Record<ColumnRole, number>> = { status: 0, owner: 1, keyResult: 0.9 };

export const isItem = (role: ColumnRole): boolean => role === "objective" || role === "keyResult";

/** A header that may mean a field among three or more others says too little. */
const weak = (role: ColumnRole, confidence: number) =>
  confidence < (dated.has(role) ? 0.5 : 0.33) ? 0 : confidence;

/** "Date" alone may be anything: when it was written down, is due, was looked at. */
const dated: ReadonlySet<ColumnRole> = new Set(["due", "lastCheckIn"]);

/** Roles that content alone can prove. */
const contentOnly: ReadonlySet<ColumnRole> = new Set([
  "objective",
  "keyResult",
  "status",
  "due",
  "owner",
  "priority",
  "id",
  "cycle",
]);
