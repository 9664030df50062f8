import { sharesCell } from "../../okr/field-cell.ts";
import type { KeyResult } from "../../okr/plan.ts";
import type { CellRef } from "../../sheet/address.ts";
import { setContent } from "../../sheet/edit.ts";
import { displayText } from "../../sheet/format.ts";
import { formulaStyleOf } from "../../sheet/formula-style.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Tab, Workbook } from "../../sheet/workbook.ts";
import type { Fix } from "../finding.ts";
import { type AveragedBlanks, averagedBlanks, averageFilled } from "../formula/blanks-averaged.ts";
import { patternOf } from "../formula/pattern.ts";
import {
  correctedProgressFormula,
  dividesCurrentByTarget,
  type ProgressCells,
} from "../formula/progress-formula.ts";
import { count, figure, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type ObjectiveItem, type Report } from "../rule.ts";

type Detail = OfKeyResult | { readonly item: ObjectiveItem; readonly blanks: AveragedBlanks };

interface OfKeyResult {
  readonly keyResult: KeyResult;
  readonly tab: Tab;
  readonly shown: number;
  readonly computed: number;
  readonly formula: string | null;
  /** Where the right formula would read from; null where a number is missing or stands in the text. */
  readonly cells: ProgressCells | null;
}

export const wrongProgress = defineRule({
  id: "wrong-progress",
  group: "spreadsheet",
  severity: "error",
  impact: 5,
  title: "Progress does not follow from the numbers",
  why: "People trust the progress cell. Current divided by target ignores where the cycle began and turns falling targets upside down: churn of 1.6 % against a target of 1.8 % shows 89 % although it is beaten.",
  reference: references.falling,
  bad: "=E2/D2 for a target that should fall",
  good: "=(E2-C2)/(D2-C2), right for rising and falling targets",
  settings: {
    tolerance: { value: 0.02, help: "How far a progress formula may be off, as a fraction" },
    typedTolerance: { value: 0.1, help: "How far a progress typed by hand may be off, as a fraction" },
  },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 4% | 6% | =F2/E2 => 150%
               | Cut refunds per week | Ben Okoye | 90 | 30 | 45 | =F3/E3 => 150%`,
      cells: ["G2", "G3"],
      fixed: { G2: "=(F2-D2)/(E2-D2)", G3: "=(F3-D3)/(E3-D3)" },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Customers recommend us | Net promoter score | Ana Silva | 30 | 50 | 35 | =IFERROR(F2/E2,0) => 70%`,
      cells: ["G2"],
      fixed: { G2: "=IFERROR((F2-D2)/(E2-D2),0)" },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Kunden bleiben | Kündigungen je Monat senken | Anna Schmidt | 80 | 40 | 50 | =WENN(F2="";"";RUNDEN(F2/E2;2)) => 125%
               | Rückfragen je Auftrag senken | Jonas Weber | 20 | 10 | 14 | =WENNFEHLER(1-F3/E3;0) => -40%`,
      cells: ["G2", "G3"],
      fixed: { G2: '=WENN(F2="";"";RUNDEN((F2-D2)/(E2-D2);2))', G3: "=(F3-D3)/(E3-D3)" },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Customers stay |  |  |  |  |  | =SUM(G3:G5)/3 => 40%
               | Customers who renew | Ana Silva | 100 | 200 | 150 | =(F3-D3)/(E3-D3) => 50%
               | Partners who sell | Ben Okoye | 0 | 10 | 7 | =(F4-D4)/(E4-D4) => 70%
               | Answers within a day | Chi Lam | 40 | 90 |  | `,
      cells: ["G2"],
      fixed: { G2: '=AVERAGEIF(F3:F5,"<>",G3:G5)' },
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress %
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 4% | 6% | =ROUND(F2/E2*100,0) => 150
               | Customers who renew | Ben Okoye | 100 | 200 | 150 | =(F3-D3)/(E3-D3)*100 => 50`,
      cells: ["G2"],
      fixed: { G2: "=ROUND((F2-D2)/(E2-D2)*100,0)" },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress %
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 4% | 6% | 50
               | Customers who renew | Ben Okoye | 100 | 200 | 150 | 50`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 4% | 6% | =(F2-D2)/(E2-D2) => 50%
               | Customers who renew | Ben Okoye | 0 | 40 | 10 | =F3/E3 => 25%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Start | Target | Current | Progress
              Customers stay | Reduce monthly churn | Ana Silva | 8% | 4% | 3% | =MIN(1,(F2-D2)/(E2-D2)) => 100%`,
    },
  ],
  keyResult(
    { keyResult, summary, table },
    scope,
    { tolerance, typedTolerance },
  ): {
    cell: CellRef;
    cause: string;
    detail: Detail;
  } | null {
    const { progress, claimedProgress, basis } = summary;
    const field = keyResult.fields.progress;
    if (field === undefined || progress === null || claimedProgress === null || basis !== "numbers")
      return null;
    const off = Math.abs(claimedProgress - progress);
    // Capping at 0 and 1 is a choice, not a mistake.
    const offCapped = Math.abs(clamp(claimedProgress) - clamp(progress));
    if (Math.min(off, offCapped) <= Math.min(tolerance, typedTolerance)) return null;
    const formula = cellAt(table.tab, field.cell.row, field.cell.column)?.formula ?? null;
    // A typed number among formulas is another defect, with its own rule.
    if (formula === null && isAmongFormulas(table.tab, field.cell)) return null;
    const allowed = formula === null ? typedTolerance : tolerance;
    if (Math.min(off, offCapped) <= allowed) return null;
    const measure = scope.measure(keyResult);
    if (measure.kind !== "number" || measure.startAssumed) return null;
    return {
      cell: field.cell,
      cause: `${table.tab.name} ${formula === null ? "typed" : patternOf(formula, field.cell.row, field.cell.column)}`,
      detail: {
        keyResult,
        tab: table.tab,
        shown: claimedProgress,
        computed: progress,
        formula,
        cells: sharesCell(table.tab, field) ? null : cellsOf(keyResult, table.tab),
      },
    };
  },
  objective(item, _scope, { tolerance }) {
    const blanks = averagedBlanks(item, tolerance);
    return blanks === null ? null : { cell: blanks.cell, detail: { item, blanks } };
  },
  report(marks, { workbook }) {
    const [first] = marks;
    if (first && "blanks" in first.detail) return reportBlanks(first.detail, workbook);
    const ofKeyResults = marks.flatMap(({ cell, detail }) => ("blanks" in detail ? [] : [{ cell, detail }]));
    const { keyResult, shown, computed, formula, cells } = ofKeyResults[0]!.detail;
    const mistake =
      formula !== null && cells !== null && dividesCurrentByTarget(formula, cells)
        ? "The formula divides current by target and leaves out the start"
        : formula === null
          ? "The number was typed"
          : "The formula does not measure the way from start to target";
    const shows = `${percent(shown)} is shown where the numbers give ${percent(computed)}`;
    const fixes = fixesOf(ofKeyResults);
    const action = fixes.length > 0 ? "Use the right formula." : "Correct it, or the numbers beside it.";
    return {
      message:
        marks.length === 1
          ? `Progress of ${quote(keyResult.text, 40)}: ${shows}. ${mistake}. ${action}`
          : `Progress of ${count(marks.length, "key result")} is wrong, first ${quote(keyResult.text, 40)}: ${shows}. ${mistake}. ${action}`,
      // A number typed by hand is what somebody claims; it may be the other numbers that are late.
      severity: formula === null ? "warning" : "error",
      fixes,
    };
  },
});

function reportBlanks(
  { item, blanks }: Extract<Detail, { blanks: AveragedBlanks }>,
  workbook: Workbook,
): Report {
  const { shown, mean, measured, all } = blanks;
  return {
    message: `Progress of ${quote(item.objective.text, 40)} shows ${percent(shown)} because ${count(all - measured, "key result")} without a figure count as 0; the other ${measured} are at ${percent(mean)}. Average only what has a figure.`,
    fixes: averageFilled(item, blanks, formulaStyleOf(workbook, item.table.tab)),
  };
}

function isAmongFormulas(tab: Tab, { row, column }: CellRef): boolean {
  return [row - 1, row + 1].some((beside) => (cellAt(tab, beside, column)?.formula ?? null) !== null);
}

function fixesOf(marks: readonly { cell: CellRef; detail: OfKeyResult }[]): Fix[] {
  const fixable = marks.filter(({ detail }) => detail.cells !== null);
  if (fixable.length === 0) return [];
  const edits = fixable.map(({ cell: { row, column }, detail }) => {
    const old = cellAt(detail.tab, row, column);
    const formula = correctedProgressFormula(detail.formula, detail.cells!, showsRatio(detail));
    // Columns of whole percentages (45 for 45 %) keep their scale.
    const whole =
      typeof old?.value === "number" &&
      Math.abs(old.value) > 1.5 * Math.abs(detail.shown) &&
      detail.shown !== 0;
    const scaled = whole && !/\*\s*100/.test(formula) ? `=${formula.slice(1)}*100` : formula;
    const capped = /\bMIN\s*\(/i.test(formula) ? Math.min(1, detail.computed) : detail.computed;
    const floored = /\bMAX\s*\(/i.test(formula) ? Math.max(0, capped) : capped;
    const value = whole ? floored * 100 : floored;
    return setContent(detail.tab, row, column, {
      value,
      formula: scaled,
      text: displayText(value, old?.format ?? null),
    });
  });
  return [
    { safety: marks[0]!.detail.formula === null ? "unsafe" : "safe", title: "Use the right formula", edits },
  ];
}

/** Whether the cell shows current divided by target, capped or not. */
function showsRatio({ cells, tab, shown }: OfKeyResult): boolean {
  const number = ({ row, column }: CellRef) => cellAt(tab, row, column)?.value as number;
  const ratio = number(cells!.current) / number(cells!.target);
  return Math.abs(shown - ratio) < 0.006 || Math.abs(shown - clamp(ratio)) < 0.006;
}

/** Only numbers that stand in cells of their own can be read by a formula. */
function cellsOf(keyResult: KeyResult, tab: Tab): ProgressCells | null {
  const { start, target, current } = keyResult.fields;
  if (!start || !target || !current) return null;
  const cells = { start: start.cell, target: target.cell, current: current.cell };
  const isNumber = ({ tab: id, row, column }: CellRef) =>
    id === tab.id && typeof cellAt(tab, row, column)?.value === "number";
  return isNumber(cells.start) && isNumber(cells.target) && isNumber(cells.current) ? cells : null;
}

function clamp(fraction: number): number {
  return Math.min(1, Math.max(0, fraction));
}

function percent(fraction: number): string {
  return figure(Number(fraction.toFixed(2)), "%");
}
