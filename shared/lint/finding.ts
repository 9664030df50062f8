import type { CellRef } from "../sheet/address.ts";
import type { Edit } from "../sheet/edit.ts";

export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** safe: cannot lose meaning, part of "fix all". unsafe: shown and done one by one. suggestion: wording with blanks for a person to fill. */
export type Safety = "safe" | "unsafe" | "suggestion";

export interface Fix {
  readonly safety: Safety;
  /** The button: "Use the right formula". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a rule reports: one root cause, with every cell it shows in. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** At least one, in reading order; the first is where the finding opens. */
  readonly places: readonly CellRef[];
  /** One line: what is wrong here and what to do. */
  readonly message: string;
  /** At most 60 words: why it matters. */
  readonly why: string;
  /** Source of the rule: "Google, OKR playbook" with an address where there is one. */
  readonly reference: string;
  readonly fixes: readonly Fix[];
  /** Same finding, same key on the next run: rule id and place identity, for silencing and for "new since last time". */
  readonly key: string;
}
