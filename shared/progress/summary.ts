import type { Status } from "../okr/parsed.ts";
import type { Cycle } from "../okr/plan.ts";
import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";

/** Everything a badge, panel row or popup row shows of one key result. Progress and expected are fractions, unclamped. */
export interface KeyResultSummary {
  readonly id: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly owner: string;
  /** As displayed in the sheet, "" where empty. */
  readonly start: string;
  readonly target: string;
  readonly current: string;
  readonly progress: number | null;
  /** Where progress comes from: the numbers, or, where they do not suffice, what the sheet claims. */
  readonly basis: "numbers" | "claimed" | null;
  /** Why there is no progress, in words for a person; null where there is. */
  readonly reason: string | null;
  /** Where it should be today, as a fraction of the way from start to target. */
  readonly expected: number | null;
  /** The figure expected today in the key result's own unit ("40"), "" where it cannot be told. */
  readonly expectedText: string;
  readonly status: Status;
  /** What the sheet says, where it says something. */
  readonly claimedStatus: Status | null;
  readonly claimedProgress: number | null;
  readonly lastCheckIn: IsoDate | null;
  /** Owes a check-in today or since earlier. */
  readonly due: boolean;
}

export interface ObjectiveSummary {
  readonly id: string;
  readonly cell: CellRef | null;
  readonly text: string;
  readonly owner: string;
  readonly team: string;
  /** Weighted mean over its key results that are not dropped and can be measured. */
  readonly progress: number | null;
  readonly expected: number | null;
  readonly status: Status;
  readonly cycle: Cycle;
  /** Of a cycle that is over for more than two weeks, while others run: kept for the record, out of the counts. */
  readonly past: boolean;
  readonly keyResults: readonly KeyResultSummary[];
}

export interface Summary {
  readonly today: IsoDate;
  readonly cycle: Cycle;
  /** Share of the cycle that has passed, 0–1. */
  readonly elapsed: number;
  readonly objectives: readonly ObjectiveSummary[];
  /** Key results by status, and how many owe a check-in; past ones do not count. */
  readonly counts: Readonly<Record<Status, number>> & { readonly keyResults: number; readonly due: number };
}
