import type { KeyResult, Objective } from "./plan.ts";
import type { Agreed } from "./row-key.ts";

/** What stands in the sheet now of the things that are agreed upon at the start of a cycle. */
export function agreedOf({ text, fields }: KeyResult | Objective): Agreed {
  const shown = (field: "start" | "target" | "due" | "owner") => fields[field]?.text.trim() ?? "";
  return { text, start: shown("start"), target: shown("target"), due: shown("due"), owner: shown("owner") };
}
