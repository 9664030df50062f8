import type { IsoDate } from "../sheet/dates.ts";

export const statuses = ["on-track", "at-risk", "off-track", "done", "not-started", "dropped"] as const;
export type Status = (typeof statuses)[number];

/** A person as a sheet names them. A role or team name is a person only in name; see `kind`. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly kind: "person" | "team" | "role";
}

/** "≥ 55 %" is a number with bound "at-least"; "< 80" has bound "at-most". */
export type Bound = "exactly" | "at-least" | "at-most";

/**
 * What a cell's content means. Percentages are fractions (70 % is 0.7) with unit "%"; k, M, B, 万 and 億 are multiplied out;
 * currencies and words after the number are the unit.
 */
export type Parsed =
  | {
      readonly kind: "number";
      readonly number: number;
      readonly unit: string | null;
      readonly bound: Bound;
      /** The upper end of a range: "10–15 %" is 0.10 up to 0.15. A range is not a start and a target. */
      readonly upTo?: number;
    }
  /** "from 23 % to 40 %", "62 → 78": a start and a target in one cell. `from` is null in "to 40 %" and "by 50 %" is not a span. */
  | { readonly kind: "span"; readonly from: number; readonly to: number; readonly unit: string | null }
  /** "3/5", "7 of 10". */
  | { readonly kind: "fraction"; readonly done: number; readonly of: number }
  | { readonly kind: "date"; readonly date: IsoDate }
  /** A quarter, month, week, half or year. */
  | { readonly kind: "period"; readonly label: string; readonly start: IsoDate; readonly end: IsoDate }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | {
      readonly kind: "status";
      readonly status: Status;
      readonly word: string;
      /** True where the word says only that work goes on ("in progress"): `status` is then "on-track" but claims no pace. */
      readonly underway?: true;
    }
  | { readonly kind: "level"; readonly level: "high" | "medium" | "low"; readonly word: string }
  | { readonly kind: "people"; readonly people: readonly Person[] }
  /** TBD, N/A, "?", "[target]": somebody meant to fill it in. A lone dash is blank, not a placeholder. */
  | { readonly kind: "placeholder"; readonly word: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "blank" };
