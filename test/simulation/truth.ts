import type { ChangeKind } from "../../shared/okr/change.ts";
import type { IsoDate } from "../../shared/sheet/dates.ts";

export interface MadeCheckIn {
  readonly id: string;
  readonly keyResult: string;
  readonly date: IsoDate;
  value: number | null;
}

interface MadeChange {
  readonly item: string;
  readonly kind: ChangeKind;
  readonly date: IsoDate;
  readonly reason: string;
}

export interface Standing {
  readonly target: string;
  readonly current: number | null;
}

/** What really happened, kept apart from the sheet: what its logs must tell. */
export class Truth {
  readonly checkIns: MadeCheckIn[] = [];
  readonly changes: MadeChange[] = [];
  /** Key results whose row somebody deleted: their check-ins stay. */
  readonly deleted = new Set<string>();
  /** Ids of the key results whose values come from a formula. */
  readonly fed = new Set<string>();
  readonly scored = new Map<string, number>();
  /** What stood in the rows on each Friday, by key result. */
  readonly fridays = new Map<IsoDate, ReadonlyMap<string, Standing>>();

  /** The value that stands: of the latest day, and on that day the last that was said. */
  latest(keyResult: string, upTo: IsoDate = "9999-12-31"): number | null {
    return latestOf(this.checkIns, keyResult, upTo);
  }
}

export function latestOf(
  checkIns: readonly Readonly<MadeCheckIn>[],
  keyResult: string,
  upTo: IsoDate,
): number | null {
  let latest: Readonly<MadeCheckIn> | null = null;
  for (const checkIn of checkIns) {
    if (checkIn.keyResult !== keyResult || checkIn.value === null || checkIn.date > upTo) continue;
    if (latest === null || checkIn.date >= latest.date) latest = checkIn;
  }
  return latest?.value ?? null;
}
