import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";

export const changeKinds = ["target", "start", "due", "wording", "owner", "dropped", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

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
