import type { IsoDate } from "../../sheet/dates.ts";

/** A key result that is to be written into a sheet. Percentages are fractions with `percent` set. */
export interface DraftKeyResult {
  readonly text: string;
  readonly owner?: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly current?: number | null;
  readonly percent?: boolean;
  /** Shown after the number: "days". */
  readonly unit?: string;
  readonly due?: IsoDate;
}

export interface DraftObjective {
  readonly text: string;
  readonly owner?: string;
  readonly keyResults: readonly DraftKeyResult[];
}
