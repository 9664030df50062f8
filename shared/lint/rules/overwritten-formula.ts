import { a1, columnName } from "../../sheet/address.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Tab } from "../../sheet/workbook.ts";
import { rowsOfKeyResults } from "../field.ts";
import { moveFormula, patternOf } from "../formula/pattern.ts";
import { count, quote } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type TableView } from "../rule.ts";

interface Detail {
  readonly tab: Tab;
  readonly text: string;
  /** Row of a formula to fill from, and how many cells share it. */
  readonly from: number;
  readonly formulas: number;
}

export const overwrittenFormula = defineRule({
  id: "overwritten-formula",
  group: "spreadsheet",
  severity: "warning",
  impact: 4,
  title: "A typed number among formulas",
  why: "One cell in a column of formulas holds a typed number. It was right on the day it was typed and has stood still since, and looks just like its neighbours.",
  reference: references.powell,
  bad: "=E2/D2, =E3/D3, 0.6, =E5/D5",
  good: "=E2/D2, =E3/D3, =E4/D4, =E5/D5",
  settings: { share: { value: 0.6, help: "Share of the column that has to be the same formula" } },
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | =E2/D2 => 50%
               | Partners who sell | Ben Okoye | 8 | 4 | =E3/D3 => 50%
               | Answers within a day | Chi Lam | 400 | 200 | 60%
               | Refunds avoided | Dana Fox | 60 | 15 | =E5/D5 => 25%`,
      cells: ["F4"],
      fixed: { F4: "=E4/D4" },
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Left to do
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | =D2-E2 => 90
               | Partners who sell | Ben Okoye | 8 | 4 | =D3-E3 => 4
               | Answers within a day | Chi Lam | 400 | 200 | =D4-E4 => 200
               | Refunds avoided | Dana Fox | 60 | 15 | 45`,
      cells: ["F5"],
      fixed: { F5: "=D5-E5" },
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Target | Current | Progress
              Customers stay | Customers who renew | Ana Silva | 180 | 90 | =E2/D2 => 50%
               | Partners who sell | Ben Okoye | 8 | 4 | =E3/D3 => 50%
               | Answers within a day | Chi Lam | 400 | 200 | =E4/D4 => 50%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Target | Current
              Customers stay | Customers who renew | Ana Silva | 180 | =40+50 => 90
               | Partners who sell | Ben Okoye | 8 | 4
               | Answers within a day | Chi Lam | 400 | 200`,
    },
  ],
  concerns(before, after, view, column) {
    const isOnlyValue = before != null && after != null && before.formula !== null;
    if (isOnlyValue && before.formula === after.formula) return false;
    if (before?.formula != null || after?.formula != null) {
      counted.delete(view);
      return true;
    }
    return formulasIn(view, column) > 0;
  },
  column(view, column, _scope, { share }) {
    // Without a header a row above may be part of the sum below it.
    if (view.table.headerRow === null || !isMixed(view, column)) return null;
    return typedAmongFormulas(view, column, share);
  },
  report(marks) {
    const { text, tab, from, formulas } = marks[0]!.detail;
    const { row, column } = marks[0]!.cell;
    return {
      message:
        marks.length === 1
          ? `${a1(row, column)} holds a typed ${quote(text)} among ${formulas} equal formulas, so it no longer moves. Put the formula back.`
          : `${count(marks.length, "cell")} in column ${columnName(column)} hold typed numbers among ${formulas} equal formulas, first ${a1(row, column)}. Put the formula back.`,
      fixes: [
        {
          safety: "safe",
          title: "Put the formula back",
          edits: marks.map(({ cell }): Edit => {
            const formula = moveFormula(cellAt(tab, from, column)!.formula!, cell.row - from, 0);
            return setContent(tab, cell.row, column, { value: null, formula });
          }),
        },
      ],
    };
  },
});

/** Whether a column holds both formulas and typed numbers. */
function isMixed(view: TableView, column: number): boolean {
  return formulasIn(view, column) >= 2 && someTyped(view, column);
}

/** Counted once for a tab as it stands: most columns hold no formula and need no second look. */
const counted = new WeakMap<TableView, number[]>();

function formulasIn(view: TableView, column: number): number {
  let columns = counted.get(view);
  if (!columns) counted.set(view, (columns = countFormulas(view)));
  return columns[column] ?? 0;
}

function countFormulas(view: TableView): number[] {
  const columns: number[] = [];
  for (const row of rowsOfKeyResults(view)) {
    const cells = view.tab.rows[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column++) {
      if (cells[column]?.formula != null) columns[column] = (columns[column] ?? 0) + 1;
    }
  }
  return columns;
}

function someTyped(view: TableView, column: number): boolean {
  for (const row of rowsOfKeyResults(view)) {
    const cell = view.tab.rows[row]?.[column];
    if (cell != null && cell.formula === null && typeof cell.value === "number") return true;
  }
  return false;
}

function typedAmongFormulas(view: TableView, column: number, share: number): Mark<Detail>[] {
  const { tab } = view;
  const typed: number[] = [];
  const patterns = new Map<string, { rows: number; first: number }>();
  let formulas = 0;
  let last: { formula: string; row: number; pattern: string } | null = null;
  for (const row of rowsOfKeyResults(view)) {
    const cell = tab.rows[row]?.[column];
    if (!cell) continue;
    if (cell.formula === null) {
      if (typeof cell.value === "number") typed.push(row);
      continue;
    }
    formulas++;
    const pattern: string =
      last && isFilledDown(last, cell.formula, row) ? last.pattern : patternOf(cell.formula, row, column);
    last = { formula: cell.formula, row, pattern };
    const known = patterns.get(pattern);
    if (known) known.rows++;
    else patterns.set(pattern, { rows: 1, first: row });
  }
  let common = { rows: 0, first: 0 };
  for (const entry of patterns.values()) if (entry.rows > common.rows) common = entry;
  // Half of a column typed is a habit, not a slip.
  if (common.rows < 2 || common.rows / (formulas + typed.length) < share) return [];
  return typed.map((row) => ({
    cell: { tab: tab.id, row, column },
    cause: `${tab.name} column ${column}`,
    detail: { tab, text: cellAt(tab, row, column)!.text, from: common.first, formulas: common.rows },
  }));
}

/** Cheap test for the common case: the same formula with every row number moved on. */
function isFilledDown(above: { formula: string; row: number }, formula: string, row: number): boolean {
  if (above.formula.length > formula.length || formula.includes('"')) return false;
  const [from, to] = [String(above.row + 1), String(row + 1)];
  return above.formula.split(from).join(to) === formula;
}
