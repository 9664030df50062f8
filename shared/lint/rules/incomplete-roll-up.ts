import type { KeyResult } from "../../okr/plan.ts";
import { a1, type CellRef } from "../../sheet/address.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import {
  isOnTab,
  mapReferences,
  type Reference,
  referencesOf,
  writeReference,
} from "../../sheet/references.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { rowsOfItems } from "../field.ts";
import type { Fix } from "../finding.ts";
import { count, list, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type TableView } from "../rule.ts";

export const incompleteRollUp = defineRule({
  id: "incomplete-roll-up",
  group: "spreadsheet",
  severity: "error",
  impact: 5,
  title: "An average that leaves key results out",
  why: "When a row is added below a range, the average above does not notice. The objective then shows the progress of some of its key results, and the one that is in trouble is often the one that was added last.",
  reference: references.powell,
  bad: "=AVERAGE(F3:F4) over three key results in rows 3 to 5",
  good: "=AVERAGE(F3:F5)",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay |  |  |  |  | =AVERAGE(F3:F4) => 60%
               | Customers who renew | Ana Silva | 180 | 90 | =E3/D3 => 50%
               | Partners who sell | Ben Okoye | 10 | 7 | =E4/D4 => 70%
               | Refunds avoided | Chi Lam | 60 | 6 | =E5/D5 => 10%`,
      cells: ["F2"],
      fixed: { F2: "=AVERAGE(F3:F5)" },
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay |  |  |  |  | =(F3+F4)/2 => 60%
               | Customers who renew | Ana Silva | 180 | 90 | =E3/D3 => 50%
               | Partners who sell | Ben Okoye | 10 | 7 | =E4/D4 => 70%
               | Refunds avoided | Chi Lam | 60 | 6 | =E5/D5 => 10%`,
      cells: ["F2"],
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | =E2/D2 => 50%
               | Partners who sell | Ben Okoye | 10 | 7 | =E3/D3 => 70%
              Answers come fast | Answers within a day | Chi Lam | 400 | 100 | =E4/D4 => 25%
               | Refunds avoided | Dana Fox | 60 | 6 | =E5/D5 => 10%
              Average |  |  |  |  | =AVERAGE(F2:F4) => 48%`,
      cells: ["F6"],
      fixed: { F6: "=AVERAGE(F2:F5)" },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay |  |  |  |  | =AVERAGE(F3:F5) => 43%
               | Customers who renew | Ana Silva | 180 | 90 | =E3/D3 => 50%
               | Partners who sell | Ben Okoye | 10 | 7 | =E4/D4 => 70%
               | Refunds avoided | Chi Lam | 60 | 6 | =E5/D5 => 10%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress | Status
              Customers stay |  |  |  |  | =AVERAGE(F3:F4) => 60% |
               | Customers who renew | Ana Silva | 180 | 90 | =E3/D3 => 50% | On track
               | Partners who sell | Ben Okoye | 10 | 7 | =E4/D4 => 70% | On track
               | Refunds avoided | Chi Lam | 60 | 6 | =E5/D5 => 10% | Dropped`,
    },
  ],
  objective({ objective, summary, table }): Mark<Detail> | null {
    const { tab } = table;
    const field = objective.fields.progress ?? objective.fields.score;
    if (!field || field.cell.tab !== tab.id || objective.keyResults.length < 2) return null;
    const formula = cellAt(tab, field.cell.row, field.cell.column)?.formula;
    if (!formula || isOpen(formula)) return null;
    const ranges = referencesOf(formula).filter((reference) => isOnTab(reference, tab.name, tab.name));
    const measured = objective.keyResults
      .filter((_, k) => summary.keyResults[k]!.status !== "dropped")
      .flatMap((keyResult) => progressCells(keyResult, tab));
    const missing = measured.filter(({ cell }) => !ranges.some((range) => covers(range, cell)));
    if (missing.length === 0 || missing.length === measured.length) return null;
    const rows = new Set(objective.keyResults.map(({ cell }) => cell.row));
    const name = `The progress of ${quote(objective.text, 40)}`;
    return { cell: field.cell, detail: { name, formula, ranges, measured, missing, rows, tab } };
  },
  reads: [],
  concerns(before, after, { columnOf }, column) {
    return (
      column === columnOf.status || isBlank(before) !== isBlank(after) || before?.formula !== after?.formula
    );
  },
  table(view) {
    return (["progress", "score"] as const).flatMap((role) => {
      const column = view.columnOf[role];
      return column === undefined ? [] : shortTotals(view, column, role);
    });
  },
  report([mark]) {
    const { name, formula, ranges, measured, missing, rows, tab } = mark!.detail;
    const texts = missing.map(({ text }) => quote(text, 30));
    return {
      message: `${name} takes in ${measured.length - missing.length} of ${count(measured.length, "key result")} and leaves out ${list(texts, 2)}. Extend the formula.`,
      fixes: extend(
        formula,
        ranges,
        measured.map(({ cell }) => cell),
        rows,
        mark!.cell,
        tab,
      ),
    };
  },
});

interface Detail {
  readonly name: string;
  readonly formula: string;
  readonly ranges: readonly Reference[];
  readonly measured: readonly { readonly cell: CellRef; readonly text: string }[];
  readonly missing: readonly { readonly cell: CellRef; readonly text: string }[];
  /** Rows of the key results that belong in it. */
  readonly rows: ReadonlySet<number>;
  readonly tab: Tab;
}

