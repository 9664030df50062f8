import { a1, type CellRef } from "../../sheet/address.ts";
import { setContent } from "../../sheet/edit.ts";
import { displayText } from "../../sheet/format.ts";
import type { FormulaStyle } from "../../sheet/formula-style.ts";
import { cellAt } from "../../sheet/grid.ts";
import { isOnTab, referencesOf } from "../../sheet/references.ts";
import { figureOf } from "../field.ts";
import type { Fix } from "../finding.ts";
import type { ObjectiveItem } from "../rule.ts";

export interface AveragedBlanks {
  readonly cell: CellRef;
  readonly shown: number;
  /** The mean of the key results that have a figure. */
  readonly mean: number;
  readonly measured: number;
  readonly all: number;
}

/**
 * Whether an objective's formula counts key results that have no figure yet as 0: it reads all of them, and shows
 * exactly what comes out when the blanks are taken for zeros. Null where it does not.
 */
export function averagedBlanks(
  { objective, summary, table: { tab } }: ObjectiveItem,
  tolerance: number,
): AveragedBlanks | null {
  const field = objective.fields.progress ?? objective.fields.score;
  const shown = figureOf(field);
  if (!field || shown === null || field.cell.tab !== tab.id) return null;
  const formula = cellAt(tab, field.cell.row, field.cell.column)?.formula;
  if (!formula) return null;
  const kept = summary.keyResults.filter(({ status }) => status !== "dropped");
  const figures = kept.flatMap(({ progress, basis }) =>
    basis === "numbers" && progress !== null ? [progress] : [],
  );
  if (figures.length === 0 || figures.length === kept.length) return null;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  const mean = sum / figures.length;
  if (Math.abs(shown - mean) <= tolerance || Math.abs(shown - sum / kept.length) > tolerance) return null;
  const ranges = referencesOf(formula).filter((reference) => isOnTab(reference, tab.name, tab.name));
  const isRead = objective.keyResults.every(({ fields }, k) => {
    const own = (fields.progress ?? fields.score)?.cell;
    if (summary.keyResults[k]!.status === "dropped" || own === undefined) return true;
    return ranges.some(
      ({ first, last }) => own.row >= first.row && own.row <= last.row && own.column === first.column,
    );
  });
  return isRead ? { cell: field.cell, shown, mean, measured: figures.length, all: kept.length } : null;
}

/** AVERAGE over the rows whose current value is filled in, where progress and current stand in two columns side by side. */
export function averageFilled(
  { objective, table: { tab, columnOf } }: ObjectiveItem,
  found: AveragedBlanks,
  style: FormulaStyle,
): Fix[] {
  const { progress, current } = columnOf;
  const rows = objective.keyResults.map(({ cell }) => cell.row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const { row, column } = found.cell;
  if (progress === undefined || current === undefined || bottom - top + 1 !== rows.length) return [];
  if (column === progress && row >= top && row <= bottom) return [];
  const range = (at: number) => `${a1(top, at)}:${a1(bottom, at)}`;
  const formula = `=AVERAGEIF(${range(current)}${style.argument}"<>"${style.argument}${range(progress)})`;
  const format = cellAt(tab, row, column)?.format ?? null;
  const edit = setContent(tab, row, column, {
    value: found.mean,
    formula,
    text: displayText(found.mean, format),
  });
  return [{ safety: "safe", title: "Average only what has a figure", edits: [edit] }];
}
