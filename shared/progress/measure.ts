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
  const outOf = measureOutOf(keyResult);
  if (outOf !== null) return outOf;
  const current = fields.current?.parsed;
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
  if (figures.target?.bound === "exactly" && figures.start === null && isToCome(fields.start?.parsed))
    return { kind: "none", reason: "The start is still to be filled in" };
  return figures.target === null
    ? milestone(keyResult, fields.target?.parsed)
    : fromFigures(figures.start, figures.target, figures.current?.number ?? null, keyResult.isLessBetter);
}

/** "TBD", "?": somebody means to fill it in, so it is no 0. "N/A" says that there is none. */
function isToCome(start: Parsed | undefined): boolean {
  return start?.kind === "placeholder" && !/^(?:[nks][./\s]?[adv]\.?|none)$/i.test(start.word);
}

/**
 * What is counted out of so many or rated on a scale, in steps of that: "3/5", "3.9/5" on the way to "4.2/5" or to 4.2, "6" on the way to
 * "8/8". Null where neither the current value nor the target is so, or one is a share of its own.
 */
function measureOutOf({ fields, stated, series, isLessBetter }: KeyResult): Measure | null {
  const [start, target, current] = [fields.start, fields.target, fields.current].map(
    (field) => field?.parsed,
  );
  const onScale = (parsed: Parsed | undefined, of: number): number | null => {
    if (parsed?.kind === "fraction") return parsed.of === of ? parsed.done : null;
    if (parsed?.kind !== "number" || parsed.unit !== null || parsed.number > of) return null;
    // 0.75 is a share of "8/8".
    return Number.isInteger(parsed.number) || parsed.number > 1 ? parsed.number : null;
  };
  const said = (figure: number | null | undefined, of: number) =>
    figure != null && stated?.unit === null && figure <= of ? figure : null;
  if (current?.kind === "fraction" && current.of > 0) {
    const { done, of } = current;
    // "45/50" on the way to 80 %: what is finished is counted from nothing.
    if (target?.kind === "number" && target.unit === "%" && target.bound !== "at-most")
      return fromFigures(figure(start) ?? plain(0), plain(target.number, "%"), done / of);
    const goal = onScale(target, of) ?? (target === undefined ? said(stated?.target, of) : null) ?? of;
    const from = onScale(start, of) ?? said(stated?.start, of) ?? (goal === of ? 0 : null);
    return fromFigures(from === null ? null : plain(from), plain(goal), done, isLessBetter);
  }
  if (target?.kind !== "fraction" || target.of === 0) return null;
  const reached = onScale(current, target.of);
  if (reached === null && (current?.kind === "number" || series.length > 0)) return null;
  const from = onScale(start, target.of);
  return fromFigures(from === null ? null : plain(from), plain(target.done), reached);
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
