import type { ColumnRole } from "../../okr/fields.ts";
import type { Status } from "../../okr/parsed.ts";

/** Words for one thing, separated by " | ". Case, accents, punctuation, plural -s and white space do not matter. */
export type Names = string;

/** What a column can be that is no field of an OKR but that a header must not be mistaken for. */
export const otherColumns = [
  "startDate",
  "initiative",
  "metric",
  "measurement",
  "description",
  "risk",
  "dependency",
  "budget",
  "effort",
  "created",
  "contact",
  "product",
  "remaining",
] as const;
export type OtherColumn = (typeof otherColumns)[number];

/** Headings of tables and lines that stand near OKRs and are none. */
export const sections = [
  "risks",
  "initiatives",
  "dependencies",
  "notes",
  "legend",
  "total",
  "average",
  "guardrails",
  "indicators",
  "requirements",
  "tasks",
  "budget",
  "agenda",
  "instructions",
] as const;
export type Section = (typeof sections)[number];

/** Everything a language adds to reading. A new language is one file of this shape, listed in `languages.ts`. */
export interface Language {
  /** ISO 639-1 with a script where it matters: "zh-Hans". */
  readonly code: string;
  /** Headers that mean one role; `ambiguous` holds those that may mean several. */
  readonly headers: Readonly<Record<ColumnRole, Names>>;
  /** A header that may mean several roles, with how often it means which. */
  readonly ambiguous: Readonly<Record<string, Readonly<Partial<Record<ColumnRole, number>>>>>;
  readonly others: Readonly<Partial<Record<OtherColumn, Names>>>;
  /** Words in a header that add nothing to its role: "value", "name", "of the". */
  readonly fillers: Names;
  /** Labels in front of a text: "Objective 1:", "KR2 -". */
  readonly labels: {
    readonly objective: Names;
    readonly keyResult: Names;
    /** Key results only where a number stands behind: "Resultado 2.1: …". */
    readonly numberedKeyResult?: Names;
  };
  readonly sections: Readonly<Partial<Record<Section, Names>>>;
  /** January to December, each with its short forms; "" in languages that number them. */
  readonly months: readonly Names[];
  /** Farvardin to Esfand, where the solar Hijri calendar is in use. */
  readonly jalaliMonths?: readonly Names[];
  readonly periods: {
    readonly quarter: Names;
    readonly half: Names;
    readonly year: Names;
    readonly month: Names;
    readonly week: Names;
    /** "first | second | third | fourth" in this order, where the language writes them out. */
    readonly ordinals?: Names;
  };
  readonly statuses: Readonly<Record<Status, Names>>;
  /** Words that say only that work goes on, not how well: "in progress". */
  readonly underway: Names;
  readonly levels: { readonly high: Names; readonly medium: Names; readonly low: Names };
  readonly booleans: { readonly yes: Names; readonly no: Names };
  readonly placeholders: Names;
  /** Words and suffixes that multiply a number. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Words around the numbers of a span and a bound. `from` and `to` come before their number unless in `after`. */
  readonly numbers: {
    readonly from: Names;
    readonly to: Names;
    readonly of: Names;
    readonly atLeast: Names;
    readonly atMost: Names;
    /** Postpositions: "XからYまで", "X에서 Y로", "80%以上". */
    readonly after?: {
      readonly from?: Names;
      readonly to?: Names;
      readonly atLeast?: Names;
      readonly atMost?: Names;
    };
  };
  /** Words that make a name a team's ("squad"), the functions teams are called after ("sales"), and job titles. */
  readonly owners: { readonly team: Names; readonly functions: Names; readonly role: Names };
}

/** The words of a list; the extension's build leaves out the blanks beside the bars. */
export function namesOf(names: Names): string[] {
  return names === "" ? [] : names.split(/ ?\| ?/);
}
