import type { ColumnRole } from "../../okr/fields.ts";
import { fold } from "./fold.ts";
import type { HeaderRole } from "./header-role.ts";
import { isPeriodName } from "./period-name.ts";

export const none: readonly HeaderRole[] = [];

/** What the parts of a header say together: "目标 / Objective" agree on one role, "KR 담당자" is an owner, "Objective / Key result" is both. */
export function settle(
  all: readonly HeaderRole[],
  parts: readonly (readonly HeaderRole[])[],
  areGlosses: boolean,
): readonly HeaderRole[] {
  if (parts.length < 2) return all;
  const agreed = all.filter(({ role }) => parts.every((part) => part.some((other) => other.role === role)));
  if (agreed.length > 0) {
    return all
      .map((role) =>
        agreed.includes(role)
          ? { ...role, confidence: Math.max(role.confidence, 0.9) }
          : { ...role, confidence: role.confidence * 0.3 },
      )
      .sort((a, b) => b.confidence - a.confidence);
  }
  const isItem = ({ role }: HeaderRole) => role === "objective" || role === "keyResult";
  // "From / Goal", "Ist → Ziel": beside a start or a current value the other word is the target.
  if (
    parts.some((part) => part[0]?.role === "start" || part[0]?.role === "current") &&
    all.some(({ role }) => role === "target")
  ) {
    return all
      .map((role) =>
        role.role === "target"
          ? { ...role, confidence: Math.max(role.confidence, 0.85) }
          : isItem(role)
            ? { ...role, confidence: role.confidence * 0.3 }
            : role,
      )
      .sort((a, b) => b.confidence - a.confidence);
  }
  if (!areGlosses || all.every(isItem)) return all;
  return all
    .map((role) => (isItem(role) ? { ...role, confidence: role.confidence * 0.35 } : role))
    .sort((a, b) => b.confidence - a.confidence);
}

/** The parts of a header that a sign divides, or two scripts side by side, which are mostly one name in two languages. */
export function splitParts(text: string): { parts: string[]; areGlosses: boolean } {
  const parts = text
    .split(/\s*(?:[/|&\n\r·•:：、／→➔]|->|=>)\s*|\s+[-–—]\s+/u)
    .filter((part) => fold(part) !== "");
  if (parts.length > 1) return { parts, areGlosses: false };
  const mixed =
    /^([\p{Script=Latin}\p{P}\d\s%#]+)\s*([^\p{Script=Latin}]+)$/u.exec(text) ??
    /^([^\p{Script=Latin}]+?)\s*([\p{Script=Latin}\d\p{P}\s%#]+)$/u.exec(text);
  if (!mixed) return { parts: [text], areGlosses: false };
  const both = [mixed[1]!.trim(), mixed[2]!.trim()].filter((part) => /\p{L}/u.test(part));
  // "Цель Q4" is one name with its period.
  return both.length === 2 && !both.some(isPeriodName)
    ? { parts: both, areGlosses: true }
    : { parts: [text], areGlosses: false };
}

export function scale(roles: readonly HeaderRole[], factor: number): readonly HeaderRole[] {
  return roles.map((role) => ({ ...role, confidence: role.confidence * factor }));
}

/** The stronger confidence of each role; a role that both lists name and `agreeing` confirms gains a little. */
export function merge(
  a: readonly HeaderRole[],
  b: readonly HeaderRole[],
  agreeing: readonly HeaderRole[],
): readonly HeaderRole[] {
  const best = new Map<ColumnRole, HeaderRole>();
  for (const role of [...a, ...b]) {
    const before = best.get(role.role);
    if (!before || before.confidence < role.confidence) best.set(role.role, role);
  }
  const raised = Array.from(best.values()).map((role) =>
    agreeing.some((other) => other.role === role.role) && a.some((other) => other.role === role.role)
      ? { ...role, confidence: Math.max(role.confidence, 0.9) }
      : role,
  );
  return raised.sort((x, y) => y.confidence - x.confidence);
}
