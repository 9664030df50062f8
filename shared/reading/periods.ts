import type { Assigned, Column } from "./columns.ts";
import { rolesOfHeader } from "./headers/index.ts";
import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/** "2024" right before "2025 goal" is where it starts, "End of December" beside "Now" where it should go: one period alone is no series. */
export function lonePeriod(assigned: readonly Assigned[]): readonly Assigned[] {
  const periods = assigned.filter(({ role }) => role === "period");
  const target = assigned.find(({ role }) => role === "target");
  const has = (role: string) => assigned.some((one) => one.role === role);
  if (periods.length === 1 && !target && has("current"))
    return assigned.map((one) => (one === periods[0] ? { ...one, role: "target" } : one));
  if (!target || has("start")) return assigned;
  const [period, ...others] = periods;
  if (period === undefined || period.column > target.column) return assigned;
  // "FY24 | Goal FY25 | Apr | May": the months that follow are no years.
  if (others.some(({ column }) => column < target.column) || (others.length > 0 && !isYear(period.header)))
    return assigned;
  const year = (text: string) => Number(/(?:20|FY)\d{2}/.exec(text)?.[0].slice(-2) ?? 0);
  const isEarlier = year(period.header) > 0 && year(period.header) < year(target.header);
  if (!isEarlier && (others.length > 0 || !has("current"))) return assigned;
  return assigned.map((one) => (one === period ? { ...one, role: "start" } : one));
}

const isYear = (header: string) => /^(?:FY|20)\d{2}$/.test(header);

