import { type Status, statuses } from "../../okr/parsed.ts";
import { aspectOf } from "../../sheet/apply.ts";
import type { Edit } from "../../sheet/edit.ts";
import { cellAt, textAt } from "../../sheet/grid.ts";
import type { Validation } from "../../sheet/workbook.ts";
import type { Frame } from "./frame.ts";
import { columnEdits, type Step, span } from "./steps.ts";
import type { StructureColumn } from "./words.ts";

/** A longer list than this is free text, not a choice. */
const mostChoices = 12;

/** The words for status that the table uses, completed by ours for what it has no word for; as offered in its dropdown. */
export function statusChoices(frame: Frame): readonly { readonly status: Status; readonly word: string }[] {
  const used = new Map<string, Status>();
  for (const { fields } of frame.keyResults) {
    const parsed = fields.status?.parsed;
    if (parsed?.kind === "status") used.set(fields.status!.text.trim(), parsed.status);
  }
  const covered = new Set(used.values());
  const own = statuses
    .filter((status) => !covered.has(status))
    .map((status) => ({ status, word: frame.words.statuses[status] }));
  const choices = [...[...used].map(([word, status]) => ({ word, status })), ...own];
  return choices.sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));
}

/** The dropdown for every key result's status that accepts anything so far. */
export function statusValidation(frame: Frame, column: number): Edit[] {
  return listEdits(
    frame,
    column,
    statusChoices(frame).map(({ word }) => word),
  );
}

export function confidenceValidation(frame: Frame, column: number): Edit[] {
  return listEdits(frame, column, "0 1 2 3 4 5 6 7 8 9 10".split(" "));
}

/** Dropdowns on the standing columns that a person chooses from; those that are added come with theirs. */
export function addDropdowns(frame: Frame): Step[] {
  const standing = (field: StructureColumn) => {
    const column = frame.added.has(field) ? undefined : frame.columns.get(field);
    return column !== undefined && isChoice(frame, field, column) ? column : undefined;
  };
  const status = standing("status");
  const confidence = standing("confidence");
  return [
    ...(status !== undefined ? step(frame, status, "Status", statusValidation(frame, status)) : []),
    ...(confidence !== undefined
      ? step(frame, confidence, "Confidence", confidenceValidation(frame, confidence))
      : []),
  ];
}

function step(frame: Frame, column: number, name: string, edits: Edit[]): Step[] {
  if (edits.length === 0) return [];
  const rows = frame.keyResults.map(({ cell }) => cell.row);
  return [
    {
      choice: "dropdowns",
      tab: frame.tab.id,
      range: span(rows, column),
      text: `${name}: a list to choose from`,
      edits,
    },
  ];
}

/** Whether all that stands in the column would be one of the choices. */
function isChoice(frame: Frame, field: StructureColumn, column: number): boolean {
  const texts = frame.keyResults
    .map(({ cell }) => textAt(frame.tab, cell.row, column).trim())
    .filter((text) => text !== "");
  if (field === "confidence") return texts.every((text) => /^(\d|10)$/.test(text));
  const words = new Set(statusChoices(frame).map(({ word }) => word));
  return words.size <= mostChoices && texts.every((text) => words.has(text));
}

function listEdits(frame: Frame, column: number, values: readonly string[]): Edit[] {
  const { tab, keyResults } = frame;
  // Not strict: a sheet that people own may hold a word of their own.
  const list: Validation = { kind: "list", values, strict: false };
  const open = keyResults.filter(({ cell }) => !cellAt(tab, cell.row, column)?.validation);
  return columnEdits(
    tab,
    "validation",
    column,
    open.map(({ cell }) => ({ row: cell.row, after: list })),
    (row) => aspectOf(cellAt(tab, row, column), "validation"),
  );
}
