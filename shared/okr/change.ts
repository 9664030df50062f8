import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";

export const changeKinds = ["target", "start", "due", "wording", "owner", "dropped", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What else the `Changes` tab records: the end of a cycle, what the team was told, that a leader has looked, that a key result was revisited. */
export const recordKinds = [
  "scored",
  "decided",
  "shared",
  "seen",
  "revisited",
  "reflected",
  "worked",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What was decided for a key result at the end of a cycle. */
export const decisions = ["carry-over", "adjust", "drop", "done"] as const;
export type Decision = (typeof decisions)[number];

/** How a key result ended: the grade that its owner gave, and what was learned and decided. */
export interface Closing {
  readonly item: string;
  readonly text: string;
  readonly date: IsoDate;
  /** 0–1. */
  readonly score: number | null;
  /** The score that the numbers gave, 0–1. */
  readonly computed: number | null;
  /** Why the score is not the computed one. */
  readonly scoreReason: string;
  readonly decision: Decision | null;
  readonly learned: string;
  readonly by: string;
}

/** A message that told the team about these key results. */
export interface Shared {
  readonly date: IsoDate;
  readonly keyResults: readonly string[];
}

/** A leader has looked at the OKRs, or commented on them. */
export interface Seen {
  readonly date: IsoDate;
  readonly by: string;
}

/** The team looked at a key result that was off track, and decided. */
export interface Revisited {
  readonly item: string;
  readonly date: IsoDate;
}

/** What a team answered when it talked about how it had worked. */
export interface Reflection {
  readonly question: string;
  readonly answer: string;
  readonly date: IsoDate;
  /** Id of the team's tab. */
  readonly tab: string;
}

/** How a team had worked when a cycle ended: one figure, for the next cycle to be held against. */
export interface Worked {
  readonly team: string;
  readonly cycle: string;
  readonly name: string;
  /** 0–1. */
  readonly share: number;
  readonly date: IsoDate;
}

/** One line of the `Changes` tab: an amendment to a key result or objective. */
export interface Change {
  /** Id of the key result or objective. */
  readonly item: string;
  /** Its wording when it was changed, for items that are gone. */
  readonly text: string;
  readonly date: IsoDate;
  readonly kind: ChangeKind;
  readonly before: string;
  readonly after: string;
  /** "" where nobody has given one yet. */
  readonly reason: string;
  readonly by: string;
  /** The cell of the log that waits for the reason. */
  readonly cell: CellRef | null;
}
