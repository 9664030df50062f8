import type { Bound, Parsed } from "../okr/parsed.ts";
import type { KeyResult } from "../okr/plan.ts";

/** How a key result is measured, in its own unit (percentages as fractions). */
export type Measure =
  /** From a start to a target, rising or falling. */
  | {
      readonly kind: "number";
      readonly start: number;
      /** The sheet gives no start and 0 is sound for the unit. */
      readonly startAssumed: boolean;
      readonly target: number;
      readonly current: number | null;
      readonly unit: string | null;
    }
  /** Keep below or above: met or not. */
  | {
      readonly kind: "limit";
      readonly bound: "at-least" | "at-most";
      readonly target: number;
      readonly current: number | null;
      readonly unit: string | null;
    }
  /** Done or not. */
  | { readonly kind: "milestone"; readonly done: boolean }
  | { readonly kind: "none"; readonly reason: string };

interface Figure {
  readonly number: number;
  readonly unit: string | null;
  readonly bound: Bound;
}

/** What a key result's cells, and where they are silent its wording, say about how it is measured. */
export function measureOf(keyResult: KeyResult): Measure {
  const { fields, stated } = keyResult;
  const current = fields.current?.parsed;
  const aimed = fields.target?.parsed;
  if (current?.kind === "fraction" && current.of > 0) {
    // "3.9/5" on the way to "4.2/5".
    if (aimed?.kind === "fraction" && aimed.of === current.of && aimed.done < aimed.of)
      return fromFigures(outOf(fields.start?.parsed, aimed.of), plain(aimed.done), current.done);
    // "45/50" on the way to 80 %: what is finished is counted from nothing.
    if (aimed?.kind === "number" && aimed.unit === "%" && aimed.bound !== "at-most") {
      const start = figure(fields.start?.parsed) ?? plain(0);
      return fromFigures(start, plain(aimed.number, "%"), current.done / current.of);
    }
    return fromFigures(plain(0), plain(current.of), current.done, keyResult.isLessBetter);
  }
  // "3.9" or nothing yet on the way to "4.2/5"; "75 %" and 0.75 are shares of "8/8".
  const isCounted =
    current?.kind === "number"
      ? current.unit === null && (Number.isInteger(current.number) || current.number > 1)
      : keyResult.series.length === 0;
  if (aimed?.kind === "fraction" && aimed.of > 0 && isCounted) {
    const reached = current?.kind === "number" ? current.number : null;
    return fromFigures(outOf(fields.start?.parsed, aimed.of), plain(aimed.done), reached);
  }
  const spans = [fields.target?.parsed, fields.start?.parsed].filter((parsed) => parsed?.kind === "span");
  const span = spans[0]?.kind === "span" ? spans[0] : null;
  const cells = span
    ? { start: plain(span.from, span.unit), target: plain(span.to, span.unit), current: figure(current) }
    : {
        start: figure(fields.start?.parsed),
        target: figure(fields.target?.parsed),
        current: figure(current),
      };
  const unit = fields.unit?.text.trim() || null;
  const figures = onOneScale(
    {
      start: cells.start ?? (typeof stated?.start === "number" ? plain(stated.start, stated.unit) : null),
      target:
        cells.target ??
        (typeof stated?.target === "number"
          ? { ...plain(stated.target, stated.unit), bound: stated.bound }
          : null),
      current: cells.current ?? latestInSeries(keyResult),
    },
    unit,
  );
  return figures.target === null
    ? milestone(keyResult, fields.target?.parsed)
    : fromFigures(figures.start, figures.target, figures.current?.number ?? null, keyResult.isLessBetter);
}

/** Where a rating or a count out of so many started. */
function outOf(start: Parsed | undefined, of: number): Figure | null {
  if (start?.kind === "fraction" && start.of === of) return plain(start.done);
  return start?.kind === "number" && start.unit === null ? plain(start.number) : null;
}

interface Figures {
  readonly start: Figure | null;
  readonly target: Figure | null;
  readonly current: Figure | null;
}

/** Larger bare figures beside a percentage count something; 1,000 % is much, and still a share. */
const mostPercent = 1000;

/**
 * Where one of the three is a percentage, or the unit column says %, a bare 38 beside it means 38 %.
 * The unit column names the unit of figures that have none of their own.
 */
