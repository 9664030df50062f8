import type { IsoDate } from "../../shared/sheet/dates.ts";
import type { Life } from "./life.ts";

/** Something special on one day, beside the weekly check-ins. */
export interface Happening {
  readonly day: IsoDate;
  readonly what: string;
  readonly run: (life: Life) => Promise<void>;
}
