import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";

/** One line of the `Team input` tab: what somebody was asked before a cycle, and what they said. */
export interface InputLine {
  /** "Q1 2027". */
  readonly cycle: string;
  readonly who: string;
  readonly question: string;
  readonly answered: boolean;
  /** "" while it is open. */
  readonly answer: string;
  readonly askedOn: IsoDate | null;
  readonly answeredOn: IsoDate | null;
  /** The cell for the answer. */
  readonly cell: CellRef;
}

/** What everybody who has to help is asked, before anything is fixed. */
export const inputQuestions = [
  "What should we aim for?",
  "What do you need from us?",
  "Can you commit to your part?",
] as const;
