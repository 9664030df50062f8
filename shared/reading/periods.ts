import type { Assigned, Column } from "./columns.ts";
import type { Region } from "./segments.ts";
import type { View } from "./view.ts";

/** "2024" right before "2025 goal" is where it starts: one period alone is no series. */
export function lonePeriod(assigned: readonly Assigned[]): readonly Assigned[] {
  const periods = assigned.filter(({ role }) => role === "period");
  const target = assigned.find(({ role }) => role === "target");
  if (periods.length !== 1 || !target || assigned.some(({ role }) => role === "start")) return assigned;
  const [period] = periods;
  if (period!.column > target.column) return assigned;
  const year = (text: string) => Number(/20\d{2}/.exec(text)?.[0] ?? 0);
  const isEarlier = year(period!.header) > 0 && year(period!.header) < year(target.header);
  if (!isEarlier && !assigned.some(({ role }) => role === "current")) return assigned;
  return assigned.map((one) => (one === period ? { ...one, role: "start" } : one));
}

/** "Actual Jan | Target Dec | Actual May": of two actuals around a target the first is where it started. */
export function twoReadings(columns: readonly Column[], assigned: readonly Assigned[]): readonly Assigned[] {
  const current = assigned.find(({ role }) => role === "current");
  const target = assigned.find(({ role }) => role === "target");
  if (!current || !target || assigned.some(({ role }) => role === "start")) return assigned;
  const other = columns.find(
    ({ column, said }) => (said.get("current") ?? 0) > 0.8 && !assigned.some((one) => one.column === column),
  );
  if (!other) return assigned;
  const [first, last] = [current.column, other.column].sort((a, b) => a - b) as [number, number];
  if (first > target.column || last < target.column) return assigned;
  const at = (column: number, role: "start" | "current"): Assigned => ({
    ...current,
    role,
    column,
    header: columns.find((one) => one.column === column)!.header,
  });
  return assigned
    .flatMap((one) => (one === current ? [at(first, "start"), at(last, "current")] : [one]))
    .sort((a, b) => a.column - b.column);
}

/** "Target 25 | Q1 3 | Q2 10 | Q3 18 | Q4 25", every cell filled and the last one the target: a path to it, not what was measured. */
export function withoutPlan(view: View, region: Region, assigned: readonly Assigned[]): readonly Assigned[] {
  const periods = assigned.filter(({ role }) => role === "period");
  const target = assigned.find(({ role }) => role === "target");
  const last = periods[periods.length - 1];
  if (!target || !last || periods.length < 3 || periods.some(({ fill }) => fill < 0.9)) return assigned;
  let rows = 0;
  let same = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, target.column);
    if (text === "") continue;
    rows++;
    if (digitsOf(text) === digitsOf(view.text(row, last.column))) same++;
  }
  return rows >= 2 && same >= rows * 0.6 ? assigned.filter(({ role }) => role !== "period") : assigned;
}

const digitsOf = (text: string) => text.replace(/[^\p{Nd}]/gu, "");
