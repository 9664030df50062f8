import type { Status } from "../../okr/parsed.ts";
import type { KeyResult } from "../../okr/plan.ts";
import { a1, columnName, type Rectangle } from "../../sheet/address.ts";
import { aspectOf } from "../../sheet/apply.ts";
import type { Edit } from "../../sheet/edit.ts";
import { isDateFormat, isPercentFormat } from "../../sheet/format.ts";
import { cellAt, isBlank, textAt } from "../../sheet/grid.ts";
import type { ConditionalFormat, Tab } from "../../sheet/workbook.ts";
import { barFormula } from "./bar-formula.ts";
import { statusChoices } from "./dropdowns.ts";
import { type Frame, freeColumns, widen } from "./frame.ts";
import { columnEdits, contentAt, type Step, span } from "./steps.ts";

/** Percent for progress, and for an empty start, target, current or date the format that its neighbours have. */
export function addFormats(frame: Frame): Step[] {
  const { tab, keyResults } = frame;
  const edits: Edit[] = [];
  const progress = frame.columns.get("progress");
  if (progress !== undefined) {
    const cells = keyResults
      .filter(({ cell }) => isPlainFraction(tab, cell.row, progress))
      .map(({ cell }) => ({ row: cell.row, after: "0%" }));
    edits.push(
      ...columnEdits(tab, "format", progress, cells, (row) => aspectOf(cellAt(tab, row, progress), "format")),
    );
  }
  for (const keyResult of keyResults) {
    const percent = percentFormatOf(frame, keyResult);
    if (percent === null) continue;
    const { row } = keyResult.cell;
    for (const column of standingFigures(frame)) {
      const standing = cellAt(tab, row, column);
      if (standing?.format || !isBlank(standing)) continue;
      edits.push(...columnEdits(tab, "format", column, [{ row, after: percent }], () => null));
    }
  }
  edits.push(...dateFormats(frame));
  if (edits.length === 0) return [];
  return [
    {
      choice: "formats",
      tab: tab.id,
      range: frame.table.range,
      text: `${edits.length} number formats`,
      edits,
    },
  ];
}

/** Dates that are still to be typed look like those that are there. */
function dateFormats({ tab, table, keyResults }: Frame): Edit[] {
  return table.columns
    .filter(({ role }) => role === "due" || role === "lastCheckIn")
    .flatMap(({ column }) => {
      const cells = keyResults.map(({ cell }) => ({
        row: cell.row,
        standing: cellAt(tab, cell.row, column),
      }));
      const usual = cells.map(({ standing }) => standing?.format ?? null).find(isDateFormat);
      if (!usual) return [];
      const open = cells.filter(({ standing }) => isBlank(standing) && !standing?.format);
      return columnEdits(
        tab,
        "format",
        column,
        open.map(({ row }) => ({ row, after: usual })),
        () => null,
      );
    });
}

function standingFigures(frame: Frame): number[] {
  const fields = (["start", "target", "current"] as const).filter((field) => !frame.added.has(field));
  return fields.flatMap((field) => frame.columns.get(field) ?? []);
}

/** The percent format of a key result's figures, or of what its wording states; null where it is no share. */
export function percentFormatOf(frame: Frame, keyResult: KeyResult): string | null {
  const { row } = keyResult.cell;
  const formats = standingFigures(frame).map((column) => cellAt(frame.tab, row, column)?.format ?? null);
  return formats.find(isPercentFormat) ?? (statedBy(keyResult)?.unit === "%" ? "0.##%" : null);
}

/** The start and target that the wording or a span such as "31 % → 45 %" states. */
export function statedBy({ fields, stated }: KeyResult) {
  const span = [fields.target?.parsed, fields.start?.parsed].find((parsed) => parsed?.kind === "span");
  return span?.kind === "span" ? { start: span.from, target: span.to, unit: span.unit } : stated;
}

/** A progress of 0.6 that is shown as 0.6; dates and percentages that are formatted already stay. */
function isPlainFraction(tab: Tab, row: number, column: number): boolean {
  const cell = cellAt(tab, row, column);
  if (!cell || cell.format !== null || isDateFormat(cell.format)) return false;
  return typeof cell.value === "number"
    ? Math.abs(cell.value) <= 1.5
    : cell.formula !== null && cell.value === null;
}