/** "Actual Jan | Target Dec | Actual May", "Now | End of year | State in October": of two actuals around a target the first is where it started. */
export function twoReadings(columns: readonly Column[], assigned: readonly Assigned[]): readonly Assigned[] {
  const current = assigned.find(({ role }) => role === "current");
  const target = assigned.find(({ role }) => role === "target");
  if (!current || !target || assigned.some(({ role }) => role === "start")) return assigned;
  const other = columns.find(
    ({ column, said }) => (said.get("current") ?? 0) > 0.5 && !assigned.some((one) => one.column === column),
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

/** "Target Q1 | Target Q2": of targets that differ by their period alone the last is the one to reach. */
export function lastTarget(columns: readonly Column[]): readonly Column[] {
  const named = new Map<string, Column[]>();
  for (const column of columns) {
    if ((column.said.get("target") ?? 0) < 0.5 || !/\p{Nd}/u.test(column.header) || column.bandIndex >= 0)
      continue;
    const name = column.header.replace(/\p{Nd}+/gu, "#");
    named.set(name, [...(named.get(name) ?? []), column]);
  }
  const earlier = new Set(
    Array.from(named.values()).flatMap((same) => {
      const last = same[same.length - 1]!;
      // "Q1 target | Q2 target | Year target".
      const isPassed =
        same.length > 1 &&
        columns.some((other) => other.column > last.column && (isWholeTarget(other) || isYearEnd(other)));
      return isPassed ? same : same.slice(0, -1);
    }),
  );
  if (earlier.size === 0) return columns;
  const end = columns.find(isYearEnd);
  return columns.map((column) =>
    earlier.has(column)
      ? { ...column, said: new Map([["note", 0.3]]) }
      : column === end
        ? { ...column, said: new Map([["target", 0.9]]) }
        : column,
  );
}

const isWholeTarget = ({ said, header }: Column) =>
  (said.get("target") ?? 0) > 0.5 && !/\p{Nd}/u.test(header);

/** "Year end" over figures: what is due then. */
const isYearEnd = ({ said, profile }: Column) =>
  (said.get("due") ?? 0) > 0.5 && profile.figures > 0.7 && profile.date + profile.period < 0.2;

/** Of what stands in the last period, the share that must be figures; the others may have words around them. */
const leastFigures = 0.3;

/** Roles that say where key results should go or where they are. */
const measuring: ReadonlySet<string> = new Set(["start", "target", "current", "progress", "score"]);

/**
 * "Month 3 | Month 6 | Month 12", all filled, beside wording that names no figure and no other column that measures: milestones, the
 * last of which is the target.
 */
export function asMilestones(
  view: View,
  region: Region,
  columns: readonly Column[],
  wording: number,
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const periods = assigned.filter(({ role }) => role === "period");
  const last = periods[periods.length - 1];
  if (!last || periods.length < 2 || periods.some(({ fill }) => fill < 0.9)) return assigned;
  if (assigned.some(({ role }) => measuring.has(role))) return assigned;
  const profileOf = ({ column }: Assigned) => columns.find((one) => one.column === column)?.profile;
  const isFigure = (one: Assigned) => {
    const profile = profileOf(one);
    return profile !== undefined && (profile.number > 0.5 || profile.placeholder > 0.5);
  };
  if ((profileOf(last)?.number ?? 0) < leastFigures || !periods.slice(0, -1).every(isFigure)) return assigned;
  if (!areApart(periods) && namesFigures(view, region, wording)) return assigned;
  return assigned.flatMap((one) =>
    one.role !== "period" ? [one] : one === last ? [{ ...one, role: "target" as const }] : [],
  );
}

/** Lines over a table that may say what to enter in it. */
const notesAbove = 5;
/** What most teams vote on: one to ten, or to five. */
const mostConfident = 10;

/** "Enter your confidence every Friday" over whole numbers up to ten, week by week, that are not called anything else. */
export function asConfidences(
  view: View,
  region: Region,
  columns: readonly Column[],
  assigned: readonly Assigned[],
): readonly Assigned[] {
  const periods = assigned.filter(({ role, measured }) => role === "period" && measured === null);
  if (periods.length < 2 || assigned.some(({ role }) => role === "confidence")) return assigned;
  const filled = periods.filter(({ fill }) => fill > 0);
  const areVotes = filled.every(({ column }) => {
    const profile = columns.find((one) => one.column === column)!.profile;
    return profile.number > 0.8 && profile.percent === 0 && areUpTo(view, region, column, mostConfident);
  });
  if (filled.length === 0 || !areVotes || !speakOfConfidence(view, region)) return assigned;
  return assigned.map((one) => (periods.includes(one) ? { ...one, measured: "confidence" as const } : one));
}

function areUpTo(view: View, region: Region, column: number, most: number): boolean {
  for (let row = region.firstDataRow; row < sampleEnd(region, 80); row++) {
    const text = view.text(row, column);
    if (/^\p{Nd}/u.test(text) && !(/^\p{Nd}{1,2}$/u.test(text) && Number(text) <= most)) return false;
  }
  return true;
}

function speakOfConfidence(view: View, region: Region): boolean {
  for (let row = Math.max(0, region.top - notesAbove); row < region.top; row++) {
    const parts = view
      .text(row, 0)
      .slice(0, 400)
      .split(/[.;:!?。；：]/u);
    if (parts.some((part) => rolesOfHeader(part.trim())[0]?.role === "confidence")) return true;
  }
  return false;
}

/** "Month 3", "Month 6", "Month 12": counted from a beginning, with gaps, as no log is. */
function areApart(periods: readonly Assigned[]): boolean {
  const counts = periods.map(({ header }) => Number(/^\D*(\d{1,3})\D*$/u.exec(header)?.[1] ?? Number.NaN));
  const isStep = counts.slice(1).every((count, i) => count > counts[i]! + 1);
  return isStep && new Set(periods.map(({ header }) => header.replace(/\d+/u, ""))).size === 1;
}

/** Whether most wordings of a column have a figure in them: "95 % of calls", not "D30". */
function namesFigures(view: View, region: Region, column: number): boolean {
  let rows = 0;
  let figures = 0;
  for (let row = region.firstDataRow; row < region.end; row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    rows++;
    if (/(?:^|[^\p{L}\p{N}])\p{Nd}/u.test(text)) figures++;
  }
  return figures * 2 > rows;
}

const digitsOf = (text: string) => text.replace(/[^\p{Nd}]/gu, "");
