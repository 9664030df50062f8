import type { Change, Seen, Shared } from "../okr/change.ts";
import type { CheckIn } from "../okr/check-in.ts";
import type { QuietDays } from "../schedule/quiet-days.ts";

/** How a team ended the cycle before this one. Scores are 0–1. */
export interface EarlierCycle {
  readonly label: string;
  readonly keyResults: readonly {
    readonly id: string;
    readonly text: string;
    readonly team: string;
    readonly score: number | null;
    readonly target: number | null;
    readonly start: number | null;
  }[];
  /** Shares of that cycle's key results, for comparison: see `set-line.ts`. */
  readonly shares?: Shares;
}

/** Shares (0–1) of a set of key results. */
export interface Shares {
  readonly measurable: number;
  readonly owned: number;
  /** Null where no check-ins are recorded. */
  readonly onCadence: number | null;
  /** Null where no changes are recorded. */
  readonly changedWithoutReason: number | null;
}

/** What the product has recorded over time. A missing log means no history yet, an empty one that nothing happened. */
export interface History {
  readonly checkIns?: readonly CheckIn[];
  readonly changes?: readonly Change[];
  readonly digests?: readonly Shared[];
  readonly acknowledgements?: readonly Seen[];
  readonly earlier?: EarlierCycle;
  /** Days on which nobody is asked for anything. */
  readonly quiet?: QuietDays;
}