/** A column of drawn bars right of everything else. */
export function addBars(frame: Frame): Step[] {
  const { tab, keyResults, headingRow, words } = frame;
  const progress = frame.columns.get("progress");
  if (progress === undefined) return [];
  const width = tab.rows[headingRow]?.length ?? 0;
  for (let column = 0; column < width; column++)
    if (textAt(tab, headingRow, column).trim() === words.bar) return completeBars(frame, column, progress);
  const taken = Math.max(...frame.columns.values(), frame.table.range.column + frame.table.range.columns - 1);
  let column = freeColumns(frame, 1);
  // Columns that this very change adds are not in the sheet yet.
  if ([...frame.columns.values()].includes(column)) column = taken + 1;
  const lines = keyResults.map(({ cell }) => ({
    row: cell.row,
    after: { value: null, formula: barFormula(a1(cell.row, progress), frame.style) },
  }));
  const heading = { row: headingRow, after: { value: words.bar, formula: null, text: words.bar } };
  return [
    {
      choice: "bars",
      tab: tab.id,
      range: span([headingRow, ...keyResults.map(({ cell }) => cell.row)], column),
      text: `New column ${columnName(column)}: a bar that shows progress`,
      edits: [
        ...widen(frame, column + 1),
        ...columnEdits(tab, "content", column, [heading, ...lines], (row) => contentAt(tab, row, column)),
      ],
    },
  ];
}

/** A bar for rows that came later. */
function completeBars({ tab, keyResults, style }: Frame, column: number, progress: number): Step[] {
  const open = keyResults.filter(({ cell }) => isBlank(cellAt(tab, cell.row, column)));
  if (open.length === 0) return [];
  const rows = open.map(({ cell }) => cell.row);
  const lines = rows.map((row) => ({
    row,
    after: { value: null, formula: barFormula(a1(row, progress), style) },
  }));
  return [
    {
      choice: "bars",
      tab: tab.id,
      range: span(rows, column),
      text: `A bar for ${rows.length === 1 ? "a row" : `${rows.length} rows`} without one`,
      edits: columnEdits(tab, "content", column, lines, (row) => contentAt(tab, row, column)),
    },
  ];
}

/** Background and text of each status: the light theme's pairs, which have a contrast of at least 4.5:1. */
const colours: Readonly<Record<Status, readonly [string, string]>> = {
  "on-track": ["#e6f4ea", "#116a2e"],
  "at-risk": ["#fef1d2", "#855000"],
  "off-track": ["#fce8e6", "#b3261e"],
  done: ["#e8f0fe", "#1a56c4"],
  "not-started": ["#f1f3f4", "#5a5e63"],
  dropped: ["#f1f3f4", "#5a5e63"],
};

/** Colours for the words of the status column, behind the rules that the tab has. */
export function addColours(frames: readonly Frame[]): Step[] {
  const steps: Step[] = [];
  const standing = new Map<string, readonly ConditionalFormat[]>();
  for (const frame of frames) {
    const { tab, keyResults } = frame;
    const column = frame.columns.get("status");
    if (column === undefined) continue;
    const before = standing.get(tab.id) ?? tab.conditionalFormats;
    const range = span(
      keyResults.map(({ cell }) => cell.row),
      column,
    );
    const fresh = statusChoices(frame)
      .map(({ status, word }) => colourRule(range, word, colours[status]))
      .filter((rule) => !before.some((other) => JSON.stringify(other) === JSON.stringify(rule)));
    if (fresh.length === 0) continue;
    const after = [...before, ...fresh];
    standing.set(tab.id, after);
    const edit: Edit = { kind: "tab", property: "conditionalFormats", tab: tab.id, before, after };
    steps.push({
      choice: "colours",
      tab: tab.id,
      range,
      text: "Status in colour, behind your own colour rules",
      edits: [edit],
    });
  }
  return steps;
}

function colourRule(
  range: Rectangle,
  word: string,
  [background, color]: readonly [string, string],
): ConditionalFormat {
  const formula = `=$${columnName(range.column)}${range.row + 1}="${word.replace(/"/g, '""')}"`;
  return { kind: "formula", ranges: [range], formula, background, color };
}

/** Rows below this would leave little of a laptop's screen to scroll. */
const mostFrozenRows = 8;

/** Keeps the headings in sight; only where a tab holds one table. */
export function freezeHeadings(frames: readonly Frame[]): Step[] {
  return frames.flatMap((frame): Step[] => {
    const { tab, headingRow } = frame;
    const isAlone = frames.every((other) => other === frame || other.tab.id !== tab.id);
    const after = headingRow + 1;
    if (!isAlone || tab.frozenRows >= after || after > mostFrozenRows) return [];
    const edit: Edit = { kind: "tab", property: "frozenRows", tab: tab.id, before: tab.frozenRows, after };
    const range = { row: 0, column: 0, rows: after, columns: Math.max(1, tab.columnCount) };
    return [
      {
        choice: "freeze",
        tab: tab.id,
        range,
        text: `Rows 1 to ${after} stay in sight when you scroll`,
        edits: [edit],
      },
    ];
  });
}
