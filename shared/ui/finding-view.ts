import type { Finding } from "../lint/finding.ts";

/** A finding with what a card shows beside it. */
export interface FindingView extends Finding {
  /** As a heading: "Vague objective". */
  readonly title: string;
  /** What stands in its first cell. */
  readonly quote: string;
  readonly good: string;
  readonly bad: string;
}