/**
 * Totals above or below a table whose one range begins with the table's first key result, takes in more than one
 * objective, and ends before the last: rows were added below it. A range of any other shape may be meant as it is.
 */
function shortTotals(view: TableView, column: number, role: "progress" | "score"): Mark<Detail>[] {
  const { table, tab, items } = view;
  const taken = rowsOfItems(view);
  const end = table.range.row + table.range.rows;
  const totals: number[] = [];
  for (let row = Math.max(0, table.range.row - 3); row < end + 5; row++) {
    const formula = taken[row] ? null : cellAt(tab, row, column)?.formula;
    if (formula && !isOpen(formula)) totals.push(row);
  }
  if (totals.length === 0) return [];
  const keyResults = items.flatMap(({ objective, summary }) =>
    objective.keyResults.filter((_, k) => summary.keyResults[k]!.status !== "dropped"),
  );
  const measured = keyResults.flatMap(({ fields, text }) => {
    const cell = fields[role]?.cell;
    return cell && cell.tab === tab.id && cell.column === column ? [{ cell, text }] : [];
  });
  if (measured.length < 3) return [];
  const rows = new Set(keyResults.map(({ cell }) => cell.row));
  const marks: Mark<Detail>[] = [];
  for (const row of totals) {
    const formula = cellAt(tab, row, column)!.formula!;
    const ranges = referencesOf(formula).filter((reference) => isOnTab(reference, tab.name, tab.name));
    const [range] = ranges;
    if (!range || ranges.length > 1 || range.first.row > measured[0]!.cell.row) continue;
    const missing = measured.filter(({ cell }) => !covers(range, cell));
    const isTail = missing.every(({ cell }) => cell.row > range.last.row);
    const summed = items.filter(({ objective }) =>
      objective.keyResults.some(({ cell }) => covers(range, { ...cell, column })),
    );
    if (missing.length === 0 || missing.length === measured.length || !isTail) continue;
    if (items.length > 1 && summed.length < 2) continue;
    const cell = { tab: tab.id, row, column };
    marks.push({
      cell,
      cause: `${tab.name} total ${column}`,
      detail: { name: "The total", formula, ranges, measured, missing, rows, tab },
    });
  }
  return marks;
}

/** Open ranges such as F3:F take in every row that will ever be added. */
function isOpen(formula: string): boolean {
  return /:\$?[A-Za-z]{1,3}(?![A-Za-z0-9])/.test(formula);
}

function progressCells({ fields, text }: KeyResult, tab: Tab): { cell: CellRef; text: string }[] {
  const field = fields.progress ?? fields.score;
  return field && field.cell.tab === tab.id ? [{ cell: field.cell, text }] : [];
}

function covers({ first, last }: Reference, { row, column }: CellRef): boolean {
  return (
    row >= Math.min(first.row, last.row) &&
    row <= Math.max(first.row, last.row) &&
    column >= Math.min(first.column, last.column) &&
    column <= Math.max(first.column, last.column)
  );
}

/**
 * The range stretched over all of the objective's key results, where one range in their column is all there is to
 * stretch and nothing else stands between them.
 */
function extend(
  formula: string,
  ranges: readonly Reference[],
  cells: readonly CellRef[],
  owned: ReadonlySet<number>,
  own: CellRef,
  tab: Tab,
): Fix[] {
  const inColumn = ranges.filter(
    ({ first, last }) => first.column === last.column && first.column === cells[0]!.column,
  );
  const [range] = inColumn;
  // A mean over those that are not dropped names two columns of the same rows.
  const isOneBlock = ranges.every(
    ({ first, last, isRange }) =>
      isRange &&
      first.column === last.column &&
      first.row === range?.first.row &&
      last.row === range.last.row,
  );
  if (!range || !isOneBlock) return [];
  const rows = cells.map(({ row }) => row);
  const [top, bottom] = [Math.min(range.first.row, ...rows), Math.max(range.last.row, ...rows)];
  if (own.column === range.first.column && own.row >= top && own.row <= bottom) return [];
  for (let row = top; row <= bottom; row++) {
    if (!owned.has(row) && (cellAt(tab, row, range.first.column)?.text ?? "") !== "") return [];
  }
  const after = mapReferences(formula, (reference) =>
    writeReference({
      ...reference,
      first: { ...reference.first, row: top },
      last: { ...reference.last, row: bottom },
    }),
  );
  const mean = meanOf(cells, tab);
  const isMean = /^=\s*AVERAGE\([^()]*\)\s*$/i.test(after);
  const edit: Edit = setContent(tab, own.row, own.column, { value: isMean ? mean : null, formula: after });
  return [
    {
      safety: "safe",
      title: `Extend it to ${a1(top, range.first.column)}:${a1(bottom, range.first.column)}`,
      edits: [edit],
    },
  ];
}

/** What AVERAGE will show: the mean of the cells that hold numbers. */
function meanOf(cells: readonly CellRef[], tab: Tab): number | null {
  const values = cells
    .map(({ row, column }) => cellAt(tab, row, column)?.value)
    .filter((value) => typeof value === "number");
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
