import type { FieldName } from "../../okr/fields.ts";
import type { Draft } from "../draft.ts";
import { parseText } from "../values/parse.ts";
import type { LineTraits } from "./lines/line.ts";
import type { Step } from "./search.ts";

/** Whether no other objective stands between this one and the next section. */
export function isOnlyObjective(steps: readonly Step[], at: number): boolean {
  for (let i = at + 1; i < steps.length; i++) {
    const { choice } = steps[i]!;
    if (choice === "objective" || choice === "own") return false;
    if (choice === "section") return true;
  }
  return true;
}

/** Whether the next thing read below a line, other than fields and text, is a key result. */
export function followsKeyResult(steps: readonly Step[], at: number): boolean {
  let next = at + 1;
  while (steps[next]?.choice === "field" || steps[next]?.choice === "text") next++;
  return steps[next]?.choice === "keyResult";
}

/** "Last count" after "Now" and "Wanted": what was so then is the start. */
export function isSecondReading(
  { fields }: Draft,
  { role, confidence }: NonNullable<LineTraits["field"]>,
): boolean {
  const isAround = fields.current !== undefined && fields.target !== undefined && fields.start === undefined;
  return role === "current" && confidence > 0.6 && isAround;
}

/** "on track", "✅ Live since May". */
export const isState = (text: string): boolean =>
  /^[✅☑✔❌🟢🟡🟠🔴🔵⚪⏳🚧⚠]/u.test(text) || parseText(text).kind === "status";

/** What is said of an objective below its table, too. */
export const summing: ReadonlySet<FieldName> = new Set([
  "owner",
  "confidence",
  "status",
  "score",
  "progress",
  "parent",
]);

/** Fields that a block states on lines of their own, wherever in it. */
export const standing: ReadonlySet<FieldName> = new Set([
  "owner",
  "due",
  "start",
  "target",
  "current",
  "progress",
  "confidence",
  "status",
  "score",
]);