function onOneScale(figures: Figures, unit: string | null): Figures {
  const given = [figures.start, figures.target, figures.current].filter((figure) => figure !== null);
  // A count beside a share is not in percent: "112,000 visits", 1.8 % of whom buy.
  const areCounts = given.some((figure) => figure.unit === null && Math.abs(figure.number) > mostPercent);
  const isPercent = unit === "%" || (!areCounts && given.some((figure) => figure.unit === "%"));
  const wholePercents =
    isPercent && given.some((figure) => figure.unit !== "%" && Math.abs(figure.number) > 1.5);
  const convert = (figure: Figure | null): Figure | null => {
    if (figure === null || figure.unit !== null) return figure;
    if (!isPercent) return { ...figure, unit };
    return { ...figure, number: wholePercents ? figure.number / 100 : figure.number, unit: "%" };
  };
  const target = convert(figures.target);
  const comparable = (figure: Figure | null) =>
    figure === null || target === null || areComparable(figure, target, areCounts) ? figure : null;
  return { start: comparable(convert(figures.start)), target, current: comparable(convert(figures.current)) };
}

/** Shares and amounts have nothing to do with each other: 29 scenarios are not 29 times 100 %. */
function areComparable(one: Figure, other: Figure, areCounts: boolean): boolean {
  const isBare = one.unit === null || other.unit === null;
  return (isBare && !areCounts) || (one.unit === "%") === (other.unit === "%");
}

function plain(number: number, unit: string | null = null): Figure {
  return { number, unit, bound: "exactly" };
}

function fromFigures(
  start: Figure | null,
  target: Figure,
  current: number | null,
  isLessBetter = false,
): Measure {
  const { number: goal, unit } = target;
  if (start !== null && start.number !== goal) {
    return { kind: "number", start: start.number, startAssumed: false, target: goal, current, unit };
  }
  // "Accounts at risk: 6, target 3" is not twice what was asked.
  if (start === null && target.bound === "exactly" && current !== null && current > goal && isLessBetter)
    return { kind: "limit", bound: "at-most", target: goal, current, unit };
  if (start === null && target.bound !== "at-most" && isZeroSound(goal, unit)) {
    return { kind: "number", start: 0, startAssumed: true, target: goal, current, unit };
  }
  if (target.bound !== "exactly") return { kind: "limit", bound: target.bound, target: goal, current, unit };
  if (start !== null) return { kind: "limit", bound: "at-least", target: goal, current, unit };
  if (goal === 0) return { kind: "limit", bound: "at-most", target: goal, current, unit };
  // At its target it is, wherever it started.
  if (current === goal) return { kind: "limit", bound: "at-least", target: goal, current, unit };
  return { kind: "none", reason: "No start: add where it stood when the cycle began" };
}

/**
 * Whether a missing start may be read as 0: things that are counted or earned begin at nothing,
 * rates, scores and durations do not. A share of 100 % counts what is finished, so it begins at 0.
 */
function isZeroSound(target: number, unit: string | null): boolean {
  if (target <= 0) return false;
  if (unit === "%") return target === 1;
  return (
    unit === null ||
    !/^(nps|pts?|points?|punkte|score|stars?|ms|s|sec|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|tage|dias|días|jours)$/i.test(
      unit,
    )
  );
}

function milestone(keyResult: KeyResult, target: Parsed | undefined): Measure {
  const { current, status } = keyResult.fields;
  if (current?.parsed.kind === "boolean") return { kind: "milestone", done: current.parsed.boolean };
  if (status?.parsed.kind === "boolean") return { kind: "milestone", done: status.parsed.boolean };
  if (target?.kind === "text" || target?.kind === "boolean") {
    const word = (current ?? status)?.parsed;
    if (word?.kind === "status") return { kind: "milestone", done: word.status === "done" };
  }
  if (target?.kind === "placeholder") return { kind: "none", reason: "The target is still to be filled in" };
  if (target?.kind === "error") return { kind: "none", reason: `The target shows ${target.error}` };
  return { kind: "none", reason: "No target number" };
}

function figure(parsed: Parsed | undefined): Figure | null {
  if (parsed?.kind === "number") return { number: parsed.number, unit: parsed.unit, bound: parsed.bound };
  if (parsed?.kind === "fraction" && parsed.of > 0) return plain(parsed.done / parsed.of);
  return null;
}

function latestInSeries(keyResult: KeyResult): Figure | null {
  for (let i = keyResult.series.length - 1; i >= 0; i--) {
    const latest = figure(keyResult.series[i]!.parsed);
    if (latest) return latest;
  }
  return null;
}
