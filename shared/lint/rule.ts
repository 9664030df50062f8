import type { ColumnRole, FieldName } from "../okr/fields.ts";
import type { Cycle, KeyResult, Objective, Plan, Table } from "../okr/plan.ts";
import type { Measure } from "../progress/measure.ts";
import type { KeyResultSummary, ObjectiveSummary, Summary } from "../progress/summary.ts";
import type { CellRef } from "../sheet/address.ts";
import type { IsoDate } from "../sheet/dates.ts";
import type { Cell, Tab, Workbook } from "../sheet/workbook.ts";
import type { judgeKeyResult, judgeObjective } from "../wording/judge.ts";
import type { Fix, Severity } from "./finding.ts";
import type { History } from "./history.ts";
import type { LintSettings, SettingValue } from "./settings.ts";

/** Why OKRs fail; the order is that of the docs page. */
export const groups = [
  "clarity",
  "focus",
  "ownership",
  "involvement",
  "leadership",
  "ambition",
  "cadence",
  "learning",
  "spreadsheet",
] as const;
export type Group = (typeof groups)[number];

/** What a lint run looks at. History is optional: rules over time are silent without it. */
export interface LintInput extends History {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly summary: Summary;
  readonly today: IsoDate;
  readonly settings: LintSettings;
}

/** A table with its tab and the columns by what they hold. */
export interface TableView {
  readonly index: number;
  readonly table: Table;
  readonly tab: Tab;
  /** The only column with this role; several columns of one role (bands of quarters) are left out. */
  readonly columnOf: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly roles: ReadonlySet<ColumnRole>;
  /** Those of them that are not history. */
  readonly items: readonly ObjectiveItem[];
}

export interface KeyResultItem {
  readonly keyResult: KeyResult;
  readonly objective: Objective;
  readonly summary: KeyResultSummary;
  readonly table: TableView;
  readonly cycle: Cycle;
  /** Whether the sheet names that cycle; otherwise it is only the calendar quarter of today. */
  readonly isCycleNamed: boolean;
}

export interface ObjectiveItem {
  readonly objective: Objective;
  readonly summary: ObjectiveSummary;
  readonly table: TableView;
  readonly isCycleNamed: boolean;
}

/** Everything a check may look at, and judgments that several rules share. */
export interface Scope extends LintInput {
  readonly tables: readonly TableView[];
  /** Objectives of cycles that are not history; those are left in peace. */
  readonly items: readonly ObjectiveItem[];
  /** Whether check-ins are recorded at all: a log, or a column of dates. Without them nobody can be late. */
  readonly keepsCheckIns: boolean;
  /** How a key result is measured: asked for by several rules. */
  measure(keyResult: KeyResult): Measure;
  judgeObjective(objective: Objective): ReturnType<typeof judgeObjective>;
  judgeKeyResult(item: KeyResultItem): ReturnType<typeof judgeKeyResult>;
}

/** One place where a defect shows. Marks of one rule with the same cause become one finding. */
export interface Mark<D = undefined> {
  readonly cell: CellRef;
  /** Root cause; the item's own id where it is left out, so each item is a finding of its own. */
  readonly cause?: string;
  readonly detail: D;
}

export type Found<D> = Mark<D> | readonly Mark<D>[] | null;

export interface Report {
  /** One line: what is wrong here and what to do. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

export interface Setting {
  readonly value: SettingValue;
  /** What it does, in words for the settings tab: "Most objectives a team should have". */
  readonly help: string;
}

type Values<S> = { readonly [K in keyof S]: S[K] extends { readonly value: infer V } ? V : never };

export type SettingValues = Readonly<Record<string, SettingValue>>;

/**
 * A sheet in writing: one line a row, cells parted by "|"; a line "# Name" begins a tab. 45, 0.4 and 12% are numbers,
 * 2026-03-31 is a date, 'text is text as typed, "=B2/C2 => 0.5" is a formula with its result.
 */
export interface Example extends History {
  readonly sheet: string;
  /** Every cell that the rule reports, "C2" or "Tab!C2"; none in sheets that it accepts. */
  readonly cells?: readonly string[];
  readonly today?: IsoDate;
  readonly settings?: Readonly<Record<string, SettingValue>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly hiddenTabs?: readonly string[];
  /** Cells after its first fix, as displayed or as a formula: { "F2": "=(E2-C2)/(D2-C2)" }. */
  readonly fixed?: Readonly<Record<string, string>>;
}

/** One defect of OKRs: how it is found, why it matters and how it is mended. */
interface RuleOf<S extends Readonly<Record<string, Setting>>, D> {
  readonly id: string;
  readonly group: Group;
  readonly severity: Severity | "off";
  /** 1–5: how much mending it helps a team to reach its goals; orders findings of one severity. */
  readonly impact: 1 | 2 | 3 | 4 | 5;
  /** As a heading: "Vague objective". */
  readonly title: string;
  /** At most 60 words. */
  readonly why: string;
  readonly reference: string;
  readonly bad: string;
  readonly good: string;
  readonly settings: S;
  /** At least two that it reports and two that it does not. */
  readonly reported: readonly Example[];
  readonly accepted: readonly Example[];
  /** What the checks of tables and of the whole plan look at: they run again when one of these has changed. */
  readonly reads?: readonly (FieldName | "text" | "log" | "settings")[];
  keyResult?(item: KeyResultItem, scope: Scope, settings: Values<S>): Found<D>;
  objective?(item: ObjectiveItem, scope: Scope, settings: Values<S>): Found<D>;
  /** Items of the same key are looked at together: goals of the same words, key results of the same owner. */
  keyResultKey?(item: KeyResultItem, scope: Scope, settings: Values<S>): string | number | null;
  objectiveKey?(item: ObjectiveItem, scope: Scope, settings: Values<S>): string | number | null;
  /** Called for keys that at least two items have. */
  keyResultsTogether?(items: readonly KeyResultItem[], scope: Scope, settings: Values<S>): Found<D>;
  objectivesTogether?(items: readonly ObjectiveItem[], scope: Scope, settings: Values<S>): Found<D>;
  /** Called for each column of a table's range. */
  column?(table: TableView, column: number, scope: Scope, settings: Values<S>): Found<D>;
  /** Whether a change of one cell can matter to what the rule finds in its column or table. Without it every change of its column can. */
  concerns?(before: Cell | null, after: Cell | null, table: TableView, column: number): boolean;
  table?(table: TableView, scope: Scope, settings: Values<S>): Found<D>;
  plan?(scope: Scope, settings: Values<S>): Found<D>;
  /** Turns the marks of one cause into a finding; null where together they are none. */
  report(marks: readonly Mark<D>[], scope: Scope, settings: Values<S>): Report | null;
}

export type Rule = RuleOf<Readonly<Record<string, Setting>>, unknown>;

export function defineRule<S extends Readonly<Record<string, Setting>>, D = undefined>(
  rule: RuleOf<S, D>,
): Rule {
  return rule;
}
