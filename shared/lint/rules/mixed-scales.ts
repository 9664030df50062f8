import type { ColumnRole } from "../../okr/fields.ts";
import { columnName } from "../../sheet/address.ts";
import { type Edit, setContent } from "../../sheet/edit.ts";
import { displayText, isPercentFormat } from "../../sheet/format.ts";
import { cellAt } from "../../sheet/grid.ts";
import type { Cell, Tab } from "../../sheet/workbook.ts";
import { rowsOfKeyResults } from "../field.ts";
import type { Fix } from "../finding.ts";
import { list } from "../quote.ts";
import { references } from "../references.ts";
import { defineRule, type Mark, type TableView } from "../rule.ts";

type Scale = "fractions" | "whole" | "words";

interface Detail {
  readonly scale: Scale;
  readonly tab: Tab;
  readonly counts: Readonly<Record<Scale, number>>;
  readonly example: string;
}

const scaleRoles: readonly ColumnRole[] = ["progress", "score", "confidence"];

export const mixedScales = defineRule({
  id: "mixed-scales",
  group: "spreadsheet",
  severity: "warning",
  impact: 3,
  title: "Several scales in one column",
  why: "0.4, 40 and “good” in one column cannot be averaged: the 40 counts a hundred times as much as the 0.4, and the word not at all. One scale for each column makes its total mean something.",
  reference: references.scales,
  bad: "Progress: 0.4, 60, On track",
  good: "Progress: 40%, 60%, 55%",
  settings: {},
  reported: [
    {
      sheet: `Objective | Key Result | Owner | Progress
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 0.4
               | Cut churn from 5% to 3% | Ben Okoye | 0.25
               | Cut refunds from 90 to 30 a week | Chi Lam | 0.7
               | 8 partners who sell | Dana Fox | 60`,
      cells: ["D5"],
    },
    {
      sheet: `Objective | Key Result | Owner | Score
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 0.4
               | Cut churn from 5% to 3% | Ben Okoye | 0.7
               | Cut refunds from 90 to 30 a week | Chi Lam | good
               | 8 partners who sell | Dana Fox | 0.3`,
      cells: ["D4"],
    },
  ],
  accepted: [
    {
      sheet: `Objective | Key Result | Owner | Progress
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 40%
               | Cut churn from 5% to 3% | Ben Okoye | 25%
               | Cut refunds from 90 to 30 a week | Chi Lam | 120%`,
    },
    {
      sheet: `Objective | Key Result | Owner | Progress
              Customers stay | Raise renewals from 82% to 90% | Ana Silva | 0
               | Cut churn from 5% to 3% | Ben Okoye | 25
               | Cut refunds from 90 to 30 a week | Chi Lam | 1
               | 8 partners who sell | Dana Fox | TBD`,
    },
  ],
  concerns(before, after, view, column) {
    return scaleOf(before) !== scaleOf(after) || (mixed.get(view)?.has(column) ?? false);
  },
  column(view, column) {
    const isScale = scaleRoles.some((role) => view.columnOf[role] === column);
    const isMixed = isScale && hasSeveralScales(view, column);
    const columns = mixed.get(view) ?? new Set();
    if (isMixed) columns.add(column);
    else columns.delete(column);
    mixed.set(view, columns);
    return isMixed ? oddCells(view, column) : null;
  },
  report(marks) {
    const { counts, example, tab, scale } = marks[0]!.detail;
    const { column } = marks[0]!.cell;
    const found = (["fractions", "whole", "words"] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => `${counts[name]} ${names[name]}`);
    const fixes: Fix[] = [];
    const whole = marks.filter((mark) => mark.detail.scale === "whole");
    if (scale === "whole" && counts.fractions > counts.whole) {
      fixes.push({
        safety: "unsafe",
        title: "Divide the whole numbers by 100",
        edits: whole.flatMap(({ cell: { row } }) => toFraction(tab, row, column)),
      });
    }
    return {
      message: `Column ${columnName(column)} mixes ${list(found)} (first ${example}). Use one scale, so that it can be averaged.`,
      fixes,
    };
  },
});

/** Columns found with several scales: there every change matters. */
const mixed = new WeakMap<TableView, Set<number>>();

const names: Readonly<Record<Scale, string>> = {
  fractions: "on the scale 0 to 1",
  whole: "on a scale above 1",
  words: "in words",
};

function hasSeveralScales(view: TableView, column: number): boolean {
  let first: Scale | null = null;
  for (const row of rowsOfKeyResults(view)) {
    const scale = scaleOf(view.tab.rows[row]?.[column] ?? null);
    if (scale === null || scale === first) continue;
    if (first !== null) return true;
    first = scale;
  }
  return false;
}

function oddCells(view: TableView, column: number): Mark<Detail>[] {
  const { tab } = view;
  const byScale: Record<Scale, number[]> = { fractions: [], whole: [], words: [] };
  for (const row of rowsOfKeyResults(view)) {
    const scale = scaleOf(cellAt(tab, row, column));
    if (scale !== null) byScale[scale].push(row);
  }
  const { fractions, whole, words } = byScale;
  const counts = { fractions: fractions.length, whole: whole.length, words: words.length };
  // A column of words with a number in it is a status column; the odd ones are the fewer of fractions and whole numbers.
  const numbers = counts.fractions + counts.whole;
  const odd: { scale: Scale; rows: number[] }[] = [];
  if (counts.fractions > 0 && counts.whole > 0) {
    odd.push(
      counts.whole <= counts.fractions
        ? { scale: "whole", rows: whole }
        : { scale: "fractions", rows: fractions },
    );
  }
  if (counts.words > 0 && numbers >= 2 && counts.words <= numbers) odd.push({ scale: "words", rows: words });
  return odd.flatMap(({ scale, rows }) =>
    rows.map((row) => ({
      cell: { tab: tab.id, row, column },
      cause: `${tab.name} column ${column}`,
      detail: { scale, tab, counts, example: cellAt(tab, row, column)?.text ?? "" },
    })),
  );
}

/** Null where a cell fits any scale (0 and 1) or says nothing about it. */
function scaleOf(cell: Cell | null): Scale | null {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === "number") {
    if (cell.format !== null && isPercent(cell.format)) return "fractions";
    if (cell.value === 0 || cell.value === 1 || cell.value < 0) return null;
    if (cell.value < 1) return "fractions";
    // A fraction may pass its target by a little: 1.2 is 120 %.
    return cell.value <= 1.5 ? null : "whole";
  }
  if (typeof cell.value !== "string" || cell.formula !== null) return null;
  return /^\p{L}[\p{L} ]{2,}$/u.test(cell.value.trim()) &&
    !/^(?:tbd|n\/?a|none|todo)$/i.test(cell.value.trim())
    ? "words"
    : null;
}

/** A column has one or two formats: the last one asked about is most often the next. */
let lastFormat = { format: "", isPercent: false };

function isPercent(format: string): boolean {
  if (format !== lastFormat.format) lastFormat = { format, isPercent: isPercentFormat(format) };
  return lastFormat.isPercent;
}

function toFraction(tab: Tab, row: number, column: number): Edit[] {
  const cell = cellAt(tab, row, column);
  if (typeof cell?.value !== "number" || cell.formula !== null) return [];
  const value = Number((cell.value / 100).toPrecision(12));
  return [setContent(tab, row, column, { value, formula: null, text: displayText(value, cell.format) })];
}
