import type { KeyResult } from "../../okr/plan.ts";
import { progressFormula } from "../../progress/formula.ts";
import { measureOf } from "../../progress/measure.ts";
import { a1, columnName } from "../../sheet/address.ts";
import { aspectOf } from "../../sheet/apply.ts";
import type { Content, Edit } from "../../sheet/edit.ts";
import { cellAt, isBlank } from "../../sheet/grid.ts";
import { confidenceValidation, statusChoices, statusValidation } from "./dropdowns.ts";
import { percentFormatOf, statedBy } from "./extras.ts";
import { type Frame, freeColumns, widen } from "./frame.ts";
import { columnEdits, contentAt, type Step, span } from "./steps.ts";
import { type StructureColumn, structureColumns } from "./words.ts";

/** Progress cannot be computed without the three numbers it is made of. */
const needs: Readonly<Partial<Record<StructureColumn, readonly StructureColumn[]>>> = {
  progress: ["start", "target", "current"],
};

/**
 * The chosen columns that a table lacks, side by side in the empty space beside it. Starts and targets that the wording
 * states are filled in; nothing that stands in the sheet is touched.
 */
export function addColumns(frame: Frame, chosen: readonly StructureColumn[]): Step[] {
  const wanted = new Set(chosen.flatMap((column) => [...(needs[column] ?? []), column]));
  const missing = structureColumns.filter((column) => wanted.has(column) && !frame.columns.has(column));
  const complete = () => (chosen.includes("progress") ? completeProgress(frame) : []);
  if (missing.length === 0) return complete();
  const first = freeColumns(frame, missing.length);
  missing.forEach((column, i) => {
    frame.columns.set(column, first + i);
    frame.added.add(column);
  });
  const [step, ...rest] = missing.map((column) => columnStep(frame, column));
  return [
    { ...step!, edits: [...widen(frame, first + missing.length), ...step!.edits] },
    ...rest,
    ...(frame.added.has("progress") ? [] : complete()),
  ];
}

/** Rows that came later, into a column in which the others are computed, get the formula too. */
function completeProgress(frame: Frame): Step[] {
  const { tab, keyResults } = frame;
  const column = frame.columns.get("progress")!;
  const hasFormula = ({ cell }: KeyResult) => (cellAt(tab, cell.row, column)?.formula ?? null) !== null;
  const isOpen = ({ cell }: KeyResult) => isBlank(cellAt(tab, cell.row, column));
  const open = keyResults.filter(isOpen);
  const figures = (["start", "target", "current"] as const).every((field) => frame.columns.has(field));
  if (!figures || open.length === 0 || keyResults.filter(hasFormula).length <= keyResults.length / 2)
    return [];
  const entries = open.map((keyResult) => ({
    row: keyResult.cell.row,
    ...entryOf(frame, keyResult, "progress"),
  }));
  const formats = entries.filter(({ row }) => !cellAt(tab, row, column)?.format);
  return [
    {
      choice: "progress",
      tab: tab.id,
      range: span(
        entries.map(({ row }) => row),
        column,
      ),
      text: `Progress: the formula for ${entries.length === 1 ? "a row" : `${entries.length} rows`} without it`,
      edits: [
        ...columnEdits(
          tab,
          "format",
          column,
          formats.map(({ row, format }) => ({ row, after: format })),
          (row) => aspectOf(cellAt(tab, row, column), "format"),
        ),
        ...columnEdits(
          tab,
          "content",
          column,
          entries.map(({ row, content }) => ({ row, after: content! })),
          (row) => contentAt(tab, row, column),
        ),
      ],
    },
  ];
}

function columnStep(frame: Frame, field: StructureColumn): Step {
  const { tab, headingRow, words, keyResults } = frame;
  const column = frame.columns.get(field)!;
  const rows = keyResults.map(({ cell }) => cell.row);
  const heading = words.columns[field];
  const entries = keyResults.map((keyResult) => ({
    row: keyResult.cell.row,
    ...entryOf(frame, keyResult, field),
  }));
  const filled = entries.flatMap(({ row, content }) => (content ? [{ row, after: content }] : []));
  const formatted = entries.flatMap(({ row, format }) => (format ? [{ row, after: format }] : []));
  const edits: Edit[] = [
    ...columnEdits(
      tab,
      "content",
      column,
      [{ row: headingRow, after: { value: heading, formula: null, text: heading } }],
      (row) => contentAt(tab, row, column),
    ),
    ...headingBackground(frame, column),
    ...columnEdits(tab, "format", column, formatted, (row) => aspectOf(cellAt(tab, row, column), "format")),
    ...columnEdits(tab, "content", column, filled, (row) => contentAt(tab, row, column)),
    ...(field === "status" ? statusValidation(frame, column) : []),
    ...(field === "confidence" ? confidenceValidation(frame, column) : []),
  ];
  return {
    choice: field,
    tab: tab.id,
    range: span([headingRow, ...rows], column),
    text: `New column ${columnName(column)} “${heading}”${detail(frame, field, filled.length)}`,
    edits,
  };
}

function detail(frame: Frame, field: StructureColumn, filled: number): string {
  const count = `${filled} key result${filled === 1 ? "" : "s"}`;
  if (field === "progress") return `: a formula for ${count}`;
  if (field === "confidence") return ": 0 to 10 to choose from";
  if (field === "status") return `: a list of ${statusChoices(frame).length} to choose from`;
  return filled > 0 ? `: ${count} filled in from the wording` : ": empty, for you to fill in";
}

interface Entry {
  readonly content: Content | null;
  readonly format: string | null;
}

function entryOf(frame: Frame, keyResult: KeyResult, field: StructureColumn): Entry {
  if (field === "progress") {
    const { row } = keyResult.cell;
    const at = (column: StructureColumn) => a1(row, frame.columns.get(column)!);
    const figures = { start: at("start"), target: at("target"), current: at("current") };
    const formula = progressFormula(measureOf(keyResult), figures, frame.style);
    return { content: { value: null, formula }, format: "0%" };
  }
  if (field !== "start" && field !== "target" && field !== "current") return { content: null, format: null };
  const value = field === "current" ? null : (statedBy(keyResult)?.[field] ?? null);
  return {
    content: value === null ? null : { value, formula: null },
    format: percentFormatOf(frame, keyResult),
  };
}

/** New headings look like the ones beside them. */
function headingBackground(frame: Frame, column: number): Edit[] {
  const { tab, headingRow, table } = frame;
  const beside = cellAt(tab, headingRow, table.range.column + table.range.columns - 1);
  const background = aspectOf(beside, "background");
  if (background === null) return [];
  return columnEdits(tab, "background", column, [{ row: headingRow, after: background }], (row) =>
    aspectOf(cellAt(tab, row, column), "background"),
  );
}
